package io.github.safetysupervision.readiness;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of what stands ready (应急准备问题). */
public final class ReadinessProblems {

  /** Something ends before it starts. */
  public static final ProblemCode ENDS_BEFORE_START =
      VALUE
          .error(
              "RD-001",
              "结束日期 {found} 早于开始日期 {other}；应不早于开始日期；请更正其中之一",
              "the end {found} is before the start {other}; expected not before it; correct one of them")
          .title("应急准备记录止日早于起日", "readiness ending before it starts")
          .why(
              "队伍、资金、物资、预案数的是所问那天已经开始、尚未结束的：结束早于开始，哪一天都数不到它，个数和合计就少了。",
              "Teams, funds, supplies and plans are counted if they have started and not ended on"
                  + " the day: this one stands on no day, and numbers and totals are too small.")
          .fix(
              "核对起始和结束两个日期：队伍的组建与撤销、资金的安排与失效、物资的盘点与出库、点位的排查与消除、标志的设置与拆除、值班的起止、预案的印发与修订或废止。"
                  + "先看年份；尚未结束的，不填结束日期。",
              "Check both dates: a team formed and disbanded, funds allocated and lapsed, supplies"
                  + " counted and removed, a site found and removed, a sign set up and taken away, a"
                  + " watch begun and ended, a plan issued and revised or abolished. Look at the years"
                  + " first; leave the end out of what has not ended.");

  /** More was spent than allocated. */
  public static final ProblemCode SPENT_BEYOND_ALLOCATION =
      PLAUSIBILITY
          .explain(
              "RD-002",
              "安排金额 {found} 小于已支出金额 {other}；支出应不超过安排；请更正或说明",
              "allocated {found}, less than the {other} spent; expected no more spent than allocated; correct it or explain")
          .title("资金支出超过安排", "more spent than allocated")
          .why(
              "安排和支出分别合计，录错一个，合计就错。多是一栏按元、一栏按万元填，或追加的资金没有登记。",
              "Allocations and spending are totalled each; if one is a slip, so is its total."
                  + " Usually one is in yuan and the other in 万元, or funds added later were not recorded.")
          .fix(
              "先核对单位：两个金额都以元计，64万元写成 640000。有追加安排的，另报一条专项资金安排；确实超支的，照实填写并说明。",
              "First check the unit: both are in yuan, 640000 for 64万元. Report funds added later as"
                  + " another allocation; if more was really spent, leave it and explain.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(ENDS_BEFORE_START, SPENT_BEYOND_ALLOCATION);
  }

  private ReadinessProblems() {}
}
