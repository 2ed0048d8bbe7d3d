package province.fireworks;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static province.fireworks.FireworksShopType.SHOP;
import static province.fireworks.SeizureType.SEIZURE;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.QuotientIndicator;
import io.github.safetysupervision.indicator.RecordIndicator;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.sector.Sectors;

/** What the province counts of fireworks (烟花爆竹指标). */
public final class FireworksIndicators {

  /** Shops licensed on a day (许可有效的零售点). */
  public static final RecordIndicator<FireworksShop> LICENSED =
      Indicator.standing(SHOP, SHOP.licensedOn, SHOP.licenceEndsOn)
          .count("fireworks.licensed", "许可有效零售点", "shops licensed", CountNoun.PLACES);

  /** Premiums of the shops licensed in a period (新许可零售点的保费). */
  public static final RecordIndicator<FireworksShop> PREMIUMS =
      Indicator.from(SHOP, SHOP.licensedOn)
          .total(
              "fireworks.premiums",
              "新许可保费",
              "premiums, new licences",
              SHOP.premium,
              CountNoun.YUAN);

  /** Seasonal shops licensed in a period (新许可临时零售点). */
  public static final RecordIndicator<FireworksShop> SEASONAL =
      Indicator.from(SHOP, SHOP.licensedOn)
          .where(SHOP.form.is(ShopForm.SEASONAL))
          .count("fireworks.seasonal", "新许可临时零售点", "seasonal shops licensed", CountNoun.PLACES);

  /** Boxes seized (查获箱数). */
  public static final RecordIndicator<Seizure> BOXES =
      Indicator.from(SEIZURE, SEIZURE.seizedOn)
          .total("fireworks.boxes", "查获箱数", "boxes seized", SEIZURE.boxes, CountNoun.PIECES);

  /** Shops at which something was seized (被查获的零售点). */
  public static final RecordIndicator<Seizure> SHOPS_CAUGHT =
      Indicator.from(SEIZURE, SEIZURE.seizedOn)
          .where(SEIZURE.shop.isPresent())
          .distinct("fireworks.caught", "被查获零售点", "shops caught", SEIZURE.shop, CountNoun.UNITS);

  /** Hazards found, as the standard chapter counts them, of this sector (烟花爆竹发现隐患). */
  public static final RecordIndicator<Hazard> FOUND =
      HazardIndicators.FOUND
          .where(HAZARD.sector.is(Sectors.FIREWORKS))
          .named("fireworks.found", "烟花爆竹发现隐患", "hazards found, fireworks");

  /** Those of them that were rectified (烟花爆竹已整改隐患). */
  public static final RecordIndicator<Hazard> RECTIFIED =
      FOUND
          .doneBy(HAZARD.closedOn)
          .named("fireworks.rectified", "烟花爆竹已整改隐患", "hazards rectified, fireworks");

  /** The rate of rectification (烟花爆竹整改率). */
  public static final QuotientIndicator RATE =
      Indicator.rate(
          "fireworks.rate", "烟花爆竹整改率", "rate of rectification, fireworks", RECTIFIED, FOUND);

  /** The standard indicators and those of this class. */
  public static final IndicatorCatalogue CATALOGUE =
      IndicatorCatalogue.STANDARD
          .with(LICENSED)
          .with(PREMIUMS)
          .with(SEASONAL)
          .with(BOXES)
          .with(SHOPS_CAUGHT)
          .with(FOUND)
          .with(RECTIFIED)
          .with(RATE);

  private FireworksIndicators() {}
}
