package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Units, corrections of them and visits to them, counted again by plain loops: records that take
 * one another's place are one unit if they stand in a row, and nobody knows how many if they fork,
 * meet themselves, or may take any other's place.
 */
class ReferenceProperties {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");

  /** No two of them are a slip apart. */
  private static final List<String> IDS = List.of("north-1", "south-22", "east-333", "west-4444");

  /** Of an earlier file. */
  private static final String EARLIER = "2022-0815";

  private static final Measure UNITS =
      Measure.distinct(Population.of(INSPECTION), INSPECTION.visits, CountNoun.UNITS);

  private static final Measure COVERAGE =
      Measure.coverage(
          UNITS,
          Measure.distinct(
              Population.of(OPERATING_ENTITY).in(BANNER), OPERATING_ENTITY.id, CountNoun.UNITS));

  /** Whose place each takes; null is nobody's. */
  private final Map<String, @Nullable String> targets = new LinkedHashMap<>();

  private final Set<String> visited = new HashSet<>();

  @Property(tries = 2000)
  void unitsAreThoseThatStandWhateverTheirVisitsName(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Ledger ledger = ledger(random);
    Figure units = UNITS.over(ledger);
    Set<String> rows = new HashSet<>();
    boolean isClear = true;
    for (String id : visited) {
      isClear &= isRow(groupOf(id));
      rows.add(Collections.min(groupOf(id)));
    }
    assertThat(units.status() == Figure.Status.COMPUTED).as("%s", targets).isEqualTo(isClear);
    if (isClear) {
      assertThat(units).as("%s visited %s", targets, visited).hasToString(rows.size() + "家");
    }
    boolean isAllClear = targets.keySet().stream().allMatch(id -> isRow(groupOf(id)));
    if (isAllClear) {
      long standing = targets.keySet().stream().filter(id -> !targets.containsValue(id)).count();
      long covered =
          targets.keySet().stream()
              .filter(id -> !targets.containsValue(id))
              .filter(id -> groupOf(id).stream().anyMatch(visited::contains))
              .count();
      Answer share = COVERAGE.over(ledger).answer();
      assertThat(share).isNotNull();
      assertThat(share.numerator().longValueExact() * standing)
          .as("%s visited %s", targets, visited)
          .isEqualTo(covered * 100 * share.denominator().longValueExact());
    }
  }

  private Ledger ledger(Random random) {
    targets.clear();
    visited.clear();
    Manifest.Builder manifest =
        Manifest.builder().edition("1.0").territory(BANNER).period(HALF).asOf(HALF.to());
    for (String type : List.of("inspection", "operating-entity")) {
      manifest.addComplete(Completeness.builder().type(type).build());
    }
    Ledger.Builder out = Ledger.builder(manifest.build());
    List<String> named = new ArrayList<>(IDS);
    named.add(EARLIER);
    for (String id : IDS) {
      String target = random.nextInt(3) == 0 ? named.get(random.nextInt(named.size())) : null;
      if (id.equals(target)) {
        target = null;
      }
      targets.put(id, target);
      OperatingEntity.Builder unit =
          OperatingEntity.builder().id(id).territory(BANNER).name("单位" + id);
      if (target != null) {
        unit.operation(Operation.UPDATE).supersedes(target);
      }
      out.add(OPERATING_ENTITY, unit.build());
    }
    named.removeIf(id -> id.equals(EARLIER) && !targets.containsValue(EARLIER));
    for (int i = 0; i < 3; i++) {
      List<String> visits = new ArrayList<>();
      for (int n = random.nextInt(3); n > 0; n--) {
        visits.add(named.get(random.nextInt(named.size())));
      }
      visited.addAll(visits);
      out.add(
          INSPECTION,
          Inspection.builder()
              .id("I-" + i)
              .territory(BANNER)
              .inspectedOn(HALF.from())
              .channel(Channel.THIRD_PARTY)
              .visits(visits)
              .build());
    }
    return out.build();
  }

  /**
   * All that are joined to a record by corrections, found by going round until nothing is added.
   */
  private Set<String> groupOf(String id) {
    Set<String> out = new HashSet<>(Set.of(id));
    int before;
    do {
      before = out.size();
      targets.forEach(
          (by, old) -> {
            if (old != null && (out.contains(by) || out.contains(old))) {
              out.add(by);
              out.add(old);
            }
          });
    } while (out.size() > before);
    return out;
  }

  /** Whether each is followed by one at most, and one is followed by none. */
  private boolean isRow(Set<String> group) {
    int last = 0;
    for (String id : group) {
      long followers = targets.values().stream().filter(id::equals).count();
      if (followers > 1) {
        return false;
      }
      last += followers == 0 ? 1 : 0;
    }
    return last == 1;
  }
}
