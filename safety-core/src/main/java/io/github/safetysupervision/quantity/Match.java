package io.github.safetysupervision.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out when a written number was set against a computed one (核对结果): a agreement, the
 * rounding that made it hold, and the difference.
 *
 * <p>A failed match is against what is said, not against the person who said it; a match that
 * cannot be decided is never called failed. Made by {@link Quantity#match(BigDecimal)}.
 *
 * <pre>{@code
 * Quantity.parse("19.5万元").match(new BigDecimal("195200"));
 *     // HOLDS_AT_STATED_PRECISION by HALF_UP, difference 200
 * Quantity.parse("100%").match(new BigDecimal(1162), new BigDecimal(1163));
 *     // FAILS: all is not all but one, although it rounds to 100%
 * }</pre>
 *
 * @param agreement what came out
 * @param rounding the rounding that takes the computed number to the written digits, or null unless
 *     it holds at the stated precision
 * @param difference computed less written, in the base noun (percentage points where a share is
 *     written), or null if no number is written
 * @param differenceExact false if the difference was rounded half-up to 6 decimals because it has
 *     more
 */
public record Match(
    Agreement agreement,
    @Nullable RoundingMode rounding,
    @Nullable BigDecimal difference,
    boolean differenceExact) {

  /** What can come out of a match (结论). */
  public enum Agreement {
    /** The computed number is the written one, or lies where the bound word says. */
    HOLDS,
    /** It differs, but gives the written digits when rounded as named. */
    HOLDS_AT_STATED_PRECISION,
    /** Neither. */
    FAILS,
    /**
     * The written words do not decide it: 约 and 若干 have no ends, nobody knows how near 近 is, and a
     * sum of numbers that may have been rounded may be this one.
     */
    UNDECIDED
  }

  private static final int DECIMALS = 6;

  // The order is part of the answer: what several roundings explain is explained by the usual one.
  static final List<RoundingMode> ROUNDINGS =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

  /**
   * Checks that a rounding is named exactly where one was needed.
   *
   * @param agreement what came out
   * @param rounding the rounding, or null
   * @param difference computed less written, or null if no number is written
   * @param differenceExact false if the difference was rounded
   * @throws IllegalArgumentException if a rounding is missing or too many
   */
  public Match {
    if ((rounding != null) != (agreement == Agreement.HOLDS_AT_STATED_PRECISION)) {
      throw new IllegalArgumentException(agreement + " with rounding " + rounding);
    }
  }

  /** Matches numerator over denominator, which is positive, in the unit of the written number. */
  static Match of(Quantity written, BigDecimal computed, BigDecimal denominator) {
    BigDecimal numerator = written.isDecline() ? computed.negate() : computed;
    BigDecimal value = written.value();
    if (value == null) {
      return new Match(Agreement.UNDECIDED, null, null, true);
    }
    BigDecimal off = numerator.subtract(value.multiply(denominator));
    BigDecimal difference = off;
    boolean exact = true;
    if (denominator.compareTo(BigDecimal.ONE) != 0) {
      difference = off.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
      exact = difference.multiply(denominator).compareTo(off) == 0;
    }
    Agreement agreement = agreement(written, off.signum() == 0, numerator, denominator);
    RoundingMode rounding =
        agreement == Agreement.FAILS ? written.rounding(numerator, denominator) : null;
    return new Match(
        rounding == null ? agreement : Agreement.HOLDS_AT_STATED_PRECISION,
        rounding,
        Decimals.plain(written.isDecline() ? difference.negate() : difference),
        exact);
  }

  private static Agreement agreement(
      Quantity written, boolean equal, BigDecimal numerator, BigDecimal denominator) {
    boolean inside = written.allows(numerator, denominator);
    return switch (written.bound()) {
      case UNKNOWN -> Agreement.UNDECIDED;
      case ABOUT -> equal ? Agreement.HOLDS : Agreement.UNDECIDED;
      case NEARLY -> inside ? Agreement.UNDECIDED : Agreement.FAILS;
      case EXACT, NONE -> {
        if (equal) {
          yield Agreement.HOLDS;
        }
        yield inside && !written.isRounded() ? Agreement.UNDECIDED : Agreement.FAILS;
      }
      default -> inside ? Agreement.HOLDS : Agreement.FAILS;
    };
  }
}
