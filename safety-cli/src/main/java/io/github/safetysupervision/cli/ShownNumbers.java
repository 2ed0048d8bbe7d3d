package io.github.safetysupervision.cli;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.statistics.Answer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as they are shown: in the noun they were stated in, shares to two decimals. */
final class ShownNumbers {

  private ShownNumbers() {}

  /** The noun of a row: the stated one, or else the indicator's. */
  static CountNoun noun(ReconciledFigure figure) {
    Quantity q = figure.stated().getQuantity();
    if (q != null && !q.noun().equals(CountNoun.UNSTATED)) {
      return q.writtenNoun();
    }
    return figure.indicator() == null ? CountNoun.UNSTATED : figure.indicator().noun();
  }

  /** The noun the whole of an identity was stated in. */
  static CountNoun noun(ReconciledIdentity identity) {
    CountNoun noun = identity.noun();
    return noun == null ? CountNoun.UNSTATED : noun;
  }

  static @Nullable BigDecimal stated(ReconciledFigure figure) {
    Quantity q = figure.stated().getQuantity();
    if (q == null) {
      return null;
    }
    BigDecimal value = q.value();
    return value == null ? null : inNoun(q.isDecline() ? value.negate() : value, noun(figure));
  }

  static @Nullable BigDecimal computed(ReconciledFigure figure) {
    Answer a = figure.computed();
    if (a == null) {
      return null;
    }
    CountNoun noun = noun(figure);
    return inNoun(a.shown(), noun);
  }

  /** The noun of a difference: shares differ by percentage points. */
  static String nounOfDifference(CountNoun noun) {
    return noun.equals(CountNoun.PERCENT) ? "个百分点" : noun.text();
  }

  /** The difference with all digits it has. */
  static @Nullable BigDecimal exactDifference(ReconciledFigure figure) {
    return inNoun(figure.difference(), noun(figure));
  }

  /**
   * The difference with no more decimals than the numbers it is of are shown with; one that would
   * not be seen so keeps its first digit.
   */
  static @Nullable BigDecimal difference(ReconciledFigure figure) {
    BigDecimal exact = exactDifference(figure);
    BigDecimal stated = stated(figure);
    BigDecimal computed = computed(figure);
    if (exact == null || stated == null || computed == null) {
      return exact;
    }
    int decimals = Math.max(0, Math.max(stated.scale(), computed.scale()));
    BigDecimal out = exact.setScale(decimals, RoundingMode.HALF_UP);
    return plain(
        out.signum() == 0 && exact.signum() != 0
            ? exact.round(new MathContext(1, RoundingMode.HALF_UP))
            : out);
  }

  static @Nullable BigDecimal inNoun(@Nullable BigDecimal base, CountNoun noun) {
    return base == null ? null : plain(base.movePointLeft(noun.scale()));
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal v = value.stripTrailingZeros();
    return v.scale() < 0 ? v.setScale(0, RoundingMode.UNNECESSARY) : v;
  }

  static String text(@Nullable BigDecimal value) {
    return value == null ? "—" : value.toPlainString();
  }

  static String signed(@Nullable BigDecimal value) {
    return value == null ? "—" : (value.signum() > 0 ? "+" : "") + value.toPlainString();
  }
}
