package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator counted from records of one type (总量指标): which records, and what of them is counted.
 *
 * <p>One of one's own can start from one of these. Law: what it counts is counted by the other too.
 *
 * <pre>{@code
 * Indicator ofMines =
 *     HazardIndicators.FOUND
 *         .where(HAZARD.sector.is(Sectors.MINING))
 *         .named("own.mine-hazards", "矿山发现隐患", "hazards found in mines");
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class RecordIndicator<T extends SafetyRecord> extends EqualByParts
    implements Indicator {

  private final String id;
  private final Wording name;
  private final CountNoun noun;
  private final Selection<T> selection;
  private final Counted<T> counted;

  RecordIndicator(
      String id, Wording name, CountNoun noun, Selection<T> selection, Counted<T> counted) {
    this.id = Objects.requireNonNull(id, "id");
    this.name = name;
    this.noun = Objects.requireNonNull(noun, "noun");
    this.selection = selection;
    this.counted = counted;
  }

  /**
   * Starts a narrower one.
   *
   * @param condition what its records pass as well
   * @return the narrower one, which has no name yet
   */
  public Narrowing<T> where(Filter<T> condition) {
    return new Narrowing<>(this, selection.where(condition));
  }

  /**
   * Starts one of what had happened by the day whose state counts.
   *
   * @param date the day it happened
   * @return the narrower one, which has no name yet
   */
  public Narrowing<T> doneBy(DateField<T> date) {
    return new Narrowing<>(this, selection.doneBy(date));
  }

  /**
   * Starts one of what had not happened by the day whose state counts.
   *
   * @param date the day it happened
   * @return the narrower one, which has no name yet
   */
  public Narrowing<T> notDoneBy(DateField<T> date) {
    return new Narrowing<>(this, selection.notDoneBy(date));
  }

  /**
   * Starts one of what had passed before the day whose state counts, as a deadline has.
   *
   * @param date the day that has passed
   * @return the narrower one, which has no name yet
   */
  public Narrowing<T> passedBefore(DateField<T> date) {
    return new Narrowing<>(this, selection.passedBefore(date));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Wording name() {
    return name;
  }

  @Override
  public Wording definition() {
    return selection.definition(counted.words());
  }

  @Override
  public CountNoun noun() {
    return noun;
  }

  @Override
  public IndicatorKind kind() {
    return counted.kind();
  }

  /** {@return which records are counted} */
  Selection<T> selection() {
    return selection;
  }

  /** {@return the type of the records} */
  public RecordType<T, ?> type() {
    return selection.type();
  }

  /** {@return by which dates they belong to the period or the day asked for} */
  public Timing<T> timing() {
    return selection.timing();
  }

  /** {@return the conditions that depend on nothing asked for} */
  public Filter<T> filter() {
    return selection.filter();
  }

  /** {@return the conditions that depend on the day whose state counts, in order} */
  public List<StateCondition<T>> states() {
    return selection.states();
  }

  /** {@return the field that is counted, or null where the records are} */
  public @Nullable Field<T, ?> field() {
    return counted.field();
  }

  @Override
  public List<Indicator> operands() {
    return List.of();
  }

  @Override
  public PeriodRule periodRule() {
    return timing().periodRule();
  }

  @Override
  public Additivity additivity() {
    if (kind() == IndicatorKind.DISTINCT) {
      return Additivity.NEVER;
    }
    // What is on the books is on those of other periods as well.
    return timing() instanceof Timing.InPeriod ? Additivity.ADDABLE : Additivity.NOT_OVER_TIME;
  }

  @Override
  public boolean isOfState() {
    return periodRule() == PeriodRule.STOCK || !states().isEmpty();
  }

  @Override
  public Outcome<Measure> measure(Scope scope) {
    Outcome<Population<T>> asked = selection.population(scope);
    Population<T> population = asked.value();
    return new Outcome<>(
        population == null ? null : counted.measure(population, noun), asked.problems());
  }

  @Override
  protected List<@Nullable Object> parts() {
    return List.of(id, name, noun, selection, counted);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }

  /**
   * An indicator that counts a part of what another one counts, and has no name yet. Immutable.
   *
   * @param <T> the type of the records
   */
  public static final class Narrowing<T extends SafetyRecord> {

    private final RecordIndicator<T> of;
    private final Selection<T> selection;

    private Narrowing(RecordIndicator<T> of, Selection<T> selection) {
      this.of = of;
      this.selection = selection;
    }

    /**
     * Narrows it further.
     *
     * @param condition what its records pass as well
     * @return the narrower one
     */
    public Narrowing<T> where(Filter<T> condition) {
      return new Narrowing<>(of, selection.where(condition));
    }

    /**
     * Narrows it to what had happened by the day whose state counts.
     *
     * @param date the day it happened
     * @return the narrower one
     */
    public Narrowing<T> doneBy(DateField<T> date) {
      return new Narrowing<>(of, selection.doneBy(date));
    }

    /**
     * Narrows it to what had not happened by the day whose state counts.
     *
     * @param date the day it happened
     * @return the narrower one
     */
    public Narrowing<T> notDoneBy(DateField<T> date) {
      return new Narrowing<>(of, selection.notDoneBy(date));
    }

    /**
     * Narrows it to what had passed before the day whose state counts.
     *
     * @param date the day that has passed
     * @return the narrower one
     */
    public Narrowing<T> passedBefore(DateField<T> date) {
      return new Narrowing<>(of, selection.passedBefore(date));
    }

    /**
     * Names it.
     *
     * @param id the id, another than that of the indicator it started from
     * @param zh the Chinese name
     * @param en the English name
     * @return the indicator, which counts the same in fewer records, in the same noun
     * @throws IllegalArgumentException if the id is that of the indicator it started from
     */
    public RecordIndicator<T> named(String id, String zh, String en) {
      if (id.equals(of.id)) {
        throw new IllegalArgumentException("two indicators of one id: " + id);
      }
      return new RecordIndicator<>(id, new Wording(zh, en), of.noun, selection, of.counted);
    }
  }
}
