package io.github.safetysupervision.check;

import io.github.safetysupervision.indicator.IndicatorKind;
import io.github.safetysupervision.indicator.QuotientIndicator;
import io.github.safetysupervision.quantity.CountNoun;
import org.jspecify.annotations.Nullable;

/**
 * A stated share (报送比率), with what is stated of its part and of its whole.
 *
 * @param rate the share as stated
 * @param indicator how it is made
 * @param part what is stated of the part, or null
 * @param whole what is stated of the whole, or null
 */
record StatedRate(
    StatedNumber rate,
    QuotientIndicator indicator,
    @Nullable StatedNumber part,
    @Nullable StatedNumber whole) {

  static boolean isShare(QuotientIndicator indicator, StatedNumber number) {
    return indicator.kind() != IndicatorKind.PER
        && number.quantity().noun().equals(CountNoun.PERCENT);
  }

  boolean isRate() {
    return indicator.kind() == IndicatorKind.RATE;
  }
}
