package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One indicator divided by another (相对数、平均数): a rate, a coverage, or one spread over the other.
 * Both sides are kept; the quotient is taken last, and where the divisor is 0 there is none.
 *
 * @param id the id
 * @param name the name
 * @param kind rate, coverage or per
 * @param part what is divided; it says what period is asked for
 * @param whole what it is divided by; a stock under a flow, as the register under the units
 *     visited, is that of the period's end
 * @param factor over how many of the whole, without zeros at its end; 1 for an average, a rate or a
 *     coverage
 */
public record QuotientIndicator(
    String id, Wording name, IndicatorKind kind, Indicator part, Indicator whole, BigDecimal factor)
    implements Indicator {

  /**
   * Checks that the two can be divided.
   *
   * @param id the id
   * @param name the name
   * @param kind rate, coverage or per
   * @param part what is divided
   * @param whole what it is divided by
   * @param factor over how many of the whole
   * @throws IllegalArgumentException if the kind is no quotient; if the factor is not positive, or
   *     of a rate or a coverage not 1; if one side of a coverage counts no different things
   */
  public QuotientIndicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    factor = Factors.positive(factor);
    if (!kind.isQuotient()) {
      throw new IllegalArgumentException("no quotient: " + kind);
    }
    if (kind != IndicatorKind.PER && !Factors.isOne(factor)) {
      throw new IllegalArgumentException("percent has no factor of its own: " + factor);
    }
    if (kind == IndicatorKind.COVERAGE) {
      requireDistinct(part);
      requireDistinct(whole);
    }
  }

  private static void requireDistinct(Indicator side) {
    if (side.kind() != IndicatorKind.DISTINCT) {
      throw new IllegalArgumentException("no different things: " + side);
    }
  }

  @Override
  public Wording definition() {
    String times = Factors.words(factor);
    return new Wording(
        part.name().zh() + " ÷ " + whole.name().zh() + times + "；分母为 0 时不存在",
        part.name().en() + " ÷ " + whole.name().en() + times + "; none where the divisor is 0");
  }

  @Override
  public CountNoun noun() {
    return kind == IndicatorKind.PER ? part.noun() : CountNoun.PERCENT;
  }

  @Override
  public List<Indicator> operands() {
    return List.of(part, whole);
  }

  /** {@return that of the part; one day also if the whole is asked for one day only} */
  @Override
  public PeriodRule periodRule() {
    return whole.periodRule() == PeriodRule.ONE_DAY ? PeriodRule.ONE_DAY : part.periodRule();
  }

  @Override
  public Additivity additivity() {
    return Additivity.NEVER;
  }

  @Override
  public boolean isOfState() {
    return part.isOfState() || whole.isOfState();
  }

  @Override
  public Outcome<Measure> measure(Scope scope) {
    boolean isStockUnderFlow =
        part.periodRule() == PeriodRule.PERIOD && whole.periodRule() == PeriodRule.STOCK;
    Scope below =
        isStockUnderFlow
            ? scope.at(whole.periodRule().periodIn(scope.period()), scope.asOf())
            : scope;
    return TwoMeasures.of(part.measure(scope), whole.measure(below), this::divide);
  }

  private Measure divide(Measure above, Measure below) {
    return switch (kind) {
      case RATE -> Measure.ratio(above, below);
      case COVERAGE -> Measure.coverage(above, below);
      default -> Measure.per(above, below, factor);
    };
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
