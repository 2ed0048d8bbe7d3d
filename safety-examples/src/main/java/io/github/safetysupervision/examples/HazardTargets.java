package io.github.safetysupervision.examples;

import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many hazards a stratum needs, and in which states.
 *
 * @param found how many in all, or null where nothing stated says so
 * @param rectified how many closed by the as-of date, or null
 * @param open how many being rectified, or null
 */
record HazardTargets(@Nullable Integer found, @Nullable Integer rectified, @Nullable Integer open) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int ENOUGH_FOR_A_RATE = 60;
  private static final int MOST_FOR_A_RATE = 20_000;

  /** Reads what is stated; the states of hazards are more specific than their number. */
  static HazardTargets of(Stratum s) {
    Integer found = s.count(HazardIndicators.FOUND);
    Integer rectified = s.count(HazardIndicators.RECTIFIED);
    Integer open = s.count(HazardIndicators.OPEN);
    Quantity rate = s.quantity(HazardIndicators.RECTIFICATION_RATE);
    if (found == null && rectified != null && open != null) {
      found = rectified + open;
    }
    if (rate != null && found == null) {
      found = baseOf(rate, rectified, open);
    }
    if (found == null && (rectified != null || open != null)) {
      found = (rectified == null ? 0 : rectified) + (open == null ? 0 : open);
    }
    if (found == null) {
      found = s.count(HazardIndicators.MAJOR);
      return new HazardTargets(found, null, null);
    }
    if (rectified == null && open != null) {
      rectified = Math.max(found - open, 0);
    }
    if (rectified == null && rate != null) {
      rectified = partOf(rate, found);
    }
    if (rectified != null && open == null) {
      open = Math.max(found - rectified, 0);
    }
    int states = (rectified == null ? 0 : rectified) + (open == null ? 0 : open);
    return new HazardTargets(Math.max(found, states), rectified, open);
  }

  /** Finds a whole that some part makes the stated rate of. */
  private static @Nullable Integer baseOf(
      Quantity rate, @Nullable Integer rectified, @Nullable Integer open) {
    int least = rectified == null ? (open == null ? ENOUGH_FOR_A_RATE : open) : rectified;
    for (int whole = Math.max(least, 1); whole <= least + MOST_FOR_A_RATE; whole++) {
      Integer part =
          rectified != null
              ? rectified
              : open == null ? partOf(rate, whole) : Integer.valueOf(whole - open);
      if (part != null && makes(rate, part, whole)) {
        return whole;
      }
    }
    return null;
  }

  /** Finds the part of a whole that comes closest to the stated rate. */
  private static @Nullable Integer partOf(Quantity rate, int whole) {
    BigDecimal value = rate.value();
    if (value == null) {
      return null;
    }
    int part =
        value
            .min(HUNDRED)
            .multiply(BigDecimal.valueOf(whole))
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .intValueExact();
    for (int near : new int[] {part, part - 1, part + 1}) {
      if (near >= 0 && near <= whole && makes(rate, near, whole)) {
        return near;
      }
    }
    return Math.min(part, whole);
  }

  private static boolean makes(Quantity rate, int part, int whole) {
    return whole > 0
        && Stratum.isMet(
            rate, BigDecimal.valueOf(part).multiply(HUNDRED), BigDecimal.valueOf(whole));
  }
}
