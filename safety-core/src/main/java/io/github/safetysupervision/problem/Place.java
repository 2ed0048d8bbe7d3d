package io.github.safetysupervision.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a source (位置).
 *
 * <p>Line and column start at 1; the column counts Unicode code points; the byte offset counts from
 * 0 in the decompressed stream. A number is 0 (the offset: -1) where it is not known. The pointer
 * is a JSON Pointer (RFC 6901); in NDJSON it is inside the record of that line.
 *
 * @param source the name of the source, such as a file's name, or null
 * @param line the line, from 1, or 0
 * @param column the column in code points, from 1, or 0
 * @param byteOffset the offset in bytes, from 0, or -1
 * @param pointer the JSON pointer, empty for the whole document
 */
public record Place(
    @Nullable String source, long line, int column, long byteOffset, String pointer) {

  /** A place of which nothing is known. */
  public static final Place UNKNOWN = new Place(null, 0, 0, -1, "");

  /**
   * Returns the place of a field about which only its pointer is known, as in a record built by a
   * program.
   *
   * @param pointer the JSON pointer
   * @return the place
   */
  public static Place at(String pointer) {
    return new Place(null, 0, 0, -1, pointer);
  }

  /**
   * Returns the text form {@code file:line:column pointer}, leaving out what is not known, for
   * people: {@linkplain PersonalData personal numbers} in names are masked, and {@linkplain
   * ControlCharacters control characters} made visible.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (source != null) {
      out.append(ControlCharacters.shown(PersonalData.maskIds(source)));
    }
    if (line > 0) {
      out.append(out.isEmpty() ? "" : ":").append(line);
      if (column > 0) {
        out.append(':').append(column);
      }
    }
    if (!pointer.isEmpty()) {
      out.append(out.isEmpty() ? "" : " ")
          .append(ControlCharacters.shown(PersonalData.mask(pointer)));
    }
    return out.toString();
  }
}
