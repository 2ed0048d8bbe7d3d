package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.List;

/**
 * The view of a row that was read whole (已读行).
 *
 * @param <T> the type of the record
 * @param problems what was remarked as it was read, and of the record
 */
record RowView<T extends SafetyRecord>(
    RecordType<T, ?> type, T object, Places places, List<Problem> problems)
    implements RecordView<T> {

  RowView {
    problems = List.copyOf(problems);
  }

  @Override
  public FieldValues values() {
    return FieldValues.of(object);
  }

  @Override
  public RecordView<T> keep() {
    return this;
  }

  @Override
  public String id() {
    return object.getId();
  }
}
