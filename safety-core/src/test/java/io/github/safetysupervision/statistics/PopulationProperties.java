package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.testkit.RandomFilters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class PopulationProperties {

  @Property(tries = 600)
  @StatisticsReport(StatisticsReportMode.OFF)
  void whatIsSaidOfTwoPopulationsIsTrueOfEveryRecord(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    RandomFilters filters = new RandomFilters(random);
    List<Field<Hazard, ?>> fields = filters.fields(HAZARD, 1 + random.nextInt(2));
    Population<Hazard> left = Population.of(HAZARD).where(filters.over(fields));
    Population<Hazard> right =
        random.nextInt(4) == 0
            ? left.where(filters.over(fields))
            : Population.of(HAZARD).where(filters.over(fields));
    RandomLedger made = new RandomLedger(random, 80);
    List<String> inLeft = ids(made, left);
    List<String> inBoth = ids(made, left);
    inBoth.retainAll(ids(made, right));

    Relation relation = left.relationTo(right, made.ledger());
    Statistics.collect(relation.getClass().getSimpleName());
    for (String kind : List.of("Disjoint", "Contained", "Overlapping", "Unknown")) {
      Statistics.coverage(c -> c.check(kind).percentage(p -> p > 0.5));
    }
    if (relation instanceof Relation.Disjoint disjoint) {
      assertThat(inBoth).isEmpty();
      assertThat(disjoint.by().zh()).isNotBlank();
    } else if (relation instanceof Relation.Contained) {
      assertThat(inBoth).isEqualTo(inLeft);
    } else if (relation instanceof Relation.Overlapping overlapping) {
      assertThat(overlapping.count()).isEqualTo(inBoth.size());
      assertThat(overlapping.witnesses()).isEqualTo(inBoth.stream().sorted().limit(10).toList());
    } else {
      assertThat(inBoth).isEmpty();
    }
    if (!(relation instanceof Relation.Overlapping)) {
      assertThat(left.relationTo(right)).isEqualTo(relation);
    }
  }

  /** The ids of the standing records, in the order of the ledger. */
  private static List<String> ids(RandomLedger made, Population<Hazard> population) {
    List<String> out = new ArrayList<>();
    for (Hazard h : made.standing(HAZARD)) {
      if (population.filter().test(h)) {
        out.add(h.getId());
      }
    }
    return out;
  }

  @Property(tries = 100)
  void populationsOfDifferentTypesAreDisjoint(@ForAll long seed) {
    RandomFilters filters = new RandomFilters(new Random(seed));
    Population<Hazard> hazards =
        Population.of(HAZARD).where(filters.over(filters.fields(HAZARD, 2)));
    assertThat(hazards.relationTo(Population.of(PENALTY))).isInstanceOf(Relation.Disjoint.class);
  }

  @Property(tries = 100)
  void aPopulationIsContainedInItself(@ForAll long seed) {
    RandomFilters filters = new RandomFilters(new Random(seed));
    Population<Hazard> some = Population.of(HAZARD).where(filters.over(filters.fields(HAZARD, 2)));
    assertThat(some.relationTo(some))
        .isInstanceOfAny(Relation.Contained.class, Relation.Disjoint.class);
    assertThat(some.relationTo(Population.of(HAZARD)))
        .isInstanceOfAny(Relation.Contained.class, Relation.Disjoint.class);
  }
}
