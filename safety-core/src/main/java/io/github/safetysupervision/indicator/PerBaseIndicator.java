package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.StatisticalBase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * An indicator divided by a number of other statistics (强度相对数), such as deaths by the gross
 * domestic product. It can be asked for the period and the territory of that number alone.
 *
 * @param id the id
 * @param name the name
 * @param part what is divided
 * @param base the number; where it is 0 there is no rate
 * @param factor per how much of the base, without zeros at its end
 */
public record PerBaseIndicator(
    String id, Wording name, Indicator part, StatisticalBase base, BigDecimal factor)
    implements Indicator {

  /**
   * Checks that the two can be divided.
   *
   * @param id the id
   * @param name the name
   * @param part what is divided
   * @param base the number
   * @param factor per how much of the base
   * @throws IllegalArgumentException if the factor is not positive
   */
  public PerBaseIndicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(base, "base");
    factor = Factors.positive(factor);
  }

  @Override
  public Wording definition() {
    String times = Factors.words(factor);
    return new Wording(
        part.name().zh() + " ÷ " + base.name().zh() + times,
        part.name().en() + " ÷ " + base.name().en() + times);
  }

  @Override
  public CountNoun noun() {
    return part.noun();
  }

  @Override
  public IndicatorKind kind() {
    return IndicatorKind.PER;
  }

  @Override
  public List<Indicator> operands() {
    return List.of(part);
  }

  @Override
  public PeriodRule periodRule() {
    return part.periodRule();
  }

  @Override
  public Additivity additivity() {
    return Additivity.NEVER;
  }

  @Override
  public boolean isOfState() {
    return part.isOfState();
  }

  @Override
  public Outcome<Measure> measure(Scope scope) {
    if (!scope.period().equals(base.period()) || !scope.territory().sameArea(base.territory())) {
      return Outcome.failed(
          IndicatorProblems.BASE_OF_OTHER_SCOPE.with(
              "base",
              base.name(),
              "found",
              base.period() + " " + base.territory(),
              "expected",
              scope.period() + " " + scope.territory()));
    }
    Outcome<Measure> asked = part.measure(scope);
    Measure above = asked.value();
    return above == null
        ? asked
        : new Outcome<>(Measure.per(above, base, factor), asked.problems());
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
