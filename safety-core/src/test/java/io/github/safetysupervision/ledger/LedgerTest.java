package io.github.safetysupervision.ledger;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");

  private final Ledger.Builder ledger =
      Ledger.builder(
          Manifest.builder()
              .edition("1.0")
              .territory(BANNER)
              .period(ReportingPeriod.halfYear(2023, 1))
              .asOf(LocalDate.of(2023, 6, 30))
              .build());

  private static Hazard.Builder hazard(String id) {
    return Hazard.builder()
        .id(id)
        .territory(BANNER)
        .foundOn(LocalDate.of(2023, 2, 1))
        .channel(Channel.SELF_CHECK)
        .grade(HazardGrade.GENERAL)
        .state(HazardState.RECTIFYING);
  }

  @Test
  void problemsAreThoseOfRecordsUnreadRecordsAndBetweenThem() {
    ledger.add(HAZARD, hazard("H-1").deadline(LocalDate.of(2023, 1, 1)).build());
    ledger.add(HAZARD, hazard("H-1").build());
    ledger.unread(
        new UnreadRecord(
            Loss.VALUE,
            List.of(HAZARD),
            "H-2",
            Place.UNKNOWN,
            List.of(RecordProblems.NOT_A_DATE.with("found", "2023-02-30")),
            "{}",
            null));
    assertThat(ledger.build().problems())
        .extracting(p -> p.code().id())
        .containsExactly("HZ-001", "FORM-009", "LG-001");
  }

  @Test
  void findReturnsTheRecordOfAnIdAndNothingElse() {
    ledger.add(HAZARD, hazard("H-1").build());
    Ledger built = ledger.build();
    assertThat(built.find(HAZARD, "H-1")).isNotNull();
    assertThat(built.find(HAZARD, "H-2")).isNull();
    assertThat(built.records(HAZARD)).hasSize(1);
    assertThat(built.problems()).isEmpty();
  }
}
