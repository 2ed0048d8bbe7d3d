package io.github.safetysupervision.record;

import io.github.safetysupervision.quantity.Truth;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Values of a coded type as ranges of their codes, with or without the absence of a value.
 *
 * <p>No range is without a code of the type's domain, and between two ranges lies one. So it is
 * decided exactly what two sets have in common, and whether one is empty or lies in another: of
 * dates, amounts, counts, flags and words of closed lists; of divisions by what a well-formed code
 * is, not by which places there are.
 */
final class CodeSet extends ValueSet {

  private final CodeDomain domain;
  private final boolean absent;

  /** First and last code of each range, ascending; the last may lie behind the last real code. */
  private final long[] ends;

  // The ends of all ranges together, at hand because every record is asked.
  private final long first;
  private final long last;

  private CodeSet(CodeDomain domain, long[] ends, boolean absent) {
    super(ends.length == 0 && !absent, absent && isWhole(domain, ends));
    this.domain = domain;
    this.absent = absent;
    this.ends = ends;
    this.first = ends.length == 0 ? Long.MAX_VALUE : ends[0];
    this.last = ends.length == 0 ? Long.MIN_VALUE : ends[ends.length - 1];
  }

  private static boolean isWhole(CodeDomain domain, long[] ends) {
    return ends.length == 2 && ends[0] == domain.lowest() && ends[1] == domain.highest();
  }

  private static CodeSet of(CodeDomain domain, long[] ascending, boolean absentToo) {
    return new CodeSet(domain, normal(domain, ascending), absentToo);
  }

  /** The codes between two, both included. */
  static CodeSet between(CodeDomain domain, long low, long high, boolean absentToo) {
    return of(domain, new long[] {low, high}, absentToo);
  }

  /** The values of some keys, by their codes. */
  static CodeSet only(CodeDomain domain, LongStream codes) {
    LongStream ascending = codes.sorted().distinct();
    return of(
        domain, ascending.flatMap(c -> LongStream.of(c, domain.lastAlike(c))).toArray(), false);
  }

  static CodeSet absent(CodeDomain domain) {
    return of(domain, new long[0], true);
  }

  /** Leaves out ranges without a code, and joins those with none between them. */
  private static long[] normal(CodeDomain domain, long[] ascending) {
    long[] out = new long[ascending.length];
    int n = 0;
    for (int i = 0; i < ascending.length; i += 2) {
      long low = domain.next(ascending[i]);
      long high = Math.min(ascending[i + 1], domain.highest());
      if (low > high) {
        continue;
      }
      if (n == 0 || domain.next(out[n - 1] + 1) != low) {
        out[n] = low;
        n += 2;
      }
      out[n - 1] = high;
    }
    return Arrays.copyOf(out, n);
  }

  @Override
  Truth holds(Field<?, ?> field, FieldValues values) {
    long code = values.code(field);
    if (code == FieldType.ABSENT) {
      return values.isUnread(field) ? ofUnread() : Truth.of(absent);
    }
    return has(code) ? Truth.TRUE : domain.has(code) ? Truth.FALSE : ofUnread();
  }

  private boolean has(long code) {
    if (code < first || code > last) {
      return false;
    }
    if (ends.length == 2) {
      return true;
    }
    int at = Arrays.binarySearch(ends, code);
    return at >= 0 || at % 2 == 0; // -2 lies between the first two ends, -3 behind them
  }

  @Override
  CodeSet and(ValueSet other) {
    CodeSet o = (CodeSet) other;
    return of(domain, common(ends, o.ends), absent && o.absent);
  }

  private static long[] common(long[] a, long[] b) {
    long[] out = new long[a.length + b.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      out[n] = Math.max(a[i], b[j]);
      out[n + 1] = Math.min(a[i + 1], b[j + 1]);
      n += out[n] <= out[n + 1] ? 2 : 0;
      if (a[i + 1] < b[j + 1]) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /** The other values; absence is no value. */
  CodeSet otherValues() {
    long[] out = new long[ends.length + 2];
    out[0] = domain.lowest();
    for (int i = 0; i < ends.length; i += 2) {
      out[i + 1] = ends[i] - 1;
      out[i + 2] = ends[i + 1] + 1;
    }
    out[out.length - 1] = domain.highest();
    return of(domain, out, false);
  }

  @Override
  boolean isWithin(ValueSet other) {
    CodeSet o = (CodeSet) other;
    return (!absent || o.absent) && and(o.otherValues()).isNothing();
  }
}
