package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.sector.Sectors;
import io.github.safetysupervision.statistics.Indicator;
import io.github.safetysupervision.statistics.IndicatorCatalogue;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** An indicator of one's own beside the standard ones. */
public final class OwnIndicator {

  private OwnIndicator() {}

  /**
   * Makes the indicator and prints its definition.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // tag::indicator
    Indicator openNewEnergy =
        Indicator.from(HAZARD, HAZARD.foundOn)
            .where(HAZARD.sector.is(Sectors.NEW_ENERGY))
            .notDoneBy(HAZARD.closedOn)
            .count(
                "hazard.open.new-energy", "新能源未整改隐患", "open hazards, new energy", CountNoun.ITEMS);
    IndicatorCatalogue catalogue = IndicatorCatalogue.STANDARD.with(openNewEnergy);
    // end::indicator
    out.println(catalogue.indicators().size() + "  " + openNewEnergy.definition().zh());
  }
}
