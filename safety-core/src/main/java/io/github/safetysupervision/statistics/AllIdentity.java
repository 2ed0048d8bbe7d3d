package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Quantity;
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
    reasons.addAll(operands.nouns(true));
    return reasons.isEmpty()
        ? operands.decided(total, WrittenSum.judge(total, operands.parts()))
        : operands.undecided(null, reasons);
  }
}
