package io.github.safetysupervision.examples;

import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.NumberField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Deals out the numbers records have – people, vehicles, leaflets, places, goods, money – so that
 * they add up to what is stated of each stratum, the most specific first.
 */
final class SumPlan {

  private static final int FEWEST = 3;
  private static final int MORE = 3;
  private static final long YUAN = 10_000;

  private final List<Draft> drafts;
  private final Chance chance;

  SumPlan(StatedPlan plan, Shape shape, List<Draft> drafts, Chance chance) {
    this.drafts = drafts;
    this.chance = chance;
    for (Stratum s : plan.strata(shape.type())) {
      shape.numbers().forEach((indicator, field) -> deal(s, indicator, field));
      shape.amounts().forEach((indicator, field) -> pay(s, indicator, field));
    }
    for (Draft d : drafts) {
      shape.numbers().values().forEach(f -> d.putIfAbsent(f, usual()));
      shape.amounts().values().forEach(f -> d.putIfAbsent(f, Money.ofYuan(YUAN * usual())));
    }
  }

  private int usual() {
    return FEWEST + chance.below(MORE);
  }

  private void deal(Stratum s, String indicator, NumberField<?, Integer> field) {
    Integer stated = s.count(indicator);
    if (stated == null) {
      return;
    }
    long left = stated;
    for (Draft d : s.of(drafts)) {
      left -= d.has(field) ? d.require(field) : 0;
    }
    List<Draft> free = free(s, field);
    List<Integer> split =
        chance.split(Math.toIntExact(Math.max(0, left)), free.size(), Integer.MAX_VALUE);
    for (int i = 0; i < free.size(); i++) {
      free.get(i).put(field, split.get(i));
    }
  }

  private void pay(Stratum s, String indicator, NumberField<?, Money> field) {
    BigDecimal left = s.target(indicator);
    if (left == null) {
      return;
    }
    for (Draft d : s.of(drafts)) {
      left = d.has(field) ? left.subtract(d.require(field).yuan()) : left;
    }
    List<Draft> free = free(s, field);
    long fen =
        left.max(BigDecimal.ZERO)
            .movePointRight(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    List<Long> split = chance.splitFen(fen, free.size());
    for (int i = 0; i < free.size(); i++) {
      free.get(i).put(field, PenaltyPlan.money(split.get(i)));
    }
  }

  private List<Draft> free(Stratum s, NumberField<?, ?> field) {
    return s.of(drafts).stream().filter(d -> !d.has(field)).toList();
  }
}
