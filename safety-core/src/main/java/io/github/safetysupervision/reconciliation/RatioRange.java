package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From the least to the greatest quotient of two numbers of which the intervals are known, exactly.
 * The divisor is never zero.
 */
final class RatioRange {

  /** An end: a fraction, and whether it is left out. */
  private record End(BigDecimal above, BigDecimal below, boolean isOpen) {

    /** Compares the hundredfold with a number. */
    int against(BigDecimal percent) {
      return above.movePointRight(2).compareTo(percent.multiply(below));
    }

    String percent(RoundingMode mode) {
      return above.movePointRight(2).divide(below, 2, mode).stripTrailingZeros().toPlainString();
    }
  }

  private final End low;
  private final @Nullable End high;

  private RatioRange(End low, @Nullable End high) {
    this.low = low;
    this.high = high;
  }

  /** Divides; null if the divisor may be zero. */
  static @Nullable RatioRange of(Interval above, Interval below) {
    if (below.low().signum() == 0 && !below.lowOpen()) {
      return null;
    }
    return new RatioRange(lowEnd(above, below), highEnd(above, below));
  }

  private static End lowEnd(Interval above, Interval below) {
    BigDecimal most = below.high();
    if (above.low().signum() == 0) {
      return new End(BigDecimal.ZERO, BigDecimal.ONE, above.lowOpen());
    }
    return most == null
        ? new End(BigDecimal.ZERO, BigDecimal.ONE, true)
        : new End(above.low(), most, above.lowOpen() || below.highOpen());
  }

  private static @Nullable End highEnd(Interval above, Interval below) {
    BigDecimal most = above.high();
    if (most == null || (below.low().signum() == 0 && most.signum() != 0)) {
      return null;
    }
    return most.signum() == 0
        ? new End(BigDecimal.ZERO, BigDecimal.ONE, false)
        : new End(most, below.low(), above.highOpen() || below.lowOpen());
  }

  /** Whether every quotient, in percent, lies in an interval. */
  boolean isWithin(Interval percent) {
    int lows = low.against(percent.low());
    if (lows < 0 || (lows == 0 && percent.lowOpen() && !low.isOpen())) {
      return false;
    }
    BigDecimal end = percent.high();
    End most = high;
    if (end == null) {
      return true;
    }
    int highs = most == null ? 1 : most.against(end);
    return highs < 0 || (highs == 0 && (!percent.highOpen() || (most != null && most.isOpen())));
  }

  /** Whether no quotient, in percent, lies in an interval. */
  boolean isApartFrom(Interval percent) {
    BigDecimal end = percent.high();
    if (end != null) {
      int order = low.against(end);
      if (order > 0 || (order == 0 && (low.isOpen() || percent.highOpen()))) {
        return true;
      }
    }
    End most = high;
    if (most == null) {
      return false;
    }
    int order = most.against(percent.low());
    return order < 0 || (order == 0 && (most.isOpen() || percent.lowOpen()));
  }

  /** Returns the range in percent, to two decimals, never narrower than it is. */
  @Override
  public String toString() {
    End most = high;
    String least = low.percent(RoundingMode.DOWN);
    return most == null ? "不少于" + least + "%" : least + "至" + most.percent(RoundingMode.UP) + "%";
  }
}
