package io.github.safetysupervision.statistics;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact computed number (计算值): a fraction in the base unit of its count noun; money in yuan,
 * shares in percent.
 *
 * @param numerator the numerator
 * @param denominator the denominator; 1 for counts and totals; 0 where a share has nothing to be a
 *     share of
 * @param noun what is counted
 */
public record Answer(BigDecimal numerator, BigDecimal denominator, CountNoun noun) {

  /**
   * Checks that all is there.
   *
   * @param numerator the numerator
   * @param denominator the denominator
   * @param noun what is counted
   */
  public Answer {
    Objects.requireNonNull(noun, "noun");
    if (denominator.signum() < 0) {
      throw new IllegalArgumentException("negative denominator");
    }
  }

  /**
   * Whether the number exists: a share of nothing does not, and is written "—", never 100 %.
   *
   * @return true if it exists
   */
  public boolean isDefined() {
    return denominator.signum() != 0;
  }

  /**
   * Returns the number rounded half-up.
   *
   * @param decimals how many decimals
   * @return the rounded number without trailing zeros, or null if it does not exist
   */
  public @Nullable BigDecimal rounded(int decimals) {
    if (!isDefined()) {
      return null;
    }
    BigDecimal v =
        numerator.divide(denominator, decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return v.scale() < 0 ? v.setScale(0) : v;
  }

  /**
   * Holds the number against a written one.
   *
   * @param written the written quantity, of a noun that counts the same
   * @return the verdict with the difference
   * @throws IllegalStateException if the number does not exist
   */
  public Match match(Quantity written) {
    if (!isDefined()) {
      throw new IllegalStateException("no number to compare");
    }
    boolean share = written.noun().kind() == CountNoun.Kind.SHARE;
    return written.match(share ? numerator.movePointLeft(2) : numerator, denominator);
  }

  /** Returns the text form {@code 1163条}, shares to two decimals, or "—". */
  @Override
  public String toString() {
    BigDecimal v = rounded(2);
    return v == null ? "—" : v.toPlainString() + noun.text();
  }
}
