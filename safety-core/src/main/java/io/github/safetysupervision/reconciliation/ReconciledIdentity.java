package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of an identity between stated figures (勾稽关系核对结果).
 *
 * @param identity what was to hold
 * @param expression the identity with the ids of its operands, such as {@code F11 + F12 = F10}
 * @param verdict whether it holds
 * @param computed what the parts make, as it is said, or null
 * @param noun the noun the whole was stated in, in which computed is said; null where it has none
 * @param difference computed less stated in the base unit of the noun, or null where there is
 *     nothing to compare
 * @param rounding the rounding by which it holds at the stated precision, or null; where a reason
 *     is {@link ReconciliationProblems#WITHIN_ROUNDING}, that of all its numbers
 * @param reasons why it is not decided, or fails, or how far it holds; one of each kind
 * @param pairs what was found of each two of its operands, the first hundred: which periods differ,
 *     what keeps them apart, which records are in both; empty where no two were compared
 */
public record ReconciledIdentity(
    StatedIdentity identity,
    String expression,
    Verdict verdict,
    @Nullable String computed,
    @Nullable CountNoun noun,
    @Nullable BigDecimal difference,
    @Nullable RoundingMode rounding,
    List<Problem> reasons,
    List<Problem> pairs) {

  /**
   * Copies the reasons and the pairs.
   *
   * @param identity what was to hold
   * @param expression the identity with the ids of its operands
   * @param verdict whether it holds
   * @param computed what the parts make, or null
   * @param noun the noun the whole was stated in, or null
   * @param difference computed less stated, or null
   * @param rounding the rounding by which it holds, or null
   * @param reasons why it is not decided, or fails, or how far it holds
   * @param pairs what was found of each two of its operands, the first hundred
   */
  public ReconciledIdentity {
    Objects.requireNonNull(identity, "identity");
    Objects.requireNonNull(expression, "expression");
    Objects.requireNonNull(verdict, "verdict");
    reasons = List.copyOf(reasons);
    pairs = List.copyOf(pairs);
  }
}
