package io.github.safetysupervision.party;

import io.github.safetysupervision.record.DateField;
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

  /** Its level (区域级别). */
  public final Field<Territory, TerritoryLevel> level =
      required.choice(
          "level", "区域级别", TerritoryLevel.values(), Territory::getLevel, Territory.Builder::level);

  /** The day it was set up (设立日期). */
  public final DateField<Territory> establishedOn =
      optional.date(
          "establishedOn", "设立日期", Territory::getEstablishedOn, Territory.Builder::establishedOn);

  /** The day it was abolished (撤销日期). */
  public final DateField<Territory> abolishedOn =
      optional.date(
          "abolishedOn", "撤销日期", Territory::getAbolishedOn, Territory.Builder::abolishedOn);

  {
    always.notBefore(PartyProblems.ABOLISHED_BEFORE_ESTABLISHED, abolishedOn, establishedOn);
  }

  private TerritoryType() {
    super(Territory.class, "territory", "行政区域", Territory::builder, Territory.Builder::build);
  }
}
