package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.SafetyRecord;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A condition on the state of a record on the day whose state counts (状态条件), such as that it was
 * closed by then. A value.
 *
 * @param <T> the type of the records
 * @param kind what had become of it
 * @param date the date asked about
 */
public record StateCondition<T extends SafetyRecord>(Kind kind, DateField<T> date) {

  /** What had become of a record by the day whose state counts. */
  public enum Kind implements ClosedTerm {
    /** It had happened by the day (已发生). */
    DONE("done", "已发生", "done"),
    /** It had not happened by the day (未发生). */
    NOT_DONE("not-done", "未发生", "not done"),
    /** Its date had passed before the day, as a deadline has (已过). */
    PASSED("passed", "已过", "passed");

    private final String code;
    private final Wording wording;

    Kind(String code, String zh, String en) {
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
  }

  /**
   * Checks that all is there.
   *
   * @param kind what had become of it
   * @param date the date asked about
   */
  public StateCondition {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
  }

  /** What had passed of a stock had passed on the day asked for, otherwise on the as-of date. */
  private static boolean isOfDayAsked(Kind kind, PeriodRule rule) {
    return kind == Kind.PASSED && rule == PeriodRule.STOCK;
  }

  Wording words(PeriodRule rule) {
    return switch (kind) {
      case DONE -> new Wording(date.label() + "不晚于截至日期", date.name() + " by the as-of date");
      case NOT_DONE ->
          new Wording("截至日期尚无" + date.label(), "no " + date.name() + " by the as-of date");
      case PASSED ->
          isOfDayAsked(kind, rule)
              ? new Wording(date.label() + "早于所问日期", date.name() + " before the day")
              : new Wording(date.label() + "早于截至日期", date.name() + " before the as-of date");
    };
  }

  /** The day whose state counts. */
  LocalDate day(PeriodRule rule, Scope scope) {
    return isOfDayAsked(kind, rule) ? scope.period().to() : scope.asOf();
  }

  Filter<T> filter(PeriodRule rule, Scope scope) {
    LocalDate day = day(rule, scope);
    return switch (kind) {
      case DONE -> date.by(day);
      case NOT_DONE -> date.notBy(day);
      case PASSED -> date.by(day.minusDays(1));
    };
  }
}
