package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure held against the records (报送数字核对结果).
 *
 * @param stated what was stated
 * @param indicator the indicator it names, or null if that is unknown
 * @param figure what the records make of it, or null if it cannot be asked of them
 * @param verdict how the two stand
 * @param difference computed less stated in the base unit of the noun, money in yuan, shares in
 *     percentage points to six decimals; null where there is nothing to compare
 * @param rounding the rounding by which it holds at the stated precision, or null
 * @param reasons why it is not decided, or not stated, or what else is to be said of it
 */
public record ReconciledFigure(
    StatedFigure stated,
    @Nullable Indicator indicator,
    @Nullable Figure figure,
    Verdict verdict,
    @Nullable BigDecimal difference,
    @Nullable RoundingMode rounding,
    List<Problem> reasons) {

  /**
   * Copies the reasons.
   *
   * @param stated what was stated
   * @param indicator the indicator it names, or null
   * @param figure what the records make of it, or null
   * @param verdict how the two stand
   * @param difference computed less stated, or null
   * @param rounding the rounding by which it holds, or null
   * @param reasons why it is not decided, or not stated
   */
  public ReconciledFigure {
    Objects.requireNonNull(stated, "stated");
    Objects.requireNonNull(verdict, "verdict");
    reasons = List.copyOf(reasons);
  }

  /**
   * Returns the computed number.
   *
   * @return the answer, or null if there is none
   */
  public @Nullable Answer computed() {
    return figure == null ? null : figure.answer();
  }
}
