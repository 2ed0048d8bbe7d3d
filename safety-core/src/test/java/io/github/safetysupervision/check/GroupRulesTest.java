package io.github.safetysupervision.check;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules over several records: pairs that break each, twins that do not, and what was not read. */
class GroupRulesTest {

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
    List<String> campaign =
        List.of(
            "campaign id=Z-1 name=行动 startedOn=2023-05-01 endsOn=2023-06-30",
            "campaign id=Z-2 name=行动 startedOn=2023-01-01");
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
        new Case(
            "CK-222", campaign, H + "foundOn=2023-07-01 campaign=Z-1", "foundOn", "2023-06-30"),
        new Case("CK-222", campaign, H + "foundOn=2023-04-30 campaign=Z-1", "campaign", "Z-2"),
        new Case(
            "CK-222",
            campaign,
            I + "inspectedOn=2023-07-01 campaign=Z-1",
            "inspectedOn",
            "2023-05-01"),
        new Case("CK-221", departments, today + "department=D-1", "department", "D-2"),
        new Case("CK-221", departments, today + "department=D-1", "inspectedOn", "2024-12-31"));
  }

  @Test
  void everyRuleOverSeveralRecordsHasACase() {
    Set<String> codes = new HashSet<>(everyCase().map(Case::code).toList());
    codes.add("CK-211"); // of many records, see below
    assertThat(
            Rulebook.V1_0.allRules().stream()
                .filter(r -> !(r instanceof Rule))
                .map(r -> r.code().id())
                .distinct())
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
  void ofASourceThatBreaksOffNothingIsSaidOfAllAndNoRuleIsDone() throws IOException {
    String closed = H + "state=closed closedOn=2023-05-10";
    List<String> many = new ArrayList<>(Collections.nCopies(30, closed));
    assertThat(codes(report(many))).isEqualTo(Map.of("CK-211", 1L));
    many.add(WrittenRecords.CUT);
    assertThat(codes(report(many))).isEmpty();
    assertThat(skipped(many)).contains("CK-201", "CK-203", "CK-211", "CK-221");
  }

  @Test
  void ofOtherNumbersThanDeclaredNothingIsSaidOfAll() throws IOException {
    List<String> many = Collections.nCopies(30, H + "state=closed closedOn=2023-05-10");
    for (int declared : List.of(29, 31)) {
      CheckReport report = report(new WrittenRecords(many, WrittenRecords.Where.FIRST, declared));
      assertThat(codes(report)).isEmpty();
      assertThat(report.skipped()).extracting(SkippedCheck::what).contains("CK-203", "CK-211");
    }
    assertThat(codes(report(new WrittenRecords(many, WrittenRecords.Where.FIRST, 30))))
        .containsKey("CK-211");
  }

  @Test
  void whyARuleIsLeftOutDoesNotDependOnTheOrder() throws IOException {
    List<String> all = new ArrayList<>(Collections.nCopies(30, H + "closedOn=2023-05-10"));
    all.add(H + "closedOn=?");
    all.add(H + "closedOn=2023-05-10 operation=withdraw supersedes=?");
    List<SkippedCheck> skipped = report(all).skipped();
    Collections.reverse(all);
    assertThat(report(all).skipped())
        .extracting(s -> s.what() + s.because().code() + s.records())
        .isEqualTo(skipped.stream().map(s -> s.what() + s.because().code() + s.records()).toList());
  }

  @Test
  void ofSourcesBeforeItsDaysARuleIsNotAsked() throws IOException {
    String before = I + "inspectedOn=2024-03-01 department=D-1";
    assertThat(codes(report(List.of("department id=D-1 name=某旗安委办", before)))).isEmpty();
  }

  @Test
  void withoutAManifestARuleOfSomeDaysIsLeftOut() throws IOException {
    CheckReport report =
        Check.by(Rulebook.V1_0).of(new WrittenRecords(List.of(H), WrittenRecords.Where.NOWHERE));
    assertThat(report.skipped()).extracting(SkippedCheck::what).contains("CK-221");
  }

  @Test
  void manyThatDifferUnderOneKeyAreEachToldOnce() throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      all.add(H + "entity=E-1 description=配电箱无盖 reporter=D-" + i);
    }
    assertThat(codes(report(all))).isEqualTo(Map.of("CK-203", 19_999L));
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
    WrittenRecords source = WrittenRecords.of(List.of("department name=某旗安委办"));
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

  private static Map<String, Long> codes(CheckReport report) {
    Map<String, Long> out = new java.util.TreeMap<>(report.byCode());
    out.keySet().removeIf(c -> !c.startsWith("CK-2"));
    assertThat(report.failures().isEmpty() || out.containsKey("CK-205")).isTrue();
    return out;
  }

  private static CheckReport report(List<String> records) throws IOException {
    return report(WrittenRecords.of(records));
  }

  private static CheckReport report(WrittenRecords records) throws IOException {
    return Check.by(Rulebook.V1_0).of(records);
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
