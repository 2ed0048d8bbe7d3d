package io.github.safetysupervision.ledger;

import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.time.ReportingPeriod;

/** What a {@link Completeness} looks like. */
public final class CompletenessType extends ObjectType<Completeness, Completeness.Builder> {

  /** The one instance. */
  public static final CompletenessType COMPLETENESS = new CompletenessType();

  /** The name of the record type (记录类型). */
  public final Field<Completeness, String> type =
      required.id("type", "记录类型", Completeness::getType, Completeness.Builder::type);

  /** The period, where it is not the manifest's (期间). */
  public final Field<Completeness, ReportingPeriod> period =
      optional.period("period", "期间", Completeness::getPeriod, Completeness.Builder::period);

  /** The territory, where it is not the manifest's (行政区划). */
  public final DivisionField<Completeness> territory =
      optional.division(
          "territory", "行政区划", Completeness::getTerritory, Completeness.Builder::territory);

  private CompletenessType() {
    super(
        Completeness.class,
        "completeness",
        "齐全声明",
        Completeness::builder,
        Completeness.Builder::build,
        Completeness::getExtension,
        Completeness.Builder::extension);
  }
}
