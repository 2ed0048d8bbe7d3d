package io.github.safetysupervision.quantity;

import java.math.BigDecimal;

/**
 * A number as written: its digits, times ten to the scale.
 *
 * @param digits the digits, down to the last written place
 * @param scale the power of ten that the last written multiplier stands for
 * @param carry the part of it that a 万 or 亿 at the end says: 4 of 3千万, whose scale is 7
 * @param isMultiplied whether any multiplier stands beside the digits
 * @param numeral the Chinese numeral it is, or an empty text
 */
record WrittenNumber(
    BigDecimal digits, int scale, int carry, boolean isMultiplied, String numeral) {

  BigDecimal value() {
    BigDecimal v = digits.scaleByPowerOfTen(scale);
    // Trailing zeros behind the point are kept, as in 63000.50元; an exponent is not.
    return v.scale() < 0 ? v.setScale(0) : v;
  }

  BigDecimal precision() {
    return Decimals.tenTo(scale - digits.scale());
  }

  boolean isScaled() {
    return scale > 0;
  }

  WrittenNumber times(int power) {
    return new WrittenNumber(digits, scale + power, carry, isMultiplied, numeral);
  }
}
