package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A check of facilities of one kind, place by place (设施排查). */
@Value.Immutable
@SafetyStyle
public abstract class FacilityCheck implements SafetyRecord {

  FacilityCheck() {}

  /** {@return the day of the check (排查日期)} */
  public abstract LocalDate getCheckedOn();

  /** {@return what was checked (设施类别)} */
  public abstract Term getKind();

  /** {@return how many places were checked (排查处数)} */
  public abstract Integer getPlaces();

  /** {@return at how many places something was wrong (发现问题处数), or null} */
  public abstract @Nullable Integer getFaults();

  /** {@return at how many of those it was put right (完成整改处数), or null} */
  public abstract @Nullable Integer getCleared();

  /** {@return the department that checked (排查单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the place in words (排查地点), or null} */
  public abstract @Nullable String getPlace();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableFacilityCheck.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
