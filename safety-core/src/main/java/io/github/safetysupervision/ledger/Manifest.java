package io.github.safetysupervision.ledger;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself (清单): edition, whose records, of when, and what is complete.
 *
 * <p>Over a type declared complete no match is 0; over any other nothing can be counted.
 */
@Value.Immutable
@SafetyStyle
public abstract class Manifest {

  Manifest() {}

  /** {@return the edition of the exchange format (交换格式版本)} */
  public abstract String getEdition();

  /** {@return the territory the records belong to (行政区划)} */
  public abstract DivisionCode getTerritory();

  /** {@return the period the records are of (期间)} */
  public abstract ReportingPeriod getPeriod();

  /** {@return the day the records show the state of (截至日期)} */
  public abstract LocalDate getAsOf();

  /** {@return who produced it (生成者), or null} */
  public abstract @Nullable String getProducer();

  /** {@return whether the records are constructed and not real (构造数据), or null} */
  public abstract @Nullable Boolean getConstructed();

  /** {@return a remark (说明), or null} */
  public abstract @Nullable String getNote();

  /** {@return the types declared complete (齐全声明), maybe none} */
  public abstract List<Completeness> getComplete();

  /**
   * Returns how many records of a type there are (记录数). As many records read whole as declared show
   * that none of the type is among what could not be read.
   *
   * @return the numbers of records by type, maybe none
   */
  public abstract List<RecordCount> getCounts();

  /**
   * Returns the fields this library does not know.
   *
   * @return the unknown fields, maybe none
   */
  @Value.Default
  public Extension getExtension() {
    return Extension.NONE;
  }

  /**
   * Whether all records of a type are declared to be there, for every day of a period and all of a
   * territory. Several declarations may cover the period together; none reaches beyond the as-of
   * date.
   *
   * @param typeName the name of the record type
   * @param period the period asked about
   * @param territory the territory asked about
   * @return true if declared
   */
  public boolean isComplete(String typeName, ReportingPeriod period, DivisionCode territory) {
    List<ReportingPeriod> declared = new ArrayList<>();
    for (Completeness c : getComplete()) {
      DivisionCode where = c.getTerritory();
      ReportingPeriod when = c.getPeriod();
      if (c.getType().equals(typeName)
          && territory.isWithin(where == null ? getTerritory() : where)) {
        ReportingPeriod known = upToAsOf(when == null ? getPeriod() : when);
        if (known != null) {
          declared.add(known);
        }
      }
    }
    return period.isCoveredBy(declared);
  }

  /**
   * Returns the part of a period that the records can show: nothing is complete beyond the as-of
   * date.
   *
   * @param period a period
   * @return the part up to the as-of date, or null if there is none
   */
  public @Nullable ReportingPeriod upToAsOf(ReportingPeriod period) {
    if (period.from().isAfter(getAsOf())) {
      return null;
    }
    return period.to().isAfter(getAsOf()) ? ReportingPeriod.of(period.from(), getAsOf()) : period;
  }

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableManifest.Builder {

    Builder() {}
  }
}
