package io.github.safetysupervision.readiness;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;

/** What a {@link FloodSite} looks like. */
public final class FloodSiteType extends RecordType<FloodSite, FloodSite.Builder> {

  /** The one instance. */
  public static final FloodSiteType FLOOD_SITE = new FloodSiteType();

  /** The day it was identified (排查日期). */
  public final DateField<FloodSite> identifiedOn =
      required.date(
          "identifiedOn", "排查日期", FloodSite::getIdentifiedOn, FloodSite.Builder::identifiedOn);

  /** What kind of place it is (防汛点位类别). */
  public final Field<FloodSite, Term> kind =
      required.term(
          "kind", "防汛点位类别", FloodSiteKinds.TERMS, FloodSite::getKind, FloodSite.Builder::kind);

  /** The name (名称). */
  public final Field<FloodSite, String> name =
      optional.text("name", "名称", FloodSite::getName, FloodSite.Builder::name);

  /** The place in words (地点). */
  public final Field<FloodSite, String> place =
      optional.text("place", "地点", FloodSite::getPlace, FloodSite.Builder::place);

  /** The body that answers for it (责任单位). */
  public final Field<FloodSite, String> department =
      optional.reference(
          "department",
          "责任单位",
          TypeNames.DEPARTMENT,
          FloodSite::getDepartment,
          FloodSite.Builder::department);

  /** The day the danger was removed (消除日期). */
  public final DateField<FloodSite> removedOn =
      optional.date("removedOn", "消除日期", FloodSite::getRemovedOn, FloodSite.Builder::removedOn);

  {
    always.notBefore(ReadinessProblems.ENDS_BEFORE_START, removedOn, identifiedOn);
  }

  private FloodSiteType() {
    super(
        FloodSite.class,
        TypeNames.FLOOD_SITE.name(),
        TypeNames.FLOOD_SITE.label(),
        FloodSite::builder,
        FloodSite.Builder::build);
  }
}
