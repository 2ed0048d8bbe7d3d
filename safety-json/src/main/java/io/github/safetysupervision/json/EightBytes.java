package io.github.safetysupervision.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes looked at eight at a time (八字节), the first of them in the lowest bits. */
final class EightBytes {

  static final long ONES = 0x0101010101010101L;
  static final long HIGH_BITS = ONES << 7;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private EightBytes() {}

  /** The eight bytes from a place on, all of which have to be in the array. */
  static long at(byte[] bytes, int at) {
    return (long) WORDS.get(bytes, at);
  }

  /** Not zero if a byte is: right up to the first high bit, which is that of the first zero. */
  static long zeros(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }

  /** In the high bit of each byte, whether it is not zero. */
  static long notZeros(long word) {
    return (((word & ~HIGH_BITS) + ~HIGH_BITS) | word) & HIGH_BITS;
  }

  /** The bytes that begin a text, no more than eight, and nothing where it is shorter. */
  static long first(byte[] bytes, int from, int length) {
    long out = at(bytes, from);
    return length >= Long.BYTES ? out : out & ((1L << (8 * length)) - 1);
  }

  /** The eight bytes that end a text, or nothing if it is shorter. */
  static long last(byte[] bytes, int from, int length) {
    return length >= Long.BYTES ? at(bytes, from + length - Long.BYTES) : 0;
  }
}
