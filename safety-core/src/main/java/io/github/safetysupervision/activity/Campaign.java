package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A campaign (专项行动): checks with a name, a start and often an end. */
@Value.Immutable
@SafetyStyle
public abstract class Campaign implements SafetyRecord {

  Campaign() {}

  /** {@return the name (行动名称)} */
  public abstract String getName();

  /** {@return the day it started here (开始日期)} */
  public abstract LocalDate getStartedOn();

  /** {@return the last day (结束日期), or null} */
  public abstract @Nullable LocalDate getEndsOn();

  /** {@return the document that ordered it (部署文件), or null} */
  public abstract @Nullable String getBasis();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableCampaign.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
