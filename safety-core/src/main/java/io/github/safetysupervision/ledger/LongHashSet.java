package io.github.safetysupervision.ledger;

/** A set of longs in one flat array: 23 bytes an element at the most, no objects. */
final class LongHashSet {

  private static final int OFTEN = 1 << 14;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] often = {};
  private long[] table = new long[1 << 10];
  private int size;
  private boolean hasZero;

  /** Adds a value; false if it was there. */
  boolean add(long value) {
    if (value == 0) {
      boolean fresh = !hasZero;
      hasZero = true;
      return fresh;
    }
    if (size >= table.length / 10 * 7) {
      grow();
    }
    int i = slot(table, value);
    if (table[i] == value) {
      return false;
    }
    table[i] = value;
    size++;
    return true;
  }

  boolean contains(long value) {
    return value == 0 ? hasZero : table[slot(table, value)] == value;
  }

  /**
   * The same for values of which a few are asked for again and again: those are found without a
   * look into a table that does not fit into the nearest memory.
   */
  boolean containsOften(long value) {
    if (table.length <= OFTEN) {
      return contains(value);
    }
    if (often.length == 0) {
      often = new long[OFTEN];
    }
    int i = (int) (value ^ (value >>> 32)) & (OFTEN - 1);
    if (often[i] == value && value != 0) {
      return true;
    }
    boolean out = contains(value);
    if (out) {
      often[i] = value; // nothing is ever taken out
    }
    return out;
  }

  boolean isEmpty() {
    return size == 0 && !hasZero;
  }

  private static int slot(long[] table, long value) {
    int mask = table.length - 1;
    // By the highest bits, so that a bigger table is filled from first to last.
    int i = (int) ((value * MIX) >>> Long.numberOfLeadingZeros(mask));
    while (table[i] != 0 && table[i] != value) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    long[] bigger = new long[table.length * 2];
    for (long v : table) {
      if (v != 0) {
        bigger[slot(bigger, v)] = v;
      }
    }
    table = bigger;
  }
}
