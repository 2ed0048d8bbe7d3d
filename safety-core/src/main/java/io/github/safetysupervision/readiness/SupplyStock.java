package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A count of one kind of supplies at one store (应急物资储备). A stock: a later count of the same
 * supplies names the earlier one in {@link #getSupersedes}; two counts that both stand are two
 * stores, and are added.
 *
 * <p>Numbers in different units are never added.
 */
@Value.Immutable
@SafetyStyle
public abstract class SupplyStock implements SafetyRecord {

  SupplyStock() {}

  /**
   * Returns the day of the count (盘点日期).
   *
   * @return the day of the count
   */
  public abstract LocalDate getCountedOn();

  /**
   * Returns what was counted (物资品类).
   *
   * @return what was counted
   */
  public abstract Term getItem();

  /**
   * Returns how many there are (储备数量).
   *
   * @return how many there are
   */
  public abstract Integer getHeld();

  /**
   * Returns what the number is counted in (计量单位).
   *
   * @return what the number is counted in
   */
  public abstract Term getUnit();

  /**
   * Returns the body that holds them (储备单位).
   *
   * @return the body that holds them, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the store in words (储备地点).
   *
   * @return the store in words, or null
   */
  public abstract @Nullable String getPlace();

  /**
   * Returns the day all of it was taken out (出库日期).
   *
   * @return the day all of it was taken out, or null
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
  public static final class Builder extends ImmutableSupplyStock.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
