package io.github.safetysupervision.quantity;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** What can be wrong with an amount of money (金额问题): codes {@code MN-001} and up. */
public final class MoneyProblems {

  /** The text is not a plain decimal number. */
  public static final ProblemCode NOT_PLAIN =
      VALUE.error(
          "MN-001",
          "“{found}”不是金额。应为以元计的半角十进制数，如 48000 或 48000.50，不带单位、分隔符、加号、前导零和指数。请改写。",
          "\"{found}\" is no amount. Expected yuan as an ASCII decimal such as 48000 or 48000.50, without"
              + " unit, separators, plus sign, leading zeros or exponent; rewrite it.");

  /** There are more than two decimals. */
  public static final ProblemCode BELOW_FEN =
      VALUE.error(
          "MN-002",
          "“{found}”的小数超过两位。金额应精确到分。请核对，并按原始凭证填写。",
          "\"{found}\" has more than two decimals. Expected an amount to the fen; look it up in the"
              + " voucher.");

  /** The amount is beyond what can be an amount. */
  public static final ProblemCode TOO_LARGE =
      VALUE.error(
          "MN-003",
          "“{found}”超出范围。整数部分应不超过 16 位。请核对是否误录，或误把元写成了分。",
          "\"{found}\" is out of range. Expected at most 16 digits before the point; check for a slip, or"
              + " for fen taken as yuan.");

  private MoneyProblems() {}
}
