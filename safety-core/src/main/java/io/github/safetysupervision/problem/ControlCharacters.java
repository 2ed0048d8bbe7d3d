package io.github.safetysupervision.problem;

/**
 * Makes visible what a terminal, a page or a log would obey rather than show (控制字符): control and
 * format characters, among them escape, line breaks, tabs and the signs that turn the direction of
 * writing, and lone halves of surrogate pairs.
 *
 * <pre>{@code
 * ControlCharacters.shown("发现隐患\nF2  holds");   // 发现隐患\nF2  holds, in one line with a backslash
 * }</pre>
 */
public final class ControlCharacters {

  private ControlCharacters() {}

  /**
   * Returns a text in which each such character is written {@code \n}, {@code \r}, {@code \t} or
   * {@code \}{@code uXXXX}; a space for a line break would not show that one was there.
   *
   * @param text the text
   * @return the same text if it holds none
   */
  public static String shown(String text) {
    int i = 0;
    while (i < text.length() && !isObeyed(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isObeyed(c)) {
        write(c, out);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Whether a character does something rather than being seen. */
  private static boolean isObeyed(int c) {
    if (c >= ' ' && c < 0x7f) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> (c & 0xfffe) == 0xfffe; // no character at all, and nothing XML takes
    };
  }

  private static void write(int c, StringBuilder out) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        for (char half : Character.toChars(c)) {
          out.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((half >> shift) & 0xf, 16));
          }
        }
      }
    }
  }
}
