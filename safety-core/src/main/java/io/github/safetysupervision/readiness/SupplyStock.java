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

  /** {@return the day of the count (盘点日期)} */
  public abstract LocalDate getCountedOn();

  /** {@return what was counted (物资品类)} */
  public abstract Term getItem();

  /** {@return how many there are (储备数量)} */
  public abstract Integer getHeld();

  /** {@return what the number is counted in (计量单位)} */
  public abstract Term getUnit();

  /** {@return the body that holds them (储备单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the store in words (储备地点), or null} */
  public abstract @Nullable String getPlace();

  /** {@return the day all of it was taken out (出库日期), or null} */
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
