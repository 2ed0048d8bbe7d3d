package io.github.safetysupervision.code;

/**
 * The level of an industry code (国民经济行业分类层级), from the widest to the narrowest.
 *
 * <p>Basis: GB/T 4754—2017, clause 4.
 */
public enum IndustryLevel {
  /** 门类: one letter. */
  SECTION,
  /** 大类: two digits. */
  DIVISION,
  /** 中类: three digits. */
  GROUP,
  /** 小类: four digits. */
  CLASS
}
