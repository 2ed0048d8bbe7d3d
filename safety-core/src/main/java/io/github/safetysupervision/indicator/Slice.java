package io.github.safetysupervision.indicator;

import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.SafetyStyle;
import org.immutables.value.Value;

/** One condition of a stated figure (口径条件): a field and the value it must have. */
@Value.Immutable
@SafetyStyle
public abstract class Slice {

  Slice() {}

  /** {@return the name of the field (字段)} */
  public abstract String getField();

  /** {@return the text form of the value (取值)} */
  public abstract String getValue();

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
  public static final class Builder extends ImmutableSlice.Builder {

    Builder() {}
  }
}
