package io.github.safetysupervision.party;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;

/** What a {@link Territory} looks like. */
public final class TerritoryType extends RecordType<Territory, Territory.Builder> {

  /** The one instance. */
  public static final TerritoryType TERRITORY = new TerritoryType();

  /** The name (名称). */
  public final Field<Territory, String> name =
      required.text("name", "名称", Territory::getName, Territory.Builder::name);

  /** What kind of territory it is (区域性质). */
  public final Field<Territory, TerritoryKind> kind =
      required.choice(
          "kind", "区域性质", TerritoryKind.values(), Territory::getKind, Territory.Builder::kind);

  private TerritoryType() {
    super(Territory.class, "territory", "行政区域", Territory::builder, Territory.Builder::build);
  }
}
