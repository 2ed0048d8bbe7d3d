package io.github.safetysupervision.json;

import java.util.Arrays;

/** Which ids a shared register has (公共登记编号), in eight bytes each. */
final class RegisterIds {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] keys = new long[64];
  private int count;
  private boolean isSorted = true;

  /** A number that stands for a type and an id; two share one by a chance of one in 2^64. */
  static long key(String type, String id) {
    long hash = mixed(BASIS, type);
    hash = (hash ^ '\n') * PRIME;
    hash = mixed(hash, id);
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 32;
  }

  private static long mixed(long start, String text) {
    long hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  void add(String type, String id) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
    }
    keys[count++] = key(type, id);
    isSorted = false;
  }

  boolean has(long key) {
    if (!isSorted) {
      Arrays.sort(keys, 0, count);
      isSorted = true;
    }
    return Arrays.binarySearch(keys, 0, count, key) >= 0;
  }
}
