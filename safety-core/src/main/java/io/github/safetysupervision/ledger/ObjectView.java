package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The view of an object.
 *
 * @param <T> the type of the record
 */
record ObjectView<T extends SafetyRecord>(RecordType<T, ?> type, T object, Places places)
    implements RecordView<T> {

  @Override
  public FieldValues values() {
    return FieldValues.of(object);
  }

  @Override
  public List<Problem> problems() {
    List<Problem> judged = type.problems(object);
    if (judged.isEmpty()) {
      return judged;
    }
    List<Problem> out = new ArrayList<>(judged.size());
    for (Problem p : judged) {
      out.add(p.at(places.at(p.place().pointer())).inRecord(object.getId()));
    }
    return out;
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
