package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts may be added: they add, are of one period, and no record is in two of them, by their
 * definitions or by the records, which then have to be complete.
 */
final class AddableIdentity {

  private AddableIdentity() {}

  static ReconciledIdentity judge(Operands operands) {
    List<String> ids = operands.identity().getParts();
    List<Quantity> parts = operands.parts();
    if (ids.size() < 2) {
      return operands.wrong("至少两个分项", "at least two parts");
    }
    List<Problem> cannot = new ArrayList<>(operands.repeated());
    cannot.addAll(operands.notAddable());
    if (!cannot.isEmpty()) {
      return operands.undecided(null, cannot);
    }
    List<Problem> shared = operands.overlaps().shared(StatisticsProblems.OVERLAP);
    List<Problem> doubts = new ArrayList<>(operands.periods());
    doubts.addAll(operands.undecidedFigures(ids));
    String sum = WrittenSum.inWords(parts, parts.get(0).writtenNoun());
    if (shared.isEmpty() && doubts.isEmpty() && !operands.overlaps().standsInTheWay()) {
      return operands.result(Verdict.HOLDS, sum, List.of(), operands.pairs(null));
    }
    List<Problem> reasons = new ArrayList<>(shared);
    reasons.addAll(doubts);
    reasons.addAll(operands.overlaps().byDefinition());
    return operands.result(
        Verdict.UNDECIDED, sum, reasons, operands.pairs(StatisticsProblems.OVERLAP));
  }
}
