package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.TOTALS;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** Why a stated number or an identity could not be judged, or fails (核对问题). */
public final class ReconciliationProblems {

  /** Periods differ. */
  public static final ProblemCode PERIODS_DIFFER =
      TOTALS
          .explain(
              "FG-005",
              "{numbers}的期间分{kinds}种：{periods}；期间不同，不能直接相加或比较；请统一期间",
              "{numbers} are about {kinds} periods: {periods}; numbers of different periods are not added"
                  + " or compared; use one period")
          .naming("numbers");

  /** An operand of an identity is missing. */
  public static final ProblemCode OPERAND_MISSING =
      REFERENCE
          .explain(
              "FG-008",
              "勾稽关系引用的报送数字“{found}”不存在、已被更正或未填数量；应为已填数量的现行报送数字；请更正编号或补报",
              "the identity refers to stated figure {found}, which is not there, was corrected or has no"
                  + " quantity; expected a stated quantity that stands; correct the id or supply it")
          .naming("found");

  /** Count nouns differ. */
  public static final ProblemCode NOUNS_DIFFER =
      TOTALS.explain(
          "FG-011",
          "所报计量单位为“{found}”，该指标为“{expected}”，单位不同不能比较；请更正单位或指标",
          "stated in {found}, but the indicator counts {expected}; numbers of different nouns are not"
              + " compared; correct the noun or the indicator");

  /** A bound word that states no interval. */
  public static final ProblemCode NO_INTERVAL =
      TOTALS.explain(
          "FG-014",
          "“{found}”没有确定的界限，无法判定；请填写准确数",
          "{found} has no definite bounds, so nothing can be decided; write an exact number");

  /** A stated figure asks to merge what cannot be merged. */
  public static final ProblemCode CANNOT_MERGE =
      REFERENCE
          .error(
              "FG-015",
              "报送数字“{found}”不能合并到该指标：不存在、已被更正或记录类型不同；请更正 over",
              "stated figure {found} cannot be merged into this indicator: it is not there, was corrected"
                  + " or is about another type; correct over")
          .naming("found");

  /** A claim that all is done, against an open record. */
  public static final ProblemCode CONTRADICTED =
      TOTALS
          .error(
              "FG-016",
              "{left}称已全部完成，但其范围内有 {count} 条属于{right}的未完成记录：{records}；请核对",
              "{left} says all is done, but {count} open records of {right} are in its population:"
                  + " {records}; check them")
          .naming("left", "right");

  /** An identity without the operands its form needs. */
  public static final ProblemCode OPERANDS_WRONG =
      VALUE.error(
          "FG-017",
          "勾稽关系“{form}”的操作数不对：应为{expected}；请更正",
          "the identity {form} has the wrong operands: expected {expected}; correct it");

  /** A stated number differs from a register. */
  public static final ProblemCode REGISTER_DIFFERS =
      TOTALS.explain(
          "FG-027",
          "所报 {found}，登记为 {expected}，相差 {difference}；两者都予保留，不作更正；请核对原因",
          "stated {found}, but the register has {expected}, a difference of {difference}; both are kept"
              + " as they are; find out why");

  /** Numbers that do not add. */
  public static final ProblemCode NOT_ADDITIVE =
      TOTALS
          .explain(
              "FG-028",
              "{parts}不能相加（{why}）{witness}；请由记录计算合计",
              "{parts} cannot be added ({why}){witness}; compute the total from the records")
          .naming("parts");

  /** A total that is one only within the rounding of its parts. */
  public static final ProblemCode WITHIN_ROUNDING =
      TOTALS.info(
          "FG-029",
          "在各数的舍入范围内一致：各数按同一方法舍入，合计可为 {range}；所写之和与合计相差 {difference}",
          "it holds within the rounding of the numbers: rounded in one way, they can come to {range};"
              + " what is written adds up to {difference} more than the total");

  /** A number that what it is made of may or may not give. */
  public static final ProblemCode RANGE_REACHES =
      TOTALS.explain(
          "FG-030",
          "由所写各数，结果可为 {range}，可能是也可能不是“{found}”（各数有概数、或舍入方法不一）；请填写准确数",
          "from the numbers as written the result can be {range}, which may or may not be {found}"
              + " (they are bounded by words, or rounded in different ways); write exact numbers");

  /** A number that what it is made of cannot give. */
  public static final ProblemCode OUTSIDE_RANGE =
      TOTALS.explain(
          "FG-031",
          "由所写各数，无论如何舍入，结果只能为 {range}，不可能是“{found}”；请核对",
          "from the numbers as written, however rounded, the result can only be {range}, never {found};"
              + " check them");

  /** Numbers of different territories. */
  public static final ProblemCode TERRITORIES_DIFFER =
      TOTALS
          .explain(
              "FG-033",
              "{numbers}的地区不同：{territories}；不同地区的数不能这样比较；请统一地区",
              "{numbers} are about different territories: {territories}; numbers of different territories"
                  + " are not compared so; use one territory")
          .naming("numbers");

  /** Several operands that the records do not decide. */
  public static final ProblemCode OPERANDS_UNDECIDED =
      TOTALS
          .explain(
              "FG-034",
              "{parts}不能由台账得出，如：{why}",
              "{parts} are not decided by the records, for one: {why}")
          .naming("parts");

  /** A change stated without its direction, or with the other one. */
  public static final ProblemCode OTHER_DIRECTION =
      TOTALS.explain(
          "FG-035",
          "计算为 {computed}，方向与所报“{found}”相反（不写方向的按上升理解）；若写作“{expected}”则一致；请核对",
          "computed is {computed}, the other way than the stated {found} (without a direction it is a"
              + " rise); {expected} would hold; check it");

  /** A change stated of what is none. */
  public static final ProblemCode NOT_A_CHANGE =
      TOTALS.explain(
          "FG-036",
          "所报“{found}”是变化幅度，该指标（{indicator}）不是同比或环比，不能比较；请更正指标",
          "{found} states a change, but the indicator {indicator} is none; they are not compared; correct"
              + " the indicator");

  /** Open ones beside a claim of all, of which there may be none. */
  public static final ProblemCode MAY_BE_NONE =
      TOTALS
          .explain(
              "FG-037",
              "{parts}所报的未完成数可能为 0，与{left}称已全部完成是否矛盾无法判定；请填写准确数",
              "the open numbers stated in {parts} may be 0, so it cannot be said whether they contradict"
                  + " that all of {left} is done; write exact numbers")
          .naming("parts", "left");

  /** A stated number beside what could not be read of the same file. */
  public static final ProblemCode STATED_MAY_BE_CORRECTED =
      TOTALS
          .explain(
              "FG-045",
              "报送文件中有未能读取或缺失的内容，可能更正或撤回了“{found}”，无法判定；请更正该文件，或在其清单 counts 中写明条数",
              "some of the stated file could not be read or is missing and may correct or take back"
                  + " {found}; correct the file, or write in its manifest how many records it has")
          .naming("found");

  private ReconciliationProblems() {}
}
