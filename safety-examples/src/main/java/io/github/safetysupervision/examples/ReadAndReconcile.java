package io.github.safetysupervision.examples;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Two exchange files, read and held against each other. */
public final class ReadAndReconcile {

  private ReadAndReconcile() {}

  /**
   * Prints a line for each stated figure of the example.
   *
   * @param args the folder of the example; by default that of a build in this module
   * @throws IOException if the files cannot be read
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args.length == 0 ? "data/152529-2023h1" : args[0]);
    // tag::reconcile
    ExchangeFile ledger = ExchangeFile.of(folder.resolve("ledger.ndjson"), ExchangeEdition.V1_0);
    ExchangeFile stated = ExchangeFile.of(folder.resolve("stated.ndjson"), ExchangeEdition.V1_0);
    Reconciliation result = Reconciliation.of(ledger, stated, IndicatorCatalogue.STANDARD);
    for (ReconciledFigure f : result.figures()) {
      out.println(f.stated().getId() + "  " + f.verdict().wording().zh() + "  " + f.reasons());
    }
    // end::reconcile
  }
}
