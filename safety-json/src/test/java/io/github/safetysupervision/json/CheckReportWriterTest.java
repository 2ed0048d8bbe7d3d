package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a written check report says, read by another reader of JSON. */
class CheckReportWriterTest {

  private static final ProblemCode BARE =
      Layer.CROSS_RECORD.error("MY-003", "“{found}”", "{found}");

  private static JsonNode written(CheckReport report) {
    String json = CheckReports.json(report);
    assertThat(CheckReports.refusals(json)).isEmpty();
    return new JsonMapper().readTree(json);
  }

  private static CheckReport holding(Problem... problems) {
    return new CheckReport(
        CheckVerdict.INVALID,
        null,
        Rulebook.V1_0,
        0,
        0,
        List.of(),
        List.of(problems),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aProblemSaysWhereItStandsAndHowItIsMended() {
    JsonNode report =
        written(CheckReports.of(Samples.HAZARD.replace("\"2023-05-06\"", "\"2023-5-6\"")));
    assertThat(report.get("verdict").asString()).isEqualTo("invalid");
    assertThat(report.get("asOf").asString()).isEqualTo("2023-06-30");
    assertThat(report.get("tool").toString())
        .isEqualTo("{\"name\":\"safety\",\"version\":\"0.1.0\"}");
    assertThat(report.get("rulebook").get("edition").asString()).isEqualTo("1.0");
    assertThat(report.get("rulebook").get("digest").asString()).isEqualTo(Rulebook.V1_0.digest());
    assertThat(report.get("profile").get("name").asString()).isEqualTo("standard");
    assertThat(report.get("lists").get(0).get("validity").asString())
        .isEqualTo("2023-06-30/2024-06-29");
    JsonNode problem = report.get("problems").get(0);
    assertThat(problem.get("severity").asString()).isEqualTo("error");
    assertThat(problem.get("layer").asString()).isEqualTo("value");
    assertThat(problem.get("source").asString()).isEqualTo("test.ndjson");
    assertThat(problem.get("pointer").asString()).isEqualTo("/foundOn");
    assertThat(problem.get("line").asInt()).isEqualTo(2);
    int column = Samples.HAZARD.indexOf("\"2023-05-06\"") + 1;
    assertThat(problem.get("column").asInt()).isEqualTo(column);
    assertThat(problem.get("offset").asInt()).isEqualTo(Samples.FIRST_LINE.length() + column - 1);
    assertThat(problem.get("record").asString()).isEqualTo("H-1");
    assertThat(problem.get("message").get("zh").asString()).contains("2023-5-6");
    assertThat(problem.get("message").get("en").asString()).contains("2023-5-6");
    assertThat(problem.get("fix").get("zh").asString()).isNotBlank();
    assertThat(problem.get("arguments").get("found").asString()).isEqualTo("2023-5-6");
    String code = problem.get("code").asString();
    assertThat(report.get("totals").toString())
        .isEqualTo(
            "{\"records\":0,\"unread\":1,\"byCode\":{\""
                + code
                + "\":1},\"bySeverity\":{\"fatal\":0,\"error\":1,\"explain\":0,\"warning\":0,"
                + "\"info\":0}}");
  }

  @Test
  void aFileWithNothingWrongHasEmptyLists() {
    JsonNode report = written(CheckReports.of(Samples.HAZARD));
    assertThat(report.get("verdict").asString()).isEqualTo("valid");
    for (String name : List.of("problems", "failures", "skipped")) {
      assertThat(report.get(name).isArray()).isTrue();
      assertThat(report.get(name).size()).isZero();
    }
    assertThat(report.get("totals").get("byCode").size()).isZero();
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    JsonNode report = written(holding(BARE.with("found", "x")));
    assertThat(report.has("asOf")).isFalse();
    List<String> names = new ArrayList<>(report.get("problems").get(0).propertyNames());
    assertThat(names).containsExactly("code", "severity", "layer", "message", "arguments");
    assertThat(report.get("problems").get(0).get("layer").asString()).isEqualTo("cross-record");
  }

  @Test
  void aRuleThatBreaksDownAndWhatIsLeftOutAreTold() {
    byte[] file = Samples.lines(Samples.HAZARD, "{\"type\":\"hazard\",\"id\":\"H-2\"}");
    JsonNode report = written(CheckReports.of(file, CheckReports.OWN_RULES, 100));
    assertThat(report.get("verdict").asString()).isEqualTo("not-checked");
    assertThat(report.get("failures").get(0).get("code").asString()).isEqualTo("CK-003");
    List<String> what = new ArrayList<>();
    for (JsonNode skipped : report.get("skipped")) {
      what.add(skipped.get("what").asString());
      assertThat(skipped.get("records").asLong()).isEqualTo(1);
      assertThat(skipped.get("because").get("record").asString()).isEqualTo("H-2");
    }
    assertThat(what).contains("MY-001");
    JsonNode own = report.get("problems").get(report.get("problems").size() - 1);
    assertThat(report.get("totals").get("byCode").get("MY-001").asInt()).isEqualTo(1);
    assertThat(own.get("severity").asString()).isIn("error", "warning");
  }

  @Test
  void theCountsAreExactWhereFewAreListed() {
    String bad = Samples.HAZARD.replace("\"2023-05-06\"", "\"2023-5-6\"");
    String[] records = new String[50];
    for (int i = 0; i < records.length; i++) {
      records[i] = bad.replace("H-1", "H-" + i);
    }
    JsonNode report = written(CheckReports.of(Samples.lines(records), Rulebook.V1_0, 3));
    assertThat(report.get("problems").size()).isEqualTo(3);
    assertThat(report.get("totals").get("bySeverity").get("error").asInt()).isEqualTo(50);
    assertThat(report.get("totals").get("unread").asInt()).isEqualTo(50);
  }

  @Test
  void personalNumbersAreMaskedAndIdsStay() {
    Problem problem =
        BARE.with("found", "张三13812345678，152529198001010018")
            .at(new Place("名单13812345678.json", 1, 2, 3, "/13812345678"))
            .inRecord("152529202303150001")
            .ofField("电话13812345678");
    JsonNode written = written(holding(problem)).get("problems").get(0);
    assertThat(written.toString()).doesNotContain("13812345678").doesNotContain("19800101");
    assertThat(written.get("arguments").get("found").asString()).contains("张三138****5678");
    assertThat(written.get("pointer").asString()).isEqualTo("/138****5678");
    assertThat(written.get("record").asString()).isEqualTo("152529202303150001");
    JsonNode person =
        written(holding(problem.inRecord("152529198001010018"))).get("problems").get(0);
    assertThat(person.get("record").asString()).startsWith("1525").doesNotContain("19800101");
  }

  @Test
  void whatATerminalObeysIsEscapedAndComesBack() {
    String odd = "a\u001b[2J\"\\\n\u202e\ud800\ufffd😀\u2028";
    CheckReport report = holding(BARE.with("found", "x").at(Place.at("/" + odd)));
    String json = CheckReports.json(report);
    assertThat(json).doesNotContain("\u001b", "\u202e", "\u2028").contains("😀", "\\u001b");
    assertThat(CheckReports.read(json).orThrow().problems().get(0).place().pointer())
        .isEqualTo("/" + odd);
  }

  @Test
  void theOutputStaysOpenAndItsFailureIsToldAsItIs() {
    CheckReport report = CheckReports.of(Samples.HAZARD);
    IOException full = new IOException("full");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertThat(catchThrowable(() -> CheckReports.WRITER.write(report, out))).isSameAs(full);
  }

  @Test
  void theSchemaKnowsEveryWordOfTheCode() throws IOException {
    JsonNode schema =
        new JsonMapper().readTree(Files.readString(CheckReports.SCHEMA, StandardCharsets.UTF_8));
    JsonNode problem = schema.get("$defs").get("problem").get("properties");
    assertThat(words(schema.get("properties").get("verdict")))
        .isEqualTo(Arrays.stream(CheckVerdict.values()).map(CheckVerdict::code).toList());
    assertThat(words(problem.get("severity")))
        .isEqualTo(Arrays.stream(Severity.values()).map(CheckReportJson::word).toList());
    assertThat(words(problem.get("layer")))
        .isEqualTo(Arrays.stream(Layer.values()).map(CheckReportJson::word).toList());
  }

  private static List<String> words(JsonNode of) {
    List<String> out = new ArrayList<>();
    of.get("enum").forEach(word -> out.add(word.asString()));
    return out;
  }
}
