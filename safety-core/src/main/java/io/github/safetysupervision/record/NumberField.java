package io.github.safetysupervision.record;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field whose values can be added up: an amount or a whole number (金额、数量).
 *
 * @param <T> the type the field belongs to
 * @param <V> the type of its values
 */
public final class NumberField<T extends Object, V extends Object> extends Field<T, V> {

  private final Function<V, BigDecimal> number;
  private final ToLongFunction<V> lowestCode;
  private final int decimals;
  private final LongUnaryOperator scaled;

  /**
   * Describes the field.
   *
   * @param index its place in its type
   * @param name the name
   * @param label the Chinese label
   * @param type what the values are; coded
   * @param required whether every record must have it
   * @param getter the getter
   * @param number the number of a value
   * @param lowestCode the lowest code of a number
   * @param decimals how many decimals a number has at the most
   * @param scaled the number of a code, without a point before the decimals
   */
  NumberField(
      int index,
      String name,
      String label,
      FieldType<V> type,
      boolean required,
      Function<T, @Nullable V> getter,
      Function<V, BigDecimal> number,
      ToLongFunction<V> lowestCode,
      int decimals,
      LongUnaryOperator scaled) {
    super(index, name, label, type, required, getter);
    this.number = number;
    this.lowestCode = lowestCode;
    this.decimals = decimals;
    this.scaled = scaled;
  }

  /**
   * Asks for a number not below another.
   *
   * @param lowest the lowest number
   * @return the records whose number is not below it
   */
  public Filter<T> from(V lowest) {
    return Filter.of(
        Condition.between(this, lowestCode.applyAsLong(lowest), Condition.HIGHEST, false));
  }

  /**
   * Asks for fewer than a number.
   *
   * @param limit the number that is not reached
   * @return the records with a smaller number
   */
  public Filter<T> below(V limit) {
    return Filter.of(
        Condition.between(this, Condition.LOWEST, lowestCode.applyAsLong(limit) - 1, false));
  }

  /**
   * Returns the number in loose values, exact; money in yuan.
   *
   * @param values the values of one record
   * @return the number, or null if there is none, or it is unread
   */
  @SuppressWarnings("unchecked") // a cell of this field holds a value of this field's type
  public @Nullable BigDecimal number(FieldValues values) {
    Object v = values.value(this);
    return v == null ? null : number.apply((V) v);
  }

  /**
   * Returns how many decimals a number of this field has at the most.
   *
   * @return 2 for money, 0 for whole numbers
   */
  public int decimals() {
    return decimals;
  }

  /**
   * Returns the number in loose values without making a value of it: times ten to the power of
   * {@link #decimals}, so that money is in fen.
   *
   * @param values the values of one record
   * @return the number, or {@link FieldType#ABSENT} if there is none, if it is unread, or if it is
   *     one that no file holds, such as a count of -3
   */
  public long scaled(FieldValues values) {
    long code = values.code(this);
    return code != FieldType.ABSENT && type().codes().has(code)
        ? scaled.applyAsLong(code)
        : FieldType.ABSENT;
  }
}
