package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The whole is the sum of its parts, by the written numbers; no record may be in two of them. */
final class SumIdentity {

  private SumIdentity() {}

  static ReconciledIdentity judge(Operands operands) {
    List<Quantity> parts = operands.parts();
    if (parts.size() < 2) {
      return operands.wrong(
          "至少两个分项（另计算一个）", "at least two parts, what is counted besides being one");
    }
    List<Problem> reasons = new ArrayList<>(operands.periods());
    reasons.addAll(operands.territories(true));
    reasons.addAll(operands.repeated());
    reasons.addAll(operands.notAddable());
    if (!reasons.isEmpty()) {
      return operands.undecided(null, reasons);
    }
    Quantity total = operands.total();
    return total == null
        ? operands.derived(
            WrittenSum.inWords(parts, parts.get(0).writtenNoun()), operands.mayOverlap())
        : byNumbers(operands, total);
  }

  /**
   * What the numbers say; a total that is right is one only of parts of which it is shown that no
   * record is in two of them.
   */
  static ReconciledIdentity byNumbers(Operands operands, Quantity total) {
    WrittenSum.Result sum = WrittenSum.judge(total, operands.parts());
    List<Problem> doubts = sum.verdict() == Verdict.FAILS ? List.of() : operands.mayOverlap();
    if (doubts.isEmpty()) {
      return operands.decided(total, sum);
    }
    List<Problem> reasons = new ArrayList<>();
    if (sum.verdict() == Verdict.UNDECIDED) {
      reasons.addAll(sum.reasons());
    }
    reasons.addAll(doubts);
    return operands.undecided(sum.computed(), reasons);
  }
}
