package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.table.RowReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures over words that may be slips, in files and in tables, held against every ledger that may
 * be meant: what all of them give is the answer, and nothing else is.
 */
class NearWordsInFiguresProperties {

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"330110\",\"period\":\"2023Q3\","
          + "\"asOf\":\"2023-09-30\",\"complete\":[{\"type\":\"hazard\"},{\"type\":\"penalty\"}]}}\n";

  private static final int ROUNDS = Integer.getInteger("safety.words", 1);

  // -- the test's own idea of what a word may mean

  private static Set<String> meanings(TermList list, String word) {
    for (Map.Entry<String, Wording> e : list.words().entrySet()) {
      if (List.of(e.getKey(), e.getValue().zh(), e.getValue().en()).contains(word)) {
        return Set.of(e.getKey());
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
    return out;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static boolean isNear(String known, String word) {
    String a = folded(known);
    String b = folded(word);
    int most = Math.max(a.length(), b.length());
    return a.equals(b)
        || (most >= 3 && slips(a).contains(b))
        || (most >= 3 && slips(b).contains(a));
  }

  /** Everything that is one letter less, one other, or two exchanged; a dot is any letter. */
  private static Set<String> slips(String text) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      out.add(text.substring(0, i) + text.substring(i + 1));
      if (i + 1 < text.length()) {
        out.add(text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
      }
      for (char other : "xy检".toCharArray()) {
        out.add(text.substring(0, i) + other + text.substring(i + 1));
      }
    }
    return out;
  }

  // -- random words

  private static String word(TermList list, Random random) {
    List<String> codes = List.copyOf(list.words().keySet());
    String code = codes.get(random.nextInt(Math.min(3, codes.size())));
    Wording said = list.words().get(code);
    return switch (random.nextInt(7)) {
      case 0 -> code;
      case 1 -> said.zh();
      case 2 -> said.en();
      case 3 -> "飞行抽查";
      case 4 -> slip(said.zh(), random);
      case 5 -> code.toUpperCase(Locale.ROOT);
      default -> slip(code, random);
    };
  }

  private static String slip(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    String before = word.substring(0, at);
    return switch (random.nextInt(3)) {
      case 0 -> before + word.substring(at + 1);
      case 1 -> before + "x" + word.substring(at + 1);
      default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  // -- random ledgers

  private record Hazards(String channel, String grade) {}

  private final class Made {
    private final List<Hazards> hazards = new ArrayList<>();
    private final List<List<String>> kinds = new ArrayList<>();

    Made(Random random) {
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        String grade = List.of("general", "一般", "重大隐患", "major").get(random.nextInt(4));
        hazards.add(new Hazards(word(Channel.TERMS, random), grade));
      }
      for (int left = random.nextInt(3); left > 0; left--) {
        List<String> some = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
          some.add(word(PenaltyKind.TERMS, random));
        }
        kinds.add(some);
      }
    }

    byte[] file() {
      StringBuilder out = new StringBuilder(MANIFEST);
      for (Hazards h : hazards) {
        out.append("{\"type\":\"hazard\",\"id\":\"H-").append(out.length());
        out.append("\",\"territory\":\"330110\",\"foundOn\":\"2023-08-02\",\"channel\":\"");
        out.append(h.channel()).append("\",\"grade\":\"").append(h.grade());
        out.append("\",\"state\":\"整改中\"}\n");
      }
      for (List<String> k : kinds) {
        out.append("{\"type\":\"penalty\",\"id\":\"P-").append(out.length());
        out.append(
            "\",\"territory\":\"330110\",\"decidedOn\":\"2023-08-02\",\"department\":\"D\",");
        out.append("\"kinds\":[\"").append(String.join("\",\"", k)).append("\"]}\n");
      }
      return Samples.utf8(out.toString());
    }

    RecordSource table() throws IOException {
      Ledger.Builder out =
          Ledger.builder(Samples.file(Samples.utf8(MANIFEST)).manifest().orThrow());
      for (Hazards h : hazards) {
        Map<String, Object> row = Map.of("发现渠道", h.channel(), "隐患级别", h.grade());
        add(out, HAZARD, row, Map.of("foundOn", "2023-08-02", "state", "整改中"));
      }
      for (List<String> k : kinds) {
        Map<String, Object> row = Map.of("处罚种类", k);
        add(out, PENALTY, row, Map.of("decidedOn", "2023-08-02", "department", "D"));
      }
      return out.build();
    }

    private int rows;

    private <T extends SafetyRecord> void add(
        Ledger.Builder out, RecordType<T, ?> type, Map<String, ?> row, Map<String, ?> others) {
      Map<String, String> own = Map.of("id", "R-" + rows++, "territory", "330110");
      RowReader<T> reader = RowReader.of(type).withConstants(own).withConstants(others);
      out.add(type, reader.read(row).orThrow());
    }

    // -- what every ledger that may be meant gives

    Set<Long> generalOf(String channel) {
      Set<Long> out = Set.of(0L);
      for (Hazards h : hazards) {
        boolean isGeneral = Set.of("general", "一般").contains(h.grade());
        Set<Long> more = new HashSet<>();
        for (String m : meanings(Channel.TERMS, h.channel())) {
          out.forEach(n -> more.add(n + (isGeneral && m.equals(channel) ? 1 : 0)));
        }
        out = more;
      }
      return out;
    }

    Set<Long> channels() {
      Set<Set<String>> out = Set.of(Set.of());
      for (Hazards h : hazards) {
        Set<Set<String>> more = new HashSet<>();
        for (String m : meanings(Channel.TERMS, h.channel())) {
          for (Set<String> before : out) {
            Set<String> one = new HashSet<>(before);
            one.add(m);
            more.add(one);
          }
        }
        out = more;
      }
      return out.stream().map(s -> (long) s.size()).collect(Collectors.toSet());
    }

    Set<Long> penaltiesWith(String kind) {
      Set<Long> out = Set.of(0L);
      for (List<String> k : kinds) {
        boolean isSure =
            k.stream().anyMatch(w -> meanings(PenaltyKind.TERMS, w).equals(Set.of(kind)));
        boolean mayBe = k.stream().anyMatch(w -> meanings(PenaltyKind.TERMS, w).contains(kind));
        Set<Long> more = new HashSet<>();
        out.forEach(
            n -> {
              if (mayBe) {
                more.add(n + 1);
              }
              if (!isSure) {
                more.add(n);
              }
            });
        out = more;
      }
      return out;
    }
  }

  /** Where all agree that is the answer; where they do not there is none. */
  private static void isJust(Set<Long> possible, Figure figure, String as) {
    if (possible.size() == 1) {
      assertThat(figure).as(as).hasToString(possible.iterator().next() + "条");
    } else {
      assertThat(figure.status()).as(as).isEqualTo(Figure.Status.UNDECIDED);
      assertThat(figure.reasons().get(0).code().id()).as(as).isEqualTo("FG-040");
    }
  }

  @Property(tries = 10)
  void aFigureIsWhatEveryMeaningOfTheWordsGives(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Made made = new Made(random);
      byte[] file = made.file();
      String as = new String(file, java.nio.charset.StandardCharsets.UTF_8);
      assertThat(Samples.told(file).unread).as(as).isEmpty();
      check(made, Samples.file(file), as);
      check(
          made,
          ExchangeFile.of(() -> Samples.dripping(file, 1), ExchangeEdition.V1_0, "t"),
          "slowly " + as);
      check(made, made.table(), "as a table " + as);
    }
  }

  private static final List<String> CHANNELS =
      List.copyOf(Channel.TERMS.words().keySet()).subList(0, 4);

  private static final List<String> KINDS =
      List.copyOf(PenaltyKind.TERMS.words().keySet()).subList(0, 3);

  /** All that is asked, in this order; at last how many channels there are. */
  private static List<Measure> asked() {
    List<Measure> out = new ArrayList<>();
    Population<Hazard> general = Population.of(HAZARD).where(HAZARD.grade.is(HazardGrade.GENERAL));
    for (String code : CHANNELS) {
      out.add(Measure.count(general.where(HAZARD.channel.is(Term.of(code))), CountNoun.ITEMS));
    }
    for (String code : KINDS) {
      out.add(
          Measure.count(
              Population.of(PENALTY).where(PENALTY.kinds.contains(Term.of(code))),
              CountNoun.ITEMS));
    }
    out.add(Measure.distinct(Population.of(HAZARD), HAZARD.channel, CountNoun.MATTERS));
    return out;
  }

  private static void check(Made made, RecordSource source, String as) throws IOException {
    List<Set<Long>> possible = new ArrayList<>();
    CHANNELS.forEach(code -> possible.add(made.generalOf(code)));
    KINDS.forEach(code -> possible.add(made.penaltiesWith(code)));
    List<Figure> figures = Measure.over(asked(), source);
    for (int i = 0; i < possible.size(); i++) {
      isJust(possible.get(i), figures.get(i), i + " of " + as);
      Statistics.label("undecided").collect(possible.get(i).size() > 1);
    }
    Figure different = figures.get(possible.size());
    if (different.answer() != null) {
      assertThat(made.channels()).as(as).hasSize(1);
      assertThat(different).as(as).hasToString(made.channels().iterator().next() + "项");
    } else {
      boolean areSure =
          made.hazards.stream().allMatch(h -> meanings(Channel.TERMS, h.channel()).size() == 1);
      assertThat(areSure).as(as).isFalse();
    }
    explained(source, possible, as);
  }

  /** The same asked as people write it, and explained. */
  private static void explained(RecordSource source, List<Set<Long>> possible, String as)
      throws IOException {
    StringBuilder stated = new StringBuilder(MANIFEST);
    for (int i = 0; i < CHANNELS.size(); i++) {
      stated
          .append("{\"type\":\"stated-figure\",\"id\":\"F")
          .append(i)
          .append("\",\"territory\":\"330110\",\"indicator\":\"hazard.found\",")
          .append("\"period\":\"2023Q3\",\"where\":[{\"field\":\"channel\",\"value\":\"")
          .append(Channel.TERMS.words().get(CHANNELS.get(i)).zh())
          .append("\"},{\"field\":\"grade\",\"value\":\"一般事故隐患\"}],\"quantity\":\"")
          .append(possible.get(i).stream().min(Long::compare).orElseThrow())
          .append("条\"}\n");
    }
    ExchangeFile figures = Samples.file(Samples.utf8(stated.toString()));
    Reconciliation result = Reconciliation.of(source, figures, IndicatorCatalogue.STANDARD);
    for (int i = 0; i < CHANNELS.size(); i++) {
      assertThat(result.figures().get(i).verdict())
          .as(i + " of " + as)
          .isEqualTo(possible.get(i).size() == 1 ? Verdict.HOLDS : Verdict.UNDECIDED);
    }
    int one = as.hashCode() & 3;
    List<String> shown = new ArrayList<>();
    ReconciledFigure explained =
        Reconciliation.explain(
            source, figures, "F" + one, IndicatorCatalogue.STANDARD, c -> shown.add(c.recordId()));
    assertThat(explained).isNotNull();
    assertThat(explained.verdict()).as(as).isEqualTo(result.figures().get(one).verdict());
    assertThat(explained.reasons()).isEqualTo(result.figures().get(one).reasons());
    assertThat((long) shown.size())
        .as("those that surely count")
        .isEqualTo(possible.get(one).stream().min(Long::compare).orElseThrow());
  }

  /** Width, blanks and what cannot be seen. */
  @ParameterizedTest
  @ValueSource(
      strings = {"ｔｈｉｒｄ－ｐａｒｔｙ", "third_party", "第三方评估检", "third party", "第三方 评估", "第三方\u200b评估"})
  void aWordThatOnlyLooksLikeAKnownOneLeavesThatOneOpen(String written) throws IOException {
    String file =
        MANIFEST
            + "{\"type\":\"hazard\",\"id\":\"H-1\",\"territory\":\"330110\",\"foundOn\":"
            + "\"2023-08-02\",\"channel\":\""
            + written
            + "\",\"grade\":\"general\",\"state\":\"registered\"}\n";
    ExchangeFile source =
        ExchangeFile.of(
            () -> new ByteArrayInputStream(Samples.utf8(file)), ExchangeEdition.V1_0, "t");
    Measure third =
        Measure.count(
            Population.of(HAZARD).where(HAZARD.channel.is(Channel.THIRD_PARTY)), CountNoun.ITEMS);
    assertThat(third.over(source).status()).isEqualTo(Figure.Status.UNDECIDED);
  }
}
