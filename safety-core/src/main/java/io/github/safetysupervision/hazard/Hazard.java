package io.github.safetysupervision.hazard;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A hazard of accident found and to be rectified (事故隐患), from discovery to closing.
 *
 * <p>A hazard counts as rectified as of a day if {@link #getClosedOn} is not later than that day.
 * It counts as open as of a day if it is not rectified by then and was neither transferred nor
 * found to be a mistake. A state of closed without a closing date is reported and counts as open.
 *
 * <p>Basis: 《安全生产法》（2021年修正） art. 41, 65, 70; 《安全生产事故隐患排查治理暂行规定》 (总局令第16号, 2008 edition), whose
 * status in 2026 was not confirmed.
 */
@Value.Immutable
@SafetyStyle
public abstract class Hazard implements SafetyRecord {

  Hazard() {}

  /** {@return the day it was found (发现日期)} */
  public abstract LocalDate getFoundOn();

  /** {@return the channel it was found through (发现渠道)} */
  public abstract Term getChannel();

  /** {@return the campaign it was found in (专项行动), or null} */
  public abstract @Nullable String getCampaign();

  /** {@return the inspection that found it (检查), or null} */
  public abstract @Nullable String getInspection();

  /** {@return the assessment that found it (安全评估), or null} */
  public abstract @Nullable String getAssessment();

  /** {@return the entity it was found at (生产经营单位), or null} */
  public abstract @Nullable String getEntity();

  /** {@return the department that supervises its rectification (监管部门), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the grade (隐患级别)} */
  public abstract HazardGrade getGrade();

  /** {@return the criterion the grade rests on (判定标准条款), or null} */
  public abstract @Nullable Citation getCriterion();

  /** {@return what was found (隐患描述), or null} */
  public abstract @Nullable String getDescription();

  /** {@return the state of rectification (整改状态)} */
  public abstract HazardState getState();

  /** {@return the last day to rectify it (整改期限), or null} */
  public abstract @Nullable LocalDate getDeadline();

  /** {@return the day its rectification was accepted (验收日期), or null} */
  public abstract @Nullable LocalDate getAcceptedOn();

  /** {@return the day it was closed (销号日期), or null} */
  public abstract @Nullable LocalDate getClosedOn();

  /** {@return why it is not rectified yet (未整改原因), or null} */
  public abstract @Nullable Term getDelayReason();

  /** {@return the body that tracks it (跟踪督办单位), or null} */
  public abstract @Nullable String getTracker();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableHazard.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
