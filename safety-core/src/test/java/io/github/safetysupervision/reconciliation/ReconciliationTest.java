package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.IndicatorProblems;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.party.Department;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);
  private static final ReportingPeriod TO_MAY = ReportingPeriod.months(2023, 1, 5);

  private final Ledger.Builder ledger = Ledger.builder(manifest("hazard", "penalty"));
  private final Ledger.Builder stated = Ledger.builder(manifest());

  private static Manifest manifest(String... complete) {
    Manifest.Builder b =
        Manifest.builder()
            .edition("1.0")
            .territory(BANNER)
            .period(HALF)
            .asOf(LocalDate.of(2023, 6, 30));
    for (String type : complete) {
      b.addComplete(Completeness.builder().type(type).build());
    }
    return b.build();
  }

  private static Hazard.Builder hazardBuilder(String id, Term channel, String foundOn) {
    return Hazard.builder()
        .id(id)
        .territory(BANNER)
        .foundOn(LocalDate.parse(foundOn))
        .channel(channel)
        .grade(HazardGrade.GENERAL);
  }

  private void hazard(String id, Term channel, String foundOn, @Nullable String closedOn) {
    ledger.add(
        HAZARD,
        hazardBuilder(id, channel, foundOn)
            .state(closedOn == null ? HazardState.RECTIFYING : HazardState.CLOSED)
            .closedOn(closedOn == null ? null : LocalDate.parse(closedOn))
            .build());
  }

  private void penalty(String id, String department, String amount) {
    ledger.add(
        PENALTY,
        Penalty.builder()
            .id(id)
            .territory(BANNER)
            .decidedOn(LocalDate.of(2023, 3, 1))
            .department(department)
            .addKinds(PenaltyKind.FINE)
            .amount(Money.parse(amount))
            .build());
  }

  private StatedFigure.Builder figure(String id, String indicator, ReportingPeriod period) {
    return StatedFigure.builder().id(id).territory(BANNER).indicator(indicator).period(period);
  }

  private void state(
      String id,
      String indicator,
      ReportingPeriod period,
      @Nullable String quantity,
      Slice... where) {
    stated.add(
        STATED_FIGURE,
        figure(id, indicator, period)
            .addAllWhere(List.of(where))
            .quantity(quantity == null ? null : Quantity.parse(quantity))
            .build());
  }

  private void identity(String id, IdentityForm form, @Nullable String whole, String... parts) {
    stated.add(
        STATED_IDENTITY,
        StatedIdentity.builder()
            .id(id)
            .territory(BANNER)
            .form(form)
            .whole(whole)
            .addAllParts(List.of(parts))
            .build());
  }

  private static Slice slice(String field, String value) {
    return Slice.builder().field(field).value(value).build();
  }

  private static Slice channel(Term channel) {
    return slice("channel", channel.code());
  }

  private Reconciliation reconcile() throws IOException {
    return Reconciliation.of(ledger.build(), stated.build(), IndicatorCatalogue.STANDARD);
  }

  private ReconciledFigure onlyFigure() throws IOException {
    return reconcile().figures().get(0);
  }

  private ReconciledIdentity onlyIdentity() throws IOException {
    return reconcile().identities().get(0);
  }

  private static List<String> codes(List<Problem> reasons) {
    return reasons.stream().map(p -> p.code().id()).toList();
  }

  private void threeFoundTwoRectified() {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", "2023-03-01");
    hazard("H-2", Channel.THIRD_PARTY, "2023-02-01", "2023-06-30");
    hazard("H-3", Channel.THIRD_PARTY, "2023-02-01", "2023-07-01");
  }

  @Test
  void countHoldsWhenTheRecordsAreAsMany() throws IOException {
    threeFoundTwoRectified();
    state("F", "hazard.found", HALF, "3条");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(onlyFigure().difference()).isEqualByComparingTo("0");
  }

  @Test
  void closedAfterTheAsOfDateIsOpen() throws IOException {
    threeFoundTwoRectified();
    state("R", "hazard.rectified", HALF, "2条");
    state("O", "hazard.open", HALF, "1条");
    assertThat(reconcile().figures())
        .extracting(ReconciledFigure::verdict)
        .containsExactly(Verdict.HOLDS, Verdict.HOLDS);
  }

  @Test
  void countFailsByTheDifference() throws IOException {
    threeFoundTwoRectified();
    state("F", "hazard.found", HALF, "5条");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.FAILS);
    assertThat(onlyFigure().difference()).isEqualByComparingTo("-2");
  }

  @Test
  void boundWordHoldsInsideItsInterval() throws IOException {
    threeFoundTwoRectified();
    state("F", "hazard.found", HALF, "不少于2条");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void hundredPercentIsAClaimOfAll() throws IOException {
    for (int i = 0; i < 300; i++) {
      hazard("H-" + i, Channel.SELF_CHECK, "2023-02-01", i == 0 ? null : "2023-03-01");
    }
    state("R", "hazard.rectification-rate", HALF, "100％");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.FAILS);
  }

  @Test
  void rateHoldsAtTheStatedPrecision() throws IOException {
    threeFoundTwoRectified();
    state("R", "hazard.rectification-rate", HALF, "66.7%");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.HOLDS_AT_STATED_PRECISION);
    assertThat(onlyFigure().rounding()).isEqualTo(RoundingMode.HALF_UP);
  }

  @Test
  void rateOfNothingIsUndecidedAndNeverAll() throws IOException {
    state("R", "hazard.rectification-rate", HALF, "100%");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-013");
  }

  @Test
  void noMatchOverACompleteTypeIsNone() throws IOException {
    state("M", "hazard.major", HALF, "未发现");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void incompleteTypeIsNotStated() throws IOException {
    Ledger.Builder incomplete = Ledger.builder(manifest("penalty"));
    state("F", "hazard.found", HALF, "0条");
    Reconciliation r =
        Reconciliation.of(incomplete.build(), stated.build(), IndicatorCatalogue.STANDARD);
    assertThat(r.figures().get(0).verdict()).isEqualTo(Verdict.NOT_STATED);
    assertThat(r.figures().get(0).computed()).isNull();
    assertThat(codes(r.figures().get(0).reasons())).containsExactly("FG-001");
  }

  @Test
  void otherNounIsNotCompared() throws IOException {
    threeFoundTwoRectified();
    state("F", "hazard.found", HALF, "3家次");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-011");
  }

  @Test
  void unknownIndicatorAndUnknownFieldAreSaid() throws IOException {
    state("A", "hazard.fuond", HALF, "3条");
    state("B", "hazard.found", HALF, "3条", slice("chanel", "third-party"));
    assertThat(reconcile().figures())
        .extracting(f -> codes(f.reasons()))
        .containsExactly(List.of("FG-009"), List.of("FG-010"));
  }

  @Test
  void figureWithoutQuantityIsComputedAndNotStated() throws IOException {
    threeFoundTwoRectified();
    state("F", "hazard.found", HALF, null);
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.NOT_STATED);
    assertThat(onlyFigure().computed()).hasToString("3条");
  }

  @Test
  void moneyHoldsAtTheStatedPrecisionWithItsSlack() throws IOException {
    penalty("P-1", "D-1", "63000");
    penalty("P-2", "D-2", "127200.00");
    penalty("P-3", "D-3", "5000");
    state("T", "penalty.amount", HALF, "19.5万元");
    state("A", "penalty.amount", HALF, "6.3万元", slice("department", "D-1"));
    state("B", "penalty.amount", HALF, "12.72万元", slice("department", "D-2"));
    state("C", "penalty.amount", HALF, "0.5万元", slice("department", "D-3"));
    identity("S", IdentityForm.SUM, "T", "A", "B", "C");
    Reconciliation r = reconcile();
    assertThat(r.figures())
        .extracting(ReconciledFigure::verdict)
        .containsExactly(
            Verdict.HOLDS_AT_STATED_PRECISION, Verdict.HOLDS, Verdict.HOLDS, Verdict.HOLDS);
    assertThat(r.figures().get(0).difference()).isEqualByComparingTo("200");
    ReconciledIdentity s = r.identities().get(0);
    assertThat(s.verdict()).isEqualTo(Verdict.HOLDS_AT_STATED_PRECISION);
    assertThat(s.difference()).isEqualByComparingTo("200");
    assertThat(s.expression()).isEqualTo("A + B + C = T");
  }

  @Test
  void fineWithoutAmountIsNotTakenForZero() throws IOException {
    ledger.add(
        PENALTY,
        Penalty.builder()
            .id("P-1")
            .territory(BANNER)
            .decidedOn(LocalDate.of(2023, 3, 1))
            .department("D-1")
            .addKinds(PenaltyKind.FINE)
            .build());
    state("T", "penalty.amount", HALF, "0元");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-018");
  }

  @Test
  void wrongSumFailsByTheDifference() throws IOException {
    state("T", "hazard.found", HALF, "380条");
    state("A", "hazard.rectified", HALF, "336条");
    state("B", "hazard.open", HALF, "42条");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.FAILS);
    assertThat(onlyIdentity().difference()).isEqualByComparingTo("-2");
  }

  @Test
  void sumWithALowerBoundIsUndecidedUnlessItLiesInside() throws IOException {
    state("T", "hazard.found", HALF, "500余条");
    state("A", "hazard.rectified", HALF, "400余条");
    state("B", "hazard.open", HALF, "100条");
    state("U", "hazard.found", HALF, "520条");
    state("V", "hazard.found", HALF, "900条");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    identity("X", IdentityForm.SUM, "U", "A", "B");
    identity("Y", IdentityForm.SUM, "V", "A", "B");
    assertThat(reconcile().identities())
        .extracting(ReconciledIdentity::verdict)
        .containsExactly(Verdict.HOLDS, Verdict.UNDECIDED, Verdict.FAILS);
  }

  @Test
  void rateIdentityFailsByPercentagePoints() throws IOException {
    state("R", "hazard.rectification-rate", HALF, "99%");
    state("A", "hazard.rectified", HALF, "162条");
    state("B", "hazard.found", HALF, "162条");
    identity("S", IdentityForm.RATE, "R", "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.FAILS);
    assertThat(onlyIdentity().difference()).isEqualByComparingTo("1");
  }

  @Test
  void identityWithAMissingOperandIsUndecided() throws IOException {
    state("A", "hazard.rectified", HALF, "162条");
    state("N", "hazard.found", HALF, null);
    identity("S", IdentityForm.ALL, "A", "N");
    identity("X", IdentityForm.ALL, "A", "gone");
    identity("Y", IdentityForm.RATE, "A", "A");
    assertThat(reconcile().identities())
        .extracting(i -> codes(i.reasons()))
        .containsExactly(List.of("FG-008"), List.of("FG-008"), List.of("FG-017"));
  }

  @Test
  void sumOverDifferentPeriodsIsUndecided() throws IOException {
    state("T", "hazard.found", HALF, "3条");
    state("A", "hazard.rectified", TO_MAY, "2条");
    state("B", "hazard.open", HALF, "1条");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-005");
  }

  @Test
  void sumOfDifferentNounsIsUndecided() throws IOException {
    state("T", "inspection.units", HALF, "3家");
    state("A", "inspection.unit-times", HALF, "2家次");
    state("B", "inspection.units", HALF, "1家");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-011");
  }

  @Test
  void disjointPopulationsOfOnePeriodMayBeAdded() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    hazard("H-2", Channel.SPECIAL_INSPECTION, "2023-02-01", null);
    state("A", "hazard.found", HALF, "1条", channel(Channel.THIRD_PARTY));
    state("B", "hazard.found", HALF, "1条", channel(Channel.SPECIAL_INSPECTION));
    identity("S", IdentityForm.ADDABLE, null, "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(onlyIdentity().computed()).isEqualTo("2条");
    assertThat(onlyIdentity().reasons()).isEmpty();
    assertThat(codes(onlyIdentity().pairs())).containsExactly("FG-007");
  }

  @Test
  void disjointPopulationsOfDifferentPeriodsAreUndecided() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    hazard("H-2", Channel.SPECIAL_INSPECTION, "2023-02-01", null);
    state("A", "hazard.found", HALF, "1条", channel(Channel.THIRD_PARTY));
    state("B", "hazard.found", TO_MAY, "1条", channel(Channel.SPECIAL_INSPECTION));
    identity("S", IdentityForm.ADDABLE, null, "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-005");
    assertThat(codes(onlyIdentity().pairs())).containsExactly("FG-005", "FG-007");
  }

  private void oneHazardInTwoPopulations() {
    ledger.add(
        HAZARD,
        hazardBuilder("H-1", Channel.SPECIAL_INSPECTION, "2023-05-20")
            .campaign("C-1")
            .state(HazardState.RECTIFYING)
            .build());
    state("A", "hazard.found", HALF, "1条", channel(Channel.SPECIAL_INSPECTION));
    state("B", "hazard.found", HALF, "1条", slice("campaign", "C-1"));
  }

  @Test
  void overlapIsUndecidedAndNamesTheRecord() throws IOException {
    oneHazardInTwoPopulations();
    identity("S", IdentityForm.ADDABLE, null, "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(onlyIdentity().reasons().get(0).message(Locale.CHINESE)).contains("H-1");
  }

  @Test
  void totalOverOverlappingPopulationsIsUndecidedAndNamesTheRecord() throws IOException {
    oneHazardInTwoPopulations();
    stated.add(STATED_FIGURE, figure("T", "hazard.found", HALF).addOver("A", "B").build());
    ReconciledFigure total = reconcile().figures().get(2);
    assertThat(total.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(total.reasons())).containsExactly("FG-004");
    assertThat(total.reasons().get(0).arguments()).containsEntry("records", "H-1");
  }

  @Test
  void rateOverDisjointPopulationsMergesStatesAndIsNoMeanOfRates() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", "2023-02-02");
    hazard("H-2", Channel.SELF_CHECK, "2023-02-01", "2023-02-02");
    hazard("H-3", Channel.SELF_CHECK, "2023-02-01", null);
    hazard("H-4", Channel.SELF_CHECK, "2023-02-01", null);
    state("A", "hazard.found", HALF, null, channel(Channel.THIRD_PARTY));
    state("B", "hazard.found", HALF, null, channel(Channel.SELF_CHECK));
    stated.add(
        STATED_FIGURE,
        figure("T", "hazard.rectification-rate", HALF)
            .addOver("A", "B")
            .quantity(Quantity.parse("50%"))
            .build());
    assertThat(reconcile().figures().get(2).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void totalOverAnUnknownFigureIsSaid() throws IOException {
    stated.add(STATED_FIGURE, figure("T", "hazard.found", HALF).addOver("gone").build());
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-015");
  }

  @Test
  void claimOfAllIsContradictedByAnOpenRecordInside() throws IOException {
    oneHazardInTwoPopulations();
    state("R", "hazard.rectification-rate", HALF, "100%", channel(Channel.SPECIAL_INSPECTION));
    state("O", "hazard.open", HALF, "1条", slice("campaign", "C-1"));
    identity("S", IdentityForm.COMPATIBLE, "R", "O");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.FAILS);
    assertThat(onlyIdentity().reasons().get(0).arguments()).containsEntry("records", "H-1");
  }

  @Test
  void claimOfAllInADisjointPopulationIsCompatible() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    hazard("H-2", Channel.SPECIAL_INSPECTION, "2023-02-01", "2023-02-02");
    state("R", "hazard.rectification-rate", HALF, "100%", channel(Channel.SPECIAL_INSPECTION));
    state("O", "hazard.open", HALF, "1条", channel(Channel.THIRD_PARTY));
    identity("S", IdentityForm.COMPATIBLE, "R", "O");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void unreadRecordMakesUndecidedOnlyWhatMayHoldIt() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    hazard("H-2", Channel.SELF_CHECK, "2023-02-01", null);
    KnownValues known = new KnownValues(HAZARD);
    known.put(HAZARD.channel, Channel.THIRD_PARTY);
    known.put(HAZARD.territory, BANNER);
    known.markUnread(HAZARD.foundOn);
    ledger.unread(
        new UnreadRecord(
            Loss.VALUE,
            List.of(HAZARD),
            "H-9",
            Place.UNKNOWN,
            List.of(RecordProblems.NOT_A_DATE.with("found", "2023-02-30")),
            "{}",
            known));
    state("A", "hazard.found", HALF, "1条", channel(Channel.THIRD_PARTY));
    state("B", "hazard.found", HALF, "1条", channel(Channel.SELF_CHECK));
    state("P", "penalty.times", HALF, "0户次");
    assertThat(reconcile().figures())
        .extracting(ReconciledFigure::verdict)
        .containsExactly(Verdict.UNDECIDED, Verdict.HOLDS, Verdict.HOLDS);
    assertThat(reconcile().figures().get(0).reasons().get(0).arguments())
        .containsEntry("records", "H-9");
  }

  @Test
  void correctedAndWithdrawnRecordsCountOnce() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    ledger.add(
        HAZARD,
        hazardBuilder("H-1b", Channel.THIRD_PARTY, "2023-02-02")
            .state(HazardState.RECTIFYING)
            .supersedes("H-1")
            .operation(Operation.UPDATE)
            .build());
    hazard("H-2", Channel.THIRD_PARTY, "2023-02-01", null);
    ledger.add(
        HAZARD,
        hazardBuilder("H-2x", Channel.THIRD_PARTY, "2023-02-01")
            .state(HazardState.WITHDRAWN)
            .supersedes("H-2")
            .operation(Operation.WITHDRAW)
            .build());
    state("F", "hazard.found", HALF, "1条");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void sameIdTwiceIsUndecided() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    state("F", "hazard.found", HALF, "2条");
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-003");
  }

  @Test
  void statedFigureWithAnIdUsedTwiceIsUndecidedAndNoIdentityNamesIt() throws IOException {
    threeFoundTwoRectified();
    state("F", "hazard.found", HALF, "3条");
    state("F", "hazard.rectified", HALF, "2条");
    state("G", "hazard.found", HALF, "3条");
    identity("S", IdentityForm.ALL, "G", "F");
    assertThat(reconcile().figures())
        .extracting(ReconciledFigure::verdict)
        .containsExactly(Verdict.UNDECIDED, Verdict.UNDECIDED, Verdict.HOLDS);
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-008");
  }

  @Test
  void sumOverOverlappingPartsIsUndecidedAndNamesTheRecord() throws IOException {
    oneHazardInTwoPopulations();
    state("T", "hazard.found", HALF, "2条");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-004", "FG-006");
  }

  @Test
  void sumOverPartsOfWhichOneLiesWithinTheOtherIsUndecided() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    state("A", "hazard.found", HALF, "1条");
    state("B", "hazard.found", HALF, "0条", channel(Channel.SELF_CHECK));
    state("T", "hazard.found", HALF, "1条");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    identity("derived", IdentityForm.SUM, null, "A", "B");
    assertThat(reconcile().identities())
        .allSatisfy(
            i -> {
              assertThat(i.verdict()).isEqualTo(Verdict.UNDECIDED);
              assertThat(codes(i.reasons())).containsExactly("FG-023");
            });
  }

  @Test
  void sumOverPartsThatMayOverlapHoldsOnlyOverCompleteRecords() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    ledger.add(
        HAZARD,
        hazardBuilder("H-2", Channel.SELF_CHECK, "2023-02-01")
            .campaign("C-1")
            .state(HazardState.RECTIFYING)
            .build());
    state("A", "hazard.found", HALF, "1条", channel(Channel.THIRD_PARTY));
    state("B", "hazard.found", HALF, "1条", slice("campaign", "C-1"));
    state("T", "hazard.found", HALF, "2条");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.HOLDS);
    Ledger.Builder open = Ledger.builder(manifest());
    for (Hazard h : ledger.build().records(HAZARD)) {
      open.add(HAZARD, h);
    }
    ReconciledIdentity unknown =
        Reconciliation.of(open.build(), stated.build(), IndicatorCatalogue.STANDARD)
            .identities()
            .get(0);
    assertThat(unknown.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(unknown.reasons())).contains("FG-006");
  }

  @Test
  void sumOverAPartThatCannotBeCountedIsUndecidedForTheReasonOfThePart() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    state("A", "hazard.found", HALF, "1条", channel(Channel.THIRD_PARTY));
    state("field", "hazard.found", HALF, "1条", slice("grad", "major"));
    state("indicator", "hazard.fond", HALF, "1条");
    stated.add(
        STATED_FIGURE,
        figure("over", "hazard.found", HALF).addOver("X").quantity(Quantity.parse("1条")).build());
    state("T", "hazard.found", HALF, "2条");
    for (String other : List.of("field", "indicator", "over")) {
      identity("S-" + other, IdentityForm.SUM, "T", "A", other);
      identity("E-" + other, IdentityForm.EACH, "T", "A", other);
      identity("D-" + other, IdentityForm.SUM, null, "A", other);
    }
    identity("alone", IdentityForm.EACH, "field", "indicator");
    List<ReconciledIdentity> judged = reconcile().identities();
    assertThat(judged.subList(0, 9))
        .allSatisfy(
            i -> {
              assertThat(i.verdict()).as(i.identity().getId()).isEqualTo(Verdict.UNDECIDED);
              assertThat(i.reasons()).isNotEmpty();
            });
    assertThat(codes(judged.get(0).reasons())).containsExactly("FG-010");
    assertThat(judged.get(9).verdict()).as("one part overlaps nothing").isEqualTo(Verdict.HOLDS);
  }

  @Test
  void samePopulationTwiceIsNotAddableEvenIfItIsEmpty() throws IOException {
    state("A", "hazard.found", HALF, "0条", channel(Channel.SELF_CHECK));
    state("B", "hazard.found", HALF, "0条", channel(Channel.SELF_CHECK));
    identity("S", IdentityForm.ADDABLE, null, "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-023");
  }

  @Test
  void claimOfAllIsContradictedByAnOpenNumberStatedInsideIt() throws IOException {
    hazard("H-1", Channel.SELF_CHECK, "2023-02-01", "2023-02-02");
    state("R", "hazard.rectification-rate", HALF, "100%", channel(Channel.SELF_CHECK));
    state("O", "hazard.open", HALF, "5条", channel(Channel.SELF_CHECK));
    state("N", "hazard.found", HALF, "1条", channel(Channel.SELF_CHECK));
    identity("S", IdentityForm.COMPATIBLE, "R", "O");
    identity("X", IdentityForm.COMPATIBLE, "N", "O");
    assertThat(reconcile().identities())
        .extracting(ReconciledIdentity::verdict)
        .containsExactly(Verdict.FAILS, Verdict.UNDECIDED);
  }

  @Test
  void recordsThatSupersedeEachOtherAreUndecided() throws IOException {
    ledger.add(
        HAZARD,
        hazardBuilder("H-1", Channel.SELF_CHECK, "2023-02-01")
            .state(HazardState.RECTIFYING)
            .supersedes("H-1")
            .operation(Operation.UPDATE)
            .build());
    state("F", "hazard.found", HALF, "1条");
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-003");
  }

  @Test
  void partsOutsideThePeriodAreNotMerged() throws IOException {
    state("A", "hazard.found", HALF, "0条");
    stated.add(STATED_FIGURE, figure("T", "hazard.found", TO_MAY).addOver("A").build());
    assertThat(codes(reconcile().figures().get(1).reasons())).containsExactly("FG-015");
  }

  @Test
  void mergedFigureNamesThePeriodsItMergesAndNoGoodNews() throws IOException {
    state("A", "hazard.found", HALF, "0条", channel(Channel.SELF_CHECK));
    state("B", "hazard.found", TO_MAY, "0条", channel(Channel.THIRD_PARTY));
    stated.add(STATED_FIGURE, figure("T", "hazard.found", HALF).addOver("A", "B").build());
    ReconciledFigure t = reconcile().figures().get(2);
    assertThat(t.verdict()).isEqualTo(Verdict.NOT_STATED);
    assertThat(t.computed()).hasToString("0条");
    assertThat(codes(t.reasons())).containsExactly("FG-005");
  }

  @Test
  void stateLaterThanTheLedgersAsOfDateIsUndecided() throws IOException {
    threeFoundTwoRectified();
    Ledger.Builder later =
        Ledger.builder(
            Manifest.builder()
                .edition("1.0")
                .territory(BANNER)
                .period(HALF)
                .asOf(LocalDate.of(2023, 7, 31))
                .build());
    later.add(
        STATED_FIGURE,
        figure("R", "hazard.rectified", HALF).quantity(Quantity.parse("3条")).build());
    later.add(
        STATED_FIGURE, figure("F", "hazard.found", HALF).quantity(Quantity.parse("3条")).build());
    assertThat(
            Reconciliation.of(ledger.build(), later.build(), IndicatorCatalogue.STANDARD).figures())
        .extracting(ReconciledFigure::verdict)
        .containsExactly(Verdict.UNDECIDED, Verdict.HOLDS);
  }

  @Test
  void completeBeyondTheAsOfDateIsNotBelieved() throws IOException {
    state("F", "hazard.found", ReportingPeriod.year(2023), "0条");
    Ledger year =
        Ledger.builder(
                Manifest.builder()
                    .edition("1.0")
                    .territory(BANNER)
                    .period(ReportingPeriod.year(2023))
                    .asOf(LocalDate.of(2023, 6, 30))
                    .addComplete(Completeness.builder().type("hazard").build())
                    .build())
            .build();
    assertThat(
            Reconciliation.of(year, stated.build(), IndicatorCatalogue.STANDARD)
                .figures()
                .get(0)
                .verdict())
        .isEqualTo(Verdict.NOT_STATED);
  }

  @Test
  void aWordThatNoListAndNoRecordHasIsAnErrorOfTheQuestion() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-03-01", null);
    state("F", "hazard.found", HALF, "0条", slice("channel", "飞行检查"));
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(onlyFigure().figure()).isNull();
    Problem why = onlyFigure().reasons().get(0);
    assertThat(why.code()).isEqualTo(RecordProblems.NO_WORD_TO_ASK_FOR);
    assertThat(why.severity().isError()).isTrue();
    assertThat(why.place().pointer()).endsWith("/where/0/value");
    assertThat(why.recordId()).isEqualTo("F");
  }

  @Test
  void aWordThatARecordHasIsAskedAsItselfAndSaid() throws IOException {
    hazard("H-1", Term.of("飞行检查"), "2022-12-01", null); // outside the period
    state("F", "hazard.found", HALF, "0条", slice("channel", "飞行检查"));
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(codes(onlyFigure().reasons())).containsExactly("FORM-010");
  }

  @Test
  void aWordNearOneThatOnlyRecordsHaveIsAnErrorThatNamesIt() throws IOException {
    hazard("H-1", Term.of("飞行检查"), "2023-03-01", null);
    state("F", "hazard.found", HALF, "0条", slice("channel", "飞形检查"));
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(onlyFigure().reasons().get(0).message(Locale.CHINESE)).contains("应为台账中的飞行检查");
  }

  @Test
  void aWordOfNoListIsNoErrorWhereTheRecordsAreElsewhere() throws IOException {
    state("F", "hazard.found", HALF, "3条", slice("channel", "飞行检查"));
    Ledger alone = Ledger.builder(manifest()).build();
    ReconciledFigure f =
        Reconciliation.of(alone, stated.build(), IndicatorCatalogue.STANDARD).figures().get(0);
    assertThat(f.verdict()).isEqualTo(Verdict.NOT_STATED);
    assertThat(codes(f.reasons())).doesNotContain("FORM-019");
  }

  @Test
  void aFigureOverPartsIsUndecidedWithTheWordOfItsPart() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-03-01", null);
    state("F1", "hazard.found", HALF, "0条", slice("channel", "飞行检查"));
    state("F2", "hazard.found", HALF, "1条", slice("channel", "third-party"));
    stated.add(
        STATED_FIGURE,
        StatedFigure.builder()
            .id("F3")
            .territory(BANNER)
            .indicator("hazard.found")
            .period(HALF)
            .addOver("F1", "F2")
            .addWhere(slice("grade", "generl"))
            .build());
    Reconciliation r =
        Reconciliation.of(ledger.build(), stated.build(), IndicatorCatalogue.STANDARD);
    assertThat(r.figures())
        .extracting(ReconciledFigure::verdict)
        .containsExactly(Verdict.UNDECIDED, Verdict.HOLDS, Verdict.UNDECIDED);
    Problem ofWhole = r.figures().get(2).reasons().get(0);
    assertThat(ofWhole.place().pointer()).endsWith("/where/0/value");
    assertThat(ofWhole.recordId()).as("its own condition").isEqualTo("F3");
  }

  @Test
  void aWordNearAKnownOneInAConditionDecidesNothingAndTheKnownOneIsNamed() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-03-01", null);
    for (String slip : List.of("thrid-party", "thirdparty", "Third-Party", "第三方平估")) {
      Reconciliation r = reconciled("未发现", slice("channel", slip));
      assertThat(r.figures().get(0).verdict()).as(slip).isEqualTo(Verdict.UNDECIDED);
      Problem why = r.figures().get(0).reasons().get(0);
      assertThat(why.code()).isEqualTo(RecordProblems.NO_WORD_TO_ASK_FOR);
      assertThat(why.severity().isError()).isTrue();
      assertThat(why.message(Locale.CHINESE)).contains(slip).contains("第三方评估 third-party");
    }
  }

  @Test
  void aWordIsUnderstoodByItsLabelAndInTheWordsTheLedgerIsReadIn() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-03-01", null);
    hazard("H-2", Channel.ROUTINE_INSPECTION, "2023-03-01", null);
    for (Slice s :
        List.of(
            slice("channel", "第三方评估"),
            slice("channel", "third-party"),
            slice("channel", "专家会诊"),
            slice("channel", "日常检查"))) {
      assertThat(reconciled("1条", s).figures().get(0).verdict())
          .as(s.getValue())
          .isEqualTo(Verdict.HOLDS);
    }
    for (String grade : List.of("一般隐患", "一般事故隐患", "一般", "general")) {
      assertThat(reconciled("2条", slice("grade", grade)).figures().get(0).verdict())
          .as(grade)
          .isEqualTo(Verdict.HOLDS);
    }
    assertThat(reconciled("2条", slice("grade", "重大事故隐患")).figures().get(0).verdict())
        .isEqualTo(Verdict.FAILS);
    assertThat(reconciled("1条", slice("channel", "专家会珍")).figures().get(0).verdict())
        .as("near a local word")
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void mappedWordsAreMappedInEveryQuestionMadeOfAnother() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-03-01", "2023-03-02");
    hazard("H-2", Channel.ROUTINE_INSPECTION, "2023-03-01", null);
    state("R", "hazard.rectification-rate", HALF, "100%", slice("channel", "专家会诊"));
    state("Y", "hazard.found.year-on-year", HALF, "0%", slice("channel", "专家会诊"));
    Reconciliation r =
        Reconciliation.of(localised(ledger.build()), stated.build(), IndicatorCatalogue.STANDARD);
    assertThat(r.figures().get(0).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(codes(r.figures().get(1).reasons())).containsExactly("FG-001");
  }

  @Test
  void aLedgerKeepsTheWordsOfTheSourceItIsACopyOf() throws IOException {
    assertThat(Ledger.copyOf(localised(ledger.build())).terms()).isEqualTo(LOCAL);
    assertThat(ledger.build().terms()).isEqualTo(TermMapping.NONE);
  }

  @Test
  void aFieldOrAnIndicatorNearAKnownOneIsNamed() throws IOException {
    for (String field : List.of("chanel", "Channel", "chnanel", "发现渠道", "发现渠到")) {
      Problem why = reconciled("0条", slice(field, "third-party")).figures().get(0).reasons().get(0);
      assertThat(why.code()).isEqualTo(IndicatorProblems.UNKNOWN_FIELD);
      assertThat(why.arguments()).as(field).containsEntry("expected", "channel");
    }
    state("F", "hazard.founds", HALF, "0条");
    state("G", "hazard.fuond.year-on-year", HALF, "0条");
    state("H", "nothing.of.the.kind", HALF, "0条");
    List<ReconciledFigure> all =
        Reconciliation.of(ledger.build(), stated.build(), IndicatorCatalogue.STANDARD).figures();
    assertThat(all).allMatch(f -> f.verdict() == Verdict.UNDECIDED);
    assertThat(all.get(0).reasons().get(0).message(Locale.CHINESE)).contains("如 hazard.found；");
    assertThat(all.get(1).reasons().get(0).message(Locale.CHINESE))
        .contains("如 hazard.found.year-on-year；");
    assertThat(codes(all.get(2).reasons())).containsExactly("FG-009");
  }

  private static final TermMapping LOCAL =
      TermMapping.NONE.with(Channel.TERMS, "专家会诊", Channel.THIRD_PARTY);

  private static RecordSource localised(Ledger ledger) {
    return new RecordSource() {
      @Override
      public Outcome<Manifest> manifest() {
        return ledger.manifest();
      }

      @Override
      public TermMapping terms() {
        return LOCAL;
      }

      @Override
      public void scan(RecordVisitor visitor) {
        ledger.scan(visitor);
      }
    };
  }

  private Reconciliation reconciled(String quantity, Slice where) throws IOException {
    Ledger.Builder one = Ledger.builder(manifest());
    one.add(
        STATED_FIGURE,
        figure("F", "hazard.found", HALF)
            .addWhere(where)
            .quantity(Quantity.parse(quantity))
            .build());
    return Reconciliation.of(localised(ledger.build()), one.build(), IndicatorCatalogue.STANDARD);
  }

  @Test
  void conditionOnADepartmentThatIsNotThereIsNoZero() throws IOException {
    Ledger.Builder withDepartments = Ledger.builder(manifest("penalty", "department"));
    state("F", "penalty.times", HALF, "0户次", slice("department", "D-9"));
    Reconciliation r =
        Reconciliation.of(withDepartments.build(), stated.build(), IndicatorCatalogue.STANDARD);
    assertThat(r.figures().get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(r.figures().get(0).reasons())).containsExactly("FG-022");
  }

  /** Neither declared complete: one department in the ledger is enough to tell a slip by. */
  @Test
  void conditionOnADepartmentThatIsNotAmongThoseThereIsNoZero() throws IOException {
    Ledger.Builder some = Ledger.builder(manifest("penalty"));
    some.add(
        DEPARTMENT,
        Department.builder()
            .id("D-1")
            .territory(DivisionCode.parse("152529"))
            .name("应急管理局")
            .build());
    state("F", "penalty.times", HALF, "0户次", slice("department", "D1"));
    state("G", "penalty.times", HALF, "0户次", slice("department", "D-1"));
    Reconciliation r = Reconciliation.of(some.build(), stated.build(), IndicatorCatalogue.STANDARD);
    assertThat(r.figures().get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(r.figures().get(0).reasons())).containsExactly("FG-022");
    assertThat(r.figures().get(1).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void sourceThatBreaksOffLeavesEverythingUndecided() throws IOException {
    ledger.problem(Layer.SYNTAX.fatal("TEST-001", "断了", "broke off").with());
    state("F", "hazard.found", HALF, "0条");
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-020");
  }

  @Test
  void noneSaidInAWordIsZeroInIdentitiesAndMattersAreItems() throws IOException {
    state("T", "hazard.found", HALF, "4条");
    state("A", "hazard.rectified", HALF, "4项");
    state("B", "hazard.major", HALF, "未发现");
    identity("S", IdentityForm.SUM, "T", "A", "B");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void summaryCountsEveryVerdict() throws IOException {
    threeFoundTwoRectified();
    state("F", "hazard.found", HALF, "3条");
    state("G", "hazard.found", HALF, "4条");
    assertThat(reconcile().summary())
        .containsEntry(Verdict.HOLDS, 1L)
        .containsEntry(Verdict.FAILS, 1L)
        .containsEntry(Verdict.UNDECIDED, 0L);
  }

  @Test
  void answerIsExactAndShownWithTwoDecimals() {
    Answer a = new Answer(BigDecimal.valueOf(33600), BigDecimal.valueOf(378), CountNoun.PERCENT);
    assertThat(a).hasToString("88.89%");
    assertThat(a.rounded(4)).isEqualByComparingTo("88.8889");
  }

  @Test
  void oneForEachIsTheSameNumberInAnotherNoun() throws IOException {
    state("TEAMS", "hazard.found", HALF, "8支");
    state("TOWNS", "hazard.found", HALF, "五个");
    stated.add(
        STATED_IDENTITY,
        StatedIdentity.builder()
            .id("A7")
            .territory(BANNER)
            .form(IdentityForm.EACH)
            .whole("TEAMS")
            .addParts("TOWNS")
            .besides(Quantity.parse("3支"))
            .build());
    identity("bad", IdentityForm.EACH, "TEAMS", "TOWNS");
    List<ReconciledIdentity> judged = reconcile().identities();
    assertThat(judged.get(0).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(judged.get(0).expression()).isEqualTo("TEAMS ↔ TOWNS + 3支");
    assertThat(judged.get(1).verdict()).isEqualTo(Verdict.FAILS);
    assertThat(judged.get(1).difference()).isEqualByComparingTo("-3");
  }

  @Test
  void moneyIsNeverOneForEach() throws IOException {
    state("TEAMS", "hazard.found", HALF, "8支");
    state("FINES", "penalty.amount", HALF, "8元");
    identity("E", IdentityForm.EACH, "TEAMS", "FINES");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-011");
  }

  @Test
  void aStatedNumberHoldsAgainstItsRegisterOrDiffersByOne() throws IOException {
    threeFoundTwoRectified();
    state("REG", "hazard.found", HALF, null);
    state("three", "hazard.found", HALF, "3个");
    state("four", "hazard.found", HALF, "4个");
    identity("A12", IdentityForm.REGISTER, "three", "REG");
    identity("A13", IdentityForm.REGISTER, "four", "REG");
    List<ReconciledIdentity> judged = reconcile().identities();
    assertThat(judged.get(0).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(judged.get(1).verdict()).isEqualTo(Verdict.FAILS);
    assertThat(judged.get(1).difference()).isEqualByComparingTo("-1");
    assertThat(codes(judged.get(1).reasons())).containsExactly("FG-027");
    assertThat(judged.get(1).reasons().get(0).message(Locale.CHINESE)).contains("4个", "3条");
  }

  @Test
  void aRegisterThatIsNotCompleteDecidesNothing() throws IOException {
    state("REG", "territory.count", ReportingPeriod.parse("2023-06-30"), null);
    state("F", "territory.count", ReportingPeriod.parse("2023-06-30"), "5个");
    identity("A12", IdentityForm.REGISTER, "F", "REG");
    assertThat(onlyIdentity().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyIdentity().reasons())).containsExactly("FG-001");
  }

  @Test
  void whatNobodyStatesIsDerived() throws IOException {
    state("A", "hazard.found", HALF, "18人", channel(Channel.SPECIAL_INSPECTION));
    state("B", "hazard.found", HALF, "122人", channel(Channel.THIRD_PARTY));
    state("C", "hazard.found", HALF, "400余人", channel(Channel.SELF_CHECK));
    identity("sum", IdentityForm.SUM, null, "A", "B");
    identity("bounded", IdentityForm.SUM, null, "A", "B", "C");
    identity("rate", IdentityForm.RATE, null, "A", "B");
    List<ReconciledIdentity> judged = reconcile().identities();
    assertThat(judged)
        .extracting(ReconciledIdentity::verdict)
        .containsExactly(Verdict.NOT_STATED, Verdict.NOT_STATED, Verdict.NOT_STATED);
    assertThat(judged.get(0).computed()).isEqualTo("140人");
    assertThat(Quantity.parse(judged.get(1).computed()).interval().contains(new BigDecimal(639)))
        .isTrue();
    assertThat(Quantity.parse(judged.get(1).computed()).interval().contains(new BigDecimal(539)))
        .isFalse();
    assertThat(judged.get(2).computed()).isEqualTo("14.75%");
  }

  @Test
  void aStockIsAskedForOneDay() throws IOException {
    state("F", "team.count", HALF, "1支");
    assertThat(onlyFigure().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-024");
    assertThat(onlyFigure().reasons().get(0).message(Locale.CHINESE))
        .contains("2023-01-01/2023-06-30");
  }

  @Test
  void aStockOfALaterDayIsNotKnown() throws IOException {
    state("F", "team.count", ReportingPeriod.parse("2023-07-01"), "1支");
    assertThat(codes(onlyFigure().reasons())).containsExactly("FG-021");
  }

  @Test
  void whatMayCorrectAStatedFigureLeavesItUndecidedHoweverMuchOfItIsLost() throws IOException {
    hazard("H-1", Channel.THIRD_PARTY, "2023-02-01", null);
    state("A", "hazard.found", HALF, "1条");
    assertThat(reconcile().figures().get(0).verdict()).isEqualTo(Verdict.HOLDS);
    stated.unread(
        UnreadRecord.ofFrame(
            List.of(StatedFigureType.STATED_FIGURE),
            Place.UNKNOWN,
            List.of(RecordProblems.NOT_A_DATE.with("found", "x")),
            "{}"));
    assertThat(reconcile().figures().get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
  }
}
