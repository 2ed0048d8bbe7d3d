package io.github.safetysupervision.activity;

import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;

/** The problems of activities (工作记录问题). */
public final class ActivityProblems {

  /** A campaign ends before it starts. */
  public static final ProblemCode ENDS_BEFORE_START =
      ProblemCode.of(
          "AC-001",
          Severity.ERROR,
          "结束日期 {found} 早于开始日期 {other}；应不早于开始日期；请更正其中之一",
          "the end {found} is before the start {other}; expected not before it; correct one of them");

  /** An inspection nobody went to. */
  public static final ProblemCode NOBODY_WENT =
      ProblemCode.of(
          "AC-002",
          Severity.EXPLAIN,
          "检查人员数为 {found}；应至少 1 人；请更正或说明",
          "the number of people is {found}; expected at least 1; correct it or explain");

  private ActivityProblems() {}
}
