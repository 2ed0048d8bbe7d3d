package io.github.safetysupervision.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers values by their text, in one of two slots, because most fields hold few different ones:
 * the same territory, date and channel come again and again. Gives up on a field whose values do
 * not.
 *
 * @param <V> the type of the values; immutable, so that records may share them
 */
final class ValueCache<V extends Object> {

  private static final int SLOTS = 256;
  private static final int LONGEST = 32;
  private static final int TRIAL = 1_024;

  private final char[][] texts = new char[SLOTS][];
  private final @Nullable Object[] values = new @Nullable Object[SLOTS];
  private final boolean[] remarkable = new boolean[SLOTS];
  private final int[] codes = new int[SLOTS];
  private final Dictionary dictionary;
  private int lastSlot;
  private int asked;
  private int found;
  private boolean isGivenUp;

  /** Makes an empty one of values that have codes in a dictionary. */
  ValueCache(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The value of a text, or null if it is not remembered. */
  @SuppressWarnings({"unchecked", "cast.unsafe"}) // only put() fills the slots
  @Nullable V get(char[] chars, int from, int length) {
    if (isGivenUp || length > LONGEST) {
      return null;
    }
    int slot = slot(chars, from, length);
    lastSlot = isAt(slot, chars, from, length) ? slot : slot ^ 1;
    if (lastSlot == slot || isAt(lastSlot, chars, from, length)) {
      found++;
      Object value = values[lastSlot];
      return value == null ? null : (V) value;
    }
    lastSlot =
        texts[slot] == null ? slot : lastSlot; // two that share a slot do not drive each other out
    if (++asked == TRIAL) {
      isGivenUp = found < TRIAL / 2;
      asked = 0;
      found = 0;
    }
    return null;
  }

  private boolean isAt(int slot, char[] chars, int from, int length) {
    char[] text = texts[slot];
    return text != null
        && text.length == length
        && Arrays.equals(chars, from, from + length, text, 0, length);
  }

  /** Whether something is to be remarked about the value that was got last. */
  boolean isRemarkable() {
    return remarkable[lastSlot];
  }

  /** The code of the value that was got last, if it has one. */
  int code() {
    return codes[lastSlot];
  }

  /** Remembers the value of the text that was asked for last. */
  void put(char[] chars, int from, int length, V value, boolean isRemarkable) {
    if (!isGivenUp && length <= LONGEST) {
      remarkable[lastSlot] = isRemarkable;
      texts[lastSlot] = Arrays.copyOfRange(chars, from, from + length);
      values[lastSlot] = value;
      codes[lastSlot] = dictionary.code(new String(chars, from, length), value);
    }
  }

  private static int slot(char[] chars, int from, int length) {
    int hash = length;
    for (int i = from + length - 1, first = Math.max(from, from + length - 10); i >= first; i--) {
      hash = hash * 31 + chars[i];
    }
    return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
  }
}
