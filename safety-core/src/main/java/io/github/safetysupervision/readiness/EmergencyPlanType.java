package io.github.safetysupervision.readiness;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What an {@link EmergencyPlan} looks like. */
public final class EmergencyPlanType extends RecordType<EmergencyPlan, EmergencyPlan.Builder> {

  /** The one instance. */
  public static final EmergencyPlanType EMERGENCY_PLAN = new EmergencyPlanType();

  /** The title (预案名称). */
  public final Field<EmergencyPlan, String> title =
      required.text("title", "预案名称", EmergencyPlan::getTitle, EmergencyPlan.Builder::title);

  /** The day it was issued (印发日期). */
  public final DateField<EmergencyPlan> issuedOn =
      optional.date(
          "issuedOn", "印发日期", EmergencyPlan::getIssuedOn, EmergencyPlan.Builder::issuedOn);

  /** The day it was last revised (修订日期). */
  public final DateField<EmergencyPlan> revisedOn =
      optional.date(
          "revisedOn", "修订日期", EmergencyPlan::getRevisedOn, EmergencyPlan.Builder::revisedOn);

  /** The day it was abolished (废止日期). */
  public final DateField<EmergencyPlan> abolishedOn =
      optional.date(
          "abolishedOn", "废止日期", EmergencyPlan::getAbolishedOn, EmergencyPlan.Builder::abolishedOn);

  /** The supervisory sector (监管行业领域). */
  public final Field<EmergencyPlan, Term> sector =
      optional.term(
          "sector",
          "监管行业领域",
          Sectors.TERMS,
          EmergencyPlan::getSector,
          EmergencyPlan.Builder::sector);

  /** The department that made it (编制部门). */
  public final Field<EmergencyPlan, String> department =
      optional.reference(
          "department",
          "编制部门",
          TypeNames.DEPARTMENT,
          EmergencyPlan::getDepartment,
          EmergencyPlan.Builder::department);

  /** The entity that made it (生产经营单位). */
  public final Field<EmergencyPlan, String> entity =
      optional.reference(
          "entity",
          "生产经营单位",
          TypeNames.OPERATING_ENTITY,
          EmergencyPlan::getEntity,
          EmergencyPlan.Builder::entity);

  {
    always
        .notBefore(ReadinessProblems.ENDS_BEFORE_START, revisedOn, issuedOn)
        .notBefore(ReadinessProblems.ENDS_BEFORE_START, abolishedOn, issuedOn);
  }

  private EmergencyPlanType() {
    super(
        EmergencyPlan.class,
        TypeNames.EMERGENCY_PLAN.name(),
        TypeNames.EMERGENCY_PLAN.label(),
        EmergencyPlan::builder,
        EmergencyPlan.Builder::build);
  }
}
