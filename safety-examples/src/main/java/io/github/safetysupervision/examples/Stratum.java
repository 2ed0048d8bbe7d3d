package io.github.safetysupervision.examples;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.statistics.Relation;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records some stated figures speak of (统计范围), and what is stated of them. */
final class Stratum {

  private static final BigDecimal MOST_RECORDS = BigDecimal.valueOf(1_000_000);

  private final Population<?> population;
  private final StatedFigure example;
  private final boolean isStock;
  private final Map<String, Quantity> stated = new LinkedHashMap<>();

  Stratum(Population<?> population, StatedFigure example, boolean isStock) {
    this.population = population;
    this.example = example;
    this.isStock = isStock;
  }

  Population<?> population() {
    return population;
  }

  ReportingPeriod period() {
    return example.getPeriod();
  }

  /** Whether it is what stands on a day, and has begun on any day before. */
  boolean isStock() {
    return isStock;
  }

  DivisionCode territory() {
    return example.getTerritory();
  }

  List<Slice> where() {
    return example.getWhere();
  }

  /** The first quantity stated of an indicator counts; a second one cannot be met as well. */
  void state(String indicator, Quantity quantity) {
    stated.putIfAbsent(indicator, quantity);
  }

  @Nullable Quantity quantity(Indicator indicator) {
    return stated.get(indicator.id());
  }

  /** Returns a number that the stated quantity holds for, or null if none is stated. */
  @Nullable BigDecimal target(Indicator indicator) {
    Quantity q = quantity(indicator);
    return q == null ? null : targetOf(q);
  }

  /**
   * Returns a whole number that the stated quantity holds for, or null if none is stated or nobody
   * would construct so many records.
   */
  @Nullable Integer count(Indicator indicator) {
    BigDecimal t = target(indicator);
    return t == null ? null : wholeOf(t);
  }

  /** Returns a number as a count, or null if it is none, or beyond all construction. */
  static @Nullable Integer wholeOf(BigDecimal number) {
    boolean isCount =
        number.stripTrailingZeros().scale() <= 0 && number.compareTo(MOST_RECORDS) <= 0;
    return isCount ? Integer.valueOf(number.intValueExact()) : null;
  }

  /** Whether a number is what is stated of an indicator, at the stated precision. */
  boolean isMet(Indicator indicator, BigDecimal number) {
    Quantity q = quantity(indicator);
    return q != null && isMet(q, number, BigDecimal.ONE);
  }

  static boolean isMet(Quantity stated, BigDecimal numerator, BigDecimal denominator) {
    Match.Agreement verdict = stated.match(numerator, denominator).agreement();
    return verdict == Match.Agreement.HOLDS || verdict == Match.Agreement.HOLDS_AT_STATED_PRECISION;
  }

  private static @Nullable BigDecimal targetOf(Quantity q) {
    BigDecimal value = q.value();
    if (value == null) {
      return null;
    }
    List<BigDecimal> tries = new ArrayList<>(List.of(value));
    if (value.signum() > 0) {
      tries.add(value.subtract(BigDecimal.ONE));
    }
    tries.add(value.add(BigDecimal.ONE));
    for (BigDecimal t : tries) {
      if (isMet(q, t, BigDecimal.ONE)) {
        return t;
      }
    }
    return value;
  }

  boolean isWithin(Stratum other) {
    return other != this
        && population.type() == other.population.type()
        && population.relationTo(other.population) instanceof Relation.Contained;
  }

  boolean isApartFrom(Stratum other) {
    return population.relationTo(other.population) instanceof Relation.Disjoint;
  }

  /** Returns the drafts that are in this stratum, in their order. */
  List<UnfinishedRecord> of(List<UnfinishedRecord> drafts) {
    return drafts.stream().filter(d -> d.isIn(population)).toList();
  }

  /** Returns the narrowest stratum around this one that a condition holds for, or null. */
  @Nullable Stratum around(List<Stratum> specificFirst, Predicate<Stratum> condition) {
    for (Stratum s : specificFirst) {
      if (isWithin(s) && condition.test(s)) {
        return s;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return population.toString();
  }
}
