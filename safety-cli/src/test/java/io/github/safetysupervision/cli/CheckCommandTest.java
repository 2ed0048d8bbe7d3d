package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.safetysupervision.json.RuleIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A district that looks different from the example: other places, another quarter, other slips. */
class CheckCommandTest extends CommandRuns {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"330110","period":"2023-07-01/2023-09-30","asOf":"2023-09-30","complete":[{"type":"hazard"}]}}
      """;

  private static final String GOOD =
      """
      {"type":"hazard","id":"YH-1","territory":"330110001000","foundOn":"2023-08-01","channel":"routine-inspection","grade":"general","state":"registered"}
      """;

  private static final String EARLY =
      """
      {"type":"hazard","id":"YH-2","territory":"330110001000","foundOn":"2023-08-01","channel":"routine-inspection","grade":"general","state":"registered","deadline":"2023-07-01"}
      """;

  private static final String TORN =
      """
      {"type":"hazard","id":"YH-3","territory":"330110001000","foundOn":"2023-8-1","channel":"routine-inspection","grade":"general","state":"registered"}
      """;

  private static final String LATE =
      """
      {"type":"hazard","id":"YH-4","territory":"330110001000","foundOn":"2023-10-01","channel":"routine-inspection","grade":"general","state":"registered"}
      """;

  private Path file(String... records) throws IOException {
    return write("yuhang.ndjson", MANIFEST + String.join("", records));
  }

  @Test
  void aGoodFileIsValidAndTheVerdictStandsFirst() throws IOException {
    assertThat(run("check", file(GOOD))).isZero();
    assertThat(out.toString()).startsWith("通过：").contains("读出记录 1").contains("截至 2023-09-30");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidByRuleWithItsPlaceAndItsMend() throws IOException {
    assertThat(run("check", file(GOOD, EARLY, TORN))).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("不通过：")
        .contains("读出记录 2，无法读取 1；错误 2")
        .contains("错误  HZ-001  整改期限早于发现日期：1 处")
        .contains("怎么改：")
        .contains("yuhang.ndjson:3:")
        .contains("[YH-2] 整改期限")
        .contains("yuhang.ndjson:4:");
  }

  @Test
  void whatCouldNotBeCheckedIsSaid() throws IOException {
    assertThat(run("check", file(TORN))).isEqualTo(1);
    assertThat(out.toString()).contains("未检查的部分").contains("CK-101");
  }

  @Test
  void aFileOfAnotherYearIsCheckedByTheDivisionsHandedIn() throws IOException {
    Path file =
        write(
            "2025.ndjson",
            MANIFEST.replace("2023-", "2025-")
                + GOOD.replace("2023-", "2025-")
                + GOOD.replace("2023-", "2025-")
                    .replace("330110001", "330109001")
                    .replace("YH-1", "YH-2"));
    Path divisions =
        write(
            "2025.csv",
            "\uFEFF# 版本：2025\n# 起：2025-01-01\n# 来源：民政部\n代码,名称,现代码\n330000,浙江省\n330110,余杭区\n330109,萧山老区,330112、330113\n");
    assertThat(run("check", file, "--divisions", divisions)).isEqualTo(1);
    assertThat(out.toString())
        .contains("CK-103", "2025年版；该区划现为 330112、330113", "行政区划代码（2025）")
        .doesNotContain("CK-004");
    out.getBuffer().setLength(0);
    assertThat(run("check", file, "--divisions", divisions, "--format", "json")).isEqualTo(1);
    assertThat(out.toString()).contains("民政部");
  }

  @Test
  void aListOfDivisionsThatIsNoneIsAMisuseWithItsLine() throws IOException {
    Path file = file(GOOD);
    Path none = write("none.csv", "代码,名称\n330000,浙江省\n");
    assertThat(run("check", file, "--divisions", none)).isEqualTo(2);
    assertThat(err.toString()).contains("# 版本: 2025");
    err.getBuffer().setLength(0);
    Path bad = write("bad.csv", "# 版本: 1\n# 起: 2025-01-01\n3300,浙江省\n");
    assertThat(run("check", file, "--divisions", bad)).isEqualTo(2);
    err.getBuffer().setLength(0);
    Path twice = write("twice.csv", "# edition: 1\n# from: 2025-01-01\n330000,甲\n330000,乙\n");
    assertThat(run("check", file, "--divisions", twice)).isEqualTo(2);
    assertThat(err.toString()).contains("第 4 行", "不止一次");
    err.getBuffer().setLength(0);
    Path day = write("day.csv", "# 版本: 1\n# 起: 2025年\n330000,甲\n");
    assertThat(run("check", file, "--divisions", day)).isEqualTo(2);
    assertThat(err.toString()).contains("2025年");
    err.getBuffer().setLength(0);
    Path same = write("same.csv", "# 版本: 1\n# 起: 2023-06-30\n330000,甲\n");
    assertThat(run("check", file, "--divisions", same)).isEqualTo(2);
    assertThat(err.toString()).contains("2023-06-30");
    for (String wrong :
        List.of(
            "# 版本: 1\n# 起: 2025-01-01\n330110,余杭区\n",
            "# 版本: 1\n# 起: 2025-01-01\n# 止日: 2025-02-01\n330000,甲\n",
            "# 版本: 1\n# 版本: 2\n# 起: 2025-01-01\n330000,甲\n",
            "# 版本: 1\n# 起: 2025-01-01\n330000,甲\n330110,乙,330110\n",
            "# 版本: 1\n# 起: 2025-01-01\n330000,甲\n330110,乙\n330110,乙,330112\n")) {
      assertThat(run("check", file, "--divisions", write("w.csv", wrong))).as(wrong).isEqualTo(2);
    }
    Path excel = write("excel.csv", "# 版本: 2025,,\n# 起: 2025-01-01,,\n330000,浙江省,\n");
    assertThat(run("check", file, "--divisions", excel)).isZero();
  }

  @Test
  void whatWasNotReadPassesUnderNoProfileAndThatIsSaid() throws IOException {
    Path mild = write("mild.txt", "FORM-020=info\nFORM-009=info\n");
    assertThat(run("check", file(TORN), "--profile", mild)).isEqualTo(1);
    assertThat(out.toString()).contains("不通过：", "口径再宽也不能通过");
  }

  @Test
  void theFileOfTermsIsAmongTheDigests() throws IOException {
    Path terms = write("terms.csv", "hazard.channel,双随机抽查,routine-inspection\n");
    assertThat(run("check", file(GOOD), "--terms", terms)).isZero();
    assertThat(out.toString()).contains("文件 terms.csv：");
  }

  @Test
  void whatTheBundledListsDoNotSpeakOfIsSaidToBeUnchecked() throws IOException {
    Path file =
        write("2025.ndjson", MANIFEST.replace("2023-", "2025-") + GOOD.replace("2023-", "2025-"));
    assertThat(run("check", file)).isZero();
    assertThat(out.toString()).contains("未检查的部分").contains("CK-103：1 处，因 CK-004");
    out.getBuffer().setLength(0);
    run("check", write("none.ndjson", GOOD));
    assertThat(out.toString()).contains("CK-101").contains("因 JSON-014");
  }

  @Test
  void whatHasToBeExplainedFailsOnlyWhereThatIsAsked() throws IOException {
    Path file = file(LATE);
    assertThat(run("check", file)).isZero();
    assertThat(out.toString()).startsWith("需要说明：");
    assertThat(run("check", file, "--fail-on", "explain")).isEqualTo(1);
    assertThat(run("check", file, "--as-of", "2023-10-31", "--fail-on", "explain")).isZero();
  }

  @Test
  void aJumpAgainstThePeriodBeforeHasToBeExplained() throws IOException {
    String figure =
        """
        {"type":"stated-figure","id":"F1","territory":"330110","indicator":"penalty.times","period":"2023Q3","quantity":"4200户次"}
        """;
    Path stated = write("q3.ndjson", MANIFEST + figure);
    Path before =
        write(
            "q2.ndjson",
            (MANIFEST + figure.replace("4200户次", "300户次"))
                .replace("2023Q3", "2023Q2")
                .replace("2023-07-01/2023-09-30", "2023-04-01/2023-06-30")
                .replace("2023-09-30", "2023-06-30"));
    assertThat(run("check", file(GOOD), "--stated", stated)).isZero();
    assertThat(out.toString()).doesNotContain("CK-310");
    assertThat(
            run("check", file(GOOD), "--stated", stated, "--prior", before, "--fail-on", "explain"))
        .isEqualTo(1);
    assertThat(out.toString()).contains("CK-310").contains("q3.ndjson:2:");
    assertThat(run("check", file(GOOD), "--prior", Path.of("none.ndjson"))).isEqualTo(3);
  }

  @Test
  void aProfileWeighsOtherwise() throws IOException {
    Path file = file(EARLY);
    Path profile = write("p.txt", "# 本省口径\nHZ-001 = warning\n");
    assertThat(run("check", file, "--profile", profile)).isZero();
    assertThat(out.toString()).startsWith("通过：").contains("口径 p.txt");
    Path unread = write("u.txt", "FORM-009=info\n");
    assertThat(run("check", file(TORN), "--profile", unread)).isEqualTo(1);
    Path bad = write("bad.txt", "HZ-001 = 轻\n");
    assertThat(run("check", file, "--profile", bad)).isEqualTo(2);
    assertThat(err.toString()).contains("第 1 行").contains("HZ-006=warning");
    Path twice = write("twice.txt", "HZ-001=info\nHZ-001=error\n");
    assertThat(run("check", file, "--profile", twice)).isEqualTo(2);
    Path none = write("none.txt", "HZ-999=info\n");
    assertThat(run("check", file, "--profile", none)).isEqualTo(2);
    assertThat(err.toString()).contains("safety rules");
  }

  @Test
  void theRestIsCountedAndShownWhereItIsAskedFor() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      many.append(EARLY.replace("YH-2", "YH-9" + i));
    }
    Path file = file(many.toString());
    run("check", file);
    assertThat(out.toString()).contains("12 处").contains("…… 还有 7 处").doesNotContain("[YH-911]");
    out.getBuffer().setLength(0);
    run("check", file, "--max-problems", "all");
    assertThat(out.toString()).contains("[YH-911]").doesNotContain("还有");
    assertThat(run("check", file, "--max-problems", "none")).isEqualTo(2);
  }

  @Test
  void whatIsStatedIsHeldAgainstTheRecords() throws IOException {
    Path ledger = file(GOOD);
    Path stated =
        write(
            "stated.ndjson",
            MANIFEST
                + """
                {"type":"stated-figure","id":"S1","territory":"330110","indicator":"hazard.found","period":"2023-07-01/2023-09-30","quantity":"3条"}
                """);
    assertThat(run("check", ledger, "--stated", stated, "--lang", "en")).isZero();
    assertThat(out.toString()).startsWith("needs explanation: ").contains("CK-001").contains("S1");
  }

  @Test
  void damagedDataIsAVerdictAndNoFailureOfTheCommand() throws IOException {
    assertThat(run("check", write("a.ndjson", "{\"type\""))).isEqualTo(1);
    assertThat(run("check", write("b.ndjson", ""))).isEqualTo(1);
    assertThat(run("check", write("c.ndjson", GOOD))).isEqualTo(1);
    assertThat(out.toString()).contains("JSON-014");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void theReportIsWrittenForProgramsAndForASpreadsheet() throws IOException {
    Path file = file(GOOD, EARLY, TORN);
    assertThat(run("check", file, "--format", "json")).isEqualTo(1);
    JsonNode root = new ObjectMapper().readTree(out.toString());
    assertThat(root.at("/verdict").asText()).isEqualTo("invalid");
    assertThat(root.at("/totals/byCode/HZ-001").asLong()).isEqualTo(1);
    assertThat(root.at("/problems/0/line").asInt()).isEqualTo(3);
    out.getBuffer().setLength(0);
    assertThat(run("check", file, "--format", "csv")).isEqualTo(1);
    assertThat(out.toString()).startsWith("\ufeff").contains("HZ-001").contains("YH-2");
    assertThat(run("check", file, file, "--format", "csv")).isEqualTo(2);
    assertThat(err.toString()).contains("一次检查一个文件");
  }

  @Test
  void severalFilesHaveTheirVerdictsAndTheWorstStatus() throws IOException {
    Path good = write("good.ndjson", MANIFEST + GOOD);
    Path bad = write("bad.ndjson", MANIFEST + EARLY);
    assertThat(run("check", bad, good)).isEqualTo(1);
    assertThat(out.toString()).startsWith("不通过：").contains("通过：" + good);
  }

  @Test
  void misuseAndMissingFilesAreTold() throws IOException {
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", file(GOOD), "--as-of", "30.9.2023")).isEqualTo(2);
    assertThat(err.toString()).contains("2023-06-30");
    assertThat(run("check", folder.resolve("none.ndjson"))).isEqualTo(3);
    assertThat(err.toString()).contains("文件不存在");
  }

  @Test
  void personalNumbersAreMasked() throws IOException {
    String id = "11010519491231002X";
    Path file = file(EARLY.replace("\"grade\"", "\"description\":\"联系人" + id + "\",\"grade\""));
    run("check", file, "--max-problems", "all");
    assertThat(out.toString()).doesNotContain(id);
  }

  @Test
  void rulesAreListedAndExplained() {
    assertThat(run("rules", "hz-001")).isZero();
    assertThat(out.toString()).startsWith("HZ-001  整改期限早于发现日期").contains("为什么：").contains("怎么改：");
    out.getBuffer().setLength(0);
    assertThat(run("rules")).isZero();
    assertThat(out.toString().lines().count()).isEqualTo(RuleIndex.codes().size());
    out.getBuffer().setLength(0);
    assertThat(run("rules", "HZ-001", "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"code\" : \"HZ-001\"").contains("\"fix\"");
    out.getBuffer().setLength(0);
    assertThat(run("rules", "HZ-001", "--format", "md", "--lang", "en")).isZero();
    assertThat(out.toString()).startsWith("## HZ-001 ").contains("- **How to mend it** ");
    assertThat(run("rules", "XX-999")).isEqualTo(2);
    assertThat(err.toString()).contains("XX-999");
  }
}
