package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the whole for each of the parts: other nouns, the same number. Several parts are added, so
 * they have to add and to share no records; one is only compared.
 */
final class EachIdentity {

  private EachIdentity() {}

  static ReconciledIdentity judge(Operands operands) {
    Quantity total = operands.total();
    List<Quantity> parts = operands.parts();
    if (total == null || parts.isEmpty()) {
      return operands.wrong("总项与至少一个分项", "a whole and at least one part");
    }
    List<Problem> reasons = new ArrayList<>(operands.periods());
    reasons.addAll(operands.territories(true));
    for (Quantity q : parts) {
      if (!isCount(q) || !isCount(total)) {
        reasons.add(
            q.noun().equals(total.noun())
                ? operands.wrongOperands(
                    "逐个计的数（比率、金额、平均数不能逐一对应）", "counts, not rates, amounts or averages")
                : ReconciliationProblems.NOUNS_DIFFER.with(
                    "found", q.noun(), "expected", total.noun()));
      }
    }
    if (parts.size() > 1) {
      reasons.addAll(operands.repeated());
      reasons.addAll(operands.notAdditive());
    }
    return reasons.isEmpty()
        ? SumIdentity.byNumbers(operands, total)
        : operands.undecided(null, reasons.stream().distinct().toList());
  }

  private static boolean isCount(Quantity q) {
    CountNoun.Kind kind = q.noun().kind();
    return kind != CountNoun.Kind.SHARE && kind != CountNoun.Kind.MONEY && !q.isAverage();
  }
}
