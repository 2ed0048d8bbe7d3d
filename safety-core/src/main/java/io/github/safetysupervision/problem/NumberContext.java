package io.github.safetysupervision.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words around a number say it is. */
final class NumberContext {

  /** How far before a number its name is looked for. */
  private static final int NEAR = 12;

  private static final int LONGEST_TOKEN = 32;

  private static final List<String> PERSON =
      List.of("身份", "证件", "手机", "电话", "联系", "座机", "传真", "微信", "tel", "phone", "mobile");

  /** What an identity number is called; one in some thirty could be a credit code by its check. */
  private static final List<String> IDENTITY = List.of("身份", "身份证", "证件");

  /** What amounts and codes are called. */
  private static final List<String> NAMES =
      List.of(
          "¥", "￥", "$", "人民币", "金额", "罚款", "资金", "投资", "投入", "经费", "损失", "产值", "合计", "共计", "总计",
          "总额", "合同", "发票", "订单", "编号", "文号", "案号", "单号", "批号", "代码", "编码", "序号", "流水号", "注册号",
          "许可证", "执照");

  /** What stands between a name and its number. */
  private static final String LINK = "为是：:达约了号 “（(";

  private static final String PERSON_LINK = LINK + "码人";

  /** Decimals, or what stands before them, of so many digits are a number of their own. */
  private static final int OWN_NUMBER = 10;

  /** Nouns no name begins with. */
  private static final List<String> NOUNS =
      List.of(
          "元", "万元", "亿元", "美元", "%", "％", "‰", "吨", "公斤", "千克", "千瓦", "平方", "立方", "公里", "公顷", "人次",
          "家次", "组次", "户次", "条次", "件次", "个次", "次数", "小时", "分钟");

  /** Nouns that are a noun where no further Chinese character follows. */
  private static final Set<Character> SHORT_NOUNS =
      Set.of(
          '条', '家', '个', '人', '项', '处', '件', '起', '次', '份', '户', '名', '场', '台', '套', '辆', '支', '座',
          '栋', '间', '期', '本', '张', '块', '队', '组', '班', '艘', '只', '具', '部', '批', '宗', '例', '笔', '股',
          '天', '日', '度', '米', '升', '亩', '万', '亿');

  private static final String PASSPORT = "护照";

  private NumberContext() {}

  /** Whether a passport is named anywhere. */
  static boolean isPassportNamed(CharSequence text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (text.charAt(i) == PASSPORT.charAt(0) && text.charAt(i + 1) == PASSPORT.charAt(1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number is said to be that of a passport. */
  static boolean isCalledPassport(String text, int from) {
    return isNamedByOne(text, from, List.of(PASSPORT), PERSON_LINK);
  }

  /** Whether a number is said to be an identity number. */
  static boolean isCalledIdentity(String text, int from) {
    return isNamedByOne(text, from, IDENTITY, PERSON_LINK);
  }

  /** Whether a number is said to be an amount, a quantity or a code, or is a part of one. */
  static boolean isOther(String text, int from, int to) {
    return !isNamedByOne(text, from, IDENTITY, PERSON_LINK) && isInToken(text, from, to)
        || (!isNamedByOne(text, from, PERSON, PERSON_LINK)
            && (isCounted(text, to)
                || isDecimal(text, from, to)
                || isInDocumentNumber(text, from, to)
                || isNamed(text, from)));
  }

  private static boolean isCounted(String text, int to) {
    int i = to;
    // the upper end of a range has the noun
    int upper = skip(text, i, "至到~～—-–");
    if (upper > i && upper < text.length() && DigitGroups.digit(text.charAt(upper)) >= 0) {
      i = upper;
      while (i < text.length() && i < to + 2 * NEAR && DigitGroups.digit(text.charAt(i)) >= 0) {
        i++;
      }
    }
    i = skip(text, skip(text, skip(text, i, " \u00a0\u3000"), "余多来餘"), "万亿萬億");
    i = skip(text, i, " ");
    for (String noun : NOUNS) {
      if (text.startsWith(noun, i)) {
        return !text.startsWith("元旦", i) && !text.startsWith("元宵", i);
      }
    }
    boolean isShort = i < text.length() && SHORT_NOUNS.contains(text.charAt(i));
    boolean isMultiplied = i > to && "万亿萬億".indexOf(text.charAt(i - 1)) >= 0;
    return (isShort && !isChinese(text, i + 1)) || (isMultiplied && !isChinese(text, i));
  }

  private static int skip(String text, int from, String signs) {
    return from < text.length() && signs.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
  }

  static boolean isChinese(String text, int i) {
    return i >= 0 && i < text.length() && Character.isIdeographic(text.charAt(i));
  }

  /**
   * Whether there are decimals after the number, or it is the decimals of another. A spreadsheet
   * writes .0 after what is no amount.
   */
  private static boolean isDecimal(String text, int from, int to) {
    int after = digitsAfterPoint(text, to);
    boolean isWholeNumber = after == 1 && DigitGroups.digit(text.charAt(to + 1)) == 0;
    if (after > 0 && after < OWN_NUMBER && (!isWholeNumber || isCounted(text, to + 1 + after))) {
      return true;
    }
    int before = 0;
    while (before < OWN_NUMBER
        && from - 2 - before >= 0
        && text.charAt(from - 1) == '.'
        && DigitGroups.digit(text.charAt(from - 2 - before)) >= 0) {
      before++;
    }
    return before > 0 && before < OWN_NUMBER;
  }

  /** How many digits follow a point, at most so many as make a number of their own. */
  private static int digitsAfterPoint(String text, int at) {
    int digits = 0;
    while (digits < OWN_NUMBER
        && at + 1 + digits < text.length()
        && text.charAt(at) == '.'
        && DigitGroups.digit(text.charAt(at + 1 + digits)) >= 0) {
      digits++;
    }
    return digits;
  }

  /** 〔2023〕15012345678号, 第15012345678号. */
  private static boolean isInDocumentNumber(String text, int from, int to) {
    return to < text.length()
        && text.charAt(to) == '号'
        && from > 0
        && "〕】]第)）".indexOf(text.charAt(from - 1)) >= 0;
  }

  private static boolean isNamed(String text, int from) {
    return PERSON.stream().noneMatch(before(text, from)::contains)
        && isNamedByOne(text, from, NAMES, LINK);
  }

  private static String before(String text, int from) {
    return text.substring(Math.max(0, from - NEAR), from).toLowerCase(Locale.ROOT);
  }

  /** Whether one of these names stands right before a number. */
  private static boolean isNamedByOne(String text, int from, List<String> names, String link) {
    String name = before(text, from);
    while (names.stream().noneMatch(name::endsWith)) {
      if (name.isEmpty() || link.indexOf(name.charAt(name.length() - 1)) < 0) {
        return false;
      }
      name = name.substring(0, name.length() - 1);
    }
    return true;
  }

  /** Whether the letters and digits around make a credit code, or a digest. */
  private static boolean isInToken(String text, int from, int to) {
    int start = from;
    while (start > 0 && from - start < LONGEST_TOKEN && isAlphanumeric(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < LONGEST_TOKEN && isAlphanumeric(text.charAt(end))) {
      end++;
    }
    return end - start >= LONGEST_TOKEN
        ? text.substring(start, end).matches("[0-9a-fA-F]+")
        : end - start == CreditCodeShape.LENGTH && CreditCodeShape.isChecked(text, start);
  }

  static boolean isAlphanumeric(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** GB 32100—2015, as far as it tells a credit code from other numbers. */
  private static final class CreditCodeShape {
    private static final int LENGTH = 18;
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodeShape() {}

    static boolean isChecked(String text, int start) {
      int sum = 0;
      int weight = 1;
      for (int i = 0; i < LENGTH - 1; i++) {
        int value = SIGNS.indexOf(text.charAt(start + i));
        if (value < 0 || (i >= 2 && i < 8 && value > 9)) {
          return false;
        }
        sum += value * weight;
        weight = weight * 3 % SIGNS.length();
      }
      int check = (SIGNS.length() - sum % SIGNS.length()) % SIGNS.length();
      return SIGNS.charAt(check) == text.charAt(start + LENGTH - 1);
    }
  }
}
