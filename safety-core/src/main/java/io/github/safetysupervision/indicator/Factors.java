package io.github.safetysupervision.indicator;

import java.math.BigDecimal;

/** How many of what is divided by a quotient is taken over. */
final class Factors {

  private Factors() {}

  /** Nobody writes out more digits before the point, or behind it. */
  private static final int MOST_DIGITS = 100;

  /** The factor without zeros at its end, so that equal factors are equal. */
  static BigDecimal positive(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("a factor has to be positive: " + factor);
    }
    BigDecimal plain = factor.stripTrailingZeros();
    if ((long) plain.precision() - plain.scale() > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException("more digits than anybody writes: " + factor);
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  static boolean isOne(BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0;
  }

  static String words(BigDecimal factor) {
    return isOne(factor) ? "" : " × " + factor.toPlainString();
  }
}
