package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.statistics.StateCases.BANNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeasureStateTest {

  private static final DivisionCode OTHER_BANNER = DivisionCode.parse("152530");
  private static final ReportingPeriod HALF = StateCases.HALF;

  /** Without a territory of its own: each source is asked for what it is about. */
  private static final Population<Hazard> FOUND =
      Population.of(HAZARD).within(HAZARD.foundOn, HALF);

  private static final Measure COUNT = Measure.count(FOUND, CountNoun.ITEMS);

  private static final Measure UNITS =
      Measure.distinct(
          Population.of(INSPECTION).within(INSPECTION.inspectedOn, HALF),
          INSPECTION.visits,
          CountNoun.UNITS);

  private static final Measure BY_GRADE =
      Measure.together(
          List.of(
              Measure.count(FOUND.where(HAZARD.grade.is(HazardGrade.MAJOR)), CountNoun.ITEMS),
              Measure.count(FOUND.where(HAZARD.channel.is(Channel.THIRD_PARTY)), CountNoun.ITEMS)));

  private static final Measure BY_THIRD_PARTY =
      Measure.distinct(
          Population.of(INSPECTION).where(INSPECTION.channel.is(Channel.THIRD_PARTY)),
          INSPECTION.visits,
          CountNoun.UNITS);

  /** One whose channel may be the one asked for. */
  private static Inspection doubtful(String id, String... visits) {
    return INSPECTION
        .copyOf(inspection(id, visits))
        .with(INSPECTION.channel, Term.of("thrid-party"))
        .build();
  }

  private static Hazard.Builder hazard(String id) {
    return hazard(id, BANNER);
  }

  private static Hazard.Builder hazard(String id, DivisionCode territory) {
    return Hazard.builder()
        .id(id)
        .territory(territory)
        .foundOn(LocalDate.of(2023, 3, 1))
        .channel(Channel.SELF_CHECK)
        .grade(HazardGrade.GENERAL)
        .state(HazardState.RECTIFYING);
  }

  private static Hazard doubled(String id) {
    return HAZARD
        .copyOf(hazard(id).build())
        .with(HAZARD.grade, HazardGrade.MAJOR)
        .with(HAZARD.channel, Channel.THIRD_PARTY)
        .build();
  }

  private static Inspection inspection(String id, String... visits) {
    return Inspection.builder()
        .id(id)
        .territory(BANNER)
        .inspectedOn(LocalDate.of(2023, 3, 1))
        .channel(Channel.THIRD_PARTY)
        .addAllVisits(List.of(visits))
        .build();
  }

  private static UnreadRecord unreadInspection(String id, String... visits) {
    KnownValues known = new KnownValues(INSPECTION);
    known.put(INSPECTION.id, id);
    known.put(INSPECTION.territory, BANNER);
    known.put(INSPECTION.channel, Channel.THIRD_PARTY);
    known.put(INSPECTION.visits, List.of(visits));
    known.markUnread(INSPECTION.inspectedOn);
    return new UnreadRecord(
        Loss.VALUE,
        List.of(INSPECTION),
        id,
        Place.at("/" + id),
        List.of(RecordProblems.NOT_A_DATE.with("found", "x")),
        "{}",
        known);
  }

  private static MeasureState state(Measure measure, Hazard... hazards) {
    MeasureState out = MeasureState.zero(measure);
    for (Hazard h : hazards) {
      out.add(HAZARD, h);
    }
    return out;
  }

  // ---- taking together

  @Test
  void anOverlapAndItsWitnessesStayThroughAMerge() {
    MeasureState one = state(BY_GRADE, doubled("a"), hazard("b").build());
    MeasureState two = state(BY_GRADE, doubled("d"), doubled("c"));
    one.merge(two);
    assertThat(one.reasons()).containsExactly(StatisticsProblems.OVERLAP);
    List<Problem> said = new ArrayList<>();
    one.doubts().sayOthers(said);
    assertThat(said.get(0).arguments())
        .containsEntry("count", "3")
        .containsEntry("records", "a、c、d");
    MeasureState read = MeasureState.read(BY_GRADE, one.bytes()).orThrow();
    assertThat(read.reasons()).containsExactly(StatisticsProblems.OVERLAP);
    said.clear();
    read.doubts().sayOthers(said);
    assertThat(said.get(0).arguments()).containsEntry("count", "3").containsEntry("records", "…");
    for (String id : List.of("a", "c", "d")) {
      read.retract(HAZARD, doubled(id));
    }
    assertThat(read).hasToString("0条");
  }

  @Test
  void aDifferentThingThatIsInTwoStatesCountsOnce() {
    MeasureState one = MeasureState.zero(UNITS);
    one.add(INSPECTION, inspection("i1", "E1", "E2"));
    MeasureState two = MeasureState.zero(UNITS);
    two.add(INSPECTION, inspection("i2", "E2", "E3"));
    one.merge(two);
    assertThat(one).hasToString("3家");
    one.retract(INSPECTION, inspection("i1", "E1", "E2"));
    assertThat(one).as("E2 is still visited").hasToString("2家");
  }

  @Test
  void whatAnUnreadRecordMayAddIsNoDoubtOnceAnotherStateHasIt() {
    MeasureState one = MeasureState.zero(UNITS);
    one.add(unreadInspection("u", "E1", "E2"));
    one.add(INSPECTION, inspection("i1", "E1"));
    assertThat(one.reasons()).containsExactly(StatisticsProblems.MAY_HOLD_UNREAD);
    MeasureState two = MeasureState.zero(UNITS);
    two.add(INSPECTION, inspection("i2", "E2"));
    one.merge(two);
    assertThat(one).hasToString("2家");
    one.retract(INSPECTION, inspection("i2", "E2"));
    assertThat(one.reasons()).containsExactly(StatisticsProblems.MAY_HOLD_UNREAD);
    one.retract(unreadInspection("u", "E1", "E2"));
    assertThat(one).hasToString("1家");
  }

  @Test
  void whatIsTakenOutAndInAgainIsKeptNoLonger() {
    MeasureState state = MeasureState.zero(BY_THIRD_PARTY);
    MeasureState merged = MeasureState.zero(BY_THIRD_PARTY);
    for (int i = 0; i < 50; i++) {
      Inspection one = doubtful("I-" + i, "E-" + i);
      state.retract(INSPECTION, one);
      assertThat(state.doubts().kept()).isEqualTo(1);
      state.add(INSPECTION, one);
      MeasureState in = MeasureState.zero(BY_THIRD_PARTY);
      in.add(INSPECTION, one);
      MeasureState out = MeasureState.zero(BY_THIRD_PARTY);
      out.retract(INSPECTION, one);
      merged.merge(out);
      merged.merge(in);
    }
    for (MeasureState s : List.of(state, merged)) {
      assertThat(s.doubts().kept()).isZero();
      assertThat(s).isEqualTo(MeasureState.zero(BY_THIRD_PARTY));
    }
  }

  /** One was taken out by another name than it was put in, so that nobody knows which is left. */
  @Test
  void noWrongNameIsSaidOfWhatMayAddSomethingAfterOthersCameAndWent() {
    MeasureState state = MeasureState.zero(BY_THIRD_PARTY);
    state.retract(INSPECTION, doubtful("I-1", "E-1"));
    state.add(INSPECTION, doubtful("I-2", "E-1"));
    MeasureState other = MeasureState.zero(BY_THIRD_PARTY);
    other.add(INSPECTION, doubtful("I-1", "E-1"));
    MeasureState mergedInto = MeasureState.zero(BY_THIRD_PARTY);
    mergedInto.add(INSPECTION, doubtful("I-1", "E-1"));
    mergedInto.merge(state);
    state.merge(other);
    for (MeasureState s : List.of(state, mergedInto)) {
      List<Problem> said = new ArrayList<>();
      s.doubts().sayOthers(said);
      assertThat(said).hasSize(1);
      assertThat(said.get(0).message(Locale.ENGLISH)).doesNotContain("I-1").contains("1 records");
    }
  }

  @Test
  void howManyMayAddSomethingDoesNotDependOnTheOrder() throws IOException {
    for (List<String> order : List.of(List.of("u1", "u2", "u3"), List.of("u3", "u2", "u1"))) {
      Ledger.Builder out = Ledger.builder(manifest(BANNER, HALF, "inspection"));
      order.forEach(
          id ->
              out.unread(
                  unreadInspection(
                      id, id.equals("u2") ? new String[] {"E1"} : new String[] {"E1", id})));
      Problem why = UNITS.over(out.build()).reasons().get(0);
      assertThat(why.code()).isEqualTo(StatisticsProblems.MAY_HOLD_UNREAD);
      assertThat(why.arguments()).containsEntry("count", "3").containsEntry("records", "u1、u2、u3");
    }
  }

  @Test
  void anAreaCountsOnceHoweverManyDigitsItIsWrittenWith() {
    Measure areas = Measure.distinct(Population.of(HAZARD), HAZARD.territory, CountNoun.UNITS);
    MeasureState state = MeasureState.zero(areas);
    for (String code : List.of("152529", "152529000000", "152529100000", "152530000000")) {
      state.add(HAZARD, hazard(code, DivisionCode.parse(code)).build());
    }
    assertThat(state).hasToString("3家");
  }

  @Test
  void aValueThatNoFileCanHoldIsNotCounted() {
    Measure people =
        Measure.total(Population.of(INSPECTION), INSPECTION.people, CountNoun.PERSON_TIMES);
    Measure days = Measure.distinct(Population.of(HAZARD), HAZARD.closedOn, CountNoun.PIECES);
    MeasureState total = MeasureState.zero(people);
    total.add(INSPECTION, inspection("I-1", "E-1"));
    assertThat(total.isDecided()).as("no number").isFalse();
    MeasureState less = MeasureState.zero(people);
    less.add(
        INSPECTION,
        INSPECTION.copyOf(inspection("I-1", "E-1")).with(INSPECTION.people, -3).build());
    assertThat(less.isDecided()).as("-3 people").isFalse();
    MeasureState different = MeasureState.zero(days);
    different.add(HAZARD, hazard("H-1").closedOn(LocalDate.of(12000, 1, 1)).build());
    assertThat(different.isDecided()).as("a day of the year 12000").isFalse();
  }

  /** Days are remembered by their codes, one a place: so many that most places are fought over. */
  @Test
  void daysCountOnceEachHoweverManyThereAreAndInWhateverOrder() {
    Measure days = Measure.distinct(Population.of(HAZARD), HAZARD.closedOn, CountNoun.PIECES);
    LocalDate first = LocalDate.of(2020, 1, 1);
    MeasureState state = MeasureState.zero(days);
    MeasureState backwards = MeasureState.zero(days);
    Set<String> expected = new TreeSet<>();
    int many = 3_000;
    for (int i = 0; i < many; i++) {
      LocalDate day = first.plusDays((i * 509L) % 1_999);
      LocalDate other = first.plusDays(((many - 1 - i) * 509L) % 1_999);
      expected.add(day.toString());
      state.add(HAZARD, hazard("H-" + i).closedOn(day).build());
      backwards.add(HAZARD, hazard("H-" + (many - 1 - i)).closedOn(other).build());
    }
    assertThat(state.things()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(state.bytes()).isEqualTo(backwards.bytes());
    for (int i = 0; i < many; i++) {
      LocalDate day = first.plusDays((i * 509L) % 1_999);
      state.retract(HAZARD, hazard("H-" + i).closedOn(day).build());
    }
    assertThat(state.bytes()).isEqualTo(MeasureState.zero(days).bytes());
  }

  private static Penalty penalty(String amount) {
    return Penalty.builder()
        .id("p")
        .territory(BANNER)
        .decidedOn(LocalDate.of(2023, 3, 1))
        .department("D")
        .addKinds(PenaltyKind.FINE)
        .amount(Money.parse(amount))
        .build();
  }

  /** Their codes differ, and what they count as the same by does not. */
  @Test
  void anAmountCountsOnceHoweverManyDecimalsItIsWrittenWith() {
    Measure amounts = Measure.distinct(Population.of(PENALTY), PENALTY.amount, CountNoun.PIECES);
    MeasureState state = MeasureState.zero(amounts);
    for (String amount : List.of("1", "1.0", "1.00", "2", "1", "1.0", "0.01")) {
      state.add(PENALTY, penalty(amount));
    }
    assertThat(state).hasToString("3个");
  }

  @Test
  void amountsBeyondAllLongsAddUpExactly() {
    Measure amounts = Measure.total(Population.of(PENALTY), PENALTY.amount, CountNoun.YUAN);
    Penalty most = penalty("9999999999999999.99");
    MeasureState state = MeasureState.zero(amounts);
    for (int i = 0; i < 1_000; i++) {
      state.add(PENALTY, most);
    }
    MeasureState half = MeasureState.read(amounts, state.bytes()).orThrow();
    half.merge(state);
    assertThat(half.answer().numerator()).isEqualTo(new BigDecimal("19999999999999999980"));
    for (int i = 0; i < 1_999; i++) {
      half.retract(PENALTY, most);
    }
    assertThat(half.answer().numerator()).isEqualTo(new BigDecimal("9999999999999999.99"));
  }

  @Test
  void aRecordThatTakesAnotherBackAddsNothing() {
    Hazard back = hazard("w").operation(Operation.WITHDRAW).supersedes("a").build();
    assertThat(state(COUNT, hazard("a").build(), back)).hasToString("1条");
    assertThat(state(COUNT, back)).isEqualTo(MeasureState.zero(COUNT));
  }

  @Test
  void moreTakenOutThanInHasNoAnswerUntilItIsMerged() {
    MeasureState out = MeasureState.zero(COUNT);
    out.retract(HAZARD, hazard("a").build());
    assertThat(out.reasons()).containsExactly(StatisticsProblems.STATE_UNFINISHED);
    assertThat(out.answer()).isNull();
    assertThat(out.isDecided()).isFalse();
    assertThat(out.status()).isEqualTo(Figure.Status.UNDECIDED);
    MeasureState in = state(COUNT, hazard("a").build(), hazard("b").build());
    in.merge(out);
    assertThat(in).hasToString("1条");
  }

  @Test
  void statesOfDifferentMeasuresDoNotMergeNorOneWithItself() {
    MeasureState state = MeasureState.zero(COUNT);
    assertThatIllegalArgumentException().isThrownBy(() -> state.merge(MeasureState.zero(UNITS)));
    assertThatIllegalArgumentException().isThrownBy(() -> state.merge(state));
  }

  // ---- several sources

  private static Manifest manifest(
      DivisionCode territory, ReportingPeriod period, String... complete) {
    Manifest.Builder out =
        Manifest.builder().edition("1.0").territory(territory).period(period).asOf(period.to());
    for (String type : complete) {
      out.addComplete(Completeness.builder().type(type).build());
    }
    return out.build();
  }

  private static Ledger.Builder ledger(DivisionCode territory, String... ids) {
    Ledger.Builder out =
        Ledger.builder(manifest(territory, HALF, "hazard", "inspection", "operating-entity"));
    for (String id : ids) {
      out.add(HAZARD, hazard(id, territory).build());
    }
    return out;
  }

  private static List<ProblemCode> merged(Measure measure, Ledger.Builder one, Ledger.Builder two)
      throws IOException {
    MeasureState a = measure.stateOver(one.build());
    MeasureState b = MeasureState.read(measure, measure.stateOver(two.build()).bytes()).orThrow();
    MeasureState ba = MeasureState.read(measure, b.bytes()).orThrow();
    ba.merge(a);
    a.merge(b);
    assertThat(a).isEqualTo(ba);
    return a.reasons();
  }

  @Test
  void theStatesOfTwoReportingBodiesMerge() throws IOException {
    MeasureState one = COUNT.stateOver(ledger(BANNER, "a", "b").build());
    assertThat(one).hasToString("2条");
    one.merge(COUNT.stateOver(ledger(OTHER_BANNER, "c").build()));
    assertThat(one).hasToString("3条");
    assertThat(one.records()).isEqualTo(3);
  }

  @Test
  void whatOneSourceDoesNotStateTheMergedOnesDoNotStateEither() throws IOException {
    Ledger.Builder incomplete = Ledger.builder(manifest(OTHER_BANNER, HALF, "meeting"));
    assertThat(merged(COUNT, ledger(BANNER, "a"), incomplete))
        .containsExactly(StatisticsProblems.INCOMPLETE);
    MeasureState state = COUNT.stateOver(incomplete.build());
    assertThat(state.status()).isEqualTo(Figure.Status.NOT_STATED);
    assertThat(merged(COUNT, ledger(BANNER, "a"), ledger(OTHER_BANNER, "d", "d")))
        .containsExactly(StatisticsProblems.HOLDS_CONTESTED);
  }

  @Test
  void statesOfDifferentPeriodsAreNotAddedWhereTheMeasureHasNone() throws IOException {
    Ledger.Builder year =
        Ledger.builder(manifest(OTHER_BANNER, ReportingPeriod.parse("2023"), "hazard"));
    Measure all = Measure.count(Population.of(HAZARD), CountNoun.ITEMS);
    assertThat(merged(all, ledger(BANNER, "a"), year))
        .containsExactly(StatisticsProblems.STATES_OF_DIFFERENT_PERIODS);
    assertThat(merged(all, ledger(BANNER, "a"), ledger(OTHER_BANNER, "b"))).isEmpty();
    assertThat(merged(COUNT, ledger(BANNER, "a"), year)).isEmpty();
  }

  @Test
  void aCorrectionThatNamesItsOwnIdMayMeanOneInTheOtherSource() throws IOException {
    Population<Hazard> rectifying =
        Population.of(HAZARD)
            .within(HAZARD.foundOn, HALF)
            .where(HAZARD.state.is(HazardState.RECTIFYING));
    Measure open = Measure.count(rectifying, CountNoun.ITEMS);
    Hazard closed =
        HAZARD
            .copyOf(hazard("a-1", OTHER_BANNER).build())
            .with(HAZARD.state, HazardState.CLOSED)
            .with(HAZARD.operation, Operation.UPDATE)
            .with(HAZARD.supersedes, "a-1")
            .build();
    assertThat(merged(open, ledger(BANNER, "a-1"), ledger(OTHER_BANNER).add(HAZARD, closed)))
        .contains(StatisticsProblems.CORRECTED_ACROSS_SOURCES);
  }

  @Test
  void aCorrectionOfWhatMayBeInTheOtherSourceIsNotAdded() throws IOException {
    Hazard update = hazard("b", OTHER_BANNER).operation(Operation.UPDATE).supersedes("a-1").build();
    Ledger.Builder later = ledger(OTHER_BANNER).add(HAZARD, update);
    assertThat(COUNT.stateOver(later.build()))
        .as("alone it is of an earlier file")
        .hasToString("1条");
    assertThat(merged(COUNT, ledger(BANNER, "a-1"), later))
        .containsExactly(StatisticsProblems.CORRECTED_ACROSS_SOURCES);
    Ledger.Builder inside = ledger(OTHER_BANNER, "a-1").add(HAZARD, update);
    assertThat(merged(COUNT, ledger(BANNER, "c"), inside)).isEmpty();
    Ledger.Builder anything =
        ledger(OTHER_BANNER)
            .add(HAZARD, hazard("w", OTHER_BANNER).operation(Operation.WITHDRAW).build());
    assertThat(merged(COUNT, ledger(BANNER, "c"), anything))
        .as("a withdrawal that names nothing")
        .containsExactly(StatisticsProblems.CORRECTED_ACROSS_SOURCES);
  }

  @Test
  void unitsOfSourcesOfWhichOneGaveAUnitAnotherIdAreNotAdded() throws IOException {
    Ledger.Builder one = ledger(BANNER).add(INSPECTION, inspection("i1", "E1"));
    one.add(OPERATING_ENTITY, unit("E1", BANNER).build());
    Ledger.Builder two = ledger(OTHER_BANNER).add(INSPECTION, inspection("i2", "F2"));
    two.add(OPERATING_ENTITY, unit("F2", OTHER_BANNER).build());
    assertThat(merged(UNITS, one, two)).isEmpty();
    two.add(
        OPERATING_ENTITY,
        unit("F9", OTHER_BANNER).operation(Operation.UPDATE).supersedes("F2").build());
    assertThat(merged(UNITS, one, two))
        .containsExactly(StatisticsProblems.CORRECTED_ACROSS_SOURCES);
    assertThat(UNITS.stateOver(two.build())).hasToString("1家");
    assertThat(merged(COUNT, one, two)).as("asks for no unit").isEmpty();
  }

  private static OperatingEntity.Builder unit(String id, DivisionCode territory) {
    return OperatingEntity.builder().id(id).territory(territory).name("单位" + id);
  }

  // ---- bytes

  private static byte[] bytes(Measure measure) {
    return state(measure, hazard("a").build()).bytes();
  }

  private static ProblemCode problem(Measure measure, byte[] bytes) {
    return MeasureState.read(measure, bytes).problems().get(0).code();
  }

  @Test
  void whatIsWrongWithBytesIsSaid() {
    byte[] bytes = bytes(COUNT);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("safety-measure-state 1 plain " + COUNT.digest() + " ");
    byte[] later = text.replace("state 1 ", "state 2 ").getBytes(StandardCharsets.ISO_8859_1);
    Problem version = MeasureState.read(COUNT, later).problems().get(0);
    assertThat(version.code()).isEqualTo(StatisticsProblems.STATE_VERSION);
    assertThat(version.arguments()).containsEntry("found", "2").containsEntry("expected", "1");
    int line = text.indexOf('\n') + 1;
    Problem cut = MeasureState.read(COUNT, Arrays.copyOf(bytes, line + 7)).problems().get(0);
    assertThat(cut.code()).isEqualTo(StatisticsProblems.STATE_LENGTH);
    assertThat(cut.arguments())
        .containsEntry("found", "7")
        .containsEntry("expected", Integer.toString(bytes.length - line));
    assertThat(problem(COUNT, Arrays.copyOf(bytes, bytes.length + 1)))
        .isEqualTo(StatisticsProblems.STATE_LENGTH);
    Problem other = MeasureState.read(BY_GRADE, bytes).problems().get(0);
    assertThat(other.code()).isEqualTo(StatisticsProblems.STATE_OF_OTHER_MEASURE);
    assertThat(other.arguments())
        .containsEntry("found", COUNT.digest())
        .containsEntry("expected", BY_GRADE.digest());
    byte[] damaged = bytes.clone();
    damaged[line]++;
    assertThat(problem(COUNT, damaged)).isEqualTo(StatisticsProblems.STATE_DAMAGED);
    assertThat(problem(COUNT, new byte[0])).isEqualTo(StatisticsProblems.STATE_DAMAGED);
    assertThat(problem(COUNT, "{\"state\": 1}".repeat(9).getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(StatisticsProblems.STATE_DAMAGED);
  }

  /** Who changes this makes all states of version 1 unreadable. */
  @Test
  void theBytesOfVersionOneNeverChange() {
    MeasureState units = MeasureState.zero(UNITS);
    units.add(INSPECTION, inspection("i1", "E1", "单位2"));
    units.add(unreadInspection("u", "E9"));
    assertThat(shown(units))
        .isEqualTo(
            "safety-measure-state 1 private fca49f94b5d5ebcc 61|"
                + "0282fbf6b1aee193e29001000000000000000000000210000200020445390204044531"
                + "020e81a655819e4d32020243b25d9355dada87416c8bc47e46d5");
    assertThat(shown(state(COUNT, hazard("a").build())))
        .isEqualTo(
            "safety-measure-state 1 plain 6f2f9accc591046e 37|"
                + "028596d6c0b7f6c2da3a00000000000000000000025b68fa310d0a0f5ef88cad465c67"
                + "bf32");
  }

  /** The line, and the rest in hexadecimal digits. */
  private static String shown(MeasureState state) {
    byte[] bytes = state.bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int line = text.indexOf('\n');
    return text.substring(0, line) + "|" + HexFormat.of().formatHex(bytes, line + 1, bytes.length);
  }

  @Test
  void statesWithValuesOfRecordsInsideAreMarkedPrivate() {
    assertThat(MeasureState.zero(COUNT).isPrivate()).isFalse();
    assertThat(MeasureState.zero(BY_GRADE).isPrivate()).isFalse();
    assertThat(MeasureState.zero(UNITS).isPrivate()).isTrue();
    assertThat(MeasureState.zero(Measure.coverage(UNITS, UNITS)).isPrivate()).isTrue();
    assertThat(new String(MeasureState.zero(UNITS).bytes(), StandardCharsets.ISO_8859_1))
        .startsWith("safety-measure-state 1 private ");
    MeasureState state = state(COUNT, hazard("a-secret-id").build());
    assertThat(new String(state.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
  }
}
