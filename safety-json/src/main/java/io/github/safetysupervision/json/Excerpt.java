package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.PersonalData;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A piece of a line of a file, as it may be shown (摘录): what is wrong, and what stands around it,
 * without personal numbers, with control characters made visible.
 *
 * @param before what stands before it
 * @param marked what is wrong
 * @param after what follows
 */
record Excerpt(String before, String marked, String after) {

  private static final int AROUND = 60;
  private static final int INSIDE = 80;
  private static final String CUT = "…";

  /**
   * Cuts one out of bytes in UTF-8.
   *
   * @param bytes bytes of a file, many more than are shown
   * @param length how many of them there are
   * @param at where what is wrong begins
   * @param ids ids of records, which are not taken for numbers of people
   */
  static Excerpt of(byte[] bytes, int length, int at, Set<String> ids) {
    int from = at;
    while (from > 0 && bytes[from - 1] != '\n') {
      from--;
    }
    int to = at;
    while (to < length && bytes[to] != '\n') {
      to++;
    }
    int end = Math.min(to, endOfValue(bytes, at, to));
    return masked(text(bytes, from, at), text(bytes, at, end), text(bytes, end, to), ids);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Where a string, a number or a word ends; of anything else the first character is marked. */
  private static int endOfValue(byte[] bytes, int at, int limit) {
    int i = at;
    if (i < limit && bytes[i] == '"') {
      i++;
      while (i < limit && bytes[i] != '"') {
        i += bytes[i] == '\\' ? 2 : 1;
      }
      return i + 1;
    }
    while (i < limit && isOfWord(bytes[i])) {
      i++;
    }
    if (i == at && i < limit) {
      i++;
      while (i < limit && ByteInput.isTail(bytes[i])) {
        i++;
      }
    }
    return i;
  }

  private static boolean isOfWord(byte b) {
    boolean isAscii = b >= 0;
    return isAscii && (Character.isLetterOrDigit((char) b) || b == '-' || b == '+' || b == '.');
  }

  /**
   * Masks before cutting, since half a number is no longer told. Masking a number in words leaves
   * its length; where an id became longer the parts are masked by themselves.
   */
  private static Excerpt masked(String before, String marked, String after, Set<String> ids) {
    String whole = before + marked + after;
    String safe = PersonalData.mask(whole, ids);
    if (safe.length() != whole.length()) {
      return cut(
          PersonalData.mask(before, ids),
          PersonalData.mask(marked, ids),
          PersonalData.mask(after, ids));
    }
    int start = before.length();
    int end = start + marked.length();
    return cut(safe.substring(0, start), safe.substring(start, end), safe.substring(end));
  }

  private static Excerpt cut(String before, String marked, String after) {
    return new Excerpt(last(before), first(marked, INSIDE), first(after, AROUND));
  }

  private static String last(String text) {
    int surplus = text.codePointCount(0, text.length()) - AROUND;
    return surplus > 0
        ? CUT + ControlCharacters.shown(text.substring(text.offsetByCodePoints(0, surplus)))
        : ControlCharacters.shown(text);
  }

  private static String first(String text, int most) {
    return text.codePointCount(0, text.length()) > most
        ? ControlCharacters.shown(text.substring(0, text.offsetByCodePoints(0, most))) + CUT
        : ControlCharacters.shown(text);
  }
}
