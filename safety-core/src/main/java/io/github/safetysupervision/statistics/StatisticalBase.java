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

  /**
   * Checks that all is there.
   *
   * @param name what it is, with its unit
   * @param value the number, not negative
   * @param period the period it is about
   * @param territory the territory it is about
   * @throws IllegalArgumentException if the number is negative
   */
  public StatisticalBase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(territory, "territory");
    if (value.signum() < 0) {
      throw new IllegalArgumentException("negative base: " + value);
    }
  }
}
