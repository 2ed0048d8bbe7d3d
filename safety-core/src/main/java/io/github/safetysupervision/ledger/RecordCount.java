package io.github.safetysupervision.ledger;

import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.SafetyStyle;
import org.immutables.value.Value;

/**
 * How many records of a type a source holds (记录数), as its producer counted them: every record of
 * the type that the file has, corrections, withdrawals and superseded ones too.
 */
@Value.Immutable
@SafetyStyle
public abstract class RecordCount {

  RecordCount() {}

  /** {@return the name of the record type (记录类型)} */
  public abstract String getType();

  /**
   * Returns how many records of it there are (条数).
   *
   * @return the number of records, not negative
   */
  public abstract int getRecords();

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
  public static final class Builder extends ImmutableRecordCount.Builder {

    Builder() {}
  }
}
