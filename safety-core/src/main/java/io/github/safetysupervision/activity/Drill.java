package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An emergency drill (应急演练).
 *
 * <p>Basis: 《生产安全事故应急条例》（国务院令第708号，2019） art. 8.
 */
@Value.Immutable
@SafetyStyle
public abstract class Drill implements SafetyRecord {

  Drill() {}

  /**
   * Returns the day it was held (演练日期).
   *
   * @return the day it was held
   */
  public abstract LocalDate getHeldOn();

  /**
   * Returns what kind of drill it was (演练形式).
   *
   * @return what kind of drill it was, or null
   */
  public abstract @Nullable Term getKind();

  /**
   * Returns the plan it tried (演练预案).
   *
   * @return the plan it tried, or null
   */
  public abstract @Nullable String getPlan();

  /**
   * Returns the entity that held it (生产经营单位).
   *
   * @return the entity that held it, or null
   */
  public abstract @Nullable String getEntity();

  /**
   * Returns the department that held it (组织部门).
   *
   * @return the department that held it, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns how many took part (参演人次).
   *
   * @return how many took part, or null
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
  public static final class Builder extends ImmutableDrill.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
