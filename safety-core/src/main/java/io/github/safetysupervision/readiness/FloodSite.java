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

  /**
   * Returns the day it was identified (排查日期).
   *
   * @return the day it was identified
   */
  public abstract LocalDate getIdentifiedOn();

  /**
   * Returns what kind of place it is (防汛点位类别).
   *
   * @return what kind of place it is
   */
  public abstract Term getKind();

  /**
   * Returns the name (名称).
   *
   * @return the name, or null
   */
  public abstract @Nullable String getName();

  /**
   * Returns the place in words (地点).
   *
   * @return the place in words, or null
   */
  public abstract @Nullable String getPlace();

  /**
   * Returns the body that answers for it (责任单位).
   *
   * @return the body that answers for it, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the day the danger was removed (消除日期).
   *
   * @return the day the danger was removed, or null
   */
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
