package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Invisible;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a table holds, as text.
 *
 * @param text the text as it is to be read
 * @param isNumber whether it was a number
 * @param remark what was done to it, or null; an error means that the text cannot be read
 */
record CellText(String text, boolean isNumber, @Nullable Problem remark) {

  /** How many digits a spreadsheet keeps of a number, and shows at most. */
  private static final int KEPT_DIGITS = 15;

  private static final int MOST_DIGITS = 40;
  private static final int MOST_BITS = 1_024;
  private static final int MOST_QUOTED = 80;

  private static final Wording HUGE = new Wording("超过300位的数", "a number of more than 300 digits");

  private static final int WIDTH = '\uff01' - '!';

  /** Returns the text of a cell's value, or null if it is nothing a cell can hold. */
  static @Nullable CellText of(Object cell) {
    if (cell instanceof String s) {
      return new CellText(s, false, null);
    }
    if (cell instanceof Number n) {
      return ofNumber(n);
    }
    if (cell instanceof LocalDateTime t) {
      boolean isDay = t.toLocalTime().equals(LocalTime.MIDNIGHT);
      return new CellText(isDay ? t.toLocalDate().toString() : t.toString(), false, null);
    }
    return cell instanceof Boolean || cell instanceof LocalDate
        ? new CellText(cell.toString(), false, null)
        : null;
  }

  /**
   * A number is what it amounts to, whatever its class and scale. Binary fractions are taken by
   * their shortest text, which is what spreadsheets write too.
   */
  private static @Nullable CellText ofNumber(Number n) {
    BigDecimal exact = exact(n);
    if (exact == null) {
      return null; // infinite, or not a number
    }
    if (exact.unscaledValue().bitLength() > MOST_BITS) { // to write it out alone takes seconds
      return new CellText("", true, RowProblems.DIGITS_LOST.with("found", HUGE));
    }
    long digitsBeforePoint = (long) exact.precision() - exact.scale();
    if (exact.signum() != 0 && digitsBeforePoint > KEPT_DIGITS) {
      String text = brief(exact.toString());
      return new CellText(text, true, RowProblems.DIGITS_LOST.with("found", text));
    }
    BigDecimal shown = exact.round(new MathContext(KEPT_DIGITS, RoundingMode.HALF_EVEN));
    String text = plain(shown);
    return new CellText(
        text,
        true,
        shown.compareTo(exact) == 0
            ? null
            : RowProblems.READ_AS.with("found", brief(exact.toString()), "expected", text));
  }

  private static @Nullable BigDecimal exact(Number n) {
    if (n instanceof BigDecimal decimal) {
      return decimal;
    }
    if (n instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    try {
      return new BigDecimal(n.toString());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Without zeros at the end, and without an exponent if the digits are few enough to be read. */
  static String plain(BigDecimal v) {
    if (v.signum() == 0) {
      return "0";
    }
    BigDecimal out = v.stripTrailingZeros();
    boolean isShort =
        out.scale() <= MOST_DIGITS && (long) out.precision() - out.scale() <= MOST_DIGITS;
    return isShort ? out.toPlainString() : out.toString();
  }

  /** Whether a cell holds nothing. */
  static boolean isBlank(@Nullable Object cell) {
    return cell == null || (cell instanceof String s && Invisible.stripped(s).isEmpty());
  }

  /** Returns a text with the full-width forms of ASCII characters folded to half width. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - WIDTH) : c);
    }
    return out.toString();
  }

  /** Returns a text with full-width digits and letters alone folded to half width. */
  static String foldedSigns(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char narrow = c >= '\uff01' && c <= '\uff5e' ? (char) (c - WIDTH) : c;
      out.append(Character.isLetterOrDigit(narrow) ? narrow : c);
    }
    return out.toString();
  }

  /** Returns the beginning of a text, to be quoted. */
  static String brief(String text) {
    return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "…";
  }
}
