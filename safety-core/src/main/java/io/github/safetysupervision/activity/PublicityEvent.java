package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An event of publicity for work safety (宣传教育活动). */
@Value.Immutable
@SafetyStyle
public abstract class PublicityEvent implements SafetyRecord {

  PublicityEvent() {}

  /** {@return the day it was held (活动日期)} */
  public abstract LocalDate getHeldOn();

  /** {@return the title (活动名称), or null} */
  public abstract @Nullable String getTitle();

  /** {@return the campaign it belongs to (专项行动), or null} */
  public abstract @Nullable String getCampaign();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the department that held it (主办部门), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return how many leaflets and other things were handed out (发放宣传物品数), or null} */
  public abstract @Nullable Integer getMaterials();

  /** {@return how many took part (参加人次), or null} */
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
  public static final class Builder extends ImmutablePublicityEvent.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
