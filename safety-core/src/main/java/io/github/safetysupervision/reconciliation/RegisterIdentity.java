package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.statistics.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The stated number against what the records of a register make. */
final class RegisterIdentity {

  private RegisterIdentity() {}

  static ReconciledIdentity judge(Operands operands) {
    Quantity total = operands.total();
    List<String> parts = operands.identity().getParts();
    if (total == null || parts.size() != 1) {
      return operands.wrong("总项与一个登记数", "a whole and the number of a register");
    }
    String registered = parts.get(0);
    Answer answer = operands.answer(registered);
    List<Problem> reasons = new ArrayList<>(operands.periods());
    reasons.addAll(operands.territories(false));
    if (answer == null) {
      reasons.addAll(operands.undecidedFigures(parts));
    } else if (!total.noun().isComparableTo(answer.noun())) {
      reasons.add(
          ReconciliationProblems.NOUNS_DIFFER.with(
              "found", total.noun(), "expected", answer.noun()));
    }
    if (answer == null || !reasons.isEmpty()) {
      return operands.undecided(null, reasons);
    }
    Match match = answer.match(total);
    return operands.matched(total, answer.toString(), match, why(match, total, answer));
  }

  private static String difference(Match match, Quantity total) {
    BigDecimal difference = match.difference();
    return difference == null ? "" : Ranges.said(difference.abs(), total.writtenNoun());
  }

  private static List<Problem> why(Match match, Quantity total, Answer answer) {
    return switch (match.agreement()) {
      case FAILS ->
          List.of(
              ReconciliationProblems.REGISTER_DIFFERS.with(
                  "found", total, "expected", answer, "difference", difference(match, total)));
      case UNDECIDED -> List.of(ReconciliationProblems.NO_INTERVAL.with("found", total));
      case HOLDS, HOLDS_AT_STATED_PRECISION -> List.of();
    };
  }
}
