package io.github.safetysupervision.party;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

  /** {@return the name (名称)} */
  public abstract String getName();

  /** {@return what kind of territory it is (区域性质)} */
  public abstract TerritoryKind getKind();

  /** {@return its level (区域级别)} */
  public abstract TerritoryLevel getLevel();

  /** {@return the day it was set up (设立日期), or null} */
  public abstract @Nullable LocalDate getEstablishedOn();

  /** {@return the day it was abolished (撤销日期), or null} */
  public abstract @Nullable LocalDate getAbolishedOn();

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
