package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.statistics.StatedFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One run of the generator: drafts in the order they are decided. */
final class Construction {

  private final StatedPlan plan;
  private final Chance chance;
  private final Territories territories;
  private final Departments departments;
  private final Placement placement;
  private final List<String> notes = new ArrayList<>();
  private final List<Draft> all = new ArrayList<>();

  Construction(StatedPlan plan, @Nullable DivisionList divisions, long seed) {
    this.plan = plan;
    this.chance = new Chance(seed);
    this.territories = new Territories(plan.manifest().getTerritory(), divisions);
    this.departments = new Departments(plan);
    this.placement = new Placement(plan, territories, departments, chance);
  }

  /** Returns what could not be placed while the records were drafted. */
  List<String> notes() {
    return notes;
  }

  /** Returns every record with its id, type by type. */
  List<Draft> records() {
    List<Draft> inspections = place(INSPECTION);
    List<Draft> hazards = place(HAZARD);
    List<Draft> penalties = place(PENALTY);
    Noise noise = new Noise(plan, placement);
    inspections.addAll(noise.besides(INSPECTION));
    hazards.addAll(noise.besides(HAZARD));
    HazardPlan hazardPlan = new HazardPlan(plan, hazards, chance);
    inspections.addAll(hazardPlan.checksMissing(inspections, placement));
    InspectionPlan visits = new InspectionPlan(plan, inspections, chance);
    Entities entities =
        new Entities(visits.entitiesNeeded(), plan.manifest().getTerritory(), territories, chance);
    visits.visit(entities);
    for (Draft i : inspections) {
      if (i.require(INSPECTION.channel).equals(Channel.SPECIAL_INSPECTION)) {
        placement.tryPut(i, INSPECTION.unannounced, true);
      }
    }
    hazardPlan.complete(inspections, entities, placement);
    penalties.addAll(noise.besides(PENALTY));
    new PenaltyPlan(plan, penalties, chance).complete(entities, placement);
    all.addAll(territories.records());
    all.addAll(departments.records());
    all.addAll(entities.records());
    all.addAll(campaigns());
    number(inspections, "I-");
    for (Draft h : hazards) {
      Draft check = h.foundBy();
      if (check != null) {
        placement.tryPut(h, HAZARD.inspection, check.require(INSPECTION.id));
      }
    }
    number(hazards, "H-");
    number(penalties, "P-");
    return all;
  }

  private List<Draft> place(RecordType<?, ?> type) {
    CountPlan counts = new CountPlan(plan, type);
    List<Draft> out = new ArrayList<>();
    for (Stratum s : plan.strata(type)) {
      int missing = counts.count(s) - s.of(out).size();
      for (int i = 0; i < missing; i++) {
        Draft d = placement.in(s);
        if (d == null) {
          notes.add("“" + s + "”还缺 " + (missing - i) + " 条记录：没有不影响其他报送数字的位置");
          break;
        }
        out.add(d);
      }
    }
    return out;
  }

  private List<Draft> campaigns() {
    List<Draft> out = new ArrayList<>();
    for (String id : plan.valuesOf("campaign")) {
      LocalDate start =
          plan.about("campaign", id).stream()
              .map(StatedFigure::getPeriod)
              .map(p -> p.from())
              .min(Comparator.naturalOrder())
              .orElse(plan.period().from());
      Draft d = new Draft(CAMPAIGN);
      d.put(CAMPAIGN.id, id);
      d.put(CAMPAIGN.territory, plan.manifest().getTerritory());
      boolean isName = id.codePoints().anyMatch(Character::isIdeographic);
      d.put(CAMPAIGN.name, isName ? id : "构造专项行动" + id);
      d.put(CAMPAIGN.startedOn, start);
      out.add(d);
    }
    return out;
  }

  /** Numbers records by date, with an earlier version of one and a withdrawn one among them. */
  private void number(List<Draft> drafts, String prefix) {
    if (drafts.isEmpty()) {
      return;
    }
    RecordType<?, ?> type = drafts.get(0).type();
    List<Draft> byDate = new ArrayList<>(drafts);
    byDate.sort(
        Comparator.comparing(
            d -> d.value(Placement.dateOf(type)) instanceof LocalDate day ? day : LocalDate.MIN));
    int number = 0;
    for (Draft d : byDate) {
      number++;
      d.put(type.id, prefix + String.format(Locale.ROOT, "%04d", number));
    }
    List<Draft> counted = byDate.stream().filter(d -> !placement.strataOf(d).isEmpty()).toList();
    Draft corrected = counted.isEmpty() ? null : counted.get(counted.size() / 3);
    String next = prefix + String.format(Locale.ROOT, "%04d", number + 1);
    for (Draft d : byDate) {
      if (d == corrected) {
        all.add(Noise.earlierVersionOf(d, d.require(type.id) + "-0"));
      }
      all.add(d);
    }
    if (corrected != null) {
      all.addAll(Noise.withdrawn(counted.get(counted.size() / 2), next));
    }
  }
}
