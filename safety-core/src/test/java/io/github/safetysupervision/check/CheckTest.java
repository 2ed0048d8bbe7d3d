package io.github.safetysupervision.check;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import io.github.safetysupervision.time.Validity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckTest {

  private static final DivisionCode COUNTY = DivisionCode.parse("330110");
  private static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);

  private static final ProblemCode NO_TRACKER =
      Layer.PLAUSIBILITY.warning("MY-001", "未填跟踪督办单位", "no tracker");

  private static final Rule TRACKED =
      Rule.of(HAZARD, FieldRelation.never(NO_TRACKER, HAZARD.tracker, HAZARD.tracker.isAbsent()));

  private static Hazard.Builder hazard(String id) {
    return Hazard.builder()
        .id(id)
        .territory(DivisionCode.parse("330110001000"))
        .foundOn(LocalDate.of(2023, 8, 1))
        .channel(Channel.ROUTINE_INSPECTION)
        .grade(HazardGrade.GENERAL)
        .state(HazardState.REGISTERED);
  }

  private static Hazard foundOn(Hazard hazard, LocalDate day) {
    return HAZARD.copyOf(hazard).with(HAZARD.foundOn, day).build();
  }

  private static Ledger ledger(SafetyRecord... records) {
    Ledger.Builder out =
        Ledger.builder(
            Manifest.builder()
                .edition("1.0")
                .territory(COUNTY)
                .period(ReportingPeriod.parse("2023Q3"))
                .asOf(AS_OF)
                .addComplete(Completeness.builder().type("hazard").build())
                .build());
    for (SafetyRecord r : records) {
      if (r instanceof Hazard h) {
        out.add(HAZARD, h);
      } else if (r instanceof StatedFigure f) {
        out.add(STATED_FIGURE, f);
      }
    }
    return out.build();
  }

  private static CheckReport report(SafetyRecord... records) throws IOException {
    return Check.by(Rulebook.V1_0).of(ledger(records));
  }

  @Test
  void aLedgerWithoutFaultIsValid() throws IOException {
    CheckReport report = report(hazard("H-1").build(), hazard("H-2").build());
    assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
    assertThat(report.records()).isEqualTo(2);
    assertThat(report.asOf()).isEqualTo(AS_OF);
    assertThat(report.problems()).isEmpty();
    assertThat(report.byCode()).isEmpty();
    assertThat(report.hasAtLeast(Severity.INFO)).isFalse();
  }

  @Test
  void whatIsWrongIsInvalidAndWhatMayBeRightIsExplained() throws IOException {
    Hazard early = hazard("H-1").deadline(LocalDate.of(2023, 7, 1)).build();
    Hazard late = foundOn(hazard("H-2").build(), LocalDate.of(2023, 10, 1));
    CheckReport both = report(early, late);
    assertThat(both.verdict()).isEqualTo(CheckVerdict.INVALID);
    assertThat(both.byCode()).isEqualTo(Map.of("HZ-001", 1L, "CK-101", 1L));
    assertThat(both.bySeverity())
        .containsEntry(Severity.ERROR, 1L)
        .containsEntry(Severity.EXPLAIN, 1L);
    assertThat(both.problems()).extracting(Problem::recordId).containsExactly("H-1", "H-2");
    assertThat(report(late).verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
  }

  @Test
  void whatAnErrorOfTheSameFieldTakesTheGroundFromIsLeftOut() throws IOException {
    Hazard nowhere =
        HAZARD
            .copyOf(hazard("H-1").build())
            .with(HAZARD.territory, DivisionCode.parse("339910001000"))
            .build();
    CheckReport report = report(nowhere, hazard("H-2").build());
    assertThat(report.byCode()).isEqualTo(Map.of("CK-103", 1L));
    assertThat(report.skipped())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.what()).isEqualTo("CK-102");
              assertThat(s.because().code().id()).isEqualTo("CK-103");
            });
  }

  @Test
  void whatSeveralRecordsShowIsFoundToo() throws IOException {
    CheckReport report = report(hazard("H-1").build(), hazard("H-1").build());
    assertThat(report.byCode()).isEqualTo(Map.of("LG-001", 1L));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.INVALID);
  }

  @Test
  void aRuleOfOnesOwnIsAskedBesideTheOthers() throws IOException {
    CheckReport report = Check.by(Rulebook.V1_0.with(TRACKED)).of(ledger(hazard("H-1").build()));
    assertThat(report.byCode()).isEqualTo(Map.of("MY-001", 1L));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
    Problem problem = report.problems().get(0);
    assertThat(problem.recordId()).isEqualTo("H-1");
    assertThat(problem.label()).isEqualTo(HAZARD.tracker.label());
    assertThat(problem.place().pointer()).endsWith("/tracker");
    assertThatThrownBy(() -> Rulebook.V1_0.with(TRACKED, TRACKED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRuleIsAskedOnlyOfSourcesOfItsDays() throws IOException {
    Rule later = TRACKED.during(Validity.since(AS_OF.plusDays(1)));
    Rule now = TRACKED.during(Validity.since(AS_OF));
    Ledger ledger = ledger(hazard("H-1").build());
    assertThat(Check.by(Rulebook.V1_0.with(later)).of(ledger).byCode()).isEmpty();
    assertThat(Check.by(Rulebook.V1_0.with(now)).of(ledger).byCode()).containsOnlyKeys("MY-001");
    assertThat(Check.by(Rulebook.V1_0.with(later)).asOf(AS_OF.plusDays(1)).of(ledger).byCode())
        .containsOnlyKeys("MY-001");
  }

  @Test
  void aRuleThatBreaksDownIsNeverAPass() throws IOException {
    Rule broken =
        Rule.of(
            HAZARD,
            FieldRelation.of(
                NO_TRACKER,
                HAZARD.tracker,
                values -> {
                  throw new ArithmeticException("none");
                }));
    Hazard wrong = hazard("H-2").deadline(LocalDate.of(2023, 7, 1)).build();
    CheckReport report =
        Check.by(Rulebook.V1_0.with(broken)).of(ledger(hazard("H-1").build(), wrong));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NOT_CHECKED);
    assertThat(report.failures()).extracting(p -> p.code().id()).containsExactly("CK-003");
    assertThat(report.byCode()).containsOnlyKeys("HZ-001");
  }

  @Test
  void aRuleWhoseRelationCannotBeMadeIsNeverAPass() throws IOException {
    Rule broken =
        Rule.given(
            HAZARD,
            NO_TRACKER,
            HAZARD.tracker,
            c -> {
              throw new ArithmeticException("none");
            });
    Rule other =
        Rule.given(
            HAZARD,
            NO_TRACKER,
            HAZARD.entity,
            c -> FieldRelation.never(NO_TRACKER, HAZARD.tracker, HAZARD.tracker.isAbsent()));
    CheckReport report =
        Check.by(Rulebook.V1_0.with(broken, other)).of(ledger(hazard("H-1").build()));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NOT_CHECKED);
    assertThat(report.failures()).hasSize(2);
  }

  @Test
  void aProfileWeighsAndItsDigestSaysSo() throws IOException {
    Ledger wrong = ledger(hazard("H-1").deadline(LocalDate.of(2023, 7, 1)).build());
    Profile mild = new Profile("mild", Map.of("HZ-001", Severity.WARNING));
    CheckReport report = Check.by(Rulebook.V1_0.under(mild)).of(wrong);
    assertThat(report.verdict()).isEqualTo(CheckVerdict.VALID);
    assertThat(report.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
    assertThat(mild.digest()).isNotEqualTo(Profile.STANDARD.digest());
    assertThat(new Profile("other", mild.severities()).digest()).isEqualTo(mild.digest());
    ProblemCode fatal = Layer.SYNTAX.fatal("MY-009", "坏", "bad");
    assertThat(new Profile("p", Map.of("MY-009", Severity.INFO)).weigh(fatal, Severity.FATAL))
        .isEqualTo(Severity.FATAL);
  }

  @Test
  void rulesOfOneCodeThatAskSomethingElseAreOthersAndSoAreTheirRulebooks() {
    Rule rule = Rule.of(HAZARD, never(HAZARD.tracker.isAbsent()));
    Rule same = Rule.of(HAZARD, never(HAZARD.tracker.isAbsent()));
    Rule other = Rule.of(HAZARD, never(HAZARD.tracker.isAbsent().and(HAZARD.entity.isAbsent())));
    assertThat(rule).isEqualTo(same).isNotEqualTo(other);
    assertThat(other.toString()).isEqualTo(rule.toString());
    Rulebook book = Rulebook.V1_0.with(rule);
    assertThat(Rulebook.V1_0.with(same)).isEqualTo(book);
    assertThat(Rulebook.V1_0.with(same).digest()).isEqualTo(book.digest());
    assertThat(Rulebook.V1_0.with(other)).isNotEqualTo(book);
    assertThat(Rulebook.V1_0.with(other).digest()).isNotEqualTo(book.digest());
  }

  @Test
  void rulesOverSeveralRecordsThatAskSomethingElseAreOthers() {
    SweepingRule all = sweeping(HAZARD.tracker.isAbsent());
    assertThat(all).isEqualTo(sweeping(HAZARD.tracker.isAbsent()));
    assertThat(all).isNotEqualTo(sweeping(HAZARD.entity.isAbsent()));
    assertThat(Rulebook.V1_0.with(all).digest())
        .isNotEqualTo(Rulebook.V1_0.with(sweeping(HAZARD.entity.isAbsent())).digest());
  }

  private static FieldRelation<Hazard> never(Filter<Hazard> when) {
    return FieldRelation.never(NO_TRACKER, HAZARD.tracker, when);
  }

  private static SweepingRule sweeping(Filter<Hazard> such) {
    return SweepingRule.notAll(
        HAZARD, NO_TRACKER, HAZARD.tracker, HAZARD.closedOn.isAbsent(), such, 2);
  }

  @Test
  void aRuleOfOnesOwnMayNotSayAnotherThingByACodeOfTheLibrary() {
    ProblemCode taken = Layer.VALUE.warning("HZ-001", "另一回事", "something else");
    Rule rule =
        Rule.of(HAZARD, FieldRelation.never(taken, HAZARD.tracker, HAZARD.tracker.isAbsent()));
    assertThatThrownBy(() -> Rulebook.V1_0.with(rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("HZ-001");
  }

  @Test
  void whatIsLeftOutIsNeitherCountedNorShownUnlessItIsAnErrorOfARecord() throws IOException {
    Hazard late = foundOn(hazard("H-2").build(), LocalDate.of(2023, 10, 1));
    Hazard wrong = hazard("H-1").deadline(LocalDate.of(2023, 7, 1)).build();
    Rulebook few = Rulebook.V1_0.without("CK-101", "HZ-001");
    CheckReport report = Check.by(few).of(ledger(late, wrong));
    assertThat(report.byCode()).containsOnlyKeys("HZ-001");
    assertThat(few.digest()).isNotEqualTo(Rulebook.V1_0.digest());
    assertThat(Rulebook.V1_0.without("CK-101")).isNotEqualTo(Rulebook.V1_0);
  }

  @Test
  void problemsAreCountedBeyondThoseKept() throws IOException {
    SafetyRecord[] many = new SafetyRecord[30];
    for (int i = 0; i < many.length; i++) {
      many[i] = hazard("H-" + i).deadline(LocalDate.of(2023, 7, 1)).build();
    }
    SafetyRecord[] twins = new SafetyRecord[130];
    Arrays.fill(twins, hazard("H-1").build());
    assertThat(Check.by(Rulebook.V1_0).keeping(120).of(ledger(twins)).problems()).hasSize(120);
    CheckReport report = Check.by(Rulebook.V1_0).keeping(4).of(ledger(many));
    assertThat(report.problems()).hasSize(4);
    assertThat(report.byCode()).isEqualTo(Map.of("HZ-001", 30L));
    assertThatThrownBy(() -> Check.by(Rulebook.V1_0).keeping(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static StatedFigure found(String quantity) {
    return StatedFigure.builder()
        .id("F-1")
        .territory(COUNTY)
        .indicator("hazard.found")
        .period(ReportingPeriod.parse("2023Q3"))
        .quantity(Quantity.parse(quantity))
        .build();
  }

  @Test
  void whatTheSourceStatesItselfIsHeldAgainstItsRecords() throws IOException {
    assertThat(report(hazard("H-1").build(), found("1条")).verdict()).isEqualTo(CheckVerdict.VALID);
    CheckReport differs = report(hazard("H-1").build(), found("2条"));
    assertThat(differs.verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    assertThat(differs.byCode()).isEqualTo(Map.of("CK-001", 1L));
  }

  @Test
  void whatIsStatedElsewhereIsHeldAgainstTheRecords() throws IOException {
    Check check = Check.by(Rulebook.V1_0).against(ledger(found("2条")), IndicatorCatalogue.STANDARD);
    assertThat(check.of(ledger(hazard("H-1").build())).byCode()).isEqualTo(Map.of("CK-001", 1L));
    assertThat(check.of(ledger(hazard("H-1").build(), hazard("H-2").build())).verdict())
        .isEqualTo(CheckVerdict.VALID);
  }

  @Test
  void aFigureThatAnErrorLeavesUndecidedIsSaidToBeLeftOut() throws IOException {
    CheckReport report = report(hazard("H-1").build(), hazard("H-1").build(), found("2条"));
    assertThat(report.byCode()).isEqualTo(Map.of("LG-001", 1L));
    assertThat(report.skipped()).extracting(SkippedCheck::what).containsExactly("F-1");
  }

  @Test
  void aFigureThatAnErrorLeavesUndecidedIsExplainedWhereAProfileMakesTheErrorLess()
      throws IOException {
    Profile mild = new Profile("mild", Map.of("LG-001", Severity.WARNING));
    Ledger twins = ledger(hazard("H-1").build(), hazard("H-1").build(), found("2条"));
    CheckReport report = Check.by(Rulebook.V1_0.under(mild)).of(twins);
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    assertThat(report.byCode()).containsOnlyKeys("LG-001", "FG-003");
  }

  @Test
  void aFigureThatIsUndecidedWithoutAnErrorIsExplained() throws IOException {
    Hazard correction =
        hazard("H-2").supersedes("H-11").build(); // a slip of H-1, or of a file before
    CheckReport report = report(hazard("H-1").build(), correction, found("2条"));
    assertThat(report.verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    assertThat(report.byCode()).containsKeys("LG-003", "FG-003");
    assertThat(report.skipped()).isEmpty();
  }

  @Test
  void aRelationOfAnotherFieldIsAFaultOfTheRule() {
    assertThat(TRACKED).isEqualTo(TRACKED).isNotEqualTo(TRACKED.during(Validity.since(AS_OF)));
    assertThat(TRACKED).hasToString("MY-001 hazard.tracker");
    assertThat(FieldRelation.of(NO_TRACKER, HAZARD.tracker, v -> Truth.UNKNOWN).code())
        .isEqualTo(NO_TRACKER);
  }
}
