package io.github.safetysupervision.check;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.ObjectType.Assembler;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules over several records: pairs that break each, twins that do not, and what was not read. */
class GroupRulesTest {

  private static final List<RecordType<?, ?>> TYPES =
      List.of(HAZARD, INSPECTION, OPERATING_ENTITY, DEPARTMENT, PENALTY, ACCIDENT, SUPPLY_STOCK);

  private static final String H =
      "hazard foundOn=2023-05-10 channel=self-check grade=general state=registered ";
  private static final String I = "inspection channel=routine-inspection ";
  private static final String P = "penalty decidedOn=2023-05-10 kinds=warning department=D-1 ";
  private static final String S = "supply-stock unit=piece ";
  private static final String CODE = "91150100MA0MYAAC16";
  private static final String OTHER_CODE = "91150100MA0MYAADXX";

  /**
   * One case: records, of which the last breaks a rule together with the others.
   *
   * @param code the code
   * @param before the others
   * @param bad the last
   * @param field the one by which it does, and that the unread twin has lost
   * @param good its text that does not
   */
  private record Case(String code, List<String> before, String bad, String field, String good) {
    @Override
    public String toString() {
      return code + " " + field + " " + good;
    }
  }

  static Stream<Case> everyCase() {
    String entity = "operating-entity ";
    String hazard = H + "entity=E-1 description=配电箱无盖 ";
    String stock = S + "place=旗仓库 countedOn=2023-05-10 item=sandbags held=30 ";
    String accident = "accident occurredOn=2023-05-10 entity=E-1 place=一号井 ";
    String penalty = P + "entity=E-1 documentNumber=应急罚〔2023〕7号 ";
    String today = I + "inspectedOn=2025-03-01 ";
    List<String> departments =
        List.of("department id=D-1 name=某旗安全生产委员会办公室", "department id=D-2 name=某旗应急管理局（安委会办公室）");
    return Stream.of(
        new Case(
            "CK-201",
            List.of(entity + "name=甲 creditCode=" + CODE),
            entity + "name=乙 creditCode=" + CODE,
            "creditCode",
            OTHER_CODE),
        new Case(
            "CK-202",
            List.of(entity + "name=甲公司 creditCode=" + CODE),
            entity + "name=甲公司 creditCode=" + OTHER_CODE,
            "name",
            "乙公司"),
        new Case(
            "CK-203",
            List.of(hazard + "reporter=D-1"),
            hazard + "reporter=D-2",
            "description",
            "配电箱无锁"),
        new Case(
            "CK-203", List.of(hazard + "reporter=D-1"), hazard + "reporter=D-2", "reporter", "D-1"),
        new Case("CK-204", List.of(stock + "reporter=D-1"), stock + "reporter=D-2", "held", "31"),
        new Case("CK-205", List.of(penalty), penalty, "entity", "E-2"),
        new Case("CK-205", List.of(penalty), penalty, "documentNumber", "-"),
        new Case("CK-206", List.of(accident), accident, "place", "二号井"),
        new Case("CK-221", departments, today + "department=D-1", "department", "D-2"),
        new Case("CK-221", departments, today + "department=D-1", "inspectedOn", "2024-12-31"));
  }

  @Test
  void everyRuleOverSeveralRecordsHasACase() {
    Set<String> codes = new HashSet<>(everyCase().map(Case::code).toList());
    codes.add("CK-211"); // of many records, see below
    assertThat(Rulebook.V1_0.allRules().stream().filter(r -> !(r instanceof Rule)))
        .extracting(r -> r.code().id())
        .containsExactlyInAnyOrderElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void theLastOfThemIsToldInEveryOrder(Case c) throws IOException {
    List<String> all = new ArrayList<>(c.before());
    all.add(c.bad());
    CheckReport report = report(all);

    assertThat(codes(report)).isEqualTo(Map.of(c.code(), 1L));
    assertThat(report.skipped()).extracting(SkippedCheck::what).doesNotContain(c.code());
    Collections.reverse(all);
    assertThat(codes(report(all))).isEqualTo(Map.of(c.code(), 1L));
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void itsTwinIsNot(Case c) throws IOException {
    List<String> all = new ArrayList<>(c.before());
    all.add(c.bad() + " " + c.field() + "=" + c.good());

    assertThat(codes(report(all))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void ofItsUnreadTwinTheRuleIsLeftOut(Case c) throws IOException {
    List<String> all = new ArrayList<>(c.before());
    all.add(c.bad() + " " + c.field() + "=?");
    CheckReport report = report(all);

    assertThat(codes(report)).isEmpty();
    assertThat(report.skipped()).extracting(SkippedCheck::what).contains(c.code());
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void whatWasTakenBackIsNot(Case c) throws IOException {
    List<String> all = new ArrayList<>(c.before());
    all.add(c.bad() + " id=X-9");
    all.add(c.bad() + " id=X-10 operation=withdraw supersedes=X-9");

    assertThat(codes(report(all))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void aCorrectionIsNoTwinOfWhatItReplacesButOfTheOthers(Case c) throws IOException {
    List<String> all = new ArrayList<>(c.before());
    all.add(c.bad() + " id=X-9");
    all.add(c.bad() + " id=X-10 operation=update supersedes=X-9");

    assertThat(codes(report(all))).isEqualTo(Map.of(c.code(), 1L));
  }

  @Test
  void aBodyWhoseIdWasLostLeavesTheRuleOutOnlyIfItMayNotInspectAndSomebodyDid() throws IOException {
    String inspection = I + "inspectedOn=2025-03-01 department=D-1";
    String lost = "department id=? name=某旗安委办";
    assertThat(skipped(List.of(lost, inspection))).contains("CK-221");
    assertThat(skipped(List.of(lost))).doesNotContain("CK-221");
    assertThat(skipped(List.of(lost, I + "inspectedOn=2024-03-01 department=D-1")))
        .doesNotContain("CK-221");
    assertThat(skipped(List.of("department id=? name=某旗应急管理局", inspection)))
        .doesNotContain("CK-221");
    assertThat(skipped(List.of("department id=D-1 name=?", inspection))).contains("CK-221");
  }

  private static List<String> skipped(List<String> records) throws IOException {
    return report(records).skipped().stream().map(SkippedCheck::what).toList();
  }

  @Test
  void whatUsesAnIdTwiceIsLeftOut() throws IOException {
    String twice = "operating-entity id=E-1 name=甲 creditCode=" + CODE;
    CheckReport report = report(List.of(twice, twice));

    assertThat(codes(report)).isEmpty();
    assertThat(report.byCode()).containsKey("LG-001");
    assertThat(report.skipped()).extracting(SkippedCheck::what).contains("CK-201");
  }

  @Test
  void theOtherRecordIsNamed() throws IOException {
    String entity = "operating-entity creditCode=" + CODE;
    CheckReport report = report(List.of(entity + " id=E-1 name=甲", entity + " id=E-2 name=乙"));
    Problem told =
        report.problems().stream().filter(p -> p.code().id().equals("CK-201")).findFirst().get();

    assertThat(told.recordId()).isEqualTo("E-2");
    assertThat(told.place().pointer()).endsWith("/creditCode");
    assertThat(told.arguments()).containsEntry("other", "E-1").containsEntry("found", CODE);
  }

  @Test
  void shopsOfOneNameAreNot() throws IOException {
    assertThat(
            codes(
                report(
                    List.of(
                        "operating-entity name=便民超市 creditCode=" + CODE,
                        "operating-entity name=便民超市 creditCode=" + OTHER_CODE))))
        .isEmpty();
  }

  @Test
  void onlyManyHazardsAllClosedTheSameDayAreTold() throws IOException {
    String closed = H + "state=closed closedOn=2023-05-10";
    String later = H + "state=closed closedOn=2023-05-11";
    List<String> few = new ArrayList<>(Collections.nCopies(29, closed));
    few.add(H);
    assertThat(codes(report(few))).isEmpty();
    List<String> many = new ArrayList<>(Collections.nCopies(30, closed));
    many.add(H);
    assertThat(codes(report(many))).isEqualTo(Map.of("CK-211", 1L));
    many.add(closed + " closedOn=?");
    CheckReport report = report(many);
    assertThat(codes(report)).isEmpty();
    assertThat(report.skipped()).extracting(SkippedCheck::what).contains("CK-211");
    many.add(later);
    assertThat(report(many).skipped()).extracting(SkippedCheck::what).doesNotContain("CK-211");
  }

  @Test
  void ofSourcesBeforeItsDaysARuleIsNotAsked() throws IOException {
    String before = I + "inspectedOn=2024-03-01 department=D-1";
    assertThat(codes(report(List.of("department id=D-1 name=某旗安委办", before)))).isEmpty();
  }

  @Test
  void aRuleThatBreaksDownIsNeverAPass() throws IOException {
    ReferringRule broken =
        ReferringRule.never(
            INSPECTION,
            io.github.safetysupervision.problem.Layer.CROSS_RECORD.explain("MY-001", "坏", "bad"),
            INSPECTION.department,
            io.github.safetysupervision.record.Filter.all(),
            DEPARTMENT,
            v -> {
              throw new ArithmeticException("none");
            });
    Source source = new Source(List.of("department name=某旗安委办"));
    CheckReport report = Check.by(Rulebook.V1_0.with(broken)).of(source);
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NOT_CHECKED);
  }

  @Test
  void whatIsMoreThanIsKeptIsNotChecked() throws IOException {
    List<String> all = new ArrayList<>();
    UniqueQuestion question =
        new UniqueQuestion(
            Rulebook.V1_0.allRules().stream()
                .filter(UniqueRule.class::isInstance)
                .map(UniqueRule.class::cast)
                .filter(r -> r.code().id().equals("CK-205"))
                .findFirst()
                .orElseThrow());
    assertThat(question.rule().keys()).hasSize(3);
    for (int i = 0; i <= UniqueQuestion.MOST_KEPT; i++) {
      String one = P + "entity=E-1 documentNumber=" + i;
      all.add(one);
      all.add(one);
    }
    CheckReport report = report(all);
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NOT_CHECKED);
    assertThat(codes(report)).isEqualTo(Map.of("CK-205", (long) UniqueQuestion.MOST_KEPT));
  }

  /** Plain loops over small ledgers, in every order the same. */
  @Test
  void aUniquenessRuleCountsWhatPlainLoopsCount() throws IOException {
    Random random = new Random(20231128);
    for (int i = 0; i < Integer.getInteger("safety.tries", 300); i++) {
      List<String> all = new ArrayList<>();
      for (int n = random.nextInt(9); n > 0; n--) {
        all.add(
            H
                + ("entity=" + pick(random, "E-1", "E-2", "-"))
                + (" description=" + pick(random, "甲", "乙"))
                + (" foundOn=" + pick(random, "2023-05-10", "2023-05-11"))
                + (" reporter=" + pick(random, "D-1", "D-2", "D-3", "-")));
      }
      long expected = plain(all);
      Collections.shuffle(all, random);
      CheckReport report = report(all);
      assertThat(report.byCode().getOrDefault("CK-203", 0L)).as("%s", all).isEqualTo(expected);
    }
  }

  private static String pick(Random random, String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private static long plain(List<String> all) {
    long out = 0;
    for (int i = 0; i < all.size(); i++) {
      String one = all.get(i);
      String key = one.substring(0, one.indexOf(" reporter"));
      String reporter = one.substring(one.indexOf(" reporter"));
      Set<String> earlier = new HashSet<>();
      for (int j = 0; j < i; j++) {
        String other = all.get(j);
        if (other.startsWith(key + " reporter") && !other.endsWith("-")) {
          earlier.add(other.substring(other.indexOf(" reporter")));
        }
      }
      boolean isWhole = !one.contains("entity=-") && !reporter.endsWith("=-");
      out += isWhole && !earlier.isEmpty() && !earlier.contains(reporter) ? 1 : 0;
    }
    return out;
  }

  private static Map<String, Long> codes(CheckReport report) {
    Map<String, Long> out = new java.util.TreeMap<>(report.byCode());
    out.keySet().removeIf(c -> !c.startsWith("CK-2"));
    assertThat(report.failures().isEmpty() || out.containsKey("CK-205")).isTrue();
    return out;
  }

  private static CheckReport report(List<String> records) throws IOException {
    return Check.by(Rulebook.V1_0).of(new Source(records));
  }

  /** Records written as texts, each its type and its fields; ? is what could not be read. */
  private record Source(List<String> records) implements RecordSource {

    @Override
    public Outcome<Manifest> manifest() {
      return Outcome.of(
          Manifest.builder()
              .edition("1.0")
              .asOf(LocalDate.parse("2025-06-30"))
              .period(ReportingPeriod.parse("2023-01-01/2025-06-30"))
              .territory(DivisionCode.parse("152529"))
              .build());
    }

    @Override
    public void scan(RecordVisitor visitor) {
      RecordFeed feed = RecordFeed.to(visitor, null);
      for (int i = 0; i < records.size(); i++) {
        String[] words = records.get(i).trim().split(" +");
        RecordType<?, ?> type =
            TYPES.stream().filter(t -> t.name().equals(words[0])).findFirst().orElseThrow();
        KnownValues known = new KnownValues(type);
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        texts.put("id", "X-" + i);
        texts.put("territory", "152529");
        for (String w : Arrays.asList(words).subList(1, words.length)) {
          texts.put(w.substring(0, w.indexOf('=')), w.substring(w.indexOf('=') + 1));
        }
        boolean isWhole = true;
        for (Map.Entry<String, String> e : texts.entrySet()) {
          Field<?, ?> f = Objects.requireNonNull(type.field(e.getKey()), e.getKey());
          if (e.getValue().equals("?")) {
            known.markUnread(f);
            isWhole = false;
          } else if (!e.getValue().equals("-")) {
            known.put(f, value(f.type(), e.getValue()));
          }
        }
        show(visitor, feed, type, known, isWhole, i);
      }
    }

    private static void show(
        RecordVisitor visitor,
        RecordFeed feed,
        RecordType<?, ?> type,
        KnownValues known,
        boolean isWhole,
        int line) {
      if (isWhole) {
        feed(feed, type, known);
        return;
      }
      Problem root = RecordProblems.EMPTY.with("found", "").at(Place.at("/x" + line));
      Object given = known.value(type.id);
      String id = given == null ? null : given.toString();
      visitor.unread(
          new UnreadRecord(
              Loss.VALUE, List.of(type), id, root.place(), List.of(root), "{}", known));
    }

    private static <T extends SafetyRecord> void feed(
        RecordFeed feed, RecordType<T, ?> type, FieldValues known) {
      Assembler<T> assembler = type.assembler();
      for (Field<?, ?> f : type.fields()) {
        Object v = known.value(f);
        if (v != null) {
          assembler.set(f, v);
        }
      }
      feed.record(type, assembler.build());
    }

    private static Object value(FieldType<?> type, String text) {
      if (type instanceof ListType<?> list) {
        return List.of(value(list.element(), text));
      }
      return ((ScalarType<?>) type).tryParse(text).orThrow();
    }
  }

  @Test
  void rulesOfAllKindsAreValues() {
    assertThat(Rulebook.V1_0.allRules()).doesNotHaveDuplicates();
    assertThat(Rulebook.V1_0.without("CK-203").digest()).isNotEqualTo(Rulebook.V1_0.digest());
    assertThat(Rulebook.V1_0.allRules())
        .extracting(r -> r.toString().toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
    for (AnyRule r : Rulebook.V1_0.allRules()) {
      assertThat(r.code().argumentNames()).as("%s", r).isSubsetOf("found", "other", "line");
    }
    assertThat(Truth.of(RuleCatalogue.codes().stream().anyMatch(c -> c.id().equals("CK-221"))))
        .isEqualTo(Truth.TRUE);
  }
}
