package io.github.safetysupervision.examples;

import static io.github.safetysupervision.examples.BlastSiteType.BLAST_SITE;
import static io.github.safetysupervision.examples.BlastType.BLAST;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.statistics.Explanation;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Record types of a province's own: written, read, judged, counted and explained. */
public final class OwnRecordType {

  private static final String STATED =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2023H1","asOf":"2023-06-30"}}
      {"type":"stated-figure","id":"F1","territory":"152529","indicator":"blast-site.count","period":"2023-06-30","quantity":"2处","phrase":"在用爆破作业点2处"}
      """;

  private OwnRecordType() {}

  /**
   * Takes records of two own types through a file and a figure.
   *
   * @param args not used
   * @throws IOException never here: all is in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    // tag::edition
    ExchangeEdition edition = ExchangeEdition.V1_0.with(BLAST_SITE).with(BLAST);
    // end::edition

    // tag::records
    DivisionCode banner = DivisionCode.parse("152529");
    BlastSite north =
        BlastSite.builder()
            .id("BS-1")
            .territory(banner)
            .name("北采区")
            .kind(Term.of("open-air"))
            .risk(BlastRisk.MAJOR)
            .enabledOn(LocalDate.of(2021, 5, 1))
            .build();
    BlastSite old =
        BlastSite.builder()
            .id("BS-2")
            .territory(banner)
            .name("旧采区")
            .kind(Term.of("硐室爆破")) // 用语表之外：照样保存，并警告
            .risk(BlastRisk.LOW)
            .enabledOn(LocalDate.of(2021, 5, 1))
            .retiredOn(LocalDate.of(2021, 3, 1)) // 早于启用日期：照样保存，并报告
            .build();
    Blast blast =
        BLAST
            .builder()
            .id("B-1")
            .territory(banner)
            .with(BLAST.blastedOn, LocalDate.of(2023, 4, 12))
            .with(BLAST.site, "BS-1")
            .with(BLAST.holes, 36)
            .build();
    Manifest manifest =
        Manifest.builder()
            .edition("1.0")
            .territory(banner)
            .period(ReportingPeriod.parse("2023H1"))
            .asOf(LocalDate.of(2023, 6, 30))
            .addComplete(Completeness.builder().type("blast-site").build())
            .addComplete(Completeness.builder().type("blast").build())
            .build();
    Ledger ledger =
        Ledger.builder(manifest)
            .add(BLAST_SITE, north)
            .add(BLAST_SITE, old)
            .add(BLAST, blast)
            .build();
    // end::records

    // tag::file
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // 或者一个 Path
    ExchangeWriter.lines().write(ledger, bytes);
    ExchangeFile file =
        ExchangeFile.of(() -> new ByteArrayInputStream(bytes.toByteArray()), edition, "爆破台账");
    Ledger again = Ledger.copyOf(file);
    out.println(again.records(BLAST_SITE).size() + " 个作业点，" + again.records(BLAST).size() + " 次作业");
    again.problems().forEach(out::println);
    // end::file

    // tag::indicator
    Indicator inUse =
        Indicator.standing(BLAST_SITE, BLAST_SITE.enabledOn, BLAST_SITE.retiredOn)
            .count("blast-site.count", "在用爆破作业点处数", "blast sites in use", CountNoun.PLACES);
    Indicator holes =
        Indicator.from(BLAST, BLAST.blastedOn)
            .total("blast.holes", "炮孔数", "holes blasted", BLAST.holes, CountNoun.PIECES);
    IndicatorCatalogue catalogue = IndicatorCatalogue.STANDARD.with(inUse).with(holes);

    LocalDate asOf = LocalDate.of(2023, 6, 30);
    Scope day = inUse.scopeIn(ReportingPeriod.parse("2023H1"), banner, asOf); // 时点数：期末那天
    Figure figure = inUse.measure(day).orThrow().over(file);
    Explanation why = figure.explain(file);
    out.println(figure.answer() + "  " + why.definition().zh());
    why.forEach(c -> out.println("  " + c.recordId() + "  " + c.place() + "  " + c.part()));
    // end::indicator

    Ledger stated =
        ExchangeFile.read(
            new ByteArrayInputStream(STATED.getBytes(StandardCharsets.UTF_8)), edition, "报送数字");
    // tag::reconcile
    Reconciliation result = Reconciliation.of(file, stated, catalogue);
    for (ReconciledFigure f : result.figures()) {
      out.println(f.stated().getPhrase() + "  " + f.computed() + "  " + f.verdict().wording().zh());
    }
    // end::reconcile

    // tag::others
    ExchangeFile asOthersSeeIt =
        ExchangeFile.of(
            () -> new ByteArrayInputStream(bytes.toByteArray()), ExchangeEdition.V1_0, "爆破台账");
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    ExchangeWriter.lines().write(asOthersSeeIt, copy);
    out.println("别人读了再写出，字节相同：" + Arrays.equals(bytes.toByteArray(), copy.toByteArray()));
    // end::others
  }
}
