package io.github.safetysupervision.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The decimals this package allows: of limited length, and in one form for one number. */
final class Decimals {

  /** Digits before the point. */
  static final int WHOLE = 18;

  /** Digits after the point of a number stated exactly. */
  static final int STATED = 6;

  /** Digits after the point of an end of an interval: half a unit takes one more than stated. */
  static final int END = 9;

  private static final int CLIP = 40;

  private Decimals() {}

  /** Whether a number has at most {@link #WHOLE} digits before the point and so many after it. */
  static boolean fits(@Nullable BigDecimal v, int decimals) {
    return v == null
        || v.signum() == 0
        || (wholeDigits(v) <= WHOLE && v.stripTrailingZeros().scale() <= decimals);
  }

  private static long wholeDigits(BigDecimal v) {
    return (long) v.precision() - v.scale();
  }

  /** Returns the number without superfluous zeros and never in exponent form. */
  static BigDecimal normal(BigDecimal v) {
    // Guards setScale, which would write out the zeros of 1e999999999.
    if (v.signum() != 0 && wholeDigits(v) > 2 * WHOLE) {
      throw new IllegalArgumentException("more than " + 2 * WHOLE + " digits before the point");
    }
    BigDecimal stripped = v.signum() == 0 ? BigDecimal.ZERO : v.stripTrailingZeros();
    if (stripped.scale() > 2 * WHOLE) {
      throw new IllegalArgumentException("more than " + 2 * WHOLE + " digits after the point");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Returns the number without superfluous zeros, and in exponent form only if it is huge. */
  static BigDecimal plain(BigDecimal v) {
    BigDecimal stripped = v.stripTrailingZeros();
    return stripped.scale() < 0 && wholeDigits(stripped) <= 2 * WHOLE
        ? stripped.setScale(0)
        : stripped;
  }

  /** Returns ten to a power that may be negative. */
  static BigDecimal tenTo(int power) {
    return normal(new BigDecimal(BigInteger.ONE, -power));
  }

  /** Returns the unit of the last place of a number in {@link #normal} form. */
  static BigDecimal lastPlace(BigDecimal normal) {
    return tenTo(-normal.scale());
  }

  /** Returns the unit of the last place that is not zero: 100 of 400. */
  static BigDecimal lastNonZeroPlace(BigDecimal v) {
    return tenTo(-v.stripTrailingZeros().scale());
  }

  static boolean isWhole(BigDecimal v) {
    return v.signum() == 0 || v.stripTrailingZeros().scale() <= 0;
  }

  static String clip(String text) {
    return text.length() <= CLIP ? text : text.substring(0, CLIP) + "…";
  }
}
