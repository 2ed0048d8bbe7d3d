package io.github.safetysupervision.time;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** What can be wrong with a period's text (期间问题): codes {@code PD-001} and up. */
public final class PeriodProblems {

  /** The text has none of the forms of a reporting period. */
  public static final ProblemCode NOT_A_PERIOD =
      VALUE.error(
          "PD-001",
          "“{found}”不是报告期。应为 2023-01-01/2023-05-31、2023H1、2023Q1、2023-05、2023 或 2023-04-05 的形式，请用半角字符改写。",
          "\"{found}\" is no reporting period. Expected a form such as 2023-01-01/2023-05-31,"
              + " 2023H1, 2023Q1, 2023-05, 2023 or 2023-04-05; rewrite it in ASCII.");

  /** The form is right, but the calendar has no such day, month or year. */
  public static final ProblemCode NO_SUCH_DATE =
      VALUE.error(
          "PD-002",
          "“{found}”在日历上不存在。应为 0001 年至 9999 年间的真实日期，请核对原始材料。",
          "\"{found}\" does not exist in the calendar. Expected a real date of the years 0001 to"
              + " 9999; look it up in the source.");

  /** The period ends before it starts. */
  public static final ProblemCode BACKWARDS =
      VALUE.error(
          "PD-003",
          "期间止于 {to}，早于起始日 {from}。止日不得早于起日，请核对两个日期是否颠倒。",
          "The period ends on {to}, before it starts on {from}. The end must not precede the start;"
              + " check whether the two dates were swapped.");

  /** The text has not the form of a validity. */
  public static final ProblemCode NOT_A_VALIDITY =
      VALUE.error(
          "PD-004",
          "“{found}”不是有效期。应为 2021-09-01/2025-12-31，或尚未失效的 2021-09-01/..，请用半角字符改写。",
          "\"{found}\" is no validity. Expected 2021-09-01/2025-12-31, or 2021-09-01/.. while no end"
              + " is known; rewrite it in ASCII.");

  private PeriodProblems() {}
}
