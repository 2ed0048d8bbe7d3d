package io.github.safetysupervision.json;

import java.util.Arrays;

/**
 * The characters of a string that is written with escapes, read from its bytes: ASCII, characters
 * of three bytes, and every escape but those of halves of characters and of U+FFFD. All else it
 * leaves alone.
 */
final class EscapedText {

  private static final int HEX = 16;
  private static final int DIGITS = 4;
  private static final char DAMAGE = '\uFFFD';

  private char[] chars = new char[1 << 7];
  private int length;
  private int han;
  private int end;

  /**
   * Reads a string.
   *
   * @param from where it begins, after its quote
   * @param limit where it has ended
   * @return false if it is left alone
   */
  boolean read(byte[] b, int from, int limit) {
    length = 0;
    han = 0;
    int p = from;
    while (p < limit) {
      byte c = b[p];
      if (c == '"') {
        end = p;
        return true;
      }
      if (c == '\\') {
        p = escape(b, p + 1, limit);
        if (p < 0) {
          return false;
        }
      } else if (c >= ' ') {
        add((char) c);
        p++;
      } else if (p + 2 < limit && ByteInput.isHan(c, b[p + 1], b[p + 2])) {
        add((char) ((c & 0x0f) << 12 | (b[p + 1] & 0x3f) << 6 | b[p + 2] & 0x3f));
        han++;
        p += 3;
      } else {
        return false;
      }
    }
    return false;
  }

  /** Adds what stands after a backslash; returns the place after it, or -1. */
  private int escape(byte[] b, int at, int limit) {
    if (at >= limit) {
      return -1;
    }
    char c =
        switch (b[at]) {
          case '"', '\\', '/' -> (char) b[at];
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'u' -> numbered(b, at + 1, limit);
          default -> DAMAGE;
        };
    if (c == DAMAGE || Character.isSurrogate(c)) {
      return -1;
    }
    add(c);
    return b[at] == 'u' ? at + 1 + DIGITS : at + 1;
  }

  private static char numbered(byte[] b, int at, int limit) {
    if (at + DIGITS > limit) {
      return DAMAGE;
    }
    int out = 0;
    for (int i = at; i < at + DIGITS; i++) {
      int digit = b[i] < 0 ? -1 : Character.digit((char) b[i], HEX);
      if (digit < 0) {
        return DAMAGE;
      }
      out = out * HEX + digit;
    }
    return (char) out;
  }

  private void add(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    chars[length++] = c;
  }

  /** The characters, valid until the next are read. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** How many of its characters are written in three bytes. */
  int han() {
    return han;
  }

  /** Where its closing quote is. */
  int end() {
    return end;
  }
}
