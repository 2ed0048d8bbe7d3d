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

  /** {@return the day it was held (演练日期)} */
  public abstract LocalDate getHeldOn();

  /** {@return what kind of drill it was (演练形式), or null} */
  public abstract @Nullable Term getKind();

  /** {@return the plan it tried (演练预案), or null} */
  public abstract @Nullable String getPlan();

  /** {@return the entity that held it (生产经营单位), or null} */
  public abstract @Nullable String getEntity();

  /** {@return the department that held it (组织部门), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return how many took part (参演人次), or null} */
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
