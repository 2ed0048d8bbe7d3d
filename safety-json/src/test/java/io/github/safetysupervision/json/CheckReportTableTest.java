package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a check report for an office. */
class CheckReportTableTest {

  private static final ProblemCode CODE =
      Layer.VALUE
          .error("MY-004", "{found}，应更正", "{found}, to be corrected")
          .title("有错", "a mistake")
          .fix("改成“是”", "write \"yes\"");

  private static CheckReport report(
      List<CheckReport.Count> counts, List<Problem> failures, Problem... problems) {
    return new CheckReport(
        failures.isEmpty() ? CheckVerdict.INVALID : CheckVerdict.NOT_CHECKED,
        null,
        Rulebook.V1_0,
        0,
        0,
        counts,
        List.of(problems),
        List.of(),
        List.of(),
        failures);
  }

  private static Problem problem(String found) {
    return CODE.with("found", found)
        .at(new Place("a", 3, 7, -1, "/x"))
        .inRecord("H-1")
        .ofField("级别");
  }

  @Test
  void aRowHoldsWhatAnOfficeNeeds() {
    CheckReport report = report(List.of(), List.of(), problem("否"));
    assertThat(CheckReports.csv(report, Locale.CHINESE))
        .isEqualTo(
            "\uFEFF严重程度,编号,标题,记录,字段,行,列,问题,如何更正,已说明,文件\r\n"
                + "错误,MY-004,有错,H-1,级别,3,7,否，应更正,改成“是”,,a\r\n");
    assertThat(CheckReports.csv(report, Locale.ENGLISH))
        .isEqualTo(
            "\uFEFFSeverity,Code,Title,Record,Field,Line,Column,Problem,How to mend it,Explained by,File\r\n"
                + "error,MY-004,a mistake,H-1,级别,3,7,\"否, to be corrected\","
                + "\"write \"\"yes\"\"\",,a\r\n");
  }

  @Test
  void whatIsNotKnownIsAnEmptyCell() {
    ProblemCode bare = Layer.VALUE.info("MY-005", "{found}", "{found}");
    CheckReport report = report(List.of(), List.of(), bare.with("found", "甲"));
    assertThat(CheckReports.csv(report, Locale.CHINESE)).endsWith("\r\n提示,MY-005,,,,,,甲,,,\r\n");
  }

  @Test
  void noCellIsAFormulaOrAnotherLine() {
    CheckReport report =
        report(List.of(), List.of(), problem("=1+1\n=2").inRecord("@SUM(A1)").ofField("\t=1"));
    List<String> row = CheckReports.rows(CheckReports.csv(report, Locale.CHINESE)).get(1);
    assertThat(row.get(7)).isEqualTo("'=1+1\\n=2，应更正");
    assertThat(row.get(3)).isEqualTo("'@SUM(A1)");
    assertThat(row.get(4)).isEqualTo("\\t=1");
  }

  @ParameterizedTest
  @CsvSource({
    "152529202303150001, '''152529202303150001'",
    "007, '''007'",
    "2023-05, '''2023-05'",
    "1E5, '''1E5'",
    "12345678901, 12345678901",
    "H-007, H-007",
    "2023-05-H1, 2023-05-H1"
  })
  void anIdIsShownAsItIs(String id, String shown) {
    CheckReport report = report(List.of(), List.of(), problem("否").inRecord(id));
    assertThat(CheckReports.rows(CheckReports.csv(report, Locale.CHINESE)).get(1).get(3))
        .isEqualTo(shown);
  }

  @Test
  void personalNumbersAreMaskedInEveryCell() {
    CheckReport report =
        report(
            List.of(),
            List.of(problem("失败13812345678")),
            problem("张三13812345678").inRecord("152529198001010018").ofField("电话13812345678"));
    assertThat(CheckReports.csv(report, Locale.CHINESE))
        .doesNotContain("13812345678")
        .doesNotContain("19800101")
        .contains("138****5678");
  }

  @Test
  void aRuleThatBrokeDownComesFirst() {
    CheckReport report = report(List.of(), List.of(problem("坏了")), problem("否"));
    List<List<String>> rows = CheckReports.rows(CheckReports.csv(report, Locale.CHINESE));
    assertThat(rows).extracting(row -> row.get(7)).containsExactly("问题", "坏了，应更正", "否，应更正");
  }

  @Test
  void whatIsCountedAndNotListedIsToldAtTheEnd() {
    CheckReport report =
        report(
            List.of(
                new CheckReport.Count(CODE, Severity.ERROR, 5_000),
                new CheckReport.Count(CODE, Severity.WARNING, 1)),
            List.of(),
            problem("否"),
            problem("否").weighing(Severity.WARNING));
    List<List<String>> rows = CheckReports.rows(CheckReports.csv(report, Locale.CHINESE));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(3))
        .containsExactly(
            "错误", "MY-004", "有错", "", "", "", "", "还有 4999 处同类问题，未在本表列出", "改成“是”", "", "");
  }
}
