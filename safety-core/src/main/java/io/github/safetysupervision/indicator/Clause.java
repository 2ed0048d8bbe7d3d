package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.function.BiFunction;

/**
 * One condition of an indicator that depends on the scope it is asked about: on its period, or on
 * the day whose state counts.
 */
final class Clause<T extends SafetyRecord> {

  /** The first day there is: nothing ended before it. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private final Wording words;
  private final boolean isOfState;
  private final boolean isOfOnePeriod;
  private final BiFunction<Population<T>, Scope, Population<T>> narrowing;

  private Clause(
      Wording words, boolean isOfState, BiFunction<Population<T>, Scope, Population<T>> narrowing) {
    this(words, isOfState, true, narrowing);
  }

  private Clause(
      Wording words,
      boolean isOfState,
      boolean isOfOnePeriod,
      BiFunction<Population<T>, Scope, Population<T>> narrowing) {
    this.words = words;
    this.isOfState = isOfState;
    this.isOfOnePeriod = isOfOnePeriod;
    this.narrowing = narrowing;
  }

  static <T extends SafetyRecord> Clause<T> within(DateField<T> date) {
    return new Clause<>(
        new Wording(date.label() + "在报告期内", date.name() + " in the period"),
        false,
        (p, s) -> p.within(date, s.period()));
  }

  static <T extends SafetyRecord> Clause<T> standing(DateField<T> since, DateField<T> until) {
    return new Clause<>(
        new Wording(
            since.label() + "不晚于所问日期、该日尚无" + until.label(),
            since.name() + " by the day and no " + until.name() + " by then"),
        true,
        (p, s) -> {
          LocalDate day = s.period().to();
          return p.where(since.notAfter(day)).where(until.notBy(day)).on(day);
        });
  }

  static <T extends SafetyRecord> Clause<T> registered(RecordType<T, ?> type) {
    return new Clause<>(
        new Wording("所问日期在册", type.name() + " on the register on the day"),
        true,
        (p, s) -> p.on(s.period().to()));
  }

  static <T extends SafetyRecord> Clause<T> onTheBooks(DateField<T> since, DateField<T> until) {
    return new Clause<>(
        new Wording(
            since.label() + "不晚于报告期末、报告期前尚无" + until.label(),
            since.name() + " by the end of the period and no " + until.name() + " before it"),
        false,
        false,
        (p, s) -> {
          ReportingPeriod period = s.period();
          if (period.from().equals(FIRST_DAY)) {
            return p.where(since.by(period.to())).over(period);
          }
          LocalDate before = period.from().minusDays(1);
          return p.where(since.by(period.to()))
              .where(until.notBy(before))
              .over(ReportingPeriod.of(before, period.to()));
        });
  }

  static <T extends SafetyRecord> Clause<T> doneBy(DateField<T> field) {
    return new Clause<>(
        new Wording(field.label() + "不晚于截至日期", field.name() + " by the as-of date"),
        true,
        (p, s) -> p.where(field.by(s.asOf())));
  }

  static <T extends SafetyRecord> Clause<T> notDoneBy(DateField<T> field) {
    return new Clause<>(
        new Wording("截至日期尚无" + field.label(), "no " + field.name() + " by the as-of date"),
        true,
        (p, s) -> p.where(field.notBy(s.asOf())));
  }

  static <T extends SafetyRecord> Clause<T> passedBefore(DateField<T> field) {
    return new Clause<>(
        new Wording(field.label() + "早于截至日期", field.name() + " before the as-of date"),
        true,
        (p, s) -> p.where(field.by(s.asOf().minusDays(1))));
  }

  static <T extends SafetyRecord> Clause<T> passedBeforeDay(DateField<T> field) {
    return new Clause<>(
        new Wording(field.label() + "早于所问日期", field.name() + " before the day"),
        true,
        (p, s) -> p.where(field.by(s.period().to().minusDays(1))));
  }

  /** Whether a record is in one period alone, so that numbers of periods may be added. */
  boolean isOfOnePeriod() {
    return isOfOnePeriod;
  }

  Wording words() {
    return words;
  }

  /** Whether the day whose state counts matters, not the period alone. */
  boolean isOfState() {
    return isOfState;
  }

  Population<T> narrow(Population<T> population, Scope scope) {
    return narrowing.apply(population, scope);
  }
}
