package io.github.safetysupervision.indicator;

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
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.statistics.StatisticalBase;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
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

  static final String YEAR_ON_YEAR = ".year-on-year";
  static final String PERIOD_ON_PERIOD = ".period-on-period";

  /** No period lies before it. */
  private static final int FIRST_YEAR = 1;

  private final String id;
  private final Wording name;
  private final Wording definition;
  private final CountNoun noun;
  private final PeriodRule periodRule;
  private final Additivity additivity;
  private final boolean isOfState;
  private final Function<Scope, Outcome<Measure>> form;

  private Indicator(
      String id,
      Wording name,
      Wording definition,
      CountNoun noun,
      PeriodRule periodRule,
      Additivity additivity,
      boolean isOfState,
      Function<Scope, Outcome<Measure>> form) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = name;
    this.definition = definition;
    this.noun = noun;
    this.periodRule = periodRule;
    this.additivity = additivity;
    this.isOfState = isOfState;
    this.form = form;
  }

  /**
   * Starts an indicator of what happened in a period (期间数).
   *
   * @param <T> the type of the records
   * @param type their type
   * @param date the date that puts a record into a period
   * @return the beginning
   */
  public static <T extends SafetyRecord> Draft<T> from(RecordType<T, ?> type, DateField<T> date) {
    return new Draft<>(type, Clause.within(date), PeriodRule.PERIOD, Filter.all(), List.of());
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
  public static <T extends SafetyRecord> Draft<T> standing(
      RecordType<T, ?> type, DateField<T> since, DateField<T> until) {
    return new Draft<>(
        type, Clause.standing(since, until), PeriodRule.STOCK, Filter.all(), List.of());
  }

  /**
   * Starts an indicator of a register that has no dates: all its records stand on the day asked
   * for.
   *
   * @param <T> the type of the records
   * @param type their type
   * @return the beginning
   */
  public static <T extends SafetyRecord> Draft<T> register(RecordType<T, ?> type) {
    return new Draft<>(type, Clause.registered(type), PeriodRule.STOCK, Filter.all(), List.of());
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
  public static <T extends SafetyRecord> Draft<T> onTheBooks(
      RecordType<T, ?> type, DateField<T> since, DateField<T> until) {
    return new Draft<>(
        type, Clause.onTheBooks(since, until), PeriodRule.PERIOD, Filter.all(), List.of());
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
    return quotient(id, zh, en, part, whole, CountNoun.PERCENT, "", Measure::ratio);
  }

  /**
   * Returns how many of the different things of a register are among other different things, in
   * percent, such as the units on the register that were visited. What is on no register is not
   * covered.
   *
   * @param id the id
   * @param zh the Chinese name
   * @param en the English name
   * @param part what counts different things, made by {@link Draft#distinct}
   * @param register what counts the different things of the register, made so too
   * @return the indicator
   */
  public static Indicator coverage(
      String id, String zh, String en, Indicator part, Indicator register) {
    return quotient(id, zh, en, part, register, CountNoun.PERCENT, "", Measure::coverage);
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
  public static Indicator per(
      String id, String zh, String en, Indicator part, Indicator whole, BigDecimal factor) {
    String times = times(factor);
    return quotient(id, zh, en, part, whole, part.noun, times, (p, w) -> Measure.per(p, w, factor));
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
  public static Indicator per(
      String id, String zh, String en, Indicator part, StatisticalBase base, BigDecimal factor) {
    String times = times(factor);
    return new Indicator(
        id,
        new Wording(zh, en),
        new Wording(
            part.name.zh() + " ÷ " + base.name().zh() + times,
            part.name.en() + " ÷ " + base.name().en() + times),
        part.noun,
        part.periodRule,
        Additivity.NEVER,
        part.isOfState,
        scope -> {
          if (!scope.period().equals(base.period())
              || !scope.territory().sameArea(base.territory())) {
            return Outcome.failed(
                IndicatorProblems.BASE_OF_OTHER_SCOPE.with(
                    "base",
                    base.name(),
                    "found",
                    base.period() + " " + base.territory(),
                    "expected",
                    scope.period() + " " + scope.territory()));
          }
          Outcome<Measure> above = part.measure(scope);
          Measure p = above.value();
          return p == null ? above : new Outcome<>(Measure.per(p, base, factor), above.problems());
        });
  }

  private static String times(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("a factor has to be positive: " + factor);
    }
    boolean isOne = factor.compareTo(BigDecimal.ONE) == 0;
    return isOne ? "" : " × " + factor.toPlainString();
  }

  private static Indicator quotient(
      String id,
      String zh,
      String en,
      Indicator part,
      Indicator whole,
      CountNoun noun,
      String times,
      BinaryOperator<Measure> divide) {
    return new Indicator(
        id,
        new Wording(zh, en),
        new Wording(
            part.name.zh() + " ÷ " + whole.name.zh() + times + "；分母为 0 时不存在",
            part.name.en() + " ÷ " + whole.name.en() + times + "; none where the divisor is 0"),
        noun,
        part.periodRule,
        Additivity.NEVER,
        part.isOfState || whole.isOfState,
        scope -> combined(part.measure(scope), whole.measureFor(part.periodRule, scope), divide));
  }

  private static Outcome<Measure> combined(
      Outcome<Measure> first, Outcome<Measure> second, BinaryOperator<Measure> combine) {
    Measure f = first.value();
    Measure s = second.value();
    return f == null || s == null
        ? (f == null ? first : second)
        : new Outcome<>(combine.apply(f, s), second.problems());
  }

  /** A stock under a flow, as the register under the units visited, is that of the period's end. */
  private Outcome<Measure> measureFor(PeriodRule above, Scope scope) {
    boolean isStockUnderFlow = periodRule == PeriodRule.STOCK && above == PeriodRule.PERIOD;
    return measure(
        isStockUnderFlow
            ? scope.at(ReportingPeriod.day(scope.period().to()), scope.asOf())
            : scope);
  }

  /**
   * Returns the change against the same period a year before, in percent (同比). Where there was none
   * a year before there is no percentage; 0 is 持平.
   *
   * @return the indicator, whose id ends in {@code .year-on-year}
   * @throws IllegalArgumentException if this is a share itself
   */
  public Indicator yearOnYear() {
    return change(
        YEAR_ON_YEAR,
        new Wording("同比", "year on year"),
        s ->
            s.period().from().getYear() > FIRST_YEAR && s.asOf().getYear() > FIRST_YEAR
                ? s.at(s.period().yearBefore(), ReportingPeriod.yearBefore(s.asOf()))
                : null);
  }

  /**
   * Returns the change against the period before, in percent (环比): the month, quarter, half-year or
   * year before. Other periods have none.
   *
   * @return the indicator, whose id ends in {@code .period-on-period}
   * @throws IllegalArgumentException if this is a share itself, or a number of one day
   */
  public Indicator periodOnPeriod() {
    if (periodRule != PeriodRule.PERIOD) {
      throw new IllegalArgumentException("no period before a day: " + id);
    }
    return change(
        PERIOD_ON_PERIOD,
        new Wording("环比", "period on period"),
        s -> {
          ReportingPeriod before = s.period().before();
          return before == null ? null : s.at(before, before.to().plusDays(late(s)));
        });
  }

  /** How many days after its period the state is asked; the period before is asked as late. */
  private static long late(Scope scope) {
    return ChronoUnit.DAYS.between(scope.period().to(), scope.asOf());
  }

  private Indicator change(
      String suffix, Wording kind, Function<Scope, @Nullable Scope> scopeBefore) {
    if (noun.kind() == CountNoun.Kind.SHARE) {
      throw new IllegalArgumentException("no change in percent of a share: " + id);
    }
    return new Indicator(
        id + suffix,
        new Wording(name.zh() + kind.zh(), name.en() + ", " + kind.en()),
        new Wording(
            "（本期 − 基期）÷ 基期，" + name.zh() + kind.zh() + "；基期为 0 时不存在，0 为持平",
            "(now − before) ÷ before, "
                + name.en()
                + " "
                + kind.en()
                + "; none where it was 0 before, 0 if the same"),
        CountNoun.PERCENT,
        periodRule,
        Additivity.NEVER,
        isOfState,
        scope -> {
          Scope earlier = scopeBefore.apply(scope);
          if (earlier == null) {
            return Outcome.failed(IndicatorProblems.NO_PERIOD_BEFORE.with("found", scope.period()));
          }
          return combined(measure(scope), measure(earlier), Measure::change);
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
   * Returns what period it is asked for.
   *
   * @return the rule
   */
  public PeriodRule periodRule() {
    return periodRule;
  }

  /**
   * Returns over what its numbers may be added.
   *
   * @return the additivity
   */
  public Additivity additivity() {
    return additivity;
  }

  /**
   * Whether it is the change of another one: year on year (同比) or period on period (环比).
   *
   * @return true if so
   */
  public boolean isOfChange() {
    return id.endsWith(YEAR_ON_YEAR) || id.endsWith(PERIOD_ON_PERIOD);
  }

  /**
   * Whether a stated number in a noun can be compared: it counts the same, or hazards are said in
   * 条, 项 or 处, which reports use for each other.
   *
   * @param stated the noun of a stated number
   * @return true if it can
   */
  public boolean isStatedIn(CountNoun stated) {
    return noun.isComparableTo(stated);
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
    private final Clause<T> base;
    private final PeriodRule rule;
    private final Filter<T> filter;
    private final List<Clause<T>> clauses;

    private Draft(
        RecordType<T, ?> type,
        Clause<T> base,
        PeriodRule rule,
        Filter<T> filter,
        List<Clause<T>> clauses) {
      this.type = type;
      this.base = base;
      this.rule = rule;
      this.filter = filter;
      this.clauses = List.copyOf(clauses);
    }

    /**
     * Narrows it.
     *
     * @param condition the condition
     * @return the narrower draft
     */
    public Draft<T> where(Filter<T> condition) {
      return new Draft<>(type, base, rule, filter.and(condition), clauses);
    }

    /**
     * Narrows it to what had happened by the day whose state counts.
     *
     * @param field the day it happened
     * @return the narrower draft
     */
    public Draft<T> doneBy(DateField<T> field) {
      return with(Clause.doneBy(field));
    }

    /**
     * Narrows it to what had not happened by the day whose state counts.
     *
     * @param field the day it happened
     * @return the narrower draft
     */
    public Draft<T> notDoneBy(DateField<T> field) {
      return with(Clause.notDoneBy(field));
    }

    /**
     * Narrows it to what had passed before the day whose state counts, as a deadline has: on the
     * deadline itself nothing is overdue.
     *
     * @param field the day that has passed
     * @return the narrower draft
     */
    public Draft<T> passedBefore(DateField<T> field) {
      return with(
          rule == PeriodRule.STOCK ? Clause.passedBeforeDay(field) : Clause.passedBefore(field));
    }

    /**
     * Says that what it counts is there at one time: it is asked for one day, and days are never
     * added.
     *
     * @return the draft of one day
     */
    public Draft<T> atOneTime() {
      return new Draft<>(type, base, PeriodRule.ONE_DAY, filter, clauses);
    }

    private Draft<T> with(Clause<T> clause) {
      List<Clause<T>> more = new ArrayList<>(clauses);
      more.add(clause);
      return new Draft<>(type, base, rule, filter, more);
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
          id,
          new Wording(zh, en),
          noun,
          added(),
          new Wording("的条数", "number of"),
          p -> Measure.count(p, noun));
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
          new Wording(zh, en),
          noun,
          added(),
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
          new Wording(zh, en),
          noun,
          added(),
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
          new Wording(zh, en),
          noun,
          Additivity.NEVER,
          new Wording("的不同" + field.label() + "个数", "number of different " + field.name() + " of"),
          p -> Measure.distinct(p, field, noun));
    }

    private Additivity added() {
      return rule == PeriodRule.PERIOD && base.isOfOnePeriod()
          ? Additivity.ADDABLE
          : Additivity.NOT_OVER_TIME;
    }

    private Indicator indicator(
        String id,
        Wording name,
        CountNoun noun,
        Additivity additivity,
        Wording what,
        Function<Population<T>, Measure> measure) {
      boolean isOfState = base.isOfState() || clauses.stream().anyMatch(Clause::isOfState);
      return new Indicator(
          id,
          name,
          definition(what),
          noun,
          rule,
          additivity,
          isOfState,
          scope -> {
            Outcome<Population<T>> p = population(scope);
            Population<T> population = p.value();
            return population == null
                ? new Outcome<>(null, p.problems())
                : new Outcome<>(measure.apply(population), p.problems());
          });
    }

    private Wording definition(Wording what) {
      Wording conditions = filter.words();
      return new Wording(
          base.words().zh()
              + "、满足“"
              + conditions.zh()
              + "”"
              + clauses.stream().map(c -> "，" + c.words().zh()).collect(Collectors.joining())
              + "的"
              + type.label()
              + what.zh(),
          what.en()
              + " "
              + type
              + " with "
              + base.words().en()
              + ", "
              + conditions.en()
              + clauses.stream().map(c -> ", " + c.words().en()).collect(Collectors.joining()));
    }

    private Outcome<Population<T>> population(Scope scope) {
      if (rule != PeriodRule.PERIOD && scope.period().days() != 1) {
        return Outcome.failed(
            IndicatorProblems.ONE_DAY_WANTED.with("found", scope.period(), "rule", rule.wording()));
      }
      Population<T> out =
          base.narrow(Population.of(type), scope).in(scope.territory()).where(filter);
      for (Clause<T> c : clauses) {
        out = c.narrow(out, scope);
      }
      List<Problem> problems = new ArrayList<>();
      for (Slice s : scope.where()) {
        Outcome<Filter<T>> condition = condition(s, scope.terms());
        problems.addAll(condition.problems());
        Filter<T> f = condition.value();
        if (f != null) {
          out = out.where(f);
        }
      }
      boolean bad = problems.stream().anyMatch(p -> p.severity().isError());
      return new Outcome<>(bad ? null : out, problems);
    }

    private Outcome<Filter<T>> condition(Slice slice, TermMapping terms) {
      Field<T, ?> field = type.field(slice.getField());
      return field == null
          ? Outcome.failed(
              IndicatorProblems.UNKNOWN_FIELD.with(
                  "found",
                  slice.getField(),
                  "type",
                  new Wording(type.label(), type.name()),
                  "expected",
                  expected(slice.getField())))
          : field.matching(slice.getValue(), terms);
    }

    /** The fields whose name or label is nearly what was written; all of them if none is. */
    private String expected(String written) {
      List<String> names = type.fields().stream().map(Field::name).toList();
      List<String> near =
          type.fields().stream()
              .filter(
                  f ->
                      Spelling.isNear(f.name(), written)
                          || f.label().equals(written)
                          || Spelling.isNear(f.label(), written))
              .map(Field::name)
              .toList();
      return String.join(", ", near.isEmpty() ? names : near);
    }
  }
}
