package io.github.safetysupervision.check;

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
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.readiness.EmergencyPlanType.EMERGENCY_PLAN;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.List;

/**
 * What the day and the period of a source say about the days in its records (日期规则).
 *
 * <p>Only days on which something happened can be too late. What is announced may lie ahead: a
 * deadline, the end of a campaign, a roster, the day something will be abolished. And what happened
 * before the day of the source is often put on record after it.
 */
final class DayRules {

  /** A day after the one whose state the source reflects. */
  static final ProblemCode AFTER_AS_OF =
      PLAUSIBILITY
          .explain(
              "CK-101",
              "日期 {found} 晚于数据的截至日期；截至日期之后的事不会在本数据中；请更正日期或清单的 asOf，或说明",
              "the day {found} is after the as-of date of the data, which cannot know what came later;"
                  + " correct the day or asOf in the manifest, or explain")
          .title("日期晚于截至日期", "day after the as-of date")
          .why(
              "多为年份或月份录错；照此统计，期间数会漏计或多计。",
              "Mostly a wrong year or month; figures of a period then count too few or too many.")
          .fix(
              "对照原始单据改正日期，写成 2023-06-30；清单的 asOf 写错的改 asOf。",
              "Correct the day from the original paper, written as 2023-06-30; correct asOf in the manifest"
                  + " if that is wrong.");

  /** A campaign outside the period of its source. */
  static final ProblemCode CAMPAIGN_OUTSIDE_PERIOD =
      PLAUSIBILITY
          .warning(
              "CK-151",
              "专项行动的日期 {found} 使其全部在清单的期间之外；应与数据的期间有重叠；请核对日期或清单的 period",
              "the day {found} puts the whole campaign outside the period of the manifest; expected them to"
                  + " share a day; check the day, or period in the manifest")
          .title("专项行动不在期间内", "campaign outside the period")
          .why(
              "本期的记录不会属于这一行动；多为年份录错，或放入了以前的行动。",
              "No record of this period can belong to it; mostly the year is wrong, or it is an old campaign.")
          .fix(
              "对照部署文件核对开始、结束日期；以前的行动仍被记录引用的，可以保留。",
              "Check its days against the document that started it; leave an old one that records still"
                  + " refer to.");

  /** What happened outside the period of its source. */
  static final ProblemCode OUTSIDE_PERIOD =
      PLAUSIBILITY
          .warning(
              "CK-108",
              "日期 {found} 不在清单的期间之内；期间之外的事不计入本期的数字，供同比用的往期记录可以保留；请核对日期或清单的 period",
              "the day {found} is not within the period of the manifest; what happened outside of it counts"
                  + " in no figure of the period, and may stay for comparison with earlier ones; check the"
                  + " day, or period in the manifest")
          .title("日期不在清单的期间之内", "day outside the period")
          .why(
              "年份录错的记录不会计入本期，次数偏少；也可能与上一期报送的重复。",
              "A record with a wrong year is missing in the figures of the period; or it was reported in the"
                  + " period before, too.")
          .fix(
              "对照原始单据核对年份；属于上期、已报过的，不再报；清单的 period 写错的改 period。",
              "Compare the year with the original paper; leave out what was reported in the period before;"
                  + " correct period in the manifest if that is wrong.");

  static final List<Rule> ALL =
      List.of(
          inPeriod(HAZARD, HAZARD.closedOn),
          inPeriod(INSPECTION, INSPECTION.inspectedOn),
          inPeriod(PENALTY, PENALTY.decidedOn),
          inPeriod(ASSESSMENT, ASSESSMENT.assessedOn),
          inPeriod(DRILL, DRILL.heldOn),
          inPeriod(FACILITY_CHECK, FACILITY_CHECK.checkedOn),
          inPeriod(FIELD_VISIT, FIELD_VISIT.visitedOn),
          inPeriod(MEETING, MEETING.heldOn),
          inPeriod(PATROL, PATROL.patrolledOn),
          inPeriod(PUBLICITY_EVENT, PUBLICITY_EVENT.heldOn),
          inPeriod(TRAINING, TRAINING.heldOn),
          inPeriod(TURNOUT, TURNOUT.turnedOutOn),
          inPeriod(FUND_ALLOCATION, FUND_ALLOCATION.allocatedOn),
          afterAsOf(HAZARD, HAZARD.foundOn),
          afterAsOf(HAZARD, HAZARD.acceptedOn),
          afterAsOf(HAZARD, HAZARD.closedOn),
          afterAsOf(INSPECTION, INSPECTION.inspectedOn),
          afterAsOf(PENALTY, PENALTY.decidedOn),
          afterAsOf(ACCIDENT, ACCIDENT.occurredOn),
          afterAsOf(ACCIDENT, ACCIDENT.reportedOn),
          afterAsOf(ACCIDENT, ACCIDENT.closedOn),
          afterAsOf(ASSESSMENT, ASSESSMENT.assessedOn),
          afterAsOf(CAMPAIGN, CAMPAIGN.startedOn),
          afterAsOf(DRILL, DRILL.heldOn),
          afterAsOf(FACILITY_CHECK, FACILITY_CHECK.checkedOn),
          afterAsOf(FIELD_VISIT, FIELD_VISIT.visitedOn),
          afterAsOf(MEETING, MEETING.heldOn),
          afterAsOf(PATROL, PATROL.patrolledOn),
          afterAsOf(PUBLICITY_EVENT, PUBLICITY_EVENT.heldOn),
          afterAsOf(TRAINING, TRAINING.heldOn),
          afterAsOf(TURNOUT, TURNOUT.turnedOutOn),
          afterAsOf(WORK_RESUMPTION, WORK_RESUMPTION.appliedOn),
          afterAsOf(WORK_RESUMPTION, WORK_RESUMPTION.expertCheckedOn),
          afterAsOf(WORK_RESUMPTION, WORK_RESUMPTION.approvedOn),
          afterAsOf(WORK_RESUMPTION, WORK_RESUMPTION.resumedOn),
          afterAsOf(EMERGENCY_PLAN, EMERGENCY_PLAN.issuedOn),
          afterAsOf(EMERGENCY_PLAN, EMERGENCY_PLAN.revisedOn),
          afterAsOf(EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn),
          afterAsOf(FLOOD_SITE, FLOOD_SITE.identifiedOn),
          afterAsOf(FLOOD_SITE, FLOOD_SITE.removedOn),
          afterAsOf(FUND_ALLOCATION, FUND_ALLOCATION.allocatedOn),
          afterAsOf(SUPPLY_STOCK, SUPPLY_STOCK.countedOn),
          afterAsOf(SUPPLY_STOCK, SUPPLY_STOCK.removedOn),
          afterAsOf(WARNING_SIGN, WARNING_SIGN.setOn),
          afterAsOf(WARNING_SIGN, WARNING_SIGN.removedOn),
          afterAsOf(SPECIALIZED_COMMITTEE, SPECIALIZED_COMMITTEE.establishedOn),
          afterAsOf(TERRITORY, TERRITORY.establishedOn),
          Rule.given(
              CAMPAIGN,
              CAMPAIGN_OUTSIDE_PERIOD,
              CAMPAIGN.startedOn,
              c ->
                  FieldRelation.never(
                      CAMPAIGN_OUTSIDE_PERIOD,
                      CAMPAIGN.startedOn,
                      CAMPAIGN
                          .startedOn
                          .isPresent()
                          .and(CAMPAIGN.startedOn.notBy(c.manifest().getPeriod().to()))
                          .and(CAMPAIGN.startedOn.by(c.asOf())))), // later: told by its own rule
          Rule.given(
              CAMPAIGN,
              CAMPAIGN_OUTSIDE_PERIOD,
              CAMPAIGN.endsOn,
              c ->
                  FieldRelation.never(
                      CAMPAIGN_OUTSIDE_PERIOD,
                      CAMPAIGN.endsOn,
                      CAMPAIGN.endsOn.by(c.manifest().getPeriod().from().minusDays(1)))));

  private DayRules() {}

  /** What is later than the source, or before anything can have been, is told as that. */
  private static <T extends SafetyRecord> Rule inPeriod(RecordType<T, ?> type, DateField<T> day) {
    return Rule.given(
        type,
        OUTSIDE_PERIOD,
        day,
        c ->
            FieldRelation.implies(
                OUTSIDE_PERIOD,
                day,
                day.notBy(SlipRules.FOUNDED.minusDays(1)).and(day.by(c.asOf())),
                day.within(c.manifest().getPeriod())));
  }

  private static <T extends SafetyRecord> Rule afterAsOf(RecordType<T, ?> type, DateField<T> day) {
    return Rule.given(
        type,
        AFTER_AS_OF,
        day,
        c -> FieldRelation.never(AFTER_AS_OF, day, day.isPresent().and(day.notBy(c.asOf()))));
  }
}
