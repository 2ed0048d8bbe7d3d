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
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.readiness.EmergencyPlanType.EMERGENCY_PLAN;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * Slips of the hand that no other rule sees (录入差错规则): years that nobody can mean, and amounts in
 * another unit.
 */
final class SlipRules {

  /** A day before there was anything to record. */
  static final ProblemCode TOO_EARLY =
      PLAUSIBILITY
          .warning(
              "CK-161",
              "日期 {found} 在 1949 年 10 月 1 日之前；应为记录所属年份的日期；请核对年份",
              "the day {found} is before 1 October 1949; expected a day of the years the record is of; check"
                  + " the year")
          .title("日期早得不可能", "day that is impossibly early")
          .why(
              "多是年份录错，如 2023 录成 1923。记录不归入本期，数字会少算。",
              "Mostly the year has a slip, 1923 for 2023. The record is not of this period, and figures are"
                  + " too low.")
          .fix(
              "对照原始材料更正年份；系统里没有日期时填的 1900-01-01 之类，改为不写该字段。",
              "Correct the year by the papers; where a system filled in 1900-01-01 for no date, leave the"
                  + " field out.");

  /** A day so far ahead that nobody plans for it. */
  static final ProblemCode TOO_LATE =
      PLAUSIBILITY
          .warning(
              "CK-162",
              "日期 {found} 晚于截至日期十年以上；应为可能的日期；请核对年份",
              "the day {found} is more than ten years after the as-of date; expected a likely one; check the"
                  + " year")
          .title("日期晚得不可能", "day that is impossibly late")
          .why(
              "期限和安排可以在将来，但不会这样远；多是年份录错，如 2026 录成 2062。按期、逾期会算错。",
              "Deadlines and plans lie ahead, but not so far; mostly the year has a slip, 2062 for 2026."
                  + " What is on time or overdue will be wrong.")
          .fix(
              "对照原始材料更正年份，如 2026-09-30；“长期”的，不写截止日期。",
              "Correct the year by the papers, as in 2026-09-30; leave an end that is open out.");

  /** A fine of nothing. */
  static final ProblemCode NO_AMOUNT =
      PLAUSIBILITY
          .warning(
              "CK-163",
              "处罚种类有罚款，金额为 {found}；应大于零；请核对，未定的不写金额",
              "there is a fine among the kinds, and the amount is {found}; expected more than none; check it,"
                  + " and leave an amount that is not fixed out")
          .title("罚款金额为零", "fine of nothing")
          .why(
              "罚款总额会少算；多是金额没有录入，系统填了 0。没有录入的不等于零。",
              "The total of fines will be too low; mostly nobody entered the amount, and a system filled in"
                  + " 0. What was not entered is not none.")
          .fix(
              "对照处罚决定书填写金额，以元计，如 48000；没有罚款的，从 kinds 中去掉罚款。",
              "Take the amount from the decision, in yuan, such as 48000; where there was no fine, take it"
                  + " out of kinds.");

  /** A loss in another unit. */
  static final ProblemCode LOSS_TOO_SMALL =
      PLAUSIBILITY
          .warning(
              "CK-164",
              "有人死亡的事故，直接经济损失仅 {found}；应以元计，包括善后赔偿；请核对是否把万元当成了元",
              "somebody died, and the direct loss is {found} only; expected yuan, with compensation included;"
                  + " see whether 万元 were written as yuan")
          .title("死亡事故的损失过小", "loss too small for a death")
          .why(
              "直接经济损失包括丧葬、抚恤和赔偿，不会这样小；多是把万元数当成了元，损失合计会小一万倍。",
              "The direct loss includes funeral, pension and compensation and is never as small; mostly a"
                  + " number of 万元 was written, and the total is ten thousand times too low.")
          .fix(
              "换算成元再填，如 126.5万元 写成 1265000；还没有核定的，不写该字段。",
              "Convert it to yuan, 1265000 for 126.5万元; leave the field out while it is not determined.");

  static final LocalDate FOUNDED = LocalDate.of(1949, 10, 1);
  private static final int YEARS_AHEAD = 10;

  /** Below it nobody counts the loss of a life. */
  private static final Money LEAST_LOSS = Money.ofYuan(10_000);

  static final List<Rule> ALL =
      List.of(
          tooEarly(HAZARD, HAZARD.foundOn),
          tooEarly(INSPECTION, INSPECTION.inspectedOn),
          tooEarly(PENALTY, PENALTY.decidedOn),
          tooEarly(ACCIDENT, ACCIDENT.occurredOn),
          tooEarly(ASSESSMENT, ASSESSMENT.assessedOn),
          tooEarly(CAMPAIGN, CAMPAIGN.startedOn),
          tooEarly(DRILL, DRILL.heldOn),
          tooEarly(FACILITY_CHECK, FACILITY_CHECK.checkedOn),
          tooEarly(FIELD_VISIT, FIELD_VISIT.visitedOn),
          tooEarly(MEETING, MEETING.heldOn),
          tooEarly(PATROL, PATROL.patrolledOn),
          tooEarly(PUBLICITY_EVENT, PUBLICITY_EVENT.heldOn),
          tooEarly(TRAINING, TRAINING.heldOn),
          tooEarly(TURNOUT, TURNOUT.turnedOutOn),
          tooEarly(WORK_RESUMPTION, WORK_RESUMPTION.appliedOn),
          tooEarly(EMERGENCY_PLAN, EMERGENCY_PLAN.issuedOn),
          tooEarly(EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn),
          tooEarly(FLOOD_SITE, FLOOD_SITE.identifiedOn),
          tooEarly(FUND_ALLOCATION, FUND_ALLOCATION.allocatedOn),
          tooEarly(SUPPLY_STOCK, SUPPLY_STOCK.countedOn),
          tooEarly(WARNING_SIGN, WARNING_SIGN.setOn),
          tooEarly(SPECIALIZED_COMMITTEE, SPECIALIZED_COMMITTEE.establishedOn),
          tooLate(HAZARD, HAZARD.deadline),
          tooLate(CAMPAIGN, CAMPAIGN.endsOn),
          Rule.of(
              PENALTY,
              FieldRelation.never(
                  NO_AMOUNT,
                  PENALTY.amount,
                  PENALTY
                      .amount
                      .from(Money.ZERO)
                      .and(PENALTY.amount.below(Money.ofFen(1)))
                      .and(PENALTY.entity.isAbsent()) // else it is told to be too small
                      .and(PENALTY.kinds.contains(PenaltyKind.FINE)))),
          Rule.of(
              ACCIDENT,
              FieldRelation.never(
                  LOSS_TOO_SMALL,
                  ACCIDENT.directLoss,
                  ACCIDENT
                      .deaths
                      .from(1)
                      .and(ACCIDENT.directLoss.from(Money.ofFen(1)))
                      .and(ACCIDENT.directLoss.below(LEAST_LOSS)))));

  private SlipRules() {}

  /** Of the day a record begins with: what comes before it breaks a rule of its own. */
  private static <T extends SafetyRecord> Rule tooEarly(RecordType<T, ?> type, DateField<T> day) {
    return Rule.of(type, FieldRelation.never(TOO_EARLY, day, day.by(FOUNDED.minusDays(1))));
  }

  private static <T extends SafetyRecord> Rule tooLate(RecordType<T, ?> type, DateField<T> day) {
    return Rule.given(
        type,
        TOO_LATE,
        day,
        c ->
            FieldRelation.never(
                TOO_LATE, day, day.isPresent().and(day.notBy(c.asOf().plusYears(YEARS_AHEAD)))));
  }
}
