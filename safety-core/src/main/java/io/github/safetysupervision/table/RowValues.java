package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.Invisible;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TermMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row of a table (行内各值), as they are read. One instance serves one row, or one
 * object inside a cell.
 *
 * @param <T> the type of the values
 */
final class RowValues<T extends Object> {

  private static final String TYPE = "type";
  private static final String NONE = "无";
  private static final String TYPE_LABEL = "记录类型";
  private static final String HEX = "0123456789abcdef";

  private static final Wording OBJECTS =
      new Wording("以列名为键的 Map 的 List", "a List of Maps from headers to values");

  private static final Wording OBJECT = new Wording("以列名为键的 Map", "a Map from headers to values");

  private final ObjectType<T, ?> type;
  private final TermMapping terms;
  private final String base;
  private final List<Problem> problems;

  /** The header a field stands under, as written, by the field's name. */
  private final Map<String, String> headers = new HashMap<>();

  private final Map<String, Object> values = new HashMap<>();
  private final List<Extension.Member> unknown = new ArrayList<>(0);

  private RowValues(ObjectType<T, ?> type, TermMapping terms, String base, List<Problem> problems) {
    this.type = type;
    this.terms = terms;
    this.base = base;
    this.problems = problems;
  }

  static <T extends SafetyRecord> Outcome<T> read(
      RecordType<T, ?> type,
      Map<String, ?> row,
      Map<Field<T, ?>, Constant> constants,
      TermMapping terms) {
    List<Problem> problems = new ArrayList<>(0);
    RowValues<T> values = new RowValues<>(type, terms, "", problems);
    values.readAll(row, true);
    constants.forEach(
        (field, constant) -> {
          if (!values.headers.containsKey(field.name())) {
            values.readField(field, constant.header(), constant.cell());
          }
        });
    T record = values.build();
    if (record != null) {
      problems.addAll(values.judged(type.problems(record)));
    }
    Object id = values.values.get(type.id.name());
    String recordId = id == null ? null : id.toString();
    return new Outcome<>(record, problems.stream().map(p -> p.inRecord(recordId)).toList());
  }

  private @Nullable Field<T, ?> find(ColumnHeader header) {
    return find(type, header);
  }

  static <T extends Object> @Nullable Field<T, ?> find(ObjectType<T, ?> type, ColumnHeader header) {
    for (Field<T, ?> f : type.fields()) {
      if (header.names(f)) {
        return f;
      }
    }
    return null;
  }

  private void readAll(Map<?, ?> row, boolean isRecord) {
    row.forEach(
        (key, cell) -> {
          ColumnHeader header = ColumnHeader.of(key == null ? "" : key.toString());
          Field<T, ?> field = find(header);
          if (field != null) {
            readField(field, header, cell);
          } else if (!CellText.isBlank(cell)) {
            readOther(header, cell, isRecord);
          }
        });
  }

  private <V extends Object> void readField(
      Field<T, V> field, ColumnHeader header, @Nullable Object cell) {
    String other = headers.putIfAbsent(field.name(), header.written());
    if (other != null) {
      add(RowProblems.TWO_COLUMNS.with("found", header.written(), "other", other), field, header);
    } else if (cell != null && !CellText.isBlank(cell)) {
      Object value = value(field, header, cell);
      if (value != null) {
        values.put(field.name(), value);
      }
    }
  }

  private void add(Problem problem, Field<T, ?> field, ColumnHeader header) {
    problems.add(problem.at(Place.at(base + "/" + field.name())).ofField(header.written()));
  }

  private <V extends Object> @Nullable Object value(
      Field<T, V> field, ColumnHeader header, Object cell) {
    CellReader cells = new CellReader(terms, p -> add(p, field, header));
    FieldType<V> fieldType = field.type();
    if (fieldType instanceof ScalarType<V> scalar) {
      return cells.read(scalar, cell, header.note());
    }
    if (fieldType instanceof ListType<?> list) {
      if (!field.isRequired() && saysNone(cell)) {
        return List.of();
      }
      return list.element() instanceof ScalarType<?> element
          ? scalars(element, cells, header, cell)
          : objects(list, field, header, cell);
    }
    if (fieldType instanceof ObjectFieldType<V> object && cell instanceof Map<?, ?> row) {
      return object(object.objectType(), row, base + "/" + field.name());
    }
    add(CellReader.notACell(cell, OBJECT), field, header);
    return null;
  }

  /** A blank cell says nothing; an empty list and 无 say that there are none. */
  private static boolean saysNone(Object cell) {
    return (cell instanceof List<?> list && list.isEmpty())
        || (cell instanceof String s && Invisible.stripped(s).equals(NONE));
  }

  private static <E extends Object> @Nullable List<E> scalars(
      ScalarType<E> element, CellReader cells, ColumnHeader header, Object cell) {
    List<E> out = new ArrayList<>();
    boolean isWhole = true;
    for (Object one : elements(element, cells, cell)) {
      E value = cells.read(element, one, header.note());
      if (value == null) {
        isWhole = false;
      } else {
        out.add(value);
      }
    }
    return isWhole && !out.isEmpty() ? out : null;
  }

  private static List<Object> elements(ScalarType<?> element, CellReader cells, Object cell) {
    List<Object> out = new ArrayList<>();
    if (cell instanceof List<?> list) {
      for (Object one : list) {
        if (one != null && !CellText.isBlank(one)) {
          out.add(one);
        }
      }
    } else if (cell instanceof String text) {
      out.addAll(cells.split(element, text));
    } else {
      out.add(cell);
    }
    return out;
  }

  private @Nullable List<Object> objects(
      ListType<?> list, Field<T, ?> field, ColumnHeader header, Object cell) {
    List<Object> out = new ArrayList<>();
    boolean isWhole = true;
    List<?> rows = cell instanceof List<?> l ? l : List.of(cell);
    for (Object one : rows) {
      Object value = null;
      if (one instanceof Map<?, ?> row && list.element() instanceof ObjectFieldType<?> object) {
        value = object(object.objectType(), row, base + "/" + field.name() + "/" + out.size());
      } else {
        add(CellReader.notACell(one == null ? "null" : one, OBJECTS), field, header);
      }
      isWhole &= value != null;
      if (value != null) {
        out.add(value);
      }
    }
    return isWhole && !out.isEmpty() ? out : null;
  }

  private <E extends Object> @Nullable E object(
      ObjectType<E, ?> objectType, Map<?, ?> row, String at) {
    List<Problem> inside = new ArrayList<>(0);
    RowValues<E> reader = new RowValues<>(objectType, terms, at, inside);
    reader.readAll(row, false);
    E out = reader.build();
    problems.addAll(inside);
    return out;
  }

  /** A column that is no field. */
  private void readOther(ColumnHeader header, @Nullable Object cell, boolean isRecord) {
    CellText text = cell == null ? null : CellText.of(cell);
    if (isRecord && header.names(TYPE, TYPE_LABEL)) {
      readType(header, text == null ? "" : Invisible.stripped(text.text()));
      return;
    }
    Problem problem;
    if (text == null) {
      problem =
          CellReader.notACell(
                  cell == null ? "null" : cell, new Wording("文字、数值或日期", "text, a number or a date"))
              .weighing(Severity.WARNING);
    } else if (header.isBlank()) {
      problem = RowProblems.NO_HEADER.with("found", CellText.brief(text.text()));
    } else {
      problem = ofUnknown(header, isRecord);
      if (!problem.severity().isError()) {
        unknown.add(new Extension.Member(header.written(), quoted(text.text())));
      }
    }
    problems.add(
        problem.at(Place.at(base + "/" + pointer(header.written()))).ofField(header.written()));
  }

  /**
   * A header that may be a misspelt or damaged known one is nobody's: neither the field nor its
   * absence is known.
   */
  private Problem ofUnknown(ColumnHeader header, boolean isRecord) {
    int broken = brokenAt(header.written());
    if (broken > 0) {
      return RecordProblems.HALF_CHARACTER.with(
          "found", Invisible.shown(CellText.brief(header.written())), "position", broken);
    }
    String near = isRecord ? header.misspelt(TYPE, TYPE_LABEL) : null;
    for (Field<T, ?> f : type.fields()) {
      near = near == null ? header.misspelt(f.name(), f.label()) : near;
    }
    return near == null
        ? RowProblems.UNKNOWN_COLUMN.with("found", header.written(), "expected", type.label())
        : RecordProblems.NEARLY_KNOWN.with("found", header.written(), "expected", near);
  }

  /** Where a name has half a character, or the sign of one that was lost; 0 if nowhere. */
  private static int brokenAt(String name) {
    int lost = name.indexOf('\ufffd');
    return lost < 0 ? Invisible.brokenAt(name) : name.codePointCount(0, lost) + 1;
  }

  private void readType(ColumnHeader header, String said) {
    if (!said.equals(type.name()) && !said.equals(type.label())) {
      problems.add(
          RowProblems.OTHER_TYPE
              .with(
                  "found", CellText.brief(said), "expected", new Wording(type.label(), type.name()))
              .at(Place.at(base + "/" + TYPE))
              .ofField(header.written()));
    }
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** A JSON string, which is what unknown fields are kept as. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || isHalf(text, i)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xf));
        }
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Whether half of a character stands alone, which no file could hold otherwise. */
  private static boolean isHalf(String text, int at) {
    int codePoint =
        at > 0 && Character.isLowSurrogate(text.charAt(at))
            ? text.codePointBefore(at + 1)
            : text.codePointAt(at);
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Builds the value, or says what is missing; null if anything was wrong. */
  private @Nullable T build() {
    boolean isWhole = problems.stream().noneMatch(p -> p.severity().isError());
    for (Field<T, ?> f : type.fields()) {
      if (f.isRequired() && !values.containsKey(f.name()) && !isFaulty(f)) {
        isWhole = false;
        problems.add(
            RecordProblems.MISSING
                .with(
                    "field",
                    new Wording(f.label(), f.name()),
                    "expected",
                    CellReader.expects(f.type()))
                .at(Place.at(base + "/" + f.name()))
                .ofField(headers.getOrDefault(f.name(), f.label())));
      }
    }
    return isWhole ? built() : null;
  }

  /** Whether it was said already why a field has no value. */
  private boolean isFaulty(Field<T, ?> field) {
    String at = base + "/" + field.name();
    return problems.stream()
        .anyMatch(
            p ->
                p.severity().isError()
                    && (p.place().pointer().equals(at)
                        || p.place().pointer().startsWith(at + "/")));
  }

  private T built() {
    ObjectType.Assembler<T> out = type.assembler();
    for (Field<T, ?> f : type.fields()) {
      Object value = values.get(f.name());
      if (value != null) {
        out.set(f, value);
      }
    }
    if (!unknown.isEmpty()) {
      out.extension(new Extension(unknown));
    }
    return out.build();
  }

  /** What the type says of the record, under the headers as written. */
  private List<Problem> judged(List<Problem> found) {
    List<Problem> out = new ArrayList<>(found.size());
    for (Problem p : found) {
      String header = headers.get(p.place().pointer().replaceFirst("^/", ""));
      out.add(header == null ? p : p.ofField(header));
    }
    return out;
  }
}
