package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.OpenListStyle;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A patrol of places at risk (巡查), one 次. */
@Value.Immutable
@OpenListStyle
public abstract class Patrol implements SafetyRecord {

  Patrol() {}

  /**
   * Returns the day of the patrol (巡查日期).
   *
   * @return the day of the patrol
   */
  public abstract LocalDate getPatrolledOn();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector
   */
  public abstract Term getSector();

  /**
   * Returns the departments that took part (参加部门).
   *
   * @return the departments that took part; empty if there were none, null if nobody said
   */
  public abstract @Nullable List<String> getDepartments();

  /**
   * Returns the place in words (巡查地点).
   *
   * @return the place in words, or null
   */
  public abstract @Nullable String getPlace();

  /**
   * Returns how many people went (巡查人员数).
   *
   * @return how many people went, or null
   */
  public abstract @Nullable Integer getPeople();

  /**
   * Returns how many vehicles went (巡查车辆数).
   *
   * @return how many vehicles went, or null
   */
  public abstract @Nullable Integer getVehicles();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutablePatrol.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
