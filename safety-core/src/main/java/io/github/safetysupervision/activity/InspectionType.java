package io.github.safetysupervision.activity;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What an {@link Inspection} looks like. */
public final class InspectionType extends RecordType<Inspection, Inspection.Builder> {

  /** The one instance. */
  public static final InspectionType INSPECTION = new InspectionType();

  /** The day of the dispatch (检查日期). */
  public final DateField<Inspection> inspectedOn =
      required.date(
          "inspectedOn", "检查日期", Inspection::getInspectedOn, Inspection.Builder::inspectedOn);

  /** The channel: what kind of check it was (检查方式). */
  public final Field<Inspection, Term> channel =
      required.term(
          "channel", "检查方式", Channel.TERMS, Inspection::getChannel, Inspection.Builder::channel);

  /** The campaign it belongs to (专项行动). */
  public final Field<Inspection, String> campaign =
      optional.reference(
          "campaign",
          "专项行动",
          TypeNames.CAMPAIGN,
          Inspection::getCampaign,
          Inspection.Builder::campaign);

  /** The department that led it (检查单位). */
  public final Field<Inspection, String> department =
      optional.reference(
          "department",
          "检查单位",
          TypeNames.DEPARTMENT,
          Inspection::getDepartment,
          Inspection.Builder::department);

  /** The entities visited (检查对象). */
  public final ListField<Inspection, String> visits =
      optional.references(
          "visits",
          "检查对象",
          TypeNames.OPERATING_ENTITY,
          Inspection::getVisits,
          Inspection.Builder::addAllVisits);

  /** The supervisory sector (监管行业领域). */
  public final Field<Inspection, Term> sector =
      optional.term(
          "sector", "监管行业领域", Sectors.TERMS, Inspection::getSector, Inspection.Builder::sector);

  /** The place in words (检查地点). */
  public final Field<Inspection, String> place =
      optional.text("place", "检查地点", Inspection::getPlace, Inspection.Builder::place);

  /** How many people went (检查人员数). */
  public final NumberField<Inspection, Integer> people =
      optional.count("people", "检查人员数", Inspection::getPeople, Inspection.Builder::people);

  /** Whether it was unannounced (四不两直). */
  public final Field<Inspection, Boolean> unannounced =
      optional.flag(
          "unannounced", "四不两直", Inspection::getUnannounced, Inspection.Builder::unannounced);

  {
    always.implies(ActivityProblems.NOBODY_WENT, people, people.isPresent(), people.from(1));
  }

  private InspectionType() {
    super(
        Inspection.class,
        TypeNames.INSPECTION.name(),
        TypeNames.INSPECTION.label(),
        Inspection::builder,
        Inspection.Builder::build);
  }
}
