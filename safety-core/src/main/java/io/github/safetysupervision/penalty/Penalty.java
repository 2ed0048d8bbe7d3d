package io.github.safetysupervision.penalty;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An administrative penalty on one entity by one department (行政处罚), one 户次.
 *
 * <p>Basis: 《行政处罚法》（2021年修订） art. 9 (kinds), art. 29 (one act, one fine).
 */
@Value.Immutable
@SafetyStyle
public abstract class Penalty implements SafetyRecord {

  Penalty() {}

  /**
   * Returns the day it was decided (处罚决定日期).
   *
   * @return the day it was decided
   */
  public abstract LocalDate getDecidedOn();

  /**
   * Returns the department that decided it (处罚机关).
   *
   * @return the department that decided it
   */
  public abstract String getDepartment();

  /**
   * Returns the entity it was imposed on (被处罚单位).
   *
   * @return the entity it was imposed on, or null
   */
  public abstract @Nullable String getEntity();

  /**
   * Returns the number of the decision (处罚决定书文号).
   *
   * @return the number of the decision, or null
   */
  public abstract @Nullable String getDocumentNumber();

  /**
   * Returns the kinds of penalty, at least one (处罚种类).
   *
   * @return the kinds of penalty, at least one
   */
  public abstract List<Term> getKinds();

  /**
   * Returns the fine, in yuan (罚款金额).
   *
   * @return the fine, in yuan, or null
   */
  public abstract @Nullable Money getAmount();

  /**
   * Returns the provisions it rests on (处罚依据).
   *
   * @return the provisions it rests on, or null
   */
  public abstract @Nullable Citation getBasis();

  /**
   * Returns the supervisory sector (监管行业领域).
   *
   * @return the supervisory sector, or null
   */
  public abstract @Nullable Term getSector();

  /**
   * Returns the hazard it follows (相关隐患).
   *
   * @return the hazard it follows, or null
   */
  public abstract @Nullable String getHazard();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutablePenalty.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
