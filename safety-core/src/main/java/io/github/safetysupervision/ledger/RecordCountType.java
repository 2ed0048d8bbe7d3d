package io.github.safetysupervision.ledger;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.ObjectType;

/** What a {@link RecordCount} looks like. */
public final class RecordCountType extends ObjectType<RecordCount, RecordCount.Builder> {

  /** The one instance. */
  public static final RecordCountType RECORD_COUNT = new RecordCountType();

  /** The name of the record type (记录类型). */
  public final Field<RecordCount, String> type =
      required.id("type", "记录类型", RecordCount::getType, RecordCount.Builder::type);

  /** How many records of it there are (条数). */
  public final NumberField<RecordCount, Integer> records =
      required.count("records", "条数", RecordCount::getRecords, RecordCount.Builder::records);

  private RecordCountType() {
    super(
        RecordCount.class,
        "record-count",
        "记录数",
        RecordCount::builder,
        RecordCount.Builder::build,
        RecordCount::getExtension,
        RecordCount.Builder::extension);
  }
}
