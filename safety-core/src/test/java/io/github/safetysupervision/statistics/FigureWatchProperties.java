package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnmetCondition;
import io.github.safetysupervision.testkit.RandomFilters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What does not count, against plain loops that drop one condition after another. */
class FigureWatchProperties {

  private static final DivisionCode PROVINCE = DivisionCode.parse("150000");

  /** A population and its conditions one by one. */
  private record Asked<T extends SafetyRecord>(Population<T> population, List<Filter<T>> atoms) {

    static <T extends SafetyRecord> Asked<T> of(RecordType<T, ?> type, Random random) {
      RandomFilters filters = new RandomFilters(random);
      List<Filter<T>> atoms = new ArrayList<>(List.of(type.territory.within(PROVINCE)));
      Population<T> out = Population.of(type).in(PROVINCE);
      for (int i = 0; i < 2; i++) {
        Filter<T> atom = filters.condition(field(type, filters));
        boolean isNew = atoms.stream().noneMatch(a -> a.words().equals(atom.words()));
        if (isNew) {
          atoms.add(atom);
          out = out.where(atom);
        }
      }
      return new Asked<>(out, atoms);
    }

    private static <T extends SafetyRecord> Field<T, ?> field(
        RecordType<T, ?> type, RandomFilters filters) {
      Field<T, ?> out = filters.fields(type, 1).get(0);
      while (out.refersTo() != null) {
        out = filters.fields(type, 1).get(0);
      }
      return out;
    }

    /** The conditions that a record fails, each asked by itself. */
    Set<String> failed(T record) {
      Set<String> out = new HashSet<>();
      for (Filter<T> a : atoms) {
        if (a.evaluate(FieldValues.of(record)) != Truth.TRUE) {
          out.add(a.words().zh());
        }
      }
      return out;
    }

    boolean isSurelyOut(T record) {
      return population.filter().evaluate(FieldValues.of(record)) == Truth.FALSE;
    }
  }

  private static RecordType<?, ?> type(Random random) {
    return List.of(HAZARD, INSPECTION, PENALTY).get(random.nextInt(3));
  }

  private static Figure show(Ledger ledger, Measure measure, FigureWatch watch) throws IOException {
    Survey survey = Survey.of(ledger, watch.firstRead());
    return Evaluation.show(ledger, survey, measure, c -> {}, watch, RecordVisitor.NOBODY);
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void nearMissesAreWhatOneConditionKeepsOut(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    boolean isAny = nearMisses(type(random), random);
    Statistics.collect(isAny);
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 30));
  }

  private static <T extends SafetyRecord> boolean nearMisses(RecordType<T, ?> type, Random random)
      throws IOException {
    RandomLedger made = new RandomLedger(random, 40);
    Asked<T> asked = Asked.of(type, random);
    List<String> expected = new ArrayList<>();
    for (T r : made.standing(type)) {
      Set<String> failed = asked.failed(r);
      if (failed.size() == 1 && asked.isSurelyOut(r)) {
        expected.add(r.getId() + " " + failed.iterator().next());
      }
    }
    NearMisses near = NearMisses.keeping(5);
    Measure count = Measure.count(asked.population(), CountNoun.ITEMS);
    Figure figure = show(made.ledger(), count, near);
    assertThat(figure.records()).isEqualTo(count.over(made.ledger()).records());
    assertThat(near.missedTotal()).isEqualTo(expected.size());
    assertThat(near.byCondition().values().stream().mapToLong(n -> n).sum())
        .isEqualTo(expected.size());
    assertThat(near.missed())
        .extracting(m -> m.recordId() + " " + m.condition().condition().zh())
        .containsExactlyElementsOf(expected.subList(0, Math.min(5, expected.size())));
    assertThat(near.unreadTotal()).isZero();
    return !expected.isEmpty();
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void whatKeepsARecordOutIsEachConditionItFails(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    whyNot(type(random), random);
  }

  private static <T extends SafetyRecord> void whyNot(RecordType<T, ?> type, Random random)
      throws IOException {
    RandomLedger made = new RandomLedger(random, 30);
    Asked<T> asked = Asked.of(type, random);
    RandomLedger.Item<?> item = made.items.get(random.nextInt(made.items.size()));
    WhyNot why = WhyNot.of(item.value().getId());
    show(made.ledger(), Measure.count(asked.population(), CountNoun.ITEMS), why);
    assertThat(why.found()).hasSize(1);
    RecordStanding found = why.found().get(0);
    List<T> standing = made.standing(type);
    boolean isStanding = standing.stream().anyMatch(r -> r.getId().equals(found.recordId()));
    Statistics.collect(found.status());
    if (!isStanding) {
      assertThat(found.status())
          .isIn(RecordStanding.Status.NOT_IN_EFFECT, RecordStanding.Status.OTHER_TYPE);
      assertThat(found.part()).isNull();
      return;
    }
    T record = type.cast(item.value());
    Set<String> failed = asked.failed(record);
    assertThat(found.sides()).hasSize(1);
    assertThat(found.sides().get(0).unmet())
        .extracting(UnmetCondition::condition)
        .extracting(w -> w.zh())
        .containsExactlyInAnyOrderElementsOf(failed);
    assertThat(found.status() == RecordStanding.Status.COUNTED).isEqualTo(failed.isEmpty());
    assertThat(found.part()).isEqualTo(failed.isEmpty() ? "1" : null);
    assertThat(found.status() == RecordStanding.Status.NOT_COUNTED)
        .isEqualTo(asked.isSurelyOut(record));
    // Dropping exactly these conditions lets the record in.
    Filter<T> rest = Filter.all();
    for (Filter<T> a : asked.atoms()) {
      rest = failed.contains(a.words().zh()) ? rest : rest.and(a);
    }
    assertThat(rest.test(record)).isTrue();
  }
}
