package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A place that floods threaten (防汛重点部位), one 处. */
@Value.Immutable
@SafetyStyle
public abstract class FloodSite implements SafetyRecord {

  FloodSite() {}

  /** {@return the day it was identified (排查日期)} */
  public abstract LocalDate getIdentifiedOn();

  /** {@return what kind of place it is (防汛点位类别)} */
  public abstract Term getKind();

  /** {@return the name (名称), or null} */
  public abstract @Nullable String getName();

  /** {@return the place in words (地点), or null} */
  public abstract @Nullable String getPlace();

  /** {@return the body that answers for it (责任单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the day the danger was removed (消除日期), or null} */
  public abstract @Nullable LocalDate getRemovedOn();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableFloodSite.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
