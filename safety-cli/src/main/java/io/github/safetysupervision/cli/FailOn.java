package io.github.safetysupervision.cli;

import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run may be made to fail on. */
enum FailOn {
  /** A stated number that does not hold. */
  FAILS(Verdict.FAILS),
  /** One that could not be decided. */
  UNDECIDED(Verdict.UNDECIDED),
  /** Something wrong with the records, the files or what is asked, as heavy as an error. */
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
            || result.problems().stream().anyMatch(tally -> tally.errors() > 0)
            || isWronglyAsked(result);
    return asked.contains(PROBLEMS) && isWrong ? Safety.FOUND : statusOf(asked, result.summary());
  }

  /** Whether something stated asks what cannot be: a field or an indicator that is none. */
  private static boolean isWronglyAsked(Reconciliation result) {
    return Stream.concat(
            result.figures().stream()
                .filter(f -> f.verdict() == Verdict.UNDECIDED)
                .flatMap(f -> f.reasons().stream()),
            result.identities().stream()
                .filter(i -> i.verdict() == Verdict.UNDECIDED)
                .flatMap(i -> i.reasons().stream()))
        .anyMatch(p -> p.severity().isError());
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
