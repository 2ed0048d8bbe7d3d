package province.fireworks;

import static province.fireworks.FireworksShopType.SHOP;
import static province.fireworks.SeizureType.SEIZURE;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeSchema;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Reads a file with the province's own records, and says what is in it. */
public final class Fireworks {

  /** The standard records and the two of the province. */
  public static final ExchangeEdition EDITION = ExchangeEdition.V1_0.with(SHOP).with(SEIZURE);

  private static final DivisionCode CITY = DivisionCode.parse("430181");
  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");
  private static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);

  private final PrintStream out;

  private Fireworks(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param args the file to read, the copy to write, and the schema to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    tell(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        Path.of(args[0]),
        Path.of(args[1]),
        Path.of(args[2]));
  }

  /**
   * Reads a file, says what is in it, and writes the records and the schema back.
   *
   * @param out where to say it
   * @param in the file
   * @param copy where to write its records
   * @param schema where to write the schema
   * @throws IOException if a file cannot be read or written
   */
  public static void tell(PrintStream out, Path in, Path copy, Path schema) throws IOException {
    ExchangeFile file = ExchangeFile.of(in, EDITION);
    Ledger ledger = Ledger.copyOf(file);
    Fireworks it = new Fireworks(out);
    it.tellProblems(ledger);
    it.tellEnvelopes(ledger);
    it.filter(ledger);
    it.copy(ledger);
    for (Indicator indicator : FireworksIndicators.CATALOGUE.indicators()) {
      if (indicator.id().startsWith("fireworks.")) {
        it.count(indicator, file);
      }
    }
    try (OutputStream written = Files.newOutputStream(copy)) {
      ExchangeWriter.lines().write(file, written);
    }
    Files.writeString(schema, ExchangeSchema.text(EDITION));
  }

  private void tellProblems(Ledger ledger) {
    for (UnreadRecord unread : ledger.unread()) {
      out.println("unread " + unread.id());
    }
    for (Problem p : ledger.problems()) {
      out.println(p.code().id() + " " + p.place().line() + " " + p.place().pointer());
    }
  }

  private void tellEnvelopes(Ledger ledger) {
    for (FireworksShop s : ledger.records(SHOP)) {
      out.println(
          String.join(
              " ",
              s.getId(),
              s.getReporter(),
              String.valueOf(s.getRecordedOn()),
              s.getSource(),
              s.getSupersedes(),
              String.valueOf(s.getOperation())));
    }
    for (Seizure s : ledger.records(SEIZURE)) {
      out.println(s.getId() + " " + s.getReporter() + " " + SEIZURE.worth.of(s));
    }
  }

  private void filter(Ledger ledger) {
    Filter<FireworksShop> gradeC = SHOP.grades.contains(Term.of("C"));
    Filter<FireworksShop> dear = gradeC.and(SHOP.premium.from(Money.ofYuan(1000)));
    Filter<FireworksShop> seasonal = SHOP.form.is(ShopForm.SEASONAL);
    out.println(dear.words().zh());
    ledger.records(SHOP).stream().filter(dear::test).forEach(s -> out.println(s.getName()));
    out.println(seasonal.disjointBy(SHOP.form.is(ShopForm.STANDING)) + " tells them apart");
  }

  private void copy(Ledger ledger) {
    FireworksShop shop = ledger.records(SHOP).get(0);
    FireworksShop renewed =
        SHOP.copyOf(shop).with(SHOP.licenceEndsOn, LocalDate.of(2025, 11, 30)).build();
    out.println(renewed.getLicenceEndsOn() + " " + renewed.getExtension().members().size());
    Seizure seizure = ledger.records(SEIZURE).get(0);
    Seizure corrected =
        SEIZURE.copyOf(seizure).with(SEIZURE.boxes, 13).without(SEIZURE.worth).build();
    out.println(SEIZURE.boxes.of(corrected) + " " + SEIZURE.worth.of(corrected));
    out.println(SEIZURE.copyOf(corrected).build().equals(corrected));
  }

  private void count(Indicator indicator, RecordSource source) throws IOException {
    Figure figure = indicator.measure(indicator.scopeIn(HALF, CITY, AS_OF)).orThrow().over(source);
    out.println(indicator.id() + " " + figure.status() + " " + figure.answer());
    figure.reasons().forEach(p -> out.println("  " + p.message(Locale.CHINA)));
    figure.explain(source).forEach(c -> out.println("  " + c.recordId() + " " + c.part()));
  }
}
