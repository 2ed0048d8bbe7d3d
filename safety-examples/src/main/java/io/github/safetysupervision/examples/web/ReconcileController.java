package io.github.safetysupervision.examples.web;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Receives an exchange file and answers with figures and problems. */
@RestController
public class ReconcileController {

  /**
   * What is sent back.
   *
   * @param figures one line a stated figure
   * @param problems what is wrong with the two files
   */
  public record Reply(List<FigureLine> figures, List<ProblemLine> problems) {}

  /**
   * A stated figure and what the records make of it.
   *
   * @param id its id
   * @param stated the number as stated, or null
   * @param computed the number the records make, or null
   * @param verdict what came out
   * @param reasons why it is not decided
   */
  public record FigureLine(
      String id,
      @Nullable String stated,
      @Nullable String computed,
      String verdict,
      List<String> reasons) {}

  /**
   * A problem and where it is.
   *
   * @param code its code
   * @param severity how bad it is
   * @param place file, line and field
   * @param text what was found, what was expected, what to do
   */
  public record ProblemLine(String code, String severity, String place, String text) {}

  // tag::controller
  /**
   * Holds stated figures against a ledger.
   *
   * @param ledger the exchange file with the records
   * @param stated the exchange file with the stated figures
   * @param locale the language of the caller
   * @return figures and problems
   * @throws IOException if the upload cannot be read
   */
  @PostMapping("/reconcile")
  public Reply reconcile(
      @RequestParam("ledger") MultipartFile ledger,
      @RequestParam("stated") MultipartFile stated,
      Locale locale)
      throws IOException {
    Reconciliation result =
        Reconciliation.of(
            ExchangeFile.of(ledger::getInputStream, ExchangeEdition.V1_0, "ledger"),
            ExchangeFile.of(stated::getInputStream, ExchangeEdition.V1_0, "stated"),
            IndicatorCatalogue.STANDARD);
    return new Reply(
        result.figures().stream().map(f -> line(f, locale)).toList(),
        result.problems().stream()
            .flatMap(tally -> tally.sample().stream())
            .map(p -> line(p, locale))
            .toList());
  }

  // end::controller

  private static FigureLine line(ReconciledFigure f, Locale locale) {
    return new FigureLine(
        f.stated().getId(),
        text(f.stated().getQuantity()),
        text(f.computed()),
        f.verdict().wording().in(locale),
        f.reasons().stream().map(r -> r.message(locale)).toList());
  }

  private static ProblemLine line(Problem p, Locale locale) {
    return new ProblemLine(
        p.code().id(), p.severity().toString(), p.place().toString(), p.message(locale));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
