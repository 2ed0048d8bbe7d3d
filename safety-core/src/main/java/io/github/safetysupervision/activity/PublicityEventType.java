package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link PublicityEvent} looks like. */
public final class PublicityEventType extends RecordType<PublicityEvent, PublicityEvent.Builder> {

  /** The one instance. */
  public static final PublicityEventType PUBLICITY_EVENT = new PublicityEventType();

  /** The day it was held (活动日期). */
  public final DateField<PublicityEvent> heldOn =
      required.date("heldOn", "活动日期", PublicityEvent::getHeldOn, PublicityEvent.Builder::heldOn);

  /** The title (活动名称). */
  public final Field<PublicityEvent, String> title =
      optional.text("title", "活动名称", PublicityEvent::getTitle, PublicityEvent.Builder::title);

  /** The campaign it belongs to (专项行动). */
  public final Field<PublicityEvent, String> campaign =
      optional.reference(
          "campaign",
          "专项行动",
          TypeNames.CAMPAIGN,
          PublicityEvent::getCampaign,
          PublicityEvent.Builder::campaign);

  /** The supervisory sector (监管行业领域). */
  public final Field<PublicityEvent, Term> sector =
      optional.term(
          "sector",
          "监管行业领域",
          Sectors.TERMS,
          PublicityEvent::getSector,
          PublicityEvent.Builder::sector);

  /** The department that held it (主办部门). */
  public final Field<PublicityEvent, String> department =
      optional.reference(
          "department",
          "主办部门",
          TypeNames.DEPARTMENT,
          PublicityEvent::getDepartment,
          PublicityEvent.Builder::department);

  /** How many leaflets and other things were handed out (发放宣传物品数). */
  public final NumberField<PublicityEvent, Integer> materials =
      optional.count(
          "materials", "发放宣传物品数", PublicityEvent::getMaterials, PublicityEvent.Builder::materials);

  /** How many took part (参加人次). */
  public final NumberField<PublicityEvent, Integer> people =
      optional.count("people", "参加人次", PublicityEvent::getPeople, PublicityEvent.Builder::people);

  private PublicityEventType() {
    super(
        PublicityEvent.class,
        "publicity-event",
        "宣传教育活动",
        PublicityEvent::builder,
        PublicityEvent.Builder::build);
  }
}
