package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of many records not every single one is of some kind (整类规则), such as that all were closed on the
 * day they were found. It is told once, at the first of them. The code may name <code>{found}
 * </code>, how many they are. A value; two are equal if they ask the same on the same days.
 *
 * <p>One record that is not of the kind settles it, whatever could not be read; else, where some
 * could not be read, the rule is left out.
 */
public final class SweepingRule extends EqualByParts implements AnyRule {

  private final ProblemCode code;
  private final RecordType<?, ?> type;
  private final Field<?, ?> at;
  private final Filter<?> among;
  private final Filter<?> such;
  private final int least;
  private final @Nullable Validity activity;

  private SweepingRule(
      ProblemCode code,
      RecordType<?, ?> type,
      Field<?, ?> at,
      Filter<?> among,
      Filter<?> such,
      int least,
      @Nullable Validity activity) {
    this.code = code;
    this.type = type;
    this.at = at;
    this.among = among;
    this.such = such;
    this.least = least;
    this.activity = activity;
  }

  /**
   * Returns a rule that not all records are of some kind, if they are many.
   *
   * @param <T> the type of the records
   * @param type their type
   * @param code what is told if all are; may name found
   * @param at the field it is about
   * @param among which records
   * @param such what not all of them may be
   * @param least how many they have to be
   * @return the rule
   * @throws IllegalArgumentException if fewer than two suffice
   */
  public static <T extends SafetyRecord> SweepingRule notAll(
      RecordType<T, ?> type,
      ProblemCode code,
      Field<T, ?> at,
      Filter<T> among,
      Filter<T> such,
      int least) {
    if (least < 2) {
      throw new IllegalArgumentException(least + " records are no sweep: " + code.id());
    }
    return new SweepingRule(code, type, at, among, such, least, null);
  }

  /**
   * Returns the same rule, where it is asked only of sources of some days.
   *
   * @param newActivity the as-of days of sources that it is asked of
   * @return the rule
   */
  public SweepingRule during(Validity newActivity) {
    Objects.requireNonNull(newActivity, "newActivity");
    return new SweepingRule(code, type, at, among, such, least, newActivity);
  }

  @Override
  public ProblemCode code() {
    return code;
  }

  @Override
  public RecordType<?, ?> type() {
    return type;
  }

  @Override
  public Field<?, ?> at() {
    return at;
  }

  @Override
  public @Nullable Validity activity() {
    return activity;
  }

  /** {@return how many records it takes} */
  public int least() {
    return least;
  }

  Truth isAmong(FieldValues values) {
    return among.evaluate(values);
  }

  Truth isSuch(FieldValues values) {
    return such.evaluate(values);
  }

  @Override
  public String definition() {
    return this + " " + among.digest() + " " + such.digest();
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(code, type, at, among, such, least, activity);
  }

  /** Returns the code, the type and the field. */
  @Override
  public String toString() {
    return code.id() + " " + type.name() + "." + at.name() + "×" + least;
  }
}
