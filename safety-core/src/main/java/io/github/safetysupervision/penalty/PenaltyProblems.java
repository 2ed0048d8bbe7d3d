package io.github.safetysupervision.penalty;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of penalties (处罚记录问题). */
public final class PenaltyProblems {

  /** A fine without an amount. */
  public static final ProblemCode FINE_WITHOUT_AMOUNT =
      VALUE
          .error(
              "PN-001",
              "处罚种类含罚款，但无罚款金额；应填金额；请补报",
              "the kinds include a fine but no amount was found; expected the amount; supply it")
          .title("有罚款而无金额", "fine without an amount")
          .why(
              "没有金额不按 0 计：罚款金额、户均罚款凡包括这一条的，都无法判定。",
              "A missing amount is not taken for 0: fines and fines a case that include this record"
                  + " are undecided.")
          .fix(
              "对照处罚决定书填写罚款金额（amount），以元计，如 1.5万元写成 15000。没有罚款的，从处罚种类（kinds）中去掉 fine（罚款）；"
                  + "没收违法所得不是罚款，种类写 confiscation。",
              "Supply the amount from the decision, in yuan: 15000 for 1.5万元. If there was no fine,"
                  + " remove fine from the kinds; gains that were confiscated are no fine but"
                  + " confiscation.");

  /** A negative fine. */
  public static final ProblemCode NEGATIVE_AMOUNT =
      VALUE
          .error(
              "PN-002",
              "罚款金额为 {found}；应不小于 0；请更正",
              "the fine is {found}; expected at least 0; correct it")
          .title("罚款金额为负数", "negative fine")
          .why(
              "负数会从罚款合计中减去，合计就少了。多是用负数冲销以前的处罚，或多录了一个减号。",
              "A negative amount is taken off the total of fines. Usually it was meant to cancel an"
                  + " earlier penalty, or the minus is a slip.")
          .fix(
              "多录减号的，删去。处罚决定撤销或变更的，不要用负数冲销：报一条撤回（operation 为 withdraw）或更正（update）记录，"
                  + "在 supersedes 写原记录的编号。",
              "Remove a minus that is a slip. If a decision was revoked or changed, do not offset"
                  + " it: report a record with the operation withdraw or update, and name the earlier"
                  + " record in supersedes.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(FINE_WITHOUT_AMOUNT, NEGATIVE_AMOUNT);
  }

  private PenaltyProblems() {}
}
