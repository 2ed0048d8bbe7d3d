package io.github.safetysupervision.json;

import static io.github.safetysupervision.check.JustificationType.JUSTIFICATION;

import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.indicator.SliceType;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the records of one reporter among those of others (记录迁入): its ids, and everything in it
 * that names a record, become what the {@link IdSpace} says. One that does not name its reporter
 * gets the name that its id begins with, so that two reports of one thing can be told from one
 * record that was sent twice. All else stays as it is.
 *
 * <p>Of a record that was not read whole the ids are changed in its text; text that is no one JSON
 * object stays as it came, with the ids in it. Of a record of an unknown type the id and {@code
 * supersedes} are changed, which every record has.
 */
final class RecordMove {

  static final String ID = "id";
  static final String SUPERSEDES = "supersedes";

  private final IdSpace space;

  /** By the names of fields that refer to records in any type, what they refer to. */
  private final Map<String, TypeName> targets = new HashMap<>();

  RecordMove(IdSpace space, List<RecordType<?, ?>> types) {
    this.space = space;
    for (RecordType<?, ?> type : types) {
      for (Field<?, ?> f : type.fields()) {
        TypeName target = f.refersTo();
        if (target != null) {
          targets.put(f.name(), target);
        }
      }
    }
  }

  IdSpace space() {
    return space;
  }

  <T extends SafetyRecord> RecordView<T> moved(RecordView<T> view) {
    if (space.isUnchanged()) {
      return view;
    }
    RecordType<T, ?> type = view.type();
    T object = view.object();
    ObjectType.Assembler<T> out = type.assembler();
    FieldValues all = FieldValues.of(object);
    for (Field<T, ?> f : type.fields()) {
      Object value = f.of(object);
      if (value != null) {
        out.set(f, moved(type, f, value, all));
      }
    }
    if (type.reporter.of(object) == null) {
      out.set(type.reporter, space.reporter());
    }
    out.extension(type.extension(object));
    return new MovedRecord<>(view, out.build());
  }

  /** What a value becomes among the others of its record. */
  private Object moved(ObjectType<?, ?> type, Field<?, ?> field, Object value, FieldValues others) {
    if (isOwn(type, field)) {
      return space.moved(value.toString());
    }
    if (isJustified(field)) {
      Object of = others.value(JUSTIFICATION.recordType);
      return justified(of == null ? null : of.toString(), value.toString());
    }
    TypeName target = field.refersTo();
    if (target != null) {
      return value instanceof List<? extends Object> list
          ? list.stream().map(id -> space.reference(target.name(), id.toString())).toList()
          : space.reference(target.name(), value.toString());
    }
    return value instanceof List<? extends Object> list
            && !list.isEmpty()
            && list.get(0) instanceof Slice
        ? list.stream().map(s -> moved((Slice) s)).toList()
        : value;
  }

  /** Whether a field names a record of the type that another field names. */
  static boolean isJustified(Field<?, ?> field) {
    return field.equals(JUSTIFICATION.record);
  }

  /** What the id of a justified record becomes, of a type that may not be known. */
  String justified(@Nullable String type, String id) {
    return type == null ? space.moved(id) : space.reference(type, id);
  }

  private static boolean isOwn(ObjectType<?, ?> type, Field<?, ?> field) {
    return type instanceof RecordType<?, ?> record
        && (field.equals(record.id) || field.equals(record.supersedes));
  }

  private Slice moved(Slice slice) {
    return SliceType.SLICE
        .copyOf(slice)
        .with(SliceType.SLICE.value, slice(slice.getField(), slice.getValue()))
        .build();
  }

  /** What the value of a condition on a field becomes. */
  String slice(String field, String value) {
    TypeName target = targets.get(field);
    boolean isOwn = field.equals(ID) || field.equals(SUPERSEDES);
    return isOwn
        ? space.moved(value)
        : target == null ? value : space.reference(target.name(), value);
  }

  UnreadRecord moved(UnreadRecord unread) {
    if (space.isUnchanged() || !isOneObject(unread)) {
      return unread;
    }
    RecordType<?, ?> type = unread.types().size() == 1 ? unread.types().get(0) : null;
    String raw = new MovedText(this, type).of(unread.raw());
    String id = unread.id() == null ? null : space.moved(unread.id());
    return new UnreadRecord(
            unread.loss(),
            unread.types(),
            id,
            unread.place(),
            inRecord(unread.problems(), id),
            raw,
            unread.known())
        .withKnown(known -> type == null ? known : new MovedValues(known, type));
  }

  private static boolean isOneObject(UnreadRecord unread) {
    return unread.problems().stream().noneMatch(p -> p.code().equals(JsonProblems.TOO_LONG))
        && switch (unread.loss()) {
          case VALUE, NAME, TYPE -> true;
          case FRAME -> false;
        };
  }

  UnknownRecord moved(UnknownRecord unknown) {
    if (space.isUnchanged()) {
      return unknown;
    }
    String id = unknown.id() == null ? null : space.moved(unknown.id());
    String json = new MovedText(this, null).of(unknown.json());
    return new UnknownRecord(unknown.typeName(), id, unknown.place(), json);
  }

  static List<Problem> inRecord(List<Problem> problems, @Nullable String id) {
    return problems.stream().map(p -> p.recordId() == null ? p : p.inRecord(id)).toList();
  }

  /** Whether a text is an id, as one that is none is not changed. */
  static boolean isId(String text) {
    return ManifestType.MANIFEST.edition.type() instanceof ScalarType<String> id
        && id.tryParse(text).isValid();
  }

  /** The values of a record that was not read whole. */
  private final class MovedValues implements FieldValues {
    private final FieldValues known;
    private final RecordType<?, ?> type;

    MovedValues(FieldValues known, RecordType<?, ?> type) {
      this.known = known;
      this.type = type;
    }

    @Override
    public boolean isUnread(Field<?, ?> field) {
      return known.isUnread(field);
    }

    @Override
    public @Nullable Object value(Field<?, ?> field) {
      Object value = known.value(field);
      if (value == null) {
        boolean isMissing = field.equals(type.reporter) && !known.isUnread(field);
        return isMissing ? space.reporter() : null;
      }
      return moved(type, field, value, known);
    }
  }
}
