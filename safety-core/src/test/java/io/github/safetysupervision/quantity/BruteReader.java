package io.github.safetysupervision.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every way a text can be read as bound, number, noun and bound: by trying all places to cut it,
 * with lists and loops of its own. It is lenient where the library is strict, so that what the
 * library reads must be among what it finds, and must be all that it finds.
 */
final class BruteReader {

  /** What a text may say; of a range the value is the low end and high the other. */
  record Reading(BigDecimal value, BigDecimal high, String bound, String noun) {}

  private record Number(BigDecimal value, String vague, int power, int carry) {}

  private static final String FROM = "壹贰叁肆伍陆柒捌玖拾佰仟萬億餘幾數來點約兩〇項個條處戶組臺輛張場圓圆噸過滿內於％，＜＞≦（）貳陸參叄阡陌";
  private static final String TO = "一二三四五六七八九十百千万亿余几数来点约两零项个条处户组台辆张场元元吨过满内于%,<>≤()二六三三千百";

  private static final String[] BEFORE = {
    " EXACT",
    "约ABOUT",
    "大约ABOUT",
    "近NEARLY",
    "不足LESS_THAN",
    "不到LESS_THAN",
    "不满LESS_THAN",
    "低于LESS_THAN",
    "小于LESS_THAN",
    "<LESS_THAN",
    "超过MORE_THAN",
    "超MORE_THAN",
    "逾MORE_THAN",
    "大于MORE_THAN",
    "高于MORE_THAN",
    ">MORE_THAN",
    "≤AT_MOST",
    "<=AT_MOST",
    "不超过AT_MOST",
    "未超过AT_MOST",
    "至多AT_MOST",
    "不大于AT_MOST",
    "不高于AT_MOST",
    "≥AT_LEAST",
    ">=AT_LEAST",
    "不少于AT_LEAST",
    "不低于AT_LEAST",
    "至少AT_LEAST",
    "不小于AT_LEAST",
    "大于等于AT_LEAST",
    "小于等于AT_MOST",
    "少于LESS_THAN",
    "正好EXACT"
  };
  private static final String[] AFTER = {
    " EXACT",
    "以上AT_LEAST",
    "及以上AT_LEAST",
    "(含)以上AT_LEAST",
    "以下AT_MOST",
    "及以下AT_MOST",
    "(含)以下AT_MOST",
    "以内AT_MOST",
    "左右ABOUT",
    "上下ABOUT",
    "整EXACT"
  };
  private static final String[][] UNITS = {
    {"万亿", "12", "12"},
    {"千亿", "11", "8"},
    {"百亿", "10", "8"},
    {"千万", "7", "4"},
    {"百万", "6", "4"},
    {"亿", "8", "8"},
    {"万", "4", "4"},
    {"千", "3", "0"},
    {"百", "2", "0"}
  };
  private static final String NOUN_CHARACTERS = "微人名家次条元吨公里小时月个分克项处户组台起上下内";
  private static final String WHOLE = " 人 名 家 次 条 个 项 处 户 组 台 起 家次 人次 户次 组次 个组次 ";
  private static final Map<String, Integer> SECTIONS = sections();

  private BruteReader() {}

  private static Map<String, Integer> sections() {
    Map<String, Integer> out = new HashMap<>();
    for (int n = 1; n < 10_000; n++) {
      String s = Spelled.chinese(n);
      String full = s.startsWith("十") ? "一" + s : s;
      for (String form : new String[] {s, full}) {
        out.put(form, n);
        out.put(form.replace("二百", "两百").replace("二千", "两千"), n);
        out.put(form.replace("二百", "两百"), n);
        out.put(form.replace("二千", "两千"), n);
        out.put(form.replace("二十", "廿"), n);
      }
    }
    out.put("两", 2);
    return out;
  }

  static Set<Reading> read(String text) {
    StringBuilder folded = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = FROM.indexOf(c);
      folded.append(at < 0 ? "\u3000\u00a0\u2009".indexOf(c) >= 0 ? ' ' : c : TO.charAt(at));
    }
    Set<Reading> out = new LinkedHashSet<>();
    if (!folded.toString().matches(".*[0-9.,] +[0-9.,].*")) {
      read(folded.toString().replace(" ", ""), out);
    }
    return out;
  }

  private static void read(String s, Set<Reading> out) {
    for (String b : BEFORE) {
      for (String a : AFTER) {
        String[] before = word(b);
        String[] after = word(a);
        boolean fits = s.length() > before[0].length() + after[0].length();
        if (fits && s.startsWith(before[0]) && s.endsWith(after[0])) {
          String middle = s.substring(before[0].length(), s.length() - after[0].length());
          cuts(middle, before[1], after[1], out);
        }
      }
    }
  }

  private static String[] word(String s) {
    int latin = 0;
    while (s.charAt(latin) < 'A' || s.charAt(latin) > 'Z') {
      latin++;
    }
    return s.startsWith(" ")
        ? new String[] {"", ""}
        : new String[] {s.substring(0, latin), s.substring(latin)};
  }

  private static void cuts(String middle, String before, String after, Set<Reading> out) {
    for (int i = 0; i < 3; i++) {
      if (middle.startsWith("百千万".charAt(i) + "分之") && !after.equals("EXACT")) {
        for (Number n : numbers(middle.substring(3), true)) {
          if (n.power == 0) {
            BigDecimal v = n.value.movePointLeft(i);
            add(out, new Number(v, n.vague, 0, 0), null, before, after, "%", "");
          }
        }
      }
    }
    for (int cut = 1; cut < middle.length(); cut++) {
      String noun = middle.substring(cut);
      String more = "";
      if (noun.endsWith("多")) {
        more = "多";
        noun = noun.substring(0, noun.length() - 1);
      } else if (noun.matches("个[多余].+")) {
        more = "多";
        noun = "个" + noun.substring(2);
      }
      if (!isNoun(noun) || (!more.isEmpty() && isWhole(noun))) {
        continue;
      }
      if (after.equals("EXACT") && !noun.equals("元")) {
        continue;
      }
      String number = middle.substring(0, cut);
      for (Number n : numbers(number, !before.isEmpty())) {
        add(out, n, null, before, after, noun, more);
      }
      ranges(number, noun, before + after + more, out);
    }
  }

  private static void ranges(String number, String noun, String words, Set<Reading> out) {
    int to = number.indexOf('至');
    if (to <= 0 || !words.isEmpty()) {
      return;
    }
    String left = number.substring(0, to);
    boolean isSaid = left.endsWith(noun);
    for (Number high : numbers(number.substring(to + 1), false)) {
      String low = isSaid ? left.substring(0, left.length() - noun.length()) : left;
      for (Number n : numbers(low, false)) {
        BigDecimal v = n.value;
        boolean isBelow10 = v.compareTo(BigDecimal.TEN) < 0;
        if (!isSaid && n.power == 0 && high.power > 0 && !low.matches(".*[百千万亿][0-9]+")) {
          BigDecimal all = v.scaleByPowerOfTen(high.power);
          v =
              all.compareTo(high.value) > 0 && !isBelow10 && high.carry > 0
                  ? v.scaleByPowerOfTen(high.carry)
                  : all;
        }
        if (n.vague.isEmpty() && high.vague.isEmpty() && v.compareTo(high.value) <= 0) {
          out.add(new Reading(plain(v), plain(high.value), "RANGE", noun(noun)));
        }
      }
    }
  }

  private static boolean isNoun(String s) {
    String known = "(人|名|家|户|条|项|个|处|台|起|组|次|家次|户次|人次|组次|个组次)";
    if (s.matches("%|百分点|个百分点|" + known + "\\(" + known + "\\)")) {
      return true;
    }
    if (s.startsWith("微") && !s.matches("微[克米升秒].*")) {
      return false;
    }
    boolean all = !s.isEmpty() && s.length() <= 4 && !s.matches(".*[上下内]|.*上下.*");
    for (char c : s.toCharArray()) {
      all &= NOUN_CHARACTERS.indexOf(c) >= 0;
    }
    return all;
  }

  private static boolean isWhole(String noun) {
    return WHOLE.contains(" " + noun + " ") || noun.contains("(");
  }

  private static String noun(String written) {
    return switch (written) {
      case "个百分点" -> "百分点";
      case "个组次" -> "组次";
      case "名" -> "人";
      default -> written;
    };
  }

  private static void add(
      Set<Reading> out,
      Number n,
      BigDecimal high,
      String before,
      String after,
      String noun,
      String more) {
    List<String> words = new ArrayList<>();
    for (String w : new String[] {before, after}) {
      if (!w.isEmpty()) {
        words.add(w);
      }
    }
    for (char c : (n.vague + more).toCharArray()) {
      words.add(c == '来' ? "ABOUT" : "AT_LEAST_WITHIN");
    }
    String bound = words.isEmpty() ? "EXACT" : words.get(0);
    int within = 0;
    for (String w : words) {
      within += w.equals("AT_LEAST_WITHIN") ? 1 : 0;
      boolean isVague = w.equals("ABOUT") || w.equals("AT_LEAST_WITHIN");
      if (words.size() > 1 && !isVague) {
        return;
      }
    }
    if (within > 1) {
      return;
    }
    if (words.contains("ABOUT")) {
      bound = "ABOUT";
    }
    out.add(new Reading(plain(n.value), high, bound, noun(noun)));
  }

  static BigDecimal plain(BigDecimal v) {
    BigDecimal s = v.stripTrailingZeros();
    return s.scale() < 0 ? s.setScale(0) : s;
  }

  // ---- numbers, with the words inside them

  private static List<Number> numbers(String s, boolean mayBeBare) {
    List<Number> out = new ArrayList<>();
    String behind = "";
    String core = s;
    while (!core.isEmpty() && "余多来".indexOf(core.charAt(core.length() - 1)) >= 0) {
      behind = core.charAt(core.length() - 1) + behind;
      core = core.substring(0, core.length() - 1);
    }
    boolean isBare = mayBeBare || !behind.isEmpty();
    one(core, isBare, behind, out);
    for (String[] unit : UNITS) {
      if (!core.endsWith(unit[0])) {
        continue;
      }
      String left = core.substring(0, core.length() - unit[0].length());
      String inside = "";
      if (!left.isEmpty() && "余多来几".indexOf(left.charAt(left.length() - 1)) >= 0) {
        inside = left.substring(left.length() - 1);
        left = left.substring(0, left.length() - 1);
        int power = Integer.parseInt(unit[1]);
        List<Number> inner = new ArrayList<>();
        one(left, true, "", inner);
        for (Number n : inner) {
          if (!inside.equals("几") || endsInTens(n.value)) {
            out.add(
                new Number(
                    n.value.scaleByPowerOfTen(power),
                    inside + behind,
                    power,
                    Integer.parseInt(unit[2])));
          }
        }
        break;
      }
    }
    if (core.endsWith("几")) {
      List<Number> inner = new ArrayList<>();
      one(core.substring(0, core.length() - 1), false, "", inner);
      for (Number n : inner) {
        if (endsInTens(n.value)) {
          out.add(new Number(n.value, "几" + behind, 0, 0));
        }
      }
    }
    return out;
  }

  private static boolean endsInTens(BigDecimal v) {
    return v.toPlainString().matches("[0-9]*[1-9]0");
  }

  /** A number without words inside: digits, digits in parts, or a Chinese numeral. */
  private static void one(String s, boolean isBare, String vague, List<Number> out) {
    BigDecimal v = digits(s);
    int power = 0;
    int carry = 0;
    for (String[] unit : UNITS) {
      if (s.endsWith(unit[0])) {
        power = Integer.parseInt(unit[1]);
        carry = Integer.parseInt(unit[2]);
        break;
      }
    }
    if (v == null) {
      v = parts(s);
    }
    boolean isNumeral = false;
    if (v == null) {
      v = chinese(s);
      isNumeral = v != null;
    }
    if (v == null && isBare && s.matches("[百千万亿]+")) {
      v = chinese("一" + s);
      isNumeral = v != null;
    }
    if (v == null) {
      v = chineseDecimal(s, power);
    } else if (isNumeral && carry == 0) {
      power = 0;
    }
    if (v != null) {
      out.add(new Number(v, vague, power, carry));
    }
  }

  private static BigDecimal digits(String s) {
    if (s.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
      return new BigDecimal(s);
    }
    return s.matches("[1-9][0-9]?[0-9]?(,[0-9][0-9][0-9])+(\\.[0-9]+)?")
        ? new BigDecimal(s.replace(",", ""))
        : null;
  }

  /** Digits and multipliers in falling order; the rest below a multiplier fills its places. */
  private static BigDecimal parts(String s) {
    for (int cut = s.length(); cut > 0; cut--) {
      for (String[] unit : UNITS) {
        if (!s.substring(0, cut).endsWith(unit[0])) {
          continue;
        }
        BigDecimal above = digits(s.substring(0, cut - unit[0].length()));
        int power = Integer.parseInt(unit[1]);
        if (above == null) {
          continue;
        }
        BigDecimal value = above.scaleByPowerOfTen(power);
        String rest = s.substring(cut);
        if (rest.isEmpty()) {
          return value;
        }
        boolean isZero = rest.startsWith("零");
        BigDecimal plain = digits(isZero ? rest.substring(1) : rest);
        BigDecimal below = plain == null ? parts(isZero ? rest.substring(1) : rest) : plain;
        BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(power);
        boolean isFull = plain == null || isZero || plain.compareTo(limit.movePointLeft(1)) >= 0;
        if (below != null
            && above.scale() <= 0
            && below.signum() > 0
            && below.compareTo(limit) < 0
            && isFull) {
          return value.add(below);
        }
      }
    }
    return null;
  }

  private static BigDecimal chinese(String s) {
    int yi = s.indexOf('亿');
    if (yi >= 0) {
      BigDecimal above = belowYi(s.substring(0, yi));
      BigDecimal below = after(s.substring(yi + 1), 7);
      return above == null || below == null ? null : above.scaleByPowerOfTen(8).add(below);
    }
    return s.equals("零") ? BigDecimal.ZERO : belowYi(s);
  }

  private static BigDecimal belowYi(String s) {
    int wan = s.indexOf('万');
    if (wan >= 0) {
      String above = s.substring(0, wan);
      Integer n = SECTIONS.get(above);
      BigDecimal below = after(s.substring(wan + 1), 3);
      return n == null || below == null
          ? null
          : BigDecimal.valueOf(n).scaleByPowerOfTen(4).add(below);
    }
    Integer n = SECTIONS.get(s);
    return n == null ? null : BigDecimal.valueOf(n);
  }

  /** What stands behind 亿 or 万: nothing, or a number with a 零 where its first place is empty. */
  private static BigDecimal after(String s, int place) {
    if (s.isEmpty()) {
      return BigDecimal.ZERO;
    }
    boolean isZero = s.startsWith("零");
    BigDecimal v = belowYi(isZero ? s.substring(1) : s);
    if (v == null) {
      return null;
    }
    return isZero || v.compareTo(BigDecimal.ONE.scaleByPowerOfTen(place)) >= 0 ? v : null;
  }

  private static BigDecimal chineseDecimal(String s, int power) {
    String core = s;
    if (power > 0) {
      for (String[] unit : UNITS) {
        if (core.endsWith(unit[0])) {
          core = core.substring(0, core.length() - unit[0].length());
          break;
        }
      }
    }
    int point = core.indexOf('点');
    BigDecimal whole = point < 0 ? null : chinese(core.substring(0, point));
    if (whole == null || point == core.length() - 1) {
      return null;
    }
    String places = "";
    for (char c : core.substring(point + 1).toCharArray()) {
      int digit = "零一二三四五六七八九".indexOf(c);
      if (digit < 0) {
        return null;
      }
      places += digit;
    }
    return whole.add(new BigDecimal("0." + places)).scaleByPowerOfTen(power);
  }
}
