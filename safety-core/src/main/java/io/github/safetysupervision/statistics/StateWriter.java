package io.github.safetysupervision.statistics;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;

/** Writes the parts of a state one after the other; {@link StateReader} reads them. */
final class StateWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A whole number; the nearer to zero the shorter. */
  void number(long value) {
    long left = value << 1 ^ value >> 63;
    while ((left & ~0x7FL) != 0) {
      out.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  void big(BigInteger value) {
    byte[] bytes = value.toByteArray();
    bytes(bytes, 0, bytes.length);
  }

  void text(String value) {
    byte[] bytes = new byte[KeyText.most(value)];
    bytes(bytes, 0, KeyText.write(value, bytes));
  }

  /** Some bytes with their number before them. */
  void bytes(byte[] from, int start, int end) {
    number(end - start);
    out.write(from, start, end - start);
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
