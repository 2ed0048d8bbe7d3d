package io.github.safetysupervision.document;

import static io.github.safetysupervision.problem.Wording.oneOf;

import java.util.HashMap;
import java.util.Map;

/** A document as Markdown, its notes as footnotes, all its tables as tables. */
final class MarkdownForm {

  private static final String SPECIAL = "\\`*_[]<>#|~$&";

  private final Document document;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Integer> numberOf = new HashMap<>();

  MarkdownForm(Document document) {
    this.document = document;
    for (Note n : document.notes()) {
      numberOf.put(n.key(), numberOf.size() + 1);
    }
  }

  String write() {
    line("# " + escaped(document.title()));
    document.preface().forEach(p -> line(escaped(p)));
    for (Chapter c : document.chapters()) {
      line("## " + escaped(c.title()));
      c.sections().forEach(this::section);
    }
    if (!document.notesTitle().isEmpty()) {
      line("## " + escaped(document.notesTitle()));
    }
    document.notes().forEach(this::note);
    return out.toString().stripTrailing() + "\n";
  }

  private void section(Section section) {
    line("### " + escaped(section.title()));
    section.paragraphs().forEach(this::paragraph);
    section.tables().forEach(this::table);
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

  private void table(Table table) {
    line("**" + escaped(table.title()) + "**");
    StringBuilder text =
        new StringBuilder("|").append(table.head().isEmpty() ? " |" : cell(table.head()));
    table.columns().forEach(c -> text.append(cell(c)));
    text.append("\n|---|").append("---|".repeat(table.columns().size()));
    for (Table.Row r : table.rows()) {
      text.append("\n|").append(cell(r.label()));
      r.cells().forEach(c -> text.append(' ').append(span(c.span())).append(" |"));
    }
    line(text.toString());
  }

  private static String cell(String text) {
    return " " + escaped(text) + " |";
  }

  private void note(Note note) {
    StringBuilder text = new StringBuilder("[^").append(numberOf.get(note.key())).append("]: ");
    NoteLines.of(note, document.language())
        .forEach(
            l ->
                text.append(escaped(l.label()))
                    .append(oneOf(document.language(), "：", ": "))
                    .append(escaped(l.text()))
                    .append(oneOf(document.language(), "；", "; ")));
    text.setLength(text.length() - oneOf(document.language(), "；", "; ").length());
    line(text.append(oneOf(document.language(), "。", ".")).toString());
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  /** What a line may begin with without becoming a list or a heading. */
  private static String atLineStart(String text) {
    return text.matches("(?s)([-+]|[0-9]{1,9}[.)])( .*|$)") ? "\\" + text : text;
  }

  private static String escaped(String text) {
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
