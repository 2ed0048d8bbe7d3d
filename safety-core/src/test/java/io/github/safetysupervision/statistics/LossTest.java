package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordCount;
import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedFigureType;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is lost or unclear, and the figures that rest on it. */
class LossTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");

  private static final Measure FOUND =
      Measure.count(Population.of(HAZARD).in(BANNER).within(HAZARD.foundOn, HALF), CountNoun.ITEMS);

  private static final Measure MAJOR =
      Measure.count(
          Population.of(HAZARD).in(BANNER).where(HAZARD.grade.is(HazardGrade.MAJOR)),
          CountNoun.ITEMS);

  private static Manifest.Builder manifest(String... complete) {
    return manifest(HALF.to(), complete);
  }

  private static Manifest.Builder manifest(LocalDate asOf, String... complete) {
    Manifest.Builder out =
        Manifest.builder().edition("1.0").territory(BANNER).period(HALF).asOf(asOf);
    for (String type : complete) {
      out.addComplete(Completeness.builder().type(type).build());
    }
    return out;
  }

  private static Hazard.Builder hazard(String id) {
    return hazard(id, HazardGrade.GENERAL);
  }

  private static Hazard.Builder hazard(String id, HazardGrade grade) {
    return Hazard.builder()
        .id(id)
        .territory(BANNER)
        .foundOn(LocalDate.of(2023, 3, 1))
        .channel(Channel.THIRD_PARTY)
        .grade(grade)
        .state(HazardState.RECTIFYING);
  }

  private static Ledger ledger(Hazard.Builder... hazards) {
    Ledger.Builder out = Ledger.builder(manifest("hazard").build());
    for (Hazard.Builder h : hazards) {
      out.add(HAZARD, h.build());
    }
    return out.build();
  }

  private static List<String> reasons(Measure measure, RecordSource source) throws IOException {
    return measure.over(source).reasons().stream().map(p -> p.code().id()).toList();
  }

  private static List<String> problems(RecordSource source) throws IOException {
    return Survey.whole(source).problems().sample().stream().map(p -> p.code().id()).toList();
  }

  // ---- corrections whose target is unclear

  @Test
  void aWithdrawalThatNamesNothingMayTakeBackAnyRecordOfItsType() throws IOException {
    Ledger ledger = ledger(hazard("H-01"), hazard("W-1").operation(Operation.WITHDRAW));
    assertThat(reasons(FOUND, ledger)).containsExactly("FG-041");
    assertThat(FOUND.over(ledger).reasons().get(0).arguments()).containsEntry("records", "W-1");
    assertThat(MAJOR.over(ledger)).as("holds none it might take back").hasToString("0条");
  }

  @Test
  void anUpdateThatNamesNothingMeansItsOwnId() throws IOException {
    Ledger one =
        ledger(hazard("H-01"), hazard("H-01", HazardGrade.MAJOR).operation(Operation.UPDATE));
    assertThat(FOUND.over(one)).hasToString("1条");
    assertThat(MAJOR.over(one)).hasToString("1条");
    assertThat(problems(one)).isEmpty();
    Ledger alone = ledger(hazard("H-01").operation(Operation.UPDATE));
    assertThat(FOUND.over(alone)).hasToString("1条");
    Ledger two =
        ledger(
            hazard("H-01"),
            hazard("H-01").operation(Operation.UPDATE),
            hazard("H-01").operation(Operation.UPDATE));
    assertThat(reasons(FOUND, two)).containsExactly("FG-003");
  }

  @Test
  void aCorrectionOneSlipAwayFromARecordLeavesBothUndecided() throws IOException {
    Ledger slip =
        ledger(hazard("H-01"), hazard("U-77").operation(Operation.UPDATE).supersedes("h01"));
    assertThat(reasons(FOUND, slip)).containsExactly("FG-003");
    assertThat(FOUND.over(slip).reasons().get(0).arguments()).containsEntry("records", "H-01、U-77");
    Ledger earlier =
        ledger(hazard("H-01"), hazard("U-77").operation(Operation.UPDATE).supersedes("2022-0815"));
    assertThat(FOUND.over(earlier)).as("of an earlier file").hasToString("2条");
    assertThat(problems(earlier)).containsExactly("LG-003");
    Ledger itself = ledger(hazard("H-02").operation(Operation.UPDATE).supersedes("H-01"));
    assertThat(FOUND.over(itself)).as("nobody supersedes itself").hasToString("1条");
  }

  @Test
  void anUpdateThatNamesNothingBesideAnIdLikeItsOwnLeavesBothUndecided() throws IOException {
    Ledger slip = ledger(hazard("H0001"), hazard("H0O01").operation(Operation.UPDATE));
    assertThat(reasons(FOUND, slip)).containsExactly("FG-003");
  }

  @Test
  void aCorrectionWhoseIdIsUsedTwiceLeavesItsTargetUndecided() throws IOException {
    Ledger ledger =
        ledger(
            hazard("H-1", HazardGrade.MAJOR),
            hazard("U-77").operation(Operation.UPDATE).supersedes("H-1"),
            hazard("U-77"));
    assertThat(reasons(MAJOR, ledger)).containsExactly("FG-003");
    assertThat(problems(ledger)).containsExactly("LG-001");
  }

  @Test
  void tooManyCorrectionsOfWhatIsNotHereAreSaidAndUndecided() throws IOException {
    Ledger.Builder out = Ledger.builder(manifest("hazard").build());
    for (int i = 0; i <= 10_000; i++) {
      out.add(HAZARD, hazard("N-" + i).supersedes("O-" + i).build());
    }
    Ledger ledger = out.build();
    assertThat(problems(ledger)).contains("LG-008");
    assertThat(reasons(FOUND, ledger)).containsExactly("FG-041");
  }

  @Test
  void tooLongIdsAreNotComparedEither() throws IOException {
    Ledger.Builder out = Ledger.builder(manifest("hazard").build());
    String earlier = "-earlier".repeat(15);
    for (int i = 0; i < 5_000; i++) {
      out.add(HAZARD, hazard("N-" + i).supersedes(i + earlier).build());
    }
    Ledger ledger = out.build();
    assertThat(problems(ledger)).contains("LG-008");
    assertThat(reasons(FOUND, ledger)).containsExactly("FG-041");
  }

  // ---- what the manifest says

  @Test
  void aTypeMisspeltInCompleteLeavesItsFiguresUndecidedWithTheNameMeant() throws IOException {
    for (String written : List.of("hazards", "hazrad", "Hazard", "事故隐患")) {
      Ledger ledger =
          Ledger.builder(manifest(written).build()).add(HAZARD, hazard("a").build()).build();
      Figure figure = FOUND.over(ledger);
      assertThat(figure.status()).isEqualTo(Figure.Status.UNDECIDED);
      assertThat(figure.reasons().get(0).code().id()).isEqualTo("FG-043");
      assertThat(figure.reasons().get(0).arguments())
          .containsEntry("found", written)
          .containsEntry("expected", "hazard");
    }
    assertThat(FOUND.over(Ledger.builder(manifest("meeting").build()).build()).status())
        .isEqualTo(Figure.Status.NOT_STATED);
  }

  @Test
  void beforeThePeriodOfTheManifestNothingIsComplete() throws IOException {
    Manifest early = manifest(LocalDate.of(2022, 12, 31), "hazard").build();
    Measure all = Measure.count(Population.of(HAZARD), CountNoun.ITEMS);
    assertThat(all.over(Ledger.builder(early).build()).status())
        .isEqualTo(Figure.Status.NOT_STATED);
  }

  @Test
  void anotherNumberOfRecordsThanCountedLeavesTheTypeUndecided() throws IOException {
    for (int counted : new int[] {0, 1, 3}) {
      Ledger ledger =
          Ledger.builder(
                  manifest("hazard")
                      .addCounts(RecordCount.builder().type("hazard").records(counted).build())
                      .build())
              .add(HAZARD, hazard("a1").build())
              .add(HAZARD, hazard("b2").build())
              .build();
      assertThat(reasons(FOUND, ledger)).containsExactly("FG-042");
      assertThat(problems(ledger)).containsExactly("LG-006");
      Problem ofSource = Survey.whole(ledger).problems().sample().get(0);
      for (Problem p : List.of(ofSource, FOUND.over(ledger).reasons().get(0))) {
        assertThat(p.message(Locale.CHINESE)).contains("可能缺少或多出记录");
        assertThat(p.message(Locale.ENGLISH)).contains("may be missing, or there are too many");
      }
    }
  }

  @Test
  void aTypeCountedTwiceWithDifferentNumbersIsNotCounted() throws IOException {
    Ledger ledger =
        Ledger.builder(
                manifest("hazard")
                    .addCounts(RecordCount.builder().type("hazard").records(1).build())
                    .addCounts(RecordCount.builder().type("hazard").records(2).build())
                    .build())
            .add(HAZARD, hazard("a1").build())
            .build();
    assertThat(FOUND.over(ledger)).hasToString("1条");
    assertThat(problems(ledger)).containsExactly("LG-007");
  }

  @Test
  void asManyRecordsAsCountedOutweighEvenABrokenEnd() throws IOException {
    Ledger.Builder out =
        Ledger.builder(
            manifest("hazard", "inspection")
                .addCounts(RecordCount.builder().type("hazard").records(1).build())
                .build());
    out.add(HAZARD, hazard("a1").build());
    out.problem(Layer.SYNTAX.fatal("XX-001", "断", "cut").with().at(Place.UNKNOWN));
    Ledger ledger = out.build();
    assertThat(FOUND.over(ledger)).hasToString("1条");
    assertThat(reasons(Measure.count(Population.of(INSPECTION), CountNoun.GROUP_TIMES), ledger))
        .containsExactly("FG-020");
  }

  @Test
  void aManifestOfAnotherCountyThanAllItsRecordsDecidesNothing() throws IOException {
    Manifest other =
        Manifest.builder()
            .edition("1.0")
            .territory(DivisionCode.parse("152528"))
            .period(HALF)
            .asOf(HALF.to())
            .addComplete(Completeness.builder().type("hazard").build())
            .build();
    Ledger ledger = Ledger.builder(other).add(HAZARD, hazard("a1").build()).build();
    Measure none =
        Measure.count(
            Population.of(HAZARD).in(DivisionCode.parse("152528")).within(HAZARD.foundOn, HALF),
            CountNoun.ITEMS);
    assertThat(reasons(none, ledger)).containsExactly("FG-044");
    assertThat(problems(ledger)).containsExactly("LG-010");
    StatedFigure stated =
        StatedFigure.builder()
            .id("F-1")
            .territory(DivisionCode.parse("152528"))
            .indicator("hazard.found")
            .period(HALF)
            .quantity(Quantity.parse("未发现"))
            .build();
    Ledger more =
        Ledger.builder(other)
            .add(HAZARD, hazard("a1").build())
            .add(StatedFigureType.STATED_FIGURE, stated)
            .build();
    assertThat(reasons(none, more)).as("what states is no record there").containsExactly("FG-044");
    assertThat(problems(more)).containsExactly("LG-010");
  }

  // ---- missing is not none

  @Test
  void anEmptyListIsNoneAndAMissingOneIsUnknown() throws IOException {
    Measure visits =
        Measure.elements(Population.of(INSPECTION), INSPECTION.visits, CountNoun.UNIT_TIMES);
    Measure units = Measure.distinct(Population.of(INSPECTION), INSPECTION.visits, CountNoun.UNITS);
    Inspection.Builder none =
        Inspection.builder()
            .id("i1")
            .territory(BANNER)
            .inspectedOn(LocalDate.of(2023, 3, 1))
            .channel(Channel.ROUTINE_INSPECTION);
    Ledger unknown =
        Ledger.builder(manifest("inspection").build()).add(INSPECTION, none.build()).build();
    assertThat(reasons(visits, unknown)).containsExactly("FG-018");
    assertThat(reasons(units, unknown)).containsExactly("FG-018");
    Ledger said =
        Ledger.builder(manifest("inspection").build())
            .add(INSPECTION, none.addAllVisits(List.of()).build())
            .build();
    assertThat(visits.over(said)).hasToString("0家次");
    assertThat(units.over(said)).hasToString("0家");
  }

  @Test
  void aRecordWithoutTheValueLeavesDifferentValuesUndecided() throws IOException {
    Measure units = Measure.distinct(Population.of(HAZARD), HAZARD.entity, CountNoun.UNITS);
    assertThat(reasons(units, ledger(hazard("a1").entity("E1"), hazard("b2"))))
        .containsExactly("FG-018");
  }

  // ---- words one slip away from known ones

  @Test
  void aWordNearTheOneAskedForMayCount() throws IOException {
    Hazard slip =
        Hazard.builder()
            .id("b2")
            .territory(BANNER)
            .foundOn(LocalDate.of(2023, 3, 1))
            .channel(Term.of("thrid-party"))
            .grade(HazardGrade.GENERAL)
            .state(HazardState.RECTIFYING)
            .build();
    Ledger ledger =
        Ledger.builder(manifest("hazard").build())
            .add(HAZARD, hazard("a1").build())
            .add(HAZARD, slip)
            .build();
    Population<Hazard> all = Population.of(HAZARD);
    assertThat(Measure.count(all, CountNoun.ITEMS).over(ledger)).hasToString("2条");
    Measure third =
        Measure.count(all.where(HAZARD.channel.is(Channel.THIRD_PARTY)), CountNoun.ITEMS);
    assertThat(reasons(third, ledger)).containsExactly("FG-040");
    Measure others =
        Measure.count(
            all.where(HAZARD.channel.notIn(List.of(Channel.THIRD_PARTY))), CountNoun.ITEMS);
    assertThat(reasons(others, ledger)).containsExactly("FG-040");
    Measure self = Measure.count(all.where(HAZARD.channel.is(Channel.SELF_CHECK)), CountNoun.ITEMS);
    assertThat(self.over(ledger)).hasToString("0条");
    Measure words = Measure.distinct(all, HAZARD.channel, CountNoun.MATTERS);
    assertThat(reasons(words, ledger)).containsExactly("FG-040");
    // Nothing was asked for here, so no word can be near one that was.
    assertThat(words.over(ledger).reasons().get(0).message(Locale.CHINESE))
        .contains("所问用语或用语表中的词仅差一字");
  }

  // ---- explanations

  @Test
  void whatAListHoldsIsPartOfTheFingerprintHoweverItIsJoined() throws IOException {
    Measure visits =
        Measure.distinct(Population.of(INSPECTION), INSPECTION.visits, CountNoun.UNITS);
    Figure figure = visits.over(inspections("a,b", "c"));
    assertThatThrownBy(() -> figure.explain(inspections("a", "b,c")).forEach(c -> {}))
        .isInstanceOf(DifferentSourceException.class);
  }

  private static Ledger inspections(String... visits) {
    return Ledger.builder(manifest("inspection").build())
        .add(
            INSPECTION,
            Inspection.builder()
                .id("i1")
                .territory(BANNER)
                .inspectedOn(LocalDate.of(2023, 3, 1))
                .channel(Channel.ROUTINE_INSPECTION)
                .addVisits(visits)
                .build())
        .build();
  }

  @Test
  void anExplanationOfASourceThatChangedMeanwhileIsRefused() throws IOException {
    List<Hazard> now = new ArrayList<>(List.of(hazard("a1").build()));
    RecordSource source =
        new RecordSource() {
          @Override
          public Outcome<Manifest> manifest() {
            return Outcome.of(LossTest.manifest("hazard").build());
          }

          @Override
          public void scan(RecordVisitor visitor) {
            RecordFeed feed = RecordFeed.to(visitor, null);
            now.forEach(h -> feed.record(HAZARD, h));
          }
        };
    Explanation explanation = FOUND.over(source).explain(source);
    List<Contribution> told = new ArrayList<>();
    explanation.forEach(told::add);
    assertThat(told).hasSize(1);
    now.add(hazard("b2").build());
    assertThatThrownBy(() -> explanation.forEach(told::add))
        .isInstanceOf(DifferentSourceException.class);
  }
}
