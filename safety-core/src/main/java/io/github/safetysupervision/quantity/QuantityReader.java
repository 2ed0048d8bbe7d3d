package io.github.safetysupervision.quantity;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one quantity, from left to right: a word that bounds, a number, 余 or 多, a multiplier,
 * perhaps a second number, the count noun, a word that bounds. A method that finds a problem notes
 * it and returns null.
 */
final class QuantityReader {

  private static final int MAX_LENGTH = 128;

  private static final Map<String, Bound> PHRASES =
      Map.of(
          "未发现", Bound.NONE,
          "无", Bound.NONE,
          "零", Bound.NONE,
          "若干", Bound.UNKNOWN,
          "常态化", Bound.UNKNOWN);

  private static final Interval ANY = Interval.from(BigDecimal.ZERO, false);

  /** Some: 多项, 若干家, 数十人, 几百份. */
  private static final Pattern SOME = Pattern.compile("(?:若干|[多数几])[十百千万亿]{0,3}(.+)");

  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?[0-9]");

  /** What after a number makes it no plain one: a separator, or a point without decimals. */
  private static final String NOT_AFTER_NUMBER = ".,，、'’";

  private final String text;
  private int at;
  private @Nullable Problem problem;

  QuantityReader(String text) {
    this.text = text;
  }

  /** A number as written: its digits, times ten to the scale. */
  private record Written(BigDecimal digits, int scale) {
    BigDecimal value(int more) {
      BigDecimal v = digits.scaleByPowerOfTen(scale + more);
      // Trailing zeros behind the point are kept, as in 63000.50元; an exponent is not.
      return v.scale() < 0 ? v.setScale(0) : v;
    }

    BigDecimal precision(int more) {
      return Decimals.tenTo(scale + more - digits.scale());
    }

    /** The decimals of the value; a zero is only as precise as it was written. */
    int decimals(BigDecimal value) {
      return value.signum() == 0 ? digits.scale() : value.scale();
    }

    boolean isScaled(int more) {
      return scale + more > 0;
    }

    Written times(int power) {
      return new Written(digits, scale + power);
    }
  }

  Outcome<Quantity> read() {
    if (text.length() > MAX_LENGTH) {
      return fail(tooLong(Decimals.STATED));
    }
    if (text.chars().anyMatch(c -> (c >= '０' && c <= '９') || c == '．')) {
      return fail(found(QuantityProblems.FULL_WIDTH));
    }
    Bound phrase = PHRASES.get(text);
    if (phrase != null) {
      return Outcome.of(phrase(phrase, CountNoun.UNSTATED));
    }
    Outcome<Quantity> some = some();
    if (some != null) {
      return some;
    }
    int in = text.indexOf(Quantity.IN);
    if (in > 0) {
      return derivedValue(text.substring(0, in), text.substring(in + 1));
    }
    return text.startsWith("[") || text.startsWith("(") ? derivedRange() : stated();
  }

  /** Reads a number that is not said; of 多, 数 and 几 only before a standard noun (数据 is none). */
  private @Nullable Outcome<Quantity> some() {
    Matcher m = SOME.matcher(text);
    if (!m.matches()) {
      return null;
    }
    Outcome<CountNoun> outcome = CountNoun.tryOf(text.substring(m.start(1)));
    CountNoun noun = outcome.value();
    if (noun == null
        || noun.kind() == CountNoun.Kind.SHARE
        || !(noun.isStandard() || text.startsWith("若干"))) {
      return null;
    }
    return new Outcome<>(phrase(Bound.UNKNOWN, noun.base()), outcome.problems());
  }

  private Quantity phrase(Bound bound, CountNoun noun) {
    return bound == Bound.NONE
        ? Quantity.read(
            BigDecimal.ZERO, noun, bound, BigDecimal.ONE, Interval.point(BigDecimal.ZERO), text)
        : Quantity.read(null, noun, bound, null, ANY, text);
  }

  // ---- what toString writes of derived quantities

  private Outcome<Quantity> derivedValue(String stated, String interval) {
    Quantity point = Quantity.tryParse(stated).value();
    Interval possible = Interval.tryParse(interval).value();
    if (point == null || possible == null) {
      return fail(
          found(point == null ? QuantityProblems.NO_NUMBER : QuantityProblems.NOT_AN_INTERVAL));
    }
    BigDecimal v = point.value();
    if (v == null
        || point.bound() != Bound.EXACT
        || possible.isPoint()
        || possible.low().signum() < 0
        || !possible.contains(v)) {
      return fail(found(QuantityProblems.OUTSIDE_INTERVAL));
    }
    return withWarnings(
        Quantity.tryParse(stated).problems(), point.noun(), v, point.precision(), possible);
  }

  private Outcome<Quantity> withWarnings(
      List<Problem> warnings,
      CountNoun noun,
      BigDecimal v,
      @Nullable BigDecimal precision,
      Interval possible) {
    if (!fits(possible)) {
      return fail(tooLong(Decimals.END));
    }
    return new Outcome<>(Quantity.read(v, noun, Bound.EXACT, precision, possible, text), warnings);
  }

  private Outcome<Quantity> derivedRange() {
    int end = Math.max(text.indexOf(']'), text.indexOf(')')) + 1;
    Interval range = Interval.tryParse(text.substring(0, end)).value();
    if (range == null || range.low().signum() < 0) {
      return fail(found(QuantityProblems.NOT_AN_INTERVAL));
    }
    at = end;
    Noun noun = noun(text.substring(end));
    if (noun == null) {
      return failed();
    }
    if (noun.scale() != 0) {
      return fail(notNoun(text.substring(end)));
    }
    if (!fits(range)) {
      return fail(tooLong(Decimals.END));
    }
    Interval possible = Quantity.wholesOf(noun.base(), range);
    if (!check(possible.low(), Decimals.END)) {
      return failed();
    }
    return done(possible.low(), noun, Bound.RANGE, Decimals.lastPlace(possible.low()), possible);
  }

  private static boolean fits(Interval i) {
    return Decimals.fits(i.low(), Decimals.END) && Decimals.fits(i.high(), Decimals.END);
  }

  // ---- what reports write

  private Outcome<Quantity> stated() {
    BoundWord before = BoundWord.before(text);
    at = before == null ? 0 : before.text().length();
    Written first = number();
    if (first == null) {
      return failed();
    }
    int andMore = takeAndMore();
    first = first.times(takeMultiplier());
    andMore += takeAndMore();
    Written second = null;
    int connector = connector();
    String said = connector < 0 ? "" : text.substring(at, connector);
    if (connector >= 0) {
      at = connector + 1;
      second = number();
      if (second == null) {
        return failed();
      }
      second = second.times(takeMultiplier());
    }
    String rest = text.substring(at);
    BoundWord after = BoundWord.after(rest);
    Noun noun =
        noun(after == null ? rest : rest.substring(0, rest.length() - after.text().length()));
    if (noun == null) {
      return failed();
    }
    int words =
        (before == null ? 0 : 1) + andMore + (second == null ? 0 : 1) + (after == null ? 0 : 1);
    if (words > 1) {
      return fail(found(QuantityProblems.TWO_BOUNDS));
    }
    if (second != null) {
      return range(first, said, second, noun);
    }
    if (andMore > 0) {
      return bounded(first, noun, Bound.AT_LEAST_WITHIN);
    }
    BoundWord word = before == null ? after : before;
    return word == null || word.bound() == Bound.EXACT
        ? exact(first, noun, word == null)
        : bounded(first, noun, word.bound());
  }

  private Outcome<Quantity> exact(Written number, Noun noun, boolean asWritten) {
    BigDecimal v = number.value(noun.scale());
    BigDecimal precision = number.precision(noun.scale());
    if (!check(v, Decimals.STATED)) {
      return failed();
    }
    boolean rounded =
        asWritten
            && noun.base()
                .mayBeRounded(v, number.decimals(v), number.isScaled(noun.scale()) ? 1 : 0);
    Interval possible = rounded ? Quantity.roundedTo(v, precision) : Interval.point(v);
    return done(v, noun, Bound.EXACT, precision, possible);
  }

  private Outcome<Quantity> bounded(Written number, Noun noun, Bound bound) {
    BigDecimal v = number.value(noun.scale());
    BigDecimal precision = number.precision(noun.scale());
    if (!check(v, Decimals.END)) {
      return failed();
    }
    if (v.signum() == 0 && BoundWord.isEmptyAtZero(bound)) {
      return fail(found(QuantityProblems.BOUND_AT_ZERO));
    }
    Interval possible =
        switch (bound) {
          case AT_LEAST_WITHIN -> Interval.below(v, v.add(Decimals.lastNonZeroPlace(v)));
          case AT_LEAST -> Interval.from(v, false);
          case MORE_THAN -> Interval.from(v, true);
          case AT_MOST -> Interval.closed(BigDecimal.ZERO, v);
          case LESS_THAN -> Interval.below(BigDecimal.ZERO, v);
          case NEARLY -> Quantity.nearly(v);
          default -> ANY;
        };
    return done(v, noun, bound, precision, possible);
  }

  private Outcome<Quantity> range(Written first, String said, Written second, Noun noun) {
    // 5至8万元 is 5万 to 8万: the multiplier said once is meant twice. 5元至8万元 says all of both.
    Written low = first.scale() == 0 ? first.times(second.scale()) : first;
    CountNoun firstNoun = standardNoun(said);
    if (firstNoun != null) {
      if (!firstNoun.countsSameAs(noun.base())) {
        return fail(notNoun(said));
      }
      low = first.times(firstNoun.scale() - noun.scale());
    }
    BigDecimal from = low.value(noun.scale());
    BigDecimal to = second.value(noun.scale());
    BigDecimal precision = low.precision(noun.scale());
    if (!check(from, Decimals.END) || !check(to, Decimals.END)) {
      return failed();
    }
    if (from.compareTo(to) > 0) {
      return fail(found(QuantityProblems.BACKWARDS));
    }
    return done(from, noun, Bound.RANGE, precision, Interval.closed(from, to));
  }

  private Outcome<Quantity> done(
      BigDecimal v, Noun noun, Bound bound, BigDecimal precision, Interval possible) {
    return new Outcome<>(
        Quantity.read(v, noun.base(), bound, precision, possible, text), noun.warnings());
  }

  private boolean check(BigDecimal v, int decimals) {
    if (!Decimals.fits(v, decimals) || v.scale() > decimals) {
      problem = tooLong(decimals);
      return false;
    }
    return true;
  }

  // ---- pieces

  private @Nullable Written number() {
    Matcher digits = DIGITS.matcher(text).region(at, text.length());
    if (digits.lookingAt()) {
      int start = at;
      at = digits.end();
      boolean leadingZero =
          text.charAt(start) == '0' && at > start + 1 && text.charAt(start + 1) != '.';
      boolean exponent = EXPONENT.matcher(text).region(at, text.length()).lookingAt();
      boolean goesOn = at < text.length() && NOT_AFTER_NUMBER.indexOf(text.charAt(at)) >= 0;
      if (leadingZero || exponent || goesOn) {
        return failNumber(QuantityProblems.NOT_PLAIN);
      }
      return new Written(new BigDecimal(text.substring(start, at)), 0);
    }
    int end = at;
    while (end < text.length() && ChineseNumeral.isNumeralChar(text.charAt(end))) {
      end++;
    }
    return end > at ? numeral(end) : failNumber(missingNumber());
  }

  private @Nullable Written numeral(int end) {
    String numeral = text.substring(at, end);
    long n = ChineseNumeral.read(numeral);
    if (n < 0) {
      return failNumber(QuantityProblems.NOT_PLAIN);
    }
    at = end;
    // A last 万 or 亿 is a multiplier, as it is behind digits: 三万 is as vague as 3万.
    int scale =
        numeral.endsWith("万亿") ? 12 : numeral.endsWith("亿") ? 8 : numeral.endsWith("万") ? 4 : 0;
    BigDecimal digits = BigDecimal.valueOf(n).scaleByPowerOfTen(-scale).stripTrailingZeros();
    return new Written(digits.scale() < 0 ? digits.setScale(0) : digits, scale);
  }

  /** Tells why no number starts here: a sign, a word nobody knows, or no number at all. */
  private ProblemCode missingNumber() {
    int later = at;
    while (later < text.length()
        && !isDigit(text.charAt(later))
        && !ChineseNumeral.isNumeralChar(text.charAt(later))) {
      later++;
    }
    if (later == text.length()) {
      return QuantityProblems.NO_NUMBER;
    }
    boolean sign = later == at + 1 && "+-－−.".indexOf(text.charAt(at)) >= 0;
    return sign || at > 0 ? QuantityProblems.NOT_PLAIN : QuantityProblems.UNKNOWN_BOUND;
  }

  private @Nullable Written failNumber(ProblemCode code) {
    problem =
        code.equals(QuantityProblems.UNKNOWN_BOUND)
            ? code.with("found", clipped(), "word", wordBeforeNumber())
            : found(code);
    return null;
  }

  private String wordBeforeNumber() {
    int end = 0;
    while (!isDigit(text.charAt(end)) && !ChineseNumeral.isNumeralChar(text.charAt(end))) {
      end++;
    }
    return Decimals.clip(text.substring(0, end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int takeAndMore() {
    int length = at < text.length() && BoundWord.isAndMore(text.charAt(at)) ? 1 : 0;
    at += length;
    return length;
  }

  /** Returns where 至 stands between two numbers, be it behind a noun said twice, or -1. */
  private int connector() {
    int i = at;
    while (i < text.length() && !BoundWord.isConnector(text.charAt(i))) {
      i++;
    }
    boolean beforeNumber =
        i + 1 < text.length()
            && (isDigit(text.charAt(i + 1)) || ChineseNumeral.isNumeralChar(text.charAt(i + 1)));
    return beforeNumber && (i == at || standardNoun(text.substring(at, i)) != null) ? i : -1;
  }

  private static @Nullable CountNoun standardNoun(String written) {
    CountNoun noun = CountNoun.tryOf(written).value();
    return noun != null && noun.isStandard() ? noun : null;
  }

  private int takeMultiplier() {
    for (CountNoun.Multiplier m : CountNoun.multipliers()) {
      if (m.behindNumber() && text.startsWith(m.text(), at)) {
        at += m.text().length();
        return m.power();
      }
    }
    return 0;
  }

  /** The count noun as its base, the power it adds, and what is to be said about it. */
  private record Noun(CountNoun base, int scale, List<Problem> warnings) {}

  private @Nullable Noun noun(String written) {
    if (written.isEmpty()) {
      problem = found(QuantityProblems.NO_NOUN);
      return null;
    }
    Outcome<CountNoun> outcome = CountNoun.tryOf(written);
    CountNoun noun = outcome.value();
    boolean multiplied = at > 0 && isMultiplier(text.charAt(at - 1));
    boolean shareMultiplied = noun != null && noun.kind() == CountNoun.Kind.SHARE;
    if (noun == null || (multiplied && (noun.scale() > 0 || shareMultiplied))) {
      problem = notNoun(written);
      return null;
    }
    return new Noun(noun.base(), noun.scale(), outcome.problems());
  }

  private static boolean isMultiplier(char c) {
    return c == '万' || c == '亿';
  }

  private Problem notNoun(String written) {
    return QuantityProblems.NOT_A_NOUN.with("found", clipped(), "noun", Decimals.clip(written));
  }

  private Problem tooLong(int decimals) {
    return QuantityProblems.TOO_LONG.with(
        "found", clipped(), "decimals", Integer.toString(decimals));
  }

  private Problem found(ProblemCode code) {
    return code.with("found", clipped());
  }

  private String clipped() {
    return Decimals.clip(text);
  }

  private static Outcome<Quantity> fail(Problem p) {
    return Outcome.failed(p);
  }

  private Outcome<Quantity> failed() {
    Problem p = problem;
    return Outcome.failed(p == null ? found(QuantityProblems.NO_NUMBER) : p);
  }
}
