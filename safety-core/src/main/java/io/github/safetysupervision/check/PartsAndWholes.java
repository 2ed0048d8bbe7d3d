package io.github.safetysupervision.check;

import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorKind;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.indicator.QuotientIndicator;
import io.github.safetysupervision.indicator.RegisterIndicators;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Overlaps;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of what is a part of something else (部分与整体), as the catalogue knows it. */
final class PartsAndWholes {

  private PartsAndWholes() {}

  /** Whether the part of a share is within its whole by definition, or among a register. */
  static boolean isPartOfWhole(QuotientIndicator share, StatedFigure stated) {
    if (share.kind() == IndicatorKind.COVERAGE) {
      return true;
    }
    boolean isClosedOfBooks =
        share.part().equals(HazardIndicators.CLOSED)
            && share.whole().equals(HazardIndicators.ON_THE_BOOKS);
    if (isClosedOfBooks) {
      return true;
    }
    // The day and the conditions are the same on both sides, whatever they are.
    Scope scope =
        new Scope(stated.getPeriod(), stated.getTerritory(), stated.getPeriod().to(), List.of());
    Measure part = share.part().measure(scope).value();
    Measure whole = share.whole().measure(scope).value();
    return part != null
        && whole != null
        && Overlaps.between(
                new Overlaps.NamedMeasure("whole", whole),
                List.of(new Overlaps.NamedMeasure("part", part)))
            .isInsideFirst("part");
  }

  /** Tells of parts that are more than their wholes. */
  static void judge(StatedNumbers stated, StatedRule.Found found) {
    Set<List<String>> told = new HashSet<>();
    for (Indicator i : stated.catalogue().indicators()) {
      if (i instanceof QuotientIndicator q && q.kind() == IndicatorKind.RATE) {
        for (StatedNumber n : stated.all()) {
          StatedNumber whole = n.indicator().equals(q.part()) ? stated.whole(n, q) : null;
          if (whole != null
              && n.isCertainlyMoreThan(whole)
              && n.quantity().noun().isComparableTo(whole.quantity().noun())
              && isPartOfWhole(q, n.stated())
              && told.add(List.of(n.id(), whole.id()))) {
            tell(n, Wording.same(whole.toString()), found);
          }
        }
      }
    }
    stated.all().stream()
        .filter(n -> isOfUnits(n.indicator()))
        .forEach(n -> register(n, stated, found));
  }

  /** Whether it counts units, each once, that may be looked up on the register. */
  static boolean isOfUnits(Indicator indicator) {
    return indicator.kind() == IndicatorKind.DISTINCT
        && indicator.noun().equals(CountNoun.UNITS)
        && indicator.periodRule() == PeriodRule.PERIOD
        && !indicator.equals(RegisterIndicators.ENTITIES);
  }

  /** The day of which the register is held against a number of units. */
  static ReportingPeriod dayOfRegister(StatedFigure stated) {
    return ReportingPeriod.day(stated.getPeriod().to());
  }

  /** More units than the register has: as stated, else as the records have it. */
  private static void register(StatedNumber n, StatedNumbers stated, StatedRule.Found found) {
    StatedNumber.Question day = StatedNumber.Question.of(n.stated(), dayOfRegister(n.stated()));
    StatedNumber register = stated.find(RegisterIndicators.ENTITIES, day.ofAll());
    if (register != null) {
      if (n.isCertainlyMoreThan(register)) {
        tell(n, new Wording("在册的 " + register, "the register, " + register), found);
      }
      return;
    }
    ReconciledFigure recorded = stated.answer(StatedQuestions.REGISTER + n.id());
    Answer answer = recorded == null ? null : recorded.computed();
    if (answer != null && isMore(n, answer) && n.figure().verdict() != Verdict.FAILS) {
      tell(n, new Wording("台账登记的 " + answer, "the register in the records, " + answer), found);
    }
  }

  private static boolean isMore(StatedNumber n, @Nullable Answer answer) {
    return answer != null
        && answer.isDefined()
        && n.quantity()
                .interval()
                .low()
                .multiply(answer.denominator())
                .compareTo(answer.numerator())
            > 0;
  }

  private static void tell(StatedNumber n, Wording whole, StatedRule.Found found) {
    found.at(
        n,
        StatedRateRules.PART_EXCEEDS_WHOLE.with(
            "figure", n.id(), "found", n.quantity(), "whole", whole));
  }

  /** What a number of percent is of all, or null. */
  static @Nullable BigDecimal baseOf(StatedRate rate) {
    StatedNumber whole = rate.whole();
    return whole == null ? null : whole.whole();
  }
}
