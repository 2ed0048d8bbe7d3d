package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.List;

/**
 * A record under another id (迁入记录), which stands where it stood.
 *
 * @param <T> the type of the record
 * @param original the record as it was read
 * @param object the record as it is now
 */
record MovedRecord<T extends SafetyRecord>(RecordView<T> original, T object)
    implements RecordView<T> {

  @Override
  public RecordType<T, ?> type() {
    return original.type();
  }

  @Override
  public FieldValues values() {
    return FieldValues.of(object);
  }

  @Override
  public Places places() {
    return original.places();
  }

  @Override
  public List<Problem> problems() {
    return RecordMove.inRecord(original.problems(), object.getId());
  }

  @Override
  public RecordView<T> keep() {
    return new MovedRecord<>(original.keep(), object);
  }

  @Override
  public String id() {
    return object.getId();
  }
}
