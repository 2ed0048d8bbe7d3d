package io.github.safetysupervision.cli;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.SkippedCheck;
import io.github.safetysupervision.json.FileDigest;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a check report for people: the verdict first, then each rule with its counts. */
final class CheckText {

  private static final int DIGITS_SHOWN = 16;

  private final CheckReport report;
  private final String file;
  private final List<FileDigest> digests;
  private final Locale locale;
  private final TextExit out;

  private CheckText(
      CheckReport report, String file, List<FileDigest> digests, Locale locale, TextExit out) {
    this.report = report;
    this.file = file;
    this.digests = digests;
    this.locale = locale;
    this.out = out;
  }

  /**
   * Writes one.
   *
   * @param file how the file is called
   * @param digests which files were checked
   */
  static void write(
      CheckReport report, String file, List<FileDigest> digests, Locale locale, PrintWriter to) {
    new CheckText(report, file, digests, locale, TextExit.of(to, report)).write();
    to.flush();
  }

  private void write() {
    out.println(verdict());
    failures();
    byRule();
    skipped();
    out.println(header());
    digests.forEach(this::digest);
    out.println(tool());
  }

  /** The size of a file, and enough of its digest to tell it from others. */
  private void digest(FileDigest f) {
    out.printReady(
        w("文件 ", "File ").in(locale)
            + out.text(f.name())
            + w("：", ": ").in(locale)
            + f.bytes()
            + w(" 字节，SHA-256 ", " bytes, SHA-256 ").in(locale)
            + f.sha256().substring(0, DIGITS_SHOWN)
            + "…");
  }

  private String tool() {
    String lists =
        Arrays.stream(CheckCommand.lists(report))
            .map(c -> c.title() + w("（", " (").in(locale) + c.edition() + w("）", ")").in(locale))
            .collect(Collectors.joining(w("、", ", ").in(locale)));
    return "safety "
        + Safety.Version.of()
        + w("，", ", ").in(locale)
        + lists
        + w("；规则说明：safety rules 编号，或 docs/rules", "; rules: safety rules CODE, or docs/rules")
            .in(locale);
  }

  private String verdict() {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Severity, Long> e : report.bySeverity().entrySet()) {
      if (e.getValue() > 0) {
        parts.add(name(e.getKey()).in(locale) + " " + e.getValue());
      }
    }
    String records =
        w("读出记录 ", "records read ").in(locale)
            + report.records()
            + (report.unread() == 0
                ? ""
                : w("，无法读取 ", ", not readable ").in(locale) + report.unread());
    return report.verdict().wording().in(locale)
        + w("：", ": ").in(locale)
        + file
        + w("（", " (").in(locale)
        + records
        + (parts.isEmpty()
            ? ""
            : w("；", "; ").in(locale) + String.join(w("，", ", ").in(locale), parts))
        + w("）", ")").in(locale)
        + whyInvalid();
  }

  /** Why it is invalid although, to the profile, nothing weighs so much. */
  private String whyInvalid() {
    if (report.verdict() != CheckVerdict.INVALID || report.hasAtLeast(Severity.ERROR)) {
      return "";
    }
    return (report.unread() > 0
            ? w("；有记录无法读取，口径再宽也不能通过", "; what was not read cannot pass under any profile")
            : w("；没有可用的清单，口径再宽也不能通过", "; without a manifest nothing passes under any profile"))
        .in(locale);
  }

  private void failures() {
    for (Problem p : report.failures()) {
      out.println("  " + p.code().id() + "  " + p.message(locale));
    }
  }

  private void byRule() {
    List<CheckReport.Count> heaviestFirst =
        report.counts().stream()
            .sorted(
                Comparator.comparing(CheckReport.Count::severity)
                    .thenComparing(c -> c.code().layer()))
            .toList();
    for (CheckReport.Count c : heaviestFirst) {
      out.println("");
      out.println(
          name(c.severity()).in(locale)
              + "  "
              + c.code().id()
              + "  "
              + title(c.code())
              + w("：", ": ").in(locale)
              + c.number()
              + w(" 处", c.number() == 1 ? " place" : " places").in(locale));
      Wording fix = c.code().fix();
      if (fix != null) {
        out.println("  " + w("怎么改：", "How to mend it: ").in(locale) + fix.in(locale));
      }
      places(c);
    }
  }

  private void places(CheckReport.Count c) {
    long shown = 0;
    for (Problem p : report.problems()) {
      if (p.code().equals(c.code()) && p.severity() == c.severity()) {
        out.println(place(p));
        shown++;
      }
    }
    if (shown < c.number()) {
      out.println(
          "    "
              + w("…… 还有 ", "… and ").in(locale)
              + (c.number() - shown)
              + w(" 处（--max-problems all 全部列出）", " more (--max-problems all lists them)")
                  .in(locale));
    }
  }

  private String place(Problem p) {
    String at = p.place().line() == 0 ? file + " " + p.place().pointer() : p.place().toString();
    String record = p.recordId() == null ? "" : " [" + p.recordId() + "]";
    String label = p.label() == null ? "" : " " + p.label();
    String justification = report.justificationOf(p);
    String explained =
        justification == null
            ? ""
            : w("（已说明：" + justification + "）", " (explained: " + justification + ")").in(locale);
    return "    " + at + record + label + w("：", ": ").in(locale) + p.message(locale) + explained;
  }

  private void skipped() {
    if (report.skipped().isEmpty()) {
      return;
    }
    out.println("");
    out.println(w("未检查的部分：", "Not checked:").in(locale));
    for (SkippedCheck s : report.skipped()) {
      Problem because = s.because();
      String why =
          because.severity().isError()
              ? because.code().id()
              : because.code().id() + w("，", ", ").in(locale) + because.message(locale);
      out.println(
          "  "
              + s.what()
              + w("：", ": ").in(locale)
              + s.records()
              + w(" 处，因 ", s.records() == 1 ? " place, because of " : " places, because of ")
                  .in(locale)
              + why);
    }
  }

  private String header() {
    return w("规则集 ", "Rulebook ").in(locale)
        + report.rulebook()
        + w("，口径 ", ", profile ").in(locale)
        + report.rulebook().profile()
        + w("（", " (").in(locale)
        + report.rulebook().profile().digest()
        + w("）", ")").in(locale)
        + (report.asOf() == null ? "" : w("，截至 ", ", as of ").in(locale) + report.asOf());
  }

  private String title(ProblemCode code) {
    Wording title = code.title();
    return title == null ? code.layer().wording().in(locale) : title.in(locale);
  }

  private static Wording name(Severity severity) {
    return switch (severity) {
      case FATAL -> w("致命", "fatal");
      case ERROR -> w("错误", "error");
      case EXPLAIN -> w("需说明", "explain");
      case WARNING -> w("警告", "warning");
      case INFO -> w("提示", "info");
    };
  }

  private static Wording w(String zh, String en) {
    return new Wording(zh, en);
  }
}
