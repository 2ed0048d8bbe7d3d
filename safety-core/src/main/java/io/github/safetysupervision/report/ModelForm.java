package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.report.WrittenReport.Bar;
import io.github.safetysupervision.report.WrittenReport.Chapter;
import io.github.safetysupervision.report.WrittenReport.Chart;
import io.github.safetysupervision.report.WrittenReport.Group;
import io.github.safetysupervision.report.WrittenReport.Note;
import io.github.safetysupervision.report.WrittenReport.Section;
import io.github.safetysupervision.report.WrittenReport.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as plain lists and maps, whose rows fill templates of Word and sheets of Excel. */
final class ModelForm {

  private final Map<String, Note> notes = new HashMap<>();
  private final List<Object> sections = new ArrayList<>();
  private final List<Object> numbers = new ArrayList<>();

  private ModelForm() {}

  static Map<String, Object> of(WrittenReport report) {
    ModelForm form = new ModelForm();
    Map<String, Object> values = new LinkedHashMap<>();
    for (Note n : report.notes()) {
      form.notes.put(n.key(), n);
      values.put(n.key(), cell(n.text()));
    }
    for (Chapter c : report.chapters()) {
      for (Section s : c.sections()) {
        form.section(c, s);
      }
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", cell(report.title()));
    out.put("language", report.language().getLanguage());
    out.put("territory", report.territory().toString());
    out.put("territoryName", cell(report.territoryName()));
    out.put("period", report.period().toString());
    out.put("periodText", report.period().inWords(report.language()));
    out.put("asOf", report.asOf().toString());
    out.put("preface", cells(report.preface()));
    out.put("sections", Collections.unmodifiableList(form.sections));
    out.put("numbers", Collections.unmodifiableList(form.numbers));
    out.put("figures", report.notes().stream().map(ModelForm::figure).toList());
    out.put("values", Collections.unmodifiableMap(values));
    return Collections.unmodifiableMap(out);
  }

  private void section(Chapter chapter, Section section) {
    List<Object> paragraphs = new ArrayList<>();
    for (WrittenReport.Paragraph p : section.paragraphs()) {
      String text = cell(p.text());
      int from = text.length() - ControlCharacters.shown(p.text()).length();
      for (Span s : p.spans()) {
        if (s.figure() != null) {
          numbers.add(number(s, sections.size(), paragraphs.size(), from));
        }
        from += ControlCharacters.shown(s.text()).length();
      }
      paragraphs.add(row("text", text));
    }
    Map<String, Object> out = row("chapter", cell(chapter.title()));
    out.put("title", cell(section.title()));
    out.put("paragraphs", Collections.unmodifiableList(paragraphs));
    out.put("tables", section.charts().stream().map(ModelForm::table).toList());
    sections.add(Collections.unmodifiableMap(out));
  }

  private Map<String, Object> number(Span span, int section, int paragraph, int from) {
    String key = String.valueOf(span.figure());
    Map<String, Object> out = row("section", section);
    out.put("paragraph", paragraph);
    out.put("from", from);
    out.put("to", from + ControlCharacters.shown(span.text()).length());
    out.put("text", cell(span.text()));
    out.put("figure", key);
    Note note = notes.get(key);
    if (note != null) {
      out.put("name", cell(note.name()));
      value(out, note.value());
    }
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, Object> figure(Note note) {
    Map<String, Object> out = row("figure", note.key());
    out.put("text", cell(note.text()));
    value(out, note.value());
    out.put("name", cell(note.name()));
    out.put("indicator", cell(note.indicator()));
    out.put("definition", cell(note.definition()));
    out.put("period", cell(note.period()));
    out.put("territory", cell(note.territory()));
    out.put("population", cell(note.population()));
    out.put("records", note.records());
    out.put("status", cell(note.status()));
    out.put("computed", cell(note.computed()));
    out.put("stated", cell(note.stated()));
    out.put("statedAs", cell(note.statedAs()));
    out.put("difference", cell(note.difference()));
    out.put("reasons", cells(note.reasons()));
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, Object> table(Chart chart) {
    Map<String, Object> out = row("title", cell(chart.title()));
    out.put("series", cells(chart.series()));
    out.put("rows", chart.groups().stream().map(ModelForm::tableRow).toList());
    return Collections.unmodifiableMap(out);
  }

  private static Map<String, Object> tableRow(Group group) {
    Map<String, Object> out = row("label", cell(group.label()));
    List<Object> cells = new ArrayList<>();
    for (Bar b : group.bars()) {
      Map<String, Object> cell = row("text", cell(b.label().text()));
      cell.put("figure", String.valueOf(b.label().figure()));
      value(cell, b.value());
      cells.add(Collections.unmodifiableMap(cell));
    }
    out.put("cells", Collections.unmodifiableList(cells));
    return Collections.unmodifiableMap(out);
  }

  /** A text that a template or a sheet shows as it is. */
  private static String cell(String text) {
    return SafeCell.of(ControlCharacters.shown(text));
  }

  private static List<String> cells(List<String> texts) {
    return texts.stream().map(ModelForm::cell).toList();
  }

  private static Map<String, Object> row(String name, Object value) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(name, value);
    return out;
  }

  private static void value(Map<String, Object> row, @Nullable BigDecimal value) {
    if (value != null) {
      row.put("value", value);
    }
  }
}
