package io.github.safetysupervision.report;

import java.util.regex.Pattern;

/** Text that a sheet does not take for a formula, whoever wrote it. */
final class SafeCell {

  /** What makes a formula of a cell, half-width or full-width; tab and line end hide it. */
  private static final String SIGNS = "=+-@\t\r\n＝＋－＠";

  /** A number with its noun, such as -1, +200 or -0.02万元: no formula, and to stay a number. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-][0-9][0-9,]*+(\\.[0-9]++)?+[%％‰]?+[\\p{L} -]*+");

  private SafeCell() {}

  /** The text, after an apostrophe where it would be a formula. */
  static String of(String text) {
    boolean isFormula =
        !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    return isFormula ? "'" + text : text;
  }
}
