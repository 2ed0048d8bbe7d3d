package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A rule of any kind (规则): about one record, about records that must not be alike, about a record
 * and the one it names, or about all records of a type. A value; a {@link Rulebook} holds them.
 */
public sealed interface AnyRule permits Rule, UniqueRule, ReferringRule, WindowRule, SweepingRule {

  /** {@return the code of the problem it finds} */
  ProblemCode code();

  /** {@return the type it is about} */
  RecordType<?, ?> type();

  /** {@return the field it is reported at} */
  Field<?, ?> at();

  /**
   * Returns what it asks, as a text that is the same for the same rule: code, type, fields, and the
   * fingerprints of filters. The days are not in it.
   *
   * @return the text; a condition that is code of somebody's own is not in it, so that a rule whose
   *     code changes its meaning needs a code of its own
   */
  String definition();

  /**
   * Returns the as-of days of sources that it is asked of.
   *
   * @return the days, or null for all
   */
  @Nullable Validity activity();
}
