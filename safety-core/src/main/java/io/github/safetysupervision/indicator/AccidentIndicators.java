package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;

import io.github.safetysupervision.accident.Accident;
import io.github.safetysupervision.quantity.CountNoun;
import java.util.List;

/** Accidents and their casualties (事故指标). */
public final class AccidentIndicators {

  private static final Selection<Accident> ACCIDENTS =
      Indicator.from(ACCIDENT, ACCIDENT.occurredOn);

  /** Accidents (事故起数). */
  public static final RecordIndicator<Accident> COUNT =
      ACCIDENTS.count("accident.count", "事故起数", "accidents", CountNoun.CASES);

  /** Deaths (死亡人数). */
  public static final RecordIndicator<Accident> DEATHS =
      ACCIDENTS.total("accident.deaths", "死亡人数", "deaths", ACCIDENT.deaths, CountNoun.PERSONS);

  /** People seriously injured (重伤人数). */
  public static final RecordIndicator<Accident> SERIOUS_INJURIES =
      ACCIDENTS.total(
          "accident.serious-injuries",
          "重伤人数",
          "serious injuries",
          ACCIDENT.seriousInjuries,
          CountNoun.PERSONS);

  /** What accidents cost directly (直接经济损失). */
  public static final RecordIndicator<Accident> DIRECT_LOSS =
      ACCIDENTS.total(
          "accident.direct-loss",
          "直接经济损失",
          "direct economic loss",
          ACCIDENT.directLoss,
          CountNoun.YUAN);

  /** All of this chapter, in the order of the catalogue. */
  public static final List<Indicator> ALL = List.of(COUNT, DEATHS, SERIOUS_INJURIES, DIRECT_LOSS);

  private AccidentIndicators() {}
}
