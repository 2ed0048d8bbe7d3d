package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps a record out of a figure, and what is nearly in it. */
class WhyNotCommandTest extends CommandRuns {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"370283","period":"2024-01-01/2024-06-30",\
      "asOf":"2024-06-30","complete":[{"type":"hazard"},{"type":"inspection"}]}}
      """;

  private static final String LEDGER =
      MANIFEST
          + """
          {"type":"hazard","id":"H-10","territory":"370283","foundOn":"2024-02-01","channel":"third-party","grade":"general","state":"closed","closedOn":"2024-02-03","entity":"E-1"}
          {"type":"hazard","id":"H-20","territory":"370283","foundOn":"2024-02-01","channel":"self-check","grade":"general","state":"rectifying","entity":"E-1"}
          {"type":"hazard","id":"H-30","territory":"370284","foundOn":"2024-07-01","channel":"third-party","grade":"general","state":"rectifying"}
          {"type":"hazard","id":"H-40","territory":"370283","foundOn":"2024/2/1","channel":"third-party","grade":"general","state":"rectifying"}
          {"type":"hazard","id":"H-50","territory":"370283","foundOn":"2024-02-01","channel":"third-party","grade":"general","state":"rectifying"}
          {"type":"hazard","id":"H-60","territory":"370283","foundOn":"2024-02-01","channel":"third-party","grade":"general","state":"rectifying","supersedes":"H-50","operation":"update"}
          {"type":"inspection","id":"J-10","territory":"370283","inspectedOn":"2024-03-01","channel":"routine-inspection","visits":["E-1"]}
          """;

  private static final String STATED =
      MANIFEST
          + """
          {"type":"stated-figure","id":"S1","territory":"370283","indicator":"hazard.found","period":"2024-01-01/2024-06-30","quantity":"3条","phrase":"第三方发现3条","where":[{"field":"channel","value":"third-party"}]}
          {"type":"stated-figure","id":"S2","territory":"370283","indicator":"hazard.rectification-rate","period":"2024-01-01/2024-06-30"}
          {"type":"stated-figure","id":"S3","territory":"370283","indicator":"no.such","period":"2024-01-01/2024-06-30"}
          """;

  private Path ledger = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    ledger = write("ledger.ndjson", LEDGER);
    write("stated.ndjson", STATED);
  }

  private String why(String figure, String record) {
    out.getBuffer().setLength(0);
    assertThat(run("why-not", ledger, figure, record)).as(err.toString()).isZero();
    return out.toString();
  }

  @Test
  void eachConditionThatFailsIsNamedWithWhatTheRecordSays() {
    assertThat(why("S1", "H-20"))
        .contains("事故隐患 H-20（ledger.ndjson:3:1）未计入")
        .contains("不满足“发现渠道为第三方评估”（发现渠道：企业自查）")
        .doesNotContain("发现日期：")
        .contains("数字：S1  第三方发现3条");
    assertThat(why("S1", "H-30"))
        .contains("（发现日期：2024-07-01）")
        .contains("（行政区划：370284）")
        .doesNotContain("不满足“发现渠道");
    assertThat(why("S1", "H-40")).contains("不能确定是否计入").contains("（发现日期：未能读取）");
    assertThat(why("S1", "H-10")).contains("已计入").contains("计入：1");
    assertThat(why("S1", "J-10")).contains("别的记录类型");
    assertThat(why("S1", "H-50")).contains("已不是现行记录").contains("已由 H-60 更正或撤回");
  }

  @Test
  void aRateSaysWhichSideAndEnglishIsSpoken() {
    assertThat(why("S2", "H-20"))
        .contains("只计入其中一边")
        .contains("分子  不满足“销号日期")
        .contains("分母  满足全部条件");
    assertThat(run("why-not", ledger, "S2", "H-20", "--lang", "en")).isZero();
    assertThat(out.toString()).contains("numerator  does not meet “closedOn is by 2024-06-30”");
  }

  @Test
  void whatIsCountedOnceNamesTheRecordBefore() throws IOException {
    write(
        "stated.ndjson",
        MANIFEST
            + "{\"type\":\"stated-figure\",\"id\":\"S9\",\"territory\":\"370283\",\"indicator\":\"inspection.units\",\"period\":\"2024-01-01/2024-06-30\"}\n");
    write(
        "ledger.ndjson",
        LEDGER
            + "{\"type\":\"inspection\",\"id\":\"J-20\",\"territory\":\"370283\",\"inspectedOn\":\"2024-03-02\",\"channel\":\"routine-inspection\",\"visits\":[\"E-1\"]}\n");
    assertThat(why("S9", "J-20")).contains("同一个值已由 J-10 计入，只计一次");
    assertThat(why("S9", "J-10")).contains("已计入").doesNotContain("只计一次");
  }

  @Test
  void anIndicatorWillDoAndNearIdsAreNamed() {
    assertThat(why("hazard.found", "H-30")).contains("未计入").contains("发现隐患");
    assertThat(run("why-not", ledger, "hazard.fond", "H-10")).isEqualTo(Safety.MISUSE);
    assertThat(err.toString()).contains("是否为 hazard.found");
    assertThat(run("why-not", ledger, "S1", "H-100")).isEqualTo(Safety.MISUSE);
    assertThat(err.toString()).contains("没有编号为 H-100 的记录，是否为 H-10");
    assertThat(run("why-not", ledger, "S3", "H-10")).isEqualTo(Safety.UNREADABLE);
    assertThat(out.toString()).contains("S3 算不出来").contains("no.such");
  }

  @Test
  void explainListsWhatIsOneConditionAwayAndWhatWasNotRead() {
    assertThat(run("explain", ledger, "S1")).isZero();
    assertThat(out.toString())
        .contains("差一个条件的记录：1")
        .contains("  H-20  ledger.ndjson:3:1  不满足“发现渠道为第三方评估”（发现渠道：企业自查）")
        .contains("可能计入的未读记录：1")
        .contains("  H-40  ledger.ndjson:5:1  FORM-020");
    assertThat(run("explain", ledger, "S2")).isZero();
    assertThat(out.toString()).contains("分子  不满足“销号日期不晚于2024-06-30”（销号日期：无）");
  }

  @Test
  void ofAFigureThatHoldsNothingElseIsListedUnlessAsked() throws IOException {
    write("ledger.ndjson", LEDGER.replace("2024/2/1", "2024-02-01"));
    assertThat(run("explain", ledger, "S1")).isZero();
    assertThat(out.toString()).contains("结论：一致").doesNotContain("差一个条件");
    assertThat(run("explain", ledger, "S1", "--near")).isZero();
    assertThat(out.toString()).contains("差一个条件的记录：1").doesNotContain("可能计入");
  }
}
