package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Contribution;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No record makes up much of a figure: what is explained is explained by many records. */
class ShareTest {

  private static final BigDecimal MANY = BigDecimal.valueOf(50);

  @Test
  void noRecordIsMoreThanATenthOfAnyFigureOfFiftyOrMore() throws IOException {
    Ledger ledger = Lines.read(Lines.ledger());
    Reconciliation result =
        Reconciliation.of(ledger, Lines.read(Lines.stated()), IndicatorCatalogue.STANDARD);
    List<String> beyond = new ArrayList<>();
    for (ReconciledFigure f : result.figures()) {
      Answer answer = f.computed();
      assertThat(answer).as(f.stated().getId()).isNotNull();
      BigDecimal size = answer.numerator().max(answer.denominator());
      if (size.compareTo(MANY) < 0) {
        continue;
      }
      f.figure()
          .explain(ledger)
          .forEach(
              c -> {
                if (part(c).multiply(BigDecimal.TEN).compareTo(whole(answer)) > 0) {
                  beyond.add(f.stated().getId() + " " + c);
                }
              });
    }
    // Three departments with a tenth each would take thirty penalties, and there are fewer: the
    // smallest sum is split as finely as is left. Of eight teams no split makes less of each.
    assertThat(beyond).allMatch(b -> b.startsWith("F17 ") || b.startsWith("F42 "));
    assertThat(beyond).filteredOn(b -> b.startsWith("F17 ")).hasSize(4);
  }

  private static BigDecimal whole(Answer answer) {
    return answer.denominator().compareTo(BigDecimal.ONE) > 0
        ? answer.denominator()
        : answer.numerator();
  }

  /** A rate's record counts once in the whole; a list of values as many times as it has values. */
  private static BigDecimal part(Contribution c) {
    if (c.part().contains("/")) {
      return BigDecimal.ONE;
    }
    return c.part().startsWith("E-")
        ? BigDecimal.valueOf(c.part().split(",").length)
        : new BigDecimal(c.part());
  }
}
