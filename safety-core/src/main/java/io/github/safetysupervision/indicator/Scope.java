package io.github.safetysupervision.indicator;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.record.TermMapping;
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
 * @param terms the words beside ours that the conditions may be said in
 */
public record Scope(
    ReportingPeriod period,
    DivisionCode territory,
    LocalDate asOf,
    List<Slice> where,
    TermMapping terms) {

  /**
   * Copies the conditions.
   *
   * @param period the period
   * @param territory the territory
   * @param asOf the day whose state counts
   * @param where conditions on fields
   * @param terms the words beside ours that the conditions may be said in
   */
  public Scope {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(territory, "territory");
    Objects.requireNonNull(asOf, "asOf");
    where = List.copyOf(where);
    Objects.requireNonNull(terms, "terms");
  }

  /**
   * Asks in our own words.
   *
   * @param period the period
   * @param territory the territory
   * @param asOf the day whose state counts
   * @param where conditions on fields
   */
  public Scope(ReportingPeriod period, DivisionCode territory, LocalDate asOf, List<Slice> where) {
    this(period, territory, asOf, where, TermMapping.NONE);
  }

  /** The same question about another time. */
  Scope at(ReportingPeriod newPeriod, LocalDate newAsOf) {
    return new Scope(newPeriod, territory, newAsOf, where, terms);
  }
}
