package io.github.safetysupervision.activity;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A safety assessment of one entity by an agency (安全评估), one 家 or 家次.
 *
 * <p>The agency serves; the main responsibility stays with the entity.
 *
 * <p>Basis: 《安全生产法》（2021年修正） art. 15.
 */
@Value.Immutable
@SafetyStyle
public abstract class Assessment implements SafetyRecord {

  Assessment() {}

  /** {@return the day of the assessment (评估日期)} */
  public abstract LocalDate getAssessedOn();

  /** {@return the entity assessed (被评估单位)} */
  public abstract String getEntity();

  /** {@return the agency (评估机构), or null} */
  public abstract @Nullable String getAgency();

  /** {@return the unified social credit code of the agency (评估机构统一社会信用代码), or null} */
  public abstract @Nullable CreditCode getAgencyCreditCode();

  /** {@return the department that hired the agency (委托单位), or null} */
  public abstract @Nullable String getDepartment();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the number of the report (评估报告编号), or null} */
  public abstract @Nullable String getDocumentNumber();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableAssessment.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
