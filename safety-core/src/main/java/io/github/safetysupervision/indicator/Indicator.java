package io.github.safetysupervision.indicator;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.StatisticalBase;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A measure said as data (统计指标): an id, a name, and from which records or other indicators it is
 * made, each part of which can be read. Asked about a {@link Scope} it gives a {@link Measure}; no
 * indicator needs a class of its own. A value: indicators with the same parts are equal.
 *
 * <pre>{@code
 * RecordIndicator<Hazard> rectified =
 *     Indicator.from(HAZARD, HAZARD.foundOn)
 *         .doneBy(HAZARD.closedOn)
 *         .count("hazard.rectified", "已整改隐患", "hazards rectified", CountNoun.ITEMS);
 * rectified.timing().dates(); // [foundOn]
 * rectified.periodRule(); // PERIOD
 * }</pre>
 */
public sealed interface Indicator
    permits RecordIndicator, QuotientIndicator, PerBaseIndicator, ChangeIndicator {

  /**
   * Starts an indicator of what happened in a period (期间数).
   *
   * @param <T> the type of the records
   * @param type their type
   * @param date the date that puts a record into a period
   * @return the beginning
   */
  static <T extends SafetyRecord> Selection<T> from(RecordType<T, ?> type, DateField<T> date) {
    return Selection.of(type, new Timing.InPeriod<>(date));
  }

  /**
   * Starts an indicator of what stands on a day (时点数, 存量). It is asked for one day, never for a
   * period.
   *
   * @param <T> the type of the records
   * @param type their type
   * @param since the day a record begins to stand; without one it always stood
   * @param until the day it ends to stand; without one it still stands
   * @return the beginning
   */
  static <T extends SafetyRecord> Selection<T> standing(
      RecordType<T, ?> type, DateField<T> since, DateField<T> until) {
    return Selection.of(type, new Timing.Standing<>(since, until));
  }

  /**
   * Starts an indicator of a register that has no dates: all its records stand on the day asked
   * for.
   *
   * @param <T> the type of the records
   * @param type their type
   * @return the beginning
   */
  static <T extends SafetyRecord> Selection<T> register(RecordType<T, ?> type) {
    return Selection.of(type, new Timing.Registered<>());
  }

  /**
   * Starts an indicator of what was on the books in a period (在册): what had begun by its end and
   * had not ended before its start. The records have to be complete from the day before it starts.
   *
   * @param <T> the type of the records
   * @param type their type
   * @param since the day a record begins to stand
   * @param until the day it ends to stand; without one it still stands
   * @return the beginning
   */
  static <T extends SafetyRecord> Selection<T> onTheBooks(
      RecordType<T, ?> type, DateField<T> since, DateField<T> until) {
    return Selection.of(type, new Timing.OnTheBooks<>(since, until));
  }

  /**
   * Returns a rate of two indicators, in percent.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param part the part
   * @param whole the whole; where it is 0 there is no rate
   * @return the indicator
   */
  static QuotientIndicator rate(String id, String zh, String en, Indicator part, Indicator whole) {
    return new QuotientIndicator(
        id, new Wording(zh, en), IndicatorKind.RATE, part, whole, BigDecimal.ONE);
  }

  /**
   * Returns how many of the different things of a register are among other different things, in
   * percent, such as the units on the register that were visited. What is on no register is not
   * covered.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param part what counts different things, made by {@link Selection#distinct}
   * @param register what counts the different things of the register, made so too
   * @return the indicator
   * @throws IllegalArgumentException if one of them counts no different things
   */
  static QuotientIndicator coverage(
      String id, String zh, String en, Indicator part, Indicator register) {
    return new QuotientIndicator(
        id, new Wording(zh, en), IndicatorKind.COVERAGE, part, register, BigDecimal.ONE);
  }

  /**
   * Returns one indicator spread over another, in the noun of the first: hazards a visit, or
   * hazards a thousand inspections.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param part what is spread
   * @param whole over what it is spread; where it is 0 there is no number
   * @param factor over how many of them; 1 for an average
   * @return the indicator
   * @throws IllegalArgumentException if the factor is not positive
   */
  static QuotientIndicator per(
      String id, String zh, String en, Indicator part, Indicator whole, BigDecimal factor) {
    return new QuotientIndicator(id, new Wording(zh, en), IndicatorKind.PER, part, whole, factor);
  }

  /**
   * Returns one indicator divided by a number of other statistics, such as deaths by the gross
   * domestic product. It can be asked for the period and the territory of that number alone.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param part the indicator
   * @param base the number; where it is 0 there is no rate
   * @param factor per how much of the base
   * @return the indicator
   * @throws IllegalArgumentException if the factor is not positive
   */
  static PerBaseIndicator per(
      String id, String zh, String en, Indicator part, StatisticalBase base, BigDecimal factor) {
    return new PerBaseIndicator(id, new Wording(zh, en), part, base, factor);
  }

  /**
   * Returns the change against the same period a year before, in percent (同比). Where there was none
   * a year before there is no percentage; 0 is 持平.
   *
   * @return the indicator, whose id ends in {@code .year-on-year}
   * @throws IllegalArgumentException if this is a share itself
   */
  default ChangeIndicator yearOnYear() {
    return new ChangeIndicator(this, IndicatorKind.YEAR_ON_YEAR);
  }

  /**
   * Returns the change against the period before, in percent (环比): the month, quarter, half-year or
   * year before. Other periods have none.
   *
   * @return the indicator, whose id ends in {@code .period-on-period}
   * @throws IllegalArgumentException if this is a share itself, or a number of one day
   */
  default ChangeIndicator periodOnPeriod() {
    return new ChangeIndicator(this, IndicatorKind.PERIOD_ON_PERIOD);
  }

  /** {@return the id, such as {@code hazard.found}} */
  String id();

  /** {@return the name in Chinese and English} */
  Wording name();

  /** {@return what it is made from, in words} */
  Wording definition();

  /** {@return what is counted} */
  CountNoun noun();

  /** {@return how it makes its number} */
  IndicatorKind kind();

  /**
   * {@return the indicators it is made from, in the order they are divided or compared; none where
   * it is counted from records}
   */
  List<Indicator> operands();

  /** {@return what period it is asked for} */
  PeriodRule periodRule();

  /** {@return over what its numbers may be added} */
  Additivity additivity();

  /**
   * Whether it asks about the state of records on a day, such as what was closed by then.
   *
   * @return true if the as-of date of the scope matters
   */
  boolean isOfState();

  /**
   * Returns the measure of a scope.
   *
   * @param scope period, territory, day and conditions, as {@link #scopeIn} has them
   * @return the measure, or what is wrong with the conditions or the period
   */
  Outcome<Measure> measure(Scope scope);

  /**
   * Returns the scope that this indicator answers in a period: a stock, and what is there at one
   * time, on its last day, or on the as-of date where that lies in the period and nothing later is
   * known; everything else in the whole of it.
   *
   * @param period the period reported on
   * @param territory the territory
   * @param asOf the day whose state counts
   * @return the scope, without conditions
   */
  default Scope scopeIn(ReportingPeriod period, DivisionCode territory, LocalDate asOf) {
    return scopeIn(new Scope(period, territory, asOf, List.of()));
  }

  /**
   * Does the same for a question with conditions.
   *
   * @param asked the question for a period
   * @return the question as this indicator answers it
   */
  default Scope scopeIn(Scope asked) {
    ReportingPeriod period = asked.period();
    boolean endsEarlier = periodRule() != PeriodRule.PERIOD && period.contains(asked.asOf());
    ReportingPeriod known = endsEarlier ? ReportingPeriod.of(period.from(), asked.asOf()) : period;
    return asked.at(periodRule().periodIn(known), asked.asOf());
  }

  /**
   * Whether it is the change of another one: year on year (同比) or period on period (环比).
   *
   * @return true if so
   */
  default boolean isOfChange() {
    return kind().isChange();
  }

  /**
   * Whether a stated number in a noun can be compared: it counts the same, or hazards are said in
   * 条, 项 or 处, which reports use for each other.
   *
   * @param stated the noun of a stated number
   * @return true if it can
   */
  default boolean isStatedIn(CountNoun stated) {
    return noun().isComparableTo(stated);
  }
}
