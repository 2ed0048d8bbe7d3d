package io.github.safetysupervision.record;

import io.github.safetysupervision.code.DivisionCode;

/**
 * The codes of divisions. Every area has one for twelve digits, from the county upwards one for six
 * before it; not every number is an area.
 */
final class DivisionCodes extends CodeDomain {

  /** How many numbers an area holds: one of a township, a county, a prefecture, a province. */
  private static final long[] SPANS = {1_000, 1_000_000, 100_000_000, 10_000_000_000L};

  private static final long OF_COUNTY = 1_000_000;

  DivisionCodes() {
    super(
        Scalars.divisionCode(DivisionCode.parse("010000")),
        Scalars.divisionCode(DivisionCode.parse("999999999999")));
  }

  /**
   * A number is no area if it names one below a level that is zero. The next area is then the first
   * of those that begin above it, the smallest kind first.
   */
  @Override
  long nextInside(long number) {
    long area = number / 2;
    if (isArea(area)) {
      return area % OF_COUNTY == 0 ? number : Scalars.lastCode(area);
    }
    for (long span : SPANS) {
      long begun = (area + span - 1) / span * span;
      if (isArea(begun)) {
        return begun % OF_COUNTY == 0 ? Scalars.firstCode(begun) : Scalars.lastCode(begun);
      }
    }
    return NONE;
  }

  /** An area that has a code of six digits has one of twelve right behind it. */
  @Override
  long lastAlike(long code) {
    return code | 1;
  }

  private static boolean isArea(long number) {
    return DivisionCode.isWellFormed(Scalars.twelveDigits(number));
  }
}
