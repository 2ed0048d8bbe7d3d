package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.indicator.InspectionIndicators;
import io.github.safetysupervision.record.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives inspections their visits, so that visits (家次) and different entities (家) are what is
 * stated.
 *
 * <p>First how many entities each inspection visits, then which: strata that state how many
 * different entities were visited have that many set apart for them, inside those of the strata
 * around them.
 */
final class InspectionPlan {

  private static final int FEWEST_ENTITIES = 60;
  private static final int USUAL_VISITS = 3;

  /** How often an entity is visited. */
  private static final int ENTITIES_TO_VISITS = 7;

  /** The entities set apart for a stratum, and how many of them for those inside it so far. */
  private static final class Pool {
    final int from;
    final int size;
    int given;

    Pool(int from, int size) {
      this.from = from;
      this.size = size;
    }
  }

  private final List<Stratum> strata;
  private final List<UnfinishedRecord> drafts;
  private final Chance chance;
  private final Map<UnfinishedRecord, Integer> visits = new HashMap<>();
  private final Map<Stratum, Pool> pools = new LinkedHashMap<>();

  InspectionPlan(StatedPlan plan, List<UnfinishedRecord> drafts, Chance chance) {
    this.strata = plan.strata(INSPECTION);
    this.drafts = drafts;
    this.chance = chance;
    makePools();
    for (Stratum s : strata) {
      countVisits(s);
    }
    for (UnfinishedRecord d : drafts) {
      visits.computeIfAbsent(d, this::usualVisits);
    }
  }

  private void makePools() {
    List<Stratum> widestFirst = new ArrayList<>(strata);
    Collections.reverse(widestFirst);
    Pool all = new Pool(0, Integer.MAX_VALUE);
    for (Stratum s : widestFirst) {
      Integer units = s.count(InspectionIndicators.UNITS);
      if (units != null) {
        Stratum around = s.around(strata, pools::containsKey);
        Pool in = around == null ? all : pools.getOrDefault(around, all);
        int from = Math.max(0, Math.min(in.given, in.size - units));
        pools.put(s, new Pool(in.from + from, units));
        in.given += units;
      }
    }
  }

  /** How many entities there have to be for all this. */
  int entitiesNeeded() {
    int needed = FEWEST_ENTITIES;
    int total = 0;
    for (Pool p : pools.values()) {
      needed = Math.max(needed, p.from + p.size);
    }
    for (UnfinishedRecord d : drafts) {
      int n = visits.getOrDefault(d, 0);
      needed = Math.max(needed, 2 * n);
      total += n;
    }
    return Math.max(needed, total / ENTITIES_TO_VISITS);
  }

  private void countVisits(Stratum s) {
    Integer units = s.count(InspectionIndicators.UNITS);
    Integer stated = s.count(InspectionIndicators.UNIT_TIMES);
    if (units == null && stated == null) {
      return;
    }
    List<UnfinishedRecord> in = s.of(drafts);
    List<UnfinishedRecord> free = in.stream().filter(d -> !visits.containsKey(d)).toList();
    int taken = in.stream().mapToInt(d -> visits.getOrDefault(d, 0)).sum();
    int total = stated == null ? Math.max(units == null ? 0 : units, in.size()) : stated;
    List<Integer> split = chance.split(Math.max(0, total - taken), free.size(), mostVisits(s));
    for (int i = 0; i < free.size(); i++) {
      visits.put(free.get(i), split.get(i));
    }
  }

  /** No inspection visits more than a tenth of the different entities, nor more than there are. */
  private int mostVisits(Stratum s) {
    Stratum with = pools.containsKey(s) ? s : s.around(strata, pools::containsKey);
    Pool pool = with == null ? null : pools.get(with);
    return pool == null ? Integer.MAX_VALUE : Math.max(pool.size / 10, 1);
  }

  private int usualVisits(UnfinishedRecord d) {
    Term channel = d.require(INSPECTION.channel);
    return channel.equals(Channel.FIRE_PREVENTION) || channel.equals(Channel.FLOOD_PREVENTION)
        ? chance.below(2)
        : 1 + chance.below(USUAL_VISITS);
  }

  /** Says which entities each inspection visits. */
  void visit(Entities entities) {
    for (Stratum s : strata) {
      Pool pool = pools.get(s);
      if (pool != null) {
        visit(s.of(drafts), entities.ids(pool.from, pool.size));
      }
    }
    visit(drafts, entities.ids(0, entities.size()));
    for (UnfinishedRecord d : drafts) {
      if (!d.has(INSPECTION.visits)) {
        d.put(INSPECTION.visits, List.of()); // a place, and no entity: none is not unknown
        d.put(INSPECTION.place, "构造检查点");
      }
    }
  }

  private void visit(List<UnfinishedRecord> in, List<String> pool) {
    Set<String> unseen = new LinkedHashSet<>(chance.shuffled(pool));
    List<UnfinishedRecord> free = new ArrayList<>();
    for (UnfinishedRecord d : in) {
      List<String> seen = d.get(INSPECTION.visits);
      if (seen != null) {
        unseen.removeAll(new LinkedHashSet<>(seen));
      } else if (visits.getOrDefault(d, 0) > 0) {
        free.add(d);
      }
    }
    for (UnfinishedRecord d : free) {
      int size = Math.min(visits.getOrDefault(d, 0), pool.size());
      Set<String> chosen = new LinkedHashSet<>();
      for (String id : List.copyOf(unseen)) {
        if (chosen.size() < size) {
          chosen.add(id);
          unseen.remove(id);
        }
      }
      while (chosen.size() < size) {
        chosen.add(chance.oneOf(pool));
      }
      if (!chosen.isEmpty()) {
        d.put(INSPECTION.visits, List.copyOf(chosen));
      }
    }
  }
}
