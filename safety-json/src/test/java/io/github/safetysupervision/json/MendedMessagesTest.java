package io.github.safetysupervision.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newcomers wrote in the files of a county, and what they are told of it. */
class MendedMessagesTest {

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"370283\",\"period\":\"2023H1\","
          + "\"asOf\":\"2023-06-30\",\"complete\":[{\"type\":\"hazard\"},{\"type\":\"meeting\"}]}}";

  private static String hazard(String id, String more) {
    return "{\"type\":\"hazard\",\"id\":\""
        + id
        + "\",\"territory\":\"370283\",\"foundOn\":\"2023-03-02\",\"channel\":\"self-check\","
        + "\"grade\":\"general\",\"state\":\"registered\""
        + more
        + "}";
  }

  private static String stated(String indicator, String quantity) {
    return "{\"type\":\"stated-figure\",\"id\":\"F1\",\"territory\":\"370283\",\"indicator\":\""
        + indicator
        + "\",\"period\":\"2023H1\",\"quantity\":\""
        + quantity
        + "\"}";
  }

  private static ExchangeFile file(String... lines) {
    String text = String.join("\n", lines) + "\n";
    return ExchangeFile.of(
        () -> new ByteArrayInputStream(text.getBytes(UTF_8)), ExchangeEdition.V1_0, "t");
  }

  private static List<Problem> problems(String... lines) throws IOException {
    CheckReport report = Check.by(Rulebook.V1_0).of(file(lines));
    return report.problems();
  }

  private static void assertTold(Problem problem, String code, String zh, String en) {
    assertThat(problem.code().id()).isEqualTo(code);
    assertThat(problem.message(Locale.CHINESE)).contains(zh);
    assertThat(problem.message(Locale.ENGLISH)).contains(en);
  }

  @Test
  void aCommaBehindARecordIsNamed() throws IOException {
    List<Problem> told = problems(MANIFEST, hazard("A", "") + ",", hazard("B", ""));
    assertThat(told).hasSize(1);
    assertTold(told.get(0), "JSON-007", "行末不写逗号", "without a comma");
    told = problems(MANIFEST + ",", hazard("A", ""));
    assertThat(told).hasSize(1);
    assertTold(told.get(0), "JSON-007", "行末都不写逗号", "without a comma");
  }

  @Test
  void aSecondManifestIsNamed() throws IOException {
    List<Problem> told = problems(MANIFEST, hazard("A", ""), MANIFEST);
    assertThat(told).hasSize(1);
    assertTold(told.get(0), "JSON-015", "“manifest”在文件中出现多次", "manifest occurs more than once");
  }

  @ParameterizedTest
  @CsvSource({
    "隐患,hazard",
    "安全隐患,hazard",
    "隐患台账,hazard",
    "重大隐患,hazard",
    "处罚,penalty",
    "检查记录,inspection",
    "会议记录,meeting",
    "penalties,penalty",
    "Operating-Entities,operating-entity",
    "patrols,patrol"
  })
  void theShortNameOfATypeIsNotPassedOverAsUnknown(String written, String type) throws IOException {
    List<Problem> told =
        problems(MANIFEST, hazard("A", "").replace("\"hazard\"", "\"" + written + "\""));
    assertThat(told).anySatisfy(p -> assertTold(p, "JSON-012", "应为“" + type + "”", type));
  }

  @ParameterizedTest
  @CsvSource({"隐患,hazard.found", "安全隐患,hazard.found", "会议,meeting.times", "事故,hazard.found"})
  void figuresOfWhatATypeMayMeanAreUndecided(String written, String indicator) throws IOException {
    ReconciledFigure figure =
        Reconciliation.of(
                file(MANIFEST, hazard("A", "").replace("\"hazard\"", "\"" + written + "\"")),
                file(MANIFEST, stated(indicator, "未发现")),
                IndicatorCatalogue.STANDARD)
            .figures()
            .get(0);
    assertThat(figure.verdict()).isEqualTo(Verdict.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({"应急值守", "烟花爆竹网点", "安全", "表"})
  void aTypeOfAProvinceStaysUnknownAndNoMore(String written) throws IOException {
    List<Problem> told =
        problems(MANIFEST, hazard("A", "").replace("\"hazard\"", "\"" + written + "\""));
    assertThat(told).extracting(p -> p.code().id()).doesNotContain("JSON-012");
  }

  @ParameterizedTest
  @CsvSource({
    "hazard.total,hazard.found",
    "隐患数,hazard.found",
    "检查家次,inspection.unit-times",
    "罚款,penalty.amount",
    "hazards.found,hazard.found"
  })
  void anUnknownIndicatorProposesOnesLikeIt(String written, String proposed) {
    Problem told = IndicatorCatalogue.STANDARD.tryFind(written).problems().get(0);
    assertThat(told.code().id()).isEqualTo("FG-009");
    assertThat(List.of(told.arguments().get("expected").split(", "))).contains(proposed);
  }

  @Test
  void anAccidentNamesTheNumberThatIsTooHighForItsGradeOnce() throws IOException {
    List<Problem> told =
        problems(
            MANIFEST,
            "{\"type\":\"accident\",\"id\":\"S\",\"territory\":\"370283\",\"occurredOn\":\"2023-02-01\","
                + "\"grade\":\"ordinary\",\"deaths\":12,\"seriousInjuries\":11}");
    assertThat(told).hasSize(2);
    assertTold(told.get(0), "AT-001", "死亡人数为 12", "deaths is 12");
    assertTold(told.get(1), "AT-001", "重伤人数为 11", "seriousInjuries is 11");
  }

  @Test
  void aTransferredHazardWithAClosingDateIsNotToldToBeClosed() throws IOException {
    List<Problem> told =
        problems(
            MANIFEST,
            hazard("A", ",\"closedOn\":\"2023-03-03\"").replace("registered", "transferred"));
    assertThat(told).hasSize(1);
    assertTold(told.get(0), "HZ-005", "已移交或误报撤销的删去销号日期", "remove the date");
  }

  @Test
  void personalNumbersInFieldsOfOnesOwnAndInIdsAreTold() throws IOException {
    String identity = "11010519491231002X";
    List<Problem> told = problems(MANIFEST, hazard("A", ",\"负责人电话\":\"13800138000\""));
    assertThat(told).extracting(p -> p.code().id()).containsExactly("FORM-015");
    assertThat(told.get(0).place().pointer()).isEqualTo("/负责人电话");
    assertThat(told.get(0).toString()).doesNotContain("13800138000");
    told = problems(MANIFEST, hazard(identity, ""));
    assertThat(told).extracting(p -> p.code().id()).containsExactly("FORM-015");
    assertThat(told.get(0).toString()).doesNotContain("19491231");
    for (String own :
        List.of(
            ",\"合同号\":\"370283202301150012\"",
            ",\"金额\":13800138000",
            ",\"流水\":\"15252900001\"",
            ",\"值班电话\":\"0532-88661234\"")) {
      assertThat(problems(MANIFEST, hazard("A", own))).as(own).isEmpty();
    }
  }

  @Test
  void wordsNobodyWroteAreTold() throws IOException {
    for (String lost : List.of("#REF!", "NULL", "锟斤拷锟斤拷", "平度市????厂")) {
      List<Problem> told =
          problems(MANIFEST, hazard("A", ",\"description\":\"" + lost + "\""), hazard("B", ""));
      assertThat(told).as(lost).hasSize(1);
      assertThat(told.get(0).code().id()).isIn("FORM-023", "FORM-024");
      assertThat(told.get(0).place().pointer()).isEqualTo("/description");
    }
  }

  @ParameterizedTest
  @CsvSource({"持平,QT-001,持平”写 0%", "-5条,QT-007,正负号只用于变化率", "9000至1.2万人次,QT-009,两个数都按万算"})
  void aQuantityNamesItsCause(String quantity, String code, String zh) throws IOException {
    assertThat(problems(MANIFEST, stated("hazard.found", quantity)))
        .extracting(p -> p.code().id() + p.message(Locale.CHINESE))
        .anySatisfy(told -> assertThat(told).startsWith(code).contains(zh));
  }
}
