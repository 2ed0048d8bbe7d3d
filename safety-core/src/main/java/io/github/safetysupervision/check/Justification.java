package io.github.safetysupervision.check;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Why something that a check asks about is right all the same (情况说明): who says so of which rule and
 * which record, and when. It stands in the ledger or among the stated figures, before or after the
 * record it explains.
 *
 * <p>Only what has to be explained can be: an error is mended, not justified.
 */
@Value.Immutable
@SafetyStyle
public abstract class Justification implements SafetyRecord {

  Justification() {}

  /** {@return the id of the rule (规则编号), such as {@code CK-001}} */
  public abstract String getRule();

  /** {@return the name of the type of the record (记录类型), such as {@code stated-figure}} */
  public abstract String getRecordType();

  /** {@return the id of the record or stated figure (记录编号)} */
  public abstract String getRecord();

  /** {@return why it is right (说明)} */
  public abstract String getText();

  /** {@return who says so (说明单位)} */
  public abstract String getBody();

  /** {@return the day it was said (说明日期)} */
  public abstract LocalDate getJustifiedOn();

  /** {@return the document it rests on (依据文件), or null} */
  public abstract @Nullable Citation getDocument();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableJustification.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
