package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * People and vehicles of one body turned out on one day (力量出动).
 *
 * <p>Heads (人) are counted at one time: they can be added over bodies of a day, never over days.
 */
@Value.Immutable
@SafetyStyle
public abstract class Turnout implements SafetyRecord {

  Turnout() {}

  /** {@return the day (出动日期)} */
  public abstract LocalDate getTurnedOutOn();

  /** {@return the supervisory sector (监管行业领域)} */
  public abstract Term getSector();

  /** {@return the department that sent them (出动单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return what for (出动事由), or null} */
  public abstract @Nullable String getPurpose();

  /** {@return how many people, each once (出动人数), or null} */
  public abstract @Nullable Integer getPeople();

  /** {@return how many vehicles, each once (出动车辆数), or null} */
  public abstract @Nullable Integer getVehicles();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableTurnout.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
