package io.github.safetysupervision.party;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of entities and departments (主体问题). */
public final class PartyProblems {

  /** Neither a credit code nor a reason. */
  public static final ProblemCode NO_CODE_NO_REASON =
      PLAUSIBILITY.explain(
          "PT-001",
          "未填统一社会信用代码，也未说明原因；应填其一；请补报代码或原因",
          "neither a credit code nor a reason for its absence was found; expected one of them; supply it");

  /** A credit code and a reason for its absence. */
  public static final ProblemCode CODE_AND_REASON =
      VALUE.error(
          "PT-002",
          "已填统一社会信用代码，又填了无代码原因“{found}”；应只填其一；请删去一个",
          "a credit code was found together with the reason {found} for its absence; expected one of them; delete one");

  /** The old number is missing. */
  public static final ProblemCode OLD_NUMBER_MISSING =
      VALUE.error(
          "PT-003",
          "无代码原因为“只有原注册号”，但未填原注册号；应填原注册号；请补报",
          "the reason says it has an old number, but none was found; expected the old number; supply it");

  /** Something was abolished before it was set up. */
  public static final ProblemCode ABOLISHED_BEFORE_ESTABLISHED =
      VALUE.error(
          "PT-004",
          "撤销日期 {found} 早于设立日期 {other}；应不早于设立日期；请更正其中之一",
          "abolished on {found}, before it was set up on {other}; expected not before it; correct one of them");

  private PartyProblems() {}
}
