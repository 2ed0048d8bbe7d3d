package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Wording;
import java.util.Locale;

/** What JSON calls its characters, and how they are said to people. */
final class Signs {

  /** Stands for the character after the last. */
  static final int END = -1;

  private Signs() {}

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** How one character is said: itself if it can be seen, its number otherwise. */
  static Wording said(int codePoint) {
    return Character.isISOControl(codePoint)
            || Character.isSpaceChar(codePoint)
            || !Character.isDefined(codePoint)
            || Character.getType(codePoint) == Character.SURROGATE
            || Character.getType(codePoint) == Character.FORMAT
        ? Wording.same(" " + String.format(Locale.ROOT, "U+%04X", codePoint))
        : new Wording("“" + Character.toString(codePoint) + "”", Character.toString(codePoint));
  }

  /** How the kind of a value is said, by its first character. */
  static Wording kind(int first) {
    return switch (first) {
      case '{' -> new Wording("对象", "an object");
      case '[' -> new Wording("数组", "an array");
      case '"' -> new Wording("字符串", "a string");
      case 't', 'f' -> new Wording("布尔值", "a boolean");
      case 'n' -> new Wording("null", "null");
      case END -> new Wording("结尾", "the end");
      default -> first == '-' || isDigit(first) ? new Wording("数字", "a number") : said(first);
    };
  }
}
