package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.time.ReportingPeriod;

/** What period an indicator is asked for (时间口径). */
public enum PeriodRule implements ClosedTerm {
  /** What happened in a period (期间数). */
  PERIOD("period", "期间数", "of a period"),
  /** What there was at one time of one day; days are never added (单日数). */
  ONE_DAY("one-day", "单日数", "of one day"),
  /** What stood on a day; it has a date, not a period (时点数). */
  STOCK("stock", "时点数", "stock on a day");

  private final String code;
  private final Wording wording;

  PeriodRule(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  /**
   * Returns what is asked for in a period that is reported on.
   *
   * @param period the period
   * @return itself; of what is asked for one day its last day
   */
  public ReportingPeriod periodIn(ReportingPeriod period) {
    return this == PERIOD ? period : ReportingPeriod.day(period.to());
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
