package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
import static io.github.safetysupervision.activity.DrillType.DRILL;
import static io.github.safetysupervision.activity.FacilityCheckType.FACILITY_CHECK;
import static io.github.safetysupervision.activity.FieldVisitType.FIELD_VISIT;
import static io.github.safetysupervision.activity.MeetingType.MEETING;
import static io.github.safetysupervision.activity.PatrolType.PATROL;
import static io.github.safetysupervision.activity.PublicityEventType.PUBLICITY_EVENT;
import static io.github.safetysupervision.activity.TrainingType.TRAINING;
import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.activity.WorkResumptionType.WORK_RESUMPTION;

import io.github.safetysupervision.activity.Assessment;
import io.github.safetysupervision.activity.Drill;
import io.github.safetysupervision.activity.FacilityCheck;
import io.github.safetysupervision.activity.FieldVisit;
import io.github.safetysupervision.activity.Meeting;
import io.github.safetysupervision.activity.MeetingKinds;
import io.github.safetysupervision.activity.Patrol;
import io.github.safetysupervision.activity.PublicityEvent;
import io.github.safetysupervision.activity.Training;
import io.github.safetysupervision.activity.Turnout;
import io.github.safetysupervision.activity.WorkResumption;
import io.github.safetysupervision.quantity.CountNoun;
import java.util.List;

/** What was done besides inspections (工作开展指标). */
public final class ActivityIndicators {

  private static final Selection<Assessment> ASSESSMENTS =
      Indicator.from(ASSESSMENT, ASSESSMENT.assessedOn);

  private static final Selection<Turnout> TURNOUTS = Indicator.from(TURNOUT, TURNOUT.turnedOutOn);

  private static final Selection<Drill> DRILLS_HELD = Indicator.from(DRILL, DRILL.heldOn);

  private static final Selection<Training> TRAININGS_HELD =
      Indicator.from(TRAINING, TRAINING.heldOn);

  private static final Selection<PublicityEvent> EVENTS =
      Indicator.from(PUBLICITY_EVENT, PUBLICITY_EVENT.heldOn);

  /** Meetings (会议次数). */
  public static final RecordIndicator<Meeting> MEETINGS =
      Indicator.from(MEETING, MEETING.heldOn)
          .count("meeting.times", "会议次数", "meetings", CountNoun.TIMES);

  /** Meetings of the leadership of party and government (党委常委会、政府常务会研究次数). */
  public static final RecordIndicator<Meeting> LEADERSHIP_MEETINGS =
      MEETINGS
          .where(
              MEETING.kind.in(
                  List.of(
                      MeetingKinds.PARTY_STANDING_COMMITTEE, MeetingKinds.GOVERNMENT_EXECUTIVE)))
          .named("meeting.leadership", "党委常委会、政府常务会研究次数", "meetings of the leadership");

  /** Visits of leaders to the field (领导调研督导次数). */
  public static final RecordIndicator<FieldVisit> FIELD_VISITS =
      Indicator.from(FIELD_VISIT, FIELD_VISIT.visitedOn)
          .count("field-visit.times", "领导调研督导次数", "visits of leaders", CountNoun.TIMES);

  /** Different units assessed (安全评估家数). */
  public static final RecordIndicator<Assessment> UNITS_ASSESSED =
      ASSESSMENTS.distinct(
          "assessment.units", "安全评估家数", "units assessed", ASSESSMENT.entity, CountNoun.UNITS);

  /** Different sectors assessed (安全评估行业领域数). */
  public static final RecordIndicator<Assessment> SECTORS_ASSESSED =
      ASSESSMENTS.distinct(
          "assessment.sectors",
          "安全评估行业领域数",
          "sectors assessed",
          ASSESSMENT.sector,
          CountNoun.PIECES);

  /** Different units that resumed work (复工复产家数). */
  public static final RecordIndicator<WorkResumption> UNITS_RESUMED =
      Indicator.from(WORK_RESUMPTION, WORK_RESUMPTION.resumedOn)
          .distinct(
              "work-resumption.units",
              "复工复产家数",
              "units that resumed work",
              WORK_RESUMPTION.entity,
              CountNoun.UNITS);

  /** Patrols (巡查次数). */
  public static final RecordIndicator<Patrol> PATROLS =
      Indicator.from(PATROL, PATROL.patrolledOn)
          .count("patrol.times", "巡查次数", "patrols", CountNoun.TIMES);

  /** People turned out on one day (出动人数). */
  public static final RecordIndicator<Turnout> TURNOUT_PEOPLE =
      TURNOUTS
          .atOneTime()
          .total("turnout.people", "出动人数", "people turned out", TURNOUT.people, CountNoun.PERSONS);

  /** Vehicles turned out on one day (出动车辆数). */
  public static final RecordIndicator<Turnout> TURNOUT_VEHICLES =
      TURNOUTS
          .atOneTime()
          .total(
              "turnout.vehicles",
              "出动车辆数",
              "vehicles turned out",
              TURNOUT.vehicles,
              CountNoun.VEHICLES);

  /** Turnouts of people, each time (出动人次). */
  public static final RecordIndicator<Turnout> TURNOUT_PERSON_TIMES =
      TURNOUTS.total(
          "turnout.person-times",
          "出动人次",
          "turnouts of people",
          TURNOUT.people,
          CountNoun.PERSON_TIMES);

  /** Turnouts of vehicles, each time (出动辆次). */
  public static final RecordIndicator<Turnout> TURNOUT_VEHICLE_TIMES =
      TURNOUTS.total(
          "turnout.vehicle-times",
          "出动辆次",
          "turnouts of vehicles",
          TURNOUT.vehicles,
          CountNoun.VEHICLE_TIMES);

  /** Emergency drills (应急演练次数). */
  public static final RecordIndicator<Drill> DRILLS =
      DRILLS_HELD.count("drill.times", "应急演练次数", "drills", CountNoun.TIMES);

  /** People at drills, each time (参演人次). */
  public static final RecordIndicator<Drill> DRILL_PERSON_TIMES =
      DRILLS_HELD.total(
          "drill.person-times", "参演人次", "people at drills", DRILL.people, CountNoun.PERSON_TIMES);

  /** Trainings (培训次数). */
  public static final RecordIndicator<Training> TRAININGS =
      TRAININGS_HELD.count("training.times", "培训次数", "trainings", CountNoun.TIMES);

  /** People trained, each time (受训人次). */
  public static final RecordIndicator<Training> TRAINING_PERSON_TIMES =
      TRAININGS_HELD.total(
          "training.person-times",
          "受训人次",
          "people trained",
          TRAINING.people,
          CountNoun.PERSON_TIMES);

  /** Events of publicity and education (宣传教育活动次数). */
  public static final RecordIndicator<PublicityEvent> PUBLICITY_EVENTS =
      EVENTS.count("publicity.times", "宣传教育活动次数", "events of publicity", CountNoun.TIMES);

  /** Leaflets and articles handed out (发放宣传物品份数). */
  public static final RecordIndicator<PublicityEvent> PUBLICITY_MATERIALS =
      EVENTS.total(
          "publicity.materials",
          "发放宣传物品份数",
          "leaflets handed out",
          PUBLICITY_EVENT.materials,
          CountNoun.COPIES);

  /** People at events of publicity, each time (参加宣传活动人次). */
  public static final RecordIndicator<PublicityEvent> PUBLICITY_PERSON_TIMES =
      EVENTS.total(
          "publicity.person-times",
          "参加宣传活动人次",
          "people at events",
          PUBLICITY_EVENT.people,
          CountNoun.PERSON_TIMES);

  /** Places where facilities were checked (设施排查处数). */
  public static final RecordIndicator<FacilityCheck> PLACES_CHECKED =
      Indicator.from(FACILITY_CHECK, FACILITY_CHECK.checkedOn)
          .total(
              "facility-check.places",
              "设施排查处数",
              "places checked",
              FACILITY_CHECK.places,
              CountNoun.PLACES);

  /** All of this chapter, in the order of the catalogue. */
  public static final List<Indicator> ALL =
      List.of(
          MEETINGS,
          LEADERSHIP_MEETINGS,
          FIELD_VISITS,
          UNITS_ASSESSED,
          SECTORS_ASSESSED,
          UNITS_RESUMED,
          PATROLS,
          TURNOUT_PEOPLE,
          TURNOUT_VEHICLES,
          TURNOUT_PERSON_TIMES,
          TURNOUT_VEHICLE_TIMES,
          DRILLS,
          DRILL_PERSON_TIMES,
          TRAININGS,
          TRAINING_PERSON_TIMES,
          PUBLICITY_EVENTS,
          PUBLICITY_MATERIALS,
          PUBLICITY_PERSON_TIMES,
          PLACES_CHECKED);

  private ActivityIndicators() {}
}
