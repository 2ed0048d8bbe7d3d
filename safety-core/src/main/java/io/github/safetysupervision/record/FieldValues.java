package io.github.safetysupervision.record;

import org.jspecify.annotations.Nullable;

/**
 * The values of one record's fields, wherever they lie (字段值): in a built record, in the buffers of
 * a reader, or loose, where some could not be read. Filters, relations and measures ask these and
 * nothing else, so that no record has to be built to be counted.
 *
 * <p>Where values lie in a reader's buffers they may be asked only until the visitor that was shown
 * them returns.
 *
 * <p>Laws: {@code code}, {@code characters} and {@code value} say the same value; of an unread
 * field each says that there is none.
 */
public interface FieldValues {

  /** The {@link #dictionaryCode} of what has none. */
  int NO_CODE = -1;

  /**
   * Whether the field was there but could not be read, so that its value is unknown.
   *
   * @param field a field of the type
   * @return true if unknown
   */
  boolean isUnread(Field<?, ?> field);

  /**
   * Returns the value of a field, made where it has to be.
   *
   * @param field a field of the type
   * @return the value, or null if there is none (or it is unread)
   */
  @Nullable Object value(Field<?, ?> field);

  /**
   * Returns the code of a field of a coded type, without making the value where only the code is
   * kept.
   *
   * @param field a field of a coded type
   * @return the code, or {@link FieldType#ABSENT} if there is no value (or it is unread)
   */
  default long code(Field<?, ?> field) {
    Object value = value(field);
    return value == null ? FieldType.ABSENT : field.type().codeOf(value);
  }

  /**
   * Returns the characters of a text or an id, without making the value.
   *
   * @param field a field whose values are texts, ids or references
   * @return the characters, valid as long as these values are, or null if there is no value (or it
   *     is unread)
   */
  default @Nullable CharSequence characters(Field<?, ?> field) {
    Object value = value(field);
    return value == null ? null : value.toString();
  }

  /**
   * Returns a number that stands for the value of a field in the {@link #dictionary} of these
   * values, so that what came of a word that comes again and again need not be asked again. It
   * means nothing to anybody else: it is in no digest, no state and no file.
   *
   * <p>Law: of values with the same dictionary, what has the same code of a field is the same. The
   * same may have several codes, or none.
   *
   * @param field a field of the type
   * @return the code, from 0 upwards and few; or {@link #NO_CODE}, as where there is no value
   */
  default int dictionaryCode(Field<?, ?> field) {
    return NO_CODE;
  }

  /**
   * Returns what {@linkplain #dictionaryCode dictionary codes} belong to: a reader has one for all
   * records of a type.
   *
   * @return the very same object as long as a code means the same
   */
  default Object dictionary() {
    return this;
  }

  /**
   * Whether it is known without making the value that nothing can be {@linkplain FieldType#remarks
   * remarked} about it.
   *
   * @param field a field of the type
   * @return true only if nothing is remarkable
   */
  default boolean isUnremarkable(Field<?, ?> field) {
    return false;
  }

  /**
   * Whether the same is known of all fields.
   *
   * @return true only if nothing is remarkable about any value, nor that there is none
   */
  default boolean areUnremarkable() {
    return false;
  }

  /**
   * Returns the record itself, for conditions that are code and no values.
   *
   * @return the record, built where it has to be, or null where there are only loose values
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
