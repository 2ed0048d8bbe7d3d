package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of local words, and conditions in them, on the command line. */
class TermsOptionTest extends CommandRuns {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"330110","period":"2023Q3","asOf":"2023-09-30","complete":[{"type":"hazard"}]}}
      """;

  private static final String HAZARDS =
      """
      {"type":"hazard","id":"YH-1","territory":"330110","foundOn":"2023-08-03","channel":"双随机抽查","grade":"B级","state":"closed","closedOn":"2023-08-09"}
      {"type":"hazard","id":"YH-2","territory":"330110","foundOn":"2023-08-03","channel":"日常检查","grade":"general","state":"closed","closedOn":"2023-08-09"}
      {"type":"hazard","id":"YH-3","territory":"330110","foundOn":"2023-08-03","channel":"部门移送","grade":"general","state":"closed","closedOn":"2023-08-09"}
      """;

  private static final String TERMS =
      """
      字段\t本地词\t标准词
      # 余杭
      hazard.channel\t双随机抽查\troutine-inspection

      隐患级别\tB级\t一般隐患
      """;

  private Path ledger = Path.of("");
  private Path terms = Path.of("");

  @BeforeEach
  void files() throws IOException {
    ledger = write("ledger.ndjson", MANIFEST + HAZARDS);
    terms = write("terms.tsv", TERMS);
  }

  private Path stated(String id, String field, String value, String quantity) throws IOException {
    return write(
        "stated.ndjson",
        MANIFEST.replace(",\"complete\":[{\"type\":\"hazard\"}]", "")
            + "{\"type\":\"stated-figure\",\"id\":\""
            + id
            + "\",\"territory\":\"330110\",\"indicator\":\"hazard.found\",\"period\":\"2023Q3\","
            + "\"where\":[{\"field\":\""
            + field
            + "\",\"value\":\""
            + value
            + "\"}],\"quantity\":\""
            + quantity
            + "\"}\n");
  }

  @Test
  void aFileInLocalWordsIsReadWithThemAndNotWithout() {
    assertThat(run("check", ledger)).isEqualTo(1);
    assertThat(out.toString()).contains("FORM-011").contains("B级");
    out.getBuffer().setLength(0);
    assertThat(run("check", "--terms", terms, ledger)).isZero();
    assertThat(out.toString()).startsWith("通过：").contains("读出记录 3");
  }

  @Test
  void commasQuotesAndASpreadsheetsMarkAreUnderstood() throws IOException {
    Path csv =
        write(
            "terms.csv",
            "\ufeff字段,本地词,标准词\r\nchannel,双随机抽查,\"日常检查\"\r\nhazard.grade,B级,general,\r\n,,\r\n");
    assertThat(run("check", "--terms", csv, ledger)).isZero();
  }

  @Test
  void everyCommandCountsLocalWordsAsOurs() throws IOException {
    Path stated = stated("F1", "channel", "双随机抽查", "2条");
    assertThat(run("figures", "--terms", terms, ledger, stated, "--fail-on", "fails,undecided"))
        .isZero();
    assertThat(run("explain", "--terms", terms, ledger, "F1")).isZero();
    assertThat(out.toString()).contains("YH-1").contains("YH-2").contains("结论：一致");
    assertThat(run("report", "--terms", terms, "--period", "2023Q3", ledger)).isZero();
    String table = out.toString();
    assertThat(table.lines().filter(l -> l.startsWith("| 日常检查 |"))).hasSize(1);
    assertThat(run("check", "--terms", terms, "--stated", stated, ledger)).isZero();
  }

  @Test
  void whoStatesByTheLabelAnswersTheQuestionForTheCode() throws IOException {
    stated("F1", "channel", "日常检查", "2条");
    assertThat(run("report", "--terms", terms, "--period", "2023Q3", ledger)).isZero();
    assertThat(out.toString().lines().filter(l -> l.startsWith("| 日常检查 |"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "channel, thrid-party, FORM-019, /where/0/value",
    "channel, 飞行检查, FORM-019, /where/0/value",
    "channel, 双随即抽查, FORM-019, /where/0/value",
    "chanel, third-party, FG-010, /where/0/field",
    "grade, 较大, FORM-011, /where/0/value"
  })
  void aConditionOnAnUnknownWordOrFieldIsAnErrorWhereItStands(
      String field, String value, String code, String pointer) throws IOException {
    Path stated = stated("F9", field, value, "未发现");
    assertThat(run("check", "--terms", terms, "--stated", stated, ledger)).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("不通过：")
        .contains("错误  " + code)
        .containsPattern("stated.ndjson:2:[0-9]+ " + pointer + " \\[F9]");
    out.getBuffer().setLength(0);
    assertThat(run("figures", "--terms", terms, ledger, stated, "--fail-on", "undecided"))
        .isEqualTo(1);
    assertThat(out.toString()).contains("无法判定 1").contains(code);
  }

  @Test
  void aConditionOnAWordThatARecordHasIsAskedWithAWarning() throws IOException {
    Path stated = stated("F9", "channel", "部门移送", "1条");
    assertThat(run("check", "--terms", terms, "--stated", stated, ledger)).isZero();
    assertThat(out.toString())
        .containsPattern("stated.ndjson:2:[0-9]+ /where/0/value \\[F9]")
        .doesNotContain("FORM-019");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hazard.channel\t双随机抽查|应有三列",
        "hazard.channel\t双随机抽查\tthird-party\t多余|应有三列",
        "hazard.channel\t\tthird-party|应有三列",
        "hazard.chanel\t双随机抽查\tthird-party|应为 hazard.channel",
        "没有的\t双随机抽查\tthird-party|没有字段“没有的”",
        "grade\tB级\tgeneral|应写明是 hazard.grade、accident.grade",
        "hazard.description\tB级\tgeneral|不是用语",
        "hazard.channel\t双随机抽查\tthrid-party|应为 third-party",
        "hazard.channel\t双随机抽查\t查|应为 special-inspection、",
        "hazard.channel\t日常检查\tthird-party|本身就是标准词（routine-inspection）",
        "hazard.channel\tthird-party assessment\tself-check|本身就是标准词（third-party）",
        "hazard.channel\tself-check\tthird-party|本身就是标准词（self-check）",
        "hazard.grade\t一般\tmajor|本身就是标准词（general）",
        "inspection.channel\t双随机抽查\tthird-party|前面已对照为 routine-inspection",
        "hazard.channel\t双 随机\tthird-party|空白或不可见"
      })
  void aLineThatCannotBeIsMisuseAndSaysWhichLineAndWhatIsExpected(String wrong) throws IOException {
    String[] lineAndWords = wrong.split("\\|");
    Path file = write("bad.tsv", TERMS + lineAndWords[0] + "\n");
    assertThat(run("check", "--terms", file, ledger)).isEqualTo(2);
    assertThat(err.toString()).contains("bad.tsv 第 6 行").contains(lineAndWords[1]);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void whatIsSaidTwiceOrIsOursAnywayIsNoContradiction() throws IOException {
    Path file =
        write(
            "same.tsv",
            TERMS + "事故隐患.发现渠道\t双随机抽查\t日常检查\nhazard.channel\t日常检查\troutine-inspection\n");
    assertThat(run("check", "--terms", file, ledger)).isZero();
  }

  @Test
  void aFileInAnotherEncodingIsMisuseAndAMissingOneUnreadable() throws IOException {
    Path gbk = Files.write(folder.resolve("gbk.tsv"), TERMS.getBytes(Charset.forName("GBK")));
    assertThat(run("check", "--terms", gbk, ledger)).isEqualTo(2);
    assertThat(err.toString()).contains("CSV UTF-8");
    assertThat(run("check", "--terms", folder.resolve("none.tsv"), ledger)).isEqualTo(3);
  }
}
