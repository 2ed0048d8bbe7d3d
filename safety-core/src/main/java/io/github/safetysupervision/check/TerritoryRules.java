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
import io.github.safetysupervision.code.DivisionEditions;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of divisions (区划规则): whether a record lies where its source does, and whether its
 * division exists.
 *
 * <p>A list speaks of some days only. A division that is not on the list of the day of its record
 * does not exist, nor does one of which not even the province is on a list of the whole country of
 * the as-of day. A record of a day without a list, in a source of a day with one, may lie in a
 * division that was abolished in between. Of all others nothing is said.
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
              "行政区划 {found} 所在的县级以上区划不在所用区划代码表（{other}）中；应为表中的代码；请更正",
              "the county or higher division of {found} is not in the list of divisions ({other}); expected"
                  + " a listed code; correct it")
          .title("区划代码不存在", "division does not exist")
          .why(
              "不存在的区划不属于任何地区，按地区汇总时该记录会丢失。",
              "A division that does not exist belongs to no territory, so that the record is lost where"
                  + " territories are added up.")
          .basis(
              "国家统计局统计用区划代码2023年版；交来其他年份代码表的，以当日的一版为准",
              "division codes for statistics, National Bureau of Statistics, edition 2023; of other lists"
                  + " handed in that of the day")
          .fix(
              "查国家统计局统计用区划代码，写 6 位或 12 位，如 152529；不知道乡镇的只写到县。",
              "Look it up in the division codes of the National Bureau of Statistics and write 6 or 12"
                  + " digits, such as 152529; where the township is unknown write the county.");

  /** A division that the list does not hold, in a record of a day the list does not speak of. */
  static final ProblemCode DIVISION_NOT_LISTED_NOW =
      PLAUSIBILITY
          .explain(
              "CK-106",
              "行政区划 {found} 所在的县级以上区划不在截至日期所用的区划代码表（{other}）中；除非记录当日尚未撤销，应为表中的代码；请更正，或说明是"
                  + "哪一个已撤销的区划",
              "the county or higher division of {found} is not in the list of the as-of date ({other});"
                  + " expected a listed code unless it still existed on the day of the record; correct it,"
                  + " or explain which abolished division it is")
          .title("区划代码现已不在表中", "division no longer listed")
          .why(
              "代码录错，或区划在记录之后已撤销；两种情况下，按现行区划汇总时该记录都会丢失。",
              "The code is wrong, or the division was abolished after the day of the record; either way the"
                  + " record is lost where present territories are added up.")
          .basis(
              "国家统计局统计用区划代码2023年版；交来其他年份代码表的，以当日的一版为准",
              "division codes for statistics, National Bureau of Statistics, edition 2023; of other lists"
                  + " handed in that of the day")
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

  /** Whether records lie where their source does. */
  static final List<Rule> INSIDE = inside();

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** Whether divisions exist, by the edition that is bundled. */
  static final TerritoryRules BUNDLED = new TerritoryRules(DivisionEditions.bundled());

  private final DivisionEditions editions;
  private final List<Edition> all;
  private final String digest;
  private final List<Rule> listed = new ArrayList<>();

  /**
   * Makes the rules on whether divisions exist.
   *
   * @param editions by which lists
   */
  TerritoryRules(DivisionEditions editions) {
    this.editions = editions;
    this.all = editions.editions().stream().map(Edition::of).toList();
    this.digest = editions.digest();
    addListed();
  }

  DivisionEditions editions() {
    return editions;
  }

  List<Rule> listed() {
    return List.copyOf(listed);
  }

  /** Why nothing is said of divisions in data of a day and territory; null if it is. */
  @Nullable Problem unavailable(LocalDate day, DivisionCode territory) {
    DivisionList last = editions.last(territory, day);
    DivisionList nearest = last == null ? editions.editions().get(0) : last;
    return CheckProblems.listOfOtherDays(nearest.codes(), day);
  }

  private static List<Rule> inside() {
    List<Rule> out = new ArrayList<>();
    LOCAL.forEach(type -> out.add(outside(type, OUTSIDE_TERRITORY)));
    REFERRED_TO.forEach(type -> out.add(outside(type, REGISTERED_ELSEWHERE)));
    return List.copyOf(out);
  }

  private void addListed() {
    add(HAZARD, HAZARD.foundOn);
    add(INSPECTION, INSPECTION.inspectedOn);
    add(PENALTY, PENALTY.decidedOn);
    add(ACCIDENT, ACCIDENT.occurredOn);
    add(ASSESSMENT, ASSESSMENT.assessedOn);
    add(CAMPAIGN, CAMPAIGN.startedOn);
    add(DRILL, DRILL.heldOn);
    add(FACILITY_CHECK, FACILITY_CHECK.checkedOn);
    add(FIELD_VISIT, FIELD_VISIT.visitedOn);
    add(MEETING, MEETING.heldOn);
    add(PATROL, PATROL.patrolledOn);
    add(PUBLICITY_EVENT, PUBLICITY_EVENT.heldOn);
    add(TRAINING, TRAINING.heldOn);
    add(TURNOUT, TURNOUT.turnedOutOn);
    add(WORK_RESUMPTION, WORK_RESUMPTION.approvedOn);
    add(EMERGENCY_PLAN, EMERGENCY_PLAN.issuedOn);
    add(EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn);
    add(FLOOD_SITE, FLOOD_SITE.identifiedOn);
    add(FUND_ALLOCATION, FUND_ALLOCATION.allocatedOn);
    add(SUPPLY_STOCK, SUPPLY_STOCK.countedOn);
    add(WARNING_SIGN, WARNING_SIGN.setOn);
    add(WATCH_ROSTER, WATCH_ROSTER.startsOn);
    add(SPECIALIZED_COMMITTEE, SPECIALIZED_COMMITTEE.establishedOn);
    add(TERRITORY, TERRITORY.establishedOn);
    add(OPERATING_ENTITY, null);
    add(DEPARTMENT, null);
    add(STATED_FIGURE, null);
    add(STATED_IDENTITY, null);
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
  private <T extends SafetyRecord> void add(RecordType<T, ?> type, @Nullable DateField<T> day) {
    listed.add(
        Rule.given(type, UNKNOWN_DIVISION, type.territory, c -> existing(type, day, c), digest));
    listed.add(
        Rule.given(
            type, DIVISION_NOT_LISTED_NOW, type.territory, c -> stillListed(type, day, c), digest));
  }

  private <T extends SafetyRecord> FieldRelation<T> existing(
      RecordType<T, ?> type, @Nullable DateField<T> day, CheckContext context) {
    return FieldRelation.of(
            UNKNOWN_DIVISION,
            type.territory,
            values -> areInAll(type, values),
            values -> isMissing(division(type, values), day, values, context).not())
        .saying(values -> said(type, day, values, context));
  }

  /** Whether the division of a record is in no doubt, whatever its day. */
  private Truth areInAll(RecordType<?, ?> type, FieldValues values) {
    Truth out = Truth.TRUE;
    for (Edition e : all) {
      out = out.and(e.holds(type, values));
    }
    return out;
  }

  private static @Nullable DivisionCode division(RecordType<?, ?> type, FieldValues values) {
    return values.value(type.territory) instanceof DivisionCode d ? d : null;
  }

  /**
   * Whether the list of the day does not have it, or where there is none a list of the whole
   * country of the as-of day not even its province.
   */
  private Truth isMissing(
      @Nullable DivisionCode division,
      @Nullable DateField<?> day,
      FieldValues values,
      CheckContext context) {
    if (division == null) {
      return Truth.UNKNOWN; // one that is absent is in all
    }
    DivisionList own = ofDay(division, day, values);
    if (own != null) {
      return Truth.of(!own.holdsCountyOf(division));
    }
    if (isNowhere(division, context)) {
      return Truth.TRUE;
    }
    boolean isOfSomeDay = day != null && values.isUnread(day);
    return isOfSomeDay ? Truth.UNKNOWN : Truth.FALSE;
  }

  private @Nullable DivisionList ofDay(
      DivisionCode division, @Nullable DateField<?> day, FieldValues values) {
    Object date = day == null ? null : values.value(day);
    return date instanceof LocalDate d ? editions.on(division, d) : null;
  }

  /** Whether not even its province is in a list of the whole country of the as-of day. */
  private boolean isNowhere(DivisionCode division, CheckContext context) {
    DivisionList now = editions.on(division, context.asOf());
    return now != null && !now.holdsProvinceOf(division);
  }

  /** What lies outside its source is told as that. */
  private <T extends SafetyRecord> FieldRelation<T> stillListed(
      RecordType<T, ?> type, @Nullable DateField<T> day, CheckContext context) {
    boolean isToldOutside = LOCAL.contains(type) || REFERRED_TO.contains(type);
    Filter<T> isInside =
        isToldOutside ? type.territory.within(context.manifest().getTerritory()) : Filter.all();
    return FieldRelation.of(
            DIVISION_NOT_LISTED_NOW,
            type.territory,
            values -> areInAll(type, values),
            values -> {
              DivisionCode division = division(type, values);
              if (division == null) {
                return Truth.UNKNOWN;
              }
              DivisionList now = editions.on(division, context.asOf());
              boolean isListed = now == null || now.holdsCountyOf(division);
              if (isListed || isNowhere(division, context) || hasList(division, day, values)) {
                return Truth.TRUE;
              }
              Truth isOutside = isInside.evaluate(values).not();
              boolean isOfSomeDay = day != null && values.isUnread(day);
              return isOfSomeDay ? isOutside.or(Truth.UNKNOWN) : isOutside;
            })
        .saying(values -> said(type, null, values, context));
  }

  /** Whether its own day has a list, by which it is judged. */
  private boolean hasList(DivisionCode division, @Nullable DateField<?> day, FieldValues values) {
    return ofDay(division, day, values) != null;
  }

  /** The edition by which it is judged, and what the division became. */
  private Wording said(
      RecordType<?, ?> type, @Nullable DateField<?> day, FieldValues values, CheckContext context) {
    DivisionCode division = division(type, values);
    if (division == null) {
      return Wording.same("");
    }
    DivisionList own = ofDay(division, day, values);
    DivisionList by = own == null ? editions.on(division, context.asOf()) : own;
    String edition = by == null ? "" : by.codes().edition();
    Wording title =
        new Wording(
            YEAR.matcher(edition).matches() ? edition + "年版" : edition, "edition " + edition);
    List<DivisionCode> now = editions.successors(division);
    Wording names = Wording.listing(now.stream().map(DivisionCode::toString).toList());
    return now.isEmpty()
        ? title
        : new Wording(
            title.zh() + "；该区划现为 " + names.zh(), title.en() + "; it has become " + names.en());
  }

  /**
   * One list, as its codes.
   *
   * @param isNational whether it holds every province, so that one that it does not hold is none
   */
  private record Edition(Areas counties, Areas provinces, boolean isNational) {

    static Edition of(DivisionList list) {
      return new Edition(
          Areas.of(list.codes(), Areas.OF_COUNTY),
          Areas.of(list.codes(), Areas.OF_PROVINCE),
          list.isNational());
    }

    /** False if the county is not listed; of provinces that are not, a list of few says nothing. */
    Truth holds(RecordType<?, ?> type, FieldValues values) {
      Truth out = counties.hold(type, values);
      return out == Truth.TRUE || isNational ? out : out.or(provinces.hold(type, values).not());
    }
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
    static Areas of(CodeList list, long size) {
      long[] numbers =
          list.entries().keySet().stream()
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
