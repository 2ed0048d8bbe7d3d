package io.github.safetysupervision.party;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.IndustryCode;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A production and operation entity (生产经营单位), the subject of supervision.
 *
 * <p>The credit code may be missing with a reason: an old 15-digit registration number, or none at
 * all, as herders' groups have. One entity may have several sites. A record is not an extract of
 * the business register.
 *
 * <p>Basis: 《安全生产法》（2021年修正） art. 4 (the entity bears the main responsibility).
 */
@Value.Immutable
@SafetyStyle
public abstract class OperatingEntity implements SafetyRecord {

  OperatingEntity() {}

  /** {@return the name (单位名称)} */
  public abstract String getName();

  /** {@return the unified social credit code (统一社会信用代码), or null} */
  public abstract @Nullable CreditCode getCreditCode();

  /** {@return why there is no credit code (无信用代码原因), or null} */
  public abstract @Nullable CodeAbsence getCodeAbsence();

  /** {@return the old registration number (原注册号), or null} */
  public abstract @Nullable String getRegistrationNumber();

  /** {@return the class of the industrial classification (国民经济行业), or null} */
  public abstract @Nullable IndustryCode getIndustry();

  /** {@return the supervisory sector (监管行业领域), or null} */
  public abstract @Nullable Term getSector();

  /** {@return the sites (生产经营场所), maybe none} */
  public abstract List<Site> getSites();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableOperatingEntity.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
