package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A record that was read from a file, kept with the places of all that is in it (留存记录).
 *
 * @param <T> the type of the record
 * @param type its type
 * @param object the record
 * @param ofRecord where it stands
 * @param known where what is in it stands, by pointer
 * @param whileRead what was found wrong while it was read
 */
record KeptRecord<T extends SafetyRecord>(
    RecordType<T, ?> type,
    T object,
    Place ofRecord,
    Map<String, Place> known,
    List<Problem> whileRead)
    implements RecordView<T>, Places {

  KeptRecord {
    known = Map.copyOf(known);
    whileRead = List.copyOf(whileRead);
  }

  @Override
  public FieldValues values() {
    return FieldValues.of(object);
  }

  @Override
  public Places places() {
    return this;
  }

  @Override
  public Place at(String pointer) {
    String around = pointer;
    while (!around.isEmpty()) {
      Place nearest = known.get(around);
      if (nearest != null) {
        return Places.inside(nearest).at(pointer.substring(around.length()));
      }
      around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
    }
    return Places.inside(ofRecord).at(pointer);
  }

  @Override
  public List<Problem> problems() {
    List<Problem> out = new ArrayList<>(whileRead);
    for (Problem p : type.problems(object)) {
      out.add(p.at(at(p.place().pointer())).inRecord(id()));
    }
    return out;
  }

  @Override
  public RecordView<T> keep() {
    return this;
  }
}
