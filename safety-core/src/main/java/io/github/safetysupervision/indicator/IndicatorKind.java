package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** How an indicator makes its number (计算方法). */
public enum IndicatorKind implements ClosedTerm {
  /** Records, each once (条数). */
  COUNT("count", "条数", "count of records"),
  /** A number of the records, added up (求和). */
  TOTAL("total", "求和", "total of a field"),
  /** The lengths of a list of the records, added up (项数之和). */
  ELEMENTS("elements", "项数之和", "elements of a list"),
  /** Different values, each once (去重计数). */
  DISTINCT("distinct", "去重计数", "different values"),
  /** A part by the whole, in percent (率). */
  RATE("rate", "率", "rate in percent"),
  /** How many of the different things of a register are among others, in percent (覆盖率). */
  COVERAGE("coverage", "覆盖率", "coverage in percent"),
  /** One number spread over another (平均数、强度). */
  PER("per", "平均数、强度", "one number by another"),
  /** The change against the same period a year before, in percent (同比). */
  YEAR_ON_YEAR("year-on-year", "同比", "year on year"),
  /** The change against the period before, in percent (环比). */
  PERIOD_ON_PERIOD("period-on-period", "环比", "period on period");

  private final String code;
  private final Wording wording;

  IndicatorKind(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }

  boolean isChange() {
    return this == YEAR_ON_YEAR || this == PERIOD_ON_PERIOD;
  }

  boolean isQuotient() {
    return this == RATE || this == COVERAGE || this == PER;
  }
}
