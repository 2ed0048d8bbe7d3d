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

  /**
   * Returns the title (预案名称).
   *
   * @return the title
   */
  public abstract String getTitle();

  /**
   * Returns the day it was issued (印发日期).
   *
   * @return the day it was issued, or null
   */
  public abstract @Nullable LocalDate getIssuedOn();

  /**
   * Returns the day it was last revised (修订日期).
   *
   * @return the day it was last revised, or null
   */
  public abstract @Nullable LocalDate getRevisedOn();

  /**
   * Returns the day it was abolished (废止日期).
   *
   * @return the day it was abolished, or null
   */
  public abstract @Nullable LocalDate getAbolishedOn();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the department that made it (编制部门).
   *
   * @return the department that made it, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the entity that made it (生产经营单位).
   *
   * @return the entity that made it, or null
   */
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
