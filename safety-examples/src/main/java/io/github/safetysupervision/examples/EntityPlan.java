package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
import static io.github.safetysupervision.activity.WorkResumptionType.WORK_RESUMPTION;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;

import io.github.safetysupervision.indicator.ActivityIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which entity an assessment or a resumption of work is about, so that different entities (家)
 * and different sectors are as many as stated; what is left over repeats them.
 */
final class EntityPlan {

  private final StatedPlan plan;
  private final List<UnfinishedRecord> drafts;
  private final Field<?, String> entity;
  private final Field<?, Term> sector;
  private final Indicator units;
  private final Placement placement;

  private EntityPlan(
      StatedPlan plan,
      List<UnfinishedRecord> drafts,
      Field<?, String> entity,
      Field<?, Term> sector,
      Indicator units,
      Placement placement) {
    this.plan = plan;
    this.drafts = drafts;
    this.entity = entity;
    this.sector = sector;
    this.units = units;
    this.placement = placement;
  }

  static EntityPlan ofAssessments(
      StatedPlan plan, List<UnfinishedRecord> drafts, Placement placement) {
    return new EntityPlan(
        plan,
        drafts,
        ASSESSMENT.entity,
        ASSESSMENT.sector,
        ActivityIndicators.UNITS_ASSESSED,
        placement);
  }

  static EntityPlan ofResumptions(
      StatedPlan plan, List<UnfinishedRecord> drafts, Placement placement) {
    return new EntityPlan(
        plan,
        drafts,
        WORK_RESUMPTION.entity,
        WORK_RESUMPTION.sector,
        ActivityIndicators.UNITS_RESUMED,
        placement);
  }

  /** How many entities there have to be, with each sector having its share of them. */
  static int entitiesNeeded(StatedPlan plan) {
    int needed = 0;
    for (RecordType<?, ?> type : List.of(ASSESSMENT, WORK_RESUMPTION)) {
      for (Stratum s : plan.strata(type)) {
        int most = 0;
        for (Indicator indicator : TypePlan.of(type).others()) {
          Integer stated = s.count(indicator);
          most = Math.max(most, stated == null ? 0 : stated);
        }
        needed = Math.max(needed, (most + 1) * Entities.sectors(plan).size());
      }
    }
    return needed;
  }

  /** Puts an entity, and its sector, into every record. */
  void choose(Entities entities, Chance chance) {
    List<UnfinishedRecord> shuffled = chance.shuffled(entities.records());
    for (Stratum s : plan.strata(type())) {
      Integer units = s.count(this.units);
      Integer sectors = s.count(ActivityIndicators.SECTORS_ASSESSED);
      List<Term> all = Entities.sectors(plan);
      List<Term> of = sectors == null ? all : all.subList(0, Math.min(sectors, all.size()));
      List<UnfinishedRecord> in = s.of(drafts);
      int wanted = units == null ? in.size() : units;
      for (UnfinishedRecord d : in) {
        if (!d.has(entity)) {
          put(d, candidates(d, in, wanted, of, shuffled), shuffled);
        }
      }
    }
    for (UnfinishedRecord d : drafts) {
      if (!d.has(entity)) {
        put(d, shuffled, shuffled);
      }
    }
  }

  private RecordType<?, ?> type() {
    return entity == ASSESSMENT.entity ? ASSESSMENT : WORK_RESUMPTION;
  }

  /**
   * Entities not there yet while some are missing, of a sector not there yet first; then those that
   * are there.
   */
  private List<UnfinishedRecord> candidates(
      UnfinishedRecord d,
      List<UnfinishedRecord> in,
      int wanted,
      List<Term> sectors,
      List<UnfinishedRecord> shuffled) {
    Set<@Nullable String> seen = new LinkedHashSet<>();
    Set<@Nullable Term> seenSectors = new LinkedHashSet<>();
    for (UnfinishedRecord o : in) {
      if (o.has(entity)) {
        seen.add(o.get(entity));
        seenSectors.add(o.get(sector));
      }
    }
    List<UnfinishedRecord> fresh = new ArrayList<>();
    for (UnfinishedRecord e : shuffled) {
      Term its = e.require(OPERATING_ENTITY.sector);
      boolean isSeen = seen.contains(e.require(OPERATING_ENTITY.id));
      boolean isOfSector = sectors.contains(its) || Objects.equals(d.get(sector), its);
      if (isOfSector && isSeen == seen.size() >= wanted) {
        fresh.add(seenSectors.contains(its) ? fresh.size() : 0, e);
      }
    }
    return fresh;
  }

  private void put(
      UnfinishedRecord d, List<UnfinishedRecord> candidates, List<UnfinishedRecord> any) {
    for (UnfinishedRecord e : candidates) {
      Term its = e.require(OPERATING_ENTITY.sector);
      boolean fits =
          d.has(sector) ? its.equals(d.require(sector)) : placement.tryPut(d, sector, its);
      if (fits) {
        d.put(entity, e.require(OPERATING_ENTITY.id));
        return;
      }
    }
    // More is stated than can be true together: what is not met is told at the end.
    d.put(entity, any.get(0).require(OPERATING_ENTITY.id));
  }
}
