package io.github.safetysupervision.readiness;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link WarningSign} looks like. */
public final class WarningSignType extends RecordType<WarningSign, WarningSign.Builder> {

  /** The one instance. */
  public static final WarningSignType WARNING_SIGN = new WarningSignType();

  /** The day they were set up (设置日期). */
  public final DateField<WarningSign> setOn =
      required.date("setOn", "设置日期", WarningSign::getSetOn, WarningSign.Builder::setOn);

  /** How many there are (标志数量). */
  public final NumberField<WarningSign, Integer> signs =
      required.count("signs", "标志数量", WarningSign::getSigns, WarningSign.Builder::signs);

  /** The place they stand at (防汛重点部位). */
  public final Field<WarningSign, String> site =
      optional.reference(
          "site", "防汛重点部位", TypeNames.FLOOD_SITE, WarningSign::getSite, WarningSign.Builder::site);

  /** The supervisory sector (监管行业领域). */
  public final Field<WarningSign, Term> sector =
      optional.term(
          "sector", "监管行业领域", Sectors.TERMS, WarningSign::getSector, WarningSign.Builder::sector);

  /** What they warn of (标志内容). */
  public final Field<WarningSign, String> content =
      optional.text("content", "标志内容", WarningSign::getContent, WarningSign.Builder::content);

  /** The body that set them up (设置单位). */
  public final Field<WarningSign, String> department =
      optional.reference(
          "department",
          "设置单位",
          TypeNames.DEPARTMENT,
          WarningSign::getDepartment,
          WarningSign.Builder::department);

  /** The day they were removed (拆除日期). */
  public final DateField<WarningSign> removedOn =
      optional.date("removedOn", "拆除日期", WarningSign::getRemovedOn, WarningSign.Builder::removedOn);

  {
    always.notBefore(ReadinessProblems.ENDS_BEFORE_START, removedOn, setOn);
  }

  private WarningSignType() {
    super(
        WarningSign.class,
        "warning-sign",
        "警示标志",
        WarningSign::builder,
        WarningSign.Builder::build);
  }
}
