package io.github.safetysupervision.problem;

import io.github.safetysupervision.problem.PersonalNumbers.FoundNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal numbers in their usual groups with one and the same sign between them that is none of
 * numbers otherwise: points, strokes, underscores and the like (138.1234.5678).
 */
final class SignedNumber {

  private static final String SIGNS = "./_·•‧・．／＿~～|｜\\\\";
  private static final Pattern PATTERN =
      Pattern.compile(
          ("(?:(?<country>(?:00)?86)S)?"
                  + "(?:(?<mobile>1[3-9３-９]D(?<m>S)D{4}\\k<m>D{4}"
                  + "|1[3-9３-９]D(?<m8>S)D{8}"
                  + "|1[3-9３-９]D{5}(?<m4>S)D{4}"
                  + "|1[3-9３-９]DD(?<m3>S)D{4}\\k<m3>D{3})"
                  + "|(?<identity>D{6}(?<i>S)(?:1[89]|20)DD(?:\\k<i>)?(?:0[1-9]|1[0-2])[0-3]D"
                  + "\\k<i>D{3}[0-9０-９XxＸｘХхΧχ×])"
                  + "|(?<area>0(?:10|2D|[3-9]DD))S[1-9]D{6,7})"
                  + "(?!D|SD)")
              .replace("S", "[" + SIGNS + "]")
              .replace("D", "[0-9０-９]"));

  private SignedNumber() {}

  /** Whether a sign may stand between the groups. */
  static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** The number that begins at a place. */
  static Optional<FoundNumber> at(String text, int from) {
    Matcher m = PATTERN.matcher(text).region(from, text.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    int code = m.start("country") < 0 ? 0 : m.end("country") - m.start("country");
    if (m.start("mobile") >= 0) {
      return Optional.of(new FoundNumber(from, m.end(), code + 3, 4));
    }
    if (m.start("identity") >= 0) {
      return Optional.of(new FoundNumber(from, m.end(), code + 6, 8));
    }
    int area = m.end("area") - m.start("area");
    int local = m.end() - m.end("area") - 1;
    return Optional.of(new FoundNumber(from, m.end(), code + area, local - 2));
  }
}
