package io.github.safetysupervision.quantity;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole number as it stands in a text (数字), in digits or in Chinese: what it amounts to, and how
 * many characters it takes. The one reader of such numbers, also at the start of a longer text, and
 * the one writer of Chinese ones.
 *
 * <p>All the characters that can be of one numeral are taken together, and what they make must be a
 * regular one: 三五, 007 and 1２ are none, and no shorter part of them is read. A Chinese numeral, up
 * to 9999万9999亿9999万9999, is what {@link #inChinese} writes, but for 〇 for 零, 两 before a unit, 一十
 * for 十, 廿 and its like, and a 零 behind 万 or 亿 that need not be there: 十万零七千. 一百五, which people say
 * for 150, is refused because it could be taken for 105. Capital and traditional characters are not
 * read here; {@link Quantity} takes them for the simple ones beforehand.
 *
 * <p>Laws: {@code startOf(inChinese(n) + rest, 0).value() == n} if no character of a numeral
 * follows; reading a text takes time in proportion to the numeral, whatever follows.
 *
 * <pre>{@code
 * Numeral.startOf("第一百零五条", 1); // 105, four characters, CHINESE
 * Numeral.startOf("12万元", 0);       // 12, two characters, DIGITS
 * Numeral.startOf("一百五", 0);       // null: 150 or 105
 * }</pre>
 *
 * @param value what it amounts to
 * @param length how many characters it takes
 * @param form how it is written
 */
public record Numeral(long value, int length, Form form) {

  /** How a number is written (写法). */
  public enum Form {
    /** In digits, 0 to 9. */
    DIGITS,
    /** In full-width digits, ０ to ９; whoever admits none refuses them by this. */
    FULL_WIDTH_DIGITS,
    /** In Chinese. */
    CHINESE
  }

  /** The largest number that is read or written. */
  public static final long LARGEST = 9_999_999_999_999_999L;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TENS = "廿卅卌";
  private static final String CHARS = DIGITS + "两十百千万亿" + TENS;
  private static final Pattern TWO = Pattern.compile("(?<!十)两(?=[百千万亿])");
  private static final Pattern OPTIONAL_ZERO = Pattern.compile("(?<=[万亿])零(?=[一二三四五六七八九]千)");
  private static final int MAX_LENGTH = 40;
  private static final int MOST_DIGITS = 16;
  private static final long YI = 100_000_000;
  private static final long WAN = 10_000;

  /**
   * Checks that something was read.
   *
   * @param value what it amounts to
   * @param length how many characters it takes
   * @param form how it is written
   * @throws IllegalArgumentException if the value is negative or above {@link #LARGEST}, or the
   *     length is not positive
   */
  public Numeral {
    Objects.requireNonNull(form, "form");
    if (value < 0 || value > LARGEST || length < 1) {
      throw new IllegalArgumentException(value + " in " + length + " characters");
    }
  }

  /**
   * Reads the number that stands at some place of a text.
   *
   * @param text any text
   * @param from the place, from 0 to the length of the text
   * @return the number, or null if no regular one stands there
   */
  public static @Nullable Numeral startOf(CharSequence text, int from) {
    if (from >= text.length()) {
      return null;
    }
    char first = text.charAt(from);
    if (isDigit(first, '0')) {
      return digits(text, from, '0', Form.DIGITS);
    }
    return isDigit(first, '０')
        ? digits(text, from, '０', Form.FULL_WIDTH_DIGITS)
        : chinese(text, from);
  }

  private static boolean isDigit(char c, char zero) {
    return c >= zero && c <= zero + 9;
  }

  private static @Nullable Numeral digits(CharSequence text, int from, char zero, Form form) {
    long value = 0;
    int at = from;
    for (; at < text.length() && isDigit(text.charAt(at), zero); at++) {
      if (at - from == MOST_DIGITS || (at > from && value == 0)) {
        return null;
      }
      value = value * 10 + text.charAt(at) - zero;
    }
    char other = zero == '0' ? '０' : '0';
    if (at < text.length() && isDigit(text.charAt(at), other)) {
      return null;
    }
    return new Numeral(value, at - from, form);
  }

  private static @Nullable Numeral chinese(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isOfChinese(text.charAt(at))) {
      if (at - from == MAX_LENGTH) {
        return null;
      }
      at++;
    }
    String numeral = text.subSequence(from, at).toString().replace('〇', '零');
    long value = read(numeral);
    return value < 0 ? null : new Numeral(value, at - from, Form.CHINESE);
  }

  private static boolean isOfChinese(char c) {
    return c == '〇' || isNumeralChar(c);
  }

  /**
   * Whether a character of a text whose ways of writing were folded can be of a Chinese numeral.
   */
  static boolean isNumeralChar(char c) {
    return CHARS.indexOf(c) >= 0;
  }

  /** Returns the number, or -1 if the text is no regular Chinese numeral. */
  private static long read(String numeral) {
    if (numeral.isEmpty()) {
      return -1;
    }
    String plain = numeral.equals("两") ? "二" : TWO.matcher(withTens(numeral)).replaceAll("二");
    if (plain.startsWith("一十")) {
      plain = plain.substring(1);
    }
    // Read leniently, write strictly, compare: one set of rules for zeros instead of two.
    long value = value(plain);
    if (value < 0 || value > LARGEST) {
      return -1;
    }
    String strict = inChinese(value);
    return strict.equals(plain) || strict.equals(OPTIONAL_ZERO.matcher(plain).replaceAll(""))
        ? value
        : -1;
  }

  /** Returns the digit a character stands for, or -1. */
  static int digit(char c) {
    return DIGITS.indexOf(c);
  }

  /** Writes 廿 as 二十, 卅 as 三十, 卌 as 四十. */
  private static String withTens(String numeral) {
    String out = numeral;
    for (int i = 0; i < TENS.length(); i++) {
      out = out.replace(TENS.substring(i, i + 1), DIGITS.charAt(i + 2) + "十");
    }
    return out;
  }

  private static long value(String s) {
    int yi = s.lastIndexOf('亿');
    if (yi >= 0) {
      return s.indexOf('亿') < yi ? -1 : value(s.substring(0, yi)) * YI + value(s.substring(yi + 1));
    }
    int wan = s.lastIndexOf('万');
    if (wan >= 0) {
      return section(s.substring(0, wan)) * WAN + section(s.substring(wan + 1));
    }
    return section(s);
  }

  private static long section(String s) {
    long total = 0;
    long digit = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      long unit = unit(c);
      if (unit == 0) {
        digit = Math.max(0, DIGITS.indexOf(c));
      } else {
        total += (digit == 0 ? 1 : digit) * unit;
        digit = 0;
      }
    }
    return total + digit;
  }

  private static long unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /**
   * Writes a number in Chinese, as laws and reports do: 零, 十, 一百一十, 一万零三十.
   *
   * @param n a number from 0 to {@link #LARGEST}
   * @return the numeral
   * @throws IllegalArgumentException if the number is negative or larger
   */
  public static String inChinese(long n) {
    if (n < 0 || n > LARGEST) {
      throw new IllegalArgumentException(n + " is not written in Chinese here");
    }
    if (n == 0) {
      return "零";
    }
    String out = writeFull(n);
    return out.startsWith("一十") ? out.substring(1) : out;
  }

  private static String writeFull(long n) {
    StringBuilder out = new StringBuilder();
    long yi = n / YI;
    long wan = n / WAN % WAN;
    long rest = n % WAN;
    if (yi > 0) {
      out.append(writeFull(yi)).append('亿');
    }
    if (wan > 0) {
      out.append(yi > 0 && wan < 1000 ? "零" : "").append(writeSection(wan)).append('万');
    }
    if (rest > 0) {
      boolean gap = n >= WAN && (rest < 1000 || wan == 0);
      out.append(gap ? "零" : "").append(writeSection(rest));
    }
    return out.toString();
  }

  private static String writeSection(long n) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    int unit = 1000;
    for (char name : "千百十 ".toCharArray()) {
      int digit = (int) (n / unit % 10);
      if (digit == 0) {
        gap = !out.isEmpty();
      } else {
        out.append(gap ? "零" : "").append(DIGITS.charAt(digit));
        gap = false;
        if (name != ' ') {
          out.append(name);
        }
      }
      unit /= 10;
    }
    return out.toString();
  }
}
