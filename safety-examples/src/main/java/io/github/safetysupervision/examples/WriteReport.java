package io.github.safetysupervision.examples;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.report.HalfYearReport;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The half-year report of the example, as text and as a Word document made from a template. */
public final class WriteReport {

  private WriteReport() {}

  /**
   * Writes the report as a Word document and prints its beginning.
   *
   * @param args the folder of the example, the template and the document to write; by default those
   *     of a build in this module
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args.length > 0 ? args[0] : "data/152529-2023h1");
    Path template = Path.of(args.length > 1 ? args[1] : "data/report-template.docx");
    Path document = Path.of(args.length > 2 ? args[2] : "target/report.docx");
    Path parent = document.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    // tag::report
    ExchangeFile ledger = ExchangeFile.of(folder.resolve("ledger.ndjson"), ExchangeEdition.V1_0);
    ExchangeFile stated = ExchangeFile.of(folder.resolve("stated.ndjson"), ExchangeEdition.V1_0);
    HalfYearReport report =
        HalfYearReport.of(
                ledger, stated, ReportingPeriod.parse("2023H1"), IndicatorCatalogue.STANDARD)
            .orThrow(); // 台账没有可读的清单时抛出；否则用 value() 和 problems()
    Document written = report.in(Locale.CHINESE); // toMarkdown()、toHtml()、toModel()
    // end::report
    written.toMarkdown().lines().limit(9).forEach(out::println);
    // tag::word
    Map<String, Object> model = written.toModel();
    Configure rows = Configure.builder().bind("numbers", new LoopRowTableRenderPolicy()).build();
    try (OutputStream file = Files.newOutputStream(document)) {
      XWPFTemplate.compile(template.toFile(), rows).render(model).writeAndClose(file);
    }
    // end::word
  }
}
