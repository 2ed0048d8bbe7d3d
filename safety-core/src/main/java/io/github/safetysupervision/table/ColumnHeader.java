package io.github.safetysupervision.table;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Invisible;
import io.github.safetysupervision.record.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a column (列名), taken apart.
 *
 * @param written the header as written
 * @param name what it names, without white space, marks of being required and brackets
 * @param note what stands in brackets behind the name, such as a unit, or null
 */
record ColumnHeader(String written, String name, @Nullable String note) {

  private static final String OPENING = "([【";
  private static final String CLOSING = ")]】";
  private static final String UNIT = "单位:";

  static ColumnHeader of(String written) {
    String plain = plain(written);
    int last = plain.length() - 1;
    int kind = last < 0 ? -1 : CLOSING.indexOf(plain.charAt(last));
    int open = kind < 0 ? -1 : plain.lastIndexOf(OPENING.charAt(kind));
    if (open <= 0) {
      return new ColumnHeader(written, plain, null);
    }
    String note = plain.substring(open + 1, last);
    return new ColumnHeader(
        written,
        unstarred(plain.substring(0, open)),
        note.startsWith(UNIT) ? note.substring(UNIT.length()) : note);
  }

  /** Half-width and without what cannot be seen. */
  static String plain(String header) {
    String folded = CellText.folded(header);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (!Invisible.is(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
    return unstarred(out.toString());
  }

  /** Templates mark the columns to be filled in with a star. */
  private static String unstarred(String header) {
    int first = header.startsWith("*") ? 1 : 0;
    int end = header.endsWith("*") ? header.length() - 1 : header.length();
    return header.substring(first, Math.max(first, end));
  }

  boolean isBlank() {
    return name.isEmpty();
  }

  /** Whether the header names a field by its name or its label. */
  boolean names(Field<?, ?> field) {
    return names(field.name(), field.label());
  }

  boolean names(String fieldName, String label) {
    return name.equals(fieldName)
        || name.equals(label)
        || plain(label).equals(note == null ? name : name + "(" + note + ")");
  }

  /**
   * Returns the one of a field's name and label that the header may be a misspelling of, or null.
   */
  @Nullable String misspelt(String fieldName, String label) {
    return isNear(fieldName) ? fieldName : isNear(label) ? label : null;
  }

  /** The ways in which the header may be a name. */
  List<String> spellings() {
    return note == null ? List.of(written, name) : List.of(written, name, name + "(" + note + ")");
  }

  /** The header counts as written too: so it becomes the name in a file. */
  private boolean isNear(String known) {
    return spellings().stream().anyMatch(s -> Spelling.isNear(known, s));
  }
}
