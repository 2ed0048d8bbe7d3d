package io.github.safetysupervision.document;

import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as plain lists and maps, whose rows fill templates of Word and sheets of Excel. */
final class ModelForm {

  private final Map<String, Note> notes = new HashMap<>();
  private final List<Object> sections = new ArrayList<>();
  private final List<Object> numbers = new ArrayList<>();

  private ModelForm() {}

  static Map<String, Object> of(Document document) {
    ModelForm form = new ModelForm();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Note n : document.notes()) {
      form.notes.put(n.key(), n);
      values.put(n.key(), cell(n.text()));
    }
    for (Chapter c : document.chapters()) {
      for (Section s : c.sections()) {
        form.section(c, s);
      }
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", cell(document.title()));
    out.put("language", document.language().getLanguage());
    put(out, "territory", document.territory());
    out.put("territoryName", cell(document.territoryName()));
    ReportingPeriod period = document.period();
    if (period != null) {
      out.put("period", period.toString());
      out.put("periodText", period.inWords(document.language()));
    }
    put(out, "asOf", document.asOf());
    out.put("preface", cells(document.preface()));
    out.put("sections", Collections.unmodifiableList(form.sections));
    out.put("numbers", Collections.unmodifiableList(form.numbers));
    out.put("figures", document.notes().stream().map(ModelForm::figure).toList());
    out.put("values", Collections.unmodifiableMap(values));
    return Collections.unmodifiableMap(out);
  }

  private void section(Chapter chapter, Section section) {
    List<Object> paragraphs = new ArrayList<>();
    for (Paragraph p : section.paragraphs()) {
      String text = cell(p.text());
      int from = text.length() - p.text().length();
      for (Span s : p.spans()) {
        if (s.figure() != null) {
          numbers.add(number(s, sections.size(), paragraphs.size(), from));
        }
        from += s.text().length();
      }
      paragraphs.add(row("text", text));
    }
    Map<String, Object> out = row("chapter", cell(chapter.title()));
    out.put("title", cell(section.title()));
    out.put("paragraphs", Collections.unmodifiableList(paragraphs));
    out.put("tables", section.tables().stream().map(ModelForm::table).toList());
    sections.add(Collections.unmodifiableMap(out));
  }

  private Map<String, Object> number(Span span, int section, int paragraph, int from) {
    String key = String.valueOf(span.figure());
    Map<String, Object> out = row("section", section);
    out.put("paragraph", paragraph);
    out.put("from", from);
    out.put("to", from + span.text().length());
    out.put("text", cell(span.text()));
    out.put("figure", key);
    Note note = notes.get(key);
    if (note != null) {
      out.put(Note.Part.NAME.entry(), cell(note.part(Note.Part.NAME)));
      value(out, note.value());
    }
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, Object> figure(Note note) {
    Map<String, Object> out = row("figure", note.key());
    out.put("text", cell(note.text()));
    value(out, note.value());
    for (Note.Part p : Note.Part.values()) {
      out.put(p.entry(), cell(note.part(p)));
      Long records = note.records();
      if (p == Note.Part.POPULATION && records != null) {
        out.put("records", records);
      }
    }
    out.put("reasons", cells(note.remarks()));
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, Object> table(Table table) {
    Map<String, Object> out = row("title", cell(table.title()));
    if (!table.head().isEmpty()) {
      out.put("head", cell(table.head()));
    }
    out.put("series", cells(table.columns()));
    out.put("rows", table.rows().stream().map(ModelForm::tableRow).toList());
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, Object> tableRow(Table.Row row) {
    Map<String, Object> out = row("label", cell(row.label()));
    out.put("cells", row.cells().stream().map(ModelForm::tableCell).toList());
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, Object> tableCell(Table.Cell cell) {
    Map<String, Object> out = row("text", cell(cell.span().text()));
    put(out, "figure", cell.span().figure());
    value(out, cell.value());
    return Collections.unmodifiableMap(out);
  }

  /** A text that a template or a sheet shows as it is. */
  private static String cell(String text) {
    return SafeCell.of(text);
  }

  private static List<String> cells(List<String> texts) {
    return texts.stream().map(ModelForm::cell).toList();
  }

  private static Map<String, Object> row(String name, Object value) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(name, value);
    return out;
  }

  private static void put(Map<String, Object> row, String name, @Nullable Object value) {
    if (value != null) {
      row.put(name, value.toString());
    }
  }

  private static void value(Map<String, Object> row, @Nullable BigDecimal value) {
    if (value != null) {
      row.put("value", value);
    }
  }
}
