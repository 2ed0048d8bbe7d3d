package io.github.safetysupervision.check;

import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.Filter;
import java.util.List;

/** The rules of penalties (处罚规则). */
final class PenaltyRules {

  private static final Filter<Penalty> IS_FINE = PENALTY.kinds.contains(PenaltyKind.FINE);

  /** Below it nobody fines an entity for work safety; a number of 万元 looks like that. */
  private static final Money FEW_YUAN = Money.ofYuan(100);

  /** Above 20 million yuan; yuan read as 万元 look like that. */
  private static final Money ABOVE_MOST = Money.ofFen(2_000_000_001L);

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              PENALTY,
              FieldRelation.never(
                  CheckProblems.FINE_WITHOUT_BASIS,
                  PENALTY.basis,
                  PENALTY.basis.isAbsent().and(IS_FINE))),
          Rule.of(
              PENALTY,
              FieldRelation.never(
                  CheckProblems.FINE_TOO_SMALL,
                  PENALTY.amount,
                  PENALTY
                      .amount
                      .from(Money.ZERO)
                      .and(PENALTY.amount.below(FEW_YUAN))
                      .and(PENALTY.entity.isPresent())
                      .and(IS_FINE))),
          Rule.of(
              PENALTY,
              FieldRelation.never(
                  CheckProblems.FINE_TOO_LARGE, PENALTY.amount, PENALTY.amount.from(ABOVE_MOST))),
          Rule.of(
              PENALTY,
              FieldRelation.implies(
                  CheckProblems.AMOUNT_WITHOUT_FINE,
                  PENALTY.kinds,
                  PENALTY.amount.from(Money.ofFen(1)),
                  IS_FINE)));

  private PenaltyRules() {}
}
