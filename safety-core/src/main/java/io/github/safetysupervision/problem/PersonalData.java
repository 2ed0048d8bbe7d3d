package io.github.safetysupervision.problem;

import java.util.regex.Pattern;

/**
 * Finds and masks identity numbers and mobile telephone numbers (个人信息), which do not belong in any
 * report this library renders.
 *
 * <p>An identity number is 18 characters with a plausible date of birth, beginning with 1 to 8 (GB
 * 11643—1999); a mobile number is 11 digits beginning with 13 to 19. Longer runs of digits are
 * neither. A unified social credit code is not taken for one: those of digits alone begin with 9 or
 * lack a date.
 *
 * <pre>{@code
 * PersonalData.mask("联系人电话13800138000");   // 联系人电话138****8000
 * PersonalData.mask("911100007109250324");     // unchanged: a credit code
 * }</pre>
 */
public final class PersonalData {

  private static final int SHORTEST = 11;

  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z])([1-8][0-9]{5})((?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))"
              + "([0-9]{3}[0-9Xx])(?![0-9A-Za-z])");

  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z])(1[3-9][0-9])([0-9]{4})([0-9]{4})(?![0-9A-Za-z])");

  private PersonalData() {}

  /**
   * Whether a text holds such a number.
   *
   * @param text the text
   * @return true if it does
   */
  public static boolean isIn(String text) {
    return mayHold(text) && (IDENTITY.matcher(text).find() || MOBILE.matcher(text).find());
  }

  /**
   * Masks such numbers: the middle is replaced by asterisks.
   *
   * @param text the text
   * @return the text without them
   */
  public static String mask(String text) {
    if (!mayHold(text)) {
      return text;
    }
    String out = IDENTITY.matcher(text).replaceAll("$1********$3");
    return MOBILE.matcher(out).replaceAll("$1****$3");
  }

  /** A run of eleven digits, the cheapest thing to look for. */
  private static boolean mayHold(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      if (run >= SHORTEST) {
        return true;
      }
    }
    return false;
  }
}
