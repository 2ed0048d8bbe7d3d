package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportCommandTest extends CommandRuns {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2023-01-01/2023-06-30",\
      "asOf":"2023-06-30","complete":[{"type":"hazard"},{"type":"penalty"}]}}
      """;

  private static final String LEDGER =
      MANIFEST
          + """
          {"type":"hazard","id":"H-1","territory":"152529","foundOn":"2023-02-01","channel":"special-inspection","grade":"general","state":"closed","closedOn":"2023-02-03"}
          {"type":"hazard","id":"H-2","territory":"152529","foundOn":"2023-06-01","channel":"special-inspection","grade":"general","state":"rectifying"}
          {"type":"penalty","id":"P-1","territory":"152529","decidedOn":"2023-03-01","department":"D-1","kinds":["fine"],"amount":195200}
          """;

  private static final String STATED =
      MANIFEST
          + """
          {"type":"stated-figure","id":"S1","territory":"152529","indicator":"hazard.found","period":"2023-01-01/2023-05-31","where":[{"field":"channel","value":"special-inspection"}],"quantity":"1条"}
          {"type":"stated-figure","id":"S2","territory":"152529","indicator":"penalty.amount","period":"2023-01-01/2023-06-30","quantity":"19.5万元"}
          {"type":"stated-figure","id":"S3","territory":"152529","indicator":"penalty.times","period":"2023-01-01/2023-06-30","quantity":"2户次"}
          """;

  private Path ledger = Path.of("");
  private Path stated = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    ledger = write("ledger.ndjson", LEDGER);
    stated = write("said.ndjson", STATED);
  }

  private String printed(Object... args) {
    out.getBuffer().setLength(0);
    assertThat(run(args)).as(err.toString()).isZero();
    return out.toString();
  }

  @Test
  void markdownSaysWhatIsKnownAndWhatIsNot() {
    assertThat(printed("report", ledger, "--period", "2023H1").replaceAll("\\[\\^\\d+]", ""))
        .startsWith("# 正镶白旗2023年上半年安全生产工作情况\n")
        .contains("发现隐患问题2条，已整改1条，整改率50％，正在推进整改1条。")
        .contains("累计处罚1户次，处罚金额19.52万元，其中，D-1处罚19.52万元。")
        .contains("【待补：生产安全事故】");
  }

  @Test
  void statedFiguresBringTheirPeriodTheirWordsAndTheirContradictions() {
    assertThat(
            printed("report", ledger, "--period", "2023H1", "--stated", stated)
                .replaceAll("\\[\\^\\d+]", ""))
        .contains("2023年1—5月，发现隐患问题1条，已整改1条，整改率100％。")
        .contains("累计处罚1户次（报送2户次），处罚金额19.5万元")
        .contains("S3“处罚户次”：台账计算1户次，报送2户次，计算减报送为-1户次。");
  }

  @Test
  void statedFiguresBesideTheLedgerAreFoundByThemselves() throws IOException {
    String named = printed("report", ledger, "--period", "2023H1", "--stated", stated);
    assertThat(printed("report", ledger, "--period", "2023H1")).isNotEqualTo(named);
    write("stated.ndjson", STATED);
    assertThat(printed("report", ledger, "--period", "2023H1")).isEqualTo(named);
  }

  @Test
  void statedFiguresInTheLedgerAreFoundThere() throws IOException {
    Path both = write("both.ndjson", LEDGER + STATED.substring(STATED.indexOf('\n', 1) + 1));
    String once = printed("report", both, "--period", "2023H1");
    assertThat(once).contains("报送2户次");
    assertThat(printed("report", both, "--period", "2023H1", "--stated", both)).isEqualTo(once);
  }

  @Test
  void englishAndHtmlAreWritten() {
    assertThat(printed("report", ledger, "--period", "2023H1", "--lang", "en"))
        .contains("The checks found 2 hazards");
    assertThat(printed("report", ledger, "--period", "2023H1", "--format", "html"))
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n");
  }

  @Test
  void theModelIsJsonWhoseOffsetsPointAtTheNumbers() throws IOException {
    JsonNode model =
        new ObjectMapper()
            .readTree(
                printed(
                    "report",
                    ledger,
                    "--period",
                    "2023H1",
                    "--stated",
                    stated,
                    "--format",
                    "model"));
    assertThat(model.at("/values/penalty_amount").asText()).isEqualTo("19.5万元");
    assertThat(model.at("/numbers")).isNotEmpty();
    for (JsonNode n : model.at("/numbers")) {
      String text =
          model
              .at("/sections/" + n.get("section") + "/paragraphs/" + n.get("paragraph") + "/text")
              .asText();
      assertThat(text.substring(n.get("from").asInt(), n.get("to").asInt()))
          .isEqualTo(n.get("text").asText());
    }
  }

  @Test
  void outputGoesToAFileWhenAsked() throws IOException {
    Path file = folder.resolve("out.md");
    String text = printed("report", ledger, "--period", "2023H1");
    assertThat(printed("report", ledger, "--period", "2023H1", "--output", file)).isEmpty();
    assertThat(file).hasContent(text);
  }

  @Test
  void failOnMakesTheStatusOne() throws IOException {
    assertThat(run("report", ledger, "--period", "2023H1", "--fail-on", "fails")).isZero();
    assertThat(
            run(
                "report",
                ledger,
                "--period",
                "2023H1",
                "--stated",
                stated,
                "--fail-on",
                "undecided"))
        .isZero();
    assertThat(
            run("report", ledger, "--period", "2023H1", "--stated", stated, "--fail-on", "fails"))
        .isEqualTo(1);
    Path broken =
        write("broken.ndjson", LEDGER + "{\"type\":\"hazard\",\"id\":\"H-9\",\"territory\":7}\n");
    assertThat(run("report", broken, "--period", "2023H1", "--fail-on", "undecided")).isEqualTo(1);
  }

  @Test
  void misuseIsTwoAndOneLine() {
    for (Object[] args :
        new Object[][] {
          {"report"},
          {"report", ledger},
          {"report", ledger, "--period", "2023X1"},
          {"report", ledger, "--period", "2023H1", "--format", "pdf"},
          {"report", ledger, "--period", "2023H1", "--lang", "fr"}
        }) {
      err.getBuffer().setLength(0);
      assertThat(run(args)).as(String.valueOf(args.length)).isEqualTo(2);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).startsWith("safety: ");
    }
  }

  @Test
  void whatCannotBeReadIsThreeAndOneLine() throws IOException {
    Path[] unreadable = {folder.resolve("missing.ndjson"), folder, write("empty.ndjson", "")};
    for (Path p : unreadable) {
      for (Object[] args :
          new Object[][] {
            {"report", p, "--period", "2023H1"},
            {"report", ledger, "--period", "2023H1", "--stated", p}
          }) {
        err.getBuffer().setLength(0);
        assertThat(run(args)).as(p.toString()).isEqualTo(3);
        assertThat(err.toString().lines()).hasSize(1);
      }
    }
  }

  @Test
  void personalNumbersAreMaskedInEveryForm() throws IOException {
    Path personal =
        write(
            "personal.ndjson",
            LEDGER.replace("\"department\":\"D-1\"", "\"department\":\"张13800138000\""));
    for (String format : new String[] {"md", "html", "model"}) {
      assertThat(printed("report", personal, "--period", "2023H1", "--format", format))
          .doesNotContain("13800138000")
          .contains("138");
    }
  }
}
