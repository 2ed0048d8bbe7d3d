package io.github.safetysupervision.document;

import static io.github.safetysupervision.problem.Wording.oneOf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A document as one page of HTML. A number is a link to its note, which is closed until it is the
 * target; on paper all notes are open.
 */
final class HtmlForm {

  private static final String STYLE =
      """
      body{font-family:"Songti SC","SimSun","Noto Serif CJK SC",serif;line-height:1.9;color:#111;\
      max-width:46em;margin:2em auto;padding:0 1em}
      h1{text-align:center;font-size:1.6em}
      h2{font-size:1.3em}
      h3{font-size:1.1em}
      p{text-indent:2em;margin:.5em 0}
      html[lang=en] p{text-indent:0}
      p.preface{text-align:center;text-indent:0;color:#555}
      a.n{color:inherit;text-decoration:none;border-bottom:1px dotted #06c}
      a.n:hover,a.n:focus{background:#eef5ff}
      figure{margin:1.2em 0;break-inside:avoid}
      figcaption{font-weight:bold}
      svg{width:100%;height:auto}
      svg text{font-size:13px;fill:#111}
      .note{border-top:1px solid #ddd;padding:.2em 0;break-inside:avoid;font-size:.9em}
      .note dl{display:none;margin:.3em 0 .6em 2em;line-height:1.5}
      .note:target{background:#fffbe6}
      .note:target dl{display:block}
      dt{float:left;clear:left;color:#555;min-width:5em}
      dd{margin:0 0 0 6em;overflow-wrap:anywhere}
      @media print{body{max-width:none;margin:0}a.n{border:0}.back{display:none}\
      .note:target{background:none}.note dl{display:block}}
      """;

  private static final String GRID_STYLE =
      """
      table{border-collapse:collapse;width:100%;line-height:1.5}
      th,td{border:1px solid #999;padding:.2em .5em;text-align:left}
      """;

  private final Document document;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final Set<String> linked = new HashSet<>();
  private int charts;

  HtmlForm(Document document) {
    this.document = document;
    for (Note n : document.notes()) {
      numberOf.put(n.key(), numberOf.size() + 1);
    }
  }

  String write() {
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(oneOf(document.language(), "zh-CN", "en"))
        .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>")
        .append(SafeHtml.of(document.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append(hasGrid() ? GRID_STYLE : "")
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(SafeHtml.of(document.title()))
        .append("</h1>\n");
    document.preface().forEach(p -> element("p class=\"preface\"", "p", p));
    for (Chapter c : document.chapters()) {
      element("h2", "h2", c.title());
      c.sections().forEach(this::section);
    }
    if (!document.notesTitle().isEmpty()) {
      element("h2", "h2", document.notesTitle());
    }
    document.notes().forEach(this::note);
    return out.append("</body>\n</html>\n").toString();
  }

  private void element(String open, String close, String text) {
    out.append('<').append(open).append('>').append(SafeHtml.of(text));
    out.append("</").append(close).append(">\n");
  }

  private void section(Section section) {
    element("h3", "h3", section.title());
    section
        .paragraphs()
        .forEach(
            p -> {
              out.append("<p>");
              p.spans().forEach(s -> out.append(span(s)));
              out.append("</p>\n");
            });
    for (Table t : section.tables()) {
      switch (t.look()) {
        case BARS -> BarChart.write(t, ++charts, this::span, out);
        case GRID -> grid(t);
      }
    }
  }

  private boolean hasGrid() {
    return document.chapters().stream()
        .flatMap(c -> c.sections().stream())
        .flatMap(s -> s.tables().stream())
        .anyMatch(t -> t.look() == Table.Look.GRID);
  }

  private void grid(Table table) {
    out.append("<figure>\n");
    element("figcaption", "figcaption", table.title());
    out.append("<table>\n<thead><tr>").append(head("col", table.head()));
    table.columns().forEach(c -> out.append(head("col", c)));
    out.append("</tr></thead>\n<tbody>\n");
    for (Table.Row r : table.rows()) {
      out.append("<tr>").append(head("row", r.label()));
      r.cells().forEach(c -> out.append("<td>").append(span(c.span())).append("</td>"));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</figure>\n");
  }

  private static String head(String of, String text) {
    return "<th scope=\"" + of + "\">" + SafeHtml.of(text) + "</th>";
  }

  /** A number is a link; the first link to a note is where the note leads back to. */
  private String span(Span span) {
    String figure = span.figure();
    Integer n = figure == null ? null : numberOf.get(figure);
    if (figure == null || n == null) {
      return SafeHtml.of(span.text());
    }
    String id = linked.add(figure) ? " id=\"r" + n + "\"" : "";
    return "<a class=\"n\"" + id + " href=\"#n" + n + "\">" + SafeHtml.of(span.text()) + "</a>";
  }

  private void note(Note note) {
    Integer n = numberOf.get(note.key());
    out.append("<div class=\"note\" id=\"n").append(n).append("\">");
    out.append("<a class=\"n\" href=\"#n").append(n).append("\">").append(n).append(". ");
    out.append(SafeHtml.of(note.text()))
        .append("</a> ")
        .append(SafeHtml.of(note.part(Note.Part.NAME)));
    out.append(" <a class=\"back\" href=\"#r").append(n).append("\">↩</a><dl>");
    for (NoteLines.Line l : NoteLines.of(note, document.language())) {
      out.append("<dt>").append(SafeHtml.of(l.label())).append("</dt><dd>");
      out.append(SafeHtml.of(l.text())).append("</dd>");
    }
    out.append("</dl></div>\n");
  }
}
