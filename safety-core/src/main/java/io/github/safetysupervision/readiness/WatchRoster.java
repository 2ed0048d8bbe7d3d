package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Who keeps watch, from one day to another (值班安排). */
@Value.Immutable
@SafetyStyle
public abstract class WatchRoster implements SafetyRecord {

  WatchRoster() {}

  /**
   * Returns the first day (起始日期).
   *
   * @return the first day
   */
  public abstract LocalDate getStartsOn();

  /**
   * Returns the last day (截止日期).
   *
   * @return the last day
   */
  public abstract LocalDate getEndsOn();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the body that keeps watch (值班单位).
   *
   * @return the body that keeps watch, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns how many people keep watch at one time (值班人数).
   *
   * @return how many people keep watch at one time, or null
   */
  public abstract @Nullable Integer getPeople();

  /**
   * Returns whether around the clock (24小时值班).
   *
   * @return whether around the clock, or null
   */
  public abstract @Nullable Boolean getAroundTheClock();

  /**
   * Returns whether a leader is on duty (领导带班).
   *
   * @return whether a leader is on duty, or null
   */
  public abstract @Nullable Boolean getLedByLeader();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableWatchRoster.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
