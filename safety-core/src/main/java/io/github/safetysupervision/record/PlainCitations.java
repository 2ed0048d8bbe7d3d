package io.github.safetysupervision.record;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.problem.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Tells characters that are surely a citation about which nothing is to be said, and remembers them
 * by their text, one a slot: a few hundred criteria come again and again, and to understand one
 * takes longer than to compare it. Threads that share it lose no more than time.
 */
final class PlainCitations {

  private static final int SLOTS = 1_024;
  private static final int LONGEST = 200;

  private final @Nullable String[] known = new @Nullable String[SLOTS];

  boolean isPlain(char[] buffer, int from, int length) {
    if (length == 0 || length > LONGEST) {
      return false;
    }
    int slot = slot(buffer, from, length);
    String before = known[slot];
    if (before != null && isText(before, buffer, from, length)) {
      return true;
    }
    return Visible.isAnyAndNoneHalf(buffer, from, length)
        && !PersonalData.mayBeIn(buffer, from, length)
        && isUnderstood(new String(buffer, from, length), slot);
  }

  private boolean isUnderstood(String text, int slot) {
    boolean isSo = Citation.parse(text).isUnderstood();
    if (isSo) {
      known[slot] = text;
    }
    return isSo;
  }

  private static int slot(char[] buffer, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + buffer[i];
    }
    return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
  }

  private static boolean isText(String text, char[] buffer, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[from + i]) {
        return false;
      }
    }
    return true;
  }
}
