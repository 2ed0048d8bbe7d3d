package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a check report that somebody changed. */
class CheckReportReaderTest {

  private static final String REPORT =
      CheckReports.json(CheckReports.of(Samples.HAZARD.replace("\"2023-05-06\"", "\"2023-5-6\"")));

  private static Problem only(Outcome<?> outcome) {
    assertThat(outcome.problems()).hasSize(1);
    return outcome.problems().get(0);
  }

  private static Problem refused(String json, ProblemCode code) {
    Outcome<WrittenCheckReport> read = CheckReports.read(json);
    assertThat(read.value()).isNull();
    assertThat(only(read).code()).isEqualTo(code);
    return only(read);
  }

  private static String changed(String from, String to) {
    assertThat(REPORT).contains(from);
    return REPORT.replace(from, to);
  }

  @Test
  void aReportComesBackEqual() {
    WrittenCheckReport read = CheckReports.read(REPORT).orThrow();
    assertThat(CheckReports.json(read)).isEqualTo(REPORT);
    assertThat(CheckReports.read(CheckReports.json(read)).orThrow()).isEqualTo(read);
    assertThat(read.problems()).hasSize(1);
    assertThat(read.totals().unread()).isEqualTo(1);
  }

  @Test
  void theOrderOfMembersAndAByteOrderMarkDoNotMatter() {
    String moved =
        changed("{\n  \"verdict\": \"invalid\",", "{")
            .replaceFirst("\n}\n$", ",\"verdict\":\"invalid\"}");
    assertThat(CheckReports.json(CheckReports.read("\uFEFF" + moved).orThrow())).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "{\"verdict\":", "nonsense", "{} {}", "{\"a\":1,\"a\":2}"})
  void textThatIsNoJsonIsUnreadable(String text) {
    assertThat(refused(text, JsonProblems.REPORT_UNREADABLE).severity().isError()).isTrue();
  }

  @Test
  void bytesThatAreNoUtf8AreUnreadable() {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_16);
    assertThat(only(CheckReports.read(bytes)).code()).isEqualTo(JsonProblems.REPORT_UNREADABLE);
    byte[] gbk = {'{', '"', (byte) 0xBD, (byte) 0xE1, '"'};
    assertThat(only(CheckReports.read(gbk)).message(Locale.ENGLISH)).contains("no UTF-8");
  }

  @Test
  void aReportCutAnywhereIsNoReport() {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length - 2; i++) { // without its line feed it is whole
      assertThat(CheckReports.read(Arrays.copyOf(bytes, i)).value()).as("%d bytes", i).isNull();
    }
  }

  @Test
  void aDocumentDeepBeyondReasonIsUnreadable() {
    refused("{\"a\":" + "[".repeat(100_000), JsonProblems.REPORT_UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"invalid\"`, `\"fine\"`, /verdict",
        "`\"2023-06-30\"`, `\"2023-06-31\"`, /asOf",
        "`\"2023-06-30\"`, `null`, /asOf",
        "`\"records\": 0`, `\"records\": -1`, /totals/records",
        "`\"records\": 0`, `\"records\": 1.5`, /totals/records",
        "`\"records\": 0`, `\"records\": 10000000000000000000`, /totals/records",
        "`\"unread\": 1,`, ``, /totals/unread",
        "`\"fatal\": 0, `, ``, /totals/bySeverity/fatal",
        "`\"byCode\": {\"`, `\"byCode\": {\"x`, /totals/byCode/x*",
        "`\"column\": `, `\"column\": 99999999999`, /problems/0/column",
        "`\"line\": 2`, `\"line\": 0`, /problems/0/line",
        "`\"layer\": \"value\"`, `\"layer\": \"top\"`, /problems/0/layer",
        "`\"failures\": []`, `\"failures\": {}`, /failures",
        "`\"failures\": [],`, ``, /failures",
        "`\"failures\": []`, `\"failures\": [7]`, /failures/0",
        "`2023-06-30/2024-06-29`, `2023-06-30`, /lists/0/validity",
        "`\"arguments\": {`, `\"arguments\": {\"a/b\":1,`, /problems/0/arguments/a~1b"
      })
  void whatIsOfAnotherFormIsToldAtItsPlace(String from, String to, String pointer) {
    String at = refused(changed(from, to), JsonProblems.REPORT_MALFORMED).place().pointer();
    if (pointer.endsWith("*")) {
      assertThat(at).startsWith(pointer.substring(0, pointer.length() - 1));
    } else {
      assertThat(at).isEqualTo(pointer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "null", "\"text\""})
  void whatIsNoObjectIsNoReport(String json) {
    assertThat(refused(json, JsonProblems.REPORT_MALFORMED).place().pointer()).isEmpty();
  }

  @Test
  void aMemberTheEditionDoesNotKnowIsToldAndNotKept() {
    Outcome<WrittenCheckReport> read =
        CheckReports.read(changed("\"profile\": {", "\"profile\": {\"more\": {\"a\": [1]}, "));
    assertThat(only(read).code()).isEqualTo(JsonProblems.REPORT_MEMBER_UNKNOWN);
    assertThat(only(read).place().pointer()).isEqualTo("/profile/more");
    assertThat(read.isValid()).isTrue();
    assertThat(CheckReports.json(read.orThrow())).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @CsvSource({"valid", "needs-explanation"})
  void aVerdictBetterThanItsCountsIsAContradiction(String verdict) {
    Outcome<WrittenCheckReport> read =
        CheckReports.read(changed("\"invalid\"", '"' + verdict + '"'));
    assertThat(only(read).code()).isEqualTo(JsonProblems.REPORT_CONTRADICTORY);
    assertThat(only(read).place().pointer()).isEqualTo("/verdict");
    assertThat(read.isValid()).isFalse();
    assertThat(CheckReports.read(changed("\"invalid\"", "\"not-checked\"")).problems()).isEmpty();
  }

  @Test
  void countsThatDoNotAddUpAreAContradiction() {
    Outcome<WrittenCheckReport> read =
        CheckReports.read(changed("\"warning\": 0", "\"warning\": 5"));
    assertThat(only(read).code()).isEqualTo(JsonProblems.REPORT_CONTRADICTORY);
    assertThat(only(read).place().pointer()).isEqualTo("/totals");
  }

  @Test
  void aReportWithARuleThatBrokeDownIsNotChecked() {
    String json =
        CheckReports.json(
            CheckReports.of(Samples.lines(Samples.HAZARD), CheckReports.OWN_RULES, 100));
    assertThat(CheckReports.read(json).problems()).isEmpty();
    String better = json.replace("\"not-checked\"", "\"invalid\"");
    assertThat(only(CheckReports.read(better)).code()).isEqualTo(JsonProblems.REPORT_CONTRADICTORY);
  }

  @Test
  void noPersonalNumberIsInWhatIsSaidOfAReport() {
    String json = changed("\"invalid\"", "\"" + "x".repeat(50) + "13812345678\"");
    assertThat(refused(json, JsonProblems.REPORT_MALFORMED).toString()).doesNotContain("1381234");
  }
}
