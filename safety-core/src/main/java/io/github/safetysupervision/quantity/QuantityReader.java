package io.github.safetysupervision.quantity;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one quantity, from left to right: a word that bounds, a number ({@link NumberReader}),
 * perhaps a second number, the count noun, a word that bounds. Everything is looked for in the
 * folded text, and shown as it was written. A method that finds a problem notes it and returns
 * null.
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
  private static final Pattern SOME = Pattern.compile("(?:若干|[多数几]) *([十百千万亿]{0,3}) *(.+)");

  /** A share said before its number, 百分之三十, and the power of ten of one of its units in percent. */
  private static final Map<String, Integer> SHARES = Map.of("百分之", 0, "千分之", -1, "万分之", -2);

  /**
   * 2个多小时: somewhat more behind the noun is less than one of it. Between the two only of what is
   * measured: 3个多功能厅 are three.
   */
  private static final Pattern MORE_IN_NOUN =
      Pattern.compile("个[多余](?:小时|钟头|月|季度|星期|礼拜|工作日|世纪|百分点)|.+多");

  private final String text;

  /** The text with every character as it is read, place for place, without spaces at its end. */
  private final String folded;

  private int at;
  private int carry;
  private boolean isMultiplied;
  private @Nullable Problem problem;

  QuantityReader(String text) {
    this.text = text;
    this.folded = text.length() > MAX_LENGTH ? "" : withoutLastSpaces(NumeralSpelling.fold(text));
  }

  private static String withoutLastSpaces(String folded) {
    int end = folded.length();
    while (end > 0 && folded.charAt(end - 1) == ' ') {
      end--;
    }
    return folded.substring(0, end);
  }

  /** Returns the noun of a quantity with the 万 or 亿 that stands beside it in the text. */
  static CountNoun writtenNoun(String text, CountNoun noun) {
    QuantityReader reader = new QuantityReader(text);
    boolean isScaled = reader.read().value() != null && reader.carry > 0;
    return isScaled && !noun.equals(CountNoun.UNSTATED)
        ? CountNoun.of((reader.carry == 4 ? "万" : "亿") + noun.text())
        : noun;
  }

  Outcome<Quantity> read() {
    if (text.length() > MAX_LENGTH) {
      return fail(tooLong(Decimals.STATED));
    }
    if (text.chars().anyMatch(c -> (c >= '０' && c <= '９') || c == '．')) {
      return fail(found(QuantityProblems.FULL_WIDTH));
    }
    skipSpaces();
    Bound phrase = PHRASES.get(folded.substring(at));
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
    Matcher m = SOME.matcher(folded).region(at, folded.length());
    if (!m.matches()) {
      return null;
    }
    Outcome<CountNoun> outcome = CountNoun.tryOf(text.substring(m.start(2), m.end(2)));
    CountNoun noun = outcome.value();
    if (noun == null
        || noun.kind() == CountNoun.Kind.SHARE
        || !(noun.isStandard() || folded.startsWith("若干", at))) {
      return null;
    }
    String multiplier = folded.substring(m.start(1), m.end(1));
    carry = multiplier.endsWith("亿") ? 8 : multiplier.endsWith("万") ? 4 : 0;
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

  /** What was read of a stated number, before it is known what it makes. */
  private record Stated(
      WrittenNumber first,
      @Nullable WrittenNumber second,
      String said,
      Noun noun,
      List<Bound> words,
      boolean isWithinPlace,
      boolean leavesOutFirst) {}

  private Outcome<Quantity> stated() {
    List<Bound> words = new ArrayList<>();
    skipSpaces();
    BoundWord before = BoundWord.before(folded.substring(at));
    if (before != null) {
      words.add(before.bound());
      at += before.text().length();
      skipSpaces();
    }
    Integer share = at + 3 <= folded.length() ? SHARES.get(folded.substring(at, at + 3)) : null;
    at += share == null ? 0 : 3;
    NumberReader numbers = new NumberReader(folded, at);
    WrittenNumber first = number(numbers, before != null || share != null);
    if (first == null) {
      return failed();
    }
    numbers.vague().forEach(v -> words.add(boundOf(v)));
    boolean leavesOutFirst = numbers.vague().contains(NumberReader.Vague.AND_SOME);
    return share == null
        ? counted(first, words, leavesOutFirst)
        : share(first.times(share), words, leavesOutFirst);
  }

  private static Bound boundOf(NumberReader.Vague word) {
    return word == NumberReader.Vague.OR_SO ? Bound.ABOUT : Bound.AT_LEAST_WITHIN;
  }

  /** Reads what follows 百分之三十: no noun, for the share is the noun. */
  private Outcome<Quantity> share(WrittenNumber number, List<Bound> words, boolean leavesOutFirst) {
    skipSpaces();
    String rest = folded.substring(at);
    BoundWord after = BoundWord.after(rest);
    if (after != null) {
      words.add(after.bound());
    }
    if (number.isMultiplied() || (after == null ? !rest.isEmpty() : !rest.equals(after.text()))) {
      return fail(found(QuantityProblems.NOT_PLAIN));
    }
    Noun percent = new Noun(CountNoun.PERCENT, List.of());
    return made(new Stated(number, null, "", percent, words, false, leavesOutFirst));
  }

  private Outcome<Quantity> counted(
      WrittenNumber first, List<Bound> words, boolean leavesOutFirst) {
    WrittenNumber second = null;
    int connector = connector();
    String said = connector < 0 ? "" : stripped(at, connector);
    if (connector >= 0) {
      at = connector + 1;
      NumberReader numbers = new NumberReader(folded, at);
      second = number(numbers, false);
      if (second == null) {
        return failed();
      }
      words.add(Bound.RANGE);
      numbers.vague().forEach(v -> words.add(boundOf(v)));
    }
    int end = folded.length();
    BoundWord after = BoundWord.after(folded);
    if (after == null) {
      after = BoundWord.closing(folded);
    }
    if (after != null && end - after.text().length() >= at) {
      words.add(after.bound());
      end -= after.text().length();
    }
    String written = stripped(at, end);
    boolean isWithinPlace = MORE_IN_NOUN.matcher(NumeralSpelling.fold(written)).matches();
    Noun noun = noun(isWithinPlace ? withoutMore(written) : written);
    if (noun == null) {
      return failed();
    }
    boolean isClosed = end < folded.length() && "整正".indexOf(folded.charAt(end)) >= 0;
    if ((isWithinPlace && noun.base().isWhole())
        || (isClosed && noun.base().kind() != CountNoun.Kind.MONEY)) {
      return fail(notNoun(stripped(at, folded.length())));
    }
    if (isWithinPlace) {
      words.add(Bound.AT_LEAST_WITHIN);
    }
    return made(new Stated(first, second, said, noun, words, isWithinPlace, leavesOutFirst));
  }

  /** Returns 个小时 of 个多小时, 年 of 年多. */
  private static String withoutMore(String noun) {
    return noun.startsWith("多", 1) || noun.startsWith("余", 1) || noun.startsWith("餘", 1)
        ? noun.charAt(0) + noun.substring(2)
        : noun.substring(0, noun.length() - 1);
  }

  private Outcome<Quantity> made(Stated s) {
    WrittenNumber second = s.second;
    if (second != null) {
      return s.words.size() > 1
          ? fail(found(QuantityProblems.TWO_BOUNDS))
          : range(s.first, s.said, second, s.noun);
    }
    Bound bound = s.words.isEmpty() ? null : oneOf(s.words);
    if (bound == null && !s.words.isEmpty()) {
      return fail(found(QuantityProblems.TWO_BOUNDS));
    }
    return bound == null || bound == Bound.EXACT
        ? exact(s.first, s.noun, bound == null)
        : bounded(s, bound);
  }

  /** Returns what several words make: 约 takes 余 and 左右 with it, as in 约20多万元; or null. */
  private static @Nullable Bound oneOf(List<Bound> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    boolean onlyVague =
        words.stream().allMatch(b -> b == Bound.ABOUT || b == Bound.AT_LEAST_WITHIN);
    long more = words.stream().filter(b -> b == Bound.AT_LEAST_WITHIN).count();
    return onlyVague && more <= 1 ? Bound.ABOUT : null;
  }

  private Outcome<Quantity> exact(WrittenNumber number, Noun noun, boolean asWritten) {
    BigDecimal v = number.value();
    BigDecimal precision = number.precision();
    if (!check(v, Decimals.STATED)) {
      return failed();
    }
    boolean rounded =
        asWritten && noun.base().mayBeRounded(v, number.decimals(), number.isScaled() ? 1 : 0);
    Interval possible = rounded ? Quantity.roundedTo(v, precision) : Interval.point(v);
    return done(v, noun, Bound.EXACT, precision, possible);
  }

  private Outcome<Quantity> bounded(Stated s, Bound bound) {
    BigDecimal v = s.first.value();
    BigDecimal precision = s.first.precision();
    if (!check(v, Decimals.END)) {
      return failed();
    }
    if (v.signum() == 0 && BoundWord.isEmptyAtZero(bound)) {
      return fail(found(QuantityProblems.BOUND_AT_ZERO));
    }
    BigDecimal unit = s.isWithinPlace ? precision : Decimals.lastNonZeroPlace(v);
    Interval possible =
        switch (bound) {
          case AT_LEAST_WITHIN -> new Interval(v, s.leavesOutFirst, v.add(unit), true);
          case AT_LEAST -> Interval.from(v, false);
          case MORE_THAN -> Interval.from(v, true);
          case AT_MOST -> Interval.closed(BigDecimal.ZERO, v);
          case LESS_THAN -> Interval.below(BigDecimal.ZERO, v);
          case NEARLY -> Quantity.nearly(v);
          default -> ANY;
        };
    return done(v, s.noun, bound, precision, possible);
  }

  private Outcome<Quantity> range(
      WrittenNumber first, String said, WrittenNumber second, Noun noun) {
    CountNoun firstNoun = standardNoun(said);
    if (firstNoun != null && !firstNoun.equals(noun.base())) {
      return fail(notNoun(said));
    }
    WrittenNumber low = firstNoun == null ? lowEnd(first, second) : first;
    if (low == null) {
      return fail(found(QuantityProblems.NOT_PLAIN));
    }
    BigDecimal from = low.value();
    BigDecimal to = second.value();
    if (!check(from, Decimals.END) || !check(to, Decimals.END)) {
      return failed();
    }
    if (from.compareTo(to) > 0) {
      return fail(found(QuantityProblems.BACKWARDS));
    }
    return done(from, noun, Bound.RANGE, low.precision(), Interval.closed(from, to));
  }

  /**
   * Returns the lower number of a range that says its noun once. 5至8万元 is 5万 to 8万, 三千至五千万 is 三千万
   * to 五千万: the multiplier said once is meant twice. Null where that is not sure: 3千至5千万, 三至五百.
   */
  private static @Nullable WrittenNumber lowEnd(WrittenNumber first, WrittenNumber second) {
    boolean isPartial = second.carry() > 0 && second.scale() != second.carry();
    if (first.isMultiplied()) {
      return first.carry() == 0 && first.isScaled() && isPartial ? null : first;
    }
    boolean isSmall = first.digits().compareTo(BigDecimal.TEN) < 0;
    if (!second.isMultiplied()) {
      String n = second.numeral();
      boolean isRound = n.length() == 2 && (n.endsWith("百") || n.endsWith("千"));
      return isSmall && isRound ? null : first;
    }
    WrittenNumber low = first.times(second.scale());
    return isPartial && !isSmall && low.value().compareTo(second.value()) > 0
        ? first.times(second.carry())
        : low;
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

  private @Nullable WrittenNumber number(NumberReader numbers, boolean mayBeBare) {
    WrittenNumber out = numbers.read(mayBeBare);
    if (out == null) {
      problem = noNumber();
      return null;
    }
    at = numbers.at();
    carry = out.carry();
    isMultiplied = out.isMultiplied();
    return out;
  }

  /**
   * Tells why no number starts here: a sign, a word nobody knows, no plain number, or none at all.
   */
  private Problem noNumber() {
    int later = at;
    while (later < folded.length() && !NumberReader.startsNumber(folded.charAt(later))) {
      later++;
    }
    if (later == folded.length()) {
      return found(QuantityProblems.NO_NUMBER);
    }
    boolean isHere = folded.substring(at, later).isBlank();
    boolean sign = later == at + 1 && "+-－−.".indexOf(folded.charAt(at)) >= 0;
    return isHere || sign || at > 0
        ? found(QuantityProblems.NOT_PLAIN)
        : QuantityProblems.UNKNOWN_BOUND.with(
            "found", clipped(), "word", Decimals.clip(text.substring(0, later)));
  }

  /** Returns where 至 stands between two numbers, be it behind a noun said twice, or -1. */
  private int connector() {
    int i = at;
    while (i < folded.length() && !BoundWord.isConnector(folded.charAt(i))) {
      i++;
    }
    int next = i + 1;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    String said = stripped(at, i);
    return next < folded.length()
            && NumberReader.startsNumber(folded.charAt(next))
            && (said.isEmpty() || standardNoun(said) != null)
        ? i
        : -1;
  }

  private static @Nullable CountNoun standardNoun(String written) {
    CountNoun noun = CountNoun.tryOf(written).value();
    return noun != null && noun.isStandard() ? noun : null;
  }

  private void skipSpaces() {
    while (at < folded.length() && folded.charAt(at) == ' ') {
      at++;
    }
  }

  /** Returns a part as written, without the spaces around it. */
  private String stripped(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && folded.charAt(start) == ' ') {
      start++;
    }
    while (start < end && folded.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(start, end);
  }

  /** The count noun, and what is to be said about it. */
  private record Noun(CountNoun base, List<Problem> warnings) {}

  private @Nullable Noun noun(String written) {
    if (written.isEmpty()) {
      problem = found(QuantityProblems.NO_NOUN);
      return null;
    }
    Outcome<CountNoun> outcome = CountNoun.tryOf(written);
    CountNoun noun = outcome.value();
    // The multipliers that belong to the number were taken with it; one more is one too many.
    if (noun == null || noun.scale() > 0 || (isMultiplied && noun.kind() == CountNoun.Kind.SHARE)) {
      problem = notNoun(written);
      return null;
    }
    return new Noun(noun, outcome.problems());
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
