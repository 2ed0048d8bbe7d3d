package io.github.safetysupervision.examples;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.IdentityForm;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The stated figures of a district, among themselves and beside the quarter before. */
public final class CheckStatedFigures {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"330110","period":"%s","asOf":"%s"}}
      """;

  private static final String NOW =
      """
      {"type":"stated-figure","id":"B-1","territory":"330110","indicator":"hazard.found","period":"2023Q3","quantity":"43条"}
      {"type":"stated-figure","id":"B-2","territory":"330110","indicator":"hazard.found","period":"2023Q3","where":[{"field":"channel","value":"self-check"}],"quantity":"17条"}
      {"type":"stated-figure","id":"B-3","territory":"330110","indicator":"hazard.found","period":"2023Q3","where":[{"field":"channel","value":"third-party"}],"quantity":"24条"}
      {"type":"stated-figure","id":"B-4","territory":"330110","indicator":"hazard.rectification-rate","period":"2023Q3","quantity":"96%"}
      {"type":"stated-figure","id":"B-5","territory":"330110","indicator":"penalty.amount","period":"2023Q3","quantity":"274000元"}
      {"type":"justification","id":"QK-1","territory":"330110","rule":"CK-301","recordType":"stated-figure","record":"B-4","text":"整改率按应急管理局的口径统计，不含移交的两条","body":"区安委办","justifiedOn":"2023-09-28"}
      """;

  private static final String BEFORE =
      """
      {"type":"stated-figure","id":"A-5","territory":"330110","indicator":"penalty.amount","period":"2023Q2","quantity":"27.4元"}
      """;

  private CheckStatedFigures() {}

  private static ExchangeFile file(String name, String period, String asOf, String records) {
    byte[] text = (MANIFEST.formatted(period, asOf) + records).getBytes(StandardCharsets.UTF_8);
    return ExchangeFile.of(() -> new ByteArrayInputStream(text), ExchangeEdition.V1_0, name);
  }

  /**
   * Checks them and prints what is found.
   *
   * @param args not used
   * @throws IOException never here: the files are in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ExchangeFile now = file("三季度", "2023Q3", "2023-09-30", NOW);
    ExchangeFile before = file("二季度", "2023Q2", "2023-06-30", BEFORE);
    DivisionCode district = DivisionCode.parse("330110");

    // tag::total
    StatedIdentity total =
        StatedIdentity.builder()
            .id("ZJ-发现")
            .territory(district)
            .form(IdentityForm.SUM)
            .whole("B-1")
            .addParts("B-2", "B-3")
            .build();
    Rulebook rules = Rulebook.V1_0.requiring(total);
    // end::total

    // tag::check
    CheckReport report =
        Check.by(rules).against(now, IndicatorCatalogue.STANDARD).comparedTo(before).of(now);
    out.println(report.verdict().wording().zh() + "，已说明 " + report.explainedNumber());
    for (Problem p : report.problems()) {
      String by = report.justificationOf(p);
      out.println(p.code() + " " + p.place() + (by == null ? "" : "（" + by + "）"));
      out.println("  " + p.message(Locale.CHINESE));
    }
    // end::check
  }
}
