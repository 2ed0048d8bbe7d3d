package io.github.safetysupervision.document;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.document.Note.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What readers are told about a number, line by line. */
final class NoteLines {

  /**
   * One line.
   *
   * @param label what it says
   * @param text the words
   */
  record Line(String label, String text) {}

  private final Note note;
  private final Locale language;
  private final List<Line> out = new ArrayList<>();

  private NoteLines(Note note, Locale language) {
    this.note = note;
    this.language = language;
  }

  static List<Line> of(Note note, Locale language) {
    return new NoteLines(note, language).lines();
  }

  private List<Line> lines() {
    add(Part.NAME, note.part(Part.NAME) + inBrackets(Part.INDICATOR));
    for (Part p : List.of(Part.DEFINITION, Part.PERIOD, Part.TERRITORY, Part.POPULATION)) {
      add(p, note.part(p));
    }
    Long records = note.records();
    add(oneOf(language, "记录数", "records"), records == null ? "" : records.toString());
    add(Part.COMPUTED, note.part(Part.COMPUTED));
    if (note.part(Part.STATED).isEmpty()) {
      add(Part.STATED_AS, note.part(Part.STATED_AS));
    } else {
      add(Part.STATED, note.part(Part.STATED) + inBrackets(Part.STATED_AS));
    }
    add(Part.STATUS, note.part(Part.STATUS));
    add(Part.DIFFERENCE, note.part(Part.DIFFERENCE));
    note.remarks().forEach(r -> add(oneOf(language, "说明", "remark"), r));
    return out;
  }

  private String inBrackets(Part part) {
    String text = note.part(part);
    return text.isEmpty() ? "" : oneOf(language, "（" + text + "）", " (" + text + ")");
  }

  private void add(Part part, String text) {
    add(part.label().in(language), text);
  }

  private void add(String label, String text) {
    if (!text.isBlank()) {
      out.add(new Line(label, text.strip()));
    }
  }
}
