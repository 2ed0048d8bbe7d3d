package io.github.safetysupervision.json;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.document.SafeCell;
import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the problems of a check report as rows for an office (问题清单, CSV): rules that broke down
 * first, then the listed problems in the order of the source, at the end how many more there are of
 * each code. Personal numbers are masked; no cell is taken for a formula, and no id for a number or
 * a day.
 *
 * <p>The text begins with a byte order mark, by which spreadsheets tell UTF-8: write it as UTF-8.
 */
public final class CheckReportTable {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<Wording> COLUMNS =
      List.of(
          new Wording("严重程度", "Severity"),
          new Wording("编号", "Code"),
          new Wording("标题", "Title"),
          new Wording("记录", "Record"),
          new Wording("字段", "Field"),
          new Wording("行", "Line"),
          new Wording("列", "Column"),
          new Wording("问题", "Problem"),
          new Wording("如何更正", "How to mend it"),
          new Wording("已说明", "Explained by"),
          new Wording("文件", "File"));

  /** What a sheet may take for a number, a day or a time. */
  private static final Pattern NUMERIC = Pattern.compile("[0-9][-0-9/.:,%eE ]*+");

  /** Of these, what it shows as it is: neither too long nor with a 0 that would go. */
  private static final Pattern SHORT = Pattern.compile("[1-9][0-9]{0,10}");

  private final Locale locale;
  private final Writer out;

  private CheckReportTable(Locale locale, Writer out) {
    this.locale = locale;
    this.out = out;
  }

  /**
   * Writes the rows of a report, one at a time.
   *
   * @param report the report
   * @param locale the reader's locale: English for language {@code en}, Chinese otherwise; labels
   *     of fields are Chinese
   * @param out is written to as UTF-8, and neither flushed nor closed
   * @throws IOException if the machine fails
   */
  public static void write(CheckReport report, Locale locale, Writer out) throws IOException {
    new CheckReportTable(locale, out).rows(report);
  }

  private void rows(CheckReport report) throws IOException {
    out.write(BYTE_ORDER_MARK);
    row(COLUMNS.stream().map(c -> c.in(locale)).toList());
    for (Problem p : report.failures()) {
      problem(p, null);
    }
    Map<String, Long> listed = new HashMap<>();
    for (Problem p : report.problems()) {
      problem(p, report.justificationOf(p));
      listed.merge(kind(p.code(), p.severity()), 1L, Long::sum);
    }
    for (CheckReport.Count c : report.counts()) {
      long more = c.number() - listed.getOrDefault(kind(c.code(), c.severity()), 0L);
      if (more > 0) {
        more(c, more);
      }
    }
  }

  private static String kind(ProblemCode code, Severity severity) {
    return code.id() + " " + severity;
  }

  private void problem(Problem p, @Nullable String justification) throws IOException {
    String label = p.label();
    String source = p.place().source();
    row(
        List.of(
            severity(p.severity()).in(locale),
            p.code().id(),
            words(p.code().title()),
            record(p.recordId()),
            label == null ? "" : PersonalData.mask(label),
            number(p.place().line()),
            number(p.place().column()),
            p.message(locale),
            words(p.code().fix()),
            record(justification),
            source == null ? "" : PersonalData.mask(source)));
  }

  private void more(CheckReport.Count c, long more) throws IOException {
    row(
        List.of(
            severity(c.severity()).in(locale),
            c.code().id(),
            words(c.code().title()),
            "",
            "",
            "",
            "",
            Wording.oneOf(
                locale,
                "还有 " + more + " 处同类问题，未在本表列出",
                more + " more of this kind, which are not in this table"),
            words(c.code().fix()),
            "",
            ""));
  }

  static Wording severity(Severity severity) {
    return switch (severity) {
      case FATAL -> new Wording("致命", "fatal");
      case ERROR -> new Wording("错误", "error");
      case EXPLAIN -> new Wording("需说明", "to be explained");
      case WARNING -> new Wording("警告", "warning");
      case INFO -> new Wording("提示", "information");
    };
  }

  private String words(@Nullable Wording words) {
    return words == null ? "" : words.in(locale);
  }

  private static String number(long known) {
    return known > 0 ? Long.toString(known) : "";
  }

  private static String record(@Nullable String id) {
    String shown = id == null ? "" : PersonalData.maskIds(id);
    boolean isChanged = NUMERIC.matcher(shown).matches() && !SHORT.matcher(shown).matches();
    return isChanged ? "'" + shown : shown;
  }

  private void row(List<String> cells) throws IOException {
    String between = "";
    for (String cell : cells) {
      out.write(between);
      out.write(quoted(SafeCell.of(ControlCharacters.shown(cell))));
      between = ",";
    }
    out.write("\r\n");
  }

  /** Line ends have been made visible, so that every row is a line. */
  private static String quoted(String cell) {
    boolean isPlain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
