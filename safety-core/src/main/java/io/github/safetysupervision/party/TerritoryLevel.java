package io.github.safetysupervision.party;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** The level of a territory (行政区域级别). */
public enum TerritoryLevel implements ClosedTerm {
  /** A province, an autonomous region, a municipality (省级). */
  PROVINCE("province", "省级", "province level"),
  /** A prefecture, a league, a city with districts (地级). */
  PREFECTURE("prefecture", "地级", "prefecture level"),
  /** A county, a banner, a district (县级). */
  COUNTY("county", "县级", "county level"),
  /** A township, a town, a sumu, a subdistrict (乡级). */
  TOWNSHIP("township", "乡级", "township level"),
  /** A village or gacha (嘎查村). */
  VILLAGE("village", "嘎查村", "village"),
  /** A community of residents (社区). */
  COMMUNITY("community", "社区", "urban community");

  private final String code;
  private final Wording wording;

  TerritoryLevel(String code, String zh, String en) {
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
