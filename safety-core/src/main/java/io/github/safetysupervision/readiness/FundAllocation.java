package io.github.safetysupervision.readiness;

import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Money set aside for a purpose (专项资金安排). Allocated is not spent: both are kept apart. A stock: it
 * stands from the day it was allocated to the day it lapsed.
 */
@Value.Immutable
@SafetyStyle
public abstract class FundAllocation implements SafetyRecord {

  FundAllocation() {}

  /** {@return the day it was allocated (安排日期)} */
  public abstract LocalDate getAllocatedOn();

  /** {@return how much was allocated, in yuan (安排金额)} */
  public abstract Money getAllocated();

  /** {@return how much of it was spent, in yuan (已支出金额), or null} */
  public abstract @Nullable Money getSpent();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the body that allocated it (安排单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the day it lapsed (失效日期), or null} */
  public abstract @Nullable LocalDate getLapsedOn();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableFundAllocation.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
