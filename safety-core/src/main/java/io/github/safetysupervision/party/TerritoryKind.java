package io.github.safetysupervision.party;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** What kind of territory it is (区域性质). */
public enum TerritoryKind implements ClosedTerm {
  /** A unit of local government: a county, a town, a sumu, a village (行政建制). */
  ADMINISTRATIVE("administrative", "行政建制", "administrative unit"),
  /** A unit of the statistical code list alone, such as a farm (统计用区划). */
  STATISTICAL("statistical", "统计用区划", "statistical unit");

  private final String code;
  private final Wording wording;

  TerritoryKind(String code, String zh, String en) {
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
