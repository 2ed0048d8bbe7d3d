package io.github.safetysupervision.law;

import io.github.safetysupervision.problem.Wording;

/**
 * The kind of a legal document (效力层级).
 *
 * <p>The order of the constants is that of a table of contents and decides nothing: which of two
 * documents prevails is not always a matter of rank. A departmental rule and a rule of a local
 * government stand side by side, and a conflict between them is decided by the State Council.
 *
 * <p>Basis: 《立法法》 (2023) for laws, regulations and rules; 《标准化法》 (2017) for standards.
 */
public enum LegalRank {
  /** 法律: made by the National People's Congress or its Standing Committee. */
  LAW("法律", "law"),
  /** 行政法规: made by the State Council. */
  ADMINISTRATIVE_REGULATION("行政法规", "administrative regulation"),
  /** 地方性法规: made by a local people's congress or its standing committee. */
  LOCAL_REGULATION("地方性法规", "local regulation"),
  /** 部门规章: made by a ministry or commission, by order. */
  DEPARTMENTAL_RULE("部门规章", "departmental rule"),
  /** 地方政府规章: made by a local government, by order. */
  LOCAL_GOVERNMENT_RULE("地方政府规章", "rule of a local government"),
  /** 党内法规: made by the Party, such as the responsibility system of local leaders. */
  PARTY_REGULATION("党内法规", "Party regulation"),
  /** 规范性文件: a notice, an opinion, a plan; binding below the rank of a rule. */
  NORMATIVE_DOCUMENT("规范性文件", "normative document"),
  /** 国家标准: GB, GB/T. */
  NATIONAL_STANDARD("国家标准", "national standard"),
  /** 行业标准: such as AQ. */
  INDUSTRY_STANDARD("行业标准", "industry standard"),
  /** 地方标准: DB with the digits of a province or city. */
  LOCAL_STANDARD("地方标准", "local standard");

  private final String zh;
  private final String en;

  LegalRank(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * Returns the name of the rank.
   *
   * @return the name, in Chinese and in English
   */
  public Wording label() {
    return new Wording(zh, en);
  }

  /**
   * Whether documents of this rank are standards, which count chapters and clauses where laws count
   * articles.
   *
   * @return true for the three kinds of standards
   */
  public boolean isStandard() {
    return this == NATIONAL_STANDARD || this == INDUSTRY_STANDARD || this == LOCAL_STANDARD;
  }
}
