package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Warning signs set up at one place (警示标志). */
@Value.Immutable
@SafetyStyle
public abstract class WarningSign implements SafetyRecord {

  WarningSign() {}

  /** {@return the day they were set up (设置日期)} */
  public abstract LocalDate getSetOn();

  /** {@return how many there are (标志数量)} */
  public abstract Integer getSigns();

  /** {@return the place they stand at (防汛重点部位), or null} */
  public abstract @Nullable String getSite();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return what they warn of (标志内容), or null} */
  public abstract @Nullable String getContent();

  /** {@return the body that set them up (设置单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the day they were removed (拆除日期), or null} */
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
  public static final class Builder extends ImmutableWarningSign.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
