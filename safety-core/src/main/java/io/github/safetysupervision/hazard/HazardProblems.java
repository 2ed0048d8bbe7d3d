package io.github.safetysupervision.hazard;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of hazards (隐患记录问题): contradictions inside one record. */
public final class HazardProblems {

  /** The deadline is before the discovery. */
  public static final ProblemCode DEADLINE_BEFORE_FOUND =
      VALUE.error(
          "HZ-001",
          "整改期限 {found} 早于发现日期 {other}；应不早于发现日期；请更正其中之一",
          "deadline {found} is before the discovery {other}; expected not before it; correct one of them");

  /** The closing is before the discovery. */
  public static final ProblemCode CLOSED_BEFORE_FOUND =
      VALUE.error(
          "HZ-002",
          "销号日期 {found} 早于发现日期 {other}；应不早于发现日期；请更正其中之一",
          "closing date {found} is before the discovery {other}; expected not before it; correct one of them");

  /** The closing is before the acceptance. */
  public static final ProblemCode CLOSED_BEFORE_ACCEPTED =
      VALUE.error(
          "HZ-003",
          "销号日期 {found} 早于验收日期 {other}；应不早于验收日期；请更正其中之一",
          "closing date {found} is before the acceptance {other}; expected not before it; correct one of them");

  /** Closed without a date; it counts as open. */
  public static final ProblemCode CLOSED_WITHOUT_DATE =
      VALUE.error(
          "HZ-004",
          "整改状态为已销号，但无销号日期；应填销号日期（在此之前按未整改计）；请补报",
          "the state is closed but no closing date was found; expected one (until then it counts as open); supply it");

  /** A closing date, but another state. */
  public static final ProblemCode DATE_WITHOUT_CLOSED =
      VALUE.error(
          "HZ-005",
          "有销号日期，但整改状态为“{found}”；应为已销号；请更正其中之一",
          "a closing date was found but the state is {found}; expected closed; correct one of them");

  /** A major hazard closed without acceptance. */
  public static final ProblemCode MAJOR_CLOSED_UNACCEPTED =
      PLAUSIBILITY.explain(
          "HZ-006",
          "重大隐患已销号，但无验收日期；应先验收后销号；请补报验收日期或说明",
          "a major hazard is closed but no acceptance date was found; expected acceptance first; supply the date or explain");

  private HazardProblems() {}
}
