package io.github.safetysupervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Counts of texts, held against a plain map. */
class KeyCountsProperties {

  /** Different texts of one hash: the steps of the hash, backwards. */
  private static final List<String> ALIKE = alike(400);

  private static List<String> alike(int many) {
    Random random = new Random(1);
    List<String> out = new ArrayList<>();
    while (out.size() < many) {
      long first = 0;
      char[] c = new char[8];
      for (int i = 0; i < 4; i++) {
        c[i] = (char) random.nextInt(0x10000);
        first |= (long) c[i] << (16 * i);
      }
      long second = unmixed(0x123456789ABCDEFL) ^ mixed(mixed(8) ^ first);
      for (int i = 0; i < 4; i++) {
        c[4 + i] = (char) (second >>> (16 * i));
      }
      out.add(new String(c));
    }
    return out;
  }

  private static long mixed(long value) {
    long out = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
    out = (out ^ (out >>> 29)) * 0xD6E8FEB86659FD93L;
    return out ^ (out >>> 32);
  }

  private static long unmixed(long value) {
    long out = unshifted(value, 32) * inverse(0xD6E8FEB86659FD93L);
    return unshifted(unshifted(out, 29) * inverse(0x9E3779B97F4A7C15L), 32);
  }

  private static long unshifted(long value, int by) {
    long out = value;
    for (int i = 0; i < 3; i++) {
      out = value ^ (out >>> by);
    }
    return out;
  }

  private static long inverse(long odd) {
    long out = odd;
    for (int i = 0; i < 6; i++) {
      out *= 2 - odd * out;
    }
    return out;
  }

  private static String text(Random random) {
    if (random.nextBoolean()) {
      return ALIKE.get(random.nextInt(ALIKE.size()));
    }
    StringBuilder out = new StringBuilder();
    for (int left = random.nextInt(4); left > 0; left--) {
      // Half characters too, which are no text in UTF-8.
      out.append(
          switch (random.nextInt(4)) {
            case 0 -> (char) ('a' + random.nextInt(3));
            case 1 -> (char) (0x7E + random.nextInt(4));
            case 2 -> (char) (0x7FE + random.nextInt(4));
            default -> (char) (0xD7FE + random.nextInt(0x804));
          });
    }
    return out.toString();
  }

  @Property(tries = 100)
  void textsCountAsInAPlainMap(@ForAll long seed) throws DamagedStateException {
    Random random = new Random(seed);
    KeyCounts counts = new KeyCounts();
    KeyCounts others = new KeyCounts();
    Map<String, Long> plain = new HashMap<>();
    Map<String, Long> plainOthers = new HashMap<>();
    for (int i = random.nextInt(600); i > 0; i--) {
      String key = text(random);
      long times = random.nextInt(5) - 2;
      boolean isOther = random.nextInt(3) == 0;
      (isOther ? others : counts).add(key, times);
      (isOther ? plainOthers : plain).merge(key, times, Long::sum);
    }
    assertSame(counts, plain);
    long both =
        plain.keySet().stream()
            .filter(k -> plain.get(k) > 0)
            .filter(k -> plainOthers.getOrDefault(k, 0L) > 0)
            .count();
    assertThat(counts.inBoth(others)).isEqualTo((int) both);
    KeyCounts copy = counts.copy();
    copy.addAll(others);
    assertSame(counts, plain);
    plainOthers.forEach((k, n) -> plain.merge(k, n, Long::sum));
    assertSame(copy, plain);
    KeyCounts read = new KeyCounts();
    byte[] bytes = bytes(copy);
    read.read(new StateReader(bytes, 0, bytes.length));
    assertSame(read, plain);
    assertThat(bytes(read)).isEqualTo(bytes);
  }

  private static byte[] bytes(KeyCounts counts) {
    StateWriter out = new StateWriter();
    counts.write(out);
    return out.toBytes();
  }

  private static void assertSame(KeyCounts counts, Map<String, Long> plain) {
    List<String> here = new ArrayList<>();
    counts.forEach(here::add);
    List<String> expected = new ArrayList<>();
    KeyCounts afresh = new KeyCounts();
    new TreeMap<>(plain)
        .forEach(
            (key, n) -> {
              if (n > 0) {
                expected.add(key);
              }
              if (n != 0) {
                afresh.add(key, n);
              }
              assertThat(counts.has(key)).isEqualTo(n > 0);
            });
    assertThat(here).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(counts.present()).isEqualTo(expected.size());
    assertThat(counts.isAnyNegative()).isEqualTo(plain.values().stream().anyMatch(n -> n < 0));
    assertThat(bytes(counts)).isEqualTo(bytes(afresh));
  }

  /** Whoever can write ids can write such: they would make a search go past all the others. */
  @Example
  void textsOfOneHashAreFoundPastFewOthers() throws DamagedStateException {
    assertThat(ALIKE).extracting(Fingerprint::of).containsOnly(0x123456789ABCDEFL);
    KeyCounts counts = new KeyCounts();
    ALIKE.forEach(key -> counts.add(key, 1));
    assertThat(counts.beyond()).isEqualTo(ALIKE.size() - 128);
    byte[] bytes = bytes(counts);
    KeyCounts read = new KeyCounts();
    read.read(new StateReader(bytes, 0, bytes.length));
    assertThat(read.beyond()).isEqualTo(counts.beyond());
    for (KeyCounts some : List.of(counts, read, counts.copy())) {
      ALIKE.forEach(key -> some.add(key, -1));
      assertThat(some.present()).isZero();
      assertThat(some.isAnyNegative()).isFalse();
    }
  }

  @Example
  void textsOfManyHashesLieWhereTheirHashSays() {
    KeyCounts counts = new KeyCounts();
    for (int i = 0; i < 300_000; i++) {
      counts.add("152529-" + i, 1);
    }
    assertThat(counts.beyond()).isLessThan(30);
  }

  @Property(tries = 1)
  void manyTextsThatComeAndGoTakeNoMoreRoomThanThoseThatStay() {
    KeyCounts counts = new KeyCounts();
    for (int i = 0; i < 200_000; i++) {
      counts.add("unit-" + i, 1);
      counts.add("unit-" + (i - 100), i < 100 ? 0 : -1);
    }
    assertThat(counts.present()).isEqualTo(100);
    assertThat(counts.room()).isLessThan(2_048);
  }
}
