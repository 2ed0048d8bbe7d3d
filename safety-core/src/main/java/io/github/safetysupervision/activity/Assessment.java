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

  /**
   * Returns the day of the assessment (评估日期).
   *
   * @return the day of the assessment
   */
  public abstract LocalDate getAssessedOn();

  /**
   * Returns the entity assessed (被评估单位).
   *
   * @return the entity assessed
   */
  public abstract String getEntity();

  /**
   * Returns the agency (评估机构).
   *
   * @return the agency, or null
   */
  public abstract @Nullable String getAgency();

  /**
   * Returns the unified social credit code of the agency (评估机构统一社会信用代码).
   *
   * @return the unified social credit code of the agency, or null
   */
  public abstract @Nullable CreditCode getAgencyCreditCode();

  /**
   * Returns the department that hired the agency (委托单位).
   *
   * @return the department that hired the agency, or null
   */
  public abstract @Nullable String getDepartment();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the number of the report (评估报告编号).
   *
   * @return the number of the report, or null
   */
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
