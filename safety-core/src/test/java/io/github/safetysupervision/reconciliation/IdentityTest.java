package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.accident.Accident;
import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What identities between stated figures say of rounded, bounded, unlike and missing numbers. */
class IdentityTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);

  private final Ledger.Builder ledger =
      Ledger.builder(
          manifest(
              "hazard", "penalty", "inspection", "accident", "operating-entity", "department"));
  private final Ledger.Builder stated = Ledger.builder(manifest());

  private static Manifest manifest(String... complete) {
    Manifest.Builder b =
        Manifest.builder()
            .edition("1.0")
            .territory(BANNER)
            .period(ReportingPeriod.of(LocalDate.of(2022, 1, 1), HALF.to()))
            .asOf(LocalDate.of(2023, 6, 30));
    for (String type : complete) {
      b.addComplete(Completeness.builder().type(type).build());
    }
    return b.build();
  }

  private void state(String id, String indicator, @Nullable String quantity, Slice... where) {
    state(id, indicator, HALF, BANNER, quantity, where);
  }

  private void state(
      String id,
      String indicator,
      ReportingPeriod period,
      DivisionCode territory,
      @Nullable String quantity,
      Slice... where) {
    stated.add(
        STATED_FIGURE,
        StatedFigure.builder()
            .id(id)
            .territory(territory)
            .indicator(indicator)
            .period(period)
            .addAllWhere(List.of(where))
            .quantity(quantity == null ? null : Quantity.parse(quantity))
            .build());
  }

  private void identity(IdentityForm form, @Nullable String whole, String... parts) {
    identity(form, whole, List.of(parts), null);
  }

  private void identity(
      IdentityForm form, @Nullable String whole, List<String> parts, @Nullable String besides) {
    stated.add(
        STATED_IDENTITY,
        StatedIdentity.builder()
            .id("I" + identities++)
            .territory(BANNER)
            .form(form)
            .whole(whole)
            .addAllParts(parts)
            .besides(besides == null ? null : Quantity.parse(besides))
            .build());
  }

  private int identities;

  private static Slice slice(String field, String value) {
    return Slice.builder().field(field).value(value).build();
  }

  private static Slice channel(Term channel) {
    return slice("channel", channel.code());
  }

  private Reconciliation reconcile() throws IOException {
    return Reconciliation.of(ledger.build(), stated.build(), IndicatorCatalogue.STANDARD);
  }

  private ReconciledIdentity only() throws IOException {
    return reconcile().identities().get(0);
  }

  private ReconciledFigure figure(String id) throws IOException {
    return reconcile().figures().stream()
        .filter(f -> f.stated().getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(List<Problem> reasons) {
    return reasons.stream().map(p -> p.code().id()).toList();
  }

  private static String zh(ReconciledIdentity i) {
    return i.reasons().get(0).message(Locale.CHINESE);
  }

  /** A whole and its parts, apart by +, as a sum of one indicator. */
  private ReconciledIdentity sum(String sum) throws IOException {
    return written(IdentityForm.SUM, sum, "\\+");
  }

  private ReconciledIdentity written(IdentityForm form, String text, String sign)
      throws IOException {
    String[] sides = text.split("=");
    List<String> parts = new ArrayList<>();
    for (String p : sides[1].split(sign)) {
      String id = "P" + parts.size();
      // Parts of one place may overlap, so that their sum holds of no records.
      DivisionCode place =
          form == IdentityForm.RATE
              ? BANNER
              : DivisionCode.parse(BANNER + "100" + (201 + parts.size()));
      state(id, p.contains("元") ? "penalty.amount" : "hazard.found", HALF, place, p.strip());
      parts.add(id);
    }
    state(
        "T",
        form == IdentityForm.RATE ? "hazard.rectification-rate" : "hazard.found",
        sides[0].strip());
    identity(form, "T", parts, null);
    return only();
  }

  @ParameterizedTest
  @CsvSource({
    "21.35万元 = 21.35万元 + 0万元, HOLDS",
    "32.00万元 = 21.35万元 + 10.66万元, HOLDS_AT_STATED_PRECISION",
    "2.9万元 = 1.4万元 + 1.4万元, HOLDS_AT_STATED_PRECISION",
    "3.0万元 = 1.4万元 + 1.4万元, UNDECIDED",
    "3.1万元 = 1.4万元 + 1.4万元, FAILS",
    "2.7万元 = 1.4万元 + 1.4万元, HOLDS_AT_STATED_PRECISION",
    "2.6万元 = 1.4万元 + 1.4万元, FAILS",
    "2.8万条 = 1.4万条 + 1.4万条, HOLDS",
    "2.9万条 = 1.4万条 + 14900条, HOLDS_AT_STATED_PRECISION",
    "26条 = 12条 + 13条, FAILS",
    "25条 = 12条 + 13条, HOLDS",
    "520条 = 400余条 + 100条, UNDECIDED",
    "500余条 = 400余条 + 150条, UNDECIDED",
    "500余项 = 400余条 + 100条, HOLDS",
    "900条 = 400余条 + 100条, FAILS",
    "约50条 = 400余条 + 300条, UNDECIDED",
    "若干条 = 400条 + 300条, UNDECIDED",
    "近800条 = 400条 + 300条, UNDECIDED",
    "近600条 = 400条 + 300条, FAILS",
    "近3万条 = 400条 + 300条, FAILS",
    "0.1万元 = 0.0万元 + 0.0万元, HOLDS_AT_STATED_PRECISION",
    "0.2万元 = 0.0万元 + 0.0万元, UNDECIDED",
    "0.3万元 = 0.0万元 + 0.0万元, FAILS",
    "30元 = 10元 + 20元, HOLDS",
    "31元 = 10元 + 20元, UNDECIDED",
    "32元 = 10元 + 20元, UNDECIDED",
    "33元 = 10元 + 20元, FAILS",
    "29元 = 10元 + 20元, UNDECIDED",
    "10.5元 = 5.25元 + 5.24元, UNDECIDED",
    "10.50元 = 5.25元 + 5.24元, FAILS",
    "4项 = 4项 + 未发现, HOLDS",
    "999999999999999999条 = 999999999999999999条 + 999999999999999999条, FAILS",
    "不少于1条 = 999999999999999999余条 + 999999999999999999条, HOLDS",
    "19.5万元 = 6.3万元 + 12.72万元 + 0.5万元, HOLDS_AT_STATED_PRECISION"
  })
  void aSumHoldsAndFailsByWhatItsNumbersCanBe(String text, Verdict verdict) throws IOException {
    assertThat(sum(text).verdict()).isEqualTo(verdict);
  }

  @Test
  void aSumWithinTheRoundingOfItsPartsNamesTheSlack() throws IOException {
    ReconciledIdentity i = sum("2.9万元 = 1.4万元 + 1.4万元");
    assertThat(i.rounding()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(codes(i.reasons())).containsExactly("FG-029");
    assertThat(zh(i)).contains("2.7至2.899998万元", "-0.1万元");
    assertThat(i.difference()).isEqualByComparingTo("-1000");
  }

  @Test
  void whatOnlySeveralRoundingsExplainIsUndecided() throws IOException {
    // Both parts cut off from just below 1.5, their sum rounded half-up.
    ReconciledIdentity i = sum("3.0万元 = 1.4万元 + 1.4万元");
    assertThat(i.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(i.reasons())).containsExactly("FG-030");
    assertThat(zh(i)).contains("2.7至2.999998万元");
  }

  @Test
  void whatNothingExplainsFailsWithTheRange() throws IOException {
    ReconciledIdentity i = sum("3.1万元 = 1.4万元 + 1.4万元");
    assertThat(i.verdict()).isEqualTo(Verdict.FAILS);
    assertThat(codes(i.reasons())).containsExactly("FG-031");
  }

  @ParameterizedTest
  @CsvSource({
    "90% = 1.2万条 ÷ 1.3万条, UNDECIDED",
    "80% = 1.2万条 ÷ 1.3万条, FAILS",
    "100% = 1.2万条 ÷ 1.2万条, UNDECIDED",
    "50% = 1.2000万条 ÷ 2.4000万条, HOLDS",
    "超过80% = 1.2万条 ÷ 1.3万条, HOLDS",
    "不足80% = 1.2万条 ÷ 1.3万条, FAILS",
    "99% = 162条 ÷ 162条, FAILS",
    "88.9% = 336条 ÷ 378条, HOLDS_AT_STATED_PRECISION",
    "约90% = 336条 ÷ 378条, UNDECIDED",
    "近90% = 336条 ÷ 378条, UNDECIDED",
    "近80% = 336条 ÷ 378条, FAILS",
    "5个百分点 = 5条 ÷ 100条, UNDECIDED",
    "增长5% = 5条 ÷ 100条, UNDECIDED",
    "50% = 0条 ÷ 0条, UNDECIDED",
    "50% = 10条 ÷ 不超过20条, UNDECIDED",
    "50% = 10条 ÷ 不少于20条, UNDECIDED",
    "60% = 10条 ÷ 不少于20条, FAILS",
    "10% = 10元 ÷ 99元, HOLDS_AT_STATED_PRECISION",
    "10.2% = 10元 ÷ 99元, UNDECIDED"
  })
  void aRateHoldsAndFailsByWhatItsNumbersCanBe(String text, Verdict verdict) throws IOException {
    assertThat(written(IdentityForm.RATE, text, "÷").verdict()).isEqualTo(verdict);
  }

  @Test
  void anUndecidedRateSaysItsRange() throws IOException {
    ReconciledIdentity i = written(IdentityForm.RATE, "90% = 1.2万条 ÷ 1.3万条", "÷");
    assertThat(codes(i.reasons())).containsExactly("FG-030");
    assertThat(zh(i)).contains("82.14至104%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM", "RATE", "ALL", "EACH", "COMPATIBLE", "ADDABLE", "REGISTER"})
  void anIdentityWithoutPartsCostsNoOtherItsVerdict(IdentityForm form) throws IOException {
    state("A", "hazard.found", "0条");
    identity(form, null, List.of(), null);
    identity(form, "A", List.of(), null);
    identity(form, null, List.of(), "3条");
    identity(IdentityForm.ALL, "A", "A");
    List<ReconciledIdentity> all = reconcile().identities();
    assertThat(all.subList(0, 3))
        .extracting(ReconciledIdentity::verdict)
        .containsOnly(Verdict.UNDECIDED);
    assertThat(all.get(3).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM", "ADDABLE"})
  void oneNumberIsNoSum(IdentityForm form) throws IOException {
    state("A", "hazard.found", "0条");
    identity(form, form == IdentityForm.SUM ? "A" : null, "A");
    assertThat(codes(only().reasons())).containsExactly("FG-017");
  }

  // ---- what does not add

  private void visit(String id, Term channel, String... units) {
    ledger.add(
        INSPECTION,
        Inspection.builder()
            .id(id)
            .territory(BANNER)
            .inspectedOn(LocalDate.of(2023, 3, 2))
            .channel(channel)
            .addVisits(units)
            .build());
  }

  private void oneUnitVisitedTwice() {
    visit("V1", Channel.SPECIAL_INSPECTION, "E1");
    visit("V2", Channel.THIRD_PARTY, "E1");
    state("A", "inspection.units", "1家", channel(Channel.SPECIAL_INSPECTION));
    state("B", "inspection.units", "1家", channel(Channel.THIRD_PARTY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM", "ADDABLE", "EACH"})
  void distinctUnitsAreNotAddedAndTheWitnessIsNamed(IdentityForm form) throws IOException {
    oneUnitVisitedTwice();
    state("T", "inspection.units", "2家");
    identity(form, form == IdentityForm.ADDABLE ? null : "T", "A", "B");
    assertThat(only().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(only().reasons())).containsExactly("FG-028");
    assertThat(zh(only())).contains("A、B", "E1");
  }

  @Test
  void distinctUnitsAreComparedWhereOnlyOneStands() throws IOException {
    oneUnitVisitedTwice();
    identity(IdentityForm.ALL, "A", "B");
    identity(IdentityForm.EACH, "A", "B");
    assertThat(reconcile().identities())
        .extracting(ReconciledIdentity::verdict)
        .containsOnly(Verdict.HOLDS);
  }

  @Test
  void averagesAreNotAdded() throws IOException {
    visit("V1", Channel.SPECIAL_INSPECTION, "E1");
    state("A", "inspection.unit-times-per-group-time", "1家次", channel(Channel.SELF_CHECK));
    state("B", "inspection.unit-times-per-group-time", "1家次", channel(Channel.THIRD_PARTY));
    identity(IdentityForm.ADDABLE, null, "A", "B");
    state("C", "hazard.found", "2.5条");
    state("D", "hazard.found", "3条");
    state("E", "hazard.found", "5.5条");
    identity(IdentityForm.SUM, "E", "C", "D");
    assertThat(reconcile().identities())
        .extracting(i -> codes(i.reasons()))
        .containsExactly(List.of("FG-028"), List.of("FG-028"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM", "ADDABLE"})
  void ratesAreNotAdded(IdentityForm form) throws IOException {
    state("A", "hazard.rectification-rate", "40%", channel(Channel.SELF_CHECK));
    state("B", "hazard.rectification-rate", "60%", channel(Channel.THIRD_PARTY));
    state("T", "hazard.rectification-rate", "100%");
    identity(form, form == IdentityForm.ADDABLE ? null : "T", "A", "B");
    assertThat(only().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(only().reasons())).containsExactly("FG-028");
    assertThat(zh(only())).contains("A、B", "比率");
  }

  @Test
  void aRateCountedBesidesIsNotAdded() throws IOException {
    state("A", "hazard.found", "4条");
    state("T", "hazard.found", "5条");
    identity(IdentityForm.SUM, "T", List.of("A"), "1%");
    assertThat(codes(only().reasons())).containsExactly("FG-028");
  }

  @ParameterizedTest
  @CsvSource({
    "100%, 100%, HOLDS",
    "100%, 99.9%, FAILS",
    "88.9%, 88.89%, HOLDS_AT_STATED_PRECISION",
    "88%, 87%, UNDECIDED",
    "89%, 87%, FAILS",
    "近90%, 89%, UNDECIDED",
    "约90%, 89%, UNDECIDED",
    "5个百分点, 5%, UNDECIDED",
    "增长5%, 5%, UNDECIDED",
    "增长5%, 增长5%, HOLDS",
    "下降5%, 下降5%, HOLDS",
    "下降5%, 下降5.1%, HOLDS_AT_STATED_PRECISION",
    "下降5%, 下降7%, FAILS",
    "下降5%, 增长5%, FAILS",
    "增长5%, 下降5%, FAILS",
    "增长0.0%, 下降0.0%, UNDECIDED",
    "下降约5%, 增长5%, UNDECIDED"
  })
  void allOverRatesOnlyCompares(String whole, String part, Verdict verdict) throws IOException {
    state("A", "hazard.rectification-rate", whole);
    state("B", "hazard.rectification-rate", part);
    identity(IdentityForm.ALL, "A", "B");
    assertThat(only().verdict()).as(only().reasons().toString()).isEqualTo(verdict);
  }

  @Test
  void aPlainShareOfAChangeIsARise() throws IOException {
    state("A", "accident.count.year-on-year", "增长5%");
    state("B", "accident.count.year-on-year", "5%");
    state("C", "hazard.rectification-rate", "5%");
    identity(IdentityForm.ALL, "A", "B");
    identity(IdentityForm.ALL, "B", "C");
    assertThat(reconcile().identities())
        .extracting(ReconciledIdentity::verdict)
        .containsExactly(Verdict.HOLDS, Verdict.UNDECIDED);
    assertThat(codes(reconcile().identities().get(1).reasons())).containsExactly("FG-036");
  }

  @ParameterizedTest
  @CsvSource({"100%, 100%", "5元, 5元", "2.5条, 2.5条"})
  void whatIsNotCountedOneByOneIsNotOneForEach(String whole, String part) throws IOException {
    state("A", "hazard.found", whole);
    state("B", "hazard.found", part);
    identity(IdentityForm.EACH, "A", "B");
    assertThat(only().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(only().reasons())).containsExactly("FG-017");
  }

  // ---- parts that share records, or are one and the same

  @ParameterizedTest
  @ValueSource(strings = {"SUM", "EACH", "ADDABLE"})
  void theSamePartTwiceIsNotAdded(IdentityForm form) throws IOException {
    open("H-1", Channel.SELF_CHECK);
    state("P", "hazard.found", "1条");
    state("Q", "hazard.found", "0条", channel(Channel.THIRD_PARTY));
    state("W", "hazard.found", "2条");
    identity(form, form == IdentityForm.ADDABLE ? null : "W", "P", "Q", "P");
    assertThat(only().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(only().reasons())).containsExactly("FG-017");
    assertThat(zh(only())).contains("（P 列了不止一次）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUM", "EACH"})
  void partsThatShareARecordMakeNoTotal(IdentityForm form) throws IOException {
    open("H-1", Channel.SELF_CHECK);
    state("P", "hazard.found", "1条");
    state("Q", "hazard.open", "1条");
    state("W", "hazard.found", "2条");
    state("V", "hazard.found", "3条");
    identity(form, "W", "P", "Q");
    identity(form, "V", "P", "Q");
    identity(form, "P", List.of("Q"), "0条");
    assertThat(reconcile().identities())
        .extracting(ReconciledIdentity::verdict)
        .containsExactly(Verdict.UNDECIDED, Verdict.FAILS, Verdict.HOLDS);
    assertThat(codes(only().reasons())).containsExactly("FG-004", "FG-023");
    assertThat(zh(only())).contains("H-1");
  }

  // ---- what holds

  private void assertNoRemedyUnder(ReconciledIdentity i) {
    assertThat(i.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(i.reasons()).isEmpty();
    assertThat(codes(i.pairs())).containsExactly("FG-007");
    assertThat(i.pairs().get(0).message(Locale.CHINESE)).contains("没有同属两者的记录");
  }

  @Test
  void whatTheRecordsKeepApartHoldsWithoutAReason() throws IOException {
    open("H-1", Channel.SELF_CHECK);
    state("A", "hazard.major", "0条");
    state("B", "hazard.found", "1条", channel(Channel.SELF_CHECK));
    identity(IdentityForm.ADDABLE, null, "A", "B");
    assertNoRemedyUnder(only());
  }

  @Test
  void allDoneBesideWhatTheRecordsShowElsewhereHoldsWithoutAReason() throws IOException {
    open("H-1", Channel.SELF_CHECK);
    open("H-2", Channel.THIRD_PARTY, HazardGrade.MAJOR);
    state("R", "hazard.rectification-rate", "100%", slice("grade", "major"));
    state("O", "hazard.open", "1条", channel(Channel.SELF_CHECK));
    identity(IdentityForm.COMPATIBLE, "R", "O");
    assertNoRemedyUnder(only());
  }

  // ---- compatible

  private void open(String id, Term channel) {
    open(id, channel, HazardGrade.GENERAL);
  }

  private void open(String id, Term channel, HazardGrade grade) {
    ledger.add(
        HAZARD,
        Hazard.builder()
            .id(id)
            .territory(BANNER)
            .foundOn(LocalDate.of(2023, 2, 1))
            .channel(channel)
            .grade(grade)
            .state(HazardState.RECTIFYING)
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "100%, 5条, FAILS",
    "100%, 5余条, FAILS",
    "100%, 不超过5条, UNDECIDED",
    "100%, 若干条, UNDECIDED",
    "100%, 约5条, UNDECIDED",
    "100%, 未发现, HOLDS",
    "99%, 5条, HOLDS",
    "近100%, 5条, UNDECIDED",
    "100个百分点, 5条, UNDECIDED"
  })
  void anOpenNumberThatMayBeNoneContradictsNothing(String claim, String open, Verdict verdict)
      throws IOException {
    state("R", "hazard.rectification-rate", claim, channel(Channel.SELF_CHECK));
    state("O", "hazard.open", open, channel(Channel.SELF_CHECK));
    identity(IdentityForm.COMPATIBLE, "R", "O");
    assertThat(only().verdict()).isEqualTo(verdict);
  }

  @Test
  void allPopulationsOfBothSidesAreLookedAtInAnyOrder() throws IOException {
    open("H-1", Channel.SELF_CHECK);
    state("X", "hazard.found", null, channel(Channel.THIRD_PARTY));
    state("Y", "hazard.found", null, channel(Channel.SELF_CHECK));
    for (List<String> order : List.of(List.of("X", "Y"), List.of("Y", "X"))) {
      String id = "R-" + String.join("", order);
      stated.add(
          STATED_FIGURE,
          StatedFigure.builder()
              .id(id)
              .territory(BANNER)
              .indicator("hazard.rectification-rate")
              .period(HALF)
              .addAllOver(order)
              .quantity(Quantity.parse("100%"))
              .build());
    }
    state("O", "hazard.open", "1条", channel(Channel.SELF_CHECK));
    identity(IdentityForm.COMPATIBLE, "R-XY", "O");
    identity(IdentityForm.COMPATIBLE, "R-YX", "O");
    assertThat(reconcile().identities())
        .extracting(ReconciledIdentity::verdict)
        .containsExactly(Verdict.FAILS, Verdict.FAILS);
  }

  @Test
  void contestedRecordsContradictNothing() throws IOException {
    open("H-1", Channel.SELF_CHECK);
    open("H-1", Channel.SELF_CHECK);
    state("R", "hazard.rectification-rate", "100%", channel(Channel.SELF_CHECK));
    state("O", "hazard.open", "不超过5条");
    identity(IdentityForm.COMPATIBLE, "R", "O");
    assertThat(only().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(only().reasons())).contains("FG-016", "FG-003");
  }

  // ---- territories, unknown records

  @Test
  void numbersOfDifferentTerritoriesAreNotTheSame() throws IOException {
    DivisionCode other = DivisionCode.parse("152530");
    state("A", "hazard.found", HALF, BANNER, "5条");
    state("B", "hazard.found", HALF, other, "5条");
    state("R", "hazard.rectification-rate", HALF, BANNER, "100%");
    identity(IdentityForm.ALL, "A", "B");
    identity(IdentityForm.RATE, "R", "A", "B");
    identity(IdentityForm.SUM, "A", List.of("B"), "0条");
    identity(IdentityForm.EACH, "A", "B");
    assertThat(reconcile().identities())
        .extracting(i -> codes(i.reasons()))
        .containsOnly(List.of("FG-033"));
  }

  @Test
  void countiesAddUpToTheirPrefecture() throws IOException {
    DivisionCode prefecture = DivisionCode.parse("152500");
    state("T", "hazard.found", HALF, prefecture, "5条");
    state("A", "hazard.found", HALF, BANNER, "2条");
    state("B", "hazard.found", HALF, DivisionCode.parse("152530"), "3条");
    identity(IdentityForm.SUM, "T", "A", "B");
    assertThat(only().verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void aTotalOverAPartOfAnUnknownDepartmentIsNoZero() throws IOException {
    state("P", "penalty.times", null, slice("department", "D-9"));
    stated.add(
        STATED_FIGURE,
        StatedFigure.builder()
            .id("T")
            .territory(BANNER)
            .indicator("penalty.times")
            .period(HALF)
            .addOver("P")
            .quantity(Quantity.parse("0户次"))
            .build());
    identity(IdentityForm.REGISTER, "T", "P");
    assertThat(figure("T").verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(figure("T").reasons())).containsExactly("FG-022");
    assertThat(only().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(only().reasons())).containsExactly("FG-022");
  }

  // ---- stated figures: averages and changes

  private void accident(String id, String day) {
    ledger.add(
        ACCIDENT,
        Accident.builder().id(id).territory(BANNER).occurredOn(LocalDate.parse(day)).build());
  }

  @ParameterizedTest
  @CsvSource({
    "50%, FAILS, FG-035",
    "增长50%, FAILS, FG-035",
    "-50%, HOLDS, ''",
    "下降50%, HOLDS, ''",
    "下降40%, FAILS, ''",
    "60%, FAILS, ''"
  })
  void aDeclineIsStatedWithItsDirection(String text, Verdict verdict, String code)
      throws IOException {
    accident("A1", "2022-02-02");
    accident("A2", "2022-02-02");
    accident("B1", "2023-02-02");
    state("F", "accident.count.year-on-year", text);
    assertThat(figure("F").verdict()).isEqualTo(verdict);
    assertThat(codes(figure("F").reasons())).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    if (text.equals("50%")) {
      assertThat(figure("F").reasons().get(0).message(Locale.CHINESE)).contains("下降50%");
    }
  }

  @Test
  void aChangeOfANumberThatIsNoneIsNotCompared() throws IOException {
    open("H-1", Channel.SELF_CHECK);
    state("F", "hazard.rectification-rate", "下降0%");
    assertThat(figure("F").verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(figure("F").reasons())).containsExactly("FG-036");
  }

  @Test
  void anAverageIsStatedWithDecimalsAndACountIsNot() throws IOException {
    for (int i = 0; i < 43; i++) {
      open("H-" + i, Channel.SELF_CHECK);
    }
    for (int i = 0; i < 15; i++) {
      visit("V-" + i, Channel.SELF_CHECK, "E1");
    }
    state("A", "hazard.found-per-unit-time", "2.87条");
    state("B", "hazard.found-per-unit-time", "2.88条");
    state("C", "hazard.found", "42.9条");
    assertThat(figure("A").verdict()).isEqualTo(Verdict.HOLDS_AT_STATED_PRECISION);
    assertThat(figure("B").verdict()).isEqualTo(Verdict.FAILS);
    assertThat(figure("C").verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(figure("C").reasons())).containsExactly("QT-010");
  }

  @Test
  void thereIsNoChangeOfANegativeNumber() throws IOException {
    fine("P-1", "2022-03-01", "-100");
    fine("P-2", "2023-03-01", "50");
    state("F", "penalty.amount.year-on-year", "下降150%");
    assertThat(figure("F").verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(figure("F").reasons())).containsExactly("FG-013");
  }

  private void fine(String id, String day, String amount) {
    ledger.add(
        PENALTY,
        Penalty.builder()
            .id(id)
            .territory(BANNER)
            .decidedOn(LocalDate.parse(day))
            .department("D-1")
            .addKinds(PenaltyKind.FINE)
            .amount(Money.parse(amount))
            .build());
  }

  // ---- grouped, and as long as the file

  @Test
  void differentPeriodsAreSaidOnceByKind() throws IOException {
    ReportingPeriod toMay = ReportingPeriod.months(2023, 1, 5);
    state("A", "hazard.found", toMay, BANNER, "1条", channel(Channel.SELF_CHECK));
    state("B", "hazard.found", "1条", channel(Channel.THIRD_PARTY));
    state("C", "hazard.found", "1条", channel(Channel.SPECIAL_INSPECTION));
    identity(IdentityForm.ADDABLE, null, "A", "B", "C");
    assertThat(codes(only().reasons())).containsExactly("FG-005");
    assertThat(zh(only())).startsWith("2023年三个数的期间分两种：1—5月 A；上半年 B、C；");
    assertThat(only().reasons().get(0).message(Locale.ENGLISH))
        .startsWith("3 numbers are about 2 periods: January–May 2023 A; first half of 2023 B, C;");
    assertThat(codes(only().pairs()))
        .containsExactly("FG-005", "FG-007", "FG-005", "FG-007", "FG-007");
  }

  /** As many parts, each of a township of its own or all of one channel. */
  private void addable(int many, boolean isByTerritory) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      String id = "P" + i;
      DivisionCode place =
          isByTerritory ? DivisionCode.parse("152529" + (100 + i / 800) + (200 + i % 800)) : BANNER;
      state(id, "hazard.found", HALF, place, "0条", slice("campaign", "C" + i));
      parts.add(id);
    }
    identity(IdentityForm.ADDABLE, null, parts, null);
  }

  @Test
  void moreThanCanBeComparedIsUndecidedAndSaysSo() throws IOException {
    addable(500, false);
    assertThat(only().verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(codes(only().reasons())).containsExactly("FG-032");
  }

  @Test
  @Timeout(60)
  void thousandsOfPartsOfAsManyPlacesAreApartAtOnce() throws IOException {
    addable(3_000, true);
    assertThat(only().verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(only().pairs()).hasSize(100);
  }
}
