package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody states (报送数字): in a report, or in the monthly table of a county or a
 * department.
 *
 * <p>It names an indicator, narrows it by conditions, and gives the quantity as written. Without a
 * quantity it asks for the number and states none. With {@code over} it takes the populations of
 * other stated figures together.
 */
@Value.Immutable
@SafetyStyle
public abstract class StatedFigure implements SafetyRecord {

  StatedFigure() {}

  /** {@return the id of the indicator (指标)} */
  public abstract String getIndicator();

  /** {@return the period it is about (报告期)} */
  public abstract ReportingPeriod getPeriod();

  /** {@return the conditions that narrow the indicator (口径), maybe none} */
  public abstract List<Slice> getWhere();

  /** {@return the stated figures whose populations it takes together (合并范围), maybe none} */
  public abstract List<String> getOver();

  /** {@return the quantity as written (报送数), or null} */
  public abstract @Nullable Quantity getQuantity();

  /** {@return the phrase it was quoted from (原文), or null} */
  public abstract @Nullable String getPhrase();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableStatedFigure.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
