package io.github.safetysupervision.json;

import io.github.safetysupervision.accident.AccidentType;
import io.github.safetysupervision.activity.AssessmentType;
import io.github.safetysupervision.activity.CampaignType;
import io.github.safetysupervision.activity.DrillType;
import io.github.safetysupervision.activity.FacilityCheckType;
import io.github.safetysupervision.activity.FieldVisitType;
import io.github.safetysupervision.activity.InspectionType;
import io.github.safetysupervision.activity.MeetingType;
import io.github.safetysupervision.activity.PatrolType;
import io.github.safetysupervision.activity.PublicityEventType;
import io.github.safetysupervision.activity.TrainingType;
import io.github.safetysupervision.activity.TurnoutType;
import io.github.safetysupervision.activity.WorkResumptionType;
import io.github.safetysupervision.check.JustificationType;
import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.party.DepartmentType;
import io.github.safetysupervision.party.OperatingEntityType;
import io.github.safetysupervision.party.SpecializedCommitteeType;
import io.github.safetysupervision.party.TerritoryType;
import io.github.safetysupervision.penalty.PenaltyType;
import io.github.safetysupervision.readiness.EmergencyPlanType;
import io.github.safetysupervision.readiness.EmergencyTeamType;
import io.github.safetysupervision.readiness.FloodSiteType;
import io.github.safetysupervision.readiness.FundAllocationType;
import io.github.safetysupervision.readiness.SupplyStockType;
import io.github.safetysupervision.readiness.WarningSignType;
import io.github.safetysupervision.readiness.WatchRosterType;
import io.github.safetysupervision.reconciliation.StatedFigureType;
import io.github.safetysupervision.reconciliation.StatedIdentityType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.TermMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the exchange format (交换格式版本): its id and the record types it knows. Immutable.
 *
 * <p>A reader is handed its edition; nothing is looked up or registered. A province adds its own
 * types, {@code ExchangeEdition.V1_0.with(BLAST_SITE)}, and its own words, {@code
 * ExchangeEdition.V1_0.with(terms)}.
 */
public final class ExchangeEdition {

  /** Edition 1.0. */
  public static final ExchangeEdition V1_0 =
      new ExchangeEdition(
          "1.0",
          List.of(
              OperatingEntityType.OPERATING_ENTITY,
              DepartmentType.DEPARTMENT,
              TerritoryType.TERRITORY,
              CampaignType.CAMPAIGN,
              InspectionType.INSPECTION,
              HazardType.HAZARD,
              PenaltyType.PENALTY,
              SpecializedCommitteeType.SPECIALIZED_COMMITTEE,
              AccidentType.ACCIDENT,
              AssessmentType.ASSESSMENT,
              WorkResumptionType.WORK_RESUMPTION,
              MeetingType.MEETING,
              FieldVisitType.FIELD_VISIT,
              PatrolType.PATROL,
              TurnoutType.TURNOUT,
              DrillType.DRILL,
              TrainingType.TRAINING,
              PublicityEventType.PUBLICITY_EVENT,
              FacilityCheckType.FACILITY_CHECK,
              EmergencyTeamType.EMERGENCY_TEAM,
              FundAllocationType.FUND_ALLOCATION,
              SupplyStockType.SUPPLY_STOCK,
              FloodSiteType.FLOOD_SITE,
              WarningSignType.WARNING_SIGN,
              WatchRosterType.WATCH_ROSTER,
              EmergencyPlanType.EMERGENCY_PLAN,
              StatedFigureType.STATED_FIGURE,
              StatedIdentityType.STATED_IDENTITY,
              JustificationType.JUSTIFICATION),
          TermMapping.NONE);

  private final String id;
  private final List<RecordType<?, ?>> types;
  private final TermMapping terms;

  private ExchangeEdition(String id, List<RecordType<?, ?>> types, TermMapping terms) {
    this.id = id;
    this.types = List.copyOf(types);
    this.terms = terms;
  }

  /**
   * Returns the id that manifests name.
   *
   * @return the id, such as {@code 1.0}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the record types.
   *
   * @return the types, in order
   */
  public List<RecordType<?, ?>> types() {
    return types;
  }

  /**
   * Returns a record type by its name in files.
   *
   * @param name the name, exactly
   * @return the type, or null if the edition has none of that name
   */
  public @Nullable RecordType<?, ?> type(String name) {
    for (RecordType<?, ?> t : types) {
      if (t.name().equals(name)) {
        return t;
      }
    }
    return null;
  }

  /**
   * Returns this edition with one more record type.
   *
   * @param type the type
   * @return the edition with it, under the same id
   * @throws IllegalArgumentException if its name is that of another type but for case, hyphens and
   *     underscores, or if one of its fields is called {@code type}, the name files use to tell
   *     types apart
   */
  public ExchangeEdition with(RecordType<?, ?> type) {
    Objects.requireNonNull(type, "type");
    RecordType<?, ?> other = nearly(type.name());
    if (other != null) {
      throw new IllegalArgumentException("type " + type + " is there already as " + other);
    }
    if (type.field(RecordReader.TYPE) != null) {
      throw new IllegalArgumentException("type " + type + " has a field called type");
    }
    List<RecordType<?, ?>> more = new ArrayList<>(types);
    more.add(type);
    return new ExchangeEdition(id, more, terms);
  }

  /**
   * Returns this edition reading a province's own words too. Writing needs no mapping: an open word
   * is written as it was, a closed one as ours.
   *
   * @param localTerms the words beside ours, in the place of those handed in before
   * @return the edition with them, under the same id
   */
  public ExchangeEdition with(TermMapping localTerms) {
    return new ExchangeEdition(id, types, Objects.requireNonNull(localTerms, "localTerms"));
  }

  /** The words that are read beside ours. */
  TermMapping terms() {
    return terms;
  }

  /** The type that a name means but for case, hyphens, underscores and white space. */
  @Nullable RecordType<?, ?> nearly(String name) {
    for (RecordType<?, ?> t : types) {
      if (Spelling.isSame(t.name(), name)) {
        return t;
      }
    }
    return null;
  }

  /** Returns the text form {@code id}. */
  @Override
  public String toString() {
    return id;
  }
}
