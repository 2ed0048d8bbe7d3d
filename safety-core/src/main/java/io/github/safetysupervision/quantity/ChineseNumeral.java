package io.github.safetysupervision.quantity;

import java.util.regex.Pattern;

/**
 * Reads and writes Chinese numerals (中文数字) up to 9999万9999亿. Reading is strict: what it accepts is
 * what {@link #write} writes, but for 两 before a unit, 一十 for 十, 廿 and its like, and a 零 behind 万
 * or 亿 that need not be there: 十万零七千. 一百五, which people say for 150, is refused because it could be
 * taken for 105.
 */
final class ChineseNumeral {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TENS = "廿卅卌";
  private static final String CHARS = DIGITS + "两十百千万亿" + TENS;
  private static final Pattern TWO = Pattern.compile("(?<!十)两(?=[百千万亿])");
  private static final Pattern OPTIONAL_ZERO = Pattern.compile("(?<=[万亿])零(?=[一二三四五六七八九]千)");
  private static final int MAX_LENGTH = 40;
  private static final long YI = 100_000_000;
  private static final long WAN = 10_000;
  private static final long LARGEST = WAN * WAN * YI - 1;

  private ChineseNumeral() {}

  static boolean isNumeralChar(char c) {
    return CHARS.indexOf(c) >= 0;
  }

  /** Returns the number, or -1 if the text is no regular numeral. */
  static long read(String numeral) {
    if (numeral.isEmpty() || numeral.length() > MAX_LENGTH) {
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
    String strict = write(value);
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

  /** Writes a number from 0 to 9999万9999亿9999万9999. */
  static String write(long n) {
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
