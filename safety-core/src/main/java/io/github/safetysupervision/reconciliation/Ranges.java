package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import java.math.BigDecimal;

/** Says numbers and ranges of them in the noun they were written in. */
final class Ranges {

  private Ranges() {}

  static String said(BigDecimal value, CountNoun noun) {
    return number(value, noun) + noun.text();
  }

  private static String number(BigDecimal value, CountNoun noun) {
    BigDecimal v = value.movePointLeft(noun.scale()).stripTrailingZeros();
    return v.toPlainString();
  }

  /** As quantities of derived numbers are written: 540至639人. */
  static String said(Interval range, CountNoun noun) {
    String low = number(range.low(), noun);
    BigDecimal end = range.high();
    boolean isFromZero = range.low().signum() == 0 && !range.lowOpen();
    if (end == null) {
      return isFromZero ? "若干" + noun.text() : (range.lowOpen() ? "超过" : "不少于") + low + noun.text();
    }
    String high = number(end, noun);
    if (range.isPoint()) {
      return high + noun.text();
    }
    if (isFromZero) {
      return (range.highOpen() ? "不足" : "不超过") + high + noun.text();
    }
    return range.lowOpen() || range.highOpen()
        ? (range.lowOpen() ? "(" : "[")
            + low
            + ","
            + high
            + (range.highOpen() ? ")" : "]")
            + noun.text()
        : low + "至" + high + noun.text();
  }
}
