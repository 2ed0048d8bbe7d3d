package io.github.safetysupervision.party;

import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ObjectType;

/** What a {@link Site} looks like. */
public final class SiteType extends ObjectType<Site, Site.Builder> {

  /** The one instance. */
  public static final SiteType SITE = new SiteType();

  /** The name (场所名称). */
  public final Field<Site, String> name =
      required.text("name", "场所名称", Site::getName, Site.Builder::name);

  /** The territory it lies in (行政区划). */
  public final DivisionField<Site> territory =
      required.division("territory", "行政区划", Site::getTerritory, Site.Builder::territory);

  /** The address in words (地址). */
  public final Field<Site, String> address =
      optional.text("address", "地址", Site::getAddress, Site.Builder::address);

  private SiteType() {
    super(
        Site.class,
        "site",
        "场所",
        Site::builder,
        Site.Builder::build,
        Site::getExtension,
        Site.Builder::extension);
  }
}
