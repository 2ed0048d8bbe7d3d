package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells words that nobody wrote: what a spreadsheet or a program puts where a value should be, and
 * what is left of characters that were converted wrongly. Only what is certain is told.
 */
final class LostText {

  private static final Pattern SPREADSHEET_ERROR =
      Pattern.compile("#(?:REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)|^#{3,}$");

  /** What programs write for no value. */
  private static final Set<String> PLACEHOLDERS =
      Set.of("null", "(null)", "<null>", "undefined", "nan", "n/a", "none", "nil");

  private static final int LONGEST_PLACEHOLDER = 9;

  /**
   * Signs of a conversion: those that GBK makes of the replacement character, those that Latin-1
   * makes of it or of Chinese in UTF-8, and question marks for characters an encoding lacks.
   */
  private static final Pattern GARBLED =
      Pattern.compile("锟斤拷|烫烫烫|ï¿½|\\?{4,}|^\\?{2,}$|(?:[\u00e4-\u00e9][\u0080-\u00bf]{2}){2}");

  // Eight of each byte that a sign begins with in UTF-8, the second ones, and what tells zeros.
  private static final long NUMBER_SIGNS = 0x2323232323232323L;
  private static final long QUESTION_MARKS = 0x3f3f3f3f3f3f3f3fL;
  private static final long LATIN = 0xc2c2c2c2c2c2c2c2L;
  private static final long LATIN_MASK = 0xfefefefefefefefeL;
  private static final long FIRST_OF_KUN = 0xe9e9e9e9e9e9e9e9L;
  private static final long SECOND_OF_KUN = 0x9494949494949494L;
  private static final long FIRST_OF_TANG = 0xe7e7e7e7e7e7e7e7L;
  private static final long SECOND_OF_TANG = 0x8383838383838383L;

  private LostText() {}

  /** What is to be remarked about words. */
  static List<Problem> remarks(String words) {
    if (!mayBe(words)) {
      return List.of();
    }
    if (GARBLED.matcher(words).find()) {
      return List.of(RecordProblems.GARBLED.with("found", Scalars.brief(words)));
    }
    String bare = words.strip().toLowerCase(Locale.ROOT);
    return SPREADSHEET_ERROR.matcher(words).find() || PLACEHOLDERS.contains(bare)
        ? List.of(RecordProblems.NO_CONTENT.with("found", Scalars.brief(words)))
        : List.of();
  }

  private static boolean mayBe(String words) {
    char[] chars = words.toCharArray();
    return mayBeIn(chars, 0, chars.length);
  }

  /** Whether there may be something to remark; told quickly, as millions of texts are asked. */
  static boolean mayBeIn(char[] b, int from, int length) {
    int end = from + length;
    boolean isAscii = length <= LONGEST_PLACEHOLDER;
    for (int i = from; i < end; i++) {
      char c = b[i];
      isAscii &= c < 0x80;
      if ((c == '#' || c == '?') && i + 1 < end && isSecond(b[i + 1])) {
        return true;
      }
      if ((c >= 0x80 && c < 0x100) || c == '锟' || c == '烫') {
        return true;
      }
    }
    return isAscii && length > 0 && mayBePlaceholder(b[from]);
  }

  /** The same of well-formed UTF-8: eight bytes at once, and one by one where a sign is found. */
  static boolean mayBeIn(byte[] b, int from, int length) {
    int end = from + length;
    int i = from;
    while (i + Long.BYTES < end) {
      long some = ByteWords.at(b, i);
      if (hasSign(some, ByteWords.at(b, i + 1))) {
        return mayBeInFrom(b, from, i, end);
      }
      i += Long.BYTES;
    }
    return mayBeInFrom(b, from, i, end);
  }

  /** Whether one of eight bytes is the first of a sign; those behind them are given with them. */
  private static boolean hasSign(long some, long next) {
    return (zeros(some ^ NUMBER_SIGNS)
            | zeros(some ^ QUESTION_MARKS)
            | zeros((some ^ LATIN) & LATIN_MASK)
            | zeros((some ^ FIRST_OF_KUN) | (next ^ SECOND_OF_KUN))
            | zeros((some ^ FIRST_OF_TANG) | (next ^ SECOND_OF_TANG)))
        != 0;
  }

  /** Not zero if a byte is; maybe also where it lies behind one, which costs a look. */
  private static long zeros(long bytes) {
    return (bytes - ByteWords.ONES) & ~bytes & ByteWords.HIGHEST;
  }

  private static boolean mayBeInFrom(byte[] b, int from, int first, int end) {
    for (int i = first; i < end; i++) {
      byte c = b[i];
      if ((c == '#' || c == '?') && i + 1 < end && isSecond((char) b[i + 1])) {
        return true;
      }
      if (c == (byte) 0xc2 || c == (byte) 0xc3) {
        return true; // Latin-1, which Chinese words have not
      }
      if (i + 2 < end && isMarkOfGbk(c, b, i)) {
        return true;
      }
    }
    return end - from <= LONGEST_PLACEHOLDER && mayBePlaceholder(b, from, end);
  }

  private static boolean mayBePlaceholder(byte[] b, int from, int end) {
    boolean isAscii = true;
    for (int i = from; i < end; i++) {
      isAscii &= b[i] >= 0;
    }
    return isAscii && from < end && mayBePlaceholder((char) b[from]);
  }

  /** 锟 or 烫, by their three bytes, of which the second is the rarest. */
  private static boolean isMarkOfGbk(int first, byte[] b, int i) {
    byte second = b[i + 1];
    if (second != (byte) 0x94 && second != (byte) 0x83) {
      return false;
    }
    byte third = b[i + 2];
    return second == (byte) 0x94
        ? first == (byte) 0xe9 && third == (byte) 0x9f
        : first == (byte) 0xe7 && third == (byte) 0xab;
  }

  /** The first sign of what programs write for no value, or a blank before it. */
  private static boolean mayBePlaceholder(char c) {
    return "nNuU(< ".indexOf(c) >= 0 || c < ' ';
  }

  /** What follows the first sign of an error value, or a question mark. */
  private static boolean isSecond(char c) {
    return "RNVD#?".indexOf(c) >= 0;
  }
}
