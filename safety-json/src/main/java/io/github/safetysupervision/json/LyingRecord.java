package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.RelationScreen;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record read last, where it lies (原位记录). One instance serves all records of a type in a scan.
 *
 * @param <T> the type of the record
 */
final class LyingRecord<T extends SafetyRecord> implements RecordView<T>, Places {

  private final RecordType<T, ?> type;
  private final ObjectReader<T> fields;
  private final Reading in;
  private final QuickReader<T> quick;
  private final RelationScreen screen;
  private RecordText text = new RecordText(null, 0);
  private @Nullable Place place;
  private @Nullable List<Problem> problems;

  /** Whether the values lie in the bytes of the file, and not in a text. */
  private boolean isQuick;

  private QuickPlace start = QuickPlace.NOWHERE;

  LyingRecord(RecordType<T, ?> type, ObjectReader<T> fields, Reading in) {
    this.type = type;
    this.fields = fields;
    this.quick = new QuickReader<>(type, fields);
    this.screen = type.screen();
    this.in = in;
  }

  /** What reads the common form of these records. */
  QuickReader<T> quick() {
    return quick;
  }

  /** Turns to the record that was just read from bytes. */
  LyingRecord<T> showing(QuickPlace newStart) {
    isQuick = true;
    start = newStart;
    place = null;
    problems = null;
    return this;
  }

  /** Turns to the record that was just read. */
  LyingRecord<T> showing(RecordText newText, Place newPlace) {
    isQuick = false;
    text = newText;
    place = newPlace;
    problems = null;
    return this;
  }

  /** Whether it lies in the bytes of the file, and not in a text. */
  boolean isFromBytes() {
    return isQuick;
  }

  @Override
  public RecordType<T, ?> type() {
    return type;
  }

  @Override
  public FieldValues values() {
    return fields.values();
  }

  @Override
  public Places places() {
    return this;
  }

  @Override
  public T object() {
    return fields.build();
  }

  @Override
  public Place ofRecord() {
    Place known = place;
    if (known == null) {
      known = start.plus(0, 0, "");
      place = known;
    }
    return known;
  }

  @Override
  public Place at(String pointer) {
    if (pointer.isEmpty()) {
      return ofRecord();
    }
    boolean isOfField = pointer.indexOf('/', 1) < 0;
    if (isQuick) {
      int at = isOfField ? fields.byteAt(pointer.substring(1)) : -1;
      return at < 0
          ? Places.inside(ofRecord()).at(pointer)
          : start.plus(quick.charactersBefore(at), quick.bytesBefore(at), pointer);
    }
    int offset = isOfField ? fields.offset(pointer.substring(1)) : -1;
    int known = offset >= 0 ? offset : in.locate(text, List.of(pointer))[0];
    return text.place(known, ofRecord().pointer() + pointer);
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
    FieldValues values = fields.values();
    boolean isFine = values.areUnremarkable() && screen.isUnbroken(values);
    List<Problem> found = isFine ? List.of() : type.problems(values);
    if (found.isEmpty() && (isQuick || !in.hasProblems())) {
      return List.of();
    }
    String id = id();
    List<Problem> out = isQuick ? new ArrayList<>() : in.problems(text, id, ofRecord());
    if (!isQuick && found.size() > 1) {
      addAtOnce(found, id, out);
      return out;
    }
    for (Problem p : found) {
      out.add(p.at(at(p.place().pointer())).inRecord(id));
    }
    return out;
  }

  /** Finds the places of all in one walk through the text, as a long list may have very many. */
  private void addAtOnce(List<Problem> found, String id, List<Problem> out) {
    List<String> pointers = found.stream().map(p -> p.place().pointer()).toList();
    List<Place> places = text.places(in.locate(text, pointers), pointers, ofRecord().pointer());
    for (int i = 0; i < places.size(); i++) {
      out.add(found.get(i).at(places.get(i)).inRecord(id));
    }
  }

  @Override
  public RecordView<T> keep() {
    Map<String, Place> known = new LinkedHashMap<>();
    String before = ofRecord().pointer();
    if (isQuick) {
      type.fields().stream()
          .filter(f -> fields.values().value(f) != null)
          .forEach(f -> known.put("/" + f.name(), of(f)));
    } else {
      in.offsets(text)
          .forEach((pointer, offset) -> known.put(pointer, text.place(offset, before + pointer)));
    }
    List<Problem> whileRead = isQuick ? List.of() : in.problems(text, id(), ofRecord());
    return new KeptRecord<>(type, object(), ofRecord(), known, whileRead);
  }
}
