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

  /**
   * Returns the day it was held (培训日期).
   *
   * @return the day it was held
   */
  public abstract LocalDate getHeldOn();

  /**
   * Returns the topic (培训内容).
   *
   * @return the topic, or null
   */
  public abstract @Nullable String getTopic();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the department that held it (组织部门).
   *
   * @return the department that held it, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the entity that held it (生产经营单位).
   *
   * @return the entity that held it, or null
   */
  public abstract @Nullable String getEntity();

  /**
   * Returns the emergency teams trained (受训队伍).
   *
   * @return the emergency teams trained; empty if there were none, null if nobody said
   */
  public abstract @Nullable List<String> getTeams();

  /**
   * Returns how many were trained (受训人次).
   *
   * @return how many were trained, or null
   */
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
