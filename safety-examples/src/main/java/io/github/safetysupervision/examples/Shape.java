package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
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
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a construction has to know about one type of record: which day puts it into a period, and
 * what may be stated of it. Everything else follows from the description of the type.
 */
final class Shape {

  /** Every type that is constructed from what is stated of it, in the order of the ledger. */
  static final List<Shape> ALL =
      List.of(
          of(SPECIALIZED_COMMITTEE, "SC-", SPECIALIZED_COMMITTEE.establishedOn)
              .until(SPECIALIZED_COMMITTEE.abolishedOn)
              .counts(Indicators.COMMITTEES_ESTABLISHED, Indicators.COMMITTEES),
          of(INSPECTION, "I-", INSPECTION.inspectedOn)
              .counts(Indicators.GROUP_TIMES)
              .lists(Indicators.UNIT_TIMES)
              .lists(Indicators.UNITS)
              .adds(Indicators.PERSON_TIMES, INSPECTION.people),
          of(ASSESSMENT, "A-", ASSESSMENT.assessedOn)
              .differs(Indicators.ASSESSED_UNITS)
              .differs(Indicators.ASSESSED_SECTORS),
          of(HAZARD, "H-", HAZARD.foundOn).counts(Indicators.FOUND),
          of(PENALTY, "P-", PENALTY.decidedOn).counts(Indicators.TIMES).lists(Indicators.AMOUNT),
          of(WORK_RESUMPTION, "R-", WORK_RESUMPTION.resumedOn).differs(Indicators.RESUMED_UNITS),
          of(MEETING, "M-", MEETING.heldOn)
              .counts(Indicators.MEETINGS, Indicators.LEADERSHIP_MEETINGS),
          of(FIELD_VISIT, "V-", FIELD_VISIT.visitedOn).counts(Indicators.FIELD_VISITS),
          of(PATROL, "PT-", PATROL.patrolledOn).counts(Indicators.PATROLS),
          of(TURNOUT, "TO-", TURNOUT.turnedOutOn)
              .adds(Indicators.TURNOUT_PEOPLE, TURNOUT.people)
              .adds(Indicators.TURNOUT_VEHICLES, TURNOUT.vehicles)
              .adds(Indicators.TURNOUT_PERSON_TIMES, TURNOUT.people)
              .adds(Indicators.TURNOUT_VEHICLE_TIMES, TURNOUT.vehicles),
          of(DRILL, "DR-", DRILL.heldOn)
              .counts(Indicators.DRILLS)
              .adds(Indicators.DRILL_PERSON_TIMES, DRILL.people),
          of(PUBLICITY_EVENT, "PE-", PUBLICITY_EVENT.heldOn)
              .counts(Indicators.PUBLICITY_EVENTS)
              .adds(Indicators.PUBLICITY_MATERIALS, PUBLICITY_EVENT.materials)
              .adds(Indicators.PUBLICITY_PERSON_TIMES, PUBLICITY_EVENT.people),
          of(FACILITY_CHECK, "FC-", FACILITY_CHECK.checkedOn)
              .adds(Indicators.CHECKED_PLACES, FACILITY_CHECK.places),
          of(EMERGENCY_TEAM, "ET-", EMERGENCY_TEAM.formedOn)
              .until(EMERGENCY_TEAM.disbandedOn)
              .counts(Indicators.TEAMS)
              .adds(Indicators.TEAM_PEOPLE, EMERGENCY_TEAM.people),
          of(TRAINING, "TR-", TRAINING.heldOn)
              .counts(Indicators.TRAININGS)
              .adds(Indicators.TRAINING_PERSON_TIMES, TRAINING.people),
          of(FUND_ALLOCATION, "FA-", FUND_ALLOCATION.allocatedOn)
              .until(FUND_ALLOCATION.lapsedOn)
              .pays(Indicators.FUNDS, FUND_ALLOCATION.allocated),
          of(SUPPLY_STOCK, "SS-", SUPPLY_STOCK.countedOn)
              .until(SUPPLY_STOCK.removedOn)
              .adds(Indicators.SUPPLY_PIECES, SUPPLY_STOCK.held)
              .adds(Indicators.SUPPLY_SETS, SUPPLY_STOCK.held)
              .adds(Indicators.SUPPLY_MACHINES, SUPPLY_STOCK.held)
              .adds(Indicators.SUPPLY_ITEMS, SUPPLY_STOCK.held),
          of(FLOOD_SITE, "FS-", FLOOD_SITE.identifiedOn)
              .until(FLOOD_SITE.removedOn)
              .counts(Indicators.FLOOD_SITES),
          of(WARNING_SIGN, "WS-", WARNING_SIGN.setOn)
              .until(WARNING_SIGN.removedOn)
              .adds(Indicators.SIGNS, WARNING_SIGN.signs));

  /** How many records an indicator takes that is no count of records. */
  enum Form {
    /** Numbers of the records are added up: a dozen records will do. */
    NUMBER,
    /** A record has a list of what is counted, or a fine: other plans know how many. */
    LIST,
    /** A record has one of the different values: as many records as values. */
    VALUE
  }

  private final RecordType<?, ?> type;
  private final String prefix;
  private final DateField<?> since;
  private @Nullable Field<?, ?> until;
  private List<String> counts = List.of();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, NumberField<?, Integer>> numbers = new LinkedHashMap<>();
  private final Map<String, NumberField<?, Money>> amounts = new LinkedHashMap<>();

  private Shape(RecordType<?, ?> type, String prefix, DateField<?> since) {
    this.type = type;
    this.prefix = prefix;
    this.since = since;
  }

  private static Shape of(RecordType<?, ?> type, String prefix, DateField<?> since) {
    return new Shape(type, prefix, since);
  }

  private Shape until(DateField<?> field) {
    until = field;
    return this;
  }

  private Shape counts(String... indicators) {
    counts = List.of(indicators);
    return this;
  }

  private Shape adds(String indicator, NumberField<?, Integer> field) {
    forms.put(indicator, Form.NUMBER);
    numbers.put(indicator, field);
    return this;
  }

  private Shape pays(String indicator, NumberField<?, Money> field) {
    forms.put(indicator, Form.NUMBER);
    amounts.put(indicator, field);
    return this;
  }

  private Shape lists(String indicator) {
    forms.put(indicator, Form.LIST);
    return this;
  }

  private Shape differs(String indicator) {
    forms.put(indicator, Form.VALUE);
    return this;
  }

  static Shape of(RecordType<?, ?> type) {
    for (Shape s : ALL) {
      if (s.type == type) {
        return s;
      }
    }
    throw new IllegalArgumentException("no record of this type is constructed: " + type);
  }

  /** Whether records are constructed for what is stated of an indicator. */
  boolean knows(String indicator) {
    return counts.contains(indicator) || forms.containsKey(indicator);
  }

  RecordType<?, ?> type() {
    return type;
  }

  /** What the ids of such records begin with. */
  String prefix() {
    return prefix;
  }

  /** The day that puts a record into a period, or from which on it stands. */
  DateField<?> since() {
    return since;
  }

  /** The day from which on it stands no longer, or null if it happens once. */
  @Nullable Field<?, ?> until() {
    return until;
  }

  /** The indicators that count the records. */
  List<String> counts() {
    return counts;
  }

  /** The other indicators, and how many records they take. */
  Map<String, Form> forms() {
    return forms;
  }

  /** The indicators that add up a number of each record. */
  Map<String, NumberField<?, Integer>> numbers() {
    return numbers;
  }

  /** The indicators that add up an amount of money of each record. */
  Map<String, NumberField<?, Money>> amounts() {
    return amounts;
  }
}
