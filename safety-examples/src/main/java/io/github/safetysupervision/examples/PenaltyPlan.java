package io.github.safetysupervision.examples;

import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.indicator.PenaltyIndicators;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives penalties their fines, exact to the fen. Where a total is stated less precisely than its
 * parts, the parts win: it is met as soon as it is met at its precision.
 */
final class PenaltyPlan {

  private final List<UnfinishedRecord> drafts;
  private final Chance chance;

  PenaltyPlan(StatedPlan plan, List<UnfinishedRecord> drafts, Chance chance) {
    this.drafts = drafts;
    this.chance = chance;
    for (Stratum s : plan.strata(PENALTY)) {
      putFines(s);
    }
    for (UnfinishedRecord d : drafts) {
      if (!d.has(PENALTY.kinds)) {
        d.put(PENALTY.kinds, List.of(PenaltyKind.FINE));
      }
      if (!d.has(PENALTY.amount) && d.require(PENALTY.kinds).contains(PenaltyKind.FINE)) {
        d.put(PENALTY.amount, Money.ofYuan(1000L * (1 + chance.below(10))));
      }
    }
  }

  private void putFines(Stratum s) {
    BigDecimal stated = s.target(PenaltyIndicators.AMOUNT);
    if (stated == null) {
      return;
    }
    List<UnfinishedRecord> in = s.of(drafts);
    List<UnfinishedRecord> free =
        in.stream().filter(d -> !d.has(PENALTY.amount) && !isWithoutFine(d)).toList();
    BigDecimal taken = BigDecimal.ZERO;
    for (UnfinishedRecord d : in) {
      Money amount = d.get(PENALTY.amount);
      taken = amount == null || isWithoutFine(d) ? taken : taken.add(amount.yuan());
    }
    BigDecimal left = stated.subtract(taken);
    if (s.isMet(PenaltyIndicators.AMOUNT, taken) || left.signum() <= 0) {
      free.forEach(d -> d.put(PENALTY.kinds, List.of(PenaltyKind.WARNING)));
      return;
    }
    long fen = left.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    List<Long> split = chance.splitFen(fen, free.size());
    for (int i = 0; i < free.size(); i++) {
      free.get(i).put(PENALTY.amount, money(split.get(i)));
    }
  }

  static Money money(long fen) {
    return fen % 100 == 0 ? Money.ofYuan(fen / 100) : Money.ofFen(fen);
  }

  private static boolean isWithoutFine(UnfinishedRecord d) {
    List<Term> kinds = d.get(PENALTY.kinds);
    return kinds != null && !kinds.contains(PenaltyKind.FINE);
  }

  /** Fills in who was penalised, and the number of the decision. */
  void complete(Entities entities, Placement placement) {
    int number = 1;
    List<UnfinishedRecord> byDate = new ArrayList<>(drafts);
    byDate.sort(Comparator.comparing(d -> d.require(PENALTY.decidedOn)));
    for (UnfinishedRecord d : byDate) {
      String entity = entities.any(chance);
      if (placement.tryPut(d, PENALTY.entity, entity)) {
        placement.tryPut(d, PENALTY.sector, entities.find(entity).require(OPERATING_ENTITY.sector));
      }
      d.put(
          PENALTY.documentNumber,
          "构造罚〔" + d.require(PENALTY.decidedOn).getYear() + "〕" + number++ + "号");
    }
  }
}
