package io.github.safetysupervision.party;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.SafetyStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A place where an entity works (生产经营场所). */
@Value.Immutable
@SafetyStyle
public abstract class Site {

  Site() {}

  /** {@return the name (场所名称)} */
  public abstract String getName();

  /** {@return the territory it lies in (行政区划)} */
  public abstract DivisionCode getTerritory();

  /** {@return the address in words (地址), or null} */
  public abstract @Nullable String getAddress();

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
  public static final class Builder extends ImmutableSite.Builder {

    Builder() {}
  }
}
