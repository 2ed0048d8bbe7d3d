package io.github.safetysupervision.ledger;

import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.time.ReportingPeriod;

/** What a {@link Manifest} looks like. */
public final class ManifestType extends ObjectType<Manifest, Manifest.Builder> {

  /** The one instance. */
  public static final ManifestType MANIFEST = new ManifestType();

  /** The edition of the exchange format (交换格式版本). */
  public final Field<Manifest, String> edition =
      required.id("edition", "交换格式版本", Manifest::getEdition, Manifest.Builder::edition);

  /** The territory the records belong to (行政区划). */
  public final DivisionField<Manifest> territory =
      required.division("territory", "行政区划", Manifest::getTerritory, Manifest.Builder::territory);

  /** The period the records are of (期间). */
  public final Field<Manifest, ReportingPeriod> period =
      required.period("period", "期间", Manifest::getPeriod, Manifest.Builder::period);

  /** The day the records show the state of (截至日期). */
  public final DateField<Manifest> asOf =
      required.date("asOf", "截至日期", Manifest::getAsOf, Manifest.Builder::asOf);

  /** Who produced it (生成者). */
  public final Field<Manifest, String> producer =
      optional.text("producer", "生成者", Manifest::getProducer, Manifest.Builder::producer);

  /** Whether the records are constructed and not real (构造数据). */
  public final Field<Manifest, Boolean> constructed =
      optional.flag("constructed", "构造数据", Manifest::getConstructed, Manifest.Builder::constructed);

  /** A remark (说明). */
  public final Field<Manifest, String> note =
      optional.text("note", "说明", Manifest::getNote, Manifest.Builder::note);

  /** The types declared complete (齐全声明). */
  public final ListField<Manifest, Completeness> complete =
      optional.objects(
          "complete",
          "齐全声明",
          CompletenessType.COMPLETENESS,
          Manifest::getComplete,
          Manifest.Builder::addAllComplete);

  /** How many records of a type there are (记录数). */
  public final ListField<Manifest, RecordCount> counts =
      optional.objects(
          "counts",
          "记录数",
          RecordCountType.RECORD_COUNT,
          Manifest::getCounts,
          Manifest.Builder::addAllCounts);

  private ManifestType() {
    super(
        Manifest.class,
        "manifest",
        "清单",
        Manifest::builder,
        Manifest.Builder::build,
        Manifest::getExtension,
        Manifest.Builder::extension);
  }
}
