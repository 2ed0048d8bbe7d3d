package io.github.safetysupervision.quantity;

import java.math.BigDecimal;
import java.util.Random;

/**
 * A quantity written in one of the ways people write it, and what it says. Written with loops and
 * lists of its own; nothing here calls the code it tests.
 */
record Spelled(String text, BigDecimal value, Bound bound, String noun) {

  private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String SIMPLE = "零一二三四五六七八九十百千万亿余多几来点两个条项处户组台辆张场";
  private static final String OTHER = "〇壹贰叁肆伍陆柒捌玖拾佰仟萬億餘多幾來點兩個條項處戶組臺輛張場";
  private static final String OLD = "零壹貳參肆伍陸柒捌玖拾佰仟萬億餘多幾來點兩個條項處戶組臺輛張場";
  private static final String[] SPACES = {"", "", "", " ", "  ", "\u00a0", "\u3000", "\u2009"};

  private static final String[][] BEFORE = {
    {"不少于", "AT_LEAST"}, {"不低于", "AT_LEAST"}, {"至少", "AT_LEAST"}, {"≥", "AT_LEAST"},
    {">=", "AT_LEAST"}, {"不小于", "AT_LEAST"}, {"超过", "MORE_THAN"}, {"超過", "MORE_THAN"},
    {"逾", "MORE_THAN"}, {"超", "MORE_THAN"}, {">", "MORE_THAN"}, {"＞", "MORE_THAN"},
    {"大于", "MORE_THAN"}, {"不超过", "AT_MOST"}, {"至多", "AT_MOST"}, {"≤", "AT_MOST"},
    {"≦", "AT_MOST"}, {"不大于", "AT_MOST"}, {"不足", "LESS_THAN"}, {"不滿", "LESS_THAN"},
    {"低于", "LESS_THAN"}, {"<", "LESS_THAN"}, {"＜", "LESS_THAN"}, {"小于", "LESS_THAN"},
    {"约", "ABOUT"}, {"約", "ABOUT"}, {"大约", "ABOUT"}, {"正好", "EXACT"}
  };

  private static final String[][] AFTER = {
    {"以上", "AT_LEAST"},
    {"及以上", "AT_LEAST"},
    {"（含）以上", "AT_LEAST"},
    {"以下", "AT_MOST"},
    {"及以下", "AT_MOST"},
    {"以内", "AT_MOST"},
    {"以內", "AT_MOST"},
    {"左右", "ABOUT"},
    {"上下", "ABOUT"}
  };

  /** How a noun is written, and the noun. */
  private static final String[][] WHOLE_NOUNS = {
    {"人", "人"},
    {"名", "人"},
    {"家", "家"},
    {"家次", "家次"},
    {"人次", "人次"},
    {"条", "条"},
    {"项", "项"},
    {"个", "个"},
    {"起", "起"},
    {"处", "处"},
    {"户", "户"},
    {"个组次", "组次"},
    {"台", "台"},
    {"家(次)", "家(次)"},
    {"人（次）", "人（次）"}
  };

  private static final String[][] OTHER_NOUNS = {
    {"元", "元"}, {"圆", "元"}, {"圓", "元"}, {"吨", "吨"}, {"噸", "吨"}, {"公里", "公里"}
  };

  /** Draws a quantity and a way to write it. */
  static Spelled draw(Random random) {
    return new Writer(random).draw();
  }

  /** Writes a whole number below 10^16 in Chinese. */
  static String chinese(long n) {
    if (n == 0) {
      return DIGITS[0];
    }
    String out = "";
    boolean gap = false;
    long[] sections = {
      n / 1_0000_0000_0000L, n / 1_0000_0000 % 10000, n / 10000 % 10000, n % 10000
    };
    String[] names = {"万", "", "万", ""};
    for (int i = 0; i < 4; i++) {
      int section = (int) sections[i];
      if (section > 0) {
        out += (!out.isEmpty() && (gap || section < 1000) ? "零" : "") + section(section) + names[i];
        gap = false;
      } else if (!out.isEmpty()) {
        gap = true;
      }
      if (i == 1 && !out.isEmpty()) {
        out += "亿";
        gap = false;
      }
    }
    return out.startsWith("一十") ? out.substring(1) : out;
  }

  private static String section(int n) {
    String out = "";
    boolean gap = false;
    int power = 1000;
    for (int place = 3; place >= 0; place--, power /= 10) {
      int digit = n / power % 10;
      if (digit == 0) {
        gap = !out.isEmpty();
      } else {
        out += (gap ? "零" : "") + DIGITS[digit] + PLACES[place];
        gap = false;
      }
    }
    return out;
  }

  private static final class Writer {
    private final Random random;

    Writer(Random random) {
      this.random = random;
    }

    private boolean oneIn(int n) {
      return random.nextInt(n) == 0;
    }

    private <T> T any(T[] of) {
      return of[random.nextInt(of.length)];
    }

    private String space() {
      return any(SPACES);
    }

    Spelled draw() {
      boolean isShare = oneIn(6);
      boolean isWhole = !isShare && random.nextBoolean();
      String[] noun = isShare ? null : isWhole ? any(WHOLE_NOUNS) : any(OTHER_NOUNS);
      int scale = isShare ? 0 : new int[] {0, 0, 4, 8}[random.nextInt(4)];
      int decimals = (isWhole && scale == 0) || random.nextBoolean() ? 0 : 1 + random.nextInt(2);
      int[] below = {9, 99, 999, 9999, 99_999, 999_999};
      long digits = 1 + random.nextInt(below[random.nextInt(isShare ? 4 : 6)]);
      BigDecimal value = BigDecimal.valueOf(digits, decimals).scaleByPowerOfTen(scale);
      return isShare ? share(value) : counted(digits, decimals, scale, value, noun);
    }

    private Spelled counted(long digits, int decimals, int scale, BigDecimal value, String[] noun) {
      String multiplier = scale == 0 ? "" : scale == 4 ? "万" : "亿";
      String plain = BigDecimal.valueOf(digits, decimals).toPlainString();
      int how = random.nextInt(12);
      String before = "";
      Bound bound = Bound.EXACT;
      if (how < 3) {
        String[] word = any(BEFORE);
        before = word[0];
        bound = Bound.valueOf(word[1]);
      }
      String after = "";
      if (how == 3) {
        String[] word = any(AFTER);
        after = word[0];
        bound = Bound.valueOf(word[1]);
      }
      String inside = "";
      String behind = "";
      if (how == 4 || how == 5) {
        String more = any(new String[] {"余", "多", "来"});
        bound = more.equals("来") ? Bound.ABOUT : Bound.AT_LEAST_WITHIN;
        inside = random.nextBoolean() ? more : "";
        behind = inside.isEmpty() ? more : "";
        if (oneIn(3)) {
          before = "约";
          bound = Bound.ABOUT;
        }
      } else if (how == 6 && decimals == 0 && digits % 10 == 0 && digits % 100 != 0) {
        inside = "几";
        bound = Bound.AT_LEAST_WITHIN;
      }
      String number = number(digits, decimals, multiplier, plain, inside);
      boolean isInOne = number.endsWith("!");
      String written =
          isInOne
              ? number.substring(0, number.length() - 1)
              : number + space() + inside + space() + multiplier;
      if (isInOne && (!inside.isEmpty() || !behind.isEmpty())) {
        behind = inside + behind;
      }
      String text =
          space() + before + space() + written + space() + behind + space() + noun[0] + space()
              + after;
      return new Spelled(disguised(text), value, bound, noun[1]);
    }

    /** Writes the number up to its multiplier, or with it, and then a ! behind. */
    private String number(
        long digits, int decimals, String multiplier, String plain, String inside) {
      boolean isWhole = decimals == 0;
      long unit = multiplier.isEmpty() ? 1 : multiplier.equals("万") ? 10_000 : 100_000_000;
      switch (random.nextInt(6)) {
        case 0:
          return grouped(plain, any(new String[] {",", "，"}));
        case 1:
          return !isWhole
              ? chineseDecimal(plain)
              : digits < 10_000 || multiplier.isEmpty() ? chinese(digits) : plain;
        case 2:
          return isWhole && inside.isEmpty() ? numeral(digits * unit) + "!" : plain;
        case 3:
          boolean hasParts = digits > 10_000 || (digits > 1000 && digits % 1000 > 99);
          return isWhole && inside.isEmpty() && unit == 1 && hasParts ? parts(digits) + "!" : plain;
        default:
          return plain;
      }
    }

    private String numeral(long n) {
      String out = chinese(n);
      if (out.startsWith("二百") || out.startsWith("二千") || out.startsWith("二万")) {
        return oneIn(2) ? "两" + out.substring(1) : out;
      }
      return out.startsWith("十") && oneIn(2) ? "一" + out : out;
    }

    /** Writes 34000 as 3万4000 or 3万4千, 3500 as 3千500, 35000000 as 3千500万. */
    private String parts(long n) {
      if (n < 10_000) {
        return n / 1000 + "千" + space() + n % 1000;
      }
      long above = n / 10_000;
      long rest = n % 10_000;
      if (rest == 0) {
        return above + "万";
      }
      String written =
          rest % 1000 == 0 && oneIn(2) ? rest / 1000 + "千" : (rest < 1000 ? "零" : "") + rest;
      return above + "万" + space() + written;
    }

    private String chineseDecimal(String plain) {
      int point = plain.indexOf('.');
      String out = chinese(Long.parseLong(plain.substring(0, point))) + "点";
      for (char c : plain.substring(point + 1).toCharArray()) {
        out += DIGITS[c - '0'];
      }
      return out;
    }

    private static String grouped(String plain, String separator) {
      int point = plain.indexOf('.');
      String whole = point < 0 ? plain : plain.substring(0, point);
      String out = "";
      while (whole.length() > 3) {
        out = separator + whole.substring(whole.length() - 3) + out;
        whole = whole.substring(0, whole.length() - 3);
      }
      return whole + out + (point < 0 ? "" : plain.substring(point));
    }

    private Spelled share(BigDecimal value) {
      String plain = value.toPlainString();
      String[] word = oneIn(3) ? any(BEFORE) : new String[] {"", "EXACT"};
      Bound bound = Bound.valueOf(word[1]);
      String text;
      if (oneIn(2)) {
        text = plain + space() + any(new String[] {"%", "％"});
      } else {
        String number =
            oneIn(2)
                ? plain
                : plain.contains(".") ? chineseDecimal(plain) : chinese(value.longValue());
        text = "百分之" + number;
      }
      return new Spelled(disguised(word[0] + space() + text), value, bound, "%");
    }

    /** Writes some characters in capitals or in traditional script. */
    private String disguised(String text) {
      String from = oneIn(2) ? OTHER : OLD;
      int often = oneIn(2) ? 1000 : 2;
      StringBuilder out = new StringBuilder();
      for (char c : text.toCharArray()) {
        int place = SIMPLE.indexOf(c);
        out.append(place >= 0 && oneIn(often) ? from.charAt(place) : c);
      }
      return out.toString();
    }
  }
}
