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
  private final Function<Cells, Truth> holds;

  private FieldRelation(
      ProblemCode code, Field<T, ?> at, @Nullable Field<T, ?> other, Function<Cells, Truth> holds) {
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
        cells -> {
          if (cells.isUnread(later) || cells.isUnread(earlier)) {
            return Truth.UNKNOWN;
          }
          long l = cells.code(later);
          long e = cells.code(earlier);
          return Truth.of(l == FieldType.ABSENT || e == FieldType.ABSENT || l >= e);
        });
  }

  static <T extends Object> FieldRelation<T> notLess(
      ProblemCode code, NumberField<T, ?> larger, NumberField<T, ?> smaller) {
    return new FieldRelation<>(
        code,
        larger,
        smaller,
        cells -> {
          if (cells.isUnread(larger) || cells.isUnread(smaller)) {
            return Truth.UNKNOWN;
          }
          BigDecimal l = larger.number(cells);
          BigDecimal s = smaller.number(cells);
          return Truth.of(l == null || s == null || l.compareTo(s) >= 0);
        });
  }

  static <T extends Object> FieldRelation<T> implies(
      ProblemCode code, Field<T, ?> at, Filter<T> when, Filter<T> then) {
    return new FieldRelation<>(
        code, at, null, cells -> when.evaluate(cells).not().or(then.evaluate(cells)));
  }

  static <T extends Object> FieldRelation<T> never(
      ProblemCode code, Field<T, ?> at, Filter<T> when) {
    return new FieldRelation<>(code, at, null, cells -> when.evaluate(cells).not());
  }

  static <T extends Object> FieldRelation<T> differ(
      ProblemCode code, Field<T, ?> at, Field<T, ?> other) {
    return new FieldRelation<>(
        code,
        at,
        other,
        cells -> {
          Object one = cells.value(at);
          Object two = cells.value(other);
          return cells.isUnread(at) || cells.isUnread(other)
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
   * Judges a record's cells.
   *
   * @param cells the cells
   * @return unknown if a cell it needs is unread
   */
  public Truth holds(Cells cells) {
    return holds.apply(cells);
  }
}
