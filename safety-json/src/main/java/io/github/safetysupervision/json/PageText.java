package io.github.safetysupervision.json;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.SkippedCheck;
import io.github.safetysupervision.document.SafeHtml;
import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page about a check. What is chosen is shown by the style alone: a box that is not
 * ticked hides what comes after it, so that everything is shown where styles do not work.
 */
final class PageText {

  private static final String STYLE =
      """
      body{font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;line-height:1.6;\
      color:#222;max-width:60em;margin:1.5em auto;padding:0 1em}
      h1{font-size:1.2em;font-weight:normal;color:#555;margin:0}
      .verdict{font-size:1.5em;font-weight:bold;margin:.2em 0 .6em;padding:.5em .8em;\
      border-left:.4em solid;background:#f6f6f6}
      .verdict.valid{border-color:#2a7d2a}.verdict.needs-explanation{border-color:#b36b00}
      .verdict.invalid,.verdict.not-checked{border-color:#b00020}
      .choice{position:absolute;opacity:0}
      .legend{margin:.8em .6em .2em 0;color:#555}
      label{display:inline-block;border:1px solid #bbb;border-radius:1em;padding:.05em .8em;\
      margin:.2em .4em .2em 0;cursor:pointer;background:#fff}
      .choice:checked+label{background:#e8f0fb;border-color:#4a7dbd}
      .choice:not(:checked)+label{color:#777;text-decoration:line-through}
      .choice:focus+label{outline:2px solid #4a7dbd}
      section{margin:1.6em 0;border-top:1px solid #ccc}
      h2{font-size:1.15em;margin:.8em 0 .3em}
      .badge{color:#fff;border-radius:.3em;padding:.05em .5em;font-size:.85em;margin-right:.4em}
      .badge.fatal,.badge.error{background:#b00020}.badge.explain{background:#b36b00}
      .badge.warning{background:#7a6a00}.badge.info{background:#4a6a8a}
      .code{font-family:Consolas,Menlo,monospace;color:#555}
      dl{margin:.3em 0}dt{float:left;clear:left;color:#555;min-width:5em}
      dd{margin:0 0 .2em 5.5em;overflow-wrap:anywhere}
      ol{padding-left:1.8em}li{margin:.7em 0;overflow-wrap:anywhere;break-inside:avoid}
      .at{color:#555;margin-right:.8em}
      pre{font-family:Consolas,Menlo,"Noto Sans Mono CJK SC",monospace;white-space:pre-wrap;\
      overflow-wrap:anywhere;background:#f6f6f6;margin:.3em 0;padding:.4em .7em}
      mark{background:#ffd6d6;color:#900;font-weight:bold}
      footer{border-top:1px solid #ccc;color:#555;font-size:.9em;margin-top:2em}
      @media print{body{max-width:none;margin:0}.filter{display:none}.verdict,pre{background:none}\
      pre{border:1px solid #ccc}mark{background:none;text-decoration:underline}h2{break-after:avoid}}
      """;

  private final CheckReport report;
  private final ReportOrigin origin;
  private final Locale locale;
  private final Set<String> ids;
  private final Map<Place, Excerpt> excerpts;
  private final List<CheckReport.Count> heaviestFirst;
  private final boolean isOfSeveral;
  private final StringBuilder out = new StringBuilder();

  PageText(
      CheckReport report,
      ReportOrigin origin,
      Locale locale,
      Set<String> ids,
      Map<Place, Excerpt> excerpts) {
    this.report = report;
    this.origin = origin;
    this.locale = locale;
    this.ids = ids;
    this.excerpts = excerpts;
    this.heaviestFirst =
        report.counts().stream()
            .sorted(
                Comparator.comparing(CheckReport.Count::severity)
                    .thenComparing(c -> c.code().layer()))
            .toList();
    this.isOfSeveral = origin.files().size() > 1;
  }

  String page() {
    String title = w("检查报告", "Check report") + names();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(w("zh-CN", "en"));
    out.append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>").append(safe(title));
    out.append("</title>\n<style>\n").append(STYLE);
    hiding();
    out.append("</style>\n</head>\n<body>\n<h1>").append(safe(title)).append("</h1>\n");
    out.append("<p class=\"verdict ").append(report.verdict().code()).append("\">");
    out.append(safe(verdict())).append("</p>\n<p>").append(safe(counts())).append("</p>\n");
    choices();
    out.append("<main>\n");
    failures();
    heaviestFirst.forEach(this::rule);
    skipped();
    out.append("</main>\n");
    footer();
    return out.append("</body>\n</html>\n").toString();
  }

  private String names() {
    List<String> names = origin.files().stream().map(FileDigest::name).toList();
    return names.isEmpty() ? "" : w("：", ": ") + String.join(w("、", ", "), names);
  }

  private String verdict() {
    long errors =
        report.bySeverity().getOrDefault(Severity.FATAL, 0L)
            + report.bySeverity().getOrDefault(Severity.ERROR, 0L);
    long toExplain = report.bySeverity().getOrDefault(Severity.EXPLAIN, 0L);
    return report.verdict().wording().in(locale)
        + switch (report.verdict()) {
          case VALID -> w("：可以导入，没有要改正或说明的问题。", ": may be imported; nothing to mend or explain.");
          case NEEDS_EXPLANATION ->
              w(
                  "：有 " + toExplain + " 处要说明，说明后可以导入。",
                  ": " + toExplain + " to be explained before it may be imported.");
          case INVALID ->
              w(
                  "：不能导入，有 " + errors + " 处要改正" + unread("，") + "。",
                  ": not to be imported; " + errors + " to be mended" + unread(", ") + ".");
          case NOT_CHECKED ->
              w(
                  "：规则本身出错，不知道能不能导入。",
                  ": a rule itself broke down, so that nobody knows whether it may be imported.");
        };
  }

  private String unread(String between) {
    return report.unread() == 0
        ? ""
        : between
            + w(
                report.unread() + " 条记录无法读取",
                report.unread()
                    + (report.unread() == 1 ? " record" : " records")
                    + " could not be read");
  }

  private String counts() {
    return w("读出记录 ", "Records read: ")
        + report.records()
        + unread(w("，", ", "))
        + (report.asOf() == null ? "" : w("；截至 ", "; as of ") + report.asOf())
        + w("。", ".");
  }

  // ---- what is chosen

  private List<Severity> severities() {
    return heaviestFirst.stream().map(CheckReport.Count::severity).distinct().toList();
  }

  /** What a box hides that is not ticked. */
  private void hiding() {
    for (Severity s : severities()) {
      String word = CheckReportJson.word(s);
      hiding("s-" + word, "of-" + word);
    }
    for (int i = 0; i < heaviestFirst.size(); i++) {
      hiding("r" + i, "of-r" + i);
    }
  }

  private void hiding(String box, String hidden) {
    out.append('#').append(box).append(":not(:checked)~main .").append(hidden);
    out.append("{display:none}\n");
  }

  private void choices() {
    if (heaviestFirst.isEmpty()) {
      return;
    }
    out.append("<span class=\"legend filter\">");
    out.append(w("点选要看的严重程度和规则：", "Choose severities and rules:")).append("</span>\n");
    for (Severity s : severities()) {
      choice(
          "s-" + CheckReportJson.word(s),
          CheckReportTable.severity(s).in(locale) + " " + report.bySeverity().get(s));
    }
    out.append("<br class=\"filter\"/>\n");
    for (int i = 0; i < heaviestFirst.size(); i++) {
      CheckReport.Count c = heaviestFirst.get(i);
      choice("r" + i, c.code().id() + " " + title(c.code()) + " " + c.number());
    }
  }

  private void choice(String id, String text) {
    out.append("<input class=\"choice filter\" type=\"checkbox\" checked=\"checked\" id=\"")
        .append(id);
    out.append("\"/><label class=\"filter\" for=\"").append(id).append("\">");
    out.append(safe(text)).append("</label>\n");
  }

  // ---- what was found

  private void failures() {
    if (!report.failures().isEmpty()) {
      out.append("<section><h2>")
          .append(w("出错的规则", "Rules that broke down"))
          .append("</h2>\n<ol>\n");
      report.failures().forEach(this::problem);
      out.append("</ol></section>\n");
    }
  }

  private void rule(CheckReport.Count c) {
    String severity = CheckReportJson.word(c.severity());
    int number = heaviestFirst.indexOf(c);
    out.append("<section class=\"of-").append(severity).append(" of-r").append(number);
    out.append("\">\n<h2><span class=\"badge ").append(severity).append("\">");
    out.append(safe(CheckReportTable.severity(c.severity()).in(locale)));
    out.append("</span><span class=\"code\">").append(safe(c.code().id())).append("</span> ");
    out.append(safe(title(c.code()) + w("：", ": ") + places(c.number()))).append("</h2>\n<dl>\n");
    line(w("怎么改", "How to mend"), c.code().fix());
    line(w("为什么", "Why"), c.code().why());
    line(w("依据", "Basis"), c.code().basis());
    String page = RuleIndex.pageOf(c.code());
    line(w("规则说明", "Rule"), page == null ? null : Wording.same(page));
    out.append("</dl>\n<ol>\n");
    List<Problem> listed =
        report.problems().stream()
            .filter(p -> p.code().equals(c.code()) && p.severity() == c.severity())
            .toList();
    listed.forEach(this::problem);
    out.append("</ol>\n");
    long more = c.number() - listed.size();
    if (more > 0) {
      out.append("<p>").append(w("还有 " + more + " 处同类问题没有列出。", more + " more of this kind."));
      out.append("</p>\n");
    }
    out.append("</section>\n");
  }

  private String places(long number) {
    return number + w(" 处", number == 1 ? " place" : " places");
  }

  private void line(String name, @Nullable Wording text) {
    if (text != null) {
      out.append("<dt>").append(safe(name)).append("</dt><dd>");
      out.append(safe(text.in(locale))).append("</dd>\n");
    }
  }

  private void problem(Problem p) {
    out.append("<li>");
    List<String> where = new ArrayList<>();
    Place place = p.place();
    String source = place.source();
    if (source != null && (isOfSeveral || place.line() == 0)) {
      where.add(PersonalData.maskIds(source));
    }
    if (place.line() > 0) {
      where.add(
          w(
              "第 " + place.line() + " 行第 " + place.column() + " 列",
              "line " + place.line() + ", column " + place.column()));
    } else if (!place.pointer().isEmpty()) {
      where.add(place.pointer());
    }
    String record = p.recordId();
    if (record != null) {
      where.add(w("记录 ", "record ") + record);
    }
    String label = p.label();
    if (label != null) {
      where.add(label);
    }
    where.forEach(w -> out.append("<span class=\"at\">").append(safe(w)).append("</span>"));
    out.append("<br/>").append(escaped(p.message(locale))).append('\n');
    Excerpt excerpt = excerpts.get(place);
    if (excerpt != null) {
      out.append("<pre>").append(escaped(excerpt.before())).append("<mark>");
      out.append(escaped(excerpt.marked())).append("</mark>");
      out.append(escaped(excerpt.after())).append("</pre>");
    }
    out.append("</li>\n");
  }

  private void skipped() {
    if (report.skipped().isEmpty()) {
      return;
    }
    out.append("<section>\n<h2>").append(w("未检查的部分", "Not checked")).append("</h2>\n<p>");
    out.append(w("先改正前面的问题，这些才能检查：", "These can be checked once what is wrong above is mended:"));
    out.append("</p>\n<ul>\n");
    for (SkippedCheck s : report.skipped()) {
      out.append("<li><span class=\"code\">").append(safe(s.what())).append("</span> ");
      out.append(safe(places(s.records()) + w("，因 ", ", because of ") + s.because().code().id()));
      out.append(safe(w("：", ": "))).append(escaped(s.because().message(locale)));
      out.append("</li>\n");
    }
    out.append("</ul>\n</section>\n");
  }

  private void footer() {
    out.append("<footer>\n<dl>\n");
    for (FileDigest f : origin.files()) {
      out.append("<dt>").append(w("文件", "File")).append("</dt><dd>");
      // The digits of a digest are nobody's number.
      out.append(escaped(f.name() + w("：", ": ") + f.bytes() + w(" 字节", " bytes")));
      out.append(w("，SHA-256 ", ", SHA-256 ")).append(f.sha256()).append("</dd>\n");
    }
    line(w("规则集", "Rulebook"), Wording.same(report.rulebook().toString()));
    line(
        w("口径", "Profile"),
        Wording.same(
            report.rulebook().profile()
                + w("（", " (")
                + report.rulebook().profile().digest()
                + w("）", ")")));
    for (WrittenCheckReport.UsedList list : origin.lists()) {
      line(
          w("代码表", "List"),
          Wording.same(
              list.title() + w("，", ", ") + list.edition() + w("，", ", ") + list.validity()));
    }
    line(w("程序", "Program"), Wording.same(origin.tool().name() + " " + origin.tool().version()));
    out.append("</dl>\n</footer>\n");
  }

  private String title(ProblemCode code) {
    Wording title = code.title();
    return (title == null ? code.layer().wording() : title).in(locale);
  }

  private String w(String zh, String en) {
    return Wording.oneOf(locale, zh, en);
  }

  /** A text of ours or of others, as it may stand in the page. */
  private String safe(String text) {
    return escaped(PersonalData.mask(text, ids));
  }

  /** A text in which personal numbers have been masked. */
  private static String escaped(String text) {
    return SafeHtml.of(ControlCharacters.shown(text));
  }
}
