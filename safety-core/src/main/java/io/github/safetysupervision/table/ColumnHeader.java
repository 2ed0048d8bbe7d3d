package io.github.safetysupervision.table;

import io.github.safetysupervision.record.Invisible;
import java.util.LinkedHashSet;
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
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SAID = 1_000;

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

  /** The header as written, for people; of one that nobody would read out, the beginning. */
  String said() {
    return written.length() <= LONGEST_SAID ? written : CellText.brief(written);
  }

  boolean isBlank() {
    return name.isEmpty();
  }

  /** The name with what stands in brackets behind it. */
  String whole() {
    return note == null ? name : name + "(" + note + ")";
  }

  /** Whether the header is a name or a label. */
  boolean names(String fieldName, String label) {
    return name.equals(fieldName) || name.equals(label) || plain(label).equals(whole());
  }

  /**
   * The ways in which the header may be a name; none if it is far too long. As written it counts
   * too: so it becomes the name in a file.
   */
  List<String> spellings() {
    if (name.length() > LONGEST_NAME) {
      return List.of();
    }
    return List.copyOf(new LinkedHashSet<>(List.of(written, name, whole())));
  }
}
