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
import io.github.safetysupervision.activity.Meeting;
import io.github.safetysupervision.activity.MeetingKinds;
import io.github.safetysupervision.activity.PublicityEvent;
import io.github.safetysupervision.activity.Training;
import io.github.safetysupervision.activity.Turnout;
import io.github.safetysupervision.quantity.CountNoun;
import java.util.List;

/** What was done besides inspections (工作开展指标). */
final class ActivityIndicators {

  private static final Indicator.Draft<Meeting> MEETINGS = Indicator.from(MEETING, MEETING.heldOn);

  private static final Indicator.Draft<Assessment> ASSESSMENTS =
      Indicator.from(ASSESSMENT, ASSESSMENT.assessedOn);

  private static final Indicator.Draft<Turnout> TURNOUTS =
      Indicator.from(TURNOUT, TURNOUT.turnedOutOn);

  private static final Indicator.Draft<Drill> DRILLS = Indicator.from(DRILL, DRILL.heldOn);

  private static final Indicator.Draft<Training> TRAININGS =
      Indicator.from(TRAINING, TRAINING.heldOn);

  private static final Indicator.Draft<PublicityEvent> EVENTS =
      Indicator.from(PUBLICITY_EVENT, PUBLICITY_EVENT.heldOn);

  private ActivityIndicators() {}

  static List<Indicator> all() {
    return List.of(
        MEETINGS.count("meeting.times", "会议次数", "meetings", CountNoun.TIMES),
        MEETINGS
            .where(
                MEETING.kind.in(
                    List.of(
                        MeetingKinds.PARTY_STANDING_COMMITTEE, MeetingKinds.GOVERNMENT_EXECUTIVE)))
            .count(
                "meeting.leadership",
                "党委常委会、政府常务会研究次数",
                "meetings of the leadership",
                CountNoun.TIMES),
        Indicator.from(FIELD_VISIT, FIELD_VISIT.visitedOn)
            .count("field-visit.times", "领导调研督导次数", "visits of leaders", CountNoun.TIMES),
        ASSESSMENTS.distinct(
            "assessment.units", "安全评估家数", "units assessed", ASSESSMENT.entity, CountNoun.UNITS),
        ASSESSMENTS.distinct(
            "assessment.sectors",
            "安全评估行业领域数",
            "sectors assessed",
            ASSESSMENT.sector,
            CountNoun.PIECES),
        Indicator.from(WORK_RESUMPTION, WORK_RESUMPTION.resumedOn)
            .distinct(
                "work-resumption.units",
                "复工复产家数",
                "units that resumed work",
                WORK_RESUMPTION.entity,
                CountNoun.UNITS),
        Indicator.from(PATROL, PATROL.patrolledOn)
            .count("patrol.times", "巡查次数", "patrols", CountNoun.TIMES),
        TURNOUTS
            .atOneTime()
            .total(
                "turnout.people", "出动人数", "people turned out", TURNOUT.people, CountNoun.PERSONS),
        TURNOUTS
            .atOneTime()
            .total(
                "turnout.vehicles",
                "出动车辆数",
                "vehicles turned out",
                TURNOUT.vehicles,
                CountNoun.VEHICLES),
        TURNOUTS.total(
            "turnout.person-times",
            "出动人次",
            "turnouts of people",
            TURNOUT.people,
            CountNoun.PERSON_TIMES),
        TURNOUTS.total(
            "turnout.vehicle-times",
            "出动辆次",
            "turnouts of vehicles",
            TURNOUT.vehicles,
            CountNoun.VEHICLE_TIMES),
        DRILLS.count("drill.times", "应急演练次数", "drills", CountNoun.TIMES),
        DRILLS.total(
            "drill.person-times", "参演人次", "people at drills", DRILL.people, CountNoun.PERSON_TIMES),
        TRAININGS.count("training.times", "培训次数", "trainings", CountNoun.TIMES),
        TRAININGS.total(
            "training.person-times",
            "受训人次",
            "people trained",
            TRAINING.people,
            CountNoun.PERSON_TIMES),
        EVENTS.count("publicity.times", "宣传教育活动次数", "events of publicity", CountNoun.TIMES),
        EVENTS.total(
            "publicity.materials",
            "发放宣传物品份数",
            "leaflets handed out",
            PUBLICITY_EVENT.materials,
            CountNoun.COPIES),
        EVENTS.total(
            "publicity.person-times",
            "参加宣传活动人次",
            "people at events",
            PUBLICITY_EVENT.people,
            CountNoun.PERSON_TIMES),
        Indicator.from(FACILITY_CHECK, FACILITY_CHECK.checkedOn)
            .total(
                "facility-check.places",
                "设施排查处数",
                "places checked",
                FACILITY_CHECK.places,
                CountNoun.PLACES));
  }
}
