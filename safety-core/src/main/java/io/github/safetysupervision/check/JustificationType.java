package io.github.safetysupervision.check;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;

/** What a {@link Justification} looks like. */
public final class JustificationType extends RecordType<Justification, Justification.Builder> {

  /** The one instance. */
  public static final JustificationType JUSTIFICATION = new JustificationType();

  /** The id of the rule (规则编号). */
  public final Field<Justification, String> rule =
      required.id("rule", "规则编号", Justification::getRule, Justification.Builder::rule);

  /** The name of the type of the record (记录类型). */
  public final Field<Justification, String> recordType =
      required.id(
          "recordType", "记录类型", Justification::getRecordType, Justification.Builder::recordType);

  /** The id of the record or stated figure (记录编号). */
  public final Field<Justification, String> record =
      required.id("record", "记录编号", Justification::getRecord, Justification.Builder::record);

  /** Why it is right (说明). */
  public final Field<Justification, String> text =
      required.text("text", "说明", Justification::getText, Justification.Builder::text);

  /** Who says so (说明单位). */
  public final Field<Justification, String> body =
      required.text("body", "说明单位", Justification::getBody, Justification.Builder::body);

  /** The day it was said (说明日期). */
  public final DateField<Justification> justifiedOn =
      required.date(
          "justifiedOn", "说明日期", Justification::getJustifiedOn, Justification.Builder::justifiedOn);

  /** The document it rests on (依据文件). */
  public final Field<Justification, Citation> document =
      optional.citation(
          "document", "依据文件", Justification::getDocument, Justification.Builder::document);

  private JustificationType() {
    super(
        Justification.class,
        "justification",
        "情况说明",
        Justification::builder,
        Justification.Builder::build);
  }

  @Override
  public boolean isAboutData() {
    return true;
  }
}
