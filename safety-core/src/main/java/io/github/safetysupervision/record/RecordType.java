package io.github.safetysupervision.record;

import java.util.List;
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
   * Whether its records say something of the data, such as a stated figure, and not what happened
   * or stands somewhere: then where they lie says nothing of where the data is from.
   *
   * @return false unless the type says otherwise
   */
  public boolean isAboutData() {
    return false;
  }

  /**
   * Returns what the type is called, for references to its records.
   *
   * @return its name and Chinese label
   */
  public final TypeName typeName() {
    return new TypeName(name(), label());
  }
}
