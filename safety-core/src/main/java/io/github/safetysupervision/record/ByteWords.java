package io.github.safetysupervision.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of UTF-8 looked at eight at a time (八字节), the first of them in the lowest bits. */
final class ByteWords {

  static final long ONES = 0x0101010101010101L;
  static final long HIGHEST = 0x8080808080808080L;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private ByteWords() {}

  /** The eight bytes from a place on, all of which have to be in the array. */
  static long at(byte[] utf8, int at) {
    return (long) EIGHT.get(utf8, at);
  }
}
