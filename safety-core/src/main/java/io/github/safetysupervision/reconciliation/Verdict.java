package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Wording;

/** How a stated number stands against the records, or against other stated numbers (核对结论). */
public enum Verdict {
  /** The computed value is the written one, or lies where its bound word says. */
  HOLDS("holds", "一致", "holds"),
  /** It differs, but rounds to the written digits, or does within the rounding of its parts. */
  HOLDS_AT_STATED_PRECISION("holds-at-stated-precision", "按所报精度一致", "holds at stated precision"),
  /** Neither. */
  FAILS("fails", "不一致", "fails"),
  /** An operand, the completeness or the disjointness is missing. */
  UNDECIDED("undecided", "无法判定", "undecided"),
  /** There is nothing to compare, or the records are not declared complete. */
  NOT_STATED("not-stated", "未报", "not stated");

  private final String code;
  private final Wording wording;

  Verdict(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  /** {@return the text form, such as {@code holds}} */
  public String code() {
    return code;
  }

  /**
   * Returns the verdict as people say it.
   *
   * @return the words
   */
  public Wording wording() {
    return wording;
  }
}
