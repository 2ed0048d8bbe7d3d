package io.github.safetysupervision.readiness;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;

/** What a {@link SupplyStock} looks like. */
public final class SupplyStockType extends RecordType<SupplyStock, SupplyStock.Builder> {

  /** The one instance. */
  public static final SupplyStockType SUPPLY_STOCK = new SupplyStockType();

  /** The day of the count (盘点日期). */
  public final DateField<SupplyStock> countedOn =
      required.date("countedOn", "盘点日期", SupplyStock::getCountedOn, SupplyStock.Builder::countedOn);

  /** What was counted (物资品类). */
  public final Field<SupplyStock, Term> item =
      required.term(
          "item", "物资品类", SupplyItems.TERMS, SupplyStock::getItem, SupplyStock.Builder::item);

  /** How many there are (储备数量). */
  public final NumberField<SupplyStock, Integer> held =
      required.count("held", "储备数量", SupplyStock::getHeld, SupplyStock.Builder::held);

  /** What the number is counted in (计量单位). */
  public final Field<SupplyStock, Term> unit =
      required.term(
          "unit", "计量单位", SupplyUnits.TERMS, SupplyStock::getUnit, SupplyStock.Builder::unit);

  /** The body that holds them (储备单位). */
  public final Field<SupplyStock, String> department =
      optional.reference(
          "department",
          "储备单位",
          TypeNames.DEPARTMENT,
          SupplyStock::getDepartment,
          SupplyStock.Builder::department);

  /** The store in words (储备地点). */
  public final Field<SupplyStock, String> place =
      optional.text("place", "储备地点", SupplyStock::getPlace, SupplyStock.Builder::place);

  /** The day all of it was taken out (出库日期). */
  public final DateField<SupplyStock> removedOn =
      optional.date("removedOn", "出库日期", SupplyStock::getRemovedOn, SupplyStock.Builder::removedOn);

  {
    always.notBefore(ReadinessProblems.ENDS_BEFORE_START, removedOn, countedOn);
  }

  private SupplyStockType() {
    super(
        SupplyStock.class,
        "supply-stock",
        "应急物资储备",
        SupplyStock::builder,
        SupplyStock.Builder::build);
  }
}
