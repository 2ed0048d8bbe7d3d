package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The whole is the sum of its parts, by the written numbers; parts that share records are none. */
final class SumIdentity {

  private SumIdentity() {}

  static ReconciledIdentity judge(Operands operands, PartsProbe probe) {
    List<Quantity> parts = operands.parts();
    if (parts.size() < 2) {
      return operands.wrong(
          "至少两个分项（另计算一个）", "at least two parts, what is counted besides being one");
    }
    List<Problem> reasons = new ArrayList<>(operands.periods());
    reasons.addAll(operands.territories(true));
    List<Problem> nouns = operands.nouns(true);
    reasons.addAll(nouns.isEmpty() ? operands.notAdditive() : nouns);
    if (!reasons.isEmpty()) {
      return operands.undecided(null, reasons);
    }
    List<Problem> shared = probe.shared(StatisticsProblems.OVERLAP);
    Quantity total = operands.total();
    if (total == null) {
      return operands.derived(WrittenSum.inWords(parts, parts.get(0).writtenNoun()), shared);
    }
    WrittenSum.Result sum = WrittenSum.judge(total, parts);
    return sum.verdict() == Verdict.FAILS || shared.isEmpty()
        ? operands.decided(total, sum)
        : operands.undecided(sum.computed(), shared);
  }
}
