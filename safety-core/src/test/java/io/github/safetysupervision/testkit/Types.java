package io.github.safetysupervision.testkit;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.DrillType.DRILL;
import static io.github.safetysupervision.activity.FacilityCheckType.FACILITY_CHECK;
import static io.github.safetysupervision.activity.FieldVisitType.FIELD_VISIT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.MeetingType.MEETING;
import static io.github.safetysupervision.activity.PatrolType.PATROL;
import static io.github.safetysupervision.activity.PublicityEventType.PUBLICITY_EVENT;
import static io.github.safetysupervision.activity.TrainingType.TRAINING;
import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.activity.WorkResumptionType.WORK_RESUMPTION;
import static io.github.safetysupervision.check.JustificationType.JUSTIFICATION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.indicator.SliceType.SLICE;
import static io.github.safetysupervision.ledger.CompletenessType.COMPLETENESS;
import static io.github.safetysupervision.ledger.ManifestType.MANIFEST;
import static io.github.safetysupervision.ledger.RecordCountType.RECORD_COUNT;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.SiteType.SITE;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyPlanType.EMERGENCY_PLAN;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;
import static io.github.safetysupervision.readiness.WatchRosterType.WATCH_ROSTER;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every type this library describes; a test holds the list complete. */
public final class Types {

  /** The types of records. */
  public static final List<RecordType<?, ?>> RECORDS =
      List.of(
          OPERATING_ENTITY,
          DEPARTMENT,
          TERRITORY,
          CAMPAIGN,
          INSPECTION,
          HAZARD,
          PENALTY,
          SPECIALIZED_COMMITTEE,
          ACCIDENT,
          ASSESSMENT,
          WORK_RESUMPTION,
          MEETING,
          FIELD_VISIT,
          PATROL,
          TURNOUT,
          DRILL,
          TRAINING,
          PUBLICITY_EVENT,
          FACILITY_CHECK,
          EMERGENCY_TEAM,
          FUND_ALLOCATION,
          SUPPLY_STOCK,
          FLOOD_SITE,
          WARNING_SIGN,
          WATCH_ROSTER,
          EMERGENCY_PLAN,
          STATED_FIGURE,
          STATED_IDENTITY,
          JUSTIFICATION);

  /** The types of records and of the objects inside them. */
  public static final List<ObjectType<?, ?>> ALL =
      Stream.concat(
              RECORDS.stream(),
              Stream.<ObjectType<?, ?>>of(SITE, SLICE, MANIFEST, COMPLETENESS, RECORD_COUNT))
          .<ObjectType<?, ?>>map(t -> t)
          .toList();

  private Types() {}

  /** Every scalar type of every field of this library. */
  public static Set<ScalarType<?>> scalars() {
    Set<ScalarType<?>> out = new LinkedHashSet<>();
    for (ObjectType<?, ?> type : ALL) {
      for (Field<?, ?> f : type.fields()) {
        FieldType<?> element = f.type() instanceof ListType<?> list ? list.element() : f.type();
        if (element instanceof ScalarType<?> scalar) {
          out.add(scalar);
        }
      }
    }
    return out;
  }
}
