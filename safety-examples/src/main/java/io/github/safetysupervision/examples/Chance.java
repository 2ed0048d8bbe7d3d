package io.github.safetysupervision.examples;

import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The choices of a construction: the same seed makes the same choices on every machine. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a number from 0 up to, not including, a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <E extends Object> E oneOf(List<E> all) {
    return all.get(below(all.size()));
  }

  <E extends Object> List<E> shuffled(List<E> all) {
    List<E> out = new ArrayList<>(all);
    Collections.shuffle(out, random);
    return out;
  }

  LocalDate dayIn(ReportingPeriod period) {
    return period.from().plusDays(below(Math.toIntExact(period.days())));
  }

  /**
   * Splits a number into parts that differ, none beyond a tenth of it where there are enough parts.
   *
   * @param total what is split
   * @param parts into how many
   * @param most how much a part may be
   */
  List<Integer> split(int total, int parts, int most) {
    int fair = parts == 0 ? 0 : (total + parts - 1) / parts;
    int cap = Math.max(fair, Math.min(most, Math.min(Math.max(total / 10, 1), 2 * fair)));
    List<Integer> out = new ArrayList<>(Collections.nCopies(parts, total >= parts ? 1 : 0));
    int left = parts == 0 ? 0 : total - (total >= parts ? parts : 0);
    while (left > 0) {
      int i = below(parts);
      if (out.get(i) < cap) {
        out.set(i, out.get(i) + 1);
        left--;
      }
    }
    return out;
  }

  /** Splits an amount in the same way, into round parts as far as that comes out even. */
  List<Long> splitFen(long total, int parts) {
    if (parts == 0) {
      return List.of();
    }
    long unit = 100_00;
    while (unit > 1 && !isEven(total, parts, unit)) {
      unit /= 10;
    }
    long units = total / unit;
    long fair = (units + parts - 1) / parts;
    long cap = Math.max(fair, Math.min(units / 10, fair + fair));
    long floor = units / parts * 7 / 10;
    List<Long> out = new ArrayList<>(Collections.nCopies(parts, floor));
    long left = units - floor * parts;
    while (left > 0) {
      int i = below(parts);
      long room = Math.min(left, cap - out.get(i));
      if (room > 0) {
        long more = Math.min(room, 1 + random.nextInt((int) Math.min(room, 1 << 20)));
        out.set(i, out.get(i) + more);
        left -= more;
      }
    }
    long of = unit;
    return out.stream().map(u -> u * of).toList();
  }

  /** Whether parts of whole units leave nothing over, and a tenth is a whole unit too. */
  private static boolean isEven(long total, int parts, long unit) {
    return total % unit == 0 && total / unit >= parts && (parts != 10 || total / unit % 10 == 0);
  }
}
