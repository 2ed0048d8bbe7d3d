package io.github.safetysupervision.party;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import org.immutables.value.Value;

/**
 * A territory a ledger speaks of (行政区域), as its own government counts it.
 *
 * <p>Townships counted by government and units of the statistical code list differ: a farm is a
 * statistical unit and no township. {@link #getKind} keeps them apart.
 */
@Value.Immutable
@SafetyStyle
public abstract class Territory implements SafetyRecord {

  Territory() {}

  /**
   * Returns the name (名称).
   *
   * @return the name
   */
  public abstract String getName();

  /**
   * Returns what kind of territory it is (区域性质).
   *
   * @return what kind of territory it is
   */
  public abstract TerritoryKind getKind();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableTerritory.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
