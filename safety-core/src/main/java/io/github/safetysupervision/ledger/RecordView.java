package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.List;

/**
 * A record that was read whole, as it lies where it was read (已读记录): its values by field, where
 * each stands, and the object if somebody asks for one.
 *
 * <p>Valid until the visitor that was shown it returns; what is to be remembered is {@linkplain
 * #keep() kept}. A source of one's own shows its records through a {@link RecordFeed}.
 *
 * @param <T> the type of the record
 */
public interface RecordView<T extends SafetyRecord> {

  /**
   * Returns what it is a record of.
   *
   * @return its type
   */
  RecordType<T, ?> type();

  /**
   * Returns its values; none is unread.
   *
   * @return the values by field
   */
  FieldValues values();

  /**
   * Returns where it stands, and its values.
   *
   * @return the places
   */
  Places places();

  /** {@return the record as an object of its class, made when it is first asked for} */
  T object();

  /**
   * Returns what is wrong or remarkable in it, by itself; judged when it is first asked for.
   *
   * @return the problems with their places, none of them an error; mostly none
   */
  List<Problem> problems();

  /**
   * Returns the same record to be kept after the visitor has returned.
   *
   * @return a copy that depends on nothing
   */
  RecordView<T> keep();

  /** {@return the id} */
  default String id() {
    return String.valueOf(values().characters(type().id));
  }
}
