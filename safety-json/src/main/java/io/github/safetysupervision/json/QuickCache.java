package io.github.safetysupervision.json;

import org.jspecify.annotations.Nullable;

/**
 * Remembers how the values of one field are kept by their bytes, one a slot, because most fields
 * hold few different ones. Only of 24 bytes or less, which three looks tell apart for sure. Gives
 * up on a field whose values do not come again.
 */
final class QuickCache {

  private static final int BITS = 8;
  private static final int LONGEST = 3 * Long.BYTES;
  private static final int TRIAL = 1_024;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final int PARTS = 5;
  private static final int MIDDLE = 1;
  private static final int LAST = 2;
  private static final int LENGTH_AND_KIND = 3;
  private static final int CODE = 4;

  /** Five numbers a slot, side by side: the three looks, length and kind, the code. */
  private final long[] table = new long[PARTS << BITS];

  private final @Nullable Object[] values = new @Nullable Object[1 << BITS];

  private long first;
  private long middle;
  private long last;
  private int length;
  private int slot;
  private int asked;
  private int found;
  private boolean isGivenUp;

  /** Whether the value of these bytes is remembered. */
  boolean finds(byte[] bytes, int from, int newLength) {
    length = newLength;
    if (isGivenUp || !isShort(bytes, from)) {
      return false;
    }
    first = EightBytes.first(bytes, from, length);
    middle = length > 2 * Long.BYTES ? EightBytes.at(bytes, from + Long.BYTES) : 0;
    last = EightBytes.last(bytes, from, length);
    slot = (int) (((first * MIX) ^ last ^ middle ^ length) * MIX >>> (Long.SIZE - BITS));
    int at = slot * PARTS;
    boolean out =
        table[at] == first
            && table[at + MIDDLE] == middle
            && table[at + LAST] == last
            && (table[at + LENGTH_AND_KIND] & 0xff) == length;
    found += out ? 1 : 0;
    if (++asked == TRIAL) {
      isGivenUp = found < TRIAL / 2;
      asked = 0;
      found = 0;
    }
    return out;
  }

  private boolean isShort(byte[] bytes, int from) {
    return length > 0 && length <= LONGEST && from + Long.BYTES <= bytes.length;
  }

  byte kind() {
    return (byte) (table[slot * PARTS + LENGTH_AND_KIND] >> 8);
  }

  long code() {
    return table[slot * PARTS + CODE];
  }

  @Nullable Object value() {
    return values[slot];
  }

  /** Whether the value of the bytes that were sought last is one to remember. */
  boolean isTaking(byte[] bytes, int from) {
    return !isGivenUp && isShort(bytes, from);
  }

  /** Remembers the value of the bytes that were sought last. */
  void put(byte kind, long code, @Nullable Object value) {
    int at = slot * PARTS;
    table[at] = first;
    table[at + MIDDLE] = middle;
    table[at + LAST] = last;
    table[at + LENGTH_AND_KIND] = length | kind << 8;
    table[at + CODE] = code;
    values[slot] = value;
  }
}
