package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a table (表格行), such as those of a spreadsheet or of a query, as records of one
 * type. Immutable; one serves a whole table, and several threads.
 *
 * <pre>{@code
 * RowReader<Hazard> rows = RowReader.of(HAZARD).withConstants(Map.of("行政区划", "152529"));
 * Outcome<Hazard> read = rows.read(Map.of("编号", "H-1", "发现日期", "2023年3月2日", …));
 * }</pre>
 *
 * <p>A row is a map. A key is the header of a column: the name or the Chinese label of a field, in
 * any width of brackets and with white space, and for an amount with its unit in brackets: {@code
 * 罚款金额（万元）}. A value is a {@code String}, a {@code Number}, a {@code Boolean}, a {@code LocalDate}
 * or {@code LocalDateTime}, or a {@code List} of them; null and blank mean that there is none. Open
 * and closed words may be written as their code or in Chinese, a yes or no as 是 or 否, the elements
 * of a list with 、，； or a new line between them, and 无 where it has none.
 *
 * <p>A number is what it amounts to, whatever its class and the zeros at its end. What cannot be
 * read for certain is a problem and never repaired: lost leading zeros, a number of more than 15
 * digits, of which a spreadsheet keeps no more, a day given as a number. What is read differently
 * than written, such as full-width digits, is remarked as {@link RowProblems#READ_AS}. Other
 * columns are kept in the record's {@link Extension} as text. The label of a problem is the header
 * as written.
 *
 * <p>Law: a record whose values are written as text under labels or names, without unknown fields,
 * is read as the same record. Reading never throws because of what a row holds.
 *
 * @param <T> the type of the records
 */
public final class RowReader<T extends SafetyRecord> {

  private final RecordType<T, ?> type;
  private final Columns<T> columns;
  private final Map<Field<T, ?>, Constant> constants;
  private final TermMapping terms;

  private RowReader(
      RecordType<T, ?> type,
      Columns<T> columns,
      Map<Field<T, ?>, Constant> constants,
      TermMapping terms) {
    this.type = type;
    this.columns = columns;
    this.constants = constants;
    this.terms = terms;
  }

  /**
   * Returns a reader of tables that have a column for each required field.
   *
   * @param <T> the type of the records
   * @param type the type
   * @return the reader
   */
  public static <T extends SafetyRecord> RowReader<T> of(RecordType<T, ?> type) {
    return new RowReader<>(type, new Columns<>(type), Map.of(), TermMapping.NONE);
  }

  /**
   * Returns what its rows are read as.
   *
   * @return the type
   */
  public RecordType<T, ?> type() {
    return type;
  }

  /**
   * Returns this reader for a table written in a province's own words.
   *
   * @param newTerms the words beside ours, in place of those before
   * @return the reader
   */
  public RowReader<T> with(TermMapping newTerms) {
    return new RowReader<>(type, columns, constants, newTerms);
  }

  /**
   * Returns this reader for a table that has not all columns.
   *
   * @param more headers to values for fields the table has no column for, such as the territory of
   *     all its rows, beside those before; where a row has the column, even a blank cell of it
   *     counts
   * @return the reader
   * @throws IllegalArgumentException if a constant is of no field, or two are of the same
   */
  public RowReader<T> withConstants(Map<String, ?> more) {
    Map<Field<T, ?>, Constant> out = new LinkedHashMap<>(constants);
    more.forEach(
        (written, cell) -> {
          Column<T> column = columns.of(written);
          Field<T, ?> field = column.field();
          if (field == null) {
            throw new IllegalArgumentException(written + " is no field of " + type);
          }
          if (out.putIfAbsent(field, new Constant(column.header(), cell)) != null) {
            throw new IllegalArgumentException("two constants of the field " + field);
          }
        });
    return new RowReader<>(type, columns, Collections.unmodifiableMap(out), terms);
  }

  /**
   * Reads a row.
   *
   * @param row headers to values, in the order of the columns
   * @return the record and what is wrong with it; none if a field is missing or could not be read
   */
  public Outcome<T> read(Map<String, ?> row) {
    ReadRow<T> read = read(row, Place.UNKNOWN);
    return new Outcome<>(read.record(), read.problems());
  }

  /**
   * Reads a row of which something may be lost and the rest counts all the same; for sources of
   * records.
   *
   * <p>What is lost is as much as in a record of an exchange file ({@link Loss}): a cell that
   * cannot be read, two columns of one field or a missing field, a value; a header that is
   * misspelt, damaged or missing, a name, and the fields it may be are unread; a type nearly spelt
   * as this one, a type. A row that says it is of another type contradicts whoever handed it over:
   * it may be any record, and any figure may miss it.
   *
   * @param row headers to values, in the order of the columns
   * @param place where the row stands; its pointer goes before those of the fields
   * @return the record, or what could be read of it, with the row as JSON text
   */
  public ReadRow<T> read(Map<String, ?> row, Place place) {
    RowValues<T> values = new RowValues<>(columns, terms, "");
    values.readAll(row);
    constants.forEach(values::readConstant);
    values.checkPresence();
    Object known = values.value(type.id);
    String id = known == null ? null : known.toString();
    List<Problem> problems = new ArrayList<>(values.problems());
    if (!values.isWhole()) {
      problems.replaceAll(p -> placed(p, place).inRecord(id));
      return new ReadRow<>(null, unread(values, id, place, problems, row), problems);
    }
    T record = values.build();
    problems.addAll(judged(record, values));
    problems.replaceAll(p -> placed(p, place).inRecord(id));
    return new ReadRow<>(record, null, problems);
  }

  private UnreadRecord unread(
      RowValues<T> values,
      @Nullable String id,
      Place place,
      List<Problem> problems,
      Map<String, ?> row) {
    String raw = RowJson.of(row);
    if (values.stated() == RowValues.Stated.OTHER) {
      return UnreadRecord.ofFrame(List.of(), place, problems, raw);
    }
    Loss loss =
        values.stated() == RowValues.Stated.NEAR
            ? Loss.TYPE
            : values.isNameLost() ? Loss.NAME : Loss.VALUE;
    return new UnreadRecord(loss, List.of(type), id, place, problems, raw, values.known());
  }

  /** What the type says of the record, under the headers as written. */
  private List<Problem> judged(T record, RowValues<T> values) {
    List<Problem> out = new ArrayList<>();
    for (Problem p : type.problems(record)) {
      String header = values.header(p.place().pointer().replaceFirst("^/", ""));
      out.add(header == null ? p : p.ofField(header));
    }
    return out;
  }

  private static Problem placed(Problem problem, Place row) {
    String pointer = row.pointer() + problem.place().pointer();
    return problem.at(new Place(row.source(), row.line(), row.column(), row.byteOffset(), pointer));
  }
}
