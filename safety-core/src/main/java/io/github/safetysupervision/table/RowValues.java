package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.Invisible;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.TermMapping;
import java.util.ArrayList;
import java.util.BitSet;
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

  private static final String NONE = "无";

  private static final Wording OBJECTS =
      new Wording("以列名为键的 Map 的 List", "a List of Maps from headers to values");

  private static final Wording OBJECT = new Wording("以列名为键的 Map", "a Map from headers to values");

  private static final Wording TEXT = new Wording("文字、数值或日期", "text, a number or a date");

  /** What a row says of its own type. */
  enum Stated {
    /** Nothing, or what it is read as. */
    SAME,
    /** Something that may be a slip of what it is read as. */
    NEAR,
    /** Something else. */
    OTHER
  }

  private final Columns<T> columns;
  private final ObjectType<T, ?> type;
  private final TermMapping terms;
  private final String base;
  private final List<Problem> problems = new ArrayList<>(0);

  /** The header a field stands under, as written, by the field's name. */
  private final Map<String, String> headers = new HashMap<>();

  private final Map<String, Object> values = new HashMap<>();
  private final List<Extension.Member> unknown = new ArrayList<>(0);

  /** The fields of which it was said why they have no value. */
  private final BitSet unread = new BitSet();

  /** The fields that may stand under another header, whether they have a column or not. */
  private final BitSet hidden = new BitSet();

  /** The fields that have a column. */
  private final BitSet present = new BitSet();

  /** Columns of which it is lost what they are, and that have no value. */
  private final List<Column<T>> blanks = new ArrayList<>(0);

  private boolean isNameLost;
  private boolean isAbsenceLost;
  private Stated stated = Stated.SAME;

  RowValues(Columns<T> columns, TermMapping terms, String base) {
    this.columns = columns;
    this.type = columns.type();
    this.terms = terms;
    this.base = base;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Whether a header was damaged, misspelt or missing. */
  boolean isNameLost() {
    return isNameLost;
  }

  Stated stated() {
    return stated;
  }

  void readAll(Map<?, ?> row) {
    row.forEach(
        (key, cell) -> {
          Column<T> column = columns.of(key == null ? "" : key.toString());
          Field<T, ?> field = column.field();
          if (field != null) {
            present.set(field.index());
            readField(field, column.header(), cell);
          } else if (!CellText.isBlank(cell)) {
            readOther(column, cell);
          } else if (!column.hidden().isEmpty()) {
            blanks.add(column);
          }
        });
  }

  /** Takes a constant for a field without a column; a blank one that may be its column counts. */
  void readConstant(Field<T, ?> field, Constant constant) {
    if (present.get(field.index())) {
      return;
    }
    for (Column<T> blank : blanks) {
      if (blank.mayBe(field)) {
        lose(blank);
        return;
      }
    }
    readField(field, constant.header(), constant.cell());
  }

  private <V extends Object> void readField(
      Field<T, V> field, ColumnHeader header, @Nullable Object cell) {
    String other = headers.putIfAbsent(field.name(), header.said());
    if (other != null) {
      unread.set(field.index());
      add(RowProblems.TWO_COLUMNS.with("found", header.said(), "other", other), field, header);
    } else if (cell != null && !CellText.isBlank(cell)) {
      int before = problems.size();
      Object value = value(field, header, cell);
      if (value != null) {
        values.put(field.name(), value);
      } else if (hasErrors(problems.subList(before, problems.size()))) {
        unread.set(field.index());
      }
    }
  }

  private static boolean hasErrors(List<Problem> some) {
    return some.stream().anyMatch(p -> p.severity().isError());
  }

  private void add(Problem problem, Field<T, ?> field, ColumnHeader header) {
    problems.add(problem.at(Place.at(base + "/" + field.name())).ofField(header.said()));
  }

  private void add(Problem problem, Column<T> column) {
    String header = column.header().said();
    problems.add(problem.at(Place.at(base + "/" + pointer(header))).ofField(header));
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
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
    RowValues<E> inside = new RowValues<>(new Columns<>(objectType), terms, at);
    inside.readAll(row);
    inside.checkPresence();
    problems.addAll(inside.problems);
    return inside.isWhole() ? inside.build() : null;
  }

  /** A column that is no field, with a value. */
  private void readOther(Column<T> column, @Nullable Object cell) {
    CellText text = cell == null ? null : CellText.of(cell);
    if (column.saysType()) {
      readType(column, text == null ? "" : Invisible.stripped(text.text()));
    }
    if (column.isLost()) {
      loseWith(column, text);
    } else if (text == null) {
      Object found = cell == null ? "null" : cell;
      add(CellReader.notACell(found, TEXT).weighing(Severity.WARNING), column);
    } else {
      Problem remark = column.problem();
      if (remark != null) {
        add(remark, column);
        String json = RowJson.quoted(text.text());
        unknown.add(new Extension.Member(column.header().written(), json));
      }
    }
  }

  private void loseWith(Column<T> column, @Nullable CellText text) {
    if (column.problem() == null) {
      String found = text == null ? "…" : CellText.brief(text.text());
      add(RowProblems.NO_HEADER.with("found", found), column);
    }
    lose(column);
  }

  /** What a header may have been is known of no field that it may have been. */
  private void lose(Column<T> column) {
    Problem problem = column.problem();
    if (problem != null) {
      add(problem, column);
    }
    isNameLost = true;
    isAbsenceLost |= column.hidesAbsent();
    hidden.or(column.hidden());
  }

  /** A misspelt header of the type says nothing, but what it says counts against the type. */
  private void readType(Column<T> column, String said) {
    if (said.equals(type.name()) || said.equals(type.label())) {
      return;
    }
    boolean isNear = Spelling.isNear(type.name(), said) || Spelling.isNear(type.label(), said);
    stated = isNear && stated != Stated.OTHER ? Stated.NEAR : Stated.OTHER;
    if (column.isLost()) {
      return; // which is said of the header
    }
    String header = column.header().said();
    problems.add(
        RowProblems.OTHER_TYPE
            .with("found", CellText.brief(said), "expected", new Wording(type.label(), type.name()))
            .at(Place.at(base + "/" + Columns.TYPE))
            .ofField(header));
  }

  /** Says which fields are missing. */
  void checkPresence() {
    for (Field<T, ?> f : type.fields()) {
      if (f.isRequired() && !values.containsKey(f.name()) && !unread.get(f.index())) {
        unread.set(f.index());
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
  }

  /** Whether nothing was lost. */
  boolean isWhole() {
    return !hasErrors(problems);
  }

  /** Builds the value; only if nothing was lost. */
  T build() {
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

  /**
   * The values that could be read: what a lost header may be is unread, and so is what has no
   * column if a header may be anything.
   */
  KnownValues known() {
    KnownValues out = new KnownValues(type);
    for (Field<T, ?> f : type.fields()) {
      Object value = values.get(f.name());
      if (isLost(f)) {
        out.markUnread(f);
      } else if (value != null) {
        out.put(f, value);
      }
    }
    return out;
  }

  private boolean isLost(Field<T, ?> f) {
    int i = f.index();
    return unread.get(i) || hidden.get(i) || (isAbsenceLost && !present.get(i));
  }

  /** The value of a field, or null if there is none or it could not be read. */
  @Nullable Object value(Field<T, ?> field) {
    return isLost(field) ? null : values.get(field.name());
  }

  /** The header of a field as written, or its label if it has no column. */
  @Nullable String header(String fieldName) {
    return headers.get(fieldName);
  }
}
