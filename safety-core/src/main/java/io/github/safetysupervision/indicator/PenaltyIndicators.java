package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.CountNoun;
import java.math.BigDecimal;
import java.util.List;

/** Penalties (行政处罚指标). */
public final class PenaltyIndicators {

  private static final Selection<Penalty> PENALTIES = Indicator.from(PENALTY, PENALTY.decidedOn);

  private static final Selection<Penalty> WITH_A_FINE =
      PENALTIES.where(PENALTY.kinds.contains(PenaltyKind.FINE));

  /** Penalties, each a unit and a case (处罚户次). */
  public static final RecordIndicator<Penalty> TIMES =
      PENALTIES.count("penalty.times", "处罚户次", "penalties on units", CountNoun.PENALTY_TIMES);

  /** What fines come to (罚款金额). */
  public static final RecordIndicator<Penalty> AMOUNT =
      WITH_A_FINE.total("penalty.amount", "罚款金额", "fines", PENALTY.amount, CountNoun.YUAN);

  /** Penalties with a fine (罚款户次). */
  public static final RecordIndicator<Penalty> FINES =
      WITH_A_FINE.count("penalty.fines", "罚款户次", "fines on units", CountNoun.PENALTY_TIMES);

  /** The average fine (户均罚款). */
  public static final QuotientIndicator AMOUNT_PER_FINE =
      Indicator.per(
          "penalty.amount-per-fine", "户均罚款", "fine a case", AMOUNT, FINES, BigDecimal.ONE);

  /** Penalties by inspections, in percent (处罚率). */
  public static final QuotientIndicator RATE =
      Indicator.rate(
          "penalty.rate",
          "处罚率",
          "penalties by inspections",
          TIMES,
          InspectionIndicators.GROUP_TIMES);

  /** All of this chapter, in the order of the catalogue. */
  public static final List<Indicator> ALL = List.of(TIMES, AMOUNT, FINES, AMOUNT_PER_FINE, RATE);

  private PenaltyIndicators() {}
}
