package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a record begins, until somebody asks.
 *
 * @param source the name of the file
 * @param line its line
 * @param column its column
 * @param byteOffset its offset
 * @param list the pointer of the list it is in, or null if it is a line
 * @param index which one of the list it is
 */
record QuickPlace(
    @Nullable String source,
    long line,
    int column,
    long byteOffset,
    @Nullable String list,
    long index) {

  static final QuickPlace NOWHERE = new QuickPlace(null, 0, 0, -1, null, 0);

  /** The place some characters further, on the same line. */
  Place plus(int characters, int bytes, String pointer) {
    String ofRecord = list == null ? "" : list + "/" + index;
    return new Place(source, line, column + characters, byteOffset + bytes, ofRecord + pointer);
  }
}
