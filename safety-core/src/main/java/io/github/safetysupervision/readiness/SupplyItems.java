package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** The emergency supplies kept in stock (物资品类). */
public final class SupplyItems {

  /** Woven bags and sandbags (编织袋沙袋). */
  public static final Term SANDBAGS = Term.of("sandbags");

  /** Wet suits for water rescue (水域救援湿式防护装备). */
  public static final Term WET_SUITS = Term.of("wet-suits");

  /** Two-way radios (对讲机). */
  public static final Term RADIOS = Term.of("radios");

  /** Diesel pumps (柴油机水泵). */
  public static final Term DIESEL_PUMPS = Term.of("diesel-pumps");

  /** Mobile lights (移动照明灯组). */
  public static final Term MOBILE_LIGHTS = Term.of("mobile-lights");

  /** Any other supplies (其他防汛物资设备). */
  public static final Term OTHER = Term.of("other");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("物资品类", "supplies", "1.0")
          .with(SANDBAGS, "编织袋沙袋", "sandbags")
          .with(WET_SUITS, "水域救援湿式防护装备", "wet suits for water rescue")
          .with(RADIOS, "对讲机", "two-way radios")
          .with(DIESEL_PUMPS, "柴油机水泵", "diesel pumps")
          .with(MOBILE_LIGHTS, "移动照明灯组", "mobile lights")
          .with(OTHER, "其他防汛物资设备", "other flood supplies");

  private SupplyItems() {}
}
