package io.github.safetysupervision.penalty;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of penalties (处罚记录问题). */
public final class PenaltyProblems {

  /** A fine without an amount. */
  public static final ProblemCode FINE_WITHOUT_AMOUNT =
      VALUE.error(
          "PN-001",
          "处罚种类含罚款，但无罚款金额；应填金额；请补报",
          "the kinds include a fine but no amount was found; expected the amount; supply it");

  /** A negative fine. */
  public static final ProblemCode NEGATIVE_AMOUNT =
      VALUE.error(
          "PN-002",
          "罚款金额为 {found}；应不小于 0；请更正",
          "the fine is {found}; expected at least 0; correct it");

  private PenaltyProblems() {}
}
