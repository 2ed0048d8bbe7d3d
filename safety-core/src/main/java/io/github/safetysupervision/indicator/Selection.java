package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Population;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which records an indicator takes (取数范围): their type, the dates by which they belong to what is
 * asked for, and conditions. A value, whatever the order of the conditions; {@link #count}, {@link
 * #total}, {@link #elements} and {@link #distinct} make an indicator of it.
 *
 * @param <T> the type of the records
 */
public final class Selection<T extends SafetyRecord> extends EqualByParts {

  private final RecordType<T, ?> type;
  private final Timing<T> timing;
  private final Filter<T> filter;
  private final List<StateCondition<T>> states;

  private Selection(
      RecordType<T, ?> type, Timing<T> timing, Filter<T> filter, List<StateCondition<T>> states) {
    this.type = type;
    this.timing = timing;
    this.filter = filter;
    this.states = List.copyOf(states);
  }

  /**
   * {@return all records of a type}
   *
   * @param <T> the type of the records
   * @param type their type
   * @param timing by which dates they belong to the period or the day asked for
   * @throws IllegalArgumentException if a date is no field of the type
   */
  static <T extends SafetyRecord> Selection<T> of(RecordType<T, ?> type, Timing<T> timing) {
    timing.dates().forEach(date -> requireFieldOf(type, date));
    return new Selection<>(type, timing, Filter.all(), List.of());
  }

  private static <T extends SafetyRecord> void requireFieldOf(
      RecordType<T, ?> type, Field<T, ?> field) {
    if (!field.equals(type.field(field.name()))) {
      throw new IllegalArgumentException("no field of " + type + ": " + field);
    }
  }

  /**
   * {@return the part that passes a condition as well}
   *
   * @param condition the condition
   */
  public Selection<T> where(Filter<T> condition) {
    return new Selection<>(type, timing, filter.and(condition), states);
  }

  /**
   * {@return the part of which something is so on the day whose state counts}
   *
   * @param condition what is so
   */
  Selection<T> where(StateCondition<T> condition) {
    requireFieldOf(type, condition.date());
    return new Selection<>(
        type, timing, filter, Stream.concat(states.stream(), Stream.of(condition)).toList());
  }

  /**
   * {@return the part that had happened by the day whose state counts}
   *
   * @param date the day it happened
   */
  public Selection<T> doneBy(DateField<T> date) {
    return where(new StateCondition<>(StateCondition.Kind.DONE, date));
  }

  /**
   * {@return the part that had not happened by the day whose state counts}
   *
   * @param date the day it happened
   */
  public Selection<T> notDoneBy(DateField<T> date) {
    return where(new StateCondition<>(StateCondition.Kind.NOT_DONE, date));
  }

  /**
   * {@return the part whose date had passed before the day whose state counts, as a deadline has:
   * on the deadline itself nothing is overdue}
   *
   * @param date the day that has passed
   */
  public Selection<T> passedBefore(DateField<T> date) {
    return where(new StateCondition<>(StateCondition.Kind.PASSED, date));
  }

  /**
   * {@return the same for one day: what is counted is there at one time, and days are never added}
   *
   * @throws IllegalStateException if the records belong to a period by anything else than one date
   */
  public Selection<T> atOneTime() {
    if (timing instanceof Timing.InPeriod<T> flow) {
      return new Selection<>(type, new Timing.OnOneDay<>(flow.date()), filter, states);
    }
    throw new IllegalStateException(
        "only what happened in a period happened on one day: " + timing);
  }

  /**
   * Counts the records.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param noun what one record is counted as
   * @return the indicator
   */
  public RecordIndicator<T> count(String id, String zh, String en, CountNoun noun) {
    return counting(new Counted.Records<>(), id, zh, en, noun);
  }

  /**
   * Adds up a number of the records.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param field the number
   * @param noun what is added up
   * @return the indicator
   * @throws IllegalArgumentException if the field is none of the type
   */
  public RecordIndicator<T> total(
      String id, String zh, String en, NumberField<T, ?> field, CountNoun noun) {
    return counting(new Counted.TotalOf<>(field), id, zh, en, noun);
  }

  /**
   * Adds up the lengths of a list of the records.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param field the list
   * @param noun what one element is counted as
   * @return the indicator
   * @throws IllegalArgumentException if the field is none of the type
   */
  public RecordIndicator<T> elements(
      String id, String zh, String en, ListField<T, ?> field, CountNoun noun) {
    return counting(new Counted.ElementsOf<>(field), id, zh, en, noun);
  }

  /**
   * Counts different values, each once.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param field the field, or the list whose elements are counted
   * @param noun what one value is counted as
   * @return the indicator
   * @throws IllegalArgumentException if the field is none of the type
   */
  public RecordIndicator<T> distinct(
      String id, String zh, String en, Field<T, ?> field, CountNoun noun) {
    return counting(new Counted.DifferentOf<>(field), id, zh, en, noun);
  }

  private RecordIndicator<T> counting(
      Counted<T> counted, String id, String zh, String en, CountNoun noun) {
    Field<T, ?> field = counted.field();
    if (field != null) {
      requireFieldOf(type, field);
    }
    return new RecordIndicator<>(id, new Wording(zh, en), noun, this, counted);
  }

  /** {@return the type of the records} */
  RecordType<T, ?> type() {
    return type;
  }

  /** {@return by which dates they belong to the period or the day asked for} */
  Timing<T> timing() {
    return timing;
  }

  /** {@return the conditions that depend on nothing asked for} */
  Filter<T> filter() {
    return filter;
  }

  /** {@return the conditions that depend on the day whose state counts, in order} */
  List<StateCondition<T>> states() {
    return states;
  }

  /** The definition of what is counted in these records. */
  Wording definition(Wording counted) {
    Wording when = timing.words(type);
    Wording conditions = filter.words();
    return new Wording(
        when.zh()
            + "、满足“"
            + conditions.zh()
            + "”"
            + said(w -> "，" + w.zh())
            + "的"
            + type.label()
            + counted.zh(),
        counted.en()
            + " "
            + type
            + " with "
            + when.en()
            + ", "
            + conditions.en()
            + said(w -> ", " + w.en()));
  }

  private String said(Function<Wording, String> language) {
    return states.stream()
        .map(s -> language.apply(s.words(timing.periodRule())))
        .collect(Collectors.joining());
  }

  /** The records asked for, or what is wrong with the question. */
  Outcome<Population<T>> population(Scope scope) {
    PeriodRule rule = timing.periodRule();
    if (rule != PeriodRule.PERIOD && scope.period().days() != 1) {
      return Outcome.failed(
          IndicatorProblems.ONE_DAY_WANTED.with("found", scope.period(), "rule", rule.wording()));
    }
    Population<T> out =
        timing.narrow(Population.of(type), scope.period()).in(scope.territory()).where(filter);
    for (StateCondition<T> s : states) {
      out = out.where(s.filter(rule, scope));
    }
    LocalDate day = dayOfState(scope);
    out = day == null ? out : out.asOf(day);
    Outcome<Filter<T>> asked = SliceFilter.of(type, scope.where(), scope.terms());
    Filter<T> more = asked.value();
    return new Outcome<>(more == null ? null : out.where(more), asked.problems());
  }

  /** The last day of which has to be known what happened, or null where nothing depends on it. */
  private @Nullable LocalDate dayOfState(Scope scope) {
    PeriodRule rule = timing.periodRule();
    LocalDate out = rule == PeriodRule.STOCK ? scope.period().to() : null;
    for (StateCondition<T> s : states) {
      LocalDate day = s.day(rule, scope);
      out = out == null || day.isAfter(out) ? day : out;
    }
    return out;
  }

  /** Conditions may be in any order. */
  @Override
  protected List<@Nullable Object> parts() {
    return List.of(type, timing, filter.digest(), states);
  }

  /** Returns the Chinese words. */
  @Override
  public String toString() {
    return definition(Wording.same("")).zh();
  }
}
