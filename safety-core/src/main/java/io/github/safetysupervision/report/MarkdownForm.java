package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.report.WrittenReport.Bar;
import io.github.safetysupervision.report.WrittenReport.Chapter;
import io.github.safetysupervision.report.WrittenReport.Chart;
import io.github.safetysupervision.report.WrittenReport.Group;
import io.github.safetysupervision.report.WrittenReport.Note;
import io.github.safetysupervision.report.WrittenReport.Paragraph;
import io.github.safetysupervision.report.WrittenReport.Section;
import io.github.safetysupervision.report.WrittenReport.Span;
import java.util.HashMap;
import java.util.Map;

/** A report as Markdown, its figures as footnotes, its charts as tables. */
final class MarkdownForm {

  private static final String SPECIAL = "\\`*_[]<>#|~$&";

  private final WrittenReport report;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> numberOf = new HashMap<>();

  MarkdownForm(WrittenReport report) {
    this.report = report;
    for (Note n : report.notes()) {
      numberOf.put(n.key(), numberOf.size() + 1);
    }
  }

  private String w(String zh, String en) {
    return new Wording(zh, en).in(report.language());
  }

  String write() {
    line("# " + escaped(report.title()));
    report.preface().forEach(p -> line(escaped(p)));
    for (Chapter c : report.chapters()) {
      line("## " + escaped(c.title()));
      c.sections().forEach(this::section);
    }
    line("## " + w("三、数字来源", "3. Where the numbers come from"));
    report.notes().forEach(this::note);
    return out.toString().stripTrailing() + "\n";
  }

  private void section(Section section) {
    line("### " + escaped(section.title()));
    section.paragraphs().forEach(this::paragraph);
    section.charts().forEach(this::chart);
  }

  private void paragraph(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.spans().forEach(s -> text.append(span(s)));
    line(atLineStart(text.toString()));
  }

  private String span(Span span) {
    String figure = span.figure();
    Integer n = figure == null ? null : numberOf.get(figure);
    return escaped(span.text()) + (n == null ? "" : "[^" + n + "]");
  }

  private void chart(Chart chart) {
    line("**" + escaped(chart.title()) + "**");
    StringBuilder table = new StringBuilder("| |");
    chart.series().forEach(s -> table.append(' ').append(escaped(s)).append(" |"));
    table.append("\n|---|").append("---|".repeat(chart.series().size()));
    for (Group g : chart.groups()) {
      table.append("\n| ").append(escaped(g.label())).append(" |");
      for (Bar b : g.bars()) {
        table.append(' ').append(span(b.label())).append(" |");
      }
    }
    line(table.toString());
  }

  private void note(Note note) {
    StringBuilder text = new StringBuilder("[^").append(numberOf.get(note.key())).append("]: ");
    NoteText.lines(note, report.language())
        .forEach(
            l ->
                text.append(escaped(l.label()))
                    .append(w("：", ": "))
                    .append(escaped(l.text()))
                    .append(w("；", "; ")));
    text.setLength(text.length() - w("；", "; ").length());
    line(text.append(w("。", ".")).toString());
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  /** What a line may begin with without becoming a list or a heading. */
  private static String atLineStart(String text) {
    return text.matches("(?s)([-+]|[0-9]{1,9}[.)])( .*|$)") ? "\\" + text : text;
  }

  private static String escaped(String words) {
    String text = ControlCharacters.shown(words);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }
}
