package io.github.safetysupervision.json;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Characters of ASCII where they lie in a file's bytes (原位字节), valid until more is read. */
final class LyingBytes implements CharSequence {

  private final byte[] bytes;
  private final int from;
  private final int length;

  /**
   * Takes a part of the bytes.
   *
   * @param bytes the bytes
   * @param from where the characters start
   * @param length how many they are
   */
  LyingBytes(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.from = from;
    this.length = length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return (char) bytes[from + Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new LyingBytes(bytes, from + start, end - start);
  }

  @Override
  public String toString() {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
