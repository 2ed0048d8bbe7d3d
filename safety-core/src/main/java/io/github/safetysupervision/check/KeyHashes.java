package io.github.safetysupervision.check;

/**
 * Hashes of keys in one flat array of four bytes each: enough to know which keys may be there
 * twice, so that only those are kept as they are. Two keys of one hash cost a look, never an
 * answer.
 */
final class KeyHashes {

  private static final int MOST_SLOTS = 1 << 23;

  private int[] table = new int[1 << 6];
  private int size;
  private boolean isFull;

  /** Adds one; false if it, or another of the same hash, was there. */
  boolean add(long hash) {
    if (size >= table.length / 10 * 7 && !grow()) {
      return true;
    }
    int value = fold(hash);
    int i = slot(table, value);
    if (table[i] == value) {
      return false;
    }
    table[i] = value;
    size++;
    return true;
  }

  boolean contains(long hash) {
    int value = fold(hash);
    return size > 0 && table[slot(table, value)] == value;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether more were added than it takes: of the others nothing is known. */
  boolean isFull() {
    return isFull;
  }

  private boolean grow() {
    if (table.length == MOST_SLOTS) {
      isFull = true;
      return false;
    }
    int[] bigger = new int[table.length * 2];
    for (int v : table) {
      if (v != 0) {
        bigger[slot(bigger, v)] = v;
      }
    }
    table = bigger;
    return true;
  }

  /** Zero is a free slot. */
  private static int fold(long hash) {
    int out = (int) (hash >>> Integer.SIZE);
    return out == 0 ? 1 : out;
  }

  private static int slot(int[] table, int value) {
    int mask = table.length - 1;
    int i = (value * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (table[i] != 0 && table[i] != value) {
      i = (i + 1) & mask;
    }
    return i;
  }
}
