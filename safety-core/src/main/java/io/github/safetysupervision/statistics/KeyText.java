package io.github.safetysupervision.statistics;

/**
 * The characters of a key as bytes, one to three each, seven bits a byte, the last without its
 * highest bit: so no two texts are alike, not even with half characters, which UTF-8 cannot say.
 */
final class KeyText {

  private static final int MOST_BYTES = 3;

  private KeyText() {}

  /** How many bytes a text has at the most. */
  static int most(String text) {
    return Math.multiplyExact(text.length(), MOST_BYTES);
  }

  /** Writes a text; returns how many bytes it has. */
  static int write(String text, byte[] to) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x4000) {
        to[at++] = (byte) (0x80 | c >> 7);
        to[at++] = (byte) (c & 0x7F);
      } else {
        to[at++] = (byte) (0x80 | c >> 7 >> 7);
        to[at++] = (byte) (0x80 | c >> 7 & 0x7F);
        to[at++] = (byte) (c & 0x7F);
      }
    }
    return at;
  }

  /** Reads what {@link #write} wrote; of other bytes it makes some text. */
  static String read(byte[] from, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    int c = 0;
    for (int at = start; at < end; at++) {
      c = c << 7 | from[at] & 0x7F;
      if (from[at] >= 0) {
        out.append((char) c);
        c = 0;
      }
    }
    return out.toString();
  }
}
