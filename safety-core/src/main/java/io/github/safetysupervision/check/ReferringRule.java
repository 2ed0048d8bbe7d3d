package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.time.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * No record of some kind names one of another kind (引用规则), such as an inspection since a day that
 * was made by a body that may make none. It is meant for the few of the other type that nobody
 * should name. The code may name <code>{found}</code>, the id of the record named. A value; two are
 * equal if they ask the same on the same days, by their {@linkplain #definition() definitions}.
 *
 * <p>The record named is the one that stands now for that id. Where that cannot be told, or could
 * not be read, the rule is left out for the record that names it.
 */
public final class ReferringRule extends EqualByParts implements AnyRule {

  private final ProblemCode code;
  private final RecordType<?, ?> type;
  private final Field<?, ?> at;
  private final Filter<?> when;
  private final RecordType<?, ?> target;
  private final Function<FieldValues, Truth> such;
  private final @Nullable Validity activity;

  private ReferringRule(
      ProblemCode code,
      RecordType<?, ?> type,
      Field<?, ?> at,
      Filter<?> when,
      RecordType<?, ?> target,
      Function<FieldValues, Truth> such,
      @Nullable Validity activity) {
    this.code = code;
    this.type = type;
    this.at = at;
    this.when = when;
    this.target = target;
    this.such = such;
    this.activity = activity;
  }

  /**
   * Returns a rule that no record of some kind names one of another kind.
   *
   * @param <T> the type of the records
   * @param <U> the type of the records they name
   * @param type their type
   * @param code what is told of one that does; may name found
   * @param at the field that names the other, and that it is reported at
   * @param when which records
   * @param target the type of the records they name
   * @param such which records they may not name: answers on the values of one, unknown where that
   *     depends on an unread one
   * @return the rule
   * @throws IllegalArgumentException if the field names no records of that type
   */
  public static <T extends SafetyRecord, U extends SafetyRecord> ReferringRule never(
      RecordType<T, ?> type,
      ProblemCode code,
      Field<T, String> at,
      Filter<T> when,
      RecordType<U, ?> target,
      Function<FieldValues, Truth> such) {
    requireNaming(at, target);
    return new ReferringRule(
        code, type, at, when, target, Objects.requireNonNull(such, "such"), null);
  }

  /** Refuses a field that names no records of a type. */
  static void requireNaming(Field<?, ?> field, RecordType<?, ?> target) {
    TypeName named = field.refersTo();
    if (named == null || !named.name().equals(target.name())) {
      throw new IllegalArgumentException(field + " names no " + target.name());
    }
  }

  /**
   * Returns the same rule, where it is asked only of sources of some days.
   *
   * @param newActivity the as-of days of sources that it is asked of
   * @return the rule
   */
  public ReferringRule during(Validity newActivity) {
    Objects.requireNonNull(newActivity, "newActivity");
    return new ReferringRule(code, type, at, when, target, such, newActivity);
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

  /** {@return the type of the records they name} */
  public RecordType<?, ?> target() {
    return target;
  }

  Truth isAsked(FieldValues values) {
    return when.evaluate(values);
  }

  Truth isSuch(FieldValues named) {
    return such.apply(named);
  }

  @Override
  public String definition() {
    return this + " " + when.digest();
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(code, type, at, when, target, activity);
  }

  /** Returns the code, the type and the field. */
  @Override
  public String toString() {
    return code.id() + " " + type.name() + "." + at.name() + "→" + target.name();
  }
}
