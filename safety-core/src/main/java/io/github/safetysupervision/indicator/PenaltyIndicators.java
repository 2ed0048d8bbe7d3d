package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.CountNoun;
import java.math.BigDecimal;
import java.util.List;

/** Penalties (行政处罚指标). */
final class PenaltyIndicators {

  private static final Indicator.Draft<Penalty> PENALTIES =
      Indicator.from(PENALTY, PENALTY.decidedOn);

  private static final Indicator TIMES =
      PENALTIES.count("penalty.times", "处罚户次", "penalties on units", CountNoun.PENALTY_TIMES);

  private static final Indicator AMOUNT =
      PENALTIES
          .where(PENALTY.kinds.contains(PenaltyKind.FINE))
          .total("penalty.amount", "罚款金额", "fines", PENALTY.amount, CountNoun.YUAN);

  private static final Indicator FINES =
      PENALTIES
          .where(PENALTY.kinds.contains(PenaltyKind.FINE))
          .count("penalty.fines", "罚款户次", "fines on units", CountNoun.PENALTY_TIMES);

  private PenaltyIndicators() {}

  static List<Indicator> all() {
    return List.of(
        TIMES,
        AMOUNT,
        FINES,
        Indicator.per(
            "penalty.amount-per-fine", "户均罚款", "fine a case", AMOUNT, FINES, BigDecimal.ONE),
        Indicator.rate(
            "penalty.rate",
            "处罚率",
            "penalties by inspections",
            TIMES,
            InspectionIndicators.GROUP_TIMES));
  }
}
