package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link FieldVisit} looks like. */
public final class FieldVisitType extends RecordType<FieldVisit, FieldVisit.Builder> {

  /** The one instance. */
  public static final FieldVisitType FIELD_VISIT = new FieldVisitType();

  /** The day of the visit (日期). */
  public final DateField<FieldVisit> visitedOn =
      required.date("visitedOn", "日期", FieldVisit::getVisitedOn, FieldVisit.Builder::visitedOn);

  /** What it was for (目的). */
  public final Field<FieldVisit, Term> purpose =
      required.term(
          "purpose",
          "目的",
          VisitPurposes.TERMS,
          FieldVisit::getPurpose,
          FieldVisit.Builder::purpose);

  /** Which leader led it (领导职务类别). */
  public final Field<FieldVisit, Term> leader =
      required.term(
          "leader", "领导职务类别", LeaderRoles.TERMS, FieldVisit::getLeader, FieldVisit.Builder::leader);

  /** The campaign it belongs to (专项行动). */
  public final Field<FieldVisit, String> campaign =
      optional.reference(
          "campaign",
          "专项行动",
          TypeNames.CAMPAIGN,
          FieldVisit::getCampaign,
          FieldVisit.Builder::campaign);

  /** The entities visited (走访单位). */
  public final ListField<FieldVisit, String> entities =
      optional.references(
          "entities",
          "走访单位",
          TypeNames.OPERATING_ENTITY,
          FieldVisit::getEntities,
          FieldVisit.Builder::addAllEntities);

  /** The supervisory sector (监管行业领域). */
  public final Field<FieldVisit, Term> sector =
      optional.term(
          "sector", "监管行业领域", Sectors.TERMS, FieldVisit::getSector, FieldVisit.Builder::sector);

  /** The place in words (地点). */
  public final Field<FieldVisit, String> place =
      optional.text("place", "地点", FieldVisit::getPlace, FieldVisit.Builder::place);

  private FieldVisitType() {
    super(
        FieldVisit.class, "field-visit", "领导调研督导", FieldVisit::builder, FieldVisit.Builder::build);
  }
}
