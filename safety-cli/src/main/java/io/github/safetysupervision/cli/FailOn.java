package io.github.safetysupervision.cli;

import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a run may be made to fail on. */
enum FailOn {
  /** A stated number that does not hold. */
  FAILS(Verdict.FAILS),
  /** One that could not be decided. */
  UNDECIDED(Verdict.UNDECIDED),
  /** Something wrong with the records or the files, as heavy as an error. */
  PROBLEMS(null);

  private final @Nullable Verdict verdict;

  FailOn(@Nullable Verdict verdict) {
    this.verdict = verdict;
  }

  /**
   * The exit status of a reconciliation: of its verdicts, and of what is wrong with its sources.
   */
  static int statusOf(List<FailOn> asked, Reconciliation result) {
    boolean isWrong =
        !result.unread().isEmpty()
            || result.problems().stream().anyMatch(tally -> tally.errors() > 0);
    return asked.contains(PROBLEMS) && isWrong ? Safety.FOUND : statusOf(asked, result.summary());
  }

  /** The exit status of a run that found so many of each verdict. */
  static int statusOf(List<FailOn> asked, Map<Verdict, Long> found) {
    for (FailOn f : asked) {
      Verdict asks = f.verdict;
      Long n = asks == null ? null : found.get(asks);
      if (n != null && n > 0) {
        return Safety.FOUND;
      }
    }
    return Safety.DONE;
  }
}
