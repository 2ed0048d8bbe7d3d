package io.github.safetysupervision.json;

import io.github.safetysupervision.record.FieldValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the different values of one field by their texts, in the order they come (字典), as long as
 * they are few.
 */
final class Dictionary {

  private static final int MOST = 1 << 12;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<Object> values = new ArrayList<>();

  /**
   * The code of a text, a new one if it has none; {@link FieldValues#NO_CODE} if all are given.
   *
   * @param value what the text is read as
   */
  int code(String text, Object value) {
    Integer known = codes.get(text);
    if (known != null) {
      return known;
    }
    if (codes.size() == MOST) {
      return FieldValues.NO_CODE;
    }
    codes.put(text, codes.size());
    values.add(value);
    return values.size() - 1;
  }

  /** What the text of a code is read as. */
  Object value(int code) {
    return values.get(code);
  }
}
