package io.github.safetysupervision.quantity;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All the numbers something can be (区间): from a low end to a high end, each included or not, or
 * without a high end.
 *
 * <p>The text form is the mathematical one, {@code [540,639]}, {@code [400,500)}, {@code (540,∞)}.
 * Ends are kept without superfluous zeros, so intervals are equal exactly if they hold the same
 * numbers; an end has at most 36 digits before and 36 after the point. An interval is never empty.
 *
 * <p>Laws: {@code parse(i.toString()).equals(i)}; {@link #plus} is commutative and associative, and
 * holds the sum of any member of the one and any member of the other, and nothing that is no such
 * sum; two intervals overlap exactly if some number is in both.
 *
 * <pre>{@code
 * Interval.parse("[400,500)").contains(new BigDecimal("499.5")); // true
 * Interval.parse("[400,400)");                                   // throws: QT-014, it is empty
 * }</pre>
 *
 * @param low the low end
 * @param lowOpen whether the low end itself is left out
 * @param high the high end, or null if there is none
 * @param highOpen whether the high end itself is left out; true if there is none
 */
public record Interval(
    BigDecimal low, boolean lowOpen, @Nullable BigDecimal high, boolean highOpen) {

  private static final String NUMBER = "(-?(?:0|[1-9][0-9]{0,35})(?:\\.[0-9]{1,36})?)";
  private static final Pattern FORM =
      Pattern.compile("([\\[(])" + NUMBER + ",(?:" + NUMBER + "|∞)([\\])])");

  /**
   * Normalises the ends and checks that a number is left.
   *
   * @param low the low end
   * @param lowOpen whether the low end itself is left out
   * @param high the high end, or null if there is none
   * @param highOpen whether the high end itself is left out; true if there is none
   * @throws IllegalArgumentException if the interval is empty, an end is too long, or a missing
   *     high end is called included
   */
  public Interval {
    low = Decimals.normal(low);
    if (high == null) {
      if (!highOpen) {
        throw new IllegalArgumentException("infinity is not included");
      }
    } else {
      high = Decimals.normal(high);
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && (lowOpen || highOpen))) {
        throw new IllegalArgumentException("empty interval from " + low + " to " + high);
      }
    }
  }

  /**
   * Returns the interval of one number.
   *
   * @param value the number
   * @return the interval
   */
  public static Interval point(BigDecimal value) {
    return closed(value, value);
  }

  /**
   * Returns the interval with both ends included.
   *
   * @param low the low end
   * @param high the high end, not below the low one
   * @return the interval
   * @throws IllegalArgumentException if the interval is empty
   */
  public static Interval closed(BigDecimal low, BigDecimal high) {
    return new Interval(low, false, high, false);
  }

  /**
   * Returns the interval with the high end left out, as of 400余: from 400 to below 500.
   *
   * @param low the low end, included
   * @param high the high end, left out
   * @return the interval
   * @throws IllegalArgumentException if the interval is empty
   */
  public static Interval below(BigDecimal low, BigDecimal high) {
    return new Interval(low, false, high, true);
  }

  /**
   * Returns the interval from a number upwards.
   *
   * @param low the low end
   * @param open whether the low end itself is left out
   * @return the interval
   */
  public static Interval from(BigDecimal low, boolean open) {
    return new Interval(low, open, null, true);
  }

  /**
   * Reads an interval.
   *
   * @param text the text form
   * @return the interval
   * @throws InvalidValueException if {@link #tryParse} finds a problem
   */
  public static Interval parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Reads an interval, or says that it is none: {@link QuantityProblems#NOT_AN_INTERVAL}. Never
   * throws.
   *
   * @param text any text
   * @return the interval or the problem
   */
  public static Outcome<Interval> tryParse(String text) {
    Matcher m = FORM.matcher(text);
    if (m.matches()) {
      BigDecimal low = new BigDecimal(text.substring(m.start(2), m.end(2)));
      BigDecimal high =
          m.start(3) < 0 ? null : new BigDecimal(text.substring(m.start(3), m.end(3)));
      boolean lowOpen = text.charAt(0) == '(';
      boolean highOpen = text.charAt(text.length() - 1) == ')';
      int order = high == null ? -1 : low.compareTo(high);
      if ((high != null || highOpen) && (order < 0 || (order == 0 && !lowOpen && !highOpen))) {
        return Outcome.of(new Interval(low, lowOpen, high, highOpen));
      }
    }
    return Outcome.failed(QuantityProblems.NOT_AN_INTERVAL.with("found", Decimals.clip(text)));
  }

  /**
   * Whether a number is possible.
   *
   * @param value the number
   * @return true if it lies inside
   */
  public boolean contains(BigDecimal value) {
    return containsRatio(value, BigDecimal.ONE);
  }

  /** Whether numerator over denominator lies inside; the denominator is positive. */
  boolean containsRatio(BigDecimal numerator, BigDecimal denominator) {
    int fromLow = numerator.compareTo(low.multiply(denominator));
    if (fromLow < 0 || (fromLow == 0 && lowOpen)) {
      return false;
    }
    BigDecimal end = high;
    if (end == null) {
      return true;
    }
    int toHigh = numerator.compareTo(end.multiply(denominator));
    return toHigh < 0 || (toHigh == 0 && !highOpen);
  }

  /**
   * Whether only one number is possible.
   *
   * @return true if both ends are the same
   */
  public boolean isPoint() {
    BigDecimal end = high;
    return end != null && low.compareTo(end) == 0;
  }

  /**
   * Whether some number is in both.
   *
   * @param other the other interval
   * @return true if they share a number
   */
  public boolean overlaps(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether every number here is less than every number there. */
  private boolean isBelow(Interval other) {
    BigDecimal end = high;
    if (end == null) {
      return false;
    }
    int order = end.compareTo(other.low);
    return order < 0 || (order == 0 && (highOpen || other.lowOpen));
  }

  /**
   * Whether every number there is also here.
   *
   * @param other the other interval
   * @return true if this one holds it whole
   */
  public boolean encloses(Interval other) {
    int lows = low.compareTo(other.low);
    if (lows > 0 || (lows == 0 && lowOpen && !other.lowOpen)) {
      return false;
    }
    BigDecimal end = high;
    if (end == null) {
      return true;
    }
    BigDecimal otherEnd = other.high;
    int highs = otherEnd == null ? -1 : end.compareTo(otherEnd);
    return highs > 0 || (highs == 0 && (!highOpen || other.highOpen));
  }

  /**
   * Returns every sum of a number here and a number there.
   *
   * @param other the other interval
   * @return the interval of the sums
   * @throws IllegalArgumentException if an end gets longer than 36 digits
   */
  public Interval plus(Interval other) {
    BigDecimal a = high;
    BigDecimal b = other.high;
    return new Interval(
        low.add(other.low),
        lowOpen || other.lowOpen,
        a == null || b == null ? null : a.add(b),
        highOpen || other.highOpen);
  }

  /**
   * Compares two unknown numbers of which only the intervals are known.
   *
   * @param other the interval of the other number
   * @return true or false if it is the same for all pairs, otherwise unknown
   */
  Truth isLessThan(Interval other) {
    if (isBelow(other)) {
      return Truth.TRUE;
    }
    BigDecimal otherHigh = other.high;
    return otherHigh != null && low.compareTo(otherHigh) >= 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Compares two unknown numbers of which only the intervals are known.
   *
   * @param other the interval of the other number
   * @return true if both can be but one and the same number, false if they share none, otherwise
   *     unknown
   */
  Truth isEqualTo(Interval other) {
    if (!overlaps(other)) {
      return Truth.FALSE;
    }
    return isPoint() && other.isPoint() ? Truth.TRUE : Truth.UNKNOWN;
  }

  /**
   * Returns the interval of the whole numbers in this one, both ends included: of {@code [400,500)}
   * it is {@code [400,499]}.
   *
   * @return the interval, or null if there is no whole number inside
   */
  @Nullable Interval wholes() {
    BigDecimal first = low.setScale(0, RoundingMode.CEILING);
    if (lowOpen && first.compareTo(low) == 0) {
      first = first.add(BigDecimal.ONE);
    }
    BigDecimal end = high;
    if (end == null) {
      return from(first, false);
    }
    BigDecimal last = end.setScale(0, RoundingMode.FLOOR);
    if (highOpen && last.compareTo(end) == 0) {
      last = last.subtract(BigDecimal.ONE);
    }
    return first.compareTo(last) > 0 ? null : closed(first, last);
  }

  /** Returns the text form, such as {@code [400,500)}. */
  @Override
  public String toString() {
    return (lowOpen ? "(" : "[")
        + low.toPlainString()
        + ","
        + (high == null ? "∞" : high.toPlainString())
        + (highOpen ? ")" : "]");
  }
}
