package io.github.safetysupervision.accident;

import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An accident in production (生产安全事故).
 *
 * <p>The grade may be missing; {@link AccidentGrade#of} says what casualties and loss amount to. A
 * number that is missing is not zero.
 *
 * <p>Basis: 《生产安全事故报告和调查处理条例》（国务院令第493号，2007） art. 3.
 */
@Value.Immutable
@SafetyStyle
public abstract class Accident implements SafetyRecord {

  Accident() {}

  /** {@return the day it happened (发生日期)} */
  public abstract LocalDate getOccurredOn();

  /** {@return the day it was reported (报告日期), or null} */
  public abstract @Nullable LocalDate getReportedOn();

  /** {@return the entity it happened at (发生单位), or null} */
  public abstract @Nullable String getEntity();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the kind of accident, as the list of its day names it (事故类别), or null} */
  public abstract @Nullable String getKind();

  /** {@return the place in words (发生地点), or null} */
  public abstract @Nullable String getPlace();

  /** {@return how many died (死亡人数), or null} */
  public abstract @Nullable Integer getDeaths();

  /** {@return how many are missing (失踪人数), or null} */
  public abstract @Nullable Integer getMissing();

  /** {@return how many were seriously injured, acute poisoning included (重伤人数), or null} */
  public abstract @Nullable Integer getSeriousInjuries();

  /** {@return how many were slightly injured (轻伤人数), or null} */
  public abstract @Nullable Integer getMinorInjuries();

  /** {@return the direct economic loss, in yuan (直接经济损失), or null} */
  public abstract @Nullable Money getDirectLoss();

  /** {@return the grade (事故等级), or null} */
  public abstract @Nullable AccidentGrade getGrade();

  /** {@return the cause (事故原因), or null} */
  public abstract @Nullable String getCause();

  /** {@return the day the case was closed (结案日期), or null} */
  public abstract @Nullable LocalDate getClosedOn();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableAccident.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
