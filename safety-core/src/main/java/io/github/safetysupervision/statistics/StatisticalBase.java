package io.github.safetysupervision.statistics;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number of other statistics that a rate is made with (统计基数), such as the gross domestic product.
 * It is handed in by whoever computes the rate; this library has none.
 *
 * @param name what it is, with its unit, such as 地区生产总值（亿元）
 * @param value the number, not negative
 * @param period the period it is about
 * @param territory the territory it is about
 */
public record StatisticalBase(
    Wording name, BigDecimal value, ReportingPeriod period, DivisionCode territory) {

  /** Nobody writes out more digits before the point, or behind it. */
  private static final int MOST_DIGITS = 100;

  /**
   * Checks that all is there, and writes the number out: 1E+1 is 10.
   *
   * @param name what it is, with its unit
   * @param value the number, not negative
   * @param period the period it is about
   * @param territory the territory it is about
   * @throws IllegalArgumentException if the number is negative, or has more than a hundred digits
   *     before or behind the point
   */
  public StatisticalBase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(territory, "territory");
    if (value.signum() < 0) {
      throw new IllegalArgumentException("negative base: " + value);
    }
    value = writtenOut(value);
  }

  /** The same number with all its digits, so that equal numbers of equal decimals are equal. */
  static BigDecimal writtenOut(BigDecimal number) {
    if ((long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException("more digits than anybody writes: " + number);
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
