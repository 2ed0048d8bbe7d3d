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

  /**
   * Returns the day it was found (发现日期).
   *
   * @return the day it was found
   */
  public abstract LocalDate getFoundOn();

  /**
   * Returns the channel it was found through (发现渠道).
   *
   * @return the channel it was found through
   */
  public abstract Term getChannel();

  /**
   * Returns the campaign it was found in (专项行动).
   *
   * @return the campaign it was found in, or null
   */
  public abstract @Nullable String getCampaign();

  /**
   * Returns the inspection that found it (检查).
   *
   * @return the inspection that found it, or null
   */
  public abstract @Nullable String getInspection();

  /**
   * Returns the assessment that found it (安全评估).
   *
   * @return the assessment that found it, or null
   */
  public abstract @Nullable String getAssessment();

  /**
   * Returns the entity it was found at (生产经营单位).
   *
   * @return the entity it was found at, or null
   */
  public abstract @Nullable String getEntity();

  /**
   * Returns the department that supervises its rectification (监管部门).
   *
   * @return the department that supervises its rectification, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the grade (隐患级别).
   *
   * @return the grade
   */
  public abstract HazardGrade getGrade();

  /**
   * Returns the criterion the grade rests on (判定标准条款).
   *
   * @return the criterion the grade rests on, or null
   */
  public abstract @Nullable Citation getCriterion();

  /**
   * Returns what was found (隐患描述).
   *
   * @return what was found, or null
   */
  public abstract @Nullable String getDescription();

  /**
   * Returns the state of rectification (整改状态).
   *
   * @return the state of rectification
   */
  public abstract HazardState getState();

  /**
   * Returns the last day to rectify it (整改期限).
   *
   * @return the last day to rectify it, or null
   */
  public abstract @Nullable LocalDate getDeadline();

  /**
   * Returns the day its rectification was accepted (验收日期).
   *
   * @return the day its rectification was accepted, or null
   */
  public abstract @Nullable LocalDate getAcceptedOn();

  /**
   * Returns the day it was closed (销号日期).
   *
   * @return the day it was closed, or null
   */
  public abstract @Nullable LocalDate getClosedOn();

  /**
   * Returns why it is not rectified yet (未整改原因).
   *
   * @return why it is not rectified yet, or null
   */
  public abstract @Nullable Term getDelayReason();

  /**
   * Returns the body that tracks it (跟踪督办单位).
   *
   * @return the body that tracks it, or null
   */
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
