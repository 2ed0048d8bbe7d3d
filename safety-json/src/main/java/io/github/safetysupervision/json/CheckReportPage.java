package io.github.safetysupervision.json;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a check report as one page of HTML for an office (检查报告网页): the verdict in one sentence,
 * how many problems there are, a choice by severity and rule, and every problem that is listed with
 * its place, its line of the file and how it is mended. It needs nothing from elsewhere and no
 * script, and can be printed. Personal numbers are masked, in the lines of the file too.
 *
 * <pre>{@code
 * CheckReportPage.by("safety", "0.1.0")
 *     .showing("2023H1.ndjson", () -> Files.newInputStream(path))
 *     .write(report, Locale.CHINESE, out);
 * }</pre>
 *
 * <p>A value that may be used again and again.
 */
public final class CheckReportPage {

  /** Of these nothing can be shown: in other characters a number of somebody would not be told. */
  private static final Set<ProblemCode> OF_WHOLE_FILE =
      Set.of(JsonProblems.NOT_UTF8, JsonProblems.FOREIGN_FILE, JsonProblems.BROKEN_COMPRESSION);

  private final ReportOrigin origin;

  /** What is shown of files, by their names; of two files of one name nothing is. */
  private final Map<String, @Nullable StreamSupplier> shown;

  private CheckReportPage(ReportOrigin origin, Map<String, @Nullable StreamSupplier> shown) {
    this.origin = origin;
    this.shown = Collections.unmodifiableMap(shown);
  }

  /**
   * Returns a writer for the reports of a program.
   *
   * @param name the name of the program
   * @param version its version
   * @return the writer
   */
  public static CheckReportPage by(String name, String version) {
    return new CheckReportPage(ReportOrigin.by(name, version), Map.of());
  }

  /**
   * Returns this writer, which also says that lists were used.
   *
   * @param used the lists
   * @return the writer
   */
  public CheckReportPage with(CodeList... used) {
    return new CheckReportPage(origin.with(used), shown);
  }

  /**
   * Returns this writer, which also says which files were checked.
   *
   * @param checked the files, such as of {@link DigestedStreams}
   * @return the writer
   */
  public CheckReportPage of(FileDigest... checked) {
    return new CheckReportPage(origin.of(checked), shown);
  }

  /**
   * Returns this writer, which also shows the lines of a file that problems stand in. The file is
   * opened once more, and only what stands around the problems is read; if it is packed, it is
   * unpacked up to the last of them.
   *
   * @param source the name that the places give; of two files of one name nothing is shown
   * @param bytes opens the same bytes that were checked
   * @return the writer
   */
  public CheckReportPage showing(String source, StreamSupplier bytes) {
    Objects.requireNonNull(bytes, "bytes");
    Map<String, @Nullable StreamSupplier> all = new LinkedHashMap<>(shown);
    all.put(Objects.requireNonNull(source, "source"), all.containsKey(source) ? null : bytes);
    return new CheckReportPage(origin, all);
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @param locale the reader's locale: English for language {@code en}, Chinese otherwise; labels
   *     of fields are Chinese
   * @param out is written to as UTF-8, which the page says of itself, and neither flushed nor
   *     closed
   * @throws IOException if the machine fails
   */
  public void write(CheckReport report, Locale locale, Writer out) throws IOException {
    Set<String> ids = ids(report);
    out.write(new PageText(report, origin, locale, ids, excerpts(report, ids)).page());
  }

  private static Set<String> ids(CheckReport report) {
    Set<String> ids = new HashSet<>();
    Stream.concat(report.problems().stream(), report.failures().stream())
        .forEach(p -> ids.addAll(p.ids()));
    report.skipped().forEach(s -> ids.add(s.what()));
    return ids;
  }

  private Map<Place, Excerpt> excerpts(CheckReport report, Set<String> ids) throws IOException {
    Map<Place, Excerpt> out = new HashMap<>();
    for (Map.Entry<String, @Nullable StreamSupplier> file : shown.entrySet()) {
      StreamSupplier bytes = file.getValue();
      if (bytes != null) {
        List<Place> places =
            report.problems().stream()
                .filter(p -> !OF_WHOLE_FILE.contains(p.code()))
                .map(Problem::place)
                .filter(p -> file.getKey().equals(p.source()))
                .distinct()
                .toList();
        out.putAll(ExcerptReader.read(bytes, places, ids));
      }
    }
    return out;
  }
}
