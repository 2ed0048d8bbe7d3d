package io.github.safetysupervision.record;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of one record that may not be whole: values that could be read, and the fields whose
 * values could not; for readers of other formats.
 *
 * <p>It changes while a reader puts in what it reads, in one thread; once it was handed over it
 * stays as it is, and any number of threads may ask it.
 */
public final class KnownValues implements FieldValues {

  private final @Nullable Object[] values;
  private final BitSet unread = new BitSet();

  /**
   * Makes a row without values.
   *
   * @param type the type of the record
   */
  public KnownValues(ObjectType<?, ?> type) {
    this.values = new @Nullable Object[type.fields().size()];
  }

  /**
   * Puts a value.
   *
   * @param field a field of the type
   * @param value a value of the field's type
   */
  public void put(Field<?, ?> field, Object value) {
    values[field.index()] = value;
  }

  /**
   * Marks a field as unreadable, whatever was put.
   *
   * @param field a field of the type
   */
  public void markUnread(Field<?, ?> field) {
    unread.set(field.index());
  }

  @Override
  public boolean isUnread(Field<?, ?> field) {
    return unread.get(field.index());
  }

  @Override
  public @Nullable Object value(Field<?, ?> field) {
    Object value = unread.get(field.index()) ? null : values[field.index()];
    return field.isNoneAbsent() && Field.isNone(value) ? null : value;
  }
}
