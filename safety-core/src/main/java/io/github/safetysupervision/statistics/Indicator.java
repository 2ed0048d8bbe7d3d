package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A measure said as data (统计指标): an id, a name, and from which records it is made. Asked about a
 * {@link Scope} it gives a {@link Measure}; no indicator needs a class of its own.
 *
 * <pre>{@code
 * Indicator rectified =
 *     Indicator.from(HAZARD, HAZARD.foundOn)
 *         .doneBy(HAZARD.closedOn)
 *         .count("hazard.rectified", "已整改隐患", "hazards rectified", CountNoun.ITEMS);
 * }</pre>
 */
public final class Indicator {

  private final String id;
  private final Wording name;
  private final Wording definition;
  private final CountNoun noun;
  private final boolean isOfState;
  private final Function<Scope, Outcome<Measure>> form;

  private Indicator(
      String id,
      Wording name,
      Wording definition,
      CountNoun noun,
      boolean isOfState,
      Function<Scope, Outcome<Measure>> form) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = name;
    this.definition = definition;
    this.noun = noun;
    this.isOfState = isOfState;
    this.form = form;
  }

  /**
   * Starts an indicator of the records of a type.
   *
   * @param <T> the type of the records
   * @param type their type
   * @param date the date that puts a record into a period
   * @return the beginning
   */
  public static <T extends SafetyRecord> Draft<T> from(RecordType<T, ?> type, DateField<T> date) {
    return new Draft<>(type, date, Filter.all(), null, null);
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
  public static Indicator rate(String id, String zh, String en, Indicator part, Indicator whole) {
    return new Indicator(
        id,
        new Wording(zh, en),
        new Wording(
            part.name.zh() + " ÷ " + whole.name.zh() + "；分母为 0 时比率不存在",
            part.name.en() + " ÷ " + whole.name.en() + "; no rate where the divisor is 0"),
        CountNoun.PERCENT,
        part.isOfState || whole.isOfState,
        scope -> {
          Outcome<Measure> above = part.measure(scope);
          Outcome<Measure> below = whole.measure(scope);
          Measure p = above.value();
          Measure w = below.value();
          return p == null || w == null
              ? (p == null ? above : below)
              : new Outcome<>(Measure.ratio(p, w), below.problems());
        });
  }

  /**
   * Returns the id.
   *
   * @return the id, such as {@code hazard.found}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the name.
   *
   * @return the name in Chinese and English
   */
  public Wording name() {
    return name;
  }

  /**
   * Returns what it is made from.
   *
   * @return the definition in words
   */
  public Wording definition() {
    return definition;
  }

  /**
   * Returns what is counted.
   *
   * @return the count noun
   */
  public CountNoun noun() {
    return noun;
  }

  /**
   * Whether a stated number in a noun can be compared: it counts the same, or hazards are said in
   * 条, 项 or 处, which reports use for each other.
   *
   * @param stated the noun of a stated number
   * @return true if it can
   */
  public boolean isStatedIn(CountNoun stated) {
    return Nouns.areComparable(noun, stated);
  }

  /**
   * Whether it asks about the state of records on a day, such as what was closed by then.
   *
   * @return true if the as-of date of the scope matters
   */
  public boolean isOfState() {
    return isOfState;
  }

  /**
   * Returns the measure of a scope.
   *
   * @param scope period, territory, day and conditions
   * @return the measure, or what is wrong with the conditions
   */
  public Outcome<Measure> measure(Scope scope) {
    return form.apply(scope);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }

  /**
   * An indicator that does not say yet what it counts. Immutable.
   *
   * @param <T> the type of the records
   */
  public static final class Draft<T extends SafetyRecord> {

    private final RecordType<T, ?> type;
    private final DateField<T> date;
    private final Filter<T> filter;
    private final @Nullable DateField<T> done;
    private final @Nullable DateField<T> notDone;

    private Draft(
        RecordType<T, ?> type,
        DateField<T> date,
        Filter<T> filter,
        @Nullable DateField<T> done,
        @Nullable DateField<T> notDone) {
      this.type = type;
      this.date = date;
      this.filter = filter;
      this.done = done;
      this.notDone = notDone;
    }

    /**
     * Narrows it.
     *
     * @param condition the condition
     * @return the narrower draft
     */
    public Draft<T> where(Filter<T> condition) {
      return new Draft<>(type, date, filter.and(condition), done, notDone);
    }

    /**
     * Narrows it to what had happened by the day whose state counts.
     *
     * @param field the day it happened
     * @return the narrower draft
     */
    public Draft<T> doneBy(DateField<T> field) {
      return new Draft<>(type, date, filter, field, notDone);
    }

    /**
     * Narrows it to what had not happened by the day whose state counts.
     *
     * @param field the day it happened
     * @return the narrower draft
     */
    public Draft<T> notDoneBy(DateField<T> field) {
      return new Draft<>(type, date, filter, done, field);
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
    public Indicator count(String id, String zh, String en, CountNoun noun) {
      return indicator(
          id, zh, en, noun, new Wording("的条数", "number of"), p -> Measure.count(p, noun));
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
     */
    public Indicator total(
        String id, String zh, String en, NumberField<T, ?> field, CountNoun noun) {
      return indicator(
          id,
          zh,
          en,
          noun,
          new Wording("的" + field.label() + "之和", "total of " + field.name() + " of"),
          p -> Measure.total(p, field, noun));
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
     */
    public Indicator elements(
        String id, String zh, String en, ListField<T, ?> field, CountNoun noun) {
      return indicator(
          id,
          zh,
          en,
          noun,
          new Wording(
              "的" + field.label() + "项数之和", "number of elements of " + field.name() + " of"),
          p -> Measure.elements(p, field, noun));
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
     */
    public Indicator distinct(String id, String zh, String en, Field<T, ?> field, CountNoun noun) {
      return indicator(
          id,
          zh,
          en,
          noun,
          new Wording("的不同" + field.label() + "个数", "number of different " + field.name() + " of"),
          p -> Measure.distinct(p, field, noun));
    }

    private Indicator indicator(
        String id,
        String zh,
        String en,
        CountNoun noun,
        Wording what,
        Function<Population<T>, Measure> measure) {
      Wording when =
          done != null
              ? new Wording(
                  "，" + done.label() + "不晚于截至日期", ", " + done.name() + " by the as-of date")
              : notDone != null
                  ? new Wording(
                      "，截至日期尚无" + notDone.label(), ", no " + notDone.name() + " by the as-of date")
                  : new Wording("", "");
      Wording conditions = filter.words();
      Wording definition =
          new Wording(
              date.label()
                  + "在报告期内、满足“"
                  + conditions.zh()
                  + "”"
                  + when.zh()
                  + "的"
                  + type.label()
                  + what.zh(),
              what.en()
                  + " "
                  + type
                  + " with "
                  + date
                  + " in the period, "
                  + conditions.en()
                  + when.en());
      return new Indicator(
          id,
          new Wording(zh, en),
          definition,
          noun,
          done != null || notDone != null,
          scope -> {
            Outcome<Population<T>> p = population(scope);
            Population<T> population = p.value();
            return population == null
                ? new Outcome<>(null, p.problems())
                : new Outcome<>(measure.apply(population), p.problems());
          });
    }

    private Outcome<Population<T>> population(Scope scope) {
      Population<T> out =
          Population.of(type).within(date, scope.period()).in(scope.territory()).where(filter);
      if (done != null) {
        out = out.where(done.by(scope.asOf()));
      }
      if (notDone != null) {
        out = out.where(notDone.notBy(scope.asOf()));
      }
      List<Problem> problems = new ArrayList<>();
      for (Slice s : scope.where()) {
        Outcome<Filter<T>> condition = condition(s);
        problems.addAll(condition.problems());
        Filter<T> f = condition.value();
        if (f != null) {
          out = out.where(f);
        }
      }
      boolean bad = problems.stream().anyMatch(p -> p.severity().isError());
      return new Outcome<>(bad ? null : out, problems);
    }

    private Outcome<Filter<T>> condition(Slice slice) {
      Field<T, ?> field = type.field(slice.getField());
      if (field == null) {
        return Outcome.failed(
            StatisticsProblems.UNKNOWN_FIELD.with(
                "found",
                slice.getField(),
                "type",
                new Wording(type.label(), type.name()),
                "expected",
                type.fields().stream().map(Field::name).collect(Collectors.joining(", "))));
      }
      return field.matching(slice.getValue());
    }
  }
}
