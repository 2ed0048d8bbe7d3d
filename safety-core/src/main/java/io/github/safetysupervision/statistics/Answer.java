package io.github.safetysupervision.statistics;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
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

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

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
    return plain(numerator.divide(denominator, decimals, RoundingMode.HALF_UP));
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

  /**
   * Returns the number as it is shown: exact if it has at most two decimals, otherwise rounded
   * half-up to two, but never so that something becomes nothing or a part the whole: numbers below
   * 1 keep three significant digits, and what is not quite 100 % is cut off below it.
   *
   * @return the number without trailing zeros, or null if it does not exist
   */
  public @Nullable BigDecimal shown() {
    BigDecimal two = rounded(2);
    if (two == null || two.multiply(denominator).compareTo(numerator) == 0) {
      return two;
    }
    if (noun.kind() == CountNoun.Kind.SHARE && two.compareTo(HUNDRED) == 0) {
      boolean isLess = numerator.compareTo(HUNDRED.multiply(denominator)) < 0;
      return numerator.divide(denominator, 2, isLess ? RoundingMode.DOWN : RoundingMode.UP);
    }
    boolean isSmall = numerator.abs().compareTo(denominator) < 0;
    return isSmall && (two.signum() == 0 || noun.kind() != CountNoun.Kind.SHARE)
        ? plain(numerator.divide(denominator, THREE_DIGITS))
        : two;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal v = value.stripTrailingZeros();
    return v.scale() < 0 ? v.setScale(0) : v;
  }

  /** Returns the text form {@code 1163条}, as {@link #shown}, or "—". */
  @Override
  public String toString() {
    BigDecimal v = shown();
    return v == null ? "—" : v.toPlainString() + noun.text();
  }
}
