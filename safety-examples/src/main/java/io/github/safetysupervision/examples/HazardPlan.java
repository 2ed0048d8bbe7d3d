package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;

import io.github.safetysupervision.hazard.DelayReason;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives hazards their grade and state, the inspection that found them, and their dates. */
final class HazardPlan {

  private static final int TRIES = 30;
  private static final int HAZARDS_OF_ONE_CHECK = 3;
  private static final int USUAL_DAYS = 30;

  private static final List<String> DESCRIPTIONS =
      List.of(
          "安全警示标志缺失（构造）",
          "灭火器压力不足（构造）",
          "配电箱未接地（构造）",
          "安全培训记录不全（构造）",
          "疏散通道堆放杂物（构造）",
          "特种作业证过期（构造）");

  private record Kind(Term channel, @Nullable String campaign) {}

  private final StatedPlan plan;
  private final List<Draft> drafts;
  private final Chance chance;

  HazardPlan(StatedPlan plan, List<Draft> drafts, Chance chance) {
    this.plan = plan;
    this.drafts = drafts;
    this.chance = chance;
    for (Stratum s : plan.strata(HAZARD)) {
      putStates(s);
      putGrades(s);
    }
    for (Draft d : drafts) {
      if (!d.has(HAZARD.state)) {
        boolean done = chance.below(10) > 0;
        d.put(HAZARD.state, done ? HazardState.CLOSED : HazardState.RECTIFYING);
      }
      if (!d.has(HAZARD.grade)) {
        d.put(HAZARD.grade, HazardGrade.GENERAL);
      }
    }
  }

  private void putStates(Stratum s) {
    HazardTargets targets = HazardTargets.of(s);
    Integer rectified = targets.rectified();
    Integer open = targets.open();
    if (rectified == null && open == null) {
      return;
    }
    List<Draft> in = s.of(drafts);
    List<Draft> free = chance.shuffled(in.stream().filter(d -> !d.has(HAZARD.state)).toList());
    long closed = in.stream().filter(d -> HazardState.CLOSED == d.get(HAZARD.state)).count();
    long rectifying =
        in.stream().filter(d -> HazardState.RECTIFYING == d.get(HAZARD.state)).count();
    long toClose = rectified == null ? 0 : rectified - closed;
    long toLeave = open == null ? 0 : open - rectifying;
    for (Draft d : free) {
      if (toClose > 0) {
        d.put(HAZARD.state, HazardState.CLOSED);
        toClose--;
      } else if (toLeave > 0) {
        d.put(HAZARD.state, HazardState.RECTIFYING);
        toLeave--;
      } else {
        // Neither rectified nor open: what is stated leaves no other place for it.
        d.put(HAZARD.state, HazardState.TRANSFERRED);
      }
    }
  }

  private void putGrades(Stratum s) {
    Integer major = s.count(Indicators.MAJOR);
    if (major == null) {
      return;
    }
    List<Draft> in = s.of(drafts);
    long left = major - in.stream().filter(d -> HazardGrade.MAJOR == d.get(HAZARD.grade)).count();
    for (Draft d : chance.shuffled(in.stream().filter(d -> !d.has(HAZARD.grade)).toList())) {
      d.put(HAZARD.grade, left > 0 ? HazardGrade.MAJOR : HazardGrade.GENERAL);
      left--;
    }
  }

  /**
   * Makes inspections for channels that have hazards and no inspections; no stated figure counts
   * them.
   *
   * @return the added inspections
   */
  List<Draft> checksMissing(List<Draft> inspections, Placement placement) {
    Map<Kind, List<Draft>> made = byKind(inspections, INSPECTION.channel, INSPECTION.campaign);
    List<Draft> added = new ArrayList<>();
    byKind(drafts, HAZARD.channel, HAZARD.campaign)
        .forEach(
            (kind, hazards) -> {
              for (int i = 0;
                  i < hazards.size() && !made.containsKey(kind);
                  i += HAZARDS_OF_ONE_CHECK) {
                addCheckOf(hazards.get(i), placement, added);
              }
            });
    return added;
  }

  private static Map<Kind, List<Draft>> byKind(
      List<Draft> all, Field<?, Term> channel, Field<?, String> campaign) {
    Map<Kind, List<Draft>> out = new LinkedHashMap<>();
    for (Draft d : all) {
      out.computeIfAbsent(new Kind(d.require(channel), d.get(campaign)), k -> new ArrayList<>())
          .add(d);
    }
    return out;
  }

  private static void addCheckOf(Draft hazard, Placement placement, List<Draft> to) {
    Draft check = new Draft(INSPECTION);
    check.put(INSPECTION.territory, hazard.require(HAZARD.territory));
    check.put(INSPECTION.inspectedOn, hazard.require(HAZARD.foundOn));
    check.put(INSPECTION.channel, hazard.require(HAZARD.channel));
    String campaign = hazard.get(HAZARD.campaign);
    if (campaign != null) {
      check.put(INSPECTION.campaign, campaign);
    }
    String department = hazard.get(HAZARD.department);
    if (department != null) {
      check.put(INSPECTION.department, department);
    }
    if (placement.strataOf(check).isEmpty()) {
      to.add(check);
    }
  }

  /** Says what found each hazard and where; its dates, and why it is open. */
  void complete(List<Draft> inspections, Entities entities, Placement placement) {
    Map<Kind, List<Draft>> made = byKind(inspections, INSPECTION.channel, INSPECTION.campaign);
    for (Draft h : drafts) {
      List<Draft> checks =
          made.getOrDefault(new Kind(h.require(HAZARD.channel), h.get(HAZARD.campaign)), List.of());
      boolean isOpen = h.get(HAZARD.state) == HazardState.RECTIFYING;
      List<Draft> usual =
          checks.stream().filter(c -> isOpen && !newEnergy(c, entities).isEmpty()).toList();
      findBy(usual.isEmpty() ? checks : usual, h, placement);
      locate(h, entities, placement);
      h.put(HAZARD.description, chance.oneOf(DESCRIPTIONS));
      if (h.get(HAZARD.state) == HazardState.CLOSED) {
        close(h);
      } else if (isOpen) {
        leaveOpen(h, placement);
      }
    }
  }

  private void findBy(List<Draft> checks, Draft h, Placement placement) {
    for (int i = 0; i < TRIES && !checks.isEmpty() && h.foundBy() == null; i++) {
      Draft check = chance.oneOf(checks);
      if (placement.tryPut(h, HAZARD.foundOn, check.require(INSPECTION.inspectedOn))) {
        h.setFoundBy(check);
        placement.tryPut(h, HAZARD.territory, check.require(INSPECTION.territory));
        placement.tryPut(h, HAZARD.department, check.get(INSPECTION.department));
      }
    }
  }

  /** Puts a hazard into an entity its inspection visited; an open one into one of new energy. */
  private void locate(Draft h, Entities entities, Placement placement) {
    Draft check = h.foundBy();
    List<String> visited = check == null ? null : check.get(INSPECTION.visits);
    if (check == null || visited == null) {
      return;
    }
    List<String> usual = newEnergy(check, entities);
    boolean isOpen = h.get(HAZARD.state) == HazardState.RECTIFYING;
    String entity = chance.oneOf(isOpen && !usual.isEmpty() ? usual : visited);
    if (placement.tryPut(h, HAZARD.entity, entity)) {
      placement.tryPut(h, HAZARD.sector, entities.find(entity).require(OPERATING_ENTITY.sector));
    }
  }

  private static List<String> newEnergy(Draft check, Entities entities) {
    List<String> visited = check.get(INSPECTION.visits);
    return visited == null
        ? List.of()
        : visited.stream()
            .filter(
                e -> entities.find(e).require(OPERATING_ENTITY.sector).equals(Sectors.NEW_ENERGY))
            .toList();
  }

  private void close(Draft h) {
    LocalDate found = h.require(HAZARD.foundOn);
    long days = Math.max(0, Math.min(USUAL_DAYS, ChronoUnit.DAYS.between(found, plan.asOf())));
    LocalDate closed = found.plusDays(chance.below((int) days + 1));
    h.put(HAZARD.deadline, found.plusDays(USUAL_DAYS));
    h.put(HAZARD.closedOn, closed);
    if (h.get(HAZARD.grade) == HazardGrade.MAJOR) {
      h.put(HAZARD.acceptedOn, closed);
    }
  }

  private void leaveOpen(Draft h, Placement placement) {
    if (!h.has(HAZARD.entity)) {
      placement.tryPut(h, HAZARD.sector, Sectors.NEW_ENERGY);
    }
    h.put(HAZARD.deadline, plan.asOf().plusDays((1L + chance.below(6)) * USUAL_DAYS));
    h.put(
        HAZARD.delayReason,
        chance.below(2) == 0 ? DelayReason.FUNDS_FROM_PARENT : DelayReason.APPROVAL_FROM_PARENT);
    if (!h.has(HAZARD.tracker)) {
      h.put(HAZARD.tracker, Departments.TRACKER);
    }
  }
}
