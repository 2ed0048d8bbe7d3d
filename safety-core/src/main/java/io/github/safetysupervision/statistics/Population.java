package io.github.safetysupervision.statistics;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records a figure is about (统计总体): one type, a filter, a period, a territory and maybe a day
 * whose state counts. A value: equal are populations of the same type with all of these equal.
 *
 * <pre>{@code
 * Population<Hazard> thirdParty =
 *     Population.of(HAZARD).where(HAZARD.channel.is(THIRD_PARTY)).within(HAZARD.foundOn, period);
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class Population<T extends SafetyRecord> extends EqualByParts {

  private final RecordType<T, ?> type;
  private final Filter<T> filter;
  private final @Nullable ReportingPeriod period;
  private final @Nullable DivisionCode territory;
  private final @Nullable LocalDate asOf;

  private Population(
      RecordType<T, ?> type,
      Filter<T> filter,
      @Nullable ReportingPeriod period,
      @Nullable DivisionCode territory,
      @Nullable LocalDate asOf) {
    this.type = type;
    this.filter = filter;
    this.period = period;
    this.territory = territory;
    this.asOf = asOf;
  }

  /**
   * Returns all records of a type.
   *
   * @param <T> the type of the records
   * @param type their type
   * @return the population
   */
  public static <T extends SafetyRecord> Population<T> of(RecordType<T, ?> type) {
    return new Population<>(type, Filter.all(), null, null, null);
  }

  /**
   * Returns the part that passes a filter.
   *
   * @param condition the filter
   * @return the smaller population
   */
  public Population<T> where(Filter<T> condition) {
    return new Population<>(type, filter.and(condition), period, territory, asOf);
  }

  /**
   * Returns the part whose date lies in a period, which becomes the period of the population.
   *
   * @param date the date that decides
   * @param newPeriod the period
   * @return the smaller population
   * @throws IllegalStateException if it has a period already
   */
  public Population<T> within(DateField<T> date, ReportingPeriod newPeriod) {
    if (period != null) {
      throw new IllegalStateException("the population has a period already: " + period);
    }
    return new Population<>(type, filter.and(date.within(newPeriod)), newPeriod, territory, asOf);
  }

  /**
   * Returns the same records as a stock of one day, which becomes the period of the population:
   * they are asked for completeness on that day.
   *
   * @param day the day
   * @return the population of that day
   * @throws IllegalStateException if it has a period already
   */
  public Population<T> on(LocalDate day) {
    return over(ReportingPeriod.day(day));
  }

  /**
   * Returns the same records with a period that has to be complete, where the conditions already
   * say which days count.
   *
   * @param newPeriod the period
   * @return the population of that period
   * @throws IllegalStateException if it has a period already
   */
  public Population<T> over(ReportingPeriod newPeriod) {
    if (period != null) {
      throw new IllegalStateException("the population has a period already: " + period);
    }
    return new Population<>(type, filter, newPeriod, territory, asOf);
  }

  /**
   * Returns the part in a territory, which becomes the territory of the population.
   *
   * @param newTerritory the territory
   * @return the smaller population
   * @throws IllegalStateException if it has a territory already
   */
  public Population<T> in(DivisionCode newTerritory) {
    if (territory != null) {
      throw new IllegalStateException("the population has a territory already: " + territory);
    }
    return new Population<>(
        type, filter.and(type.territory.within(newTerritory)), period, newTerritory, asOf);
  }

  /**
   * Returns the same records where the conditions ask what had become of them by a day, such as
   * what was closed by then. What happened after the as-of date of a ledger nobody can see in it,
   * so that one of an earlier date decides nothing about these.
   *
   * @param day the day whose state counts
   * @return the population as of that day
   * @throws IllegalStateException if it is as of a day already
   */
  public Population<T> asOf(LocalDate day) {
    if (asOf != null) {
      throw new IllegalStateException("the population is as of a day already: " + asOf);
    }
    return new Population<>(type, filter, period, territory, day);
  }

  /** {@return the type of the records} */
  public RecordType<T, ?> type() {
    return type;
  }

  /**
   * Returns all conditions together.
   *
   * @return the filter, period and territory included
   */
  public Filter<T> filter() {
    return filter;
  }

  /** {@return the period, or null if the population has none of its own} */
  public @Nullable ReportingPeriod period() {
    return period;
  }

  /** {@return the territory, or null if the population has none of its own} */
  public @Nullable DivisionCode territory() {
    return territory;
  }

  /**
   * Returns the day whose state counts.
   *
   * @return the day, or null if it makes no difference
   */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /**
   * Says how this population stands to another, as far as their definitions show.
   *
   * @param other another population
   * @return disjoint, contained or unknown
   */
  public Relation relationTo(Population<?> other) {
    if (other.type != type) {
      return new Relation.Disjoint(new Wording("记录类型不同", "they are of different types"));
    }
    @SuppressWarnings("unchecked") // the types are the same, so the records are
    Filter<T> theirs = (Filter<T>) other.filter;
    Field<T, ?> by = filter.disjointBy(theirs);
    if (by != null) {
      return new Relation.Disjoint(new Wording("按“" + by.label() + "”区分", "by " + by.name()));
    }
    if (filter.isWithin(theirs)) {
      return new Relation.Contained();
    }
    return new Relation.Unknown(
        filter.isOpaque() || theirs.isOpaque()
            ? new Wording("有自定义条件", "a condition is opaque")
            : new Wording("没有互斥的字段", "no field excludes"));
  }

  /**
   * Says how this population stands to another in a source: where the definitions leave it open,
   * the records in effect that are in both are looked up. One of which it is open whether it is in
   * effect, because a correction may take it back, shows nothing.
   *
   * @param other another population
   * @param source the source, scanned if the definitions do not decide
   * @return disjoint or contained by definition; overlapping with witnesses; or unknown, where no
   *     record of this source is shown to be in both
   * @throws IOException if the machine fails
   */
  public Relation relationTo(Population<?> other, RecordSource source) throws IOException {
    Relation byDefinition = relationTo(other);
    if (!(byDefinition instanceof Relation.Unknown)) {
      return byDefinition;
    }
    OverlapProbe probe = new OverlapProbe(this, other);
    probe.lookAt(source, Survey.of(source));
    return probe.count() > 0
        ? new Relation.Overlapping(probe.witnesses(), probe.count())
        : byDefinition;
  }

  /**
   * Returns what it holds, in words.
   *
   * @return the words
   */
  public Wording words() {
    Wording w = filter.words();
    return new Wording(type.label() + "（" + w.zh() + "）", type.name() + " (" + w.en() + ")");
  }

  /** The fields it asks for; all of them where a condition is somebody's own code. */
  List<Field<T, ?>> requiredFields() {
    return filter.isOpaque() ? type.fields() : List.copyOf(filter.fields());
  }

  /** A short fingerprint of the definition, the same for equal populations. */
  String digest() {
    String canonical = type.name() + "\n" + filter.digest() + "\n" + period + "\n" + territory;
    if (asOf != null) {
      canonical += "\nas of " + asOf;
    }
    return Hashing.sha256()
        .hashString(canonical, StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(type, filter, period, territory, asOf);
  }

  /** Returns the Chinese words. */
  @Override
  public String toString() {
    return words().zh();
  }
}
