package io.github.safetysupervision.problem;

import java.nio.CharBuffer;
import java.util.Set;

/**
 * Finds and masks identity numbers and telephone numbers (个人信息), which do not belong in any text
 * made for people.
 *
 * <p>What is looked for: identity numbers of 18 characters (GB 11643—1999) and of 15 digits (GB
 * 11643—1989); mobile numbers, also with 86, +86 or 0086; landline numbers with their area code. In
 * half-width or full-width digits, with blanks, dashes, brackets and line breaks inside, or in
 * their usual groups with points, strokes and the like between them; glued to letters or Chinese
 * characters or not. A longer run of digits is none of them, except two mobile numbers.
 *
 * <p>What decides depends on the text:
 *
 * <ul>
 *   <li>in {@linkplain #mask(String) words} a valid date is enough for an identity number, because
 *       a wrong check character is more often a slip than another kind of number. Where the words
 *       say that the number is an amount, a quantity or a code (15012345678元, 第…号, 编号…), and in a
 *       unified social credit code, the check character of GB 11643 decides, and nothing else is
 *       taken for a personal number;
 *   <li>in {@linkplain #maskIds ids} the check character decides as well: ids are often made of
 *       division, date and serial number, or of division and serial number, and must not be taken
 *       for people's; blanks and dashes inside make it another id. A telephone number is one only
 *       beside a Chinese character or after {@code +}.
 * </ul>
 *
 * <p>Not told: a number without area code, a short number such as 12350, a service number such as
 * 400…; an identity number that is run together with further digits.
 *
 * <pre>{@code
 * PersonalData.mask("联系人电话13800138000");     // 联系人电话138****8000
 * PersonalData.mask("罚款15012345678元");         // unchanged: an amount
 * PersonalData.mask("911100007109250324");       // unchanged: a credit code
 * PersonalData.maskIds("152529202303150001");    // unchanged: division, date, serial number
 * }</pre>
 */
public final class PersonalData {

  private PersonalData() {}

  /**
   * Whether words hold such a number, that is, whether {@link #mask(String)} changes them.
   *
   * @param words the words
   * @return true if they do
   */
  public static boolean isIn(String words) {
    return new PersonalNumbers(words, false).next() != null;
  }

  /**
   * Whether words hold a number that surely is a person's: what {@link #mask(String)} hides, but
   * for what is more often something else. An identity number has to have its check character, or
   * to be called one, and be of somebody born from 1900 to 2010, as dates of records are later;
   * landline numbers are mostly those of offices.
   *
   * <pre>{@code
   * PersonalData.isSurelyIn("联系人电话13800138000");      // true
   * PersonalData.isSurelyIn("值班电话0532-88661234");     // false: an office
   * PersonalData.isSurelyIn("合同号370283202301150012"); // false: division, date, serial number
   * }</pre>
   *
   * @param words the words
   * @return true if they do; then {@link #isIn} is, too
   */
  public static boolean isSurelyIn(String words) {
    return PersonalNumbers.surely(words).next() != null;
  }

  /**
   * Whether an id is the identity number of a person, as it has the check character and a plausible
   * birthday; for readers of files, which ask it of every id.
   *
   * @param id something with the characters of the id
   * @return true if so
   */
  public static boolean isIdentityNumber(CharSequence id) {
    return IdentityNumber.isAll(id);
  }

  /**
   * Whether words may hold such a number, told by their digits alone and without making a text; for
   * readers of files.
   *
   * @param buffer the characters
   * @param from where the words start
   * @param length how many characters they have
   * @return false only if {@link #isIn} is
   */
  public static boolean mayBeIn(char[] buffer, int from, int length) {
    return PersonalNumbers.areDigitsEnough(buffer, from, length)
        && PersonalNumbers.mayBeIn(CharBuffer.wrap(buffer, from, length));
  }

  /**
   * Whether words may hold such a number, told by how many digits there are at the most; for
   * readers of files.
   *
   * @param utf8 the words as well-formed UTF-8
   * @param from where they start
   * @param length how many bytes they have
   * @return false only if {@link #isIn} is
   */
  public static boolean mayBeIn(byte[] utf8, int from, int length) {
    return PersonalNumbers.mayDigitsBeEnough(utf8, from, length);
  }

  /**
   * Masks such numbers in words: the digits in the middle are replaced by asterisks.
   *
   * @param words the words
   * @return the words without them
   */
  public static String mask(String words) {
    return masked(words, false, Set.of());
  }

  /**
   * Masks such numbers in words that name records: the ids among them are masked as {@linkplain
   * #maskIds ids}, everything else as {@linkplain #mask(String) words}.
   *
   * @param words the words
   * @param ids ids that may be named in them; others do no harm
   * @return the words without personal numbers
   */
  public static String mask(String words, Set<String> ids) {
    return masked(words, false, ids);
  }

  /**
   * Masks such numbers in an id, or in several ids with signs between them. Whatever follows the
   * first digits is replaced by asterisks and four letters made of the whole number: the same
   * number always has the same ones, and two numbers nearly always different ones, so that records
   * can still be told apart; but many numbers share them.
   *
   * @param ids the ids
   * @return the ids without them
   */
  public static String maskIds(String ids) {
    return masked(ids, true, Set.of());
  }

  private static String masked(String text, boolean isIds, Set<String> known) {
    PersonalNumbers numbers = new PersonalNumbers(text, isIds);
    PersonalNumbers.FoundNumber found = numbers.next();
    if (found == null) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int last = 0;
    for (; found != null; found = numbers.next()) {
      int[] id = known.isEmpty() ? NamedIds.NONE : NamedIds.around(text, found, known);
      if (id.length > 0 && id[0] >= last) {
        out.append(text, last, id[0]).append(maskIds(text.substring(id[0], id[1])));
        last = id[1];
      } else if (found.from() >= last) {
        out.append(text, last, found.from());
        out.append(isIds ? found.told(text) : found.masked(text));
        last = found.to();
      }
    }
    return out.append(text, last, text.length()).toString();
  }
}
