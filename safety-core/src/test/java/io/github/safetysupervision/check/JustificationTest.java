package io.github.safetysupervision.check;

import static io.github.safetysupervision.check.JustificationType.JUSTIFICATION;
import static io.github.safetysupervision.check.StatedCase.complete;
import static io.github.safetysupervision.check.StatedCase.figure;
import static io.github.safetysupervision.check.StatedCase.hazard;
import static io.github.safetysupervision.check.StatedCase.incomplete;
import static io.github.safetysupervision.check.StatedCase.justification;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.SafetyRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JustificationTest {

  /** Found after the as-of day, which has to be explained. */
  private static Hazard late(String id) {
    return HAZARD.copyOf(hazard(id, null)).with(HAZARD.foundOn, LocalDate.of(2023, 10, 1)).build();
  }

  private static CheckReport check(SafetyRecord... records) throws IOException {
    return Check.by(Rulebook.V1_0).of(complete(records));
  }

  @Test
  void aJustifiedProblemStaysAndNoLongerAsksForAnExplanation() throws IOException {
    Justification says = justification("QK-1", "CK-101", "hazard", "H-1");
    for (List<SafetyRecord> order :
        List.of(
            List.<SafetyRecord>of(says, late("H-1")), List.<SafetyRecord>of(late("H-1"), says))) {
      CheckReport report = check(order.toArray(new SafetyRecord[0]));
      assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
      assertThat(report.byCode()).isEqualTo(Map.of("CK-101", 1L));
      assertThat(report.bySeverity()).containsEntry(Severity.EXPLAIN, 1L);
      assertThat(report.explainedNumber()).isEqualTo(1);
      Problem problem = report.problems().get(0);
      assertThat(problem.severity()).isEqualTo(Severity.EXPLAIN);
      assertThat(report.justificationOf(problem)).isEqualTo("QK-1");
      assertThat(report.hasAtLeast(Severity.EXPLAIN)).isFalse();
    }
  }

  /** Each is shown what was found once: else many of them about one id would be shown it all. */
  @Test
  void ofSeveralThatSayTheSameTheFirstExplains() throws IOException {
    List<SafetyRecord> all = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      all.add(justification("QK-" + i, "CK-101", "hazard", "H-1"));
      all.add(late("H-1"));
    }
    CheckReport report = check(all.toArray(new SafetyRecord[0]));
    assertThat(report.byCode()).containsEntry("CK-101", 3000L).doesNotContainKey("CK-008");
    assertThat(report.explainedNumber()).isEqualTo(3000);
    assertThat(report.explained()).extracting(ExplainedProblem::justification).containsOnly("QK-0");
  }

  @Test
  void whatIsToldOfAllIsExplainedAtTheFirst() throws IOException {
    List<SafetyRecord> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Hazard open = hazard("H-" + i, null);
      all.add(
          HAZARD
              .copyOf(open)
              .with(HAZARD.state, HazardState.CLOSED)
              .with(HAZARD.closedOn, open.getFoundOn())
              .build());
    }
    assertThat(check(all.toArray(new SafetyRecord[0])).verdict())
        .isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    all.add(justification("QK-1", "CK-211", "hazard", "H-0"));
    CheckReport report = check(all.toArray(new SafetyRecord[0]));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
    assertThat(report.explainedNumber()).isEqualTo(1);
  }

  @Test
  void onlyWhatItNamesIsExplained() throws IOException {
    Justification says = justification("QK-1", "CK-101", "hazard", "H-1");
    CheckReport report = check(late("H-1"), late("H-2"), says);
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    assertThat(report.explainedNumber()).isEqualTo(1);
    assertThat(report.explained()).extracting(e -> e.problem().recordId()).containsExactly("H-1");
  }

  @Test
  void explainedProblemsAreCountedBeyondThoseKept() throws IOException {
    List<SafetyRecord> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      all.add(late("H-" + i));
      all.add(justification("QK-" + i, "CK-101", "hazard", "H-" + i));
    }
    CheckReport report =
        Check.by(Rulebook.V1_0).keeping(4).of(complete(all.toArray(new SafetyRecord[0])));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
    assertThat(report.explainedNumber()).isEqualTo(30);
    assertThat(report.problems()).hasSize(4);
    assertThat(report.explained()).hasSize(4);
    all.remove(all.size() - 1);
    assertThat(
            Check.by(Rulebook.V1_0)
                .keeping(4)
                .of(complete(all.toArray(new SafetyRecord[0])))
                .verdict())
        .isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
  }

  @Test
  void aStatedFigureIsExplainedFromTheLedgerAndFromBesideIt() throws IOException {
    SafetyRecord stated = figure("F-1", "hazard.found", "2条");
    Justification says = justification("QK-1", "CK-001", "stated-figure", "F-1");
    assertThat(check(hazard("H-1", null), stated, says).verdict()).isEqualTo(CheckVerdict.VALID);
    assertThat(check(hazard("H-1", null), stated).verdict())
        .isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    Check beside = Check.by(Rulebook.V1_0);
    assertThat(
            beside
                .against(incomplete(says, stated), IndicatorCatalogue.STANDARD)
                .of(complete(hazard("H-1", null)))
                .verdict())
        .isEqualTo(CheckVerdict.VALID);
    assertThat(
            beside
                .against(incomplete(stated), IndicatorCatalogue.STANDARD)
                .of(complete(hazard("H-1", null), says))
                .verdict())
        .isEqualTo(CheckVerdict.VALID);
    assertThat(
            beside
                .against(
                    incomplete(justification("QK-1", "CK-101", "hazard", "H-1")),
                    IndicatorCatalogue.STANDARD)
                .of(complete(late("H-1")))
                .verdict())
        .isEqualTo(CheckVerdict.VALID);
  }

  @Test
  void aProblemOfSeveralRecordsIsNotExplainedByAnErrorsJustification() throws IOException {
    CheckReport report =
        check(
            hazard("H-1", null),
            hazard("H-1", null),
            justification("QK-1", "LG-001", "hazard", "H-1"));
    assertThat(report.byCode()).isEqualTo(Map.of("LG-001", 1L, "CK-005", 1L));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.INVALID);
    assertThat(report.explainedNumber()).isZero();
  }

  @Test
  void anErrorIsNotJustified() throws IOException {
    Hazard wrong =
        HAZARD.copyOf(hazard("H-1", null)).with(HAZARD.deadline, LocalDate.of(2023, 7, 1)).build();
    CheckReport report = check(wrong, justification("QK-1", "HZ-001", "hazard", "H-1"));
    assertThat(report.byCode()).isEqualTo(Map.of("HZ-001", 1L, "CK-005", 1L));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.INVALID);
    assertThat(report.problems())
        .filteredOn(p -> p.code().id().equals("CK-005"))
        .singleElement()
        .satisfies(p -> assertThat(p.place().pointer()).isEqualTo("/rule"));
  }

  @Test
  void aProfileDecidesWhatHasToBeExplained() throws IOException {
    Justification says = justification("QK-1", "CK-101", "hazard", "H-1");
    Rulebook strict = Rulebook.V1_0.under(new Profile("p", Map.of("CK-101", Severity.ERROR)));
    Rulebook mild = Rulebook.V1_0.under(new Profile("p", Map.of("CK-101", Severity.INFO)));
    assertThat(Check.by(strict).of(complete(late("H-1"), says)).byCode())
        .isEqualTo(Map.of("CK-101", 1L, "CK-005", 1L));
    CheckReport less = Check.by(mild).of(complete(late("H-1"), says));
    assertThat(less.byCode()).isEqualTo(Map.of("CK-101", 1L));
    assertThat(less.explainedNumber()).isZero();
  }

  @Test
  void aJustificationOfAnUnknownRuleIsTold() throws IOException {
    CheckReport report = check(late("H-1"), justification("QK-1", "CK-999", "hazard", "H-1"));
    assertThat(report.byCode()).isEqualTo(Map.of("CK-101", 1L, "CK-006", 1L));
  }

  @Test
  void aJustificationOfNoRecordIsToldWhereAllWasRead() throws IOException {
    CheckReport report =
        check(
            late("H-1"),
            justification("QK-1", "CK-101", "hazard", "H-2"),
            justification("QK-2", "CK-101", "inspection", "H-1"));
    assertThat(report.byCode()).isEqualTo(Map.of("CK-101", 1L, "CK-007", 2L));
    assertThat(report.explainedNumber()).isZero();
  }

  @Test
  void aJustificationOfNothingThatWasFoundIsTold() throws IOException {
    Justification says = justification("QK-1", "CK-101", "hazard", "H-1");
    CheckReport report = check(hazard("H-1", null), says);
    assertThat(report.byCode()).isEqualTo(Map.of("CK-008", 1L));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
    assertThat(Check.by(Rulebook.V1_0.without("CK-101")).of(complete(late("H-1"), says)).byCode())
        .isEmpty();
  }

  @Test
  void aJustificationOfAfterTheAsOfDayIsNotAccepted() throws IOException {
    Justification says =
        JUSTIFICATION
            .copyOf(justification("QK-1", "CK-101", "hazard", "H-1"))
            .with(JUSTIFICATION.justifiedOn, LocalDate.of(2023, 10, 1))
            .build();
    CheckReport report = check(late("H-1"), says);
    assertThat(report.byCode()).isEqualTo(Map.of("CK-101", 1L, "CK-009", 1L));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    assertThat(
            Check.by(Rulebook.V1_0)
                .asOf(LocalDate.of(2023, 10, 1))
                .of(complete(late("H-1"), says))
                .byCode())
        .isEqualTo(Map.of("CK-008", 1L));
  }

  @Test
  void aJustificationUsedTwiceIsUndecidedAndExplainsNothing() throws IOException {
    Justification says = justification("QK-1", "CK-101", "hazard", "H-1");
    CheckReport report = check(late("H-1"), says, says);
    assertThat(report.byCode()).isEqualTo(Map.of("CK-101", 1L, "LG-001", 1L));
    assertThat(report.explainedNumber()).isZero();
  }
}
