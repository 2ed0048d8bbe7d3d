package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every number that a sum of written numbers can be: the multiples of a step from a first to a last
 * one, each plus any number of an interval. The interval is a single 0 where all parts come in
 * wholes or in fen.
 */
final class PossibleSum {

  private BigDecimal first = BigDecimal.ZERO;
  private @Nullable BigDecimal last = BigDecimal.ZERO;
  private @Nullable BigDecimal step;
  private Interval loose = Interval.point(BigDecimal.ZERO);

  private PossibleSum() {}

  /**
   * Adds up.
   *
   * @param parts the written numbers
   * @param rounding the one rounding of all of them, or null for any of each
   */
  static PossibleSum of(List<Quantity> parts, @Nullable RoundingMode rounding) {
    PossibleSum out = new PossibleSum();
    for (Quantity q : parts) {
      out.add(TrueNumbers.possible(q, rounding), TrueNumbers.grain(q));
    }
    return out;
  }

  private void add(Interval part, @Nullable BigDecimal grain) {
    boolean isOnGrid = grain != null && !part.lowOpen() && (part.high() == null || isClosed(part));
    if (!isOnGrid && !part.isPoint()) {
      loose = loose.plus(part);
      return;
    }
    first = first.add(part.low());
    BigDecimal end = last;
    BigDecimal high = part.high();
    last = end == null || high == null ? null : end.add(high);
    if (grain != null && !part.isPoint()) {
      step = step == null ? grain : step.max(grain);
    }
  }

  private static boolean isClosed(Interval part) {
    return !part.highOpen();
  }

  /** Whether one of the sums lies in an interval. */
  boolean meets(Interval target) {
    BigDecimal looseHigh = loose.high();
    BigDecimal low = looseHigh == null ? null : target.low().subtract(looseHigh);
    BigDecimal candidate =
        low == null ? first : firstFrom(low, target.lowOpen() || loose.highOpen());
    BigDecimal targetHigh = target.high();
    BigDecimal end = last;
    if (candidate == null || (end != null && candidate.compareTo(end) > 0)) {
      return false;
    }
    if (targetHigh == null) {
      return true;
    }
    int order = candidate.compareTo(targetHigh.subtract(loose.low()));
    return order < 0 || (order == 0 && !target.highOpen() && !loose.lowOpen());
  }

  /** The least multiple of the step that is not below a number, or null if there is but one. */
  private @Nullable BigDecimal firstFrom(BigDecimal low, boolean isOpen) {
    int order = first.compareTo(low);
    if (order > 0 || (order == 0 && !isOpen)) {
      return first;
    }
    BigDecimal by = step;
    if (by == null) {
      return null;
    }
    BigDecimal steps = low.subtract(first).divide(by, 0, RoundingMode.CEILING);
    BigDecimal at = first.add(steps.multiply(by));
    return isOpen && at.compareTo(low) == 0 ? at.add(by) : at;
  }

  /** From the least sum to the greatest. */
  Interval hull() {
    BigDecimal end = last;
    return loose.plus(end == null ? Interval.from(first, false) : Interval.closed(first, end));
  }
}
