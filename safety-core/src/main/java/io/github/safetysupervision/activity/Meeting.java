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

  /**
   * Returns the day it was held (召开日期).
   *
   * @return the day it was held
   */
  public abstract LocalDate getHeldOn();

  /**
   * Returns what kind of meeting it was (会议类型).
   *
   * @return what kind of meeting it was
   */
  public abstract Term getKind();

  /**
   * Returns the campaign it belongs to (专项行动).
   *
   * @return the campaign it belongs to, or null
   */
  public abstract @Nullable String getCampaign();

  /**
   * Returns the specialized committee that met (专业委员会).
   *
   * @return the specialized committee that met, or null
   */
  public abstract @Nullable String getCommittee();

  /**
   * Returns the department that called it (组织单位).
   *
   * @return the department that called it, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the topic (议题).
   *
   * @return the topic, or null
   */
  public abstract @Nullable String getTopic();

  /**
   * Returns how many people took part (参会人数).
   *
   * @return how many people took part, or null
   */
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
