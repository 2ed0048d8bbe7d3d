package io.github.safetysupervision.hazard;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link Hazard} looks like. */
public final class HazardType extends RecordType<Hazard, Hazard.Builder> {

  /** The one instance. */
  public static final HazardType HAZARD = new HazardType();

  /** The day it was found (发现日期). */
  public final DateField<Hazard> foundOn =
      required.date("foundOn", "发现日期", Hazard::getFoundOn, Hazard.Builder::foundOn);

  /** The channel it was found through (发现渠道). */
  public final Field<Hazard, Term> channel =
      required.term("channel", "发现渠道", Channel.TERMS, Hazard::getChannel, Hazard.Builder::channel);

  /** The campaign it was found in (专项行动). */
  public final Field<Hazard, String> campaign =
      optional.reference(
          "campaign", "专项行动", TypeNames.CAMPAIGN, Hazard::getCampaign, Hazard.Builder::campaign);

  /** The inspection that found it (检查). */
  public final Field<Hazard, String> inspection =
      optional.reference(
          "inspection",
          "检查",
          TypeNames.INSPECTION,
          Hazard::getInspection,
          Hazard.Builder::inspection);

  /** The assessment that found it (安全评估). */
  public final Field<Hazard, String> assessment =
      optional.reference(
          "assessment",
          "安全评估",
          TypeNames.ASSESSMENT,
          Hazard::getAssessment,
          Hazard.Builder::assessment);

  /** The entity it was found at (生产经营单位). */
  public final Field<Hazard, String> entity =
      optional.reference(
          "entity",
          "生产经营单位",
          TypeNames.OPERATING_ENTITY,
          Hazard::getEntity,
          Hazard.Builder::entity);

  /** The department that supervises its rectification (监管部门). */
  public final Field<Hazard, String> department =
      optional.reference(
          "department",
          "监管部门",
          TypeNames.DEPARTMENT,
          Hazard::getDepartment,
          Hazard.Builder::department);

  /** The supervisory sector (监管行业领域). */
  public final Field<Hazard, Term> sector =
      optional.term("sector", "监管行业领域", Sectors.TERMS, Hazard::getSector, Hazard.Builder::sector);

  /** The grade (隐患级别). */
  public final Field<Hazard, HazardGrade> grade =
      required.choice(
          "grade", "隐患级别", HazardGrade.values(), Hazard::getGrade, Hazard.Builder::grade);

  /** The criterion the grade rests on (判定标准条款). */
  public final Field<Hazard, Citation> criterion =
      optional.citation("criterion", "判定标准条款", Hazard::getCriterion, Hazard.Builder::criterion);

  /** What was found (隐患描述). */
  public final Field<Hazard, String> description =
      optional.text("description", "隐患描述", Hazard::getDescription, Hazard.Builder::description);

  /** The state of rectification (整改状态). */
  public final Field<Hazard, HazardState> state =
      required.choice(
          "state", "整改状态", HazardState.values(), Hazard::getState, Hazard.Builder::state);

  /** The last day to rectify it (整改期限). */
  public final DateField<Hazard> deadline =
      optional.date("deadline", "整改期限", Hazard::getDeadline, Hazard.Builder::deadline);

  /** The day its rectification was accepted (验收日期). */
  public final DateField<Hazard> acceptedOn =
      optional.date("acceptedOn", "验收日期", Hazard::getAcceptedOn, Hazard.Builder::acceptedOn);

  /** The day it was closed (销号日期). */
  public final DateField<Hazard> closedOn =
      optional.date("closedOn", "销号日期", Hazard::getClosedOn, Hazard.Builder::closedOn);

  /** Why it is not rectified yet (未整改原因). */
  public final Field<Hazard, Term> delayReason =
      optional.term(
          "delayReason",
          "未整改原因",
          DelayReason.TERMS,
          Hazard::getDelayReason,
          Hazard.Builder::delayReason);

  /** The body that tracks it (跟踪督办单位). */
  public final Field<Hazard, String> tracker =
      optional.reference(
          "tracker", "跟踪督办单位", TypeNames.DEPARTMENT, Hazard::getTracker, Hazard.Builder::tracker);

  {
    always
        .notBefore(HazardProblems.DEADLINE_BEFORE_FOUND, deadline, foundOn)
        .notBefore(HazardProblems.CLOSED_BEFORE_FOUND, closedOn, foundOn)
        .notBefore(HazardProblems.CLOSED_BEFORE_ACCEPTED, closedOn, acceptedOn)
        .implies(
            HazardProblems.CLOSED_WITHOUT_DATE,
            closedOn,
            state.is(HazardState.CLOSED),
            closedOn.isPresent())
        .implies(
            HazardProblems.DATE_WITHOUT_CLOSED,
            state,
            closedOn.isPresent(),
            state.is(HazardState.CLOSED))
        .implies(
            HazardProblems.MAJOR_CLOSED_UNACCEPTED,
            acceptedOn,
            grade.is(HazardGrade.MAJOR).and(state.is(HazardState.CLOSED)),
            acceptedOn.isPresent());
  }

  private HazardType() {
    super(
        Hazard.class,
        TypeNames.HAZARD.name(),
        TypeNames.HAZARD.label(),
        Hazard::builder,
        Hazard.Builder::build);
  }
}
