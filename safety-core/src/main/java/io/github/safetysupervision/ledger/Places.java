package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.record.Field;

/**
 * Where a record and what is inside it stand (记录位置); each place is found when it is asked for. To
 * be asked only until the visitor that was shown the record returns.
 */
public interface Places {

  /**
   * Returns where the record stands.
   *
   * @return the place of its first character
   */
  Place ofRecord();

  /**
   * Returns where a value inside the record stands.
   *
   * @param pointer a JSON pointer that starts at the record, such as {@code /deadline}; empty for
   *     the record
   * @return the place of its first character, or that of the nearest object around it if it is not
   *     there or that is not known; the pointer is that of the value in any case
   */
  Place at(String pointer);

  /**
   * Returns where the value of a field stands.
   *
   * @param field a field of the record's type
   * @return the place
   */
  default Place of(Field<?, ?> field) {
    return at("/" + field.name());
  }

  /**
   * Returns the places of a record of which no more is known than where it stands.
   *
   * @param record the place of the record
   * @return that place, with the pointer of whatever is asked for
   */
  static Places inside(Place record) {
    return new Places() {
      @Override
      public Place ofRecord() {
        return record;
      }

      @Override
      public Place at(String pointer) {
        return pointer.isEmpty()
            ? record
            : new Place(
                record.source(),
                record.line(),
                record.column(),
                record.byteOffset(),
                record.pointer() + pointer);
      }
    };
  }
}
