package io.github.safetysupervision.code;

import java.util.Locale;

/** How pieces of foreign text are shown in messages: short, and without breaking the line. */
final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  /** Shows one character with its number, because O and 0, or Ａ and A, look alike. */
  static String character(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return isPrintable(codePoint) ? Character.toString(codePoint) + "(" + number + ")" : number;
  }

  /** Shows a text, cut to its first characters; what cannot be printed becomes a middle dot. */
  static String text(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int shown = 0; at < text.length() && shown < LONGEST; shown++) {
      int codePoint = text.codePointAt(at);
      out.appendCodePoint(isPrintable(codePoint) ? codePoint : '·');
      at += Character.charCount(codePoint);
    }
    return at < text.length() ? out.append('…').toString() : out.toString();
  }

  /** Counts the characters as a reader does, not as Java does. */
  static String length(String text) {
    return Integer.toString(text.codePointCount(0, text.length()));
  }

  static boolean isFullWidth(int codePoint) {
    return codePoint >= '！' && codePoint <= '～';
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
