package io.github.safetysupervision.accident;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of accidents (事故问题). */
public final class AccidentProblems {

  /** A grade below what the casualties or the loss demand. */
  public static final ProblemCode GRADE_TOO_LOW =
      PLAUSIBILITY.explain(
          "AT-001",
          "事故等级低于伤亡或损失所应属的等级：{found}达到了更高等级的界限；应按三项中最高的一项定级；请更正等级或数字，或说明",
          "the grade is below what the law sets: {found} reaches a higher grade; expected the highest of the three criteria; correct the grade or the number, or explain");

  /** A grade above what the casualties and the loss reach. */
  public static final ProblemCode GRADE_TOO_HIGH =
      PLAUSIBILITY.explain(
          "AT-002",
          "事故等级为“{found}”，但死亡、重伤、直接经济损失三项都没有达到该等级的界限；请更正等级或数字，或说明",
          "the grade is {found}, but neither deaths nor serious injuries nor direct loss reach it; correct the grade or the numbers, or explain");

  /** An accident reported before it happened. */
  public static final ProblemCode REPORTED_BEFORE_OCCURRED =
      VALUE.error(
          "AT-003",
          "报告日期 {found} 早于发生日期 {other}；应不早于发生日期；请更正其中之一",
          "the report of {found} is before the accident of {other}; expected not before it; correct one of them");

  /** An accident closed before it happened. */
  public static final ProblemCode CLOSED_BEFORE_OCCURRED =
      VALUE.error(
          "AT-004",
          "结案日期 {found} 早于发生日期 {other}；应不早于发生日期；请更正其中之一",
          "the case was closed on {found}, before the accident of {other}; expected not before it; correct one of them");

  private AccidentProblems() {}
}
