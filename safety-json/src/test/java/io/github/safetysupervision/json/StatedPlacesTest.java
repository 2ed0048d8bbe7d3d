package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where problems of stated figures stand, and what justifications do to a written report. */
class StatedPlacesTest {

  private static final String MANIFEST =
      "{\"edition\":\"1.0\",\"territory\":\"330110\",\"period\":\"2023Q3\",\"asOf\":\"2023-09-30\","
          + "\"complete\":[{\"type\":\"hazard\"}]}";

  private static final String HAZARD =
      "{\"type\":\"hazard\",\"id\":\"YH-1\",\"territory\":\"330110001000\",\"foundOn\":\"2023-08-03\","
          + "\"channel\":\"self-check\",\"grade\":\"general\",\"state\":\"registered\"}";

  private static final String FIGURE =
      "{\"type\":\"stated-figure\",\"id\":\"F-1\",\"territory\":\"330110\",\"indicator\":\"hazard.found\","
          + "\"period\":\"2023Q3\",\"quantity\":\"2条\"}";

  private static final String RATE =
      "{\"type\":\"stated-figure\",\"id\":\"F-2\",\"territory\":\"330110\","
          + "\"indicator\":\"hazard.rectified\",\"period\":\"2023Q3\",\"quantity\":\"3条\"}";

  private static final String IDENTITY =
      "{\"type\":\"stated-identity\",\"id\":\"A-1\",\"territory\":\"330110\",\"form\":\"all\","
          + "\"whole\":\"F-2\",\"parts\":[\"F-1\"]}";

  private static final String JUSTIFIED =
      "{\"type\":\"justification\",\"id\":\"QK-1\",\"territory\":\"330110\",\"rule\":\"CK-001\","
          + "\"recordType\":\"stated-figure\",\"record\":\"F-1\",\"text\":\"含移交的一条\","
          + "\"body\":\"区安委办\",\"justifiedOn\":\"2023-09-28\"}";

  private static String lines(String... records) {
    return "{\"manifest\":" + MANIFEST + "}\n" + String.join("\n", records) + "\n";
  }

  private static String document(String... records) {
    return "{\"manifest\":" + MANIFEST + ",\n\"records\":[\n" + String.join(",\n", records) + "]}";
  }

  private static ExchangeFile file(String text, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ExchangeFile.of(() -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, name);
  }

  private static CheckReport alone(String text) throws IOException {
    return Check.by(Rulebook.V1_0).of(file(text, "all"));
  }

  private static CheckReport beside(String ledger, String stated) throws IOException {
    return Check.by(Rulebook.V1_0)
        .against(file(stated, "stated"), IndicatorCatalogue.STANDARD)
        .of(file(ledger, "ledger"));
  }

  private static Problem only(CheckReport report, String code, String record) {
    return report.problems().stream()
        .filter(p -> p.code().id().equals(code) && record.equals(p.recordId()))
        .reduce((a, b) -> b)
        .orElseThrow(() -> new AssertionError(report.problems().toString()));
  }

  /** The place of a piece of a text, found by looking for it. */
  private static void standsAt(Problem problem, String source, String text, String piece) {
    int at = text.indexOf(piece);
    Place place = problem.place();
    assertThat(place.source()).isEqualTo(source);
    String before = text.substring(0, at);
    assertThat(place.line()).isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
    assertThat(place.column()).isEqualTo(at - before.lastIndexOf('\n'));
    assertThat(place.byteOffset()).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void aStatedFigureThatDiffersStandsAtItsQuantity() throws IOException {
    String lines = lines(HAZARD, FIGURE);
    Problem inLines = only(alone(lines), "CK-001", "F-1");
    standsAt(inLines, "all", lines, "\"2条\"");
    assertThat(inLines.place().pointer()).isEqualTo("/quantity");
    assertThat(inLines.label()).isEqualTo("报送数");
    String document = document(HAZARD, FIGURE);
    Problem inDocument = only(alone(document), "CK-001", "F-1");
    standsAt(inDocument, "all", document, "\"2条\"");
    assertThat(inDocument.place().pointer()).isEqualTo("/records/1/quantity");
  }

  @Test
  void whatIsStatedBesideTheLedgerStandsInItsOwnFile() throws IOException {
    for (String stated : new String[] {lines(FIGURE), document(FIGURE)}) {
      standsAt(only(beside(lines(HAZARD), stated), "CK-001", "F-1"), "stated", stated, "\"2条\"");
    }
  }

  @Test
  void anIdentityThatFailsStandsAtItsWhole() throws IOException {
    String lines = lines(HAZARD, FIGURE, RATE, IDENTITY);
    Problem failing =
        alone(lines).problems().stream()
            .filter(p -> "A-1".equals(p.recordId()))
            .findFirst()
            .orElseThrow();
    assertThat(failing.place().line()).isEqualTo(5);
    assertThat(failing.place().source()).isEqualTo("all");
  }

  @Test
  void aRuleOnWhatIsStatedStandsAtTheQuantity() throws IOException {
    String stated = document(FIGURE, RATE);
    standsAt(only(beside(lines(HAZARD), stated), "CK-305", "F-2"), "stated", stated, "\"3条\"");
  }

  @Test
  void anUnknownIndicatorStandsAtTheIndicator() throws IOException {
    String stated = lines(FIGURE.replace("hazard.found", "hazard.fund"));
    standsAt(
        only(beside(lines(HAZARD), stated), "FG-009", "F-1"), "stated", stated, "\"hazard.fund\"");
  }

  // ---- justifications in files

  @Test
  void aJustificationReadFromEitherFileIsWrittenIntoTheReport() throws IOException {
    for (CheckReport report :
        new CheckReport[] {
          alone(lines(JUSTIFIED, HAZARD, FIGURE)),
          alone(document(HAZARD, FIGURE, JUSTIFIED)),
          beside(lines(HAZARD), lines(JUSTIFIED, FIGURE)),
          beside(lines(HAZARD, JUSTIFIED), document(FIGURE))
        }) {
      assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
      assertThat(report.explainedNumber()).isEqualTo(1);
      String json = CheckReports.json(report);
      assertThat(json).contains("\"explained\": 1").contains("\"explained\": \"QK-1\"");
      assertThat(CheckReports.refusals(json)).isEmpty();
      WrittenCheckReport read = CheckReports.read(json).value();
      assertThat(read).isNotNull();
      assertThat(CheckReports.read(json).problems()).isEmpty();
      assertThat(read.totals().explained()).isEqualTo(1);
      assertThat(read.problems().get(0).explained()).isEqualTo("QK-1");
      assertThat(CheckReports.json(read)).isEqualTo(json);
      assertThat(CheckReports.rows(CheckReports.csv(report, Locale.CHINESE)).get(1))
          .contains("需说明", "QK-1");
    }
  }

  @Test
  void anUnreadJustificationExplainsNothing() throws IOException {
    CheckReport report = alone(lines(HAZARD, FIGURE, JUSTIFIED.replace("2023-09-28", "2023/9/28")));
    assertThat(report.explainedNumber()).isZero();
    assertThat(report.byCode()).containsOnlyKeys("CK-001", "FORM-020");
    assertThat(report.verdict()).isEqualTo(CheckVerdict.INVALID);
  }

  @Test
  void aJustificationTakenBackExplainsNothing() throws IOException {
    String takenBack =
        "{\"type\":\"justification\",\"id\":\"QK-1\",\"territory\":\"330110\",\"rule\":\"CK-001\","
            + "\"recordType\":\"stated-figure\",\"record\":\"F-1\",\"text\":\"撤回\",\"body\":\"区安委办\","
            + "\"justifiedOn\":\"2023-09-29\",\"supersedes\":\"QK-1\",\"operation\":\"withdraw\"}";
    CheckReport report =
        alone(lines(HAZARD, FIGURE, JUSTIFIED, takenBack.replaceFirst("QK-1", "QK-2")));
    assertThat(report.explainedNumber()).isZero();
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
  }

  @Test
  void aRecordThatMayBeAmongTheUnreadOnesIsNotSaidToBeMissing() throws IOException {
    CheckReport report = alone(lines(HAZARD, FIGURE.replace("2023Q3", "2023第三季度"), JUSTIFIED));
    assertThat(report.byCode()).doesNotContainKeys("CK-007", "CK-008");
  }

  @Test
  void aReportThatExplainsMoreThanThereIsContradictsItself() throws IOException {
    String json = CheckReports.json(alone(lines(JUSTIFIED, HAZARD, FIGURE)));
    assertThat(CheckReports.read(json.replace("\"explained\": 1", "\"explained\": 2")).problems())
        .extracting(p -> p.code())
        .contains(JsonProblems.REPORT_CONTRADICTORY);
    assertThat(CheckReports.read(json.replace("\"explained\": 1", "\"explained\": 0")).problems())
        .extracting(p -> p.code())
        .contains(JsonProblems.REPORT_CONTRADICTORY);
  }
}
