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
    boolean isAny = false;
    for (int i = from; i < from + length; i++) {
      char c = buffer[i];
      if (Character.isSurrogate(c)) {
        return false;
      }
      isAny |= KNOWN[c];
    }
    return isAny;
  }

  /** Whether all characters are such; others may be fine too. */
  static boolean areAll(char[] buffer, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!KNOWN[buffer[i]]) {
        return false;
      }
    }
    return true;
  }
}
