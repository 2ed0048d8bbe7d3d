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

  /** {@return the first day (起始日期)} */
  public abstract LocalDate getStartsOn();

  /** {@return the last day (截止日期)} */
  public abstract LocalDate getEndsOn();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the body that keeps watch (值班单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return how many people keep watch at one time (值班人数), or null} */
  public abstract @Nullable Integer getPeople();

  /** {@return whether around the clock (24小时值班), or null} */
  public abstract @Nullable Boolean getAroundTheClock();

  /** {@return whether a leader is on duty (领导带班), or null} */
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
