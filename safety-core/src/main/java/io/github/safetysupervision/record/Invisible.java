package io.github.safetysupervision.record;

import java.util.Locale;

/**
 * Characters that cannot be seen, or pass for a blank (不可见字符): white space and controls of every
 * kind, marks of direction and joining, fillers, variation selectors. For readers of other formats.
 *
 * <p>The table is our own, so that the same file is read the same on every JDK: the categories Zs,
 * Zl, Zp, Cc and Cf and the default-ignorable code points of Unicode 16, and the blank of Braille.
 */
public final class Invisible {

  /** First and last of each range, in order. */
  private static final int[] RANGES = {
    0x0000, 0x0020, 0x007f, 0x00a0, 0x00ad, 0x00ad, 0x034f, 0x034f, 0x0600, 0x0605, 0x061c, 0x061c,
    0x06dd, 0x06dd, 0x070f, 0x070f, 0x0890, 0x0891, 0x08e2, 0x08e2, 0x115f, 0x1160, 0x1680, 0x1680,
    0x17b4, 0x17b5, 0x180b, 0x180f, 0x2000, 0x200f, 0x2028, 0x202f, 0x205f, 0x206f, 0x2800, 0x2800,
    0x3000, 0x3000, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff0, 0xfffb,
    0x110bd, 0x110bd, 0x110cd, 0x110cd, 0x13430, 0x1343f, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a,
    0xe0000, 0xe0fff
  };

  private Invisible() {}

  /**
   * Whether a character cannot be seen.
   *
   * @param codePoint the character
   * @return true if so
   */
  public static boolean is(int codePoint) {
    if (codePoint > ' ' && codePoint < 0x7f) {
      return false;
    }
    for (int i = 0; i < RANGES.length && RANGES[i] <= codePoint; i += 2) {
      if (codePoint <= RANGES[i + 1]) {
        return true;
      }
    }
    return false;
  }

  static boolean isIn(String text) {
    return text.codePoints().anyMatch(Invisible::is);
  }

  /**
   * Returns the characters as the inside of a character class that the expressions of Java and of
   * ECMAScript read alike; those beyond the basic plane are left out.
   */
  static String pattern() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < RANGES.length && Character.isBmpCodePoint(RANGES[i + 1]); i += 2) {
      out.append("\\u").append(hex(RANGES[i]));
      if (RANGES[i + 1] > RANGES[i]) {
        out.append("-\\u").append(hex(RANGES[i + 1]));
      }
    }
    return out.toString();
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /**
   * Returns a text without what cannot be seen at its ends.
   *
   * @param text a text
   * @return what is left of it; empty if nothing can be seen
   */
  public static String stripped(String text) {
    int first = 0;
    int end = text.length();
    while (first < end && is(text.charAt(first))) {
      first++;
    }
    while (end > first && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(first, end);
  }

  /**
   * Returns a text with what cannot be seen, and halves of characters, as ⟨U+200B⟩.
   *
   * @param text a text
   * @return a text to be shown
   */
  public static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c != ' ' && (is(c) || isSurrogate(c))) {
                out.append("⟨U+").append(hex(c).toUpperCase(Locale.ROOT)).append('⟩');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** Whether a code point of a text is half a character, without its other half beside it. */
  static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /**
   * Returns where a text has half a character.
   *
   * @param text a text
   * @return the place, counted in code points from 1; 0 if it has none
   */
  public static int brokenAt(String text) {
    int at = 1;
    for (int i = 0; i < text.length(); i++, at++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return at;
      }
    }
    return 0;
  }
}
