package io.github.safetysupervision.json;

import io.github.safetysupervision.json.JsonTree.Members;
import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JSON of a check report, of which no more than a problem is held at a time. */
final class CheckReportJson {

  private static final int INDENT = 2;

  private final Writer out;
  private boolean isFirst = true;

  private CheckReportJson(Writer out) {
    this.out = out;
  }

  /** Writes a report with other problems than its own. */
  static void write(WrittenCheckReport head, Iterator<WrittenProblem> problems, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new CheckReportJson(writer).report(head, problems);
    writer.flush();
  }

  private void report(WrittenCheckReport r, Iterator<WrittenProblem> problems) throws IOException {
    out.write("{");
    member("verdict", text(r.verdict().code()));
    if (r.asOf() != null) {
      member("asOf", text(r.asOf().toString()));
    }
    member(
        "tool",
        new Members()
            .with("name", text(r.tool().name()))
            .with("version", text(r.tool().version())));
    member("rulebook", fingerprint("edition", r.rulebook()));
    member("profile", fingerprint("name", r.profile()));
    member("totals", totals(r.totals()));
    all("lists", r.lists().iterator(), CheckReportJson::list);
    if (!r.files().isEmpty()) {
      all("files", r.files().iterator(), CheckReportJson::file);
    }
    member("rulePages", text(RuleIndex.PAGES));
    all("skipped", r.skipped().iterator(), CheckReportJson::skipped);
    all("failures", r.failures().iterator(), CheckReportJson::problem);
    all("problems", problems, CheckReportJson::problem);
    out.write("\n}\n");
  }

  private void name(String name) throws IOException {
    out.write((isFirst ? "" : ",") + "\n" + " ".repeat(INDENT) + "\"" + name + "\": ");
    isFirst = false;
  }

  private void member(String name, JsonTree value) throws IOException {
    name(name);
    out.write(written(value, INDENT, name.length() + 4));
  }

  private <E> void all(String name, Iterator<E> elements, Function<E, JsonTree> tree)
      throws IOException {
    name(name);
    String indent = "\n" + " ".repeat(2 * INDENT);
    String between = "[" + indent;
    boolean isAny = elements.hasNext();
    while (elements.hasNext()) {
      out.write(between + written(tree.apply(elements.next()), 2 * INDENT, 0));
      between = "," + indent;
    }
    out.write(isAny ? "\n" + " ".repeat(INDENT) + "]" : "[]");
  }

  private static String written(JsonTree tree, int indent, int taken) {
    StringBuilder text = new StringBuilder();
    tree.write(text, indent, JsonTree.WIDTH - indent - taken);
    return text.toString();
  }

  /** A string in which what a terminal would obey is written as the escapes JSON has for it. */
  private static JsonTree text(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return new JsonTree.Token('"' + ControlCharacters.shown(escaped) + '"');
  }

  private static JsonTree fingerprint(String name, WrittenCheckReport.Fingerprint value) {
    return new Members().with(name, text(value.name())).with("digest", text(value.digest()));
  }

  private static JsonTree totals(WrittenCheckReport.Totals totals) {
    Members byCode = new Members();
    totals.byCode().forEach((code, number) -> byCode.with(code, JsonTree.literal(number)));
    Members bySeverity = new Members();
    for (Severity s : Severity.values()) {
      bySeverity.with(word(s), JsonTree.literal(totals.bySeverity().getOrDefault(s, 0L)));
    }
    Members out =
        new Members()
            .with("records", JsonTree.literal(totals.records()))
            .with("unread", JsonTree.literal(totals.unread()))
            .with("byCode", byCode)
            .with("bySeverity", bySeverity);
    number("explained", totals.explained(), 1, out);
    return out;
  }

  private static JsonTree list(WrittenCheckReport.UsedList list) {
    return new Members()
        .with("title", text(list.title()))
        .with("edition", text(list.edition()))
        .with("source", text(list.source()))
        .with("validity", text(list.validity().toString()));
  }

  private static JsonTree file(FileDigest file) {
    return new Members()
        .with("name", text(file.name()))
        .with("bytes", JsonTree.literal(file.bytes()))
        .with("sha256", text(file.sha256()));
  }

  private static JsonTree skipped(WrittenCheckReport.Skipped skipped) {
    return new Members()
        .with("what", text(skipped.what()))
        .with("records", JsonTree.literal(skipped.records()))
        .with("because", problem(skipped.because()));
  }

  private static JsonTree problem(WrittenProblem p) {
    Members out =
        new Members()
            .with("code", text(p.code()))
            .with("severity", text(word(p.severity())))
            .with("layer", text(word(p.layer())));
    place(p.place(), out);
    put("record", p.record(), out);
    put("field", p.field(), out);
    put("message", p.message(), out);
    put("fix", p.fix(), out);
    put("basis", p.basis(), out);
    Members arguments = new Members();
    for (Map.Entry<String, String> e : p.arguments().entrySet()) {
      arguments.with(e.getKey(), text(e.getValue()));
    }
    out.with("arguments", arguments);
    put("explained", p.explained(), out);
    return out;
  }

  /** What is not known of a place is left out. */
  private static void place(Place p, Members out) {
    put("source", p.source(), out);
    put("pointer", p.pointer().isEmpty() ? null : p.pointer(), out);
    number("line", p.line(), 1, out);
    number("column", p.column(), 1, out);
    number("offset", p.byteOffset(), 0, out);
  }

  private static void number(String name, long value, long least, Members out) {
    if (value >= least) {
      out.with(name, JsonTree.literal(value));
    }
  }

  private static void put(String name, @Nullable String value, Members out) {
    if (value != null) {
      out.with(name, text(value));
    }
  }

  private static void put(String name, @Nullable Wording value, Members out) {
    if (value != null) {
      out.with(name, new Members().with("zh", text(value.zh())).with("en", text(value.en())));
    }
  }

  /** The word for a severity or layer in a report, such as cross-record. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
