package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.accident.Accident;
import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.activity.Turnout;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.party.CodeAbsence;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.readiness.EmergencyTeam;
import io.github.safetysupervision.readiness.SupplyItems;
import io.github.safetysupervision.readiness.SupplyStock;
import io.github.safetysupervision.readiness.SupplyUnits;
import io.github.safetysupervision.readiness.TeamTiers;
import io.github.safetysupervision.sector.Sectors;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.StatisticalBase;
import io.github.safetysupervision.statistics.StatisticsProblems;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas of government statistics, each on records few enough to count by hand. */
class StandardIndicatorsTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);
  private static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);

  private final Ledger.Builder ledger = Ledger.builder(manifest("2022-01-01/2023-06-30"));

  private static Manifest manifest(String complete) {
    Manifest.Builder out =
        Manifest.builder()
            .edition("1.0")
            .territory(BANNER)
            .period(ReportingPeriod.parse("2022-01-01/2023-06-30"))
            .asOf(AS_OF);
    for (String type :
        List.of(
            "hazard",
            "inspection",
            "penalty",
            "accident",
            "turnout",
            "emergency-team",
            "supply-stock",
            "operating-entity")) {
      out.addComplete(
          Completeness.builder().type(type).period(ReportingPeriod.parse(complete)).build());
    }
    return out.build();
  }

  private void hazard(String found, @Nullable String deadline, @Nullable String closed) {
    hazard(found, deadline, closed, closed == null ? HazardState.RECTIFYING : HazardState.CLOSED);
  }

  private void hazard(
      String found, @Nullable String deadline, @Nullable String closed, HazardState state) {
    ledger.add(
        HAZARD,
        Hazard.builder()
            .id("H-" + found + deadline + closed + state)
            .territory(BANNER)
            .foundOn(LocalDate.parse(found))
            .channel(Channel.SELF_CHECK)
            .grade(HazardGrade.GENERAL)
            .deadline(deadline == null ? null : LocalDate.parse(deadline))
            .closedOn(closed == null ? null : LocalDate.parse(closed))
            .state(state)
            .build());
  }

  private void accident(String day, @Nullable Integer deaths) {
    ledger.add(
        ACCIDENT,
        Accident.builder()
            .id("AC-" + day + deaths)
            .territory(BANNER)
            .occurredOn(LocalDate.parse(day))
            .deaths(deaths)
            .build());
  }

  private static Indicator indicator(String id) {
    Indicator out = IndicatorCatalogue.STANDARD.find(id);
    assertThat(out).as(id).isNotNull();
    return out;
  }

  private Figure figure(Indicator indicator, ReportingPeriod period) throws IOException {
    Measure measure = indicator.measure(new Scope(period, BANNER, AS_OF, List.of())).value();
    assertThat(measure).as(indicator.id()).isNotNull();
    return measure.over(ledger.build());
  }

  private String answer(String id) throws IOException {
    return figure(indicator(id), HALF).toString();
  }

  private String answer(String id, String period) throws IOException {
    return figure(indicator(id), ReportingPeriod.parse(period)).toString();
  }

  private void fiveHazards() {
    hazard("2022-11-01", "2023-01-31", "2023-01-31"); // stock, closed on its last day
    hazard("2022-12-01", "2023-02-28", "2023-03-01"); // stock, closed a day late
    hazard("2022-12-02", "2022-12-20", "2022-12-15"); // closed before the period
    hazard("2023-05-01", "2023-06-29", null); // overdue since the 30th
    hazard("2023-05-02", "2023-06-30", null); // due today, not overdue
    hazard("2023-05-03", "2023-07-31", "2023-06-01"); // not due yet, closed
    hazard("2023-05-04", "2023-06-01", null, HazardState.TRANSFERRED); // somebody else's
  }

  @Test
  void theThreeRatesOfRectificationAreThreeNumbers() throws IOException {
    fiveHazards();
    assertThat(answer("hazard.rectification-rate")).isEqualTo("25%"); // 1 of 4 found
    assertThat(answer("hazard.rectification-rate-due")).isEqualTo("50%"); // 2 of 4 due
    assertThat(answer("hazard.rectification-rate-on-the-books")).isEqualTo("60%"); // 3 of 5
  }

  @Test
  void onTimeAndOverdueAreJudgedByTheDeadlineAndTheAsOfDate() throws IOException {
    fiveHazards();
    assertThat(answer("hazard.due")).isEqualTo("4条");
    assertThat(answer("hazard.on-time")).isEqualTo("1条");
    assertThat(answer("hazard.on-time-rate")).isEqualTo("25%");
    assertThat(answer("hazard.due-overdue")).isEqualTo("1条");
    assertThat(answer("hazard.overdue-rate")).isEqualTo("25%");
  }

  @Test
  void whatIsOverdueOnADayIsSoWheneverItWasDue() throws IOException {
    fiveHazards();
    hazard("2022-02-01", "2022-03-01", null);
    assertThat(answer("hazard.overdue", "2023-06-30")).isEqualTo("2条");
    assertThat(answer("hazard.overdue", "2023-02-28")).isEqualTo("1条");
    assertThat(answer("hazard.overdue", "2023-03-01")).isEqualTo("1条");
  }

  @Test
  void whatIsOnTheBooksOfTwoPeriodsIsNeverAdded() {
    assertThat(indicator("hazard.on-the-books").additivity()).isEqualTo(Additivity.NOT_OVER_TIME);
    assertThat(indicator("hazard.found").additivity()).isEqualTo(Additivity.ADDABLE);
  }

  /** What was done in between, and so a number that depends on it, nobody can know. */
  @Test
  void noStateOfALaterDayThanTheLedgersIsComputed() throws IOException {
    fiveHazards();
    LocalDate later = AS_OF.plusDays(1);
    int asked = 0;
    for (Indicator i : IndicatorCatalogue.STANDARD.indicators()) {
      boolean isOfPeriodEnd = // the register of the last day of the half-year, which is known
          i instanceof QuotientIndicator q && q.whole().periodRule() != q.part().periodRule();
      if (!i.isOfState() || isOfPeriodEnd) {
        continue;
      }
      asked++;
      boolean isOfDay = i.periodRule() == PeriodRule.STOCK;
      ReportingPeriod period = isOfDay ? ReportingPeriod.day(later) : HALF;
      Measure measure = i.measure(new Scope(period, BANNER, later, List.of())).orThrow();
      Figure figure = measure.over(ledger.build());
      assertThat(figure.status()).as("%s: %s", i, figure).isNotEqualTo(Figure.Status.COMPUTED);
      assertThat(figure.reasons())
          .as("%s", i)
          .extracting(Problem::code)
          .containsAnyOf(StatisticsProblems.STATE_TOO_OLD, StatisticsProblems.INCOMPLETE);
    }
    assertThat(asked).isGreaterThan(20);
    assertThat(figure(indicator("hazard.open"), HALF).status()).isEqualTo(Figure.Status.COMPUTED);
  }

  @Test
  void thePeriodBeforeIsAskedForItsStateAsLateAsTheOther() throws IOException {
    hazard("2022-10-10", null, "2023-02-01");
    hazard("2022-10-11", null, "2023-01-31");
    hazard("2022-10-12", null, "2022-11-01");
    hazard("2023-01-10", null, "2023-05-01");
    hazard("2023-01-11", null, "2023-05-02");
    Measure change =
        indicator("hazard.rectified.period-on-period")
            .measure(
                new Scope(
                    ReportingPeriod.quarter(2023, 1), BANNER, LocalDate.of(2023, 5, 1), List.of()))
            .value();
    // Each a month after its quarter: 1 of January by the first of May against 2 of October by the
    // last of January.
    assertThat(change.over(ledger.build())).hasToString("-50%");
  }

  @Test
  void visitsToWhatIsOnNoRegisterCoverNothing() throws IOException {
    ledger.add(
        OPERATING_ENTITY,
        OperatingEntity.builder()
            .id("A")
            .territory(BANNER)
            .name("A")
            .codeAbsence(CodeAbsence.NONE)
            .build());
    inspection("I-1", "A", "X", "Y");
    assertThat(answer("inspection.units")).isEqualTo("3家");
    assertThat(answer("inspection.coverage")).isEqualTo("100%");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 30000, 人, 0.0000333人",
    "3, 20.5, 人, 0.146人",
    "5, 2, 人, 2.5人",
    "1999900, 20000, %, 99.99%",
    "1999999, 20000, %, 99.99%",
    "2000000, 20000, %, 100%",
    "2000001, 20000, %, 100.01%",
    "1, 1000, %, 0.001%",
    "1, 3, %, 0.33%",
    "0, 3, %, 0%"
  })
  void somethingIsNeverShownAsNothingNorAPartAsTheWhole(
      String above, String below, String noun, String shown) {
    assertThat(new Answer(new BigDecimal(above), new BigDecimal(below), CountNoun.of(noun)))
        .hasToString(shown);
  }

  @Test
  void theBooksAreOnlyKnownIfTheDayBeforeIs() throws IOException {
    Ledger sinceNewYear = Ledger.builder(manifest("2023-01-01/2023-06-30")).build();
    Measure books =
        indicator("hazard.on-the-books").measure(new Scope(HALF, BANNER, AS_OF, List.of())).value();
    assertThat(books.over(sinceNewYear).status()).isEqualTo(Figure.Status.NOT_STATED);
    assertThat(books.over(ledger.build()).status()).isEqualTo(Figure.Status.COMPUTED);
  }

  @Test
  void aRateOfNothingIsNoHundredPercent() throws IOException {
    for (String id :
        List.of(
            "hazard.rectification-rate",
            "hazard.rectification-rate-due",
            "hazard.on-time-rate",
            "hazard.major-rectification-rate",
            "inspection.coverage",
            "inspection.unit-times-per-group-time",
            "penalty.amount-per-fine",
            "hazard.found.year-on-year")) {
      Figure none = figure(indicator(id), HALF);
      assertThat(none.status()).as(id).isEqualTo(Figure.Status.UNDECIDED);
      assertThat(none.reasons())
          .extracting(Problem::code)
          .containsExactly(StatisticsProblems.SHARE_OF_NOTHING);
    }
  }

  private void inspection(String id, String... entities) {
    ledger.add(
        INSPECTION,
        Inspection.builder()
            .id(id)
            .territory(BANNER)
            .inspectedOn(LocalDate.of(2023, 3, 1))
            .channel(Channel.ROUTINE_INSPECTION)
            .addVisits(entities)
            .build());
  }

  @Test
  void coverageCountsEntitiesOnceAndVisitsEachTime() throws IOException {
    for (String id : List.of("A", "B", "C", "D")) {
      ledger.add(
          OPERATING_ENTITY,
          OperatingEntity.builder()
              .id(id)
              .territory(BANNER)
              .name(id)
              .codeAbsence(CodeAbsence.NONE)
              .build());
    }
    inspection("I-1", "A", "B");
    inspection("I-2", "A");
    hazard("2023-03-01", null, null);
    assertThat(answer("inspection.units")).isEqualTo("2家");
    assertThat(answer("inspection.unit-times")).isEqualTo("3家次");
    assertThat(answer("inspection.coverage")).isEqualTo("50%");
    assertThat(answer("inspection.unit-times-per-group-time")).isEqualTo("1.5家次");
    assertThat(answer("hazard.found-per-unit-time")).isEqualTo("0.333条");
    assertThat(answer("hazard.major-per-thousand-inspections")).isEqualTo("0条");
  }

  @Test
  void penaltiesBySharesAndByCase() throws IOException {
    inspection("I-1", "A");
    inspection("I-2", "A");
    for (String amount : List.of("5000", "10001")) {
      ledger.add(
          PENALTY,
          Penalty.builder()
              .id("P-" + amount)
              .territory(BANNER)
              .decidedOn(LocalDate.of(2023, 4, 1))
              .department("D")
              .addKinds(PenaltyKind.FINE)
              .amount(Money.parse(amount))
              .build());
    }
    ledger.add(
        PENALTY,
        Penalty.builder()
            .id("P-warning")
            .territory(BANNER)
            .decidedOn(LocalDate.of(2023, 4, 1))
            .department("D")
            .addKinds(PenaltyKind.WARNING)
            .build());
    assertThat(answer("penalty.rate")).isEqualTo("150%");
    assertThat(answer("penalty.amount-per-fine")).isEqualTo("7500.5元");
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 200%", "2, 1, -50%", "2, 2, 0%", "4, 3, -25%", "3, 4, 33.33%"})
  void aChangeIsSharesOfTheEarlierNumber(int before, int now, String change) throws IOException {
    for (int i = 1; i <= before; i++) {
      hazard("2022-03-0" + i, null, null);
    }
    for (int i = 1; i <= now; i++) {
      hazard("2023-03-0" + i, null, null);
    }
    assertThat(answer("hazard.found.year-on-year")).isEqualTo(change);
  }

  @Test
  void aChangeAgainstAMissingBaseIsNotStated() throws IOException {
    Figure missing =
        figure(indicator("hazard.found.year-on-year"), ReportingPeriod.halfYear(2022, 1));
    assertThat(missing.status()).isEqualTo(Figure.Status.NOT_STATED);
    assertThat(missing.reasons().get(0).arguments().toString()).contains("2021-01-01/2021-06-30");
  }

  @Test
  void thePeriodBeforeAHalfYearIsTheHalfYearBefore() throws IOException {
    hazard("2022-12-31", null, null);
    hazard("2023-01-01", null, null);
    hazard("2023-01-02", null, null);
    assertThat(answer("hazard.found.period-on-period")).isEqualTo("100%");
    assertThat(
            indicator("hazard.found.period-on-period")
                .measure(new Scope(ReportingPeriod.months(2023, 1, 5), BANNER, AS_OF, List.of()))
                .problems())
        .extracting(Problem::code)
        .containsExactly(IndicatorProblems.NO_PERIOD_BEFORE);
  }

  @Test
  void aShareHasNoChangeInPercent() {
    assertThat(IndicatorCatalogue.STANDARD.find("hazard.overdue-rate.year-on-year")).isNull();
    assertThat(IndicatorCatalogue.STANDARD.find("no-such.year-on-year")).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> indicator("hazard.overdue-rate").yearOnYear());
  }

  @Test
  void aNumberOfOneDayHasNoPeriodBeforeIt() {
    assertThat(IndicatorCatalogue.STANDARD.find("team.count.period-on-period")).isNull();
    assertThat(IndicatorCatalogue.STANDARD.find("turnout.people.period-on-period")).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> indicator("team.count").periodOnPeriod());
  }

  @Test
  void aStockIsComparedWithTheSameDayOfTheYearBefore() throws IOException {
    team("always", null, null, 10);
    team("new", "2023-03-01", null, 7);
    assertThat(answer("team.people.year-on-year", "2023-06-30")).isEqualTo("70%");
  }

  @Test
  void theFirstYearHasNoneBefore() {
    Scope first = new Scope(ReportingPeriod.year(1), BANNER, AS_OF, List.of());
    for (String change : List.of("hazard.found.year-on-year", "hazard.found.period-on-period")) {
      assertThat(indicator(change).measure(first).problems())
          .extracting(Problem::code)
          .containsExactly(IndicatorProblems.NO_PERIOD_BEFORE);
    }
  }

  private static StatisticalBase base(String value, ReportingPeriod period) {
    return new StatisticalBase(
        new Wording("地区生产总值（亿元）", "gross domestic product (hundred million yuan)"),
        new BigDecimal(value),
        period,
        BANNER);
  }

  @Test
  void deathsByABaseHandedIn() throws IOException {
    accident("2023-02-01", 2);
    accident("2023-03-01", 0);
    assertThat(figure(DeathRates.perGrossDomesticProduct(base("25.5", HALF)), HALF))
        .hasToString("0.0784人");
    assertThat(figure(DeathRates.perHundredThousand(base("40000", HALF)), HALF)).hasToString("5人");
    assertThat(figure(DeathRates.perHundredThousand(base("0", HALF)), HALF).reasons())
        .extracting(Problem::code)
        .containsExactly(StatisticsProblems.SHARE_OF_NOTHING);
  }

  @Test
  void aBaseOfAnotherPeriodIsRefused() {
    Indicator rate = DeathRates.perGrossDomesticProduct(base("25.5", ReportingPeriod.year(2022)));
    assertThat(rate.measure(new Scope(HALF, BANNER, AS_OF, List.of())).problems())
        .extracting(Problem::code)
        .containsExactly(IndicatorProblems.BASE_OF_OTHER_SCOPE);
    assertThatIllegalArgumentException().isThrownBy(() -> base("-1", HALF));
  }

  @Test
  void anAccidentWithoutANumberOfDeathsLeavesTheDeathsUndecided() throws IOException {
    accident("2023-02-01", 2);
    accident("2023-03-01", null);
    assertThat(answer("accident.count")).isEqualTo("2起");
    assertThat(figure(indicator("accident.deaths"), HALF).reasons())
        .extracting(Problem::code)
        .containsExactly(StatisticsProblems.NUMBER_MISSING);
  }

  private void team(String id, @Nullable String formed, @Nullable String disbanded, int people) {
    ledger.add(
        EMERGENCY_TEAM,
        EmergencyTeam.builder()
            .id(id)
            .territory(BANNER)
            .name(id)
            .tier(TeamTiers.VILLAGE)
            .people(people)
            .formedOn(formed == null ? null : LocalDate.parse(formed))
            .disbandedOn(disbanded == null ? null : LocalDate.parse(disbanded))
            .build());
  }

  @Test
  void aStockIsWhatStandsOnTheDay() throws IOException {
    team("always", null, null, 10);
    team("new", "2023-03-01", null, 7);
    team("gone", null, "2023-03-01", 5);
    assertThat(answer("team.count", "2023-02-28")).isEqualTo("2支");
    assertThat(answer("team.people", "2023-02-28")).isEqualTo("15人");
    assertThat(answer("team.count", "2023-03-01")).isEqualTo("2支");
    assertThat(answer("team.people", "2023-03-01")).isEqualTo("17人");
    assertThat(indicator("team.count").periodRule()).isEqualTo(PeriodRule.STOCK);
    assertThat(indicator("team.count").additivity()).isEqualTo(Additivity.NOT_OVER_TIME);
  }

  @Test
  void aStockOfADayThatIsNotDeclaredCompleteIsNotStated() throws IOException {
    team("always", null, null, 10);
    assertThat(figure(indicator("team.count"), ReportingPeriod.parse("2021-12-31")).status())
        .isEqualTo(Figure.Status.NOT_STATED);
  }

  @Test
  void suppliesInDifferentUnitsAreNeverAdded() throws IOException {
    int i = 0;
    for (var unit : List.of(SupplyUnits.PIECE, SupplyUnits.SET, SupplyUnits.SET)) {
      i++;
      ledger.add(
          SUPPLY_STOCK,
          SupplyStock.builder()
              .id("S-" + i)
              .territory(BANNER)
              .countedOn(LocalDate.of(2023, 5, i))
              .item(SupplyItems.OTHER)
              .held(i * 10)
              .unit(unit)
              .build());
    }
    assertThat(answer("supply.pieces", "2023-06-30")).isEqualTo("10个");
    assertThat(answer("supply.sets", "2023-06-30")).isEqualTo("50套");
    assertThat(answer("supply.machines", "2023-06-30")).isEqualTo("0台");
    assertThat(answer("supply.sets", "2023-05-02")).isEqualTo("20套");
  }

  @Test
  void headsAreCountedOnOneDayAndAttendancesOverDays() throws IOException {
    for (int day = 4; day <= 5; day++) {
      ledger.add(
          TURNOUT,
          Turnout.builder()
              .id("T-" + day)
              .territory(BANNER)
              .turnedOutOn(LocalDate.of(2023, 4, day))
              .sector(Sectors.FOREST_AND_GRASSLAND_FIRE)
              .people(30)
              .vehicles(4)
              .build());
    }
    assertThat(answer("turnout.people", "2023-04-05")).isEqualTo("30人");
    assertThat(answer("turnout.person-times")).isEqualTo("60人次");
    assertThat(answer("turnout.vehicle-times")).isEqualTo("8辆次");
    assertThat(
            indicator("turnout.people")
                .measure(new Scope(HALF, BANNER, AS_OF, List.of()))
                .problems())
        .extracting(Problem::code)
        .containsExactly(IndicatorProblems.ONE_DAY_WANTED);
    assertThat(indicator("turnout.people").additivity()).isEqualTo(Additivity.NOT_OVER_TIME);
  }

  @Test
  void everyIndicatorSaysWhatItIsMadeOf() {
    assertThat(IndicatorCatalogue.STANDARD.indicators())
        .allSatisfy(
            i -> {
              assertThat(i.definition().zh()).as(i.id()).isNotBlank();
              assertThat(i.definition().en()).as(i.id()).isNotBlank();
              assertThat(i.noun()).as(i.id()).isNotEqualTo(CountNoun.UNSTATED);
              assertThat(i.definition().zh().contains("÷"))
                  .as(i.id())
                  .isEqualTo(i.definition().en().contains("÷"));
              boolean isAddable = i.additivity() == Additivity.ADDABLE;
              boolean isShare = i.noun().kind() == CountNoun.Kind.SHARE;
              assertThat(isAddable && (isShare || i.periodRule() != PeriodRule.PERIOD))
                  .as(i.id())
                  .isFalse();
            });
  }
}
