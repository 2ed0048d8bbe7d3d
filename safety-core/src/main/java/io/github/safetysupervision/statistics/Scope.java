package io.github.safetysupervision.statistics;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an indicator is asked about (统计口径): a period, a territory, the day whose state counts, and
 * conditions.
 *
 * @param period the period
 * @param territory the territory
 * @param asOf the day whose state counts: what was closed later was not closed
 * @param where conditions on fields, as data
 */
public record Scope(
    ReportingPeriod period, DivisionCode territory, LocalDate asOf, List<Slice> where) {

  /**
   * Copies the conditions.
   *
   * @param period the period
   * @param territory the territory
   * @param asOf the day whose state counts
   * @param where conditions on fields
   */
  public Scope {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(territory, "territory");
    Objects.requireNonNull(asOf, "asOf");
    where = List.copyOf(where);
  }
}
