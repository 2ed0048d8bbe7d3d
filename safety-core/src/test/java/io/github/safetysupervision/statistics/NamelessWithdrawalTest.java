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
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.List;
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

  private static Ledger.Builder twoHazards() {
    return Ledger.builder(
            Manifest.builder()
                .edition("1.0")
                .territory(BANNER)
                .period(HALF)
                .asOf(HALF.to())
                .addComplete(Completeness.builder().type("hazard").build())
                .build())
        .add(HAZARD, hazard("H-1").build())
        .add(HAZARD, hazard("H-2").build());
  }

  private static Figure.Status count(Ledger.Builder ledger) throws IOException {
    return Measure.count(Population.of(HAZARD), CountNoun.ITEMS).over(ledger.build()).status();
  }

  private static Figure.Status statusWithWithdrawalCalled(String id) throws IOException {
    return count(twoHazards().add(HAZARD, hazard(id).operation(Operation.WITHDRAW).build()));
  }

  /** One whose id was lost. */
  private static UnreadRecord unreadWithdrawal(Place place) {
    KnownValues known = new KnownValues(HAZARD);
    known.markUnread(HAZARD.id);
    known.put(HAZARD.operation, Operation.WITHDRAW);
    return new UnreadRecord(
        Loss.VALUE,
        List.of(HAZARD),
        null,
        place,
        List.of(RecordProblems.EMPTY.with("found", "")),
        "{}",
        known);
  }

  @Test
  void aWithdrawalThatNamesNothingLeavesTheFigureUndecided() throws IOException {
    assertThat(statusWithWithdrawalCalled("H-9")).isEqualTo(Figure.Status.UNDECIDED);
  }

  @Test
  void aWithdrawalThatNamesNothingAndHasAnEmptyIdLeavesTheFigureUndecided() throws IOException {
    assertThat(statusWithWithdrawalCalled("")).isEqualTo(Figure.Status.UNDECIDED);
  }

  @Test
  void anUnreadWithdrawalLeavesTheFigureUndecidedWhereItsPlaceIsKnown() throws IOException {
    Ledger.Builder ledger = twoHazards();
    ledger.unread(unreadWithdrawal(Place.at("/records/2")));
    assertThat(count(ledger)).isEqualTo(Figure.Status.UNDECIDED);
  }

  @Test
  void anUnreadWithdrawalLeavesTheFigureUndecidedWhereItsPlaceIsNotKnown() throws IOException {
    Ledger.Builder ledger = twoHazards();
    ledger.unread(unreadWithdrawal(Place.UNKNOWN));
    assertThat(count(ledger)).isEqualTo(Figure.Status.UNDECIDED);
  }
}
