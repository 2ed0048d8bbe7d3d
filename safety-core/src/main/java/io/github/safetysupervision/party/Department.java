package io.github.safetysupervision.party;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A department of government that supervises (监管部门), or a body under it.
 *
 * <p>Basis: 《安全生产法》（2021年修正） art. 10.
 */
@Value.Immutable
@SafetyStyle
public abstract class Department implements SafetyRecord {

  Department() {}

  /** {@return the name (部门名称)} */
  public abstract String getName();

  /** {@return the unified social credit code (统一社会信用代码), or null} */
  public abstract @Nullable CreditCode getCreditCode();

  /** {@return the department it belongs to (上级单位), or null} */
  public abstract @Nullable String getParent();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableDepartment.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
