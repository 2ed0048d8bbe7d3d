package io.github.safetysupervision.json;

import java.util.Objects;

/**
 * Characters where they lie in a record's text (原位字符), valid until the next record is read.
 *
 * @param buffer the text
 * @param from where they start
 * @param length how many they are
 */
record LyingCharacters(char[] buffer, int from, int length) implements CharSequence {

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
