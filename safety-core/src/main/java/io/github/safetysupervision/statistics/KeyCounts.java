package io.github.safetysupervision.statistics;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How often each of many texts occurred: a hash finds candidates, the characters decide. The
 * characters of all lie in one array, some 20 bytes and its text a key, no objects.
 *
 * <p>Somebody can make texts that all have one hash. So a search goes past few others; those beyond
 * lie in a tree, in the order of their characters. By chance hardly any does.
 *
 * <p>A text may have been taken out more often than it was put in, for a while.
 */
final class KeyCounts {

  /** How many others a search goes past. Of a table two thirds full, one in ten thousand would. */
  private static final int MOST_STEPS = 128;

  private int[] slots = new int[16];
  private long[] hashes = new long[16];
  private long[] counts = new long[16];
  private int[] ends = new int[16];
  private byte[] text = new byte[64];

  /** The entries that found no slot near their hash. */
  private final NavigableMap<String, Integer> beyond;

  /** Entries that are kept, those that occur no longer too. */
  private int size;

  private int present;
  private int negative;
  private byte[] scratch = new byte[64];

  KeyCounts() {
    this.beyond = new TreeMap<>();
  }

  private KeyCounts(KeyCounts other) {
    this.beyond = new TreeMap<>(other.beyond);
    this.slots = other.slots.clone();
    this.hashes = other.hashes.clone();
    this.counts = other.counts.clone();
    this.ends = other.ends.clone();
    this.text = other.text.clone();
    this.size = other.size;
    this.present = other.present;
    this.negative = other.negative;
  }

  KeyCounts copy() {
    return new KeyCounts(this);
  }

  /** Counts a text so many times more; returns its hash. */
  long add(String key, long times) {
    long hash = Fingerprint.of(key);
    int length = written(key);
    add(hash, scratch, 0, length, times);
    return hash;
  }

  void addAll(KeyCounts others) {
    for (int i = 0; i < others.size; i++) {
      if (others.counts[i] != 0) {
        add(others.hashes[i], others.text, others.start(i), others.ends[i], others.counts[i]);
      }
    }
  }

  boolean has(String key) {
    long hash = Fingerprint.of(key);
    int length = written(key);
    return has(hash, scratch, 0, length);
  }

  /** How many texts occur. */
  int present() {
    return present;
  }

  /** How many texts there is room for. */
  int room() {
    return slots.length;
  }

  /** How many of the texts were beyond the reach of their hash. */
  int beyond() {
    return beyond.size();
  }

  /** Whether a text was taken out more often than it was put in. */
  boolean isAnyNegative() {
    return negative > 0;
  }

  /** How many texts occur here and there. */
  int inBoth(KeyCounts others) {
    int out = 0;
    for (int i = 0; i < size; i++) {
      if (counts[i] > 0 && others.has(hashes[i], text, start(i), ends[i])) {
        out++;
      }
    }
    return out;
  }

  /** Shows every text that occurs, in no order. */
  void forEach(Consumer<String> consumer) {
    for (int i = 0; i < size; i++) {
      if (counts[i] > 0) {
        consumer.accept(KeyText.read(text, start(i), ends[i]));
      }
    }
  }

  /** Writes all texts with their numbers, in the order of their bytes. */
  void write(StateWriter out) {
    int[] live =
        IntStream.range(0, size)
            .filter(i -> counts[i] != 0)
            .boxed()
            .sorted(
                (a, b) -> Arrays.compareUnsigned(text, start(a), ends[a], text, start(b), ends[b]))
            .mapToInt(i -> i)
            .toArray();
    out.number(live.length);
    for (int i : live) {
      out.bytes(text, start(i), ends[i]);
      out.number(counts[i]);
    }
  }

  /** Reads what was written into this empty one. */
  void read(StateReader in) throws DamagedStateException {
    long entries = in.size();
    for (long i = 0; i < entries; i++) {
      String key = in.text();
      add(key, in.number());
    }
  }

  private int start(int entry) {
    return entry == 0 ? 0 : ends[entry - 1];
  }

  private int written(String key) {
    int most = KeyText.most(key);
    if (scratch.length < most) {
      scratch = new byte[most];
    }
    return KeyText.write(key, scratch);
  }

  private boolean has(long hash, byte[] source, int from, int to) {
    int entry = find(hash, source, from, to);
    return entry >= 0 && counts[entry] > 0;
  }

  private void add(long hash, byte[] source, int from, int to, long times) {
    int entry = find(hash, source, from, to);
    if (entry < 0) {
      entry = append(hash, source, from, to);
      place(entry);
    }
    long before = counts[entry];
    long after = before + times;
    counts[entry] = after;
    present += sign(after, 1) - sign(before, 1);
    negative += sign(after, -1) - sign(before, -1);
    if (size + (size >> 1) > slots.length) {
      tidy();
    }
  }

  private static int sign(long count, int asked) {
    return Long.signum(count) == asked ? 1 : 0;
  }

  /** The entry of a text, or -1 if there is none. */
  private int find(long hash, byte[] source, int from, int to) {
    int mask = slots.length - 1;
    for (int step = 0; step < MOST_STEPS; step++) {
      int entry = slots[((int) hash + step) & mask] - 1;
      if (entry < 0
          || (hashes[entry] == hash
              && Arrays.equals(text, start(entry), ends[entry], source, from, to))) {
        return entry;
      }
    }
    Integer entry = beyond.isEmpty() ? null : beyond.get(KeyText.read(source, from, to));
    return entry == null ? -1 : entry;
  }

  /** Puts an entry that is not there yet where it is found. */
  private void place(int entry) {
    int mask = slots.length - 1;
    for (int step = 0; step < MOST_STEPS; step++) {
      int slot = ((int) hashes[entry] + step) & mask;
      if (slots[slot] == 0) {
        slots[slot] = entry + 1;
        return;
      }
    }
    beyond.put(KeyText.read(text, start(entry), ends[entry]), entry);
  }

  private int append(long hash, byte[] source, int from, int to) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size + (size >> 1));
      counts = Arrays.copyOf(counts, size + (size >> 1));
      ends = Arrays.copyOf(ends, size + (size >> 1));
    }
    int start = start(size);
    int end = Math.addExact(start, to - from);
    if (end > text.length) {
      text = Arrays.copyOf(text, (int) Math.min(Integer.MAX_VALUE - 8L, end + (long) (end >> 1)));
    }
    System.arraycopy(source, from, text, start, to - from);
    hashes[size] = hash;
    counts[size] = 0;
    ends[size] = end;
    return size++;
  }

  /** Drops what occurs no longer, and makes room. */
  private void tidy() {
    int kept = 0;
    int end = 0;
    int from = 0;
    for (int i = 0; i < size; i++) {
      int to = ends[i];
      if (counts[i] != 0) {
        System.arraycopy(text, from, text, end, to - from);
        end += to - from;
        hashes[kept] = hashes[i];
        counts[kept] = counts[i];
        ends[kept++] = end;
      }
      from = to;
    }
    size = kept;
    slots = new int[Math.max(16, Integer.highestOneBit(kept) * 4)];
    beyond.clear();
    for (int i = 0; i < kept; i++) {
      place(i);
    }
  }
}
