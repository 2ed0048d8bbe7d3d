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
    return isAscii;
  }

  /** The same of well-formed UTF-8. */
  static boolean mayBeIn(byte[] b, int from, int length) {
    int end = from + length;
    boolean isAscii = length <= LONGEST_PLACEHOLDER;
    for (int i = from; i < end; i++) {
      byte c = b[i];
      isAscii &= c >= 0;
      if (c == '#' || c == '?') {
        if (i + 1 < end && isSecond((char) b[i + 1])) {
          return true;
        }
      } else if (c == (byte) 0xc2 || c == (byte) 0xc3) {
        return true; // Latin-1, which Chinese words have not
      } else if (c == (byte) 0xe9 && i + 2 < end && b[i + 1] == (byte) 0x94) {
        if (b[i + 2] == (byte) 0x9f) {
          return true; // 锟
        }
      } else if (c == (byte) 0xe7 && i + 2 < end && b[i + 1] == (byte) 0x83) {
        if (b[i + 2] == (byte) 0xab) {
          return true; // 烫
        }
      }
    }
    return isAscii;
  }

  /** What follows the first sign of an error value, or a question mark. */
  private static boolean isSecond(char c) {
    return "RNVD#?".indexOf(c) >= 0;
  }
}
