package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole is the first part by the second, in percent. Of numbers that may have been rounded the
 * quotient is a range: it holds only where all of it, the numbers rounded in one way, is what is
 * written, and fails only where none of it is, rounded in whatever way.
 */
final class RateIdentity {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Operands operands;
  private final Quantity above;
  private final Quantity below;

  private RateIdentity(Operands operands) {
    this.operands = operands;
    this.above = operands.parts().get(0);
    this.below = operands.parts().get(1);
  }

  static ReconciledIdentity judge(Operands operands) {
    return operands.parts().size() == 2
        ? new RateIdentity(operands).judge()
        : operands.wrong("分子、分母", "two parts");
  }

  private ReconciledIdentity judge() {
    Quantity total = operands.total();
    List<Problem> reasons = new ArrayList<>(operands.periods());
    reasons.addAll(operands.territories(false));
    if (!above.noun().isComparableTo(below.noun())) {
      reasons.add(
          ReconciliationProblems.NOUNS_DIFFER.with(
              "found", above.noun(), "expected", below.noun()));
    }
    if (total != null && (!total.noun().equals(CountNoun.PERCENT) || total.isChange())) {
      reasons.add(
          ReconciliationProblems.NOUNS_DIFFER.with(
              "found", total.isChange() ? total : total.noun(), "expected", CountNoun.PERCENT));
    }
    BigDecimal divisor = below.value();
    if (divisor != null && divisor.signum() == 0 && TrueNumbers.isExact(below)) {
      reasons.add(StatisticsProblems.SHARE_OF_NOTHING.with());
    }
    if (!reasons.isEmpty()) {
      return operands.undecided(null, reasons);
    }
    RatioRange range = range(null);
    if (range == null) {
      return operands.undecided(
          null, List.of(ReconciliationProblems.NO_INTERVAL.with("found", below)));
    }
    return TrueNumbers.isExact(above) && TrueNumbers.isExact(below)
        ? ofExact(total, range)
        : ofRange(total, range);
  }

  private @Nullable RatioRange range(@Nullable RoundingMode rounding) {
    return RatioRange.of(
        TrueNumbers.possible(above, rounding), TrueNumbers.possible(below, rounding));
  }

  private ReconciledIdentity ofExact(@Nullable Quantity total, RatioRange range) {
    Answer rate = new Answer(value(above).multiply(HUNDRED), value(below), CountNoun.PERCENT);
    if (total == null) {
      return operands.derived(rate.toString(), List.of());
    }
    if (TrueNumbers.claimsNothing(total)) {
      return undecided(total, rate.toString());
    }
    Match match = rate.match(total);
    boolean mayBeRounded = TrueNumbers.mayBeRounded(above) || TrueNumbers.mayBeRounded(below);
    return match.agreement() == Match.Agreement.FAILS
            && mayBeRounded
            && !range.isApartFrom(total.interval())
        ? open(total, range)
        : operands.matched(
            total,
            rate.toString(),
            match,
            match.agreement() == Match.Agreement.UNDECIDED
                ? List.of(ReconciliationProblems.NO_INTERVAL.with("found", total))
                : List.of());
  }

  private static BigDecimal value(Quantity exact) {
    BigDecimal v = exact.value();
    return v == null ? BigDecimal.ZERO : v;
  }

  private ReconciledIdentity ofRange(@Nullable Quantity total, RatioRange range) {
    if (total == null) {
      return operands.derived(range.toString(), List.of());
    }
    if (TrueNumbers.claimsNothing(total)) {
      return undecided(total, range.toString());
    }
    if (TrueNumbers.claimsItsInterval(total)) {
      boolean always = TrueNumbers.ROUNDINGS.stream().allMatch(r -> isWithin(r, total.interval()));
      if (always) {
        return operands.decided(total, Verdict.HOLDS, range.toString(), null, null, List.of());
      }
    } else if (TrueNumbers.isNumber(total)) {
      for (RoundingMode mode : TrueNumbers.ROUNDINGS) {
        if (isWithin(mode, total.interval(mode))) {
          boolean isRounded = total.isRounded();
          return operands.decided(
              total,
              isRounded ? Verdict.HOLDS_AT_STATED_PRECISION : Verdict.HOLDS,
              range.toString(),
              null,
              isRounded ? mode : null,
              List.of());
        }
      }
    }
    return range.isApartFrom(total.interval())
        ? operands.decided(
            total,
            Verdict.FAILS,
            range.toString(),
            null,
            null,
            List.of(ReconciliationProblems.OUTSIDE_RANGE.with("found", total, "range", range)))
        : open(total, range);
  }

  private boolean isWithin(RoundingMode mode, Interval written) {
    RatioRange range = range(mode);
    return range != null && range.isWithin(written);
  }

  private ReconciledIdentity undecided(Quantity total, String computed) {
    return operands.undecided(
        computed, List.of(ReconciliationProblems.NO_INTERVAL.with("found", total)));
  }

  private ReconciledIdentity open(Quantity total, RatioRange range) {
    return operands.undecided(
        range.toString(),
        List.of(ReconciliationProblems.RANGE_REACHES.with("found", total, "range", range)));
  }
}
