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

  /**
   * Returns the day they were set up (设置日期).
   *
   * @return the day they were set up
   */
  public abstract LocalDate getSetOn();

  /**
   * Returns how many there are (标志数量).
   *
   * @return how many there are
   */
  public abstract Integer getSigns();

  /**
   * Returns the place they stand at (防汛重点部位).
   *
   * @return the place they stand at, or null
   */
  public abstract @Nullable String getSite();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns what they warn of (标志内容).
   *
   * @return what they warn of, or null
   */
  public abstract @Nullable String getContent();

  /**
   * Returns the body that set them up (设置单位).
   *
   * @return the body that set them up, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the day they were removed (拆除日期).
   *
   * @return the day they were removed, or null
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
  public static final class Builder extends ImmutableWarningSign.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
