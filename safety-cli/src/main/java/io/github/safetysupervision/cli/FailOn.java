package io.github.safetysupervision.cli;

import io.github.safetysupervision.reconciliation.Verdict;
import java.util.List;
import java.util.Map;

/** The verdicts a run may be made to fail on. */
enum FailOn {
  /** A stated number that does not hold. */
  FAILS(Verdict.FAILS),
  /** One that could not be decided. */
  UNDECIDED(Verdict.UNDECIDED);

  private final Verdict verdict;

  FailOn(Verdict verdict) {
    this.verdict = verdict;
  }

  /** The exit status of a run that found so many of each verdict. */
  static int statusOf(List<FailOn> asked, Map<Verdict, Long> found) {
    for (FailOn f : asked) {
      Long n = found.get(f.verdict);
      if (n != null && n > 0) {
        return Safety.FOUND;
      }
    }
    return Safety.DONE;
  }
}
