package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The view of an object.
 *
 * @param <T> the type of the record
 */
final class ObjectView<T extends SafetyRecord> implements RecordView<T> {

  private final RecordType<T, ?> type;
  private final T object;
  private final Places places;

  /** Several who ask at once may judge it each for themselves, and find the same. */
  private @Nullable List<Problem> problems;

  ObjectView(RecordType<T, ?> type, T object, Places places) {
    this.type = type;
    this.object = object;
    this.places = places;
  }

  @Override
  public RecordType<T, ?> type() {
    return type;
  }

  @Override
  public T object() {
    return object;
  }

  @Override
  public Places places() {
    return places;
  }

  @Override
  public FieldValues values() {
    return FieldValues.of(object);
  }

  @Override
  public List<Problem> problems() {
    List<Problem> known = problems;
    if (known == null) {
      known = judged();
      problems = known;
    }
    return known;
  }

  private List<Problem> judged() {
    List<Problem> out = new ArrayList<>(0);
    for (Problem p : type.problems(object)) {
      out.add(p.at(places.at(p.place().pointer())).inRecord(object.getId()));
    }
    return List.copyOf(out);
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
