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
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.readiness.EmergencyPlanType.EMERGENCY_PLAN;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;
import static io.github.safetysupervision.readiness.WatchRosterType.WATCH_ROSTER;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import io.github.safetysupervision.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of divisions (区划规则): whether a record lies where its source does, and whether its
 * division exists.
 *
 * <p>The bundled list speaks of some days only. A division that is not on it does not exist if the
 * record is of such a day, or if not even its province is on it. A record of another day, in a
 * source of such a day, may lie in a division that was abolished in between. Of all others nothing
 * is said.
 */
final class TerritoryRules {

  /** A record outside the territory of its source. */
  static final ProblemCode OUTSIDE_TERRITORY =
      PLAUSIBILITY
          .explain(
              "CK-102",
              "行政区划 {found} 不在清单的区划之内；一份数据应只含本地区的记录；请更正区划，或说明",
              "division {found} is not within the territory of the manifest; expected records of that"
                  + " territory alone; correct the division, or explain")
          .title("区划不在清单区划之内", "division outside the territory")
          .why(
              "该记录不会计入本地区的任何数字，上级汇总时可能与邻近地区重复。",
              "It counts in no figure of this territory, and may be counted twice where territories are"
                  + " added up.")
          .fix(
              "区划代码录错的照事发地改正，如 152529100000；确为外地的，由该地报送。",
              "Correct the code to that of the place, such as 152529100000; what belongs elsewhere is"
                  + " reported there.");

  /** Something that records refer to, outside the territory of its source. */
  static final ProblemCode REGISTERED_ELSEWHERE =
      PLAUSIBILITY
          .warning(
              "CK-105",
              "行政区划 {found} 不在清单的区划之内；单位、部门、专项行动、预案等一般属本地区，上级或外地的可以保留；请核对",
              "division {found} is not within the territory of the manifest; expected that of this"
                  + " territory unless it belongs to a superior or has its seat elsewhere; check it")
          .title("登记对象不属本地区", "register entry from elsewhere")
          .why(
              "区划录错的单位不会计入本地区的单位数，检查覆盖率的分母随之变小。",
              "An entity with a wrong division is not among those of this territory, so that coverage is"
                  + " measured against too few.")
          .fix(
              "对照登记资料核对区划代码；确属上级部门或外地单位的，不必改。",
              "Compare the code with the register; leave it where it is a superior body or an entity from"
                  + " elsewhere.");

  /** A division that the list of the day does not hold. */
  static final ProblemCode UNKNOWN_DIVISION =
      REFERENCE
          .error(
              "CK-103",
              "行政区划 {found} 所在的县级以上区划不在所用区划代码表（2023年版）中；应为表中的代码；请更正",
              "the county or higher division of {found} is not in the list of divisions (edition 2023);"
                  + " expected a listed code; correct it")
          .title("区划代码不存在", "division does not exist")
          .why(
              "不存在的区划不属于任何地区，按地区汇总时该记录会丢失。",
              "A division that does not exist belongs to no territory, so that the record is lost where"
                  + " territories are added up.")
          .basis(
              "国家统计局统计用区划代码2023年版",
              "division codes for statistics, National Bureau of Statistics, edition 2023")
          .fix(
              "查国家统计局统计用区划代码，写 6 位或 12 位，如 152529；不知道乡镇的只写到县。",
              "Look it up in the division codes of the National Bureau of Statistics and write 6 or 12"
                  + " digits, such as 152529; where the township is unknown write the county.");

  /** A division that the list does not hold, in a record of a day the list does not speak of. */
  static final ProblemCode DIVISION_NOT_LISTED_NOW =
      PLAUSIBILITY
          .explain(
              "CK-106",
              "行政区划 {found} 所在的县级以上区划不在截至日期所用的区划代码表（2023年版）中；除非记录当日尚未撤销，应为表中的代码；"
                  + "请更正，或说明是哪一个已撤销的区划",
              "the county or higher division of {found} is not in the list of the as-of date (edition"
                  + " 2023); expected a listed code unless it still existed on the day of the record;"
                  + " correct it, or explain which abolished division it is")
          .title("区划代码现已不在表中", "division no longer listed")
          .why(
              "代码录错，或区划在记录之后已撤销；两种情况下，按现行区划汇总时该记录都会丢失。",
              "The code is wrong, or the division was abolished after the day of the record; either way the"
                  + " record is lost where present territories are added up.")
          .basis(
              "国家统计局统计用区划代码2023年版",
              "division codes for statistics, National Bureau of Statistics, edition 2023")
          .fix(
              "查国家统计局统计用区划代码，写 6 位或 12 位，如 152529；确属已撤销的区划的，说明其名称和撤销日期。",
              "Look it up in the division codes of the National Bureau of Statistics and write 6 or 12"
                  + " digits, such as 152529; if it was abolished, say its name and when.");

  /** What happened or stands somewhere: a source holds that of its own territory. */
  private static final List<RecordType<?, ?>> LOCAL =
      List.of(
          HAZARD,
          INSPECTION,
          PENALTY,
          ACCIDENT,
          ASSESSMENT,
          DRILL,
          FACILITY_CHECK,
          FIELD_VISIT,
          MEETING,
          PATROL,
          PUBLICITY_EVENT,
          TRAINING,
          TURNOUT,
          WORK_RESUMPTION,
          EMERGENCY_TEAM,
          FLOOD_SITE,
          FUND_ALLOCATION,
          SUPPLY_STOCK,
          WARNING_SIGN,
          WATCH_ROSTER,
          TERRITORY);

  /** What records refer to, which may belong to a superior or have its seat elsewhere. */
  private static final List<RecordType<?, ?>> REFERRED_TO =
      List.of(OPERATING_ENTITY, DEPARTMENT, CAMPAIGN, EMERGENCY_PLAN, SPECIALIZED_COMMITTEE);

  private static final CodeList LIST = DivisionList.countiesOf2023().codes();
  private static final ReportingPeriod SPAN = span(LIST.validity());
  private static final Areas COUNTIES = Areas.of(Areas.OF_COUNTY);
  private static final Areas PROVINCES = Areas.of(Areas.OF_PROVINCE);

  static final List<Rule> ALL = all();

  private TerritoryRules() {}

  /** Why nothing is said of divisions in data of a day; null if it is. */
  static @Nullable Problem unavailable(LocalDate day) {
    return CheckProblems.listOfOtherDays(LIST, day);
  }

  private static List<Rule> all() {
    List<Rule> out = new ArrayList<>();
    LOCAL.forEach(type -> out.add(outside(type, OUTSIDE_TERRITORY)));
    REFERRED_TO.forEach(type -> out.add(outside(type, REGISTERED_ELSEWHERE)));
    listed(out, HAZARD, HAZARD.foundOn);
    listed(out, INSPECTION, INSPECTION.inspectedOn);
    listed(out, PENALTY, PENALTY.decidedOn);
    listed(out, ACCIDENT, ACCIDENT.occurredOn);
    listed(out, ASSESSMENT, ASSESSMENT.assessedOn);
    listed(out, CAMPAIGN, CAMPAIGN.startedOn);
    listed(out, DRILL, DRILL.heldOn);
    listed(out, FACILITY_CHECK, FACILITY_CHECK.checkedOn);
    listed(out, FIELD_VISIT, FIELD_VISIT.visitedOn);
    listed(out, MEETING, MEETING.heldOn);
    listed(out, PATROL, PATROL.patrolledOn);
    listed(out, PUBLICITY_EVENT, PUBLICITY_EVENT.heldOn);
    listed(out, TRAINING, TRAINING.heldOn);
    listed(out, TURNOUT, TURNOUT.turnedOutOn);
    listed(out, WORK_RESUMPTION, WORK_RESUMPTION.approvedOn);
    listed(out, EMERGENCY_PLAN, EMERGENCY_PLAN.issuedOn);
    listed(out, EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn);
    listed(out, FLOOD_SITE, FLOOD_SITE.identifiedOn);
    listed(out, FUND_ALLOCATION, FUND_ALLOCATION.allocatedOn);
    listed(out, SUPPLY_STOCK, SUPPLY_STOCK.countedOn);
    listed(out, WARNING_SIGN, WARNING_SIGN.setOn);
    listed(out, WATCH_ROSTER, WATCH_ROSTER.startsOn);
    listed(out, SPECIALIZED_COMMITTEE, SPECIALIZED_COMMITTEE.establishedOn);
    listed(out, TERRITORY, TERRITORY.establishedOn);
    listed(out, OPERATING_ENTITY, null);
    listed(out, DEPARTMENT, null);
    listed(out, STATED_FIGURE, null);
    listed(out, STATED_IDENTITY, null);
    return List.copyOf(out);
  }

  private static ReportingPeriod span(Validity validity) {
    LocalDate to = validity.to();
    return ReportingPeriod.of(validity.from(), to == null ? LocalDate.of(9999, 12, 31) : to);
  }

  private static <T extends SafetyRecord> Rule outside(RecordType<T, ?> type, ProblemCode code) {
    return Rule.given(
        type,
        code,
        type.territory,
        c ->
            FieldRelation.implies(
                code,
                type.territory,
                Filter.all(),
                type.territory.within(c.manifest().getTerritory())));
  }

  /** Adds both rules on one type; day is the one its records are of, or null if of none. */
  private static <T extends SafetyRecord> void listed(
      List<Rule> out, RecordType<T, ?> type, @Nullable DateField<T> day) {
    Filter<T> isOfSpan = day == null ? null : day.within(SPAN);
    out.add(
        Rule.given(
            type,
            UNKNOWN_DIVISION,
            type.territory,
            c -> existing(type, isOfSpan, Truth.of(SPAN.contains(c.asOf())))));
    boolean isToldOutside = LOCAL.contains(type) || REFERRED_TO.contains(type);
    out.add(
        Rule.given(
                type,
                DIVISION_NOT_LISTED_NOW,
                type.territory,
                c ->
                    stillListed(
                        type,
                        isOfSpan,
                        isToldOutside
                            ? type.territory.within(c.manifest().getTerritory())
                            : Filter.all()))
            .during(LIST.validity()));
  }

  private static <T extends SafetyRecord> FieldRelation<T> existing(
      RecordType<T, ?> type, @Nullable Filter<T> isOfSpan, Truth isSourceOfSpan) {
    return FieldRelation.of(
        UNKNOWN_DIVISION,
        type.territory,
        values -> COUNTIES.hold(type, values),
        values -> {
          Truth isNowhere = PROVINCES.hold(type, values).not().and(isSourceOfSpan);
          return isOf(isOfSpan, values).or(isNowhere).not();
        });
  }

  /** What lies outside its source is told as that. */
  private static <T extends SafetyRecord> FieldRelation<T> stillListed(
      RecordType<T, ?> type, @Nullable Filter<T> isOfSpan, Filter<T> isInside) {
    return FieldRelation.of(
        DIVISION_NOT_LISTED_NOW,
        type.territory,
        values -> COUNTIES.hold(type, values),
        values -> {
          Truth isNowhere = PROVINCES.hold(type, values).not();
          Truth isOutside = isInside.evaluate(values).not();
          return isOf(isOfSpan, values).or(isNowhere).or(isOutside);
        });
  }

  private static <T extends SafetyRecord> Truth isOf(@Nullable Filter<T> span, FieldValues values) {
    return span == null ? Truth.FALSE : span.evaluate(values);
  }

  /**
   * The divisions of the list as the codes of what lies in each, so that no value has to be made.
   */
  private static final class Areas {

    private static final long OF_COUNTY = 1_000_000;
    private static final long OF_PROVINCE = 10_000 * OF_COUNTY;

    private final long[] first;
    private final long[] last;

    private Areas(long[] first, long[] last) {
      this.first = first;
      this.last = last;
    }

    /** Those that begin at a multiple of a number; each is as large as that. */
    static Areas of(long size) {
      long[] numbers =
          LIST.entries().keySet().stream()
              .mapToLong(code -> DivisionCode.parse(code).toLong())
              .filter(number -> number % size == 0)
              .sorted()
              .toArray();
      return new Areas(
          Arrays.stream(numbers).map(n -> codeOf(DivisionCode.ofLong(n))).toArray(),
          Arrays.stream(numbers).map(n -> codeOf(last(n, size))).toArray());
    }

    /** Nothing lies in a province but in none of its prefectures: then it is its longer form. */
    private static DivisionCode last(long number, long size) {
      String text = Long.toString(number + size - 1);
      return DivisionCode.parse(DivisionCode.isWellFormed(text) ? text : Long.toString(number));
    }

    /** All types have the same codes for divisions. */
    private static long codeOf(DivisionCode division) {
      KnownValues one = new KnownValues(HAZARD);
      one.put(HAZARD.territory, division);
      return one.code(HAZARD.territory);
    }

    Truth hold(RecordType<?, ?> type, FieldValues values) {
      long code = values.code(type.territory);
      if (code == FieldType.ABSENT) {
        return values.isUnread(type.territory) ? Truth.UNKNOWN : Truth.TRUE;
      }
      int found = Arrays.binarySearch(first, code);
      int before = found >= 0 ? found : -found - 2;
      return Truth.of(before >= 0 && code <= last[before]);
    }
  }
}
