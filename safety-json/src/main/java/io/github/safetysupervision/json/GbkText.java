package io.github.safetysupervision.json;

import java.io.IOException;

/**
 * Tells text in GBK or GB18030 from UTF-8 with damage (GBK 编码的文件): a damaged character costs one
 * record and not the file, and another encoding is said once and not of every record.
 */
final class GbkText {

  /** How much is looked at; no more than is read at a time. */
  private static final int SAMPLE = 1 << 16;

  /** So many bytes that are no UTF-8 are no damage if all of them are GBK. */
  private static final int ENOUGH = 20;

  /** So many bytes a character has at the most, in either encoding. */
  private static final int LONGEST = 4;

  private final ByteInput in;

  GbkText(ByteInput in) {
    this.in = in;
  }

  /** Whether from here on there is nothing beyond ASCII but characters as GBK writes them. */
  boolean isHere() throws IOException {
    int malformed = 0;
    int wellFormed = 0; // bytes of GBK may look like that; of damaged UTF-8 most is
    for (int i = 0; i < SAMPLE && in.peek(i) >= 0; ) {
      int length = lengthInUtf8(i);
      malformed += length == 0 ? 1 : 0;
      wellFormed += length > 2 ? 1 : 0; // two bytes may well be a character of GBK
      i += Math.max(length, 1);
    }
    return malformed >= ENOUGH && malformed >= wellFormed && isWhollyGbk();
  }

  private boolean isWhollyGbk() throws IOException {
    for (int i = 0; i < SAMPLE && in.peek(i) >= 0; ) {
      int length = lengthInGbk(i);
      if (length == 0) {
        boolean isCutOff = i + LONGEST > SAMPLE || in.peek(i + LONGEST - 1) < 0;
        return isCutOff;
      }
      i += length;
    }
    return true;
  }

  /** How many bytes the character has that begins there; 0 if there is none in UTF-8. */
  private int lengthInUtf8(int i) throws IOException {
    int a = in.peek(i);
    int length = a < 0x80 ? 1 : a < 0xc2 || a > 0xf4 ? 0 : a < 0xe0 ? 2 : a < 0xf0 ? 3 : LONGEST;
    for (int j = 1; j < length; j++) {
      if (in.peek(i + j) < 0 || !ByteInput.isTail(in.peek(i + j))) {
        return 0;
      }
    }
    return length;
  }

  /** How many bytes the character has that begins there; 0 if there is none in GB18030. */
  private int lengthInGbk(int i) throws IOException {
    int a = in.peek(i);
    if (a < 0x80) {
      return 1;
    }
    int b = in.peek(i + 1);
    boolean isLead = a > 0x80 && a < 0xff;
    if (isLead && b >= 0x40 && b < 0xff && b != 0x7f) {
      return 2;
    }
    boolean isFour =
        isLead && isDigit(b) && in.peek(i + 2) > 0x80 && isDigit(in.peek(i + LONGEST - 1));
    return isFour ? LONGEST : 0;
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
