package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words say all: the whole equals its one part, of the same period and territory. */
final class AllIdentity {

  private AllIdentity() {}

  static ReconciledIdentity judge(Operands operands) {
    Quantity total = operands.total();
    if (total == null || operands.parts().size() != 1) {
      return operands.wrong("总项与一个分项", "a whole and one part");
    }
    List<Problem> reasons = new ArrayList<>(operands.periods());
    reasons.addAll(operands.territories(false));
    reasons.addAll(operands.nouns());
    reasons.addAll(operands.changeAgainstNone());
    return reasons.isEmpty()
        ? compared(operands, total, operands.parts().get(0))
        : operands.undecided(null, reasons);
  }

  private static ReconciledIdentity compared(Operands operands, Quantity total, Quantity part) {
    if (total.isDecline() != part.isDecline() && !TrueNumbers.claimsNothing(total)) {
      return ofOtherDirections(operands, total, part);
    }
    WrittenSum.Result sum = WrittenSum.judge(total, List.of(part));
    BigDecimal difference = sum.difference();
    return part.isDecline()
        ? operands.decided(
            total,
            sum.verdict(),
            part.toString(),
            difference == null ? null : difference.negate(),
            sum.rounding(),
            sum.reasons())
        : operands.decided(total, sum);
  }

  /** What rose and what fell are the same only where neither moved. */
  private static ReconciledIdentity ofOtherDirections(
      Operands operands, Quantity total, Quantity part) {
    boolean mayBeSame = mayBeNone(total) && mayBeNone(part);
    ProblemCode why =
        mayBeSame ? ReconciliationProblems.RANGE_REACHES : ReconciliationProblems.OUTSIDE_RANGE;
    return operands.decided(
        total,
        mayBeSame ? Verdict.UNDECIDED : Verdict.FAILS,
        part.toString(),
        null,
        null,
        List.of(why.with("found", total, "range", part)));
  }

  private static boolean mayBeNone(Quantity q) {
    return TrueNumbers.possible(q, null).contains(BigDecimal.ZERO);
  }
}
