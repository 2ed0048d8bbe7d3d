package io.github.safetysupervision.json;

import io.github.safetysupervision.record.FieldValues;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the different values of one field by their texts, in the order they come (字典), as long as
 * they are few.
 */
final class Dictionary {

  private static final int MOST = 1 << 12;

  private final Map<String, Integer> codes = new HashMap<>();

  /** The code of a text, a new one if it has none; {@link FieldValues#NO_CODE} if all are given. */
  int code(String text) {
    Integer known = codes.get(text);
    if (known != null) {
      return known;
    }
    if (codes.size() == MOST) {
      return FieldValues.NO_CODE;
    }
    codes.put(text, codes.size());
    return codes.size() - 1;
  }
}
