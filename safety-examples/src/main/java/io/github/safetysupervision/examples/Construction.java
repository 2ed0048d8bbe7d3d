package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.TrainingType.TRAINING;
import static io.github.safetysupervision.activity.WorkResumptionType.WORK_RESUMPTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of the generator: drafts in the order they are decided. */
final class Construction {

  private final StatedPlan plan;
  private final Chance chance;
  private final CountyDivisions territories;
  private final Departments departments;
  private final Placement placement;
  private final List<String> notes = new ArrayList<>();
  private final Map<RecordType<?, ?>, List<UnfinishedRecord>> made = new LinkedHashMap<>();
  private final List<UnfinishedRecord> all = new ArrayList<>();

  Construction(StatedPlan plan, @Nullable DivisionList divisions, long seed) {
    this.plan = plan;
    this.chance = new Chance(seed);
    this.territories = new CountyDivisions(plan.manifest().getTerritory(), divisions);
    this.departments = new Departments(plan);
    this.placement = new Placement(plan, territories, departments, chance);
  }

  /** Returns what could not be placed while the records were drafted. */
  List<String> notes() {
    return notes;
  }

  /** Returns every record with its id, type by type. */
  List<UnfinishedRecord> records() {
    for (TypePlan p : TypePlan.ALL) {
      made.put(p.type(), place(p.type()));
    }
    Noise noise = new Noise(plan, placement);
    for (RecordType<?, ?> type : plan.types()) {
      made(type).addAll(noise.besides(type));
    }
    HazardPlan hazards = new HazardPlan(plan, made(HAZARD), chance);
    List<UnfinishedRecord> missing =
        hazards.checksMissing(made(INSPECTION), made(ASSESSMENT), placement);
    made(INSPECTION).addAll(missing);
    InspectionPlan visits = new InspectionPlan(plan, made(INSPECTION), chance);
    int needed = Math.max(visits.entitiesNeeded(), EntityPlan.entitiesNeeded(plan));
    Entities entities = new Entities(needed, plan, territories, chance);
    visits.visit(entities);
    EntityPlan.ofAssessments(plan, made(ASSESSMENT), placement).choose(entities, chance);
    EntityPlan.ofResumptions(plan, made(WORK_RESUMPTION), placement).choose(entities, chance);
    hazards.complete(made(INSPECTION), made(ASSESSMENT), entities, placement);
    new PenaltyPlan(plan, made(PENALTY), chance).complete(entities, placement);
    fill(entities);
    all.addAll(territories.records());
    all.addAll(departments.records());
    all.addAll(entities.records());
    all.addAll(campaigns());
    number();
    return all;
  }

  private List<UnfinishedRecord> made(RecordType<?, ?> type) {
    return made.getOrDefault(type, List.of());
  }

  private void fill(Entities entities) {
    for (UnfinishedRecord i : made(INSPECTION)) {
      if (i.require(INSPECTION.channel).equals(Channel.SPECIAL_INSPECTION)) {
        placement.tryPut(i, INSPECTION.unannounced, true);
      }
    }
    new TeamPlan(territories, placement).complete(made(EMERGENCY_TEAM));
    Details details = new Details(placement, entities, departments, chance);
    for (TypePlan p : TypePlan.ALL) {
      new SumPlan(plan, p, made(p.type()), chance);
      details.fill(p.type(), made(p.type()));
    }
  }

  private List<UnfinishedRecord> place(RecordType<?, ?> type) {
    CountPlan counts = new CountPlan(plan, type);
    List<UnfinishedRecord> out = new ArrayList<>();
    for (Stratum s : plan.strata(type)) {
      int missing = counts.count(s) - s.of(out).size();
      for (int i = 0; i < missing; i++) {
        UnfinishedRecord d = placement.in(s);
        if (d == null) {
          notes.add("“" + s + "”还缺 " + (missing - i) + " 条记录：没有不影响其他报送数字的位置");
          break;
        }
        out.add(d);
      }
    }
    return out;
  }

  private List<UnfinishedRecord> campaigns() {
    List<UnfinishedRecord> out = new ArrayList<>();
    for (String id : plan.valuesOf("campaign")) {
      LocalDate start =
          plan.about("campaign", id).stream()
              .map(StatedFigure::getPeriod)
              .map(p -> p.from())
              .min(Comparator.naturalOrder())
              .orElse(plan.period().from());
      UnfinishedRecord d = new UnfinishedRecord(CAMPAIGN);
      d.put(CAMPAIGN.id, id);
      d.put(CAMPAIGN.territory, plan.manifest().getTerritory());
      boolean isName = id.codePoints().anyMatch(Character::isIdeographic);
      d.put(CAMPAIGN.name, isName ? id : "构造专项行动" + id);
      d.put(CAMPAIGN.startedOn, start);
      out.add(d);
    }
    return out;
  }

  /** Numbers the records of each type; what others refer to comes before them. */
  private void number() {
    for (TypePlan p : TypePlan.ALL) {
      List<UnfinishedRecord> byDate = new ArrayList<>(made(p.type()));
      byDate.sort(Comparator.comparing(d -> day(d, p)));
      int number = 0;
      for (UnfinishedRecord d : byDate) {
        number++;
        d.put(p.type().id, idOf(p, number));
      }
      made.put(p.type(), byDate);
    }
    for (UnfinishedRecord h : made(HAZARD)) {
      UnfinishedRecord check = h.foundBy();
      if (check != null) {
        Field<?, String> by = check.type() == INSPECTION ? HAZARD.inspection : HAZARD.assessment;
        placement.tryPut(h, by, check.require(check.type().id));
      }
    }
    new References(placement, chance)
        .put(made(WARNING_SIGN), made(FLOOD_SITE), made(TRAINING), made(EMERGENCY_TEAM));
    for (TypePlan p : TypePlan.ALL) {
      addWithVersions(p, made(p.type()));
    }
  }

  private static LocalDate day(UnfinishedRecord d, TypePlan ofType) {
    return d.value(ofType.since()) instanceof LocalDate day ? day : LocalDate.MIN;
  }

  private static String idOf(TypePlan ofType, int number) {
    return ofType.prefix() + String.format(Locale.ROOT, "%04d", number);
  }

  /** Adds records with an earlier version of one and a withdrawn one among them. */
  private void addWithVersions(TypePlan ofType, List<UnfinishedRecord> numbered) {
    List<UnfinishedRecord> counted =
        numbered.stream().filter(d -> !placement.strataOf(d).isEmpty()).toList();
    UnfinishedRecord corrected = counted.isEmpty() ? null : counted.get(counted.size() / 3);
    for (UnfinishedRecord d : numbered) {
      if (d == corrected) {
        all.add(Noise.earlierVersionOf(d, d.require(ofType.type().id) + "-0"));
      }
      all.add(d);
    }
    if (corrected != null) {
      String next = idOf(ofType, numbered.size() + 1);
      all.addAll(Noise.withdrawn(counted.get(counted.size() / 2), next));
    }
  }
}
