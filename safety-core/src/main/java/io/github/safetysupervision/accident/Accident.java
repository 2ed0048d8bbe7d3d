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

  /**
   * Returns the day it happened (发生日期).
   *
   * @return the day it happened
   */
  public abstract LocalDate getOccurredOn();

  /**
   * Returns the day it was reported (报告日期).
   *
   * @return the day it was reported, or null
   */
  public abstract @Nullable LocalDate getReportedOn();

  /**
   * Returns the entity it happened at (发生单位).
   *
   * @return the entity it happened at, or null
   */
  public abstract @Nullable String getEntity();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the kind of accident, as the list of its day names it (事故类别).
   *
   * @return the kind of accident, as the list of its day names it, or null
   */
  public abstract @Nullable String getKind();

  /**
   * Returns the place in words (发生地点).
   *
   * @return the place in words, or null
   */
  public abstract @Nullable String getPlace();

  /**
   * Returns how many died (死亡人数).
   *
   * @return how many died, or null
   */
  public abstract @Nullable Integer getDeaths();

  /**
   * Returns how many are missing (失踪人数).
   *
   * @return how many are missing, or null
   */
  public abstract @Nullable Integer getMissing();

  /**
   * Returns how many were seriously injured, acute poisoning included (重伤人数).
   *
   * @return how many were seriously injured, acute poisoning included, or null
   */
  public abstract @Nullable Integer getSeriousInjuries();

  /**
   * Returns how many were slightly injured (轻伤人数).
   *
   * @return how many were slightly injured, or null
   */
  public abstract @Nullable Integer getMinorInjuries();

  /**
   * Returns the direct economic loss, in yuan (直接经济损失).
   *
   * @return the direct economic loss, in yuan, or null
   */
  public abstract @Nullable Money getDirectLoss();

  /**
   * Returns the grade (事故等级).
   *
   * @return the grade, or null
   */
  public abstract @Nullable AccidentGrade getGrade();

  /**
   * Returns the cause (事故原因).
   *
   * @return the cause, or null
   */
  public abstract @Nullable String getCause();

  /**
   * Returns the day the case was closed (结案日期).
   *
   * @return the day the case was closed, or null
   */
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
