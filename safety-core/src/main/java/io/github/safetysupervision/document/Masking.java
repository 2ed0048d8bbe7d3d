package io.github.safetysupervision.document;

import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.PersonalData;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one place where text enters a document: personal numbers are masked, the ids of records are
 * told apart, and control characters are made visible.
 */
final class Masking {

  private final Set<String> ids;
  private final Map<String, String> keys = new HashMap<>();

  /**
   * Starts.
   *
   * @param ids the ids that texts may name
   * @param notes the notes, whose keys stay different from one another
   * @throws IllegalArgumentException if two notes have one key
   */
  Masking(Set<String> ids, List<Note> notes) {
    this.ids = ids;
    Set<String> taken = new HashSet<>();
    for (Note n : notes) {
      String key = masked(n.key());
      while (!taken.add(key)) {
        key += "_";
      }
      if (keys.put(n.key(), key) != null) {
        throw new IllegalArgumentException("two notes of one key: " + key);
      }
    }
  }

  String text(String words) {
    return ControlCharacters.shown(PersonalData.mask(words, ids));
  }

  List<String> texts(List<String> all) {
    return all.stream().map(this::text).toList();
  }

  private String key(String key) {
    String known = keys.get(key);
    return known == null ? masked(key) : known;
  }

  /** Of a key that held a personal number the asterisks too have to go: templates name it. */
  private static String masked(String key) {
    String out = PersonalData.maskIds(key);
    return out.equals(key) ? key : out.replaceAll("[^\\p{L}\\p{N}]", "_");
  }

  Chapter chapter(Chapter c) {
    return new Chapter(text(c.title()), c.sections().stream().map(this::section).toList());
  }

  private Section section(Section s) {
    return new Section(
        text(s.title()),
        s.paragraphs().stream()
            .map(p -> new Paragraph(p.spans().stream().map(this::span).toList()))
            .toList(),
        s.tables().stream().map(this::table).toList());
  }

  private Span span(Span s) {
    String figure = s.figure();
    return new Span(text(s.text()), figure == null ? null : key(figure));
  }

  private Table table(Table t) {
    return new Table(
        text(t.title()),
        t.look(),
        text(t.head()),
        texts(t.columns()),
        t.rows().stream().map(this::row).toList());
  }

  private Table.Row row(Table.Row r) {
    return new Table.Row(
        text(r.label()),
        r.cells().stream().map(c -> new Table.Cell(span(c.span()), c.value())).toList());
  }

  Note note(Note n) {
    Map<Note.Part, String> parts = new EnumMap<>(Note.Part.class);
    n.parts().forEach((part, text) -> parts.put(part, text(text)));
    return new Note(
        key(n.key()), text(n.text()), n.value(), n.records(), parts, texts(n.remarks()));
  }
}
