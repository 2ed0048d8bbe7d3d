package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole says that all of its population is done, the parts say that some are open: a
 * contradiction only if one of the open ones is in that population. Where the open number may be
 * none, only a record shows one.
 */
final class CompatibleIdentity {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Operands operands;
  private final String whole;

  private CompatibleIdentity(Operands operands, String whole) {
    this.operands = operands;
    this.whole = whole;
  }

  static ReconciledIdentity judge(Operands operands) {
    Quantity claim = operands.total();
    String whole = operands.identity().getWhole();
    if (claim == null || whole == null || operands.identity().getParts().isEmpty()) {
      return operands.wrong("总项与至少一个分项", "a whole and at least one part");
    }
    if (!claim.noun().equals(CountNoun.PERCENT) || claim.isChange()) {
      return operands.wrong("总项为整改率等比率", "a rate as the whole");
    }
    return new CompatibleIdentity(operands, whole).judge(claim);
  }

  private ReconciledIdentity judge(Quantity claim) {
    Interval done = claim.interval();
    if (done.low().compareTo(HUNDRED) < 0) {
      return done.contains(HUNDRED)
          ? operands.undecided(
              null, List.of(ReconciliationProblems.NO_INTERVAL.with("found", claim)))
          : operands.result(Verdict.HOLDS, null, List.of(), List.of());
    }
    List<String> open = new ArrayList<>();
    List<String> maybeOpen = new ArrayList<>();
    sortOut(open, maybeOpen);
    if (open.isEmpty() && maybeOpen.isEmpty()) {
      return operands.result(Verdict.HOLDS, null, List.of(), List.of());
    }
    List<Problem> excluded = excluded(open);
    return excluded.isEmpty() ? byRecords(open, maybeOpen) : failing(excluded);
  }

  private void sortOut(List<String> open, List<String> maybeOpen) {
    List<String> ids = operands.identity().getParts();
    for (int i = 0; i < ids.size(); i++) {
      Interval stated = operands.parts().get(i).interval();
      boolean isSome = stated.low().signum() > 0 || stated.lowOpen();
      if (isSome) {
        open.add(ids.get(i));
      } else if (!stated.isPoint()) {
        maybeOpen.add(ids.get(i));
      }
    }
  }

  private ReconciledIdentity failing(List<Problem> reasons) {
    return operands.result(
        Verdict.FAILS, null, reasons, operands.pairs(ReconciliationProblems.CONTRADICTED));
  }

  /** Open records that are stated inside the very population of which all is said to be done. */
  private List<Problem> excluded(List<String> open) {
    List<String> inside = open.stream().filter(operands.overlaps()::isInsideFirst).toList();
    if (inside.isEmpty()) {
      return List.of();
    }
    int first = operands.identity().getParts().indexOf(inside.get(0));
    return List.of(
        ReconciliationProblems.CONTRADICTED.with(
            "left",
            whole,
            "right",
            Wording.listing(inside),
            "count",
            operands.parts().get(first),
            "records",
            new Wording("（按所报数字）", "(as stated)")));
  }

  private ReconciledIdentity byRecords(List<String> open, List<String> maybeOpen) {
    List<String> all = new ArrayList<>(List.of(whole));
    all.addAll(open);
    all.addAll(maybeOpen);
    List<Problem> doubts = new ArrayList<>(operands.periods());
    doubts.addAll(operands.undecidedFigures(all));
    List<Problem> shared = operands.overlaps().shared(ReconciliationProblems.CONTRADICTED);
    if (!shared.isEmpty() && doubts.isEmpty()) {
      return failing(shared);
    }
    boolean mayContradict = !shared.isEmpty() || operands.overlaps().standsInTheWay();
    if (!mayContradict && doubts.isEmpty()) {
      return operands.result(Verdict.HOLDS, null, List.of(), operands.pairs(null));
    }
    List<Problem> reasons = new ArrayList<>(shared);
    reasons.addAll(doubts);
    if (mayContradict && shared.isEmpty() && !maybeOpen.isEmpty()) {
      reasons.add(
          ReconciliationProblems.MAY_BE_NONE.with(
              "parts", Wording.listing(maybeOpen), "left", whole));
    } else {
      reasons.addAll(operands.overlaps().byDefinition());
    }
    return operands.result(
        Verdict.UNDECIDED, null, reasons, operands.pairs(ReconciliationProblems.CONTRADICTED));
  }
}
