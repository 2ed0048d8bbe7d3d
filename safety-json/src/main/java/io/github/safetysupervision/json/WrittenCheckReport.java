package io.github.safetysupervision.json;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.time.Validity;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A check report as it is written (书面检查报告): what {@link CheckReportWriter} writes and {@link
 * CheckReportReader} reads. It is no {@link CheckReport}, whose rules and codes may be somebody's
 * own and are not in the text: of rules and profile it holds the fingerprints, of codes the ids.
 *
 * <p>Law: a report that was written and read is equal to the one that was written, and is written
 * byte for byte as before.
 *
 * @param verdict whether the source may be imported
 * @param asOf the day by which it was judged, or null if nobody knows it
 * @param tool what wrote the report
 * @param rulebook the edition of the rules, and their fingerprint
 * @param profile the name of the profile, and its fingerprint
 * @param lists the lists of codes that were used
 * @param files which files were checked; empty where nobody knows
 * @param totals how many records and problems there are
 * @param skipped what was left out because of something else that is wrong
 * @param failures rules that broke down
 * @param problems the first of each code, in the order of the source
 */
public record WrittenCheckReport(
    CheckVerdict verdict,
    @Nullable LocalDate asOf,
    Tool tool,
    Fingerprint rulebook,
    Fingerprint profile,
    List<UsedList> lists,
    List<FileDigest> files,
    Totals totals,
    List<Skipped> skipped,
    List<WrittenProblem> failures,
    List<WrittenProblem> problems) {

  /**
   * What wrote a report.
   *
   * @param name its name
   * @param version its version
   */
  public record Tool(String name, String version) {

    /**
     * Checks that both are there.
     *
     * @param name its name
     * @param version its version
     */
    public Tool {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(version, "version");
    }
  }

  /**
   * By what a source was judged, told by its fingerprint.
   *
   * @param name the edition of a rulebook, or the name of a profile
   * @param digest its fingerprint: two that are the same judge alike
   */
  public record Fingerprint(String name, String digest) {

    /**
     * Checks that both are there.
     *
     * @param name the edition of a rulebook, or the name of a profile
     * @param digest its fingerprint
     */
    public Fingerprint {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(digest, "digest");
    }
  }

  /**
   * A list of codes that was used.
   *
   * @param title what is listed
   * @param edition which edition
   * @param source where its rows were taken from
   * @param validity the days it speaks for
   */
  public record UsedList(String title, String edition, String source, Validity validity) {

    /**
     * Checks that all are there.
     *
     * @param title what is listed
     * @param edition which edition
     * @param source where its rows were taken from
     * @param validity the days it speaks for
     */
    public UsedList {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(edition, "edition");
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(validity, "validity");
    }
  }

  /**
   * How many there are of everything, whatever is listed.
   *
   * @param records how many records were read whole
   * @param unread how many were not
   * @param byCode how many problems there are of each code that was found, by its id
   * @param bySeverity how many there are of every severity
   * @param explained how many of those to be explained justifications explain
   */
  public record Totals(
      long records,
      long unread,
      SortedMap<String, Long> byCode,
      Map<Severity, Long> bySeverity,
      long explained) {

    /**
     * Copies the maps; of a severity that is not in them there are none.
     *
     * @param records how many records were read whole
     * @param unread how many were not
     * @param byCode how many problems there are of each code
     * @param bySeverity how many there are of each severity
     * @param explained how many of them are explained
     */
    public Totals {
      byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
      Map<Severity, Long> all = new EnumMap<>(Severity.class);
      for (Severity s : Severity.values()) {
        all.put(s, 0L);
      }
      all.putAll(bySeverity);
      bySeverity = Collections.unmodifiableMap(all);
    }
  }

  /**
   * What could not be checked because of something else that is wrong.
   *
   * @param what the rule, by the id of its code, or what was stated, by its id
   * @param records how many records, or other places, are left out so
   * @param because what is wrong, the first of its kind
   */
  public record Skipped(String what, long records, WrittenProblem because) {

    /**
     * Checks that all are there.
     *
     * @param what the rule, or what was stated
     * @param records how many records, or other places, are left out so
     * @param because what is wrong
     */
    public Skipped {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(because, "because");
    }
  }

  /**
   * Copies the lists.
   *
   * @param verdict whether the source may be imported
   * @param asOf the day by which it was judged, or null if nobody knows it
   * @param tool what wrote the report
   * @param rulebook the edition of the rules, and their fingerprint
   * @param profile the name of the profile, and its fingerprint
   * @param lists the lists of codes that were used
   * @param files which files were checked
   * @param totals how many records and problems there are
   * @param skipped what was left out
   * @param failures rules that broke down
   * @param problems the first of each code
   */
  public WrittenCheckReport {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(totals, "totals");
    lists = List.copyOf(lists);
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    failures = List.copyOf(failures);
    problems = List.copyOf(problems);
  }

  /** A report as it is written, but for its problems. */
  static WrittenCheckReport withoutProblems(CheckReport report, ReportOrigin origin) {
    return new WrittenCheckReport(
        report.verdict(),
        report.asOf(),
        origin.tool(),
        new Fingerprint(report.rulebook().edition(), report.rulebook().digest()),
        new Fingerprint(
            PersonalData.mask(report.rulebook().profile().name()),
            report.rulebook().profile().digest()),
        origin.lists(),
        origin.files(),
        new Totals(
            report.records(),
            report.unread(),
            new TreeMap<>(report.byCode()),
            report.bySeverity(),
            report.explainedNumber()),
        report.skipped().stream()
            .map(
                s ->
                    new Skipped(
                        PersonalData.maskIds(s.what()),
                        s.records(),
                        WrittenProblem.of(s.because())))
            .toList(),
        report.failures().stream().map(WrittenProblem::of).toList(),
        List.of());
  }

  /**
   * Writes the report as JSON, UTF-8, ended by a line feed; the same report always as the same
   * bytes.
   *
   * @param out is written to and flushed, and not closed
   * @throws IOException if the machine fails
   */
  public void write(OutputStream out) throws IOException {
    CheckReportJson.write(this, problems.iterator(), out);
  }
}
