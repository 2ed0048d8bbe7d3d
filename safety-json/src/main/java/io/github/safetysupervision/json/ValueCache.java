package io.github.safetysupervision.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers values by their text, one a slot, because most fields hold few different ones: the same
 * territory, date and channel come again and again. Gives up on a field whose values do not.
 *
 * @param <V> the type of the values; immutable, so that records may share them
 */
final class ValueCache<V extends Object> {

  private static final int SLOTS = 256;
  private static final int LONGEST = 32;
  private static final int TRIAL = 1_024;

  private static final int[] FACTORS = new int[12];

  static {
    int power = 0x9e3779b1; // odd, and its bits are spread, as those of its powers are
    for (int i = 0; i < FACTORS.length; i++) {
      FACTORS[i] = power;
      power *= 0x9e3779b1;
    }
  }

  private final char[][] texts = new char[SLOTS][];
  private final @Nullable Object[] values = new @Nullable Object[SLOTS];
  private int asked;
  private int found;
  private boolean isGivenUp;

  /** The value of a text, or null if it is not remembered. */
  @SuppressWarnings({"unchecked", "cast.unsafe"}) // only put() fills the slots
  @Nullable V get(char[] chars, int from, int length) {
    if (isGivenUp || length > LONGEST) {
      return null;
    }
    int slot = slot(chars, from, length);
    char[] text = texts[slot];
    if (text != null
        && text.length == length
        && Arrays.equals(chars, from, from + length, text, 0, length)) {
      found++;
      Object value = values[slot];
      return value == null ? null : (V) value;
    }
    if (++asked == TRIAL) {
      isGivenUp = found < TRIAL / 2;
      asked = 0;
      found = 0;
    }
    return null;
  }

  void put(char[] chars, int from, int length, V value) {
    if (!isGivenUp && length <= LONGEST) {
      int slot = slot(chars, from, length);
      texts[slot] = Arrays.copyOfRange(chars, from, from + length);
      values[slot] = value;
    }
  }

  /**
   * Of the last twelve characters; each is multiplied for itself, so that none waits for another.
   */
  private static int slot(char[] chars, int from, int length) {
    int hash = length;
    int last = from + length - 1;
    for (int i = 0, n = Math.min(length, FACTORS.length); i < n; i++) {
      hash += chars[last - i] * FACTORS[i];
    }
    return (hash >>> 16) & (SLOTS - 1);
  }
}
