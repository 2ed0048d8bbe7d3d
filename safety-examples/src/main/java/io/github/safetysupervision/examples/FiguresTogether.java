package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.sector.Sectors;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Why answers are not added: measures are taken together and computed anew. */
public final class FiguresTogether {

  private FiguresTogether() {}

  /**
   * Takes rates together, over populations that are disjoint and that are not.
   *
   * @param args not used
   * @throws IOException never here: the records are in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RecordSource ledger = SmallLedger.with();
    // tag::together
    Measure thirdParty = rate(HAZARD.channel.is(Channel.THIRD_PARTY));
    Measure special = rate(HAZARD.channel.is(Channel.SPECIAL_INSPECTION));
    Measure newEnergy = rate(HAZARD.sector.is(Sectors.NEW_ENERGY));

    out.println("第三方评估 " + thirdParty.over(ledger).answer());
    out.println("专项检查   " + special.over(ledger).answer());
    out.println("合在一起   " + Measure.together(List.of(thirdParty, special)).over(ledger).answer());

    Figure overlapping = Measure.together(List.of(thirdParty, newEnergy)).over(ledger);
    out.println(overlapping.status());
    overlapping.reasons().forEach(out::println);
    // end::together
  }

  // tag::rate
  private static Measure rate(Filter<Hazard> condition) {
    Population<Hazard> found =
        Population.of(HAZARD)
            .where(condition)
            .within(HAZARD.foundOn, ReportingPeriod.halfYear(2023, 1));
    Population<Hazard> rectified = found.where(HAZARD.closedOn.by(LocalDate.of(2023, 6, 30)));
    return Measure.ratio(
        Measure.count(rectified, CountNoun.ITEMS), Measure.count(found, CountNoun.ITEMS));
  }
  // end::rate
}
