package io.github.safetysupervision.record;

/**
 * Characters that can be seen and stand for themselves (可见字符), told in one step each: those of
 * ASCII but the blank, dashes, quotes, the marks and full-width signs of Chinese, and the
 * ideographs of the basic plane.
 */
final class Visible {

  private static final boolean[] KNOWN = new boolean[1 << 16];

  static {
    mark('!', '~');
    mark(0x2010, 0x2027);
    mark(0x3001, 0x301f);
    mark(0x4e00, 0x9fff);
    mark(0xff01, 0xff5e);
  }

  private Visible() {}

  private static void mark(int first, int last) {
    for (int c = first; c <= last; c++) {
      KNOWN[c] = true;
    }
  }

  /** Whether one of the characters is such, and none may be half of one. */
  static boolean isAnyAndNoneHalf(char[] buffer, int from, int length) {
    boolean isAnyHalf = false;
    for (int i = from; i < from + length; i++) {
      isAnyHalf |= (buffer[i] & 0xf800) == Character.MIN_SURROGATE;
    }
    if (isAnyHalf) {
      return false;
    }
    int at = from;
    while (at < from + length && !KNOWN[buffer[at]]) { // mostly the first is one
      at++;
    }
    return at < from + length;
  }

  /** Whether all characters are such; others may be fine too. */
  static boolean areAll(char[] buffer, int from, int length) {
    for (int i = from; i < from + length; i++) {
      char c = buffer[i];
      if ((c < '!' || c > '~') && !KNOWN[c]) {
        return false;
      }
    }
    return true;
  }

  /** Whether all are such characters of ASCII. */
  static boolean areAllOfAscii(byte[] utf8, int from, int length) {
    int i = from;
    long isAnyOther = 0;
    for (; i + Long.BYTES <= from + length; i += Long.BYTES) {
      isAnyOther |= others(ByteWords.at(utf8, i));
    }
    for (; i < from + length; i++) {
      isAnyOther |= utf8[i] < '!' || utf8[i] > '~' ? ByteWords.HIGHEST : 0;
    }
    return isAnyOther == 0;
  }

  /** Not zero if one of eight bytes is none of those from ! to ~. */
  private static long others(long bytes) {
    long low = bytes & ~ByteWords.HIGHEST;
    return (bytes | ~(low + ByteWords.ONES * (0x80 - '!')) | (low + ByteWords.ONES))
        & ByteWords.HIGHEST;
  }

  /** Whether the first character is for sure such a one, told by its first byte. */
  static boolean isFirst(byte[] utf8, int from, int length) {
    byte first = utf8[from];
    boolean isOfAscii = first >= '!' && first <= '~';
    boolean isIdeograph =
        (first >= (byte) 0xe5 && first <= (byte) 0xe9)
            || (first == (byte) 0xe4 && length > 1 && utf8[from + 1] >= (byte) 0xb8);
    return isOfAscii || isIdeograph;
  }
}
