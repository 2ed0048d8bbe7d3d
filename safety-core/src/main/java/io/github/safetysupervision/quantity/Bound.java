package io.github.safetysupervision.quantity;

/**
 * How the words around a number bound it (界限).
 *
 * <p>Reports seldom say "at least 400": they say 400余, which is a floor and a ceiling at once.
 * Which end is included follows the Civil Code, article 1259: 以上, 以下, 以内 include the number itself,
 * 不满 and 超过 do not. (The accident regulation, State Council Order 493, leaves the number out of its
 * own 以下; its grades are ranges and do not use this type.)
 */
public enum Bound {
  /** The number, to the precision of its last written place: 522组次, 19.5万元, 正好88%. */
  EXACT,
  /**
   * From the number to below the next unit of its last non-zero place (余, 多): 400余 is [400,500).
   */
  AT_LEAST_WITHIN,
  /** The number or more (以上, 不少于, 不低于, 至少, 最少). */
  AT_LEAST,
  /** More than the number (超, 超过, 逾, 多于, 高于). */
  MORE_THAN,
  /** The number or less (以下, 以内, 不超过, 不多于, 不高于, 至多, 最多). */
  AT_MOST,
  /** Less than the number (不足, 不满, 不到, 少于, 低于). */
  LESS_THAN,
  /**
   * Near the number, from below (近, 将近). No text says how near: that nothing above the number and
   * nothing below half of it is meant is this library's own choice, and between the two nothing is
   * decided.
   */
  NEARLY,
  /**
   * About the number (约, 大约, 左右, 上下). No text says how far about reaches, so nothing is claimed.
   */
  ABOUT,
  /** Between two numbers, both included where written: 540至639人. */
  RANGE,
  /** None, said in a word and without a count noun (未发现, 零, 无). */
  NONE,
  /** Some, not said how many (多项, 若干, 数十人, 常态化). */
  UNKNOWN
}
