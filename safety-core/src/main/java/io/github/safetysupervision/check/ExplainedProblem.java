package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Problem;
import java.util.Objects;

/**
 * A problem that somebody explained (已说明的问题): it stays, and no longer asks for an explanation.
 *
 * @param problem the problem
 * @param justification the id of the {@link Justification}
 */
public record ExplainedProblem(Problem problem, String justification) {

  /**
   * Checks that both are there.
   *
   * @param problem the problem
   * @param justification the id of the justification
   */
  public ExplainedProblem {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(justification, "justification");
  }
}
