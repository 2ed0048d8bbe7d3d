package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.indicator.SliceType;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.time.ReportingPeriod;

/** What a {@link StatedFigure} looks like. */
public final class StatedFigureType extends RecordType<StatedFigure, StatedFigure.Builder> {

  /** What it is called; stands before the instance, which refers to it. */
  static final TypeName NAME = new TypeName("stated-figure", "报送数字");

  /** The one instance. */
  public static final StatedFigureType STATED_FIGURE = new StatedFigureType();

  /** The id of the indicator (指标). */
  public final Field<StatedFigure, String> indicator =
      required.id("indicator", "指标", StatedFigure::getIndicator, StatedFigure.Builder::indicator);

  /** The period it is about (报告期). */
  public final Field<StatedFigure, ReportingPeriod> period =
      required.period("period", "报告期", StatedFigure::getPeriod, StatedFigure.Builder::period);

  /** The conditions that narrow the indicator (口径). */
  public final ListField<StatedFigure, Slice> where =
      optional.objects(
          "where",
          "口径",
          SliceType.SLICE,
          StatedFigure::getWhere,
          StatedFigure.Builder::addAllWhere);

  /** The stated figures whose populations it takes together (合并范围). */
  public final ListField<StatedFigure, String> over =
      optional.referencesOrNone(
          "over", "合并范围", NAME, StatedFigure::getOver, StatedFigure.Builder::addAllOver);

  /** The quantity as written (报送数). */
  public final Field<StatedFigure, Quantity> quantity =
      optional.quantity(
          "quantity", "报送数", StatedFigure::getQuantity, StatedFigure.Builder::quantity);

  /** The phrase it was quoted from (原文). */
  public final Field<StatedFigure, String> phrase =
      optional.text("phrase", "原文", StatedFigure::getPhrase, StatedFigure.Builder::phrase);

  private StatedFigureType() {
    super(
        StatedFigure.class,
        NAME.name(),
        NAME.label(),
        StatedFigure::builder,
        StatedFigure.Builder::build);
  }

  @Override
  public boolean isAboutData() {
    return true;
  }
}
