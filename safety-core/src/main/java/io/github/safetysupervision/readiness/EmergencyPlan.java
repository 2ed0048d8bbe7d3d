package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An emergency plan (应急预案). */
@Value.Immutable
@SafetyStyle
public abstract class EmergencyPlan implements SafetyRecord {

  EmergencyPlan() {}

  /** {@return the title (预案名称)} */
  public abstract String getTitle();

  /** {@return the day it was issued (印发日期), or null} */
  public abstract @Nullable LocalDate getIssuedOn();

  /** {@return the day it was last revised (修订日期), or null} */
  public abstract @Nullable LocalDate getRevisedOn();

  /** {@return the day it was abolished (废止日期), or null} */
  public abstract @Nullable LocalDate getAbolishedOn();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the department that made it (编制部门), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the entity that made it (生产经营单位), or null} */
  public abstract @Nullable String getEntity();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableEmergencyPlan.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
