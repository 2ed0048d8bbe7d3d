package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change of an indicator in percent (增减幅度): against the same period a year before (同比), or
 * against the period before (环比). Where there was none before there is no percentage; 0 is 持平.
 *
 * @param of the indicator that changes
 * @param kind year on year, or period on period
 */
public record ChangeIndicator(Indicator of, IndicatorKind kind) implements Indicator {

  /** No period lies before it. */
  private static final int FIRST_YEAR = 1;

  /**
   * Checks that the indicator has such a change.
   *
   * @param of the indicator that changes
   * @param kind year on year, or period on period
   * @throws IllegalArgumentException if the kind is no change; if the indicator is a share itself;
   *     if a number of one day is to be compared with the period before
   */
  public ChangeIndicator {
    if (!kind.isChange()) {
      throw new IllegalArgumentException("no change: " + kind);
    }
    if (of.noun().kind() == CountNoun.Kind.SHARE) {
      throw new IllegalArgumentException("no change in percent of a share: " + of);
    }
    if (!isPossible(of, kind)) {
      throw new IllegalArgumentException("no period before a day: " + of);
    }
  }

  /** Whether an indicator has such a change: a share has none, a day has no period before it. */
  static boolean isPossible(Indicator of, IndicatorKind kind) {
    return of.noun().kind() != CountNoun.Kind.SHARE
        && (kind == IndicatorKind.YEAR_ON_YEAR || of.periodRule() == PeriodRule.PERIOD);
  }

  /** How the id of a change ends. */
  static String suffix(IndicatorKind kind) {
    return "." + kind.code();
  }

  @Override
  public String id() {
    return of.id() + suffix(kind);
  }

  @Override
  public Wording name() {
    Wording how = kind.wording();
    return new Wording(of.name().zh() + how.zh(), of.name().en() + ", " + how.en());
  }

  @Override
  public Wording definition() {
    Wording how = kind.wording();
    return new Wording(
        "（本期 − 基期）÷ 基期，" + of.name().zh() + how.zh() + "；基期为 0 时不存在，0 为持平",
        "(now − before) ÷ before, "
            + of.name().en()
            + " "
            + how.en()
            + "; none where it was 0 before, 0 if the same");
  }

  @Override
  public CountNoun noun() {
    return CountNoun.PERCENT;
  }

  @Override
  public List<Indicator> operands() {
    return List.of(of);
  }

  @Override
  public PeriodRule periodRule() {
    return of.periodRule();
  }

  @Override
  public Additivity additivity() {
    return Additivity.NEVER;
  }

  @Override
  public boolean isOfState() {
    return of.isOfState();
  }

  @Override
  public Outcome<Measure> measure(Scope scope) {
    Scope earlier = kind == IndicatorKind.YEAR_ON_YEAR ? yearBefore(scope) : periodBefore(scope);
    return earlier == null
        ? Outcome.failed(IndicatorProblems.NO_PERIOD_BEFORE.with("found", scope.period()))
        : TwoMeasures.of(of.measure(scope), of.measure(earlier), Measure::change);
  }

  private static @Nullable Scope yearBefore(Scope scope) {
    LocalDate from = scope.period().from();
    return from.getYear() > FIRST_YEAR && scope.asOf().getYear() > FIRST_YEAR
        ? scope.at(scope.period().yearBefore(), ReportingPeriod.yearBefore(scope.asOf()))
        : null;
  }

  /** The period before is asked as many days after its end. */
  private static @Nullable Scope periodBefore(Scope scope) {
    ReportingPeriod before = scope.period().before();
    long late = ChronoUnit.DAYS.between(scope.period().to(), scope.asOf());
    return before == null ? null : scope.at(before, before.to().plusDays(late));
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
