package io.github.safetysupervision.statistics;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Reads the parts of a state. Whatever the bytes are, nothing is taken that is not there, and no
 * more memory than they have.
 */
final class StateReader {

  private static final int MOST_SHIFT = 63;

  private final byte[] from;
  private final int end;
  private int at;

  StateReader(byte[] from, int start, int end) {
    this.from = from;
    this.at = start;
    this.end = end;
  }

  long number() throws DamagedStateException {
    long out = 0;
    for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
      int b = next();
      out |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return out >>> 1 ^ -(out & 1);
      }
    }
    throw new DamagedStateException();
  }

  /** A number of things that follow, each of a byte at least. */
  int size() throws DamagedStateException {
    long out = number();
    if (out < 0 || out > end - at) {
      throw new DamagedStateException();
    }
    return (int) out;
  }

  /** The place of one of so many things. */
  int place(int many) throws DamagedStateException {
    long out = number();
    if (out < 0 || out >= many) {
      throw new DamagedStateException();
    }
    return (int) out;
  }

  boolean flag() throws DamagedStateException {
    return place(2) == 1;
  }

  BigInteger big() throws DamagedStateException {
    int length = size();
    if (length == 0) {
      throw new DamagedStateException();
    }
    at += length;
    return new BigInteger(Arrays.copyOfRange(from, at - length, at));
  }

  String text() throws DamagedStateException {
    int length = size();
    at += length;
    return KeyText.read(from, at - length, at);
  }

  void finish() throws DamagedStateException {
    if (at != end) {
      throw new DamagedStateException();
    }
  }

  private int next() throws DamagedStateException {
    if (at == end) {
      throw new DamagedStateException();
    }
    return from[at++] & 0xFF;
  }
}
