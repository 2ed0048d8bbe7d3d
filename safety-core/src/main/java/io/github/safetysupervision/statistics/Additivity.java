package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** Over what the numbers of an indicator may be added (可加性). */
public enum Additivity implements ClosedTerm {
  /** Over disjoint territories and periods (不重叠的地区、期间可加). */
  ADDABLE("addable", "不重叠的地区、期间可加", "over disjoint territories and periods"),
  /** Over disjoint territories, never over days (不重叠的地区可加，不同时点不可加). */
  NOT_OVER_TIME("not-over-time", "不重叠的地区可加，不同时点不可加", "over disjoint territories, never over time"),
  /** Never: a rate, or things that count once each (不可加，只能由记录重新计算). */
  NEVER("never", "不可加，只能由记录重新计算", "never; only computed anew from records");

  private final String code;
  private final Wording wording;

  Additivity(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
