package io.github.safetysupervision.quantity;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** What can be wrong with a number as a report states it (数量问题): codes {@code QT-001} and up. */
public final class QuantityProblems {

  /** There is no number, and no word that stands for one. */
  public static final ProblemCode NO_NUMBER =
      VALUE.error(
          "QT-001",
          "“{found}”中没有数。应为“数＋计量单位”，如 35组次，或“未发现”“若干”。请补上数。",
          "\"{found}\" holds no number. Expected a number and a count noun such as 35组次, or a word"
              + " such as 未发现 or 若干; add the number.");

  /** There is a number but nothing says what it counts. */
  public static final ProblemCode NO_NOUN =
      VALUE.error(
          "QT-002",
          "“{found}”没有计量单位。同一个数，家与家次不是一回事。请写明单位，如 {found}条。",
          "\"{found}\" has no count noun. A number alone does not say what it counts; add the noun, as"
              + " in {found}条.");

  /** What stands where the count noun should be cannot be one. */
  public static final ProblemCode NOT_A_NOUN =
      VALUE.error(
          "QT-003",
          "“{found}”中的“{noun}”不能作计量单位。应为常用单位，或不超过四个汉字的地方单位，不含数字、倍数（万、W、k 等）、约数词和标点。请改写。",
          "\"{noun}\" in \"{found}\" cannot be a count noun. Expected a standard noun, or a local one of"
              + " at most four Chinese characters without numerals, multipliers (万, W, k), words that"
              + " bound a number, or punctuation; rewrite it.");

  /** A word before the number is not known. */
  public static final ProblemCode UNKNOWN_BOUND =
      VALUE.error(
          "QT-004",
          "“{found}”的数前有“{word}”，不知其界限含义。应为 约、近、不足、不超过、超过、不少于 等，或直接以数开头。请改写。",
          "\"{word}\" before the number in \"{found}\" is no known bound. Expected a word such as 约, 近,"
              + " 不足, 不超过, 超过 or 不少于, or the number itself; rewrite it.");

  /**
   * Digits are full-width. They are not repaired: the record would no longer be what was written.
   */
  public static final ProblemCode FULL_WIDTH =
      VALUE.error(
          "QT-005",
          "“{found}”含全角数字。应为半角数字 0–9 和小数点。请在来源处改为半角。",
          "\"{found}\" contains full-width digits. Expected ASCII digits and point; correct it at the"
              + " source.");

  /** The number or the text has too many digits or characters. */
  public static final ProblemCode TOO_LONG =
      VALUE.error(
          "QT-006",
          "“{found}”过长。应按基本单位，整数部分至多 18 位，小数至多 {decimals} 位，全文至多 128 字。请核对是否误录。",
          "\"{found}\" is too long. Expected at most 18 digits before and {decimals} after the point in"
              + " the base unit, and 128 characters in all; check for a slip.");

  /** The number is not in plain form. */
  public static final ProblemCode NOT_PLAIN =
      VALUE.error(
          "QT-007",
          "“{found}”中的数写法不规范。应为非负的普通十进制数（如 1204、1,204、18.6、3万4000）或规范的中文数字（如 一百零五），只有一种读法，不带正负号、前导零和指数，千位分隔符每三位一个。请改写。",
          "The number in \"{found}\" is not plain. Expected a decimal such as 1204, 1,204, 18.6 or 3万4000"
              + " that is not negative, or a regular Chinese numeral such as 一百零五, with one reading"
              + " only, without sign, leading zeros or exponent, and with separators every three"
              + " digits; rewrite it.");

  /** Two words bound the number. */
  public static final ProblemCode TWO_BOUNDS =
      VALUE.error(
          "QT-008",
          "“{found}”用了两个界限词，含义不明。应只用一个，如 约300人 或 300余人。请删去一个。",
          "\"{found}\" has two words that bound the number, so its meaning is open. Expected one, as in"
              + " 约300人 or 300余人; drop the other.");

  /** A range ends below its start. */
  public static final ProblemCode BACKWARDS =
      VALUE.error(
          "QT-009",
          "“{found}”的上限小于下限。应由小到大，如 340至439人。请核对两个数。",
          "\"{found}\" ends below its start. Expected the smaller number first, as in 340至439人; check"
              + " the two numbers.");

  /** Something counted in wholes has a fraction. */
  public static final ProblemCode FRACTION =
      VALUE.error(
          "QT-010",
          "“{found}”带有小数，但“{noun}”只能按整数计。应为整数；只有平均数可以有小数。",
          "\"{found}\" has a fraction, but {noun} is counted in wholes. Expected a whole number; only"
              + " an average has decimals.");

  /** A bound word leaves nothing possible, or says nothing, next to zero. */
  public static final ProblemCode BOUND_AT_ZERO =
      VALUE.error(
          "QT-011",
          "“{found}”对零使用了界限词，没有意义。没有则写 0 或“未发现”。请改写。",
          "\"{found}\" bounds zero, which has no meaning. For none write 0 or 未发现; rewrite it.");

  /** The count noun is not in the standard list; it is kept as a local one. */
  public static final ProblemCode LOCAL_NOUN =
      VALUE.warning(
          "QT-012",
          "“{noun}”不在常用计量单位表中，已按地方单位保留。应优先使用常用单位；若是误写，请更正。",
          "{noun} is not in the list of count nouns and was kept as a local one. Expected a standard"
              + " noun where there is one; correct it if it is a slip.");

  /** A derived value lies outside the interval written with it. */
  public static final ProblemCode OUTSIDE_INTERVAL =
      VALUE.error(
          "QT-013",
          "“{found}”中的值不在所写区间之内。区间应包含该值，单点请写“正好”。请核对。",
          "The value in \"{found}\" does not lie inside the interval written with it. Expected an"
              + " interval around the value, or 正好 for the point alone; check both.");

  /** The text is no interval. */
  public static final ProblemCode NOT_AN_INTERVAL =
      VALUE.error(
          "QT-014",
          "“{found}”不是区间。应为 [340,439]、[300,380)、(340,∞) 的形式，下限不大于上限，且不为空。请改写。",
          "\"{found}\" is no interval. Expected a form such as [340,439], [300,380) or (340,∞), not"
              + " empty, the smaller end first; rewrite it.");

  /** The count noun is two in one. It is kept as written and compared with none. */
  public static final ProblemCode TWO_NOUNS =
      VALUE.warning(
          "QT-015",
          "“{noun}”写了两个计量单位：{first}、{second}，所指不明，已照原样保留，不与任何数比较。应只写一个。请改写。",
          "{noun} names two count nouns, {first} and {second}, and does not say which; it was kept as"
              + " written and is compared with nothing. Expected one of them; rewrite it.");

  private QuantityProblems() {}
}
