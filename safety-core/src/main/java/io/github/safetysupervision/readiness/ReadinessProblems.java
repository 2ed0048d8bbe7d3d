package io.github.safetysupervision.readiness;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of what stands ready (应急准备问题). */
public final class ReadinessProblems {

  /** Something ends before it starts. */
  public static final ProblemCode ENDS_BEFORE_START =
      VALUE.error(
          "RD-001",
          "结束日期 {found} 早于开始日期 {other}；应不早于开始日期；请更正其中之一",
          "the end {found} is before the start {other}; expected not before it; correct one of them");

  /** More was spent than allocated. */
  public static final ProblemCode SPENT_BEYOND_ALLOCATION =
      PLAUSIBILITY.explain(
          "RD-002",
          "安排金额 {found} 小于已支出金额 {other}；支出应不超过安排；请更正或说明",
          "allocated {found}, less than the {other} spent; expected no more spent than allocated; correct it or explain");

  private ReadinessProblems() {}
}
