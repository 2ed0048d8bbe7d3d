package io.github.safetysupervision.json;

import java.util.Objects;

/** Characters where they lie in a record's text (原位字符), valid until the next record is read. */
final class LyingCharacters implements CharSequence {

  private final char[] buffer;
  private final int from;
  private final int length;

  /**
   * Takes a part of a text.
   *
   * @param buffer the text
   * @param from where the characters start
   * @param length how many they are
   */
  LyingCharacters(char[] buffer, int from, int length) {
    this.buffer = buffer;
    this.from = from;
    this.length = length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return buffer[from + Objects.checkIndex(index, length)];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Objects.checkFromToIndex(start, end, length);
    return new LyingCharacters(buffer, from + start, end - start);
  }

  @Override
  public String toString() {
    return new String(buffer, from, length);
  }
}
