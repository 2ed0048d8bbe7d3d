package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.MeasureState;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Townships compute by themselves, and the county takes their states together. */
public final class TownshipStates {

  private TownshipStates() {}

  /**
   * Merges the states of two townships, and follows one hazard that is closed later.
   *
   * @param args not used
   * @throws IOException never here: the records are in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Ledger one =
        township("370283105000", "H-1", "closed\",\"closedOn\":\"2024-03-20", "H-2", "rectifying");
    Ledger two = township("370283107000", "H-3", "rectifying", "H-4", "rectifying");
    // tag::states
    Population<Hazard> found =
        Population.of(HAZARD).within(HAZARD.foundOn, ReportingPeriod.halfYear(2024, 1));
    Population<Hazard> closed = found.where(HAZARD.state.is(HazardState.CLOSED));
    Measure rate =
        Measure.ratio(
            Measure.count(closed, CountNoun.ITEMS), Measure.count(found, CountNoun.ITEMS));

    byte[] first = rate.stateOver(one).bytes(); // 各乡镇各算各的，只交状态
    byte[] second = rate.stateOver(two).bytes();

    MeasureState county = MeasureState.read(rate, first).orThrow();
    county.merge(MeasureState.read(rate, second).orThrow());
    out.println("全县 " + county.answer());

    Hazard before = two.records(HAZARD).get(0); // 后来整改销号：旧的拿出，新的放进
    Hazard after =
        HAZARD
            .copyOf(before)
            .with(HAZARD.state, HazardState.CLOSED)
            .with(HAZARD.closedOn, LocalDate.of(2024, 5, 6))
            .build();
    county.retract(HAZARD, before);
    county.add(HAZARD, after);
    out.println("全县 " + county.answer());
    // end::states
  }

  private static Ledger township(String code, String... idsAndStates) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"").append(code);
    text.append("\",\"period\":\"2024H1\",\"asOf\":\"2024-06-30\",");
    text.append("\"complete\":[{\"type\":\"hazard\"}]}}\n");
    for (int i = 0; i < idsAndStates.length; i += 2) {
      text.append("{\"type\":\"hazard\",\"id\":\"").append(idsAndStates[i]);
      text.append("\",\"territory\":\"").append(code).append("\",\"foundOn\":\"2024-03-01\",");
      text.append("\"channel\":\"self-check\",\"grade\":\"general\",\"state\":\"");
      text.append(idsAndStates[i + 1]).append("\"}\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return ExchangeFile.read(new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, code);
  }
}
