package io.github.safetysupervision.code;

import com.google.common.base.Ascii;
import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Problem;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The unified social credit code of an organisation (统一社会信用代码).
 *
 * <p>Text form: 18 characters out of {@code 0–9} and the capital letters without I, O, S, V, Z.
 * {@code 914403001922038216} has these parts:
 *
 * <table>
 *   <caption>The parts of a credit code</caption>
 *   <tr><th>position</th><th>part</th><th>example</th></tr>
 *   <tr><td>1</td><td>registration department (登记管理部门)</td><td>9</td></tr>
 *   <tr><td>2</td><td>type of entity within that department (机构类别)</td><td>1</td></tr>
 *   <tr><td>3–8</td><td>division of the registering office (登记管理机关行政区划)</td><td>440300</td></tr>
 *   <tr><td>9–17</td><td>subject, the organisation code with its own check (主体标识码)</td>
 *       <td>192203821</td></tr>
 *   <tr><td>18</td><td>check character (校验码)</td><td>6</td></tr>
 * </table>
 *
 * <p><b>What the check can prove.</b> Any single wrong character is found, and any two different
 * neighbours that changed places. Nothing more: of random texts one in 31 passes, an exchange of
 * the first and the last character is not seen, and a right check never proves that the entity
 * exists, is in business, or is the one that was meant. Only the register can.
 *
 * <p>Laws: {@code parse(c.toString()).equals(c)}; {@code isWellFormed(t)} exactly if {@code
 * tryParse(t)} has a value exactly if {@code new CreditCode(t)} does not throw; {@code tryParse}
 * never throws.
 *
 * <p>Basis: GB 32100—2015 《法人和其他组织统一社会信用代码编码规则》; the check inside the subject part: GB 11714—1997
 * 《全国组织机构代码编制规则》.
 *
 * @param text the 18 characters
 */
public record CreditCode(String text) {

  private static final int LENGTH = 18;
  private static final int MODULUS = 31;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String EXCLUDED = "IOSVZ";

  /** Position in the alphabet by character, −1 where the standard has none. */
  private static final byte[] VALUE = new byte[128];

  /** 3 to the power of the position, modulo 31; the check character counts once. */
  private static final int[] WEIGHT = new int[LENGTH];

  /** The largest value at the position: in the division there are digits only. */
  private static final int[] MOST = new int[LENGTH];

  private static final int[] SUBJECT_WEIGHT = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int SUBJECT_START = 8;
  private static final int SUBJECT_CHECK = 16;

  static {
    Arrays.fill(VALUE, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      VALUE[ALPHABET.charAt(i)] = (byte) i;
    }
    int weight = 1;
    for (int i = 0; i < LENGTH; i++) {
      WEIGHT[i] = i < LENGTH - 1 ? weight : 1;
      MOST[i] = i >= 2 && i < SUBJECT_START ? 9 : MODULUS - 1;
      weight = weight * 3 % MODULUS;
    }
  }

  /**
   * Checks the text.
   *
   * @param text the 18 characters
   * @throws InvalidValueException if it is not a credit code; a failing check inside the subject
   *     part is no reason
   */
  public CreditCode {
    if (!isWellFormed(text)) {
      throw new InvalidValueException(errorsOf(text));
    }
  }

  /**
   * Reads a credit code.
   *
   * <p>{@code parse("11150621MB1688871X")} is the emergency management bureau of a banner; {@code
   * parse("91350100M000100Y4Z")} fails with {@code CC-006}, because Z is not used.
   *
   * @param text the 18 characters
   * @return the code
   * @throws InvalidValueException if it is not a credit code
   */
  public static CreditCode parse(String text) {
    return new CreditCode(text);
  }

  /**
   * Reads a credit code, saying which part is wrong.
   *
   * <p>{@code tryParse("91350100M000100Y43")} is a value without problems; {@code
   * tryParse("91350100M000100Y44")} has no value and {@code CC-008}. A wrong check inside the
   * subject part gives the value and the warning {@code CC-009}, a division or a subject of zeros
   * alone the value and {@code CC-011}.
   *
   * @param text any text
   * @return the code, or the errors {@code CC-001} to {@code CC-008} and {@code CC-012}
   */
  public static Outcome<CreditCode> tryParse(String text) {
    return isWellFormed(text)
        ? new Outcome<>(new CreditCode(text), warnings(text))
        : new Outcome<>(null, errorsOf(text));
  }

  private static List<Problem> warnings(String text) {
    char found = text.charAt(SUBJECT_CHECK);
    char expected = subjectCheckOf(text);
    String zeros =
        isZeros(text, SUBJECT_START, SUBJECT_CHECK + 1)
            ? "9–17"
            : isZeros(text, 2, SUBJECT_START) ? "3–8" : "";
    List<Problem> wrongCheck =
        found == expected
            ? List.of()
            : List.of(
                CodeProblems.CREDIT_CODE_SUBJECT_CHECK.with("found", found, "expected", expected));
    if (zeros.isEmpty()) {
      return wrongCheck;
    }
    List<Problem> all = new ArrayList<>(wrongCheck);
    all.add(CodeProblems.CREDIT_CODE_PLACEHOLDER.with("positions", zeros));
    return all;
  }

  /**
   * Whether a text is a credit code with a right check character, without allocating anything.
   *
   * @param text any characters, such as a part of a buffer
   * @return true if {@link #parse} would accept it
   */
  public static boolean isWellFormed(CharSequence text) {
    if (text.length() != LENGTH) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      int value = valueOf(text.charAt(i));
      if (value < 0 || value > MOST[i]) {
        return false;
      }
      sum += value * WEIGHT[i];
    }
    return sum % MODULUS == 0;
  }

  /**
   * Whether 18 characters of a buffer are a credit code about which nothing is to be warned,
   * without allocating anything; for readers of files.
   *
   * @param buffer the characters
   * @param from where the code starts
   * @return true if {@link #tryParse} has a value and no problem
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public static boolean isPlain(char[] buffer, int from) {
    CharSequence text = CharBuffer.wrap(buffer, from, LENGTH);
    return isWellFormed(text)
        && text.charAt(SUBJECT_CHECK) == subjectCheckOf(text)
        && !isZeros(text, SUBJECT_START, SUBJECT_CHECK + 1)
        && !isZeros(text, 2, SUBJECT_START);
  }

  private static boolean isZeros(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  /**
   * Computes the check character, to construct a code.
   *
   * <p>{@code checkCharacterOf("91350100M000100Y4")} is {@code '3'}.
   *
   * @param first17 the first 17 characters of the code
   * @return the eighteenth
   * @throws IllegalArgumentException if these are not 17 characters of the standard's set
   */
  public static char checkCharacterOf(String first17) {
    if (first17.length() != LENGTH - 1) {
      throw new IllegalArgumentException("17 characters expected, not " + first17.length());
    }
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int value = valueOf(first17.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException(
            "character " + (i + 1) + " is " + Shown.character(first17.charAt(i)));
      }
      sum += value * WEIGHT[i];
    }
    return checkCharacterOf(sum);
  }

  private static char checkCharacterOf(int sum) {
    return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  private static int valueOf(int character) {
    return character < VALUE.length ? VALUE[character] : -1;
  }

  /** The check of GB 11714: there the letters count 10 to 35, none left out. */
  private static char subjectCheckOf(CharSequence text) {
    int sum = 0;
    for (int i = 0; i < SUBJECT_WEIGHT.length; i++) {
      char c = text.charAt(SUBJECT_START + i);
      sum += (c <= '9' ? c - '0' : c - 'A' + 10) * SUBJECT_WEIGHT[i];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }

  /** Says everything that is wrong with a text known to be wrong. */
  private static List<Problem> errorsOf(String text) {
    if (text.codePointCount(0, text.length()) != LENGTH) {
      return List.of(
          isOldNumber(text)
              ? CodeProblems.CREDIT_CODE_OLD_NUMBER.with()
              : CodeProblems.CREDIT_CODE_LENGTH.with("length", Shown.length(text)));
    }
    if (PersonalData.isIdentityNumber(text)) {
      return List.of(CodeProblems.CREDIT_CODE_IDENTITY_NUMBER.with());
    }
    List<Problem> problems = characterProblems(text);
    if (!problems.isEmpty()) {
      // Without 18 characters of the set there is nothing to compute a check from.
      return problems;
    }
    String division = text.substring(2, 8);
    if (!division.chars().allMatch(c -> c <= '9')) {
      problems.add(CodeProblems.CREDIT_CODE_DIVISION_PART.with("found", division));
    }
    char expected = checkCharacterOf(text.substring(0, LENGTH - 1));
    char found = text.charAt(LENGTH - 1);
    if (found != expected) {
      problems.add(
          CodeProblems.CREDIT_CODE_CHECK.with(
              "found", Character.toString(found), "expected", Character.toString(expected)));
    }
    return problems;
  }

  private static List<Problem> characterProblems(String text) {
    List<Problem> problems = new ArrayList<>();
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int c = codePoints[i];
      if (valueOf(c) >= 0) {
        continue;
      }
      var kind =
          Character.isBmpCodePoint(c) && Ascii.isLowerCase((char) c)
              ? CodeProblems.CREDIT_CODE_LOWER_CASE
              : Shown.isFullWidth(c)
                  ? CodeProblems.CREDIT_CODE_FULL_WIDTH
                  : EXCLUDED.indexOf(c) >= 0
                      ? CodeProblems.CREDIT_CODE_EXCLUDED_LETTER
                      : CodeProblems.CREDIT_CODE_CHARACTER;
      problems.add(kind.with("position", Integer.toString(i + 1), "found", Shown.character(c)));
    }
    return problems;
  }

  private static boolean isOldNumber(String text) {
    return text.length() == 15 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Returns what a list of divisions has to remark on the code; none of it is an error.
   *
   * <p>The division is that of the office at the time of registration, so it may since have been
   * abolished, and offices of the State write {@code 100000}, which is no place.
   *
   * @param divisions the list to look the division up in
   * @return {@code CC-010}, or nothing
   */
  public List<Problem> remarks(DivisionList divisions) {
    String division = division();
    if (divisions.contains(division)) {
      return List.of();
    }
    return List.of(
        CodeProblems.CREDIT_CODE_DIVISION_NOT_LISTED.with(
            "division", division,
            "list", divisions.codes().title(),
            "edition", divisions.codes().edition()));
  }

  /**
   * Returns the registration department (登记管理部门代码), such as 9 for market regulation.
   *
   * @return the first character
   */
  public char registrationDepartment() {
    return text.charAt(0);
  }

  /**
   * Returns the type of entity (机构类别代码), which means something only together with the department.
   *
   * @return the second character
   */
  public char entityType() {
    return text.charAt(1);
  }

  /**
   * Returns the division of the registering office (登记管理机关行政区划码).
   *
   * <p>It is text and no {@link DivisionCode}: it says who registered the entity, not where the
   * entity works, and {@code 100000} stands for the State.
   *
   * @return characters 3 to 8, six digits
   */
  public String division() {
    return text.substring(2, 8);
  }

  /**
   * Returns the subject (主体标识码), the organisation code of GB 11714 with its check.
   *
   * @return characters 9 to 17
   */
  public String subject() {
    return text.substring(8, 17);
  }

  /**
   * Returns the check character (校验码).
   *
   * @return the last character
   */
  public char checkCharacter() {
    return text.charAt(LENGTH - 1);
  }

  /** Returns the 18 characters, the text form. */
  @Override
  public String toString() {
    return text;
  }
}
