package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.OpenListStyle;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A visit of leaders to entities in the field (领导调研督导), one 次. */
@Value.Immutable
@OpenListStyle
public abstract class FieldVisit implements SafetyRecord {

  FieldVisit() {}

  /** {@return the day of the visit (日期)} */
  public abstract LocalDate getVisitedOn();

  /** {@return what it was for (目的)} */
  public abstract Term getPurpose();

  /** {@return which leader led it (领导职务类别)} */
  public abstract Term getLeader();

  /** {@return the campaign it belongs to (专项行动), or null} */
  public abstract @Nullable String getCampaign();

  /** {@return the entities visited (走访单位); empty if there were none, null if nobody said} */
  public abstract @Nullable List<String> getEntities();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the place in words (地点), or null} */
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
  public static final class Builder extends ImmutableFieldVisit.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
