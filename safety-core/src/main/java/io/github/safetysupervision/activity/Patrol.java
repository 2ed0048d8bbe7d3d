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

  /** {@return the day of the patrol (巡查日期)} */
  public abstract LocalDate getPatrolledOn();

  /** {@return the supervisory sector (监管行业领域)} */
  public abstract Term getSector();

  /**
   * {@return the departments that took part (参加部门); empty if there were none, null if nobody said}
   */
  public abstract @Nullable List<String> getDepartments();

  /** {@return the place in words (巡查地点), or null} */
  public abstract @Nullable String getPlace();

  /** {@return how many people went (巡查人员数), or null} */
  public abstract @Nullable Integer getPeople();

  /** {@return how many vehicles went (巡查车辆数), or null} */
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
