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

  /** {@return the name (队伍名称)} */
  public abstract String getName();

  /** {@return the tier (队伍层级)} */
  public abstract Term getTier();

  /** {@return how many members it has (队伍人数), or null} */
  public abstract @Nullable Integer getPeople();

  /** {@return the body it belongs to (主管单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the place in words (所在地), or null} */
  public abstract @Nullable String getPlace();

  /** {@return the day it was formed (组建日期), or null} */
  public abstract @Nullable LocalDate getFormedOn();

  /** {@return the day it was disbanded (撤销日期), or null} */
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
