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

  /** {@return the entity (生产经营单位)} */
  public abstract String getEntity();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the day it applied (申请日期), or null} */
  public abstract @Nullable LocalDate getAppliedOn();

  /** {@return whether a plan was made (制定复工复产方案), or null} */
  public abstract @Nullable Boolean getPlanMade();

  /** {@return whether the key staff are back (关键人员到岗), or null} */
  public abstract @Nullable Boolean getKeyStaffPresent();

  /** {@return whether all hazards were looked for (全面隐患排查), or null} */
  public abstract @Nullable Boolean getHazardsChecked();

  /** {@return whether all staff were trained (全员教育培训), or null} */
  public abstract @Nullable Boolean getStaffTrained();

  /** {@return whether the key risks are under control (强化安全重点管理), or null} */
  public abstract @Nullable Boolean getKeyRisksControlled();

  /** {@return whether the principal person in charge studied the plan (主要负责人亲自研究方案), or null} */
  public abstract @Nullable Boolean getHeadStudiedPlan();

  /** {@return whether the principal person in charge led the check (主要负责人亲自带队排查), or null} */
  public abstract @Nullable Boolean getHeadLedCheck();

  /**
   * {@return whether the principal person in charge confirmed the conditions (主要负责人亲自确认条件), or
   * null}
   */
  public abstract @Nullable Boolean getHeadConfirmed();

  /** {@return the day experts checked it (专家检查日期), or null} */
  public abstract @Nullable LocalDate getExpertCheckedOn();

  /** {@return the day it was approved (批准日期), or null} */
  public abstract @Nullable LocalDate getApprovedOn();

  /** {@return the department that approved it (批准部门), or null} */
  public abstract @Nullable String getApprover();

  /** {@return the day work was resumed (复工日期), or null} */
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
