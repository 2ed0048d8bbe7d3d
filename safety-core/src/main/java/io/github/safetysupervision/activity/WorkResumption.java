package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The resumption of work of one entity after a stop (复工复产).
 *
 * <p>Five conditions (五个必须) and three duties of the principal person in charge are asked for; one
 * that is known to be unmet while the resumption was approved needs an explanation.
 */
@Value.Immutable
@SafetyStyle
public abstract class WorkResumption implements SafetyRecord {

  WorkResumption() {}

  /**
   * Returns the entity (生产经营单位).
   *
   * @return the entity
   */
  public abstract String getEntity();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the day it applied (申请日期).
   *
   * @return the day it applied, or null
   */
  public abstract @Nullable LocalDate getAppliedOn();

  /**
   * Returns whether a plan was made (制定复工复产方案).
   *
   * @return whether a plan was made, or null
   */
  public abstract @Nullable Boolean getPlanMade();

  /**
   * Returns whether the key staff are back (关键人员到岗).
   *
   * @return whether the key staff are back, or null
   */
  public abstract @Nullable Boolean getKeyStaffPresent();

  /**
   * Returns whether all hazards were looked for (全面隐患排查).
   *
   * @return whether all hazards were looked for, or null
   */
  public abstract @Nullable Boolean getHazardsChecked();

  /**
   * Returns whether all staff were trained (全员教育培训).
   *
   * @return whether all staff were trained, or null
   */
  public abstract @Nullable Boolean getStaffTrained();

  /**
   * Returns whether the key risks are under control (强化安全重点管理).
   *
   * @return whether the key risks are under control, or null
   */
  public abstract @Nullable Boolean getKeyRisksControlled();

  /**
   * Returns whether the principal person in charge studied the plan (主要负责人亲自研究方案).
   *
   * @return whether the principal person in charge studied the plan, or null
   */
  public abstract @Nullable Boolean getHeadStudiedPlan();

  /**
   * Returns whether the principal person in charge led the check (主要负责人亲自带队排查).
   *
   * @return whether the principal person in charge led the check, or null
   */
  public abstract @Nullable Boolean getHeadLedCheck();

  /**
   * Returns whether the principal person in charge confirmed the conditions (主要负责人亲自确认条件).
   *
   * @return whether the principal person in charge confirmed the conditions, or null
   */
  public abstract @Nullable Boolean getHeadConfirmed();

  /**
   * Returns the day experts checked it (专家检查日期).
   *
   * @return the day experts checked it, or null
   */
  public abstract @Nullable LocalDate getExpertCheckedOn();

  /**
   * Returns the day it was approved (批准日期).
   *
   * @return the day it was approved, or null
   */
  public abstract @Nullable LocalDate getApprovedOn();

  /**
   * Returns the department that approved it (批准部门).
   *
   * @return the department that approved it, or null
   */
  public abstract @Nullable String getApprover();

  /**
   * Returns the day work was resumed (复工日期).
   *
   * @return the day work was resumed, or null
   */
  public abstract @Nullable LocalDate getResumedOn();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableWorkResumption.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
