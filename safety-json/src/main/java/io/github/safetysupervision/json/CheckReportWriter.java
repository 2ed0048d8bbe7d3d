package io.github.safetysupervision.json;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.code.CodeList;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes check reports as JSON for programs (检查报告的 JSON 形式). Personal numbers are masked, ids stay;
 * what is not known is left out; the counts are exact, however many problems are listed. The form
 * is that of {@code docs/schema/check-report-1.0.schema.json}.
 *
 * <pre>{@code
 * CheckReportWriter.by("safety", "0.1.0")
 *     .with(DivisionList.countiesOf2023().codes())
 *     .write(Check.by(Rulebook.V1_0).of(source), out);
 * }</pre>
 *
 * <p>A value; the same report is always written as the same bytes.
 */
public final class CheckReportWriter {

  private final ReportOrigin origin;

  private CheckReportWriter(ReportOrigin origin) {
    this.origin = origin;
  }

  /**
   * Returns a writer for the reports of a program.
   *
   * @param name the name of the program
   * @param version its version
   * @return the writer
   */
  public static CheckReportWriter by(String name, String version) {
    return new CheckReportWriter(ReportOrigin.by(name, version));
  }

  /**
   * Returns this writer, which also says that lists were used.
   *
   * @param used the lists
   * @return the writer
   */
  public CheckReportWriter with(CodeList... used) {
    return new CheckReportWriter(origin.with(used));
  }

  /**
   * Returns this writer, which also says which files were checked.
   *
   * @param checked the files, such as of {@link DigestedStreams}
   * @return the writer
   */
  public CheckReportWriter of(FileDigest... checked) {
    return new CheckReportWriter(origin.of(checked));
  }

  /**
   * Writes a report as UTF-8, ended by a line feed.
   *
   * @param report the report
   * @param out is written to and flushed, and not closed
   * @throws IOException if the machine fails
   */
  public void write(CheckReport report, OutputStream out) throws IOException {
    CheckReportJson.write(
        WrittenCheckReport.withoutProblems(report, origin),
        report.problems().stream()
            .map(p -> WrittenProblem.of(p, report.justificationOf(p)))
            .iterator(),
        out);
  }
}
