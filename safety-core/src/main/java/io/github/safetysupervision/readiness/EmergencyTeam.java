package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A team ready for emergencies (应急救援队伍), one 支. A stock: it stands from the day it was formed to
 * the day it was disbanded.
 *
 * <p>Where the village it belongs to has no code, the territory is the township and the place says
 * the village in words.
 */
@Value.Immutable
@SafetyStyle
public abstract class EmergencyTeam implements SafetyRecord {

  EmergencyTeam() {}

  /**
   * Returns the name (队伍名称).
   *
   * @return the name
   */
  public abstract String getName();

  /**
   * Returns the tier (队伍层级).
   *
   * @return the tier
   */
  public abstract Term getTier();

  /**
   * Returns how many members it has (队伍人数).
   *
   * @return how many members it has, or null
   */
  public abstract @Nullable Integer getPeople();

  /**
   * Returns the body it belongs to (主管单位).
   *
   * @return the body it belongs to, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the place in words (所在地).
   *
   * @return the place in words, or null
   */
  public abstract @Nullable String getPlace();

  /**
   * Returns the day it was formed (组建日期).
   *
   * @return the day it was formed, or null
   */
  public abstract @Nullable LocalDate getFormedOn();

  /**
   * Returns the day it was disbanded (撤销日期).
   *
   * @return the day it was disbanded, or null
   */
  public abstract @Nullable LocalDate getDisbandedOn();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableEmergencyTeam.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
