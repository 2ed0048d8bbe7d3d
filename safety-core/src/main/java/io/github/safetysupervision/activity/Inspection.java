package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.OpenListStyle;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch of one group to one place on one day (检查, 一个组次).
 *
 * <p>The entities visited are a list: its length is 家次, the distinct ones are 家. A check of a place
 * without an entity has no visits.
 *
 * <p>Basis: 《安全生产法》（2021年修正） art. 62, 65.
 */
@Value.Immutable
@OpenListStyle
public abstract class Inspection implements SafetyRecord {

  Inspection() {}

  /** {@return the day of the dispatch (检查日期)} */
  public abstract LocalDate getInspectedOn();

  /** {@return the channel: what kind of check it was (检查方式)} */
  public abstract Term getChannel();

  /** {@return the campaign it belongs to (专项行动), or null} */
  public abstract @Nullable String getCampaign();

  /** {@return the department that led it (检查单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the entities visited (检查对象); empty if there were none, null if nobody said} */
  public abstract @Nullable List<String> getVisits();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the place in words (检查地点), or null} */
  public abstract @Nullable String getPlace();

  /** {@return how many people went (检查人员数), or null} */
  public abstract @Nullable Integer getPeople();

  /** {@return whether it was unannounced (四不两直), or null} */
  public abstract @Nullable Boolean getUnannounced();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableInspection.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
