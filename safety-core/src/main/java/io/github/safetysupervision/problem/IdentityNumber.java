package io.github.safetysupervision.problem;

import java.time.YearMonth;

/** What GB 11643 says of the characters of an identity number (公民身份号码). */
final class IdentityNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  /** The first two digits of divisions, by tens. */
  private static final String[] PROVINCES = {
    "", "12345", "123", "1234567", "123456", "01234", "123456", "1", "123", ""
  };

  /** The value of a check character X. */
  static final int X = 10;

  private static final int LENGTH = 18;

  /** Nobody born later works anywhere; the dates of records are later. */
  private static final int LAST_YEAR = 2010;

  private IdentityNumber() {}

  /** Whether a text is a whole identity number, check character, province and birthday included. */
  static boolean isAll(CharSequence text) {
    if (text.length() != LENGTH) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      sum += digit * WEIGHTS[i];
    }
    char last = text.charAt(LENGTH - 1);
    int check = last == 'X' || last == 'x' ? X : last - '0';
    if (check < 0 || check > X || (sum + check) % 11 != 1) {
      return false;
    }
    DigitGroups digits = new DigitGroups(text.toString(), 0);
    return hasProvince(digits, 0) && hasBirthday(digits, 0);
  }

  /** Whether digits seven to fourteen are the birthday of somebody who may work. */
  static boolean hasBirthday(DigitGroups digits, int from) {
    int year = digits.number(from + 6, 4);
    return year >= 1900 && year <= LAST_YEAR && hasDate(digits, from);
  }

  /** Whether digits seven to fourteen are a day of a life. */
  static boolean hasDate(DigitGroups digits, int from) {
    int year = digits.number(from + 6, 4);
    return year >= 1800 && year < 2100 && isDay(year, digits.number(from + 10, 4));
  }

  /** Whether digits seven to twelve are a day of the twentieth century. */
  static boolean hasShortDate(DigitGroups digits, int from) {
    return isDay(1900 + digits.number(from + 6, 2), digits.number(from + 8, 4));
  }

  private static boolean isDay(int year, int monthAndDay) {
    int month = monthAndDay / 100;
    int day = monthAndDay % 100;
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Whether the first two digits are those of a province. */
  static boolean hasProvince(DigitGroups digits, int from) {
    return PROVINCES[digits.value(from)].indexOf('0' + digits.value(from + 1)) >= 0;
  }

  /** Whether the last character is the one the seventeen before it give (ISO 7064, MOD 11-2). */
  static boolean isChecked(DigitGroups digits, int from, int last) {
    int sum = last;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += digits.value(from + i) * WEIGHTS[i];
    }
    return sum % 11 == 1;
  }
}
