package io.github.safetysupervision.code;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A code of the industrial classification of the national economy (国民经济行业分类代码).
 *
 * <p>Text form: a section letter A to T alone, or two to four digits with or without their section
 * letter: {@code A}, {@code 03}, {@code A03}, {@code 0311}, {@code A0311}. What was written is
 * kept. Leading zeros count: {@code 0610} is a class of coal mining, {@code 610} is no code of that
 * division. There is no check digit.
 *
 * <p>A code means something only in an edition: 5296 was retail of second-hand goods in 2011 and is
 * retail of household fuel in 2017. Everything that depends on the edition, such as the section of
 * a code without its letter, is therefore asked of an {@link IndustryList}, which names its
 * edition. The codes of the 2011 edition have the same form.
 *
 * <p>Laws: {@code parse(c.toString()).equals(c)}; {@code tryParse} never throws.
 *
 * <p>Basis: GB/T 4754—2017 《国民经济行业分类》 with amendment 1 of 2019, clause 4 for the form.
 *
 * @param text the letter, the digits, or both
 */
public record IndustryCode(String text) {

  /** The edition whose list is bundled, {@code GB/T 4754—2017}. */
  public static final String EDITION = "GB/T 4754—2017";

  /**
   * Checks the text.
   *
   * @param text the letter, the digits, or both
   * @throws InvalidValueException if it is not an industry code
   */
  public IndustryCode {
    if (!isWellFormed(text)) {
      throw new InvalidValueException(errorsOf(text));
    }
  }

  /**
   * Reads an industry code.
   *
   * <p>{@code parse("0311")} is the raising of cattle; {@code parse("A3")} fails with {@code
   * IN-001}.
   *
   * @param text the letter, the digits, or both
   * @return the code
   * @throws InvalidValueException if it is not an industry code
   */
  public static IndustryCode parse(String text) {
    return new IndustryCode(text);
  }

  /**
   * Reads an industry code, saying what is wrong.
   *
   * <p>{@code tryParse("B0610")} is a value; {@code tryParse("b0610")} has no value and {@code
   * IN-003}.
   *
   * @param text any text
   * @return the code, or the errors {@code IN-001} to {@code IN-005}
   */
  public static Outcome<IndustryCode> tryParse(String text) {
    return isWellFormed(text)
        ? Outcome.of(new IndustryCode(text))
        : new Outcome<>(null, errorsOf(text));
  }

  /**
   * Whether a text is an industry code, without allocating anything.
   *
   * @param text any characters, such as a part of a buffer
   * @return true if {@link #parse} would accept it
   */
  public static boolean isWellFormed(CharSequence text) {
    int length = text.length();
    int letters = length > 0 && isSection(text.charAt(0)) ? 1 : 0;
    int digits = length - letters;
    if (letters == 1 && digits == 0) {
      return true;
    }
    if (digits < 2 || digits > 4) {
      return false;
    }
    for (int i = letters; i < length; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.charAt(letters) != '0' || text.charAt(letters + 1) != '0';
  }

  private static boolean isSection(int character) {
    return character >= 'A' && character <= 'T';
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static List<Problem> errorsOf(String text) {
    List<Problem> problems = characterProblems(text);
    if (!problems.isEmpty()) {
      return problems;
    }
    int digits = text.length() - (text.isEmpty() || isDigit(text.charAt(0)) ? 0 : 1);
    return List.of(
        digits >= 2 && digits <= 4
            ? CodeProblems.INDUSTRY_NO_DIVISION.with("found", text)
            : CodeProblems.INDUSTRY_LENGTH.with("digits", Integer.toString(digits)));
  }

  /** Stops at the sixth character: what follows is of no use to anybody. */
  private static List<Problem> characterProblems(String text) {
    List<Problem> problems = new ArrayList<>();
    int[] codePoints = text.codePoints().limit(6).toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int c = codePoints[i];
      String position = Integer.toString(i + 1);
      if (isDigit(c) || (i == 0 && isSection(c))) {
        continue;
      }
      if (Shown.isFullWidth(c)) {
        problems.add(
            CodeProblems.INDUSTRY_FULL_WIDTH.with(
                "position", position, "found", Shown.character(c)));
      } else if (i == 0 && c >= 'a' && c <= 't') {
        problems.add(CodeProblems.INDUSTRY_LOWER_CASE.with("found", Shown.character(c)));
      } else {
        problems.add(
            CodeProblems.INDUSTRY_CHARACTER.with(
                "position", position, "found", Shown.character(c)));
      }
    }
    return problems;
  }

  /** {@return the level, which the number of digits decides} */
  public IndustryLevel level() {
    return switch (digits().length()) {
      case 0 -> IndustryLevel.SECTION;
      case 2 -> IndustryLevel.DIVISION;
      case 3 -> IndustryLevel.GROUP;
      default -> IndustryLevel.CLASS;
    };
  }

  /**
   * Returns the section letter as written; {@link IndustryList#section} knows that of every code.
   *
   * @return the letter, or null if none was written
   */
  public @Nullable String writtenSection() {
    return isSection(text.charAt(0)) ? text.substring(0, 1) : null;
  }

  /**
   * Returns the digits without the letter.
   *
   * @return none or two to four digits
   */
  public String digits() {
    return isSection(text.charAt(0)) ? text.substring(1) : text;
  }

  /** Returns the letter and digits as written, the text form. */
  @Override
  public String toString() {
    return text;
  }
}
