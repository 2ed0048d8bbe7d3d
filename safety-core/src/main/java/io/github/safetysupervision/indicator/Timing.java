package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * By which dates a record belongs to the period or the day asked for (归期办法). A value.
 *
 * @param <T> the type of the records
 */
public sealed interface Timing<T extends SafetyRecord> {

  /** {@return what period is asked for} */
  PeriodRule periodRule();

  /** {@return the dates that decide, the beginning first; none of a register} */
  List<DateField<T>> dates();

  /**
   * {@return when a record belongs, in words}
   *
   * @param type the type of the records
   */
  Wording words(RecordType<T, ?> type);

  /**
   * {@return the records of a population that belong, and the days that have to be complete}
   *
   * @param population records without a period
   * @param period the period or the day asked for
   */
  Population<T> narrow(Population<T> population, ReportingPeriod period);

  /**
   * Of what happened in a period (期间数).
   *
   * @param <T> the type of the records
   * @param date the date that lies in the period
   */
  record InPeriod<T extends SafetyRecord>(DateField<T> date) implements Timing<T> {

    @Override
    public PeriodRule periodRule() {
      return PeriodRule.PERIOD;
    }

    @Override
    public List<DateField<T>> dates() {
      return List.of(date);
    }

    @Override
    public Wording words(RecordType<T, ?> type) {
      return new Wording(date.label() + "在报告期内", date.name() + " in the period");
    }

    @Override
    public Population<T> narrow(Population<T> population, ReportingPeriod period) {
      return population.within(date, period);
    }
  }

  /**
   * Of what is there at one time of one day, which is never added to that of another (单日数).
   *
   * @param <T> the type of the records
   * @param date the date that is the day
   */
  record OnOneDay<T extends SafetyRecord>(DateField<T> date) implements Timing<T> {

    @Override
    public PeriodRule periodRule() {
      return PeriodRule.ONE_DAY;
    }

    @Override
    public List<DateField<T>> dates() {
      return List.of(date);
    }

    @Override
    public Wording words(RecordType<T, ?> type) {
      return new InPeriod<>(date).words(type);
    }

    @Override
    public Population<T> narrow(Population<T> population, ReportingPeriod period) {
      return population.within(date, period);
    }
  }

  /**
   * Of what stands on a day (时点数、存量): it began by the day and had not ended on it.
   *
   * @param <T> the type of the records
   * @param since the day a record begins to stand; without one it always stood
   * @param until the day it ends to stand; without one it still stands
   */
  record Standing<T extends SafetyRecord>(DateField<T> since, DateField<T> until)
      implements Timing<T> {

    @Override
    public PeriodRule periodRule() {
      return PeriodRule.STOCK;
    }

    @Override
    public List<DateField<T>> dates() {
      return List.of(since, until);
    }

    @Override
    public Wording words(RecordType<T, ?> type) {
      return new Wording(
          since.label() + "不晚于所问日期、该日尚无" + until.label(),
          since.name() + " by the day and no " + until.name() + " by then");
    }

    @Override
    public Population<T> narrow(Population<T> population, ReportingPeriod period) {
      LocalDate day = period.to();
      return population.where(since.notAfter(day)).where(until.notBy(day)).on(day);
    }
  }

  /**
   * Of a register that has no dates (名册): all its records stand on the day asked for.
   *
   * @param <T> the type of the records
   */
  record Registered<T extends SafetyRecord>() implements Timing<T> {

    @Override
    public PeriodRule periodRule() {
      return PeriodRule.STOCK;
    }

    @Override
    public List<DateField<T>> dates() {
      return List.of();
    }

    @Override
    public Wording words(RecordType<T, ?> type) {
      return new Wording("所问日期在册", type.name() + " on the register on the day");
    }

    @Override
    public Population<T> narrow(Population<T> population, ReportingPeriod period) {
      return population.on(period.to());
    }
  }

  /**
   * Of what was on the books in a period (期内在册): it had begun by its end and had not ended before
   * its start. The records have to be complete from the day before it starts.
   *
   * @param <T> the type of the records
   * @param since the day a record begins to stand
   * @param until the day it ends to stand; without one it still stands
   */
  record OnTheBooks<T extends SafetyRecord>(DateField<T> since, DateField<T> until)
      implements Timing<T> {

    /** The first day there is: nothing ended before it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    @Override
    public PeriodRule periodRule() {
      return PeriodRule.PERIOD;
    }

    @Override
    public List<DateField<T>> dates() {
      return List.of(since, until);
    }

    @Override
    public Wording words(RecordType<T, ?> type) {
      return new Wording(
          since.label() + "不晚于报告期末、报告期前尚无" + until.label(),
          since.name() + " by the end of the period and no " + until.name() + " before it");
    }

    @Override
    public Population<T> narrow(Population<T> population, ReportingPeriod period) {
      Population<T> begun = population.where(since.by(period.to()));
      if (period.from().equals(FIRST_DAY)) {
        return begun.over(period);
      }
      LocalDate before = period.from().minusDays(1);
      return begun.where(until.notBy(before)).over(ReportingPeriod.of(before, period.to()));
    }
  }
}
