package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;

import io.github.safetysupervision.accident.Accident;
import io.github.safetysupervision.quantity.CountNoun;
import java.util.List;

/** Accidents and their casualties (事故指标). */
final class AccidentIndicators {

  private static final Indicator.Draft<Accident> ACCIDENTS =
      Indicator.from(ACCIDENT, ACCIDENT.occurredOn);

  static final Indicator DEATHS =
      ACCIDENTS.total("accident.deaths", "死亡人数", "deaths", ACCIDENT.deaths, CountNoun.PERSONS);

  private AccidentIndicators() {}

  static List<Indicator> all() {
    return List.of(
        ACCIDENTS.count("accident.count", "事故起数", "accidents", CountNoun.CASES),
        DEATHS,
        ACCIDENTS.total(
            "accident.serious-injuries",
            "重伤人数",
            "serious injuries",
            ACCIDENT.seriousInjuries,
            CountNoun.PERSONS),
        ACCIDENTS.total(
            "accident.direct-loss",
            "直接经济损失",
            "direct economic loss",
            ACCIDENT.directLoss,
            CountNoun.YUAN));
  }
}
