package io.github.safetysupervision.ledger;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.time.ReportingPeriod;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A declaration that all records of a type are there (齐全声明), for a period and a territory. */
@Value.Immutable
@SafetyStyle
public abstract class Completeness {

  Completeness() {}

  /** {@return the name of the record type (记录类型)} */
  public abstract String getType();

  /** {@return the period, where it is not the manifest's (期间), or null} */
  public abstract @Nullable ReportingPeriod getPeriod();

  /** {@return the territory, where it is not the manifest's (行政区划), or null} */
  public abstract @Nullable DivisionCode getTerritory();

  /**
   * Returns the fields this library does not know.
   *
   * @return the unknown fields, maybe none
   */
  @Value.Default
  public Extension getExtension() {
    return Extension.NONE;
  }

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableCompleteness.Builder {

    Builder() {}
  }
}
