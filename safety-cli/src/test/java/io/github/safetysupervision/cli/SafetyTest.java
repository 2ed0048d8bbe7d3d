package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.safetysupervision.reconciliation.Verdict;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SafetyTest extends CommandRuns {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2023-01-01/2023-06-30",\
      "asOf":"2023-06-30","complete":[{"type":"hazard"},{"type":"penalty"}]}}
      """;

  private static final String LEDGER =
      MANIFEST
          + """
          {"type":"hazard","id":"H-1","territory":"152529","foundOn":"2023-02-01","channel":"third-party","grade":"general","state":"closed","closedOn":"2023-02-03"}
          {"type":"hazard","id":"H-2","territory":"152529","foundOn":"2023-02-01","channel":"third-party","grade":"general","state":"rectifying"}
          {"type":"penalty","id":"P-1","territory":"152529","decidedOn":"2023-03-01","department":"D-1","kinds":["fine"],"amount":195200}
          """;

  private static final String STATED =
      MANIFEST
          + """
          {"type":"stated-figure","id":"S1","territory":"152529","indicator":"hazard.found","period":"2023-01-01/2023-06-30","quantity":"2条","phrase":"发现隐患2条"}
          {"type":"stated-figure","id":"S2","territory":"152529","indicator":"penalty.amount","period":"2023-01-01/2023-06-30","quantity":"19.5万元"}
          {"type":"stated-figure","id":"S3","territory":"152529","indicator":"hazard.rectified","period":"2023-01-01/2023-06-30","quantity":"2条"}
          {"type":"stated-figure","id":"S4","territory":"152529","indicator":"inspection.units","period":"2023-01-01/2023-06-30","quantity":"3家"}
          {"type":"stated-figure","id":"S5","territory":"152529","indicator":"hazard.rectification-rate","period":"2023-01-01/2023-06-30"}
          {"type":"stated-identity","id":"A1","territory":"152529","form":"all","whole":"S3","parts":["S1"]}
          """;

  private Path ledger = Path.of("");
  private Path stated = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    ledger = write("ledger.ndjson", LEDGER);
    stated = write("stated.ndjson", STATED);
  }

  private JsonNode json(Object... args) throws IOException {
    assertThat(run(args)).isZero();
    return new ObjectMapper().readTree(out.toString());
  }

  @Test
  void swappedFilesAreAskedAbout() {
    assertThat(run("figures", stated, ledger)).isZero();
    assertThat(err.toString()).contains("两个文件是否写反").contains("swapped");
    err.getBuffer().setLength(0);
    assertThat(run("figures", ledger, stated)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void figuresPrintsAVerdictForEachStatedFigureAndIdentity() {
    assertThat(run("figures", ledger, stated)).isZero();
    assertThat(out.toString())
        .containsPattern("S1 +发现隐患2条 +2条 +2条 +一致 +0 +2")
        .containsPattern("S2 +罚款金额 +19\\.5万元 +19\\.52万元 +按所报精度一致（四舍五入） +\\+0\\.02万元 +1")
        .containsPattern("S3 .*不一致 +-1条 +1")
        .containsPattern("S4 .*未报")
        .containsPattern("S5 .*50%")
        .containsPattern("A1 +S3 = S1 .*一致")
        .contains("报送数字 5，勾稽关系 1");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void figuresSpeaksEnglishWhenAsked() {
    assertThat(run("figures", ledger, stated, "--lang", "en")).isZero();
    assertThat(out.toString()).contains("holds at stated precision").contains("Identities");
  }

  @Test
  void jsonHasTheIdsNumbersAndVerdicts() throws IOException {
    JsonNode root = json("figures", ledger, stated, "--format", "json");
    assertThat(root.fieldNames()).toIterable().containsExactly("figures", "identities", "summary");
    JsonNode money = root.at("/figures/1");
    assertThat(money.get("id").asText()).isEqualTo("S2");
    assertThat(money.get("indicator").asText()).isEqualTo("penalty.amount");
    assertThat(money.get("stated").decimalValue()).isEqualByComparingTo("19.5");
    assertThat(money.get("computed").decimalValue()).isEqualByComparingTo("19.52");
    assertThat(money.get("noun").asText()).isEqualTo("万元");
    assertThat(money.get("verdict").asText()).isEqualTo("holds-at-stated-precision");
    assertThat(money.get("difference").decimalValue()).isEqualByComparingTo("0.02");
    assertThat(money.get("rounding").asText()).isEqualTo("half-up");
    assertThat(money.get("records").asLong()).isEqualTo(1);
    JsonNode incomplete = root.at("/figures/3");
    assertThat(incomplete.get("verdict").asText()).isEqualTo("not-stated");
    assertThat(incomplete.get("computed").isNull()).isTrue();
    assertThat(incomplete.at("/reasons/0/code").asText()).isEqualTo("FG-001");
    JsonNode rate = root.at("/figures/4");
    assertThat(rate.get("stated").isNull()).isTrue();
    assertThat(rate.get("numerator").asLong()).isEqualTo(1);
    assertThat(rate.get("denominator").asLong()).isEqualTo(2);
    assertThat(root.at("/summary/figures").asLong()).isEqualTo(5);
    assertThat(root.at("/summary/fails").asLong()).isEqualTo(1);
  }

  @Test
  void failOnMakesTheStatusOne() {
    assertThat(run("figures", ledger, stated, "--fail-on", "fails")).isEqualTo(1);
    assertThat(run("figures", ledger, stated, "--fail-on", "undecided")).isZero();
    assertThat(run("figures", ledger, stated, "--fail-on", "fails,undecided")).isEqualTo(1);
  }

  @Test
  void problemsInTheRecordsAreShownWithTheirPlaces() throws IOException {
    Path broken =
        write("broken.ndjson", LEDGER + "{\"type\":\"hazard\",\"id\":\"H-9\",\"territory\":7}\n");
    assertThat(run("figures", broken, stated)).isZero();
    assertThat(out.toString()).contains("broken.ndjson:5:").contains("H-9").contains("无法判定");
  }

  @Test
  void statedFigureThatCannotBeReadIsARowAndUndecided() throws IOException {
    Path broken =
        write(
            "broken-stated.ndjson",
            STATED
                + "{\"type\":\"stated-figure\",\"id\":\"S9\",\"territory\":\"152529\","
                + "\"indicator\":\"hazard.found\",\"period\":\"2023\",\"quantity\":\"５条\"}\n");
    assertThat(run("figures", ledger, broken, "--fail-on", "undecided")).isEqualTo(1);
    assertThat(out.toString()).containsPattern("S9 .*无法读取.*无法判定");
    out.getBuffer().setLength(0);
    JsonNode row = json("figures", ledger, broken, "--format", "json").at("/figures/5");
    assertThat(row.get("id").asText()).isEqualTo("S9");
    assertThat(row.get("verdict").asText()).isEqualTo("undecided");
    assertThat(row.at("/reasons/0/code").asText()).startsWith("QT-");
  }

  @Test
  void explainListsTheRecordsWithTheirPlaces() {
    assertThat(run("explain", ledger, "S1")).isZero();
    assertThat(out.toString())
        .contains("发现隐患2条")
        .contains("hazard.found")
        .containsPattern("H-1 +ledger\\.ndjson:2:1 +1")
        .containsPattern("H-2 +ledger\\.ndjson:3:1 +1")
        .doesNotContain("P-1");
  }

  @Test
  void explainShowsBothSidesOfARate() {
    assertThat(run("explain", ledger, "S5", "--lang", "en")).isZero();
    assertThat(out.toString()).containsPattern("H-1 .* 1/1").containsPattern("H-2 .* 0/1");
  }

  @Test
  void explainOfAnUnknownIdIsMisuse() {
    assertThat(run("explain", ledger, "S99")).isEqualTo(2);
    assertThat(err.toString()).startsWith("safety: ").contains("S99");
  }

  @Test
  void explainWithoutStatedFiguresBesideAsksForThem() throws IOException {
    Files.delete(stated);
    assertThat(run("explain", ledger, "S1")).isEqualTo(2);
    assertThat(err.toString()).contains("--stated");
  }

  @Test
  void misuseIsTwoAndOneLineWithoutAStackTrace() {
    for (String[] args :
        new String[][] {
          {},
          {"figures"},
          {"figures", "a"},
          {"figures", "a", "b", "c"},
          {"nonsense"},
          {"figures", "a", "b", "--format", "xml"},
          {"figures", "a", "b", "--lang", "fr"},
          {"figures", "a", "b", "--fail-on", "x"}
        }) {
      err.getBuffer().setLength(0);
      assertThat(run((Object[]) args)).as(String.join(" ", args)).isEqualTo(2);
      assertThat(err.toString().lines()).as(String.join(" ", args)).hasSize(1);
      assertThat(err.toString()).startsWith("safety: ").doesNotContain("\tat ");
    }
  }

  @Test
  void whatCannotBeReadIsThreeAndOneLine() throws IOException {
    Path[] unreadable = {
      folder.resolve("missing.ndjson"),
      folder,
      write("empty.ndjson", ""),
      write("text.txt", "这不是台账\n"),
      Files.write(folder.resolve("utf16.ndjson"), LEDGER.getBytes(StandardCharsets.UTF_16))
    };
    for (Path p : unreadable) {
      err.getBuffer().setLength(0);
      assertThat(run("figures", p, stated)).as(p.toString()).isEqualTo(3);
      assertThat(err.toString().lines()).as(p.toString()).hasSize(1);
      assertThat(err.toString()).startsWith("safety: ").doesNotContain("Exception");
    }
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Path utf16 =
        Files.write(folder.resolve("u16.ndjson"), LEDGER.getBytes(StandardCharsets.UTF_16));
    assertThat(run("figures", utf16, stated)).isEqualTo(3);
    assertThat(err.toString()).contains("UTF-16");
  }

  @Test
  void documentThatBreaksOffDecidesNothing() throws IOException {
    String first = MANIFEST.strip();
    Path cut =
        write(
            "cut.json",
            first.substring(0, first.length() - 1)
                + ",\"records\":["
                + LEDGER.lines().skip(1).findFirst().orElseThrow()
                + ",");
    assertThat(run("figures", cut, stated, "--fail-on", "fails")).isZero();
    assertThat(out.toString()).contains("FG-020");
  }

  @Test
  void theSummaryCountsWhatCouldNotBeReadSoThatItAddsUp() throws IOException {
    Path broken =
        write(
            "unread.ndjson",
            STATED + "{\"type\":\"stated-figure\",\"id\":\"S9\",\"quantity\":7}\n");
    JsonNode summary = json("figures", ledger, broken, "--format", "json").get("summary");
    long verdicts = 0;
    for (Verdict v : Verdict.values()) {
      verdicts += summary.get(v.code()).asLong();
    }
    assertThat(summary.get("figures").asLong()).isEqualTo(6);
    assertThat(verdicts)
        .isEqualTo(summary.get("figures").asLong() + summary.get("identities").asLong());
    assertThat(run("figures", ledger, broken)).isZero();
    assertThat(out.toString()).contains("报送数字 6，勾稽关系 1");
  }

  @Test
  void personalNumbersAreMaskedInEveryOutput() throws IOException {
    Path personal = write("personal.ndjson", STATED.replace("发现隐患2条", "联系人13800138000报发现隐患2条"));
    for (String format : new String[] {"text", "json"}) {
      assertThat(run("figures", ledger, personal, "--format", format)).isZero();
    }
    assertThat(run("explain", ledger, "S1", "--stated", personal)).isZero();
    assertThat(out.toString()).doesNotContain("13800138000").contains("138****8000");
  }

  @Test
  void problemsStandInTheJsonWithTheirPlaces() throws IOException {
    Path broken =
        write("broken.ndjson", LEDGER + "{\"type\":\"hazard\",\"id\":\"H-9\",\"territory\":7}\n");
    JsonNode samples = json("figures", broken, stated, "--format", "json").at("/summary/samples");
    assertThat(samples)
        .anySatisfy(
            p -> {
              assertThat(p.get("line").asLong()).isEqualTo(5);
              assertThat(p.get("record").asText()).isEqualTo("H-9");
              assertThat(p.get("pointer").asText()).isEqualTo("/territory");
            });
  }

  @Test
  void theDocumentFormIsReadAsWell() throws IOException {
    String document =
        LEDGER
            .lines()
            .skip(1)
            .reduce((a, b) -> a + ",\n" + b)
            .map(r -> "\"records\":[" + r + "]}")
            .orElseThrow();
    String first = MANIFEST.strip();
    Path doc = write("ledger.json", first.substring(0, first.length() - 1) + "," + document);
    assertThat(run("figures", doc, stated)).isZero();
    assertThat(out.toString()).contains("19.52万元");
  }

  @Test
  void versionAndHelpAreSaid() {
    assertThat(run("--version")).isZero();
    assertThat(run("figures", "--help")).isZero();
    assertThat(out.toString()).contains("safety ").contains("LEDGER").contains("--fail-on");
  }

  @Test
  void tableLinesUpWideCharacters() {
    assertThat(TextTable.width("隐患A—")).isEqualTo(7);
    assertThat(TextTable.width("522")).isEqualTo(3);
  }

  /** The command is no library, so docs/api lists nothing of it. */
  @Test
  void nothingButTheEntryIsPublic() throws Exception {
    Path classes =
        Path.of(Safety.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path f : files.filter(f -> f.getFileName().toString().endsWith(".class")).toList()) {
        String name = f.getFileName().toString().replace(".class", "");
        if (!name.contains("-info")) {
          all.add(Class.forName("io.github.safetysupervision.cli." + name));
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(10);
    assertThat(all).filteredOn(c -> Modifier.isPublic(c.getModifiers())).containsOnly(Safety.class);
  }
}
