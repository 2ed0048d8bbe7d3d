package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.quantity.Bound;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the true number behind a written one can be: counts are whole, money is in fen. */
final class TrueNumbers {

  /** How reports round; what several explain is explained by the usual one. */
  static final List<RoundingMode> ROUNDINGS =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

  private static final BigDecimal FEN = new BigDecimal("0.01");
  private static final BigDecimal TWO = BigDecimal.ONE.add(BigDecimal.ONE);

  private TrueNumbers() {}

  /** Whether one number is written, be it rounded, and not a range or a bound. */
  static boolean isNumber(Quantity q) {
    return q.bound() == Bound.NONE
        || (q.bound() == Bound.EXACT && (q.interval().isPoint() || q.isRounded()));
  }

  static boolean isExact(Quantity q) {
    return isNumber(q) && q.interval().isPoint();
  }

  /** Whether the words claim nothing that could be held against them. */
  static boolean claimsNothing(Quantity q) {
    return q.bound() == Bound.ABOUT || q.bound() == Bound.UNKNOWN;
  }

  /** Whether every number in the interval is what the words say. */
  static boolean claimsItsInterval(Quantity q) {
    return switch (q.bound()) {
      case AT_LEAST_WITHIN, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE -> true;
      case EXACT, NONE, ABOUT, NEARLY, UNKNOWN -> false;
    };
  }

  /**
   * Whether an exact number may have been rounded all the same: an amount that is not written to
   * the fen, 0 of 万元, a whole number of what comes in parts.
   */
  static boolean mayBeRounded(Quantity q) {
    BigDecimal unit = q.precision();
    String raw = q.rawText();
    CountNoun noun = q.noun();
    if (q.bound() != Bound.EXACT
        || !q.interval().isPoint()
        || noun.kind() == CountNoun.Kind.SHARE
        || raw == null
        || raw.startsWith("正好")
        || unit == null) {
      return false;
    }
    // Of an exact whole number only 0 is written to more than one.
    return noun.kind() == CountNoun.Kind.MONEY
        ? unit.compareTo(FEN) > 0
        : !noun.isWhole() || unit.compareTo(BigDecimal.ONE) > 0;
  }

  /**
   * Returns what the true number can be.
   *
   * @param q the written number
   * @param rounding the one rounding of all numbers, or null for any of them
   */
  static Interval possible(Quantity q, @Nullable RoundingMode rounding) {
    BigDecimal v = q.value();
    BigDecimal unit = q.precision();
    Interval all =
        rounding != null
            ? q.interval(rounding)
            : mayBeRounded(q) && v != null && unit != null
                ? Interval.below(v.subtract(unit.divide(TWO)).max(BigDecimal.ZERO), v.add(unit))
                : q.interval();
    BigDecimal grain = grain(q);
    return grain == null ? all : onGrid(all, grain);
  }

  /** The unit that true numbers come in, or null where they may be any. */
  static @Nullable BigDecimal grain(Quantity q) {
    BigDecimal unit = q.precision();
    if (q.noun().isWhole() && !q.isAverage()) {
      return BigDecimal.ONE;
    }
    boolean isMoney = q.noun().kind() == CountNoun.Kind.MONEY;
    return isMoney && (unit == null || unit.compareTo(FEN) >= 0) ? FEN : null;
  }

  private static Interval onGrid(Interval all, BigDecimal grain) {
    BigDecimal low = multiple(all.low(), grain, RoundingMode.CEILING);
    if (all.lowOpen() && low.compareTo(all.low()) == 0) {
      low = low.add(grain);
    }
    BigDecimal end = all.high();
    if (end == null) {
      return Interval.from(low, false);
    }
    BigDecimal high = multiple(end, grain, RoundingMode.FLOOR);
    if (all.highOpen() && high.compareTo(end) == 0) {
      high = high.subtract(grain);
    }
    return low.compareTo(high) > 0 ? all : Interval.closed(low, high);
  }

  private static BigDecimal multiple(BigDecimal value, BigDecimal grain, RoundingMode mode) {
    return value.divide(grain, 0, mode).multiply(grain);
  }
}
