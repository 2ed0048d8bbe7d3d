package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;
import java.util.List;

/** What a {@link WorkResumption} looks like. */
public final class WorkResumptionType extends RecordType<WorkResumption, WorkResumption.Builder> {

  /** The one instance. */
  public static final WorkResumptionType WORK_RESUMPTION = new WorkResumptionType();

  /** The entity (生产经营单位). */
  public final Field<WorkResumption, String> entity =
      required.reference(
          "entity",
          "生产经营单位",
          TypeNames.OPERATING_ENTITY,
          WorkResumption::getEntity,
          WorkResumption.Builder::entity);

  /** The supervisory sector (监管行业领域). */
  public final Field<WorkResumption, Term> sector =
      optional.term(
          "sector",
          "监管行业领域",
          Sectors.TERMS,
          WorkResumption::getSector,
          WorkResumption.Builder::sector);

  /** The day it applied (申请日期). */
  public final DateField<WorkResumption> appliedOn =
      optional.date(
          "appliedOn", "申请日期", WorkResumption::getAppliedOn, WorkResumption.Builder::appliedOn);

  /** Whether a plan was made (制定复工复产方案). */
  public final Field<WorkResumption, Boolean> planMade =
      optional.flag(
          "planMade", "制定复工复产方案", WorkResumption::getPlanMade, WorkResumption.Builder::planMade);

  /** Whether the key staff are back (关键人员到岗). */
  public final Field<WorkResumption, Boolean> keyStaffPresent =
      optional.flag(
          "keyStaffPresent",
          "关键人员到岗",
          WorkResumption::getKeyStaffPresent,
          WorkResumption.Builder::keyStaffPresent);

  /** Whether all hazards were looked for (全面隐患排查). */
  public final Field<WorkResumption, Boolean> hazardsChecked =
      optional.flag(
          "hazardsChecked",
          "全面隐患排查",
          WorkResumption::getHazardsChecked,
          WorkResumption.Builder::hazardsChecked);

  /** Whether all staff were trained (全员教育培训). */
  public final Field<WorkResumption, Boolean> staffTrained =
      optional.flag(
          "staffTrained",
          "全员教育培训",
          WorkResumption::getStaffTrained,
          WorkResumption.Builder::staffTrained);

  /** Whether the key risks are under control (强化安全重点管理). */
  public final Field<WorkResumption, Boolean> keyRisksControlled =
      optional.flag(
          "keyRisksControlled",
          "强化安全重点管理",
          WorkResumption::getKeyRisksControlled,
          WorkResumption.Builder::keyRisksControlled);

  /** Whether the principal person in charge studied the plan (主要负责人亲自研究方案). */
  public final Field<WorkResumption, Boolean> headStudiedPlan =
      optional.flag(
          "headStudiedPlan",
          "主要负责人亲自研究方案",
          WorkResumption::getHeadStudiedPlan,
          WorkResumption.Builder::headStudiedPlan);

  /** Whether the principal person in charge led the check (主要负责人亲自带队排查). */
  public final Field<WorkResumption, Boolean> headLedCheck =
      optional.flag(
          "headLedCheck",
          "主要负责人亲自带队排查",
          WorkResumption::getHeadLedCheck,
          WorkResumption.Builder::headLedCheck);

  /** Whether the principal person in charge confirmed the conditions (主要负责人亲自确认条件). */
  public final Field<WorkResumption, Boolean> headConfirmed =
      optional.flag(
          "headConfirmed",
          "主要负责人亲自确认条件",
          WorkResumption::getHeadConfirmed,
          WorkResumption.Builder::headConfirmed);

  /** The day experts checked it (专家检查日期). */
  public final DateField<WorkResumption> expertCheckedOn =
      optional.date(
          "expertCheckedOn",
          "专家检查日期",
          WorkResumption::getExpertCheckedOn,
          WorkResumption.Builder::expertCheckedOn);

  /** The day it was approved (批准日期). */
  public final DateField<WorkResumption> approvedOn =
      optional.date(
          "approvedOn", "批准日期", WorkResumption::getApprovedOn, WorkResumption.Builder::approvedOn);

  /** The department that approved it (批准部门). */
  public final Field<WorkResumption, String> approver =
      optional.reference(
          "approver",
          "批准部门",
          TypeNames.DEPARTMENT,
          WorkResumption::getApprover,
          WorkResumption.Builder::approver);

  /** The day work was resumed (复工日期). */
  public final DateField<WorkResumption> resumedOn =
      optional.date(
          "resumedOn", "复工日期", WorkResumption::getResumedOn, WorkResumption.Builder::resumedOn);

  /** The five conditions (五个必须) and the three duties of the principal person in charge. */
  public final List<Field<WorkResumption, Boolean>> conditions =
      List.of(
          planMade,
          keyStaffPresent,
          hazardsChecked,
          staffTrained,
          keyRisksControlled,
          headStudiedPlan,
          headLedCheck,
          headConfirmed);

  {
    always
        .notBefore(ActivityProblems.APPROVED_BEFORE_APPLIED, approvedOn, appliedOn)
        .notBefore(ActivityProblems.RESUMED_BEFORE_APPROVED, resumedOn, approvedOn)
        .implies(
            ActivityProblems.RESUMED_UNAPPROVED,
            resumedOn,
            resumedOn.isPresent(),
            approvedOn.isPresent());
    for (Field<WorkResumption, Boolean> condition : conditions) {
      always.never(
          ActivityProblems.APPROVED_UNFIT,
          condition,
          approvedOn.isPresent().and(condition.is(false)));
    }
  }

  private WorkResumptionType() {
    super(
        WorkResumption.class,
        "work-resumption",
        "复工复产",
        WorkResumption::builder,
        WorkResumption.Builder::build);
  }
}
