package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152525");
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final Population<Hazard> MAJOR =
      Population.of(HAZARD).where(HAZARD.grade.is(HazardGrade.MAJOR));
  private static final Population<Hazard> GENERAL =
      Population.of(HAZARD).where(HAZARD.grade.is(HazardGrade.GENERAL));
  private static final Population<Hazard> UNGRADED =
      Population.of(HAZARD).where(HAZARD.grade.is(HazardGrade.UNGRADED));

  private static Hazard.Builder hazard(String id, HazardGrade grade) {
    return Hazard.builder()
        .id(id)
        .territory(BANNER)
        .foundOn(DAY)
        .channel(Channel.THIRD_PARTY)
        .grade(grade)
        .state(HazardState.REGISTERED);
  }

  private static Ledger.Builder ledger(Hazard... hazards) {
    Ledger.Builder out = Ledger.builder(RandomLedger.COMPLETE);
    for (Hazard h : hazards) {
      out.add(HAZARD, h);
    }
    return out;
  }

  private static Ledger three() {
    return ledger(
            hazard("m", HazardGrade.MAJOR).build(),
            hazard("g1", HazardGrade.GENERAL).build(),
            hazard("g2", HazardGrade.GENERAL).build())
        .build();
  }

  private static Measure count(Population<?> population) {
    return Measure.count(population, CountNoun.ITEMS);
  }

  private static UnreadRecord unread(RecordType<?, ?> type, KnownValues known) {
    Problem why = RecordProblems.NOT_A_DATE.with("found", "x");
    return type == null
        ? UnreadRecord.ofFrame(List.of(), Place.UNKNOWN, List.of(why), "{}")
        : new UnreadRecord(
            Loss.VALUE, List.of(type), "u", Place.UNKNOWN, List.of(why), "{}", known);
  }

  @Test
  void overACompleteTypeNoMatchIsZero() throws IOException {
    Figure none = count(UNGRADED).over(three());
    assertThat(none.status()).isEqualTo(Figure.Status.COMPUTED);
    assertThat(none).hasToString("0条");
  }

  @Test
  void aShareOfNothingIsUndecidedAndNeverAllOfIt() throws IOException {
    Figure none = Measure.ratio(count(UNGRADED), count(UNGRADED)).over(three());
    assertThat(none.status()).isEqualTo(Figure.Status.UNDECIDED);
    assertThat(none.answer()).isNull();
    assertThat(none.reasons())
        .extracting(Problem::code)
        .containsExactly(StatisticsProblems.SHARE_OF_NOTHING);
    assertThat(none.toString()).doesNotContain("100");
  }

  @Test
  void aShareOfMeasuresTakenTogetherCountsAllOfThem() throws IOException {
    Measure graded = Measure.together(List.of(count(MAJOR), count(GENERAL)));
    assertThat(Measure.ratio(graded, count(Population.of(HAZARD))).over(three()))
        .hasToString("100%");
    assertThat(Measure.ratio(count(MAJOR), graded).over(three())).hasToString("33.33%");
  }

  @Test
  void measuresTakenTogetherCanBeTakenTogetherAgain() throws IOException {
    Measure graded = Measure.together(List.of(count(MAJOR), count(GENERAL)));
    Measure rest = Measure.together(List.of(count(UNGRADED)));
    assertThat(Measure.together(List.of(graded, rest)).over(three())).hasToString("3条");
    Figure twice = Measure.together(List.of(graded, graded)).over(three());
    assertThat(twice.status()).isEqualTo(Figure.Status.UNDECIDED);
    assertThat(twice.reasons().get(0).arguments()).containsEntry("records", "g1、g2、m");
  }

  @Test
  void anOverlapInsideAShareOrInsideAPartIsFound() throws IOException {
    Measure doubled = Measure.together(List.of(count(MAJOR), count(Population.of(HAZARD))));
    Measure share = Measure.ratio(count(GENERAL), doubled);
    Measure nested = Measure.together(List.of(doubled, Measure.together(List.of(count(UNGRADED)))));
    for (Measure m : List.of(doubled, share, nested)) {
      Figure figure = m.over(three());
      assertThat(figure.status()).as(m.toString()).isEqualTo(Figure.Status.UNDECIDED);
      assertThat(figure.reasons())
          .extracting(Problem::code)
          .containsExactly(StatisticsProblems.OVERLAP);
      assertThat(figure.reasons().get(0).arguments())
          .containsEntry("count", "1")
          .containsEntry("records", "m");
    }
  }

  @Test
  void answersOfDifferentMeasuresAreNotTakenTogether() {
    Measure money = Measure.total(Population.of(PENALTY), PENALTY.amount, CountNoun.YUAN);
    Measure people = Measure.count(MAJOR, CountNoun.PERSONS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.together(List.of(count(MAJOR), money)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.together(List.of(count(MAJOR), people)));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.together(List.of()));
  }

  @Test
  void aRecordNoLongerInEffectIsNoWitnessOfAnOverlap() throws IOException {
    Ledger ledger =
        ledger(
                hazard("old", HazardGrade.MAJOR).build(),
                hazard("back", HazardGrade.GENERAL)
                    .operation(Operation.WITHDRAW)
                    .supersedes("old")
                    .build())
            .build();
    Population<Hazard> found = Population.of(HAZARD).where(HAZARD.channel.is(Channel.THIRD_PARTY));
    assertThat(MAJOR.relationTo(found, ledger)).isInstanceOf(Relation.Unknown.class);
    assertThat(MAJOR.relationTo(found, three()))
        .isEqualTo(new Relation.Overlapping(List.of("m"), 1));
  }

  @Test
  void aRecordThatMayNotStandIsNoWitnessOfAnOverlap() throws IOException {
    Hazard m = hazard("m", HazardGrade.MAJOR).build();
    Hazard back = hazard("back-4711", HazardGrade.GENERAL).operation(Operation.WITHDRAW).build();
    Hazard clear = hazard("n-12345", HazardGrade.MAJOR).build();
    Population<Hazard> all = Population.of(HAZARD);
    Population<Hazard> found = all.where(HAZARD.channel.is(Channel.THIRD_PARTY));
    Measure both = Measure.together(List.of(count(MAJOR), count(all)));
    for (Ledger ledger : List.of(ledger(m, back).build(), ledger(m, m).build())) {
      assertThat(MAJOR.relationTo(found, ledger)).isInstanceOf(Relation.Unknown.class);
      assertThat(both.over(ledger).status()).isEqualTo(Figure.Status.UNDECIDED);
      assertThat(both.over(ledger).reasons())
          .extracting(Problem::code)
          .isNotEmpty()
          .doesNotContain(StatisticsProblems.OVERLAP);
    }
    Ledger twice = ledger(m, m, clear).build();
    assertThat(MAJOR.relationTo(found, twice))
        .as("the other one stands")
        .isEqualTo(new Relation.Overlapping(List.of("n-12345"), 1));
    assertThat(both.over(twice).reasons())
        .filteredOn(p -> p.code().equals(StatisticsProblems.OVERLAP))
        .singleElement()
        .satisfies(p -> assertThat(p.arguments()).containsEntry("records", "n-12345"));
  }

  @Test
  void whatIsAskedAsOfALaterDayThanTheLedgersIsUndecided() throws IOException {
    LocalDate known = ledger().build().manifest().orThrow().getAsOf();
    Population<Hazard> open = Population.of(HAZARD).where(HAZARD.closedOn.notBy(known));
    assertThat(count(open.asOf(known)).over(three())).hasToString("3条");
    Figure later = count(open.asOf(known.plusDays(1))).over(three());
    assertThat(later.status()).isEqualTo(Figure.Status.UNDECIDED);
    assertThat(later.reasons())
        .extracting(Problem::code)
        .containsExactly(StatisticsProblems.STATE_TOO_OLD);
    assertThat(later.reasons().get(0).arguments())
        .containsEntry("found", known.toString())
        .containsEntry("expected", known.plusDays(1).toString());
    Measure asked = later.measure();
    assertThat(asked.stateOver(three()).reasons())
        .containsExactly(StatisticsProblems.STATE_TOO_OLD);
    assertThat(asked.digest()).isNotEqualTo(count(open.asOf(known)).digest());
    assertThat(asked).isNotEqualTo(count(open.asOf(known)));
    assertThat(Measure.ratio(count(open), asked).over(three()).status())
        .isEqualTo(Figure.Status.UNDECIDED);
  }

  @Test
  void aFigureThatHoldsAnIdUsedTwiceIsUndecided() throws IOException {
    Hazard m = hazard("m", HazardGrade.MAJOR).build();
    Ledger ledger = ledger(m, hazard("g", HazardGrade.GENERAL).build(), m).build();
    Figure touched = count(MAJOR).over(ledger);
    assertThat(touched.status()).isEqualTo(Figure.Status.UNDECIDED);
    assertThat(touched.reasons())
        .extracting(Problem::code)
        .containsExactly(StatisticsProblems.HOLDS_CONTESTED);
    assertThat(count(GENERAL).over(ledger)).hasToString("1条");
  }

  @Test
  void anUnreadRecordOfUnknownTypeLeavesEveryFigureUndecided() throws IOException {
    Ledger.Builder out = ledger(hazard("m", HazardGrade.MAJOR).build());
    out.unread(unread(null, null));
    Ledger ledger = out.build();
    assertThat(count(MAJOR).over(ledger).status()).isEqualTo(Figure.Status.UNDECIDED);
    assertThat(Measure.count(Population.of(PENALTY), CountNoun.PENALTY_TIMES).over(ledger).status())
        .isEqualTo(Figure.Status.UNDECIDED);
  }

  @Test
  void anUnreadRecordThatSupersedesTakesTheOtherOutOfEffect() throws IOException {
    KnownValues known = new KnownValues(HAZARD);
    known.put(HAZARD.id, "u");
    known.put(HAZARD.supersedes, "m");
    known.put(HAZARD.grade, HazardGrade.GENERAL);
    known.markUnread(HAZARD.foundOn);
    Ledger.Builder out = ledger(hazard("m", HazardGrade.MAJOR).build());
    out.unread(unread(HAZARD, known));
    Ledger ledger = out.build();
    assertThat(count(MAJOR).over(ledger)).hasToString("0条");
    assertThat(count(GENERAL).over(ledger))
        .as("whenever it was found, it counts")
        .hasToString("1条");
  }

  @Test
  void wordsWrittenInTwoWaysAreOneDifferentValue() throws IOException {
    Hazard usual = hazard("a", HazardGrade.MAJOR).build();
    Hazard local =
        Hazard.builder()
            .id("b")
            .territory(BANNER)
            .foundOn(DAY)
            .channel(new Term("三方", "third-party"))
            .grade(HazardGrade.MAJOR)
            .state(HazardState.REGISTERED)
            .build();
    assertThat(
            Measure.distinct(MAJOR, HAZARD.channel, CountNoun.MATTERS)
                .over(ledger(usual, local).build()))
        .hasToString("1项");
  }
}
