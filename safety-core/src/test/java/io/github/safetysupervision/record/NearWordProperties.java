package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.sector.Sectors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * A word that may be a slip of a known one, held against plain enumeration of everything it may be.
 */
class NearWordProperties {

  /** A condition and what it means on the codes of a field. */
  private record Asked<T>(Filter<T> filter, Field<T, ?> field, Predicate<@Nullable Object> means) {}

  // -- the test's own idea of nearness and of what a word may be

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  /** The distance of Damerau and Levenshtein, by its table. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean isNear(String known, String word) {
    String a = folded(known);
    String b = folded(word);
    boolean areLong = Math.max(a.length(), b.length()) >= 3 && Math.min(a.length(), b.length()) > 1;
    return a.equals(b) || (areLong && distance(a, b) <= 1);
  }

  private static final Map<String, List<String>> MEANINGS = new ConcurrentHashMap<>();

  private static List<String> meanings(TermList list, String word) {
    return MEANINGS.computeIfAbsent(list.name().en() + word, k -> searched(list, word));
  }

  private static List<String> searched(TermList list, String word) {
    for (String code : list.words().keySet()) {
      if (code.equals(word) || list.words().get(code).zh().equals(word)) {
        return List.of(code);
      }
    }
    Set<String> out = new LinkedHashSet<>(List.of(word));
    list.words()
        .forEach(
            (code, said) -> {
              if (isNear(code, word) || isNear(said.zh(), word) || isNear(said.en(), word)) {
                out.add(code);
              }
            });
    return List.copyOf(out);
  }

  private static final Map<Field<?, ?>, TermList> LISTS =
      Map.of(
          HAZARD.channel,
          Channel.TERMS,
          HAZARD.sector,
          Sectors.TERMS,
          PENALTY.kinds,
          PenaltyKind.TERMS);

  /** Every value a field may have: codes, lists of codes, or no value. */
  private static List<@Nullable Object> completions(Field<?, ?> field, @Nullable Object value) {
    TermList list = LISTS.get(field);
    if (value == null) {
      return Collections.singletonList(null);
    }
    if (value instanceof Term t) {
      return new ArrayList<>(meanings(list, t.raw()));
    }
    List<@Nullable Object> out = new ArrayList<>(List.of(List.of()));
    for (Object element : (List<?>) value) {
      List<@Nullable Object> longer = new ArrayList<>();
      for (Object beginning : out) {
        for (String code : meanings(list, ((Term) element).raw())) {
          List<Object> one = new ArrayList<>((List<?>) beginning);
          one.add(code);
          longer.add(one);
        }
      }
      out = longer;
    }
    return out;
  }

  /** The answer every completion gives, or unknown. */
  private static <T> Truth plainly(List<Asked<T>> all, T candidate) {
    Truth out = Truth.TRUE;
    for (Field<T, ?> field : new LinkedHashSet<>(all.stream().map(Asked::field).toList())) {
      Set<Boolean> answers = new HashSet<>();
      for (Object c : completions(field, field.of(candidate))) {
        answers.add(all.stream().filter(a -> a.field() == field).allMatch(a -> a.means().test(c)));
      }
      Truth one = answers.size() == 2 ? Truth.UNKNOWN : Truth.of(answers.contains(true));
      if (one == Truth.FALSE) {
        return one;
      }
      out = one == Truth.UNKNOWN ? one : out;
    }
    return out;
  }

  // -- random words, records and conditions

  private static String word(TermList list, Random random) {
    List<String> codes = List.copyOf(list.words().keySet());
    String code = codes.get(random.nextInt(Math.min(4, codes.size())));
    String said = random.nextInt(3) == 0 ? list.words().get(code).zh() : code;
    return switch (random.nextInt(8)) {
      case 0, 1 -> said;
      case 2 -> "飞行抽查";
      case 3 -> said.toUpperCase(Locale.ROOT);
      default -> slip(said, random);
    };
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    return switch (random.nextInt(4)) {
      case 0 -> before + word.substring(at + 1);
      case 1 -> before + "x" + word.substring(at);
      case 2 -> before + "y" + word.substring(at + 1);
      default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static Term term(Field<?, ?> field, Random random) {
    return parsed(field, word(LISTS.get(field), random));
  }

  private static Term parsed(Field<?, ?> field, String word) {
    FieldType<?> type = field.type() instanceof ListType<?> l ? l.element() : field.type();
    return (Term) ((ScalarType<?>) type).tryParse(word).value();
  }

  private static List<Term> terms(Field<?, ?> field, Random random) {
    List<Term> out = new ArrayList<>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      out.add(term(field, random));
    }
    return out;
  }

  /** Words to ask for, mostly known ones. */
  private static List<Term> wanted(Field<?, ?> field, Random random) {
    List<Term> out = new ArrayList<>();
    for (Term t : terms(field, random)) {
      List<String> may = meanings(LISTS.get(field), t.raw());
      out.add(random.nextInt(5) == 0 ? t : parsed(field, may.get(may.size() - 1)));
    }
    return out;
  }

  private static Hazard hazard(Random random) {
    return Hazard.builder()
        .id("H-1")
        .territory(DivisionCode.parse("152529"))
        .foundOn(LocalDate.of(2023, 3, 2))
        .channel(term(HAZARD.channel, random))
        .sector(random.nextInt(4) == 0 ? null : term(HAZARD.sector, random))
        .grade(HazardGrade.GENERAL)
        .state(HazardState.RECTIFYING)
        .build();
  }

  private static Penalty penalty(Random random) {
    return Penalty.builder()
        .id("P-1")
        .territory(DivisionCode.parse("152529"))
        .decidedOn(LocalDate.of(2023, 3, 2))
        .department("D-1")
        .addAllKinds(terms(PENALTY.kinds, random))
        .build();
  }

  private static String asked(Field<?, ?> field, Term word) {
    return meanings(LISTS.get(field), word.raw()).get(0);
  }

  private static <T> Asked<T> onWord(Field<T, Term> field, Random random) {
    List<Term> some = wanted(field, random);
    List<String> codes = some.stream().map(t -> asked(field, t)).toList();
    return switch (random.nextInt(5)) {
      case 0 -> new Asked<>(field.is(some.get(0)), field, c -> codes.get(0).equals(c));
      case 1 -> new Asked<>(field.in(some), field, c -> c != null && codes.contains(c));
      case 2 -> new Asked<>(field.notIn(some), field, c -> c != null && !codes.contains(c));
      case 3 -> new Asked<>(field.isPresent(), field, c -> c != null);
      default -> new Asked<>(field.isAbsent(), field, c -> c == null);
    };
  }

  private static Asked<Penalty> onKinds(Random random) {
    ListField<Penalty, Term> field = PENALTY.kinds;
    List<Term> some = wanted(field, random);
    List<String> codes = some.stream().map(t -> asked(field, t)).toList();
    return switch (random.nextInt(4)) {
      case 0 -> new Asked<>(field.is(some), field, codes::equals);
      case 1 -> new Asked<>(field.notIn(List.of(some)), field, c -> !codes.equals(c));
      default ->
          new Asked<>(
              field.contains(some.get(0)), field, c -> ((List<?>) c).contains(codes.get(0)));
    };
  }

  private static <T> Filter<T> all(List<Asked<T>> some) {
    Filter<T> out = Filter.all();
    for (Asked<T> a : some) {
      out = out.and(a.filter());
    }
    return out;
  }

  private static List<Asked<Hazard>> onHazard(Random random) {
    List<Asked<Hazard>> out = new ArrayList<>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      out.add(onWord(random.nextBoolean() ? HAZARD.channel : HAZARD.sector, random));
    }
    return out;
  }

  private static List<Asked<Penalty>> onPenalty(Random random) {
    List<Asked<Penalty>> out = new ArrayList<>();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      out.add(onKinds(random));
    }
    return out;
  }

  // -- the laws

  @Property(tries = 10_000)
  void aFilterAnswersWhatEveryMeaningOfTheWordsGives(@ForAll long seed) {
    Random random = new Random(seed);
    if (random.nextBoolean()) {
      check(HAZARD, onHazard(random), onHazard(random), hazard(random));
    } else {
      check(PENALTY, onPenalty(random), onPenalty(random), penalty(random));
    }
  }

  private static <T> void check(
      ObjectType<T, ?> type, List<Asked<T>> one, List<Asked<T>> two, T candidate) {
    Filter<T> filter = all(one);
    Truth expected = plainly(one, candidate);
    String said = filter.words().en() + " on " + candidate;
    assertThat(filter.evaluate(FieldValues.of(candidate))).as(said).isEqualTo(expected);
    assertThat(filter.test(candidate)).as(said).isEqualTo(expected == Truth.TRUE);
    assertThat(filter.evaluate(FieldValues.of(candidate))).as(said).isEqualTo(expected);
    KnownValues row = new KnownValues(type);
    type.fields().stream()
        .filter(f -> f.of(candidate) != null)
        .forEach(f -> row.put(f, f.of(candidate)));
    assertThat(filter.evaluate(row)).as(said).isEqualTo(expected);
    Filter<T> other = all(two);
    Truth theirs = plainly(two, candidate);
    List<Asked<T>> both = new ArrayList<>(one);
    both.addAll(two);
    if (filter.disjointBy(other) != null) {
      assertThat(plainly(both, candidate)).as(said + " and " + other).isEqualTo(Truth.FALSE);
    }
    if (filter.isWithin(other)) {
      assertThat(expected == Truth.TRUE && theirs != Truth.TRUE).as(said).isFalse();
      assertThat(expected == Truth.UNKNOWN && theirs == Truth.FALSE).as(said).isFalse();
    }
    Statistics.collect(expected);
    Statistics.coverage(
        c -> {
          c.check(Truth.TRUE).percentage(p -> p > 5);
          c.check(Truth.FALSE).percentage(p -> p > 5);
          c.check(Truth.UNKNOWN).percentage(p -> p > 3);
        });
  }

  @Property(tries = 2_000)
  void aWordNearAMappedOneIsOpenToo(@ForAll long seed) {
    Random random = new Random(seed);
    TermMapping local = TermMapping.NONE.with(Channel.TERMS, "双随机抽查", Channel.ROUTINE_INSPECTION);
    ScalarType<Term> channels = local.appliedTo(Scalars.term(Channel.TERMS));
    String written = slip("双随机抽查", random);
    Term read = channels.tryParse(written).orThrow();
    Hazard hazard =
        Hazard.builder()
            .id("H-1")
            .territory(DivisionCode.parse("152529"))
            .foundOn(LocalDate.of(2023, 3, 2))
            .channel(read)
            .grade(HazardGrade.GENERAL)
            .state(HazardState.RECTIFYING)
            .build();
    boolean isMapped = written.equals("双随机抽查"); // two equal neighbours exchanged
    assertThat(HAZARD.channel.is(Channel.ROUTINE_INSPECTION).evaluate(FieldValues.of(hazard)))
        .isEqualTo(isMapped ? Truth.TRUE : Truth.UNKNOWN);
    assertThat(HAZARD.channel.is(Channel.THIRD_PARTY).evaluate(FieldValues.of(hazard)))
        .isEqualTo(Truth.FALSE);
    assertThat(channels.tryParse(channels.format(read)).orThrow()).isEqualTo(read);
    assertThat(channels.remarks(read))
        .extracting(p -> p.code().id())
        .isEqualTo(isMapped ? List.of() : List.of("FORM-016"));
  }
}
