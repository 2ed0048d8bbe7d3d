package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A problem says what its words and arguments say when they are put together by search. */
class ProblemProperties {

  private static final List<String> NAMES = List.of("found", "expected", "records", "at");

  /** What stands between places, much of it nearly a place or a sign of a replacement. */
  private static final List<String> WORDS =
      List.of("找到", "；应为", " ", "{", "}", "{}", "{1}", "{found", "found}", "$1", "\\", "😀", "a");

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)\\}");

  private static final List<Object> VALUES =
      List.of(
          "",
          "5",
          5,
          5L,
          '5',
          Wording.same("5"),
          new Wording("五", "5"),
          "{found}",
          "$1\\",
          "11010519491231002X",
          "152529202303150001、152529202303160001",
          "a\nb",
          new StringBuilder("x"));

  /** The words of a code: some of the names, once or twice in each language, in any order. */
  record Words(String zh, String en, Set<String> names) {}

  @Provide
  Arbitrary<Words> words() {
    Arbitrary<List<String>> names = Arbitraries.of(NAMES).list().uniqueElements().ofMaxSize(4);
    return Combinators.combine(names, Arbitraries.longs())
        .as(
            (used, seed) -> {
              Random random = new Random(seed);
              return new Words(text(used, random), text(used, random), new LinkedHashSet<>(used));
            });
  }

  private static String text(List<String> names, Random random) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      for (int i = 0; i <= random.nextInt(2); i++) {
        parts.add("{" + name + "}");
      }
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      parts.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    Collections.shuffle(parts, random);
    String out = String.join("", parts);
    // Words beside each other may have made a place; then without words.
    return names(out).equals(new LinkedHashSet<>(names)) ? out : placesOf(names);
  }

  private static Set<String> names(String words) {
    Set<String> out = new LinkedHashSet<>();
    PLACE.matcher(words).results().forEach(m -> out.add(m.group(1)));
    return out;
  }

  private static String placesOf(List<String> names) {
    StringBuilder out = new StringBuilder("词");
    names.forEach(name -> out.append('{').append(name).append('}'));
    return out.toString();
  }

  /** Values for names, in another order than they are named. */
  private static Map<String, Object> values(Set<String> names, Random random) {
    List<String> order = new ArrayList<>(names);
    Collections.shuffle(order, random);
    Map<String, Object> out = new LinkedHashMap<>();
    order.forEach(name -> out.put(name, VALUES.get(random.nextInt(VALUES.size()))));
    return out;
  }

  private static Object[] flat(Map<String, Object> values) {
    List<Object> out = new ArrayList<>();
    values.forEach((name, value) -> Collections.addAll(out, name, value));
    return out.toArray();
  }

  private static Wording said(Object value) {
    return value instanceof Wording w ? w : Wording.same(value.toString());
  }

  /** Fills words by searching for places and replacing them, one after the other. */
  private static String filled(
      String words, Map<String, Object> values, Locale locale, Set<String> ids) {
    StringBuilder out = new StringBuilder();
    Matcher m = PLACE.matcher(words);
    while (m.find()) {
      String text = said(values.get(m.group(1))).in(locale);
      String shown =
          ids.contains(m.group(1)) ? PersonalData.maskIds(text) : PersonalData.mask(text);
      m.appendReplacement(out, Matcher.quoteReplacement(ControlCharacters.shown(shown)));
    }
    return m.appendTail(out).toString();
  }

  @Property(tries = 1000)
  void aMessageIsItsWordsWithEachPlaceReplaced(@ForAll("words") Words words, @ForAll long seed) {
    Random random = new Random(seed);
    ProblemCode code = Layer.VALUE.info("TEST-001", words.zh(), words.en());
    if (words.names().contains("at") && random.nextBoolean()) {
      code = code.naming("at");
    }
    Map<String, Object> values = values(words.names(), random);
    Problem problem = code.with(flat(values));

    assertThat(code.argumentNames()).containsExactlyElementsOf(names(words.en()));
    assertThat(problem.message(Locale.CHINESE))
        .isEqualTo(filled(words.zh(), values, Locale.CHINESE, code.ids()));
    assertThat(problem.message(Locale.ENGLISH))
        .isEqualTo(filled(words.en(), values, Locale.ENGLISH, code.ids()));
    assertThat(problem.wordings().keySet()).containsExactlyElementsOf(code.argumentNames());
    values.forEach(
        (name, value) -> {
          assertThat(problem.wordings()).containsEntry(name, said(value));
          assertThat(problem.arguments()).containsEntry(name, said(value).zh());
        });
  }

  @Property(tries = 300)
  void copiesKeepEverythingButWhatTheyChange(@ForAll long seed) {
    Random random = new Random(seed);
    Problem problem = some(random);
    Problem copy = problem;
    Severity severity = problem.severity();
    Place place = problem.place();
    String id = problem.recordId();
    String label = problem.label();
    for (int i = random.nextInt(6); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> copy = copy.weighing(severity = one(random, Severity.values()));
        case 1 -> copy = copy.at(place = place(random));
        case 2 -> copy = copy.inRecord(id = random.nextBoolean() ? "A-" + i : null);
        default -> copy = copy.ofField(label = "标" + i);
      }
    }
    assertThat(copy.code()).isSameAs(problem.code());
    assertThat(copy.severity()).isEqualTo(severity);
    assertThat(copy.place()).isEqualTo(place);
    assertThat(copy.recordId()).isEqualTo(id);
    assertThat(copy.label()).isEqualTo(label);
    assertThat(copy.wordings()).isEqualTo(problem.wordings());
  }

  @Property(tries = 2000)
  void problemsAreEqualIfEverythingOfThemIs(@ForAll long seed) {
    Random random = new Random(seed);
    Problem one = some(random);
    List<UnaryOperator<Problem>> changes =
        List.of(
            p -> p,
            p -> p.weighing(one(random, Severity.values())),
            p -> p.at(place(random)),
            p -> p.inRecord(random.nextBoolean() ? "A-1" : null),
            p -> p.ofField("标签"),
            p -> p.code().with(rewritten(p, random)).weighing(p.severity()).at(p.place()),
            p -> some(random));
    Problem other = changes.get(random.nextInt(changes.size())).apply(one);
    boolean isSame =
        one.code().equals(other.code())
            && one.severity() == other.severity()
            && one.place().equals(other.place())
            && Objects.equals(one.recordId(), other.recordId())
            && Objects.equals(one.label(), other.label())
            && one.wordings().equals(other.wordings());

    assertThat(one.equals(other)).isEqualTo(isSame);
    assertThat(other.equals(one)).isEqualTo(isSame);
    if (isSame) {
      assertThat(other).hasSameHashCodeAs(one).hasToString(one.toString());
    }
  }

  /** The same words in another order and of other classes. */
  private static Object[] rewritten(Problem problem, Random random) {
    List<String> order = new ArrayList<>(problem.wordings().keySet());
    Collections.shuffle(order, random);
    List<Object> out = new ArrayList<>();
    for (String name : order) {
      Wording words = problem.wordings().get(name);
      boolean isPlain = words.zh().equals(words.en()) && random.nextBoolean();
      Collections.addAll(out, name, isPlain ? words.zh() : words);
    }
    return out.toArray();
  }

  private static Problem some(Random random) {
    ProblemCode code =
        random.nextBoolean()
            ? Layer.VALUE.error("TEST-001", "{found}{at}", "{at}{found}")
            : Layer.VALUE.error("TEST-002", "{found}", "{found}");
    return code.with(flat(values(code.argumentNames(), random)))
        .at(place(random))
        .inRecord(random.nextBoolean() ? "A-1" : null);
  }

  private static Place place(Random random) {
    return random.nextBoolean() ? Place.UNKNOWN : Place.at("/a/" + random.nextInt(2));
  }

  private static <T> T one(Random random, T[] all) {
    return all[random.nextInt(all.length)];
  }
}
