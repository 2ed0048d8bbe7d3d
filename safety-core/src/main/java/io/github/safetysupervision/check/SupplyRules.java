package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;

import java.util.List;

/** The rules of emergency supplies (应急物资规则). */
final class SupplyRules {

  /**
   * The same stock counted twice.
   *
   * <p>Two bodies may share a store; that both of them have the same number of the same thing there
   * on the same day is hardly chance.
   */
  private static final UniqueRule COUNTED_TWICE =
      UniqueRule.of(
              SUPPLY_STOCK,
              CROSS_RECORD
                  .explain(
                      "CK-204",
                      "储备地点“{found}”的同一物资，同日、同数量，第 {line} 行的记录“{other}”已由另一单位报送；一处储备只应报一次；请撤回其中之一，或说明",
                      "the stock at {found} was reported by another body too, as {other} in line {line},"
                          + " of the same day and number; expected one report; withdraw one of them, or"
                          + " explain")
                  .title("同一储备两个单位报送", "one stock reported twice")
                  .why(
                      "代储、共用仓库时物资所有人和保管人各报一次，储备总量因此加倍。",
                      "The owner and the keeper of a stock both reported it, and the sum comes out double.")
                  .fix(
                      "由实际储备的单位报送一次，另一条用 operation=withdraw 撤回；确是各有一批的，在 place 写明库房或货位。",
                      "Let the body that holds it report it and withdraw the other record; if each has its"
                          + " own write the room or the shelf into place."),
              List.of(
                  SUPPLY_STOCK.place,
                  SUPPLY_STOCK.countedOn,
                  SUPPLY_STOCK.item,
                  SUPPLY_STOCK.unit,
                  SUPPLY_STOCK.held))
          .differingIn(SUPPLY_STOCK.reporter);

  static final List<AnyRule> ALL = List.of(COUNTED_TWICE);

  private SupplyRules() {}
}
