package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.DelayReason;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives hazards their grade and state, the check that found them, and their dates. */
final class HazardPlan {

  private static final int TRIES = 30;
  private static final int HAZARDS_OF_ONE_CHECK = 3;
  private static final int USUAL_DAYS = 30;
  private static final int MOST_MONTHS = 7;

  private static final List<String> DESCRIPTIONS =
      List.of(
          "安全警示标志缺失（构造）",
          "灭火器压力不足（构造）",
          "配电箱未接地（构造）",
          "安全培训记录不全（构造）",
          "疏散通道堆放杂物（构造）",
          "特种作业证过期（构造）");

  private record CheckKind(Term channel, @Nullable String campaign) {}

  private final StatedPlan plan;
  private final List<UnfinishedRecord> drafts;
  private final Chance chance;

  /** The sectors that open hazards are stated in or asked for; where none is named, any. */
  private final List<Term> openSectors;

  HazardPlan(StatedPlan plan, List<UnfinishedRecord> drafts, Chance chance) {
    this.plan = plan;
    this.drafts = drafts;
    this.chance = chance;
    this.openSectors =
        plan.valuesOf(HazardIndicators.OPEN, HAZARD.sector.name()).stream().map(Term::of).toList();
    for (Stratum s : plan.strata(HAZARD)) {
      putStates(s);
      putGrades(s);
    }
    for (UnfinishedRecord d : drafts) {
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
    List<UnfinishedRecord> in = s.of(drafts);
    List<UnfinishedRecord> free =
        chance.shuffled(in.stream().filter(d -> !d.has(HAZARD.state)).toList());
    long closed = in.stream().filter(d -> HazardState.CLOSED == d.get(HAZARD.state)).count();
    long rectifying =
        in.stream().filter(d -> HazardState.RECTIFYING == d.get(HAZARD.state)).count();
    long toClose = rectified == null ? 0 : rectified - closed;
    long toLeave = open == null ? 0 : open - rectifying;
    for (UnfinishedRecord d : free) {
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
    Integer major = s.count(HazardIndicators.MAJOR);
    if (major == null) {
      return;
    }
    List<UnfinishedRecord> in = s.of(drafts);
    long left = major - in.stream().filter(d -> HazardGrade.MAJOR == d.get(HAZARD.grade)).count();
    for (UnfinishedRecord d :
        chance.shuffled(in.stream().filter(d -> !d.has(HAZARD.grade)).toList())) {
      d.put(HAZARD.grade, left > 0 ? HazardGrade.MAJOR : HazardGrade.GENERAL);
      left--;
    }
  }

  /**
   * Makes inspections for channels that have hazards and neither inspections nor assessments; no
   * stated figure counts them.
   *
   * @return the added inspections
   */
  List<UnfinishedRecord> checksMissing(
      List<UnfinishedRecord> inspections, List<UnfinishedRecord> assessments, Placement placement) {
    Map<CheckKind, List<UnfinishedRecord>> made = checksByKind(inspections, assessments);
    List<UnfinishedRecord> added = new ArrayList<>();
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

  /** Third parties that assess find hazards in assessments; all others find them in inspections. */
  private static Map<CheckKind, List<UnfinishedRecord>> checksByKind(
      List<UnfinishedRecord> inspections, List<UnfinishedRecord> assessments) {
    Map<CheckKind, List<UnfinishedRecord>> out =
        byKind(inspections, INSPECTION.channel, INSPECTION.campaign);
    if (!assessments.isEmpty()) {
      out.put(new CheckKind(Channel.THIRD_PARTY, null), assessments);
    }
    return out;
  }

  private static Map<CheckKind, List<UnfinishedRecord>> byKind(
      List<UnfinishedRecord> all, Field<?, Term> channel, Field<?, String> campaign) {
    Map<CheckKind, List<UnfinishedRecord>> out = new LinkedHashMap<>();
    for (UnfinishedRecord d : all) {
      out.computeIfAbsent(
              new CheckKind(d.require(channel), d.get(campaign)), k -> new ArrayList<>())
          .add(d);
    }
    return out;
  }

  private static void addCheckOf(
      UnfinishedRecord hazard, Placement placement, List<UnfinishedRecord> to) {
    UnfinishedRecord check = new UnfinishedRecord(INSPECTION);
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
  void complete(
      List<UnfinishedRecord> inspections,
      List<UnfinishedRecord> assessments,
      Entities entities,
      Placement placement) {
    Map<CheckKind, List<UnfinishedRecord>> made = checksByKind(inspections, assessments);
    for (UnfinishedRecord h : drafts) {
      List<UnfinishedRecord> checks =
          made.getOrDefault(
              new CheckKind(h.require(HAZARD.channel), h.get(HAZARD.campaign)), List.of());
      boolean isOpen = h.get(HAZARD.state) == HazardState.RECTIFYING;
      List<UnfinishedRecord> usual =
          checks.stream().filter(c -> isOpen && !likely(c, entities).isEmpty()).toList();
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

  private void findBy(List<UnfinishedRecord> checks, UnfinishedRecord h, Placement placement) {
    for (int i = 0; i < TRIES && !checks.isEmpty() && h.foundBy() == null; i++) {
      UnfinishedRecord check = chance.oneOf(checks);
      boolean isInspection = check.type() == INSPECTION;
      Field<?, LocalDate> day = isInspection ? INSPECTION.inspectedOn : ASSESSMENT.assessedOn;
      if (placement.tryPut(h, HAZARD.foundOn, check.require(day))) {
        h.setFoundBy(check);
        placement.tryPut(h, HAZARD.territory, check.require(check.type().territory));
        placement.tryPut(
            h,
            HAZARD.department,
            check.get(isInspection ? INSPECTION.department : ASSESSMENT.department));
      }
    }
  }

  /** Puts a hazard into an entity its check visited; an open one into one of the sectors named. */
  private void locate(UnfinishedRecord h, Entities entities, Placement placement) {
    UnfinishedRecord check = h.foundBy();
    List<String> visited = check == null ? List.of() : visited(check);
    if (check == null || visited.isEmpty()) {
      return;
    }
    List<String> usual = likely(check, entities);
    boolean isOpen = h.get(HAZARD.state) == HazardState.RECTIFYING;
    String entity = chance.oneOf(isOpen && !usual.isEmpty() ? usual : visited);
    if (placement.tryPut(h, HAZARD.entity, entity)) {
      placement.tryPut(h, HAZARD.sector, entities.find(entity).require(OPERATING_ENTITY.sector));
    }
  }

  private static List<String> visited(UnfinishedRecord check) {
    if (check.type() == ASSESSMENT) {
      return List.of(check.require(ASSESSMENT.entity));
    }
    List<String> visited = check.get(INSPECTION.visits);
    return visited == null ? List.of() : visited;
  }

  /** The entities a check visited that open hazards are likely in. */
  private List<String> likely(UnfinishedRecord check, Entities entities) {
    return visited(check).stream()
        .filter(e -> openSectors.contains(entities.find(e).require(OPERATING_ENTITY.sector)))
        .toList();
  }

  private void close(UnfinishedRecord h) {
    LocalDate found = h.require(HAZARD.foundOn);
    long days = Math.max(0, Math.min(USUAL_DAYS, ChronoUnit.DAYS.between(found, plan.asOf())));
    LocalDate closed = found.plusDays(chance.below((int) days + 1));
    h.put(HAZARD.deadline, found.plusDays(USUAL_DAYS));
    h.put(HAZARD.closedOn, closed);
    if (h.get(HAZARD.grade) == HazardGrade.MAJOR) {
      h.put(HAZARD.acceptedOn, closed);
    }
  }

  private void leaveOpen(UnfinishedRecord h, Placement placement) {
    if (!h.has(HAZARD.entity) && !openSectors.isEmpty()) {
      placement.tryPut(h, HAZARD.sector, chance.oneOf(openSectors));
    }
    h.put(HAZARD.deadline, plan.asOf().plusDays((1L + chance.below(MOST_MONTHS)) * USUAL_DAYS));
    h.put(
        HAZARD.delayReason,
        chance.below(2) == 0 ? DelayReason.FUNDS_FROM_PARENT : DelayReason.APPROVAL_FROM_PARENT);
    if (!h.has(HAZARD.tracker)) {
      h.put(HAZARD.tracker, Departments.TRACKER);
    }
  }
}
