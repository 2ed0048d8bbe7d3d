package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written total against written parts: first as they are written, then at the precision of the
 * total, then within the rounding of the parts.
 *
 * <p>It holds only if true numbers, rounded all in one way, give every written digit, and fails
 * only if none do, each rounded in whatever way; what only bound words or several ways of rounding
 * at once explain is undecided.
 */
final class WrittenSum {

  /**
   * What came out.
   *
   * @param verdict the verdict
   * @param computed the sum as it is said
   * @param difference the sum of what is written less the total, or null
   * @param rounding the rounding by which it holds, or null
   * @param reasons why
   */
  record Result(
      Verdict verdict,
      String computed,
      @Nullable BigDecimal difference,
      @Nullable RoundingMode rounding,
      List<Problem> reasons) {}

  private final Quantity total;
  private final List<Quantity> parts;
  private final CountNoun noun;

  private WrittenSum(Quantity total, List<Quantity> parts) {
    this.total = total;
    this.parts = parts;
    this.noun =
        total.noun().equals(CountNoun.UNSTATED) ? parts.get(0).writtenNoun() : total.writtenNoun();
  }

  static Result judge(Quantity total, List<Quantity> parts) {
    return new WrittenSum(total, parts).result();
  }

  /** The sum in words, in the noun of the first part. */
  static String inWords(List<Quantity> parts, CountNoun noun) {
    BigDecimal sum = asWritten(parts);
    return sum == null
        ? Ranges.said(PossibleSum.of(parts, null).hull(), noun)
        : Ranges.said(sum, noun);
  }

  /** The sum of the written numbers, or null if a part is bounded by a word. */
  private static @Nullable BigDecimal asWritten(List<Quantity> parts) {
    BigDecimal out = BigDecimal.ZERO;
    for (Quantity q : parts) {
      BigDecimal v = q.value();
      if (v == null || !TrueNumbers.isNumber(q)) {
        return null;
      }
      out = out.add(v);
    }
    return out;
  }

  private Result result() {
    if (TrueNumbers.claimsNothing(total)) {
      return of(
          Verdict.UNDECIDED,
          null,
          List.of(ReconciliationProblems.NO_INTERVAL.with("found", total)));
    }
    BigDecimal written = asWritten(parts);
    Result held = written == null || !TrueNumbers.isNumber(total) ? inBounds() : asNumbers(written);
    return held == null ? inAnyWay() : held;
  }

  private static BigDecimal valueOf(Quantity number) {
    BigDecimal v = number.value();
    return v == null ? BigDecimal.ZERO : v;
  }

  private @Nullable Result asNumbers(BigDecimal written) {
    // A decline is matched by what went down; its number, as those of the parts, has no sign.
    Match match = total.match(total.isDecline() ? written.negate() : written);
    if (match.agreement() == Match.Agreement.HOLDS
        || match.agreement() == Match.Agreement.HOLDS_AT_STATED_PRECISION) {
      return of(Reconciliation.verdictOf(match), match.rounding(), List.of());
    }
    for (RoundingMode mode : TrueNumbers.ROUNDINGS) {
      PossibleSum sums = PossibleSum.of(parts, mode);
      if (sums.meets(total.interval(mode))) {
        return of(
            Verdict.HOLDS_AT_STATED_PRECISION,
            mode,
            List.of(
                ReconciliationProblems.WITHIN_ROUNDING.with(
                    "range",
                    Ranges.said(sums.hull(), noun),
                    "difference",
                    Ranges.said(written.subtract(valueOf(total)), noun))));
      }
    }
    return null;
  }

  /** Where a word bounds a number, all that the sum can be has to be what the total says. */
  private @Nullable Result inBounds() {
    if (TrueNumbers.claimsItsInterval(total)) {
      return TrueNumbers.ROUNDINGS.stream().allMatch(this::isWithin)
          ? of(Verdict.HOLDS, null, List.of())
          : null;
    }
    if (!TrueNumbers.isNumber(total)) {
      return null;
    }
    for (RoundingMode mode : TrueNumbers.ROUNDINGS) {
      if (isWithin(mode)) {
        return total.isRounded()
            ? of(Verdict.HOLDS_AT_STATED_PRECISION, mode, List.of())
            : of(Verdict.HOLDS, null, List.of());
      }
    }
    return null;
  }

  private boolean isWithin(RoundingMode mode) {
    return total.interval(mode).encloses(PossibleSum.of(parts, mode).hull());
  }

  private Result inAnyWay() {
    PossibleSum sums = PossibleSum.of(parts, null);
    Interval claimed = TrueNumbers.possible(total, null);
    String range = Ranges.said(sums.hull(), noun);
    if (sums.meets(claimed)) {
      return of(
          Verdict.UNDECIDED,
          null,
          List.of(ReconciliationProblems.RANGE_REACHES.with("found", total, "range", range)));
    }
    return of(
        Verdict.FAILS,
        null,
        sums.hull().isPoint() && claimed.isPoint()
            ? List.of()
            : List.of(ReconciliationProblems.OUTSIDE_RANGE.with("found", total, "range", range)));
  }

  private Result of(Verdict verdict, @Nullable RoundingMode rounding, List<Problem> reasons) {
    BigDecimal sum = asWritten(parts);
    BigDecimal v = total.value();
    return new Result(
        verdict,
        inWords(parts, noun),
        sum == null || v == null ? null : sum.subtract(v),
        rounding,
        reasons);
  }
}
