package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The description of one type of record (记录类型): its envelope and its own fields.
 *
 * <p>Use the one instance of each type, such as {@code HAZARD}; types are compared by identity.
 *
 * @param <T> the type of the records
 * @param <B> its builder
 */
public abstract class RecordType<T extends SafetyRecord, B extends SafetyRecord.Builder<B>>
    extends ObjectType<T, B> {

  /** The id (编号). */
  public final Field<T, String> id;

  /** The territory the fact belongs to (行政区划). */
  public final DivisionField<T> territory;

  /** Who reported it (填报单位). */
  public final Field<T, String> reporter;

  /** The day it was put on record (登记日期). */
  public final DateField<T> recordedOn;

  /** Where it came from (数据来源). */
  public final Field<T, String> source;

  /** Which record it takes the place of (被取代记录). */
  public final Field<T, String> supersedes;

  /** What it does to the ledger (数据操作). */
  public final Field<T, Operation> operation;

  /**
   * Starts a description and declares the envelope.
   *
   * @param valueClass the class of the records
   * @param name the name in files
   * @param label the Chinese label
   * @param builder makes a builder
   * @param build builds
   */
  protected RecordType(
      Class<T> valueClass, String name, String label, Supplier<B> builder, Function<B, T> build) {
    super(
        valueClass,
        name,
        label,
        builder,
        build,
        SafetyRecord::getExtension,
        SafetyRecord.Builder::extension);
    id = required.id("id", "编号", SafetyRecord::getId, SafetyRecord.Builder::id);
    territory =
        required.division(
            "territory", "行政区划", SafetyRecord::getTerritory, SafetyRecord.Builder::territory);
    reporter =
        optional.text(
            "reporter", "填报单位", SafetyRecord::getReporter, SafetyRecord.Builder::reporter);
    recordedOn =
        optional.date(
            "recordedOn", "登记日期", SafetyRecord::getRecordedOn, SafetyRecord.Builder::recordedOn);
    source = optional.text("source", "数据来源", SafetyRecord::getSource, SafetyRecord.Builder::source);
    supersedes =
        optional.id(
            "supersedes", "被取代记录", SafetyRecord::getSupersedes, SafetyRecord.Builder::supersedes);
    operation =
        optional.choice(
            "operation",
            "数据操作",
            Operation.values(),
            SafetyRecord::getOperation,
            SafetyRecord.Builder::operation);
    always
        .implies(
            RecordProblems.NOTHING_SUPERSEDED,
            operation,
            operation.in(List.of(Operation.UPDATE, Operation.WITHDRAW)),
            supersedes.isPresent())
        .differ(RecordProblems.SUPERSEDES_ITSELF, supersedes, id);
  }

  /**
   * Returns what the type is called, for references to its records.
   *
   * @return its name and Chinese label
   */
  public final TypeName typeName() {
    return new TypeName(name(), label());
  }

  /**
   * Reads a row of a table (表格行), such as one of a spreadsheet.
   *
   * <p>A key is the header of a column: the name or the Chinese label of a field, in any width of
   * brackets and with white space, and for an amount with its unit in brackets: {@code 罚款金额（万元）}. A
   * value is a {@code String}, a {@code Number}, a {@code Boolean}, a {@code LocalDate} or {@code
   * LocalDateTime}, or a {@code List} of them; null and blank mean that there is none. Open and
   * closed words may be written as their code or in Chinese, a yes or no as 是 or 否, the elements of
   * a list with 、，； or a new line between them, and 无 where it has none.
   *
   * <p>A number is what it amounts to, whatever its class and the zeros at its end. What cannot be
   * read for certain is a problem and never repaired: lost leading zeros, a number of more than 15
   * digits, of which a spreadsheet keeps no more, a day given as a number. What is read differently
   * than written, such as full-width digits, is remarked as {@link RowProblems#READ_AS}. Other
   * columns are kept in the record's {@link Extension} as text. The label of a problem is the
   * header as written.
   *
   * <p>Law: a record whose values are written as text under labels or names, without unknown
   * fields, is read as the same record. Reading never throws because of what a row holds.
   *
   * @param row headers to values, in the order of the columns
   * @return the record and what is wrong with it; none if a field is missing or could not be read
   */
  public final Outcome<T> read(Map<String, ?> row) {
    return read(row, Map.of(), TermMapping.NONE);
  }

  /**
   * Reads a row of a table that has not all columns.
   *
   * @param row headers to values, in the order of the columns
   * @param constants headers to values for fields the row has no column for, such as the territory
   *     of the whole table; where the row has the column, even a blank cell of it counts
   * @return the record and what is wrong with it; none if a field is missing or could not be read
   * @throws IllegalArgumentException if a constant is of no field, or two are of the same
   */
  public final Outcome<T> read(Map<String, ?> row, Map<String, ?> constants) {
    return read(row, constants, TermMapping.NONE);
  }

  /**
   * Reads a row of a table written in a province's own words.
   *
   * @param row headers to values, in the order of the columns
   * @param constants headers to values for fields the row has no column for; may be empty
   * @param terms the words beside ours
   * @return the record and what is wrong with it; none if a field is missing or could not be read
   * @throws IllegalArgumentException if a constant is of no field, or two are of the same
   */
  public final Outcome<T> read(Map<String, ?> row, Map<String, ?> constants, TermMapping terms) {
    return RowReader.read(this, row, constants, terms);
  }
}
