package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A withdrawal that names nothing may mean any record, whatever it is called itself. */
class NamelessWithdrawalTest {

  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");
  private static final DivisionCode BANNER = DivisionCode.parse("152529");

  private static Hazard.Builder hazard(String id) {
    return Hazard.builder()
        .id(id)
        .territory(BANNER)
        .foundOn(HALF.from())
        .channel(Channel.SELF_CHECK)
        .grade(HazardGrade.GENERAL)
        .state(HazardState.REGISTERED);
  }

  private static Figure.Status statusWithWithdrawalCalled(String id) throws IOException {
    Ledger ledger =
        Ledger.builder(
                Manifest.builder()
                    .edition("1.0")
                    .territory(BANNER)
                    .period(HALF)
                    .asOf(HALF.to())
                    .addComplete(Completeness.builder().type("hazard").build())
                    .build())
            .add(HAZARD, hazard("H-1").build())
            .add(HAZARD, hazard("H-2").build())
            .add(HAZARD, hazard(id).operation(Operation.WITHDRAW).build())
            .build();
    return Measure.count(Population.of(HAZARD), CountNoun.ITEMS).over(ledger).status();
  }

  @Test
  void aWithdrawalThatNamesNothingLeavesTheFigureUndecided() throws IOException {
    assertThat(statusWithWithdrawalCalled("H-9")).isEqualTo(Figure.Status.UNDECIDED);
  }

  @Test
  void aWithdrawalThatNamesNothingAndHasAnEmptyIdLeavesTheFigureUndecided() throws IOException {
    assertThat(statusWithWithdrawalCalled("")).isEqualTo(Figure.Status.UNDECIDED);
  }
}
