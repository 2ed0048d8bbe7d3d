package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.testkit.RandomFilters;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Figures against plain loops over the same records. */
class FigureProperties {

  private static final int TRIES = 300;

  private static final DivisionCode PROVINCE = DivisionCode.parse("150000");

  private static <T extends SafetyRecord> Population<T> some(
      RecordType<T, ?> type, RandomFilters filters) {
    return Population.of(type).in(PROVINCE).where(filters.over(fields(type, filters)));
  }

  /** A field to ask about; none that names a record: no record that is asked for would be there. */
  private static <T extends SafetyRecord> List<Field<T, ?>> fields(
      RecordType<T, ?> type, RandomFilters filters) {
    List<Field<T, ?>> out;
    do {
      out = filters.fields(type, 1);
    } while (out.get(0).refersTo() != null);
    return out;
  }

  private static <T extends SafetyRecord> List<T> in(RandomLedger made, Population<T> population) {
    List<T> out = new ArrayList<>();
    for (T r : made.standing(population.type())) {
      if (population.filter().test(r)) {
        out.add(r);
      }
    }
    return out;
  }

  private static void assertAnswer(Figure figure, long expected) {
    assertThat(figure.reasons()).isEmpty();
    assertThat(figure.status()).isEqualTo(Figure.Status.COMPUTED);
    Answer answer = figure.answer();
    assertThat(answer.numerator()).isEqualByComparingTo(BigDecimal.valueOf(expected));
    assertThat(answer.denominator()).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Property(tries = TRIES)
  void countsElementsAndDifferentValuesAreWhatALoopFinds(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    RandomLedger made = new RandomLedger(random, 60);
    Population<Inspection> population = some(INSPECTION, filters);
    List<Inspection> records = in(made, population);

    long elements = 0;
    int withVisits = 0;
    boolean isAnyUnsaid = false;
    Set<String> entities = new HashSet<>();
    Set<String> channels = new HashSet<>();
    for (Inspection i : records) {
      channels.add(i.getChannel().code());
      if (i.getVisits() == null) {
        isAnyUnsaid = true;
        continue;
      }
      elements += i.getVisits().size();
      withVisits += i.getVisits().isEmpty() ? 0 : 1;
      entities.addAll(i.getVisits());
    }
    Measure count = Measure.count(population, CountNoun.GROUP_TIMES);
    Measure visits = Measure.elements(population, INSPECTION.visits, CountNoun.UNIT_TIMES);
    Measure units = Measure.distinct(population, INSPECTION.visits, CountNoun.UNITS);
    Measure words = Measure.distinct(population, INSPECTION.channel, CountNoun.MATTERS);
    List<Figure> figures = Measure.over(List.of(count, visits, units, words), made.ledger());
    assertAnswer(figures.get(0), records.size());
    assertAnswer(figures.get(3), channels.size());
    if (isAnyUnsaid) {
      assertUndecided(figures.get(1), StatisticsProblems.NUMBER_MISSING.id());
      assertUndecided(figures.get(2), StatisticsProblems.NUMBER_MISSING.id());
      return;
    }
    assertAnswer(figures.get(1), elements);
    assertAnswer(figures.get(2), entities.size());
    assertThat(figures)
        .extracting(Figure::records)
        .containsExactly(
            (long) records.size(), (long) withVisits, (long) withVisits, (long) records.size());
  }

  @Property(tries = TRIES)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aTotalIsWhatALoopAddsUpAndUndecidedWhereANumberIsMissing(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    RandomLedger made = new RandomLedger(random, 40);
    Population<Penalty> population =
        random.nextBoolean()
            ? some(PENALTY, filters)
            : some(PENALTY, filters).where(PENALTY.amount.isPresent());
    BigDecimal sum = BigDecimal.ZERO;
    List<String> without = new ArrayList<>();
    for (Penalty p : in(made, population)) {
      if (p.getAmount() == null) {
        without.add(p.getId());
      } else {
        sum = sum.add(p.getAmount().yuan());
      }
    }
    Figure figure = Measure.total(population, PENALTY.amount, CountNoun.YUAN).over(made.ledger());
    Statistics.collect(without.isEmpty());
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 0.5));
    Statistics.coverage(c -> c.check(false).percentage(p -> p > 0.5));
    if (without.isEmpty()) {
      assertThat(figure.status()).isEqualTo(Figure.Status.COMPUTED);
      assertThat(figure.answer().numerator()).isEqualByComparingTo(sum);
    } else {
      assertUndecided(figure, StatisticsProblems.NUMBER_MISSING.id());
      Problem why = figure.reasons().get(0);
      assertThat(why.arguments()).containsEntry("count", Integer.toString(without.size()));
      assertThat(why.arguments().get("records")).startsWith(Collections.min(without));
    }
  }

  private static void assertUndecided(Figure figure, String code) {
    assertThat(figure.status()).isEqualTo(Figure.Status.UNDECIDED);
    assertThat(figure.answer()).isNull();
    assertThat(figure.reasons()).extracting(p -> p.code().id()).containsExactly(code);
  }

  @Property(tries = TRIES)
  @StatisticsReport(StatisticsReportMode.OFF)
  void aRatioIsPartByWholeAndOfNothingThereIsNone(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    RandomLedger made = new RandomLedger(random, 40);
    Population<Hazard> whole = some(HAZARD, filters);
    Population<Hazard> part = whole.where(filters.over(fields(HAZARD, filters)));
    int above = in(made, part).size();
    int below = in(made, whole).size();
    Measure ratio =
        Measure.ratio(Measure.count(part, CountNoun.ITEMS), Measure.count(whole, CountNoun.ITEMS));
    Figure figure = ratio.over(made.ledger());
    Statistics.collect(below == 0);
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 0.5));
    Statistics.coverage(c -> c.check(false).percentage(p -> p > 0.5));
    if (below == 0) {
      assertUndecided(figure, StatisticsProblems.SHARE_OF_NOTHING.id());
    } else {
      Answer answer = figure.answer();
      assertThat(answer.noun()).isEqualTo(CountNoun.PERCENT);
      assertThat(answer.numerator().multiply(BigDecimal.valueOf(below)))
          .isEqualByComparingTo(answer.denominator().multiply(BigDecimal.valueOf(100L * above)));
    }
  }

  @Property(tries = TRIES)
  void aFigureDoesNotDependOnTheOrderOfTheRecords(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    RandomLedger made = new RandomLedger(random, 60);
    Population<Penalty> penalties = some(PENALTY, filters);
    Population<Inspection> inspections = some(INSPECTION, filters);
    Measure count = Measure.count(penalties, CountNoun.PENALTY_TIMES);
    List<Measure> measures =
        List.of(
            count,
            Measure.total(penalties, PENALTY.amount, CountNoun.YUAN),
            Measure.distinct(penalties, PENALTY.kinds, CountNoun.MATTERS),
            Measure.elements(inspections, INSPECTION.visits, CountNoun.UNIT_TIMES),
            Measure.ratio(
                Measure.count(inspections, CountNoun.GROUP_TIMES),
                Measure.count(Population.of(INSPECTION).in(PROVINCE), CountNoun.GROUP_TIMES)),
            Measure.together(
                List.of(count, Measure.count(some(PENALTY, filters), CountNoun.PENALTY_TIMES))));
    Ledger other = made.shuffled(random);
    List<Figure> one = Measure.over(measures, made.ledger());
    List<Figure> two = Measure.over(measures, other);
    for (int i = 0; i < measures.size(); i++) {
      Figure a = one.get(i);
      Figure b = two.get(i);
      assertThat(b.status()).isEqualTo(a.status());
      assertThat(b.records()).isEqualTo(a.records());
      assertThat(b.answer()).isEqualTo(a.answer());
      assertThat(b.toString()).isEqualTo(a.toString());
      assertThat(b.reasons())
          .extracting(Problem::code)
          .isEqualTo(a.reasons().stream().map(Problem::code).toList());
      // Explaining over the other order accepts it as the same source.
      List<Contribution> shown = new ArrayList<>();
      a.explain(other).forEach(shown::add);
      assertThat(shown).hasSize((int) a.records());
    }
  }

  @Property(tries = TRIES)
  @StatisticsReport(StatisticsReportMode.OFF)
  void togetherIsTheUnionOrUndecidedWithItsWitness(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    RandomLedger made = new RandomLedger(random, 40);
    List<Field<Inspection, ?>> fields = fields(INSPECTION, filters);
    Population<Inspection> left =
        Population.of(INSPECTION).in(PROVINCE).where(filters.over(fields));
    Population<Inspection> right =
        Population.of(INSPECTION).in(PROVINCE).where(filters.over(fields));
    List<Inspection> union = in(made, left);
    List<Inspection> both = in(made, left);
    both.retainAll(in(made, right));
    union.addAll(in(made, right));
    Set<String> units = new HashSet<>();
    union.forEach(i -> units.addAll(i.getVisits() == null ? List.of() : i.getVisits()));
    boolean isAllSaid = union.stream().allMatch(i -> i.getVisits() != null);
    Measure count =
        Measure.together(
            List.of(
                Measure.count(left, CountNoun.GROUP_TIMES),
                Measure.count(right, CountNoun.GROUP_TIMES)));
    Measure distinct =
        Measure.together(
            List.of(
                Measure.distinct(left, INSPECTION.visits, CountNoun.UNITS),
                Measure.distinct(right, INSPECTION.visits, CountNoun.UNITS)));
    Measure share =
        Measure.ratio(
            count, Measure.count(Population.of(INSPECTION).in(PROVINCE), CountNoun.GROUP_TIMES));
    List<Figure> figures = Measure.over(List.of(count, distinct, share), made.ledger());
    Statistics.collect(both.isEmpty() && !union.isEmpty());
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 0.5));
    Statistics.coverage(c -> c.check(false).percentage(p -> p > 0.5));
    if (both.isEmpty()) {
      assertAnswer(figures.get(0), union.size());
      if (isAllSaid) {
        assertAnswer(figures.get(1), units.size());
      } else {
        assertUndecided(figures.get(1), StatisticsProblems.NUMBER_MISSING.id());
      }
      int all = in(made, Population.of(INSPECTION).in(PROVINCE)).size();
      if (all > 0) {
        assertThat(figures.get(2).answer().numerator())
            .isEqualByComparingTo(BigDecimal.valueOf(100L * union.size()));
        assertThat(figures.get(2).answer().denominator())
            .isEqualByComparingTo(BigDecimal.valueOf(all));
      }
    } else {
      for (Figure f : List.of(figures.get(0), figures.get(2))) {
        assertUndecided(f, StatisticsProblems.OVERLAP.id());
        assertThat(f.reasons().get(0).arguments())
            .containsEntry("count", Integer.toString(both.size()));
        String first = both.stream().map(Inspection::getId).min(String::compareTo).orElseThrow();
        assertThat(f.reasons().get(0).arguments().get("records")).startsWith(first);
      }
    }
  }

  @Property(tries = TRIES)
  void anExplanationListsTheRecordsThatCountAndRefusesAnotherSource(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    RandomLedger made = new RandomLedger(random, 40);
    Population<Hazard> population = some(HAZARD, filters);
    List<Hazard> records = in(made, population);
    Figure figure = Measure.count(population, CountNoun.ITEMS).over(made.ledger());
    List<Contribution> listed = new ArrayList<>();
    figure.explain(made.ledger()).forEach(listed::add);
    assertThat(listed)
        .extracting(Contribution::recordId)
        .containsExactlyElementsOf(records.stream().map(Hazard::getId).toList());
    assertThat(listed).allMatch(c -> c.part().equals("1") && c.type().equals("hazard"));
    for (Contribution c : listed) {
      int line = Math.toIntExact(c.place().line());
      assertThat(made.items.get(line - 1).value().getId()).isEqualTo(c.recordId());
    }
    if (!records.isEmpty()) {
      List<RandomLedger.Item<?>> fewer = new ArrayList<>(made.items);
      fewer.removeIf(i -> i.value() == records.get(0));
      Ledger less = RandomLedger.ledger(RandomLedger.COMPLETE, fewer);
      assertThatExceptionOfType(DifferentSourceException.class)
          .isThrownBy(() -> figure.explain(less).forEach(c -> {}));
    }
  }

  @Property(tries = TRIES)
  void overATypeThatIsNotCompleteNothingIsStated(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    RandomLedger made = new RandomLedger(random, 10);
    Ledger ledger = RandomLedger.ledger(RandomLedger.manifest("penalty"), made.items);
    Figure figure = Measure.count(some(HAZARD, filters), CountNoun.ITEMS).over(ledger);
    assertThat(figure.status()).isEqualTo(Figure.Status.NOT_STATED);
    assertThat(figure.answer()).isNull();
    assertThat(figure.reasons())
        .extracting(Problem::code)
        .containsExactly(StatisticsProblems.INCOMPLETE);
  }
}
