package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.PersonalData;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for personal numbers in a field that is none of the format's. */
final class PersonalText {

  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /** The names of fields that hold a number to call somebody by. */
  private static final Pattern CALLED =
      Pattern.compile("电话|手机|联系|tel|phone|mobile", Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]+");

  private PersonalText() {}

  /**
   * Whether a member holds one in a string. A number without quotes is an amount or the like, and
   * one alone in its string may be any code, unless its check character or the name says otherwise.
   */
  static boolean isIn(String name, String json) {
    if (json.length() < 10) {
      return false;
    }
    Matcher m = STRING.matcher(json);
    while (m.find()) {
      String text = json.substring(m.start(1), m.end(1));
      boolean isCode = BARE_NUMBER.matcher(text).matches() && !CALLED.matcher(name).find();
      if (isCode ? PersonalData.isIdentityNumber(text) : PersonalData.isSurelyIn(text)) {
        return true;
      }
    }
    return false;
  }
}
