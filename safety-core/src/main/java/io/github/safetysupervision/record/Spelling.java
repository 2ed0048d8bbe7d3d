package io.github.safetysupervision.record;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Compares names, words and ids the way people misspell them (拼写相近); for readers of other formats.
 *
 * <p>Case, width, hyphens, underscores, white space and invisible characters make no difference; a
 * <em>slip</em> is one letter too many, too few or wrong, or two neighbours exchanged. What is near
 * a known name is never taken for it, and never taken for another: what depends on it is undecided.
 *
 * <p>Laws: {@code isNear} is symmetric and never true of equal texts; of texts with fewer than
 * three letters only those are near that are the same but for case and signs.
 *
 * <pre>{@code
 * Spelling.isNear("closedOn", "closedOm");   // true: one letter
 * Spelling.isNear("third-party", "thrid-party"); // true: two neighbours
 * Spelling.isNear("inspection", "inspector"); // false: two slips
 * }</pre>
 */
public final class Spelling {

  private static final int FEWEST_LETTERS = 3;
  private static final char ASCII_END = 0x80;

  private Spelling() {}

  /**
   * Whether two texts differ by nothing but case, width, hyphens, underscores, white space and
   * invisible characters.
   *
   * @param known a known text
   * @param written what was written
   * @return true if so; of equal texts too
   */
  public static boolean isSame(String known, String written) {
    return known.equals(written) || letters(known).equals(letters(written));
  }

  /**
   * Whether a text may be a misspelt known one: the two are not equal, but {@linkplain #isSame the
   * same} or one slip apart.
   *
   * @param known a known text
   * @param written what was written
   * @return true if so
   */
  public static boolean isNear(String known, String written) {
    if (known.equals(written)) {
      return false;
    }
    String a = letters(known);
    String b = letters(written);
    return a.equals(b)
        || (Math.min(a.length(), b.length()) >= FEWEST_LETTERS - 1
            && Math.max(a.length(), b.length()) >= FEWEST_LETTERS
            && isOneSlip(a, b));
  }

  /**
   * Whether a text is a known one in the English plural, where that is more than one letter: {@code
   * penalties} of {@code penalty}.
   *
   * @param known a known text
   * @param written what was written
   * @return true if so
   */
  public static boolean isPlural(String known, String written) {
    String one = letters(known);
    String many = letters(written);
    boolean isOfY = one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies");
    return isOfY || (one.length() >= FEWEST_LETTERS && many.equals(one + "es"));
  }

  /**
   * Returns the known text that another is near to.
   *
   * @param written what was written
   * @param known the known texts
   * @return the first that is near, or null if none is, or one is equal
   */
  public static @Nullable String nearest(String written, Iterable<String> known) {
    String out = null;
    for (String k : known) {
      if (k.equals(written)) {
        return null;
      }
      if (out == null && isNear(k, written)) {
        out = k;
      }
    }
    return out;
  }

  /** Compares what is left between the common beginning and the common end. */
  private static boolean isOneSlip(String a, String b) {
    int start = 0;
    int most = Math.min(a.length(), b.length());
    while (start < most && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int left = a.length() - start - end;
    int right = b.length() - start - end;
    return (left <= 1 && right <= 1)
        || (left == 2
            && right == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start));
  }

  /**
   * Returns what counts of a text: no two texts are {@linkplain #isSame the same} unless it is
   * equal.
   *
   * @param text the text
   * @return its letters in lower case and one width, without signs
   */
  public static String letters(String text) {
    if (isPlain(text)) {
      return text;
    }
    String ascii = ofAscii(text);
    if (ascii != null) {
      return ascii;
    }
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(wide.length());
    wide.codePoints().filter(c -> !isIgnored(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Whether a text is nothing but letters and digits that are what they count as. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII_END || !Character.isLetterOrDigit(c) || Character.isUpperCase(c)) {
        return false;
      }
    }
    return true;
  }

  /** The letters of a text of ASCII alone, whose width needs no look; null for others. */
  private static @Nullable String ofAscii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII_END) {
        return null;
      }
      if (!isIgnored(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private static boolean isIgnored(int c) {
    int type = Character.getType(c);
    return c == '-'
        || c == '_'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.DASH_PUNCTUATION;
  }
}
