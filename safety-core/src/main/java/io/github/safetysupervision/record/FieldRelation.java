package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between fields of one record (审核关系), such as "the deadline is not before the
 * discovery". It is judged, never enforced: a record that breaks it can be built, held and counted.
 *
 * <p>The words of its code may name <code>{found}</code>, the value of the field it is reported at,
 * and <code>{other}</code>, the value it is compared with.
 *
 * @param <T> the type it belongs to
 */
public final class FieldRelation<T extends Object> {

  private final ProblemCode code;
  private final Field<T, ?> at;
  private final @Nullable Field<T, ?> other;
  private final Function<FieldValues, Truth> holds;

  private FieldRelation(
      ProblemCode code,
      Field<T, ?> at,
      @Nullable Field<T, ?> other,
      Function<FieldValues, Truth> holds) {
    this.code = code;
    this.at = at;
    this.other = other;
    this.holds = holds;
  }

  static <T extends Object> FieldRelation<T> notBefore(
      ProblemCode code, Field<T, ?> later, Field<T, ?> earlier) {
    return new FieldRelation<>(
        code,
        later,
        earlier,
        values -> {
          long l = values.code(later);
          long e = values.code(earlier);
          if (l != FieldType.ABSENT && e != FieldType.ABSENT) {
            return Truth.of(l >= e);
          }
          return values.isUnread(later) || values.isUnread(earlier) ? Truth.UNKNOWN : Truth.TRUE;
        });
  }

  static <T extends Object> FieldRelation<T> notLess(
      ProblemCode code, NumberField<T, ?> larger, NumberField<T, ?> smaller) {
    return new FieldRelation<>(
        code,
        larger,
        smaller,
        values -> {
          if (values.isUnread(larger) || values.isUnread(smaller)) {
            return Truth.UNKNOWN;
          }
          BigDecimal l = larger.number(values);
          BigDecimal s = smaller.number(values);
          return Truth.of(l == null || s == null || l.compareTo(s) >= 0);
        });
  }

  static <T extends Object> FieldRelation<T> implies(
      ProblemCode code, Field<T, ?> at, Filter<T> when, Filter<T> then) {
    return new FieldRelation<>(
        code,
        at,
        null,
        values -> {
          Truth not = when.evaluate(values).not();
          return not == Truth.TRUE ? not : not.or(then.evaluate(values));
        });
  }

  static <T extends Object> FieldRelation<T> never(
      ProblemCode code, Field<T, ?> at, Filter<T> when) {
    return new FieldRelation<>(code, at, null, values -> when.evaluate(values).not());
  }

  static <T extends Object> FieldRelation<T> differ(
      ProblemCode code, Field<T, ?> at, Field<T, ?> other) {
    return new FieldRelation<>(
        code,
        at,
        other,
        values -> {
          Object one = values.value(at);
          Object two = values.value(other);
          return values.isUnread(at) || values.isUnread(other)
              ? Truth.UNKNOWN
              : Truth.of(one == null || two == null || !at.keyOf(one).equals(other.keyOf(two)));
        });
  }

  /**
   * Returns the problem of a record that breaks it.
   *
   * @return the code
   */
  public ProblemCode code() {
    return code;
  }

  /**
   * Returns the field the problem is reported at.
   *
   * @return the field
   */
  public Field<T, ?> at() {
    return at;
  }

  /**
   * Returns the field it is compared with.
   *
   * @return the field, or null
   */
  public @Nullable Field<T, ?> other() {
    return other;
  }

  /**
   * Judges a record's values.
   *
   * @param values the values
   * @return unknown if a cell it needs is unread
   */
  public Truth holds(FieldValues values) {
    return holds.apply(values);
  }
}
