package io.github.safetysupervision.record;

import org.jspecify.annotations.Nullable;

/**
 * The values of one record's fields, wherever they lie: in a record, or in loose values of which
 * some could not be read. Filters and relations run on values and nothing else.
 */
public interface FieldValues {

  /**
   * Whether the cell was there but could not be read, so that its value is unknown.
   *
   * @param field a field of the type
   * @return true if unknown
   */
  boolean isUnread(Field<?, ?> field);

  /**
   * Returns the value of a cell.
   *
   * @param field a field of the type
   * @return the value, or null if there is none (or it is unread)
   */
  @Nullable Object value(Field<?, ?> field);

  /**
   * Returns the code of a cell whose field has a coded type; values that keep codes answer without
   * making the value.
   *
   * @param field a field of a coded type
   * @return the code, or {@link FieldType#ABSENT} if there is no value (or it is unread)
   */
  default long code(Field<?, ?> field) {
    Object value = value(field);
    return value == null ? FieldType.ABSENT : field.type().codeOf(value);
  }

  /**
   * Returns the record itself, for conditions that are code and no values.
   *
   * @return the record, or null where there are only loose values
   */
  default @Nullable Object object() {
    return null;
  }

  /**
   * Returns the values of a record; none is unread.
   *
   * @param <T> the type of the record
   * @param record the record
   * @return its values, a view
   */
  static <T extends Object> FieldValues of(T record) {
    return new FieldValues() {
      @Override
      public boolean isUnread(Field<?, ?> field) {
        return false;
      }

      @Override
      @SuppressWarnings("unchecked") // a field is only ever asked about its own type's records
      public @Nullable Object value(Field<?, ?> field) {
        return ((Field<T, ?>) field).of(record);
      }

      @Override
      public Object object() {
        return record;
      }
    };
  }
}
