package io.github.safetysupervision.document;

import java.util.regex.Pattern;

/**
 * Text for a cell of a sheet or of a CSV file that is not taken for a formula, whoever wrote it
 * (防公式注入).
 *
 * <pre>{@code
 * SafeCell.of("=1+1");       // '=1+1
 * SafeCell.of("-0.02万元");   // unchanged: a number with its noun
 * }</pre>
 */
public final class SafeCell {

  /** What makes a formula of a cell, half-width or full-width; tab and line end hide it. */
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

  /** A number with its noun, such as -1, +200 or -0.02万元: no formula, and to stay a number. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-][0-9][0-9,]*+(\\.[0-9]++)?+[%％‰]?+[\\p{L} -]*+");

  private SafeCell() {}

  /**
   * Returns a text as it may stand in a cell.
   *
   * @param text the text
   * @return the same text, after an apostrophe where a sheet would take it for a formula
   */
  public static String of(String text) {
    boolean isFormula =
        !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    return isFormula ? "'" + text : text;
  }
}
