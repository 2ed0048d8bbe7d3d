package io.github.safetysupervision.code;

/**
 * The level of an administrative division (行政区划层级), from the largest to the smallest.
 *
 * <p>There is no level for the whole country, because the standard has no code for it: a figure of
 * the nation has no division.
 *
 * <p>Basis: GB/T 2260—2007 for the upper three, the statistical division codes (统计用区划代码) for the
 * lower two.
 */
public enum DivisionLevel {
  /** 省、自治区、直辖市、特别行政区: digits 1–2. */
  PROVINCE(10_000_000_000L),
  /** 地级市、地区、自治州、盟: digits 3–4. */
  PREFECTURE(100_000_000L),
  /** 市辖区、县、县级市、旗: digits 5–6. */
  COUNTY(1_000_000L),
  /** 街道、镇、乡、苏木: digits 7–9. */
  TOWNSHIP(1_000L),
  /** 居民委员会、村民委员会、嘎查: digits 10–12. */
  VILLAGE(1L);

  /** How many twelve-digit numbers one division of this level holds. */
  final long span;

  DivisionLevel(long span) {
    this.span = span;
  }
}
