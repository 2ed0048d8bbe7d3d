package io.github.safetysupervision.statistics;

/**
 * The characters of a key as bytes, one to three each, such that no two texts are alike: half
 * characters, too, which UTF-8 cannot say.
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
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    return at;
  }

  /** Reads what {@link #write} wrote; of other bytes it makes some text. */
  static String read(byte[] from, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    int at = start;
    while (at < end) {
      int first = from[at++] & 0xFF;
      if (first < 0x80) {
        out.append((char) first);
      } else if (first < 0xE0) {
        out.append((char) ((first & 0x1F) << 6 | next(from, at, end)));
        at++;
      } else {
        out.append(
            (char) ((first & 0xF) << 12 | next(from, at, end) << 6 | next(from, at + 1, end)));
        at += 2;
      }
    }
    return out.toString();
  }

  private static int next(byte[] from, int at, int end) {
    return at < end ? from[at] & 0x3F : 0;
  }
}
