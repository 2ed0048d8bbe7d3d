package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.util.List;
import java.util.Set;

/**
 * Makes problems of what became of stated figures and identities: of what fails and what is
 * undecided. What is undecided only because something else is wrong, that is told by itself, is
 * left out and said to be.
 */
final class StatedFindings {

  /** Reasons that follow from what is wrong in the sources, which is told where it stands. */
  private static final Set<ProblemCode> CONSEQUENCES =
      Set.of(
          StatisticsProblems.MAY_HOLD_UNREAD,
          StatisticsProblems.HOLDS_CONTESTED,
          StatisticsProblems.SOURCE_CUT,
          StatisticsProblems.RECORDS_MISCOUNTED,
          StatisticsProblems.RECORDS_ELSEWHERE,
          StatisticsProblems.NO_MANIFEST);

  private final CheckFindings found;

  StatedFindings(CheckFindings found) {
    this.found = found;
  }

  void take(Reconciliation result) {
    result.figures().forEach(this::figure);
    result.identities().forEach(this::identity);
  }

  private void figure(ReconciledFigure f) {
    String id = f.stated().getId();
    Quantity quantity = f.stated().getQuantity();
    Answer answer = f.computed();
    if (f.verdict() == Verdict.FAILS && quantity != null && answer != null) {
      found.add(
          CheckProblems.STATED_DIFFERS
              .with("figure", id, "found", quantity, "expected", answer)
              .inRecord(id));
    }
    reasons(id, f.verdict(), f.reasons());
  }

  private void identity(ReconciledIdentity i) {
    String id = i.identity().getId();
    if (i.verdict() == Verdict.FAILS && i.reasons().isEmpty()) { // else they say more
      found.add(
          CheckProblems.IDENTITY_FAILS.with("identity", id, "found", i.expression()).inRecord(id));
    }
    reasons(id, i.verdict(), i.reasons());
  }

  private void reasons(String id, Verdict verdict, List<Problem> reasons) {
    for (Problem p : reasons) {
      String of = p.recordId();
      boolean isToldThere = of != null && !of.equals(id);
      if (CONSEQUENCES.contains(p.code()) || isToldThere) {
        found.leaveOut(id, p);
      } else if (verdict == Verdict.FAILS || verdict == Verdict.UNDECIDED || isRemark(p)) {
        found.add(p.inRecord(id));
      }
    }
  }

  /** How a condition was understood; nothing is wrong with what was computed by it. */
  private static boolean isRemark(Problem problem) {
    return !problem.severity().isError() && !problem.place().equals(Place.UNKNOWN);
  }
}
