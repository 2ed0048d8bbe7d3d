package io.github.safetysupervision.activity;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of activities (工作记录问题). */
public final class ActivityProblems {

  /** A campaign ends before it starts. */
  public static final ProblemCode ENDS_BEFORE_START =
      VALUE.error(
          "AC-001",
          "结束日期 {found} 早于开始日期 {other}；应不早于开始日期；请更正其中之一",
          "the end {found} is before the start {other}; expected not before it; correct one of them");

  /** An inspection nobody went to. */
  public static final ProblemCode NOBODY_WENT =
      PLAUSIBILITY.explain(
          "AC-002",
          "检查人员数为 {found}；应至少 1 人；请更正或说明",
          "the number of people is {found}; expected at least 1; correct it or explain");

  /** A resumption approved before it was applied for. */
  public static final ProblemCode APPROVED_BEFORE_APPLIED =
      VALUE.error(
          "AC-003",
          "批准日期 {found} 早于申请日期 {other}；应不早于申请日期；请更正其中之一",
          "approved on {found}, before it was applied for on {other}; expected not before it; correct one of them");

  /** Work resumed before it was approved. */
  public static final ProblemCode RESUMED_BEFORE_APPROVED =
      PLAUSIBILITY.explain(
          "AC-004",
          "复工日期 {found} 早于批准日期 {other}；应先批准后复工；请更正日期或说明",
          "work was resumed on {found}, before it was approved on {other}; expected approval first; correct a date or explain");

  /** Work resumed without an approval. */
  public static final ProblemCode RESUMED_UNAPPROVED =
      PLAUSIBILITY.explain(
          "AC-005",
          "已填复工日期 {found}，但没有批准日期；应先批准后复工；请补报批准日期或说明",
          "work was resumed on {found} and no approval was found; expected approval first; supply its date or explain");

  /** A resumption approved while a condition was unmet. */
  public static final ProblemCode APPROVED_UNFIT =
      PLAUSIBILITY.explain(
          "AC-006",
          "已批准复工复产，但本项条件为“{found}”；“五个必须”和主要负责人三项职责应全部满足；请更正或说明",
          "the resumption was approved, but this condition is {found}; expected all five conditions and three duties met; correct it or explain");

  /** More faults than places. */
  public static final ProblemCode MORE_FAULTS_THAN_PLACES =
      PLAUSIBILITY.explain(
          "AC-007",
          "排查处数 {found} 小于发现问题处数 {other}；问题处数应不超过排查处数；请更正或说明",
          "{found} places were checked, fewer than the {other} with faults; expected no more faults than places; correct it or explain");

  /** More put right than was wrong. */
  public static final ProblemCode MORE_CLEARED_THAN_FAULTS =
      PLAUSIBILITY.explain(
          "AC-008",
          "发现问题处数 {found} 小于完成整改处数 {other}；整改处数应不超过问题处数；请更正或说明",
          "{found} places had faults, fewer than the {other} put right; expected no more put right than were wrong; correct it or explain");

  private ActivityProblems() {}
}
