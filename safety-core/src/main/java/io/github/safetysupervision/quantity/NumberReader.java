package io.github.safetysupervision.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number and the words inside it that make it vague, out of a folded text: 1204, 1,498,
 * 18.6, 20余万, 3万4000, 25万6千, 一百零五, 一点五万, 十几, 百余. Spaces may stand between its pieces. What has two
 * readings is refused: 3万5, 一百五, 三五.
 */
final class NumberReader {

  /** A word inside the number: 余 and 多 go on to the next unit, 几 too but leaves the number out. */
  enum Vague {
    AND_MORE,
    AND_SOME,
    OR_SO
  }

  private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

  /** What after digits makes them no plain number: more digits, a separator, an exponent. */
  private static final Pattern GOES_ON = Pattern.compile("[0-9.,、'’]|[eE][+-]?[0-9]");

  /** Words that begin with a multiplier, or with what makes a number vague: 5百货店 is 5 of 百货店. */
  private static final Pattern WORD =
      Pattern.compile("百[货姓科叶]|千斤顶|千分[尺表]|万[能用向]|十字|多(?:功能|媒体|晶硅)|余[热震]|来[访宾电信料]");

  private static final Pattern UNITS = Pattern.compile("[百千万亿]+");

  private final String text;
  private final List<Vague> vague = new ArrayList<>();
  private int at;

  NumberReader(String folded, int at) {
    this.text = folded;
    this.at = at;
  }

  /** Returns where the number ended, or where it stopped being one. */
  int at() {
    return at;
  }

  List<Vague> vague() {
    return vague;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean startsNumber(char c) {
    return isDigit(c) || Numeral.isNumeralChar(c);
  }

  /**
   * Reads the number; null if what stands here is none.
   *
   * @param mayBeBare whether 百 may stand for 一百, as in 近百家
   */
  @Nullable WrittenNumber read(boolean mayBeBare) {
    skipSpaces();
    return at < text.length() && isDigit(text.charAt(at)) ? digits() : numeral(mayBeBare);
  }

  // ---- digits, perhaps in several parts: 1亿2000万, 3万4000, 10万零7千

  private @Nullable WrittenNumber digits() {
    BigDecimal sum = null;
    int above = 0;
    boolean afterZero = false;
    while (true) {
      BigDecimal part = decimal();
      if (part == null) {
        return null;
      }
      takeVague(part);
      CountNoun.Multiplier multiplier = takeMultiplier();
      int power = multiplier == null ? 0 : multiplier.power();
      takeVague(BigDecimal.ZERO);
      if (sum != null && !isPartBelow(above, part, power, afterZero)) {
        return null;
      }
      BigDecimal value = part.scaleByPowerOfTen(power);
      sum = sum == null ? value : sum.add(value);
      if (power == 0 || !vague.isEmpty() || !isNextPart()) {
        BigDecimal digits = sum.scaleByPowerOfTen(-power);
        int carry = multiplier == null ? 0 : multiplier.carry();
        return new WrittenNumber(digits, power, carry, power > 0 || above > 0, "");
      }
      if (part.scale() > 0) {
        return null;
      }
      afterZero = take('零');
      above = power;
    }
  }

  /** Whether a part fits under the one before it: 3万4000 says 34000, but 3万5 may be 35000. */
  private static boolean isPartBelow(int above, BigDecimal part, int power, boolean afterZero) {
    boolean says =
        power > 0 || afterZero || part.compareTo(BigDecimal.ONE.scaleByPowerOfTen(above - 1)) >= 0;
    return says
        && power < above
        && part.signum() > 0
        && part.scaleByPowerOfTen(power).compareTo(BigDecimal.ONE.scaleByPowerOfTen(above)) < 0;
  }

  private boolean isNextPart() {
    int next = next(at);
    if (next < text.length() && text.charAt(next) == '零') {
      next = next(next + 1);
    }
    return next < text.length() && isDigit(text.charAt(next));
  }

  private @Nullable BigDecimal decimal() {
    skipSpaces();
    Matcher m = GROUPED.matcher(text).region(at, text.length());
    if (!m.lookingAt()) {
      m.usePattern(PLAIN).region(at, text.length());
      if (!m.lookingAt()) {
        return null;
      }
    }
    String number = m.group();
    at = m.end();
    return GOES_ON.matcher(text).region(at, text.length()).lookingAt()
        ? null
        : new BigDecimal(number.replace(",", ""));
  }

  // ---- Chinese numerals

  private @Nullable WrittenNumber numeral(boolean mayBeBare) {
    int end = endOfNumeral();
    String numeral = text.substring(at, end).replace(" ", "");
    if (numeral.isEmpty()) {
      return null;
    }
    boolean isBare =
        UNITS.matcher(numeral).matches() && (mayBeBare || BoundWord.isAndMore(charAt(next(end))));
    Numeral n = Numeral.startOf(isBare ? "一" + numeral : numeral, 0);
    if (n == null || startsWord(end - 1)) {
      return null;
    }
    at = end;
    BigDecimal value = BigDecimal.valueOf(n.value());
    CountNoun.Multiplier last = CountNoun.Multiplier.endOf(numeral);
    // A last 万 or 亿 is a multiplier, as it is behind digits: 三千万 is as vague as 3千万.
    int own = last == null ? 0 : last.power();
    int scale = own;
    int carry = last == null ? 0 : last.carry();
    if (take('点')) {
      return scale > 0 ? null : fraction(value, numeral);
    }
    takeVague(value);
    if (!vague.isEmpty() && (carry == 0 || text.startsWith("亿", next(at)))) {
      CountNoun.Multiplier more = takeMultiplier();
      scale += more == null ? 0 : more.power();
      carry = more == null ? carry : more.carry();
    }
    takeVague(BigDecimal.ZERO);
    BigDecimal digits = Decimals.normal(value.scaleByPowerOfTen(-own));
    return new WrittenNumber(digits, scale, carry, scale > 0, numeral);
  }

  /** Reads what follows 点, as in 一点五万. */
  private @Nullable WrittenNumber fraction(BigDecimal whole, String numeral) {
    int places = 0;
    BigDecimal value = whole;
    skipSpaces();
    for (int digit = Numeral.digit(charAt(at)); digit >= 0; digit = Numeral.digit(charAt(at))) {
      places++;
      value = value.add(BigDecimal.valueOf(digit, places));
      at++;
    }
    if (places == 0) {
      return null;
    }
    takeVague(BigDecimal.ZERO);
    CountNoun.Multiplier multiplier = takeMultiplier();
    takeVague(BigDecimal.ZERO);
    return multiplier == null
        ? new WrittenNumber(value, 0, 0, false, numeral)
        : new WrittenNumber(value, multiplier.power(), multiplier.carry(), true, numeral);
  }

  /** Returns the end of the numeral; spaces stand in it only beside 万 and 亿. */
  private int endOfNumeral() {
    int end = at;
    while (end < text.length()) {
      int next = next(end);
      boolean isJoined =
          next == end || isLarge(charAt(next)) || (end > at && isLarge(text.charAt(end - 1)));
      if (!isJoined || !Numeral.isNumeralChar(charAt(next))) {
        return end;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isLarge(char c) {
    return c == '万' || c == '亿';
  }

  // ---- pieces

  /** Takes a word that makes the number vague; 几 only where it can but stand for ones: 二十几. */
  private void takeVague(BigDecimal before) {
    skipSpaces();
    char c = charAt(at);
    Vague found = null;
    if (BoundWord.isAndMore(c) && !startsWord(at)) {
      found = c == '来' ? Vague.OR_SO : Vague.AND_MORE;
    } else if (c == '几' && endsInTens(before)) {
      found = Vague.AND_SOME;
    }
    if (found != null) {
      vague.add(found);
      at++;
    }
  }

  private static boolean endsInTens(BigDecimal n) {
    return n.scale() <= 0
        && n.remainder(BigDecimal.TEN).signum() == 0
        && n.remainder(BigDecimal.valueOf(100)).signum() != 0;
  }

  private CountNoun.@Nullable Multiplier takeMultiplier() {
    skipSpaces();
    // 5百分点 is 5 of 百分点, not 500 of 分点.
    CountNoun.Multiplier m =
        text.startsWith("百分", at) ? null : CountNoun.Multiplier.startOf(text, at);
    if (m == null || startsWord(at + m.text().length() - 1)) {
      return null;
    }
    at += m.text().length();
    return m;
  }

  private boolean startsWord(int from) {
    return WORD.matcher(text).region(from, text.length()).lookingAt();
  }

  private boolean take(char c) {
    skipSpaces();
    boolean isHere = charAt(at) == c;
    at += isHere ? 1 : 0;
    return isHere;
  }

  private void skipSpaces() {
    at = next(at);
  }

  private int next(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Returns the character there, or one that is in no number. */
  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : ' ';
  }
}
