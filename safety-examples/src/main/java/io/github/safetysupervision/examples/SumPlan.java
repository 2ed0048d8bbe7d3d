package io.github.safetysupervision.examples;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.RecordIndicator;
import io.github.safetysupervision.quantity.CountNoun;
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

  private final List<UnfinishedRecord> drafts;
  private final Chance chance;

  SumPlan(StatedPlan plan, TypePlan ofType, List<UnfinishedRecord> drafts, Chance chance) {
    this.drafts = drafts;
    this.chance = chance;
    for (Stratum s : plan.strata(ofType.type())) {
      for (RecordIndicator<?> sum : ofType.sums()) {
        if (isMoney(sum)) {
          pay(s, sum);
        } else {
          deal(s, sum);
        }
      }
    }
    for (UnfinishedRecord d : drafts) {
      ofType.sums().forEach(sum -> putUsual(d, sum));
    }
  }

  /** What is added up, of each record. */
  private static NumberField<?, ?> field(RecordIndicator<?> sum) {
    if (sum.field() instanceof NumberField<?, ?> number) {
      return number;
    }
    throw new IllegalArgumentException("no sum: " + sum);
  }

  private static boolean isMoney(Indicator sum) {
    return sum.noun().kind() == CountNoun.Kind.MONEY;
  }

  private void putUsual(UnfinishedRecord d, RecordIndicator<?> sum) {
    int usual = FEWEST + chance.below(MORE);
    d.putIfAbsent(field(sum), isMoney(sum) ? Money.ofYuan(YUAN * usual) : Integer.valueOf(usual));
  }

  private void deal(Stratum s, RecordIndicator<?> sum) {
    Integer stated = s.count(sum);
    if (stated == null) {
      return;
    }
    long left = left(BigDecimal.valueOf(stated), s, field(sum)).longValueExact();
    List<UnfinishedRecord> free = free(s, field(sum));
    List<Integer> split = chance.split(Math.toIntExact(left), free.size(), Integer.MAX_VALUE);
    for (int i = 0; i < free.size(); i++) {
      free.get(i).put(field(sum), split.get(i));
    }
  }

  private void pay(Stratum s, RecordIndicator<?> sum) {
    BigDecimal stated = s.target(sum);
    if (stated == null) {
      return;
    }
    long fen =
        left(stated, s, field(sum))
            .movePointRight(2)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    List<UnfinishedRecord> free = free(s, field(sum));
    List<Long> split = chance.splitFen(fen, free.size());
    for (int i = 0; i < free.size(); i++) {
      free.get(i).put(field(sum), PenaltyPlan.money(split.get(i)));
    }
  }

  /** What of a sum the records of a stratum do not have yet, at least 0. */
  private BigDecimal left(BigDecimal sum, Stratum s, NumberField<?, ?> field) {
    BigDecimal left = sum;
    for (UnfinishedRecord d : s.of(drafts)) {
      BigDecimal number = field.number(d);
      left = number == null ? left : left.subtract(number);
    }
    return left.max(BigDecimal.ZERO);
  }

  private List<UnfinishedRecord> free(Stratum s, NumberField<?, ?> field) {
    return s.of(drafts).stream().filter(d -> !d.has(field)).toList();
  }
}
