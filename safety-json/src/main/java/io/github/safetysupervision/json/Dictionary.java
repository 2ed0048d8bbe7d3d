package io.github.safetysupervision.json;

import io.github.safetysupervision.record.FieldValues;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the different values of one field in the order they come (字典), as long as they are few.
 */
final class Dictionary {

  private static final int MOST = 1 << 12;

  private final Map<Object, Integer> codes = new HashMap<>();

  /** The code of a value, a new one if it has none; {@link FieldValues#NO_CODE} if all are given. */
  int code(Object value) {
    Integer known = codes.get(value);
    if (known != null) {
      return known;
    }
    if (codes.size() == MOST) {
      return FieldValues.NO_CODE;
    }
    codes.put(value, codes.size());
    return codes.size() - 1;
  }
}
