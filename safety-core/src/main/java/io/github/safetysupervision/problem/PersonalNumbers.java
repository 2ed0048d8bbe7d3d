package io.github.safetysupervision.problem;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for personal numbers in a text, from left to right; each digit is looked at a bounded
 * number of times.
 */
final class PersonalNumbers {

  /** The digits of a landline number. */
  private static final int FEWEST = 10;

  private static final int FEWEST_OF_CUT = 7;
  private static final int MOBILE = 11;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;

  /** The first byte of full-width digits, and of other signs, in UTF-8. */
  private static final byte FULL_WIDTH = (byte) 0xef;

  private static final char CUT = '…';

  /** The check character X, and the letters and signs that look like it. */
  private static final String CHECK_X = "XxＸｘХхΧχ×";

  /**
   * A number and where it is.
   *
   * @param from where it begins
   * @param to where it ends
   * @param shown how many digits before the hidden ones stay
   * @param hidden how many digits are hidden
   */
  record FoundNumber(int from, int to, int shown, int hidden) {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LETTERS_SHOWN = 4;

    /** The number with its middle hidden. */
    String masked(String text) {
      StringBuilder out = new StringBuilder();
      int n = 0;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        boolean isDigit = DigitGroups.digit(c) >= 0;
        out.append(isDigit && n >= shown && n < shown + hidden ? '*' : c);
        n += isDigit ? 1 : 0;
      }
      return out.toString();
    }

    /** The first digits, asterisks, and letters that tell the number from others. */
    String told(String text) {
      String number = text.substring(from, to);
      StringBuilder out = new StringBuilder();
      int n = 0;
      for (int i = 0; n < shown; i++) {
        out.append(number.charAt(i));
        n += DigitGroups.digit(number.charAt(i)) >= 0 ? 1 : 0;
      }
      out.append("*".repeat(hidden)).append('~');
      byte[] digest = digest(number);
      // Twenty bits: some thirty numbers of one division, a hundred of one exchange, share them.
      int bits = ((digest[0] & 0xff) << 16) | ((digest[1] & 0xff) << 8) | (digest[2] & 0xff);
      for (int i = 0; i < LETTERS_SHOWN; i++) {
        out.append(LETTERS.charAt((bits >> (5 * i)) & 31));
      }
      return out.toString();
    }

    private static byte[] digest(String text) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e); // every Java platform has it
      }
    }
  }

  private final String text;
  private final boolean isIds;

  /** Whether only what surely is a person's is looked for. */
  private final boolean isSure;

  private final int fewest;
  private int at;

  PersonalNumbers(String text, boolean isIds) {
    this(text, isIds, false);
  }

  private PersonalNumbers(String text, boolean isIds, boolean isSure) {
    this.text = text;
    this.isIds = isIds;
    this.isSure = isSure;
    this.fewest = fewest(text);
    this.at = holdsDigits(text, fewest) ? 0 : text.length();
  }

  /** Looks in words for numbers that surely are a person's. */
  static PersonalNumbers surely(String words) {
    return new PersonalNumbers(words, false, true);
  }

  /** Whether there are digits enough for any, wherever they stand: millions of texts are asked. */
  static boolean areDigitsEnough(char[] text, int from, int length) {
    int digits = 0;
    for (int i = from; i < from + length; i++) {
      char c = text[i];
      digits += (char) (c - '0') <= 9 || (char) (c - '０') <= 9 ? 1 : 0;
    }
    return digits >= FEWEST_OF_CUT;
  }

  /** The same of bytes, of which those that full-width digits begin with count as digits. */
  static boolean mayDigitsBeEnough(byte[] utf8, int from, int length) {
    int digits = 0;
    int i = from;
    for (; i + Long.BYTES <= from + length; i += Long.BYTES) {
      long word = (long) EIGHT_BYTES.get(utf8, i);
      long neither = atLeast(word ^ (ONES * '0'), 10) & atLeast(word ^ (ONES * 0xef), 1);
      digits += Long.bitCount(~neither & HIGH_BITS);
    }
    for (; i < from + length; i++) {
      byte b = utf8[i];
      digits += (b >= '0' && b <= '9') || b == FULL_WIDTH ? 1 : 0;
    }
    return digits >= FEWEST_OF_CUT;
  }

  /** The high bit of each byte that is no less than a number up to 128. */
  private static long atLeast(long word, int least) {
    return ((word & ~HIGH_BITS) + ONES * (0x80 - least)) | word;
  }

  /** Whether there are digits enough for any. */
  static boolean mayBeIn(CharSequence text) {
    return holdsDigits(text, fewest(text));
  }

  private static int fewest(CharSequence text) {
    boolean isCut = !text.isEmpty() && text.charAt(text.length() - 1) == CUT;
    return isCut || NumberContext.isPassportNamed(text) ? FEWEST_OF_CUT : FEWEST;
  }

  /** So many digits with nothing but signs between them: the cheapest thing to look for. */
  private static boolean holdsDigits(CharSequence text, int fewest) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (DigitGroups.digit(c) >= 0) {
        if (++digits >= fewest) {
          return true;
        }
      } else if (digits > 0 && !DigitGroups.isSign(c) && !SignedNumber.isSign(c)) {
        digits = 0;
      }
    }
    return false;
  }

  /** The next number, or null if there are no more. */
  @Nullable FoundNumber next() {
    while (at < text.length()) {
      if (DigitGroups.digit(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      FoundNumber found = at(new DigitGroups(text, at));
      if (found != null) {
        at = found.to();
        return found;
      }
      while (at < text.length() && DigitGroups.digit(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return null;
  }

  private @Nullable FoundNumber at(DigitGroups digits) {
    FoundNumber passport = passport(digits);
    if (passport != null) {
      return passport;
    }
    if (isSure) {
      return surely(digits);
    }
    if (digits.count() < fewest) {
      return SignedNumber.at(text, at).filter(this::isPersonal).orElse(null);
    }
    FoundNumber found = identity(digits);
    return found != null
        ? found
        : Stream.of(
                mobile(digits),
                landline(digits),
                shortIdentity(digits),
                cut(digits),
                glued(digits),
                SignedNumber.at(text, at))
            .flatMap(Optional::stream)
            .filter(this::isPersonal)
            .findFirst()
            .orElse(null);
  }

  private @Nullable FoundNumber surely(DigitGroups digits) {
    FoundNumber found = identity(digits);
    if (found != null) {
      boolean isProved =
          NumberContext.isCalledIdentity(text, found.from())
              || (IdentityNumber.hasBirthday(digits, 0) && isChecked(digits, found));
      return isProved ? found : null;
    }
    return Stream.of(mobile(digits), shortIdentity(digits), glued(digits))
        .flatMap(Optional::stream)
        .filter(this::isPersonal)
        .findFirst()
        .orElse(null);
  }

  private boolean isChecked(DigitGroups digits, FoundNumber found) {
    boolean isX = CHECK_X.indexOf(text.charAt(found.to() - 1)) >= 0;
    return IdentityNumber.isChecked(digits, 0, isX ? IdentityNumber.X : digits.value(17));
  }

  /** One or two letters and seven or eight digits that are called a passport. */
  private @Nullable FoundNumber passport(DigitGroups digits) {
    int n = digits.count();
    int from = at;
    while (from > 0
        && at - from < 2
        && text.charAt(from - 1) >= 'A'
        && text.charAt(from - 1) <= 'Z') {
      from--;
    }
    boolean isOne = (n == 7 || n == 8) && digits.isSolid(0, n) && from < at;
    return isOne && NumberContext.isCalledPassport(text, from)
        ? new FoundNumber(at, digits.at(n - 1) + 1, 2, n - 4)
        : null;
  }

  /** Whether a number that no check character proves is a person's. */
  private boolean isPersonal(FoundNumber f) {
    boolean isBesideWords =
        NumberContext.isChinese(text, f.from() - 1)
            || NumberContext.isChinese(text, f.to())
            || (f.from() > 0 && text.charAt(f.from() - 1) == '+');
    return (isBesideWords || !isIds) && !NumberContext.isOther(text, f.from(), f.to());
  }

  private @Nullable FoundNumber identity(DigitGroups digits) {
    int end = 17;
    if (digits.count() < end) {
      return null;
    }
    int x = digits.endsAt(end) ? checkX(digits.at(end - 1) + 1) : -1;
    boolean isX = x >= 0;
    if (!isX && (digits.count() < 18 || !digits.endsAt(18))) {
      return null;
    }
    int last = isX ? IdentityNumber.X : digits.value(17);
    if (digits.value(0) == 0
        || !(isIds ? digits.isSolid(0, isX ? 17 : 18) : isOneNumber(digits, isX))
        || !IdentityNumber.hasDate(digits, 0)) {
      return null;
    }
    FoundNumber found = new FoundNumber(digits.at(0), isX ? x + 1 : digits.at(17) + 1, 6, 8);
    if (IdentityNumber.isChecked(digits, 0, last)) {
      return found;
    }
    return !isIds
            && IdentityNumber.hasProvince(digits, 0)
            && !NumberContext.isOther(text, found.from(), found.to())
        ? found
        : null;
  }

  /** The check character X may make a pair with a last digit. */
  private static boolean isOneNumber(DigitGroups digits, boolean isX) {
    return digits.isGroupedAsOneNumber(0, isX ? 17 : 18)
        || (isX && digits.beginsAt(16) && digits.isGroupedAsOneNumber(0, 16));
  }

  /** Where a check character X stands, perhaps after one sign; -1 if there is none. */
  private int checkX(int from) {
    int i = from < text.length() && DigitGroups.isSign(text.charAt(from)) ? from + 1 : from;
    return i < text.length() && CHECK_X.indexOf(text.charAt(i)) >= 0 ? i : -1;
  }

  /** Eleven digits from 13 to 19, after nothing, 0, 86 or 0086. */
  private static Optional<FoundNumber> mobile(DigitGroups digits) {
    int code = countryCode(digits);
    int start = code == 0 && digits.value(0) == 0 ? 1 : code;
    int end = start + MOBILE;
    if (end > digits.count() || !digits.endsAt(end) || !isMobile(digits, start)) {
      return Optional.empty();
    }
    boolean isWhole =
        end == digits.count()
            && !digits.isJoinedBefore()
            && digits.isGroupedAsOneNumber(start, end);
    boolean isOne =
        digits.isSolid(start, end)
            || (!digits.isPartOfCode(end) && (isWhole || digits.isGrouped(start, 3, 4, 4)));
    return when(isOne, digits, end, start + 3, 4);
  }

  private static Optional<FoundNumber> when(
      boolean isOne, DigitGroups digits, int end, int shown, int hidden) {
    return isOne
        ? Optional.of(new FoundNumber(digits.at(0), digits.at(end - 1) + 1, shown, hidden))
        : Optional.empty();
  }

  /** The first of two mobile numbers that are run together. */
  private Optional<FoundNumber> glued(DigitGroups digits) {
    int end = 2 * MOBILE;
    boolean isTwo =
        end <= digits.count()
            && digits.endsAt(end)
            && digits.isSolid(0, end)
            && isMobile(digits, 0)
            && isMobile(digits, MOBILE)
            && !NumberContext.isOther(text, digits.at(0), digits.at(end - 1) + 1);
    return when(isTwo, digits, MOBILE, 3, 4);
  }

  private static boolean isMobile(DigitGroups digits, int from) {
    return digits.value(from) == 1 && digits.value(from + 1) >= 3;
  }

  /** How many digits are 86 or 0086 before a number. */
  private static int countryCode(DigitGroups digits) {
    for (int n : new int[] {2, 4}) {
      if (digits.count() >= n + 9
          && digits.number(0, n) == 86
          && (digits.beginsAt(n) || digits.isSolid(0, n + 1))) {
        return n;
      }
    }
    return 0;
  }

  /** An area code and seven or eight digits. */
  private static Optional<FoundNumber> landline(DigitGroups digits) {
    int start = countryCode(digits);
    boolean hasZero = start < digits.count() && digits.value(start) == 0;
    int area = start + (hasZero ? 1 : 0);
    if ((!hasZero && (start == 0 || !digits.beginsAt(start))) || area + 2 >= digits.count()) {
      return Optional.empty();
    }
    // 010, 020 to 029, and three digits from 3 to 9 on
    int first = digits.value(area);
    boolean isShort = first == 2 || (first == 1 && digits.value(area + 1) == 0);
    if (first < 3 && !isShort) {
      return Optional.empty();
    }
    int local = area + (isShort ? 2 : 3);
    return Stream.of(8, 7)
        .filter(n -> local + n <= digits.count() && digits.endsAt(local + n))
        .filter(
            n ->
                digits.isSolid(start, local + n)
                    ? hasZero && local + n - start >= MOBILE
                    : isLocal(digits, start, local, n))
        .findFirst()
        .flatMap(n -> when(true, digits, local + n, local, n - 2));
  }

  /** The area code by itself, and the local number whole or in two. */
  private static boolean isLocal(DigitGroups digits, int start, int local, int n) {
    return digits.isSolid(start, local)
        && digits.beginsAt(local)
        && (digits.isGrouped(local, n) || digits.isGrouped(local, n - 4, 4));
  }

  private static Optional<FoundNumber> shortIdentity(DigitGroups digits) {
    int end = 15;
    boolean isOne =
        end <= digits.count()
            && digits.endsAt(end)
            && (digits.isSolid(0, end) || digits.isGrouped(0, 6, 6, 3))
            && IdentityNumber.hasProvince(digits, 0)
            && IdentityNumber.hasShortDate(digits, 0);
    return when(isOne, digits, end, 6, 6);
  }

  /** The beginning of a number of a text that was cut. */
  private Optional<FoundNumber> cut(DigitGroups digits) {
    int n = digits.count();
    int to = digits.at(n - 1) + 1;
    boolean isCut =
        n < 18
            && to == text.length() - 1
            && text.charAt(to) == CUT
            && digits.isGroupedAsOneNumber(0, n);
    return when(isCut, digits, n, 3, n - 3);
  }
}
