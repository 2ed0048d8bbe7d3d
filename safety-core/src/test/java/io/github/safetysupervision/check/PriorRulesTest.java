package io.github.safetysupervision.check;

import static io.github.safetysupervision.check.StatedCase.figure;
import static io.github.safetysupervision.check.StatedCase.foundAfter;
import static io.github.safetysupervision.check.StatedCase.hazard;
import static io.github.safetysupervision.check.StatedCase.incomplete;
import static io.github.safetysupervision.check.StatedCase.ledger;
import static io.github.safetysupervision.check.StatedCase.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriorRulesTest {

  private static final String FOUND = "hazard.found";
  private static final Map<String, Long> JUMP = Map.of("CK-310", 1L);
  private static final Map<String, Long> SLIP = Map.of("CK-311", 1L);

  private static Ledger before(String indicator, String period, String quantity) {
    return ledger(List.of(), "2023H1", of("P-1", "330110", indicator, period, quantity));
  }

  private static Map<String, Long> found(String before, String now) throws IOException {
    return foundAfter(before(FOUND, "2023Q2", before), figure("F-1", FOUND, now));
  }

  @Test
  void aNumberThatJumpedIsTold() throws IOException {
    assertThat(found("40条", "410条")).isEqualTo(JUMP);
    assertThat(found("410条", "40条")).isEqualTo(JUMP);
    assertThat(found("40条", "400条")).isEmpty();
    assertThat(found("1条", "12条")).isEmpty();
    assertThat(found("0条", "1200条")).isEmpty(); // from nothing there is no factor
    assertThat(found("约40条", "410条")).isEmpty();
    assertThat(found("40余条", "420条")).isEmpty(); // 40余 may be more than 42
    assertThat(found("40条", "400余条")).isEmpty();
  }

  /** All pairs of numbers from 1 to 40, by plain arithmetic. */
  @Test
  void jumpsAreThoseBeyondTheFactorAndTheFloor() throws IOException {
    JumpLimit limit = new JumpLimit(new BigDecimal("2.5"), BigDecimal.valueOf(20));
    for (int then = 1; then <= 40; then += 3) {
      Ledger before = before(FOUND, "2023Q2", then + "条");
      for (int now = 1; now <= 40; now += 2) {
        boolean isJump =
            Math.max(then, now) >= 20 && 2 * Math.max(then, now) > 5 * Math.min(then, now);
        assertThat(
                Check.by(Rulebook.V1_0)
                    .comparedTo(before, limit)
                    .of(incomplete(figure("F-1", FOUND, now + "条")))
                    .byCode())
            .as(then + " → " + now)
            .isEqualTo(isJump ? JUMP : Map.of());
      }
    }
    assertThatThrownBy(() -> new JumpLimit(BigDecimal.ONE, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAmountTenThousandTimesAsMuchIsASlipOfTheUnit() throws IOException {
    String amount = "penalty.amount";
    Ledger before = before(amount, "2023Q2", "27.4万元");
    CheckReport report =
        Check.by(Rulebook.V1_0)
            .comparedTo(before)
            .of(incomplete(figure("F-1", amount, "274000万元")));
    assertThat(report.byCode()).isEqualTo(SLIP);
    Problem problem = report.problems().get(0);
    assertThat(problem.message(Locale.CHINESE)).contains("27.4万元").contains("二季度");
    assertThat(foundAfter(before, figure("F-1", amount, "27.4元"))).isEqualTo(SLIP);
    assertThat(foundAfter(before, figure("F-1", amount, "274001万元"))).isEqualTo(JUMP);
    assertThat(foundAfter(before, figure("F-1", amount, "90万元"))).isEmpty();
    assertThat(found("3条", "30000条")).isEqualTo(JUMP); // no money
  }

  @Test
  void whatHasNothingToCompareWithIsSaidToBeSo() throws IOException {
    Ledger right = before(FOUND, "2023Q2", "40条");
    Ledger wrong = ledger(List.of(), "2023H1", of("P-1", "330111", FOUND, "2023Q2", "40条"));
    Ledger same = before(FOUND, "2023Q3", "40条");
    assertThat(reasonsAfter(right)).isEmpty();
    assertThat(reasonsAfter(wrong)).containsExactly("CK-310 CK-010", "CK-311 CK-010");
    assertThat(reasonsAfter(same)).containsExactly("CK-310 CK-010", "CK-311 CK-010");
  }

  private static List<String> reasonsAfter(Ledger prior) throws IOException {
    return Check.by(Rulebook.V1_0)
        .comparedTo(prior)
        .of(incomplete(figure("F-1", FOUND, "410条")))
        .skipped()
        .stream()
        .map(s -> s.what() + " " + s.because().code().id())
        .filter(s -> s.startsWith("CK-31"))
        .toList();
  }

  @Test
  void onlyTheSameOfAPeriodAsLongIsCompared() throws IOException {
    SafetyRecord now = figure("F-1", FOUND, "410条");
    assertThat(foundAfter(before(FOUND, "2023H1", "40条"), now)).isEmpty();
    assertThat(foundAfter(before(FOUND, "2023-06", "40条"), now)).isEmpty();
    assertThat(foundAfter(before(FOUND, "2023Q3", "40条"), now)).isEmpty(); // of the same period
    assertThat(foundAfter(before(FOUND, "2022Q3", "40条"), now)).isEqualTo(JUMP);
    assertThat(foundAfter(before("hazard.rectified", "2023Q2", "40条"), now)).isEmpty();
    assertThat(
            foundAfter(
                before(FOUND, "2023Q2", "40条"), figure("F-1", FOUND, "410条", "channel=self-check")))
        .isEmpty();
    assertThat(
            foundAfter(
                ledger(
                    List.of(),
                    "2023H1",
                    of("P-1", "330110", FOUND, "2023Q1", "40条"),
                    of("P-2", "330110", FOUND, "2023Q2", "300条")),
                now))
        .isEmpty(); // the latest counts
    assertThat(
            foundAfter(
                ledger(
                    List.of(),
                    "2023H1",
                    of("P-1", "330110", FOUND, "2023Q2", "40条"),
                    of("P-2", "330110", FOUND, "2023Q2", "41条")),
                now))
        .isEmpty(); // stated twice, and not the same
  }

  @Test
  void periodsAreAsLongByMonthsElseByDays() {
    for (int a = 1; a <= 12; a++) {
      for (int b = 1; b <= 12; b++) {
        for (int length = 1; length <= 12 - b; length++) {
          assertThat(
                  PriorNumbers.isAsLong(
                      ReportingPeriod.months(2022, a, a),
                      ReportingPeriod.months(2023, b, b + length - 1)))
              .isEqualTo(length == 1);
        }
      }
    }
    assertThat(
            PriorNumbers.isAsLong(
                ReportingPeriod.parse("2023-05-17/2023-06-30"),
                ReportingPeriod.parse("2022-05-17/2022-06-30")))
        .isTrue();
    assertThat(
            PriorNumbers.isAsLong(
                ReportingPeriod.parse("2023-02"), ReportingPeriod.parse("2023-03-02/2023-03-29")))
        .isFalse();
  }

  @Test
  void ofALedgerTheNumbersBeforeAreComputedWhereItIsComplete() throws IOException {
    SafetyRecord[] hazards = new SafetyRecord[30];
    for (int i = 0; i < hazards.length; i++) {
      hazards[i] = hazard("H-" + i, null);
    }
    SafetyRecord now = of("F-1", "330110", FOUND, "2023Q4", "310条");
    assertThat(foundAfter(ledger(List.of("hazard"), "2023Q3", hazards), now)).isEqualTo(JUMP);
    assertThat(foundAfter(ledger(List.of(), "2023Q3", hazards), now)).isEmpty();
    assertThat(
            foundAfter(
                ledger(List.of("hazard"), "2023Q3", hazards),
                of("F-1", "330110", FOUND, "2023Q4", "300条")))
        .isEmpty();
    assertThat(
            foundAfter(
                ledger(List.of("hazard"), "2023Q3", hazards),
                of("F-1", "330110", FOUND, "2024H1", "310条")))
        .isEmpty();
  }

  @Test
  void aStockIsComparedWithTheOneOfAnEarlierDay() throws IOException {
    SafetyRecord now = of("F-1", "330110", "team.people", "2023-09-30/2023-09-30", "1300人");
    assertThat(foundAfter(before("team.people", "2023-06-30/2023-06-30", "120人"), now))
        .isEqualTo(JUMP);
    assertThat(foundAfter(before("team.people", "2023-06-30/2023-06-30", "130人"), now)).isEmpty();
  }
}
