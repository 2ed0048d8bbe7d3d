package io.github.safetysupervision.json;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes JSON text as UTF-8. Strings that hold what UTF-8 cannot say, or what reading takes for
 * damage, are written with escapes, so that they come back as they were.
 */
final class JsonOutput {

  private static final int SIZE = 1 << 16;
  private static final String HEX = "0123456789abcdef";

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int length;
  private long characters;

  JsonOutput(OutputStream out) {
    this.out = out;
  }

  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
    out.flush();
  }

  /** How many characters were written, in UTF-16 units as readers count them. */
  long characters() {
    return characters;
  }

  private void put(int b) throws IOException {
    if ((b & 0xc0) != 0x80) {
      characters += (b & 0xf8) == 0xf0 ? 2 : 1; // the first byte of a character
    }
    if (length == SIZE) {
      out.write(buffer, 0, length);
      length = 0;
    }
    buffer[length++] = (byte) b;
  }

  /** Writes a string with its quotes. */
  void string(String text) throws IOException {
    put('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        escape(c);
      } else if (c < 0x80) {
        put(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        codePoint(Character.toCodePoint(c, text.charAt(++i)));
      } else if (Character.isSurrogate(c) || c == RecordText.REPLACEMENT) {
        hex(c);
      } else {
        codePoint(c);
      }
    }
    put('"');
  }

  private void escape(char c) throws IOException {
    int simple = "\"\\\b\f\n\r\t".indexOf(c);
    if (simple >= 0) {
      put('\\');
      put("\"\\bfnrt".charAt(simple));
    } else {
      hex(c);
    }
  }

  private void hex(char c) throws IOException {
    raw("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(HEX.charAt((c >> shift) & 0xf));
    }
  }

  /** Writes text as it is; half a surrogate pair becomes the replacement character. */
  void raw(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        put(c);
      } else {
        int codePoint = text.codePointAt(i);
        boolean isHalf = codePoint < 0x10000 && Character.isSurrogate(c);
        codePoint(isHalf ? RecordText.REPLACEMENT : codePoint);
        i += Character.charCount(codePoint) - 1;
      }
    }
  }

  /** Writes JSON text as it is, but damage inside its strings as escapes. */
  void json(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int codePoint = text.codePointAt(i);
      if (c < 0x80) {
        put(c);
      } else if (codePoint == RecordText.REPLACEMENT
          || (codePoint < 0x10000 && Character.isSurrogate(c))) {
        hex(c);
      } else {
        codePoint(codePoint);
        i += Character.charCount(codePoint) - 1;
      }
    }
  }

  private void codePoint(int c) throws IOException {
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xc0 | (c >> 6));
      put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
      put(0xe0 | (c >> 12));
      put(0x80 | ((c >> 6) & 0x3f));
      put(0x80 | (c & 0x3f));
    } else {
      put(0xf0 | (c >> 18));
      put(0x80 | ((c >> 12) & 0x3f));
      put(0x80 | ((c >> 6) & 0x3f));
      put(0x80 | (c & 0x3f));
    }
  }
}
