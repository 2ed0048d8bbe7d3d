package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A meeting on work safety (会议). */
@Value.Immutable
@SafetyStyle
public abstract class Meeting implements SafetyRecord {

  Meeting() {}

  /** {@return the day it was held (召开日期)} */
  public abstract LocalDate getHeldOn();

  /** {@return what kind of meeting it was (会议类型)} */
  public abstract Term getKind();

  /** {@return the campaign it belongs to (专项行动), or null} */
  public abstract @Nullable String getCampaign();

  /** {@return the specialized committee that met (专业委员会), or null} */
  public abstract @Nullable String getCommittee();

  /** {@return the department that called it (组织单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the topic (议题), or null} */
  public abstract @Nullable String getTopic();

  /** {@return how many people took part (参会人数), or null} */
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
  public static final class Builder extends ImmutableMeeting.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
