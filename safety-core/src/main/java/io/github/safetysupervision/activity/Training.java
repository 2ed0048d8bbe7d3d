package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.OpenListStyle;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A training in safety or rescue (教育培训), one 次. */
@Value.Immutable
@OpenListStyle
public abstract class Training implements SafetyRecord {

  Training() {}

  /** {@return the day it was held (培训日期)} */
  public abstract LocalDate getHeldOn();

  /** {@return the topic (培训内容), or null} */
  public abstract @Nullable String getTopic();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the department that held it (组织部门), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the entity that held it (生产经营单位), or null} */
  public abstract @Nullable String getEntity();

  /** {@return the emergency teams trained (受训队伍); empty if there were none, null if nobody said} */
  public abstract @Nullable List<String> getTeams();

  /** {@return how many were trained (受训人次), or null} */
  public abstract @Nullable Integer getPeople();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableTraining.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
