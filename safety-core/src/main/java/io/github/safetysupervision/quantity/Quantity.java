package io.github.safetysupervision.quantity;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as a report states it (数量): what was written, what it counts, how the words bound it,
 * how precise its last place is, and everything it can therefore be.
 *
 * <p>The text form is the report's own. {@link #parse} reads {@code 522组次}, {@code 19.5万元}, {@code
 * 100％}, {@code 500余人次}, {@code 3.8万个}, {@code 约300人}, {@code 不足50家}, {@code 540至639人}, {@code 十个},
 * {@code 未发现}, {@code 若干项}, {@code 下降20%}; {@link #toString} gives back exactly what was read.
 * Full-width digits are a problem and are never repaired; a full-width ％ is usual and accepted. In
 * the base unit a number has at most 18 digits before the point and 6 after it (9 where a word
 * bounds it).
 *
 * <p>{@link #value} counts in the base noun: of {@code 19.5万元} it is 195000, the {@link #noun} 元
 * and the {@link #precision} 1000. The {@link #interval} is what the statement allows:
 *
 * <ul>
 *   <li>a count written one at a time (522组次), an amount in yuan (63000.5元), a zero without
 *       decimals, and 100% are what they say: 1162 of 1163 is not 100%, but 0.0万元 may be 400 yuan;
 *   <li>any other exact number may have been rounded or cut off: {@code 19.5万元} is [194500,196000);
 *   <li>{@code 400余} is [400,500), {@code 不足50家} is [0,50), {@code 以上} and {@code 不超过} include the
 *       number, {@code 超过} does not;
 *   <li>{@code 近3万} is [15000,30000], and nothing inside is more than possible ({@link
 *       Bound#NEARLY});
 *   <li>{@code 约300}, {@code 若干}, {@code 常态化} allow anything that is not negative;
 *   <li>of things that only exist in wholes, only the wholes: {@code 400余人} is [400,499]; but where
 *       decimals are written it is an average, such as 2.87条 a visit, and any number is possible.
 * </ul>
 *
 * <p>A number is read in the spellings people use: with spaces between its pieces ({@code 48 起}),
 * grouped ({@code 1,498}), in parts ({@code 3万4000}), in Chinese numerals ({@code 一点五万}, {@code
 * 十几}), in traditional script and the capital numerals of accounting ({@code 叁万贰仟元整}), with signs
 * ({@code ≤5条}), as a share ({@code 百分之三十}). What has two readings is refused and never guessed:
 * {@code 3万5人}, {@code 一百五人}, {@code 三五家}. So is what is left of a number beside its noun: {@code
 * 3W元}, {@code 三个半月}, {@code 三分之一家}.
 *
 * <p>Chinese numerals are read like digits: 一千 is 1000, exact; only a last 万 or 亿 is a multiplier,
 * with a 千 or 百 right before it, so that 三千万 is as precise as 3千万. A number is never negative. A
 * share may be said to be a change: with 下降, 减少, 降低 or a minus before it it {@linkplain #isDecline
 * declined} by that much, with 上升, 增长, 增加, 提高 or a plus it rose; number and interval are those of
 * how far.
 *
 * <p>A sum never says more than its parts: 18人 + 122人 + 400余人 is {@code 540至639人}, not 540余人. A
 * derived quantity has no raw text; its text is the shortest that reads back the same. Where the
 * parts may have been rounded it shows value and interval, {@code 195200元∈[193650,198300)}; and
 * {@code 正好88%} is 88% without rounding.
 *
 * <p>Equality takes the raw text in: equal quantities print the same, and a record that holds
 * {@code 100％} is not the record that holds {@code 100%}. {@link #sameAs} leaves the raw text
 * aside.
 *
 * <p>Laws: {@code parse(q.toString()).sameAs(q)}, and equal if q was read; the interval of a sum is
 * the sum of the intervals, so {@code plus} is commutative and associative in it; a number that
 * {@link #match} finds to hold lies in the interval, and of what was read as {@link Bound#EXACT}
 * every number in the interval holds.
 *
 * <p>Source: practice of the reports of county governments; Civil Code, article 1259, for the ends
 * that 以上, 以下, 不满 and 超过 include.
 *
 * <pre>{@code
 * Quantity.parse("500余人次").interval();   // [500,599]
 * Quantity.parse("５００人次");              // throws: QT-005, full-width digits
 * Quantity.parse("500");                   // throws: QT-002, no count noun
 * Quantity.parse("12家").plus(Quantity.parse("12家次")); // throws: different nouns
 * }</pre>
 */
public final class Quantity {

  /** Marks the interval of a derived value whose parts may have been rounded. */
  static final char IN = '∈';

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What says that a share is a change, and which way it went. */
  private enum Direction {
    /** No change is said: a share, or a rise, as the reader of the report knows. */
    NONE,
    /** It went up. */
    RISE,
    /** It went down. */
    DECLINE
  }

  private static final Map<String, Direction> DIRECTIONS =
      Map.ofEntries(
          Map.entry("下降", Direction.DECLINE),
          Map.entry("减少", Direction.DECLINE),
          Map.entry("降低", Direction.DECLINE),
          Map.entry("-", Direction.DECLINE),
          Map.entry("－", Direction.DECLINE),
          Map.entry("−", Direction.DECLINE),
          Map.entry("上升", Direction.RISE),
          Map.entry("增长", Direction.RISE),
          Map.entry("增加", Direction.RISE),
          Map.entry("提高", Direction.RISE),
          Map.entry("+", Direction.RISE),
          Map.entry("＋", Direction.RISE));

  private final Direction direction;
  private final @Nullable BigDecimal value;
  private final CountNoun noun;
  private final Bound bound;
  private final @Nullable BigDecimal precision;
  private final Interval interval;
  private final @Nullable String rawText;

  private Quantity(
      @Nullable BigDecimal value,
      CountNoun noun,
      Bound bound,
      @Nullable BigDecimal precision,
      Interval interval,
      @Nullable String rawText) {
    this(Direction.NONE, value, noun, bound, precision, interval, rawText);
  }

  private Quantity(
      Direction direction,
      @Nullable BigDecimal value,
      CountNoun noun,
      Bound bound,
      @Nullable BigDecimal precision,
      Interval interval,
      @Nullable String rawText) {
    this.direction = direction;
    this.value = value;
    this.noun = noun;
    this.bound = bound;
    this.precision = precision;
    this.interval = interval;
    this.rawText = rawText;
  }

  /**
   * Returns what the reader read; the interval is cut to wholes where only wholes exist. What is
   * written with decimals is an average, of which there are parts.
   */
  static Quantity read(
      @Nullable BigDecimal value,
      CountNoun noun,
      Bound bound,
      @Nullable BigDecimal precision,
      Interval interval,
      String rawText) {
    boolean isAverage =
        (precision != null && precision.compareTo(BigDecimal.ONE) < 0)
            || (bound == Bound.RANGE && !Decimals.isWhole(end(interval)));
    return new Quantity(
        value, noun, bound, precision, isAverage ? interval : wholesOf(noun, interval), rawText);
  }

  private static BigDecimal end(Interval interval) {
    BigDecimal high = interval.high();
    return high == null ? interval.low() : high;
  }

  /** Returns what a number near the given one, from below, can be: our choice, as of NEARLY. */
  static Interval nearly(BigDecimal value) {
    BigDecimal half = value.multiply(HALF);
    return Interval.closed(
        half.scale() > Decimals.END ? half.setScale(Decimals.END, RoundingMode.DOWN) : half, value);
  }

  static Interval wholesOf(CountNoun noun, Interval interval) {
    Interval wholes = noun.isWhole() ? interval.wholes() : interval;
    return wholes == null ? interval : wholes;
  }

  /**
   * Returns an exact number that nobody rounded, such as a count over records.
   *
   * @param count how many, 0 or more; counted in the noun, so that 19.5 of 万元 is 195000元
   * @param noun what is counted
   * @return the quantity, without raw text
   * @throws IllegalArgumentException if the count is negative, has more than 18 digits before or 6
   *     after the point, or is a fraction of what only exists in wholes; or if the noun is {@link
   *     CountNoun#UNSTATED}
   */
  public static Quantity exact(BigDecimal count, CountNoun noun) {
    BigDecimal v = Decimals.normal(count).scaleByPowerOfTen(noun.scale());
    if (v.signum() < 0
        || !Decimals.fits(v, Decimals.STATED)
        || (noun.isWhole() && !Decimals.isWhole(v))
        || noun.equals(CountNoun.UNSTATED)) {
      throw new IllegalArgumentException("no quantity: " + count + " " + noun);
    }
    return ofSum(v, noun.base(), Bound.EXACT, Interval.point(v));
  }

  /**
   * Returns an exact whole number.
   *
   * @param count how many, 0 or more
   * @param noun what is counted
   * @return the quantity, without raw text
   * @throws IllegalArgumentException if {@link #exact(BigDecimal, CountNoun)} does
   */
  public static Quantity exact(long count, CountNoun noun) {
    return exact(BigDecimal.valueOf(count), noun);
  }

  /**
   * Reads a quantity.
   *
   * @param text the quantity as a report writes it
   * @return the quantity
   * @throws InvalidValueException if {@link #tryParse} finds an error
   */
  public static Quantity parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Reads a quantity, or says what is wrong: one of {@link QuantityProblems}. A local count noun
   * comes with the warning {@link QuantityProblems#LOCAL_NOUN}. Never throws.
   *
   * @param text any text
   * @return the quantity, the problem, or both
   */
  public static Outcome<Quantity> tryParse(String text) {
    Outcome<Quantity> change = change(text);
    return change == null ? new QuantityReader(text).read() : change;
  }

  /** Reads a share that is said to have gone up or down, or returns null. */
  private static @Nullable Outcome<Quantity> change(String text) {
    for (Map.Entry<String, Direction> d : DIRECTIONS.entrySet()) {
      if (text.startsWith(d.getKey())) {
        String rest = text.substring(d.getKey().length());
        rest = (rest.startsWith("了") ? rest.substring(1) : rest).stripLeading();
        Outcome<Quantity> outcome = new QuantityReader(rest).read();
        Quantity q = outcome.value();
        return q == null || q.noun.kind() != CountNoun.Kind.SHARE
            ? null
            : new Outcome<>(
                new Quantity(d.getValue(), q.value, q.noun, q.bound, q.precision, q.interval, text),
                outcome.problems());
      }
    }
    return null;
  }

  /**
   * Returns the number written, in the base noun: the floor of 400余, the low end of a range, 0 of
   * 未发现.
   *
   * @return the number, or null if none is written ({@link Bound#UNKNOWN})
   */
  public @Nullable BigDecimal value() {
    return value;
  }

  /**
   * Returns what is counted, always a base noun: 元 where 万元 was written.
   *
   * @return the noun; {@link CountNoun#UNSTATED} where the text states none (未发现, 常态化)
   */
  public CountNoun noun() {
    return noun;
  }

  /**
   * Returns the noun with the multiplier it was written with, to show other numbers in the same
   * way: 万元 of 19.5万元.
   *
   * @return the noun as written; the base noun where no multiplier stands right before it
   */
  public CountNoun writtenNoun() {
    String raw = rawText;
    return raw == null ? noun : QuantityReader.writtenNoun(raw, noun);
  }

  /**
   * Returns how the words bound the number.
   *
   * @return the bound
   */
  public Bound bound() {
    return bound;
  }

  /**
   * Returns the unit of the last written place, in the base noun: 1000 of 19.5万元, 1 of 100条, 0.01
   * of 63000.50元.
   *
   * @return a power of ten, or null if no number is written ({@link Bound#UNKNOWN})
   */
  public @Nullable BigDecimal precision() {
    return precision;
  }

  /**
   * Returns everything the number can be, in the base noun; of a decline, how far it can be.
   *
   * @return the interval
   */
  public Interval interval() {
    return interval;
  }

  /**
   * Returns everything the number can be if numbers are rounded in one way.
   *
   * @param rounding half-up, half-even or down
   * @return the numbers that round to the written digits; of what is not {@linkplain #isRounded
   *     rounded}, its {@link #interval()}
   * @throws IllegalArgumentException if it is another rounding
   */
  public Interval interval(RoundingMode rounding) {
    BigDecimal v = value;
    BigDecimal unit = precision;
    if (!isRounded() || v == null || unit == null) {
      return interval;
    }
    Interval exact = roundedTo(v, unit, rounding);
    return isAverage() ? exact : wholesOf(noun, exact);
  }

  /**
   * Whether one number is written that may have been rounded or cut off at its last place: 19.5万元,
   * 88.9%, 0.0万元. A sum of such numbers is not itself rounded.
   *
   * @return true if so
   */
  public boolean isRounded() {
    BigDecimal v = value;
    BigDecimal unit = precision;
    if (bound != Bound.EXACT || v == null || unit == null || interval.isPoint()) {
      return false;
    }
    Interval united = roundedTo(v, unit);
    return interval.equals(isAverage() ? united : wholesOf(noun, united));
  }

  /**
   * Whether decimals are written of what only exists in wholes: it is an average, as 2.87条 a visit.
   *
   * @return true if so
   */
  public boolean isAverage() {
    BigDecimal unit = precision;
    return noun.isWhole() && unit != null && unit.compareTo(BigDecimal.ONE) < 0;
  }

  /**
   * Whether the words say that a share changed: 下降20%, 增长3%, −20%.
   *
   * @return true if they say which way it went
   */
  public boolean isChange() {
    return direction != Direction.NONE;
  }

  /**
   * Whether the words say that a share went down: 下降20%, −20%.
   *
   * @return true if so; then a computed −20 is what is written
   */
  public boolean isDecline() {
    return direction == Direction.DECLINE;
  }

  /**
   * Returns what was read.
   *
   * @return the text, or null if the quantity was derived
   */
  public @Nullable String rawText() {
    return rawText;
  }

  /**
   * Whether two quantities say the same, however written: the same number, noun, bound, precision,
   * interval and direction.
   *
   * @param other the other quantity
   * @return true for 100％ and 100%, false for 3.8万个 and 38000个
   */
  public boolean sameAs(Quantity other) {
    return direction == other.direction
        && sameNumber(value, other.value)
        && noun.equals(other.noun)
        && bound == other.bound
        && sameNumber(precision, other.precision)
        && interval.equals(other.interval);
  }

  private static boolean sameNumber(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.compareTo(b) == 0;
  }

  /**
   * Adds what counts the same thing. The sum has no raw text, and its interval is the sum of the
   * intervals. 未发现 states no noun and adds to anything.
   *
   * <p>Shares are refused: rates are never added, their numerators and denominators are. That two
   * counts of 家 overlap cannot be seen here; show it before adding.
   *
   * @param other the other quantity
   * @return the sum
   * @throws IllegalArgumentException if the nouns differ or count shares
   * @throws ArithmeticException if the sum gets longer than 18 digits before the point
   */
  public Quantity plus(Quantity other) {
    CountNoun common = commonNoun(other, "add");
    if (common.kind() == CountNoun.Kind.SHARE) {
      throw new IllegalArgumentException(
          "shares are not added: " + this + " and " + other + "; add what they are shares of");
    }
    Interval sum = interval.plus(other.interval);
    if (!Decimals.fits(sum.low(), Decimals.END) || !Decimals.fits(sum.high(), Decimals.END)) {
      throw new ArithmeticException("sum of " + this + " and " + other + " is too long");
    }
    BigDecimal a = value;
    BigDecimal b = other.value;
    if (isNumber() && other.isNumber() && a != null && b != null) {
      // Two times 未发现 is still 未发现: there is no noun to say 0 of.
      Bound exact = common.equals(CountNoun.UNSTATED) ? Bound.NONE : Bound.EXACT;
      return ofSum(a.add(b), common, exact, sum);
    }
    return ofInterval(common, sum);
  }

  /** Whether one number is meant, be it rounded. */
  private boolean isNumber() {
    return bound == Bound.EXACT || bound == Bound.NONE;
  }

  private static Quantity ofSum(BigDecimal value, CountNoun noun, Bound bound, Interval sum) {
    BigDecimal v = Decimals.normal(value);
    return new Quantity(v, noun, bound, Decimals.lastPlace(v), sum, null);
  }

  /** Returns the quantity that says an interval and nothing more. */
  private static Quantity ofInterval(CountNoun noun, Interval interval) {
    BigDecimal low = interval.low();
    BigDecimal high = interval.high();
    boolean fromZero = low.signum() == 0 && !interval.lowOpen();
    if (high == null) {
      return fromZero
          ? new Quantity(null, noun, Bound.UNKNOWN, null, interval, null)
          : ofSum(low, noun, interval.lowOpen() ? Bound.MORE_THAN : Bound.AT_LEAST, interval);
    }
    if (fromZero) {
      return ofSum(high, noun, interval.highOpen() ? Bound.LESS_THAN : Bound.AT_MOST, interval);
    }
    return ofSum(low, noun, Bound.RANGE, interval);
  }

  /** Returns the noun of both; a zero without a noun is a zero of anything. */
  private CountNoun commonNoun(Quantity other, String doing) {
    if (noun.countsSameAs(other.noun) || other.isNoneOfAnything()) {
      return noun;
    }
    if (isNoneOfAnything()) {
      return other.noun;
    }
    throw new IllegalArgumentException(
        "cannot "
            + doing
            + " "
            + this
            + " and "
            + other
            + ": they count different things, "
            + noun
            + " and "
            + other.noun);
  }

  private boolean isNoneOfAnything() {
    return bound == Bound.NONE;
  }

  /**
   * Compares with another number of the same noun.
   *
   * @param other the other quantity
   * @return true if both are one and the same number, false if that is impossible, otherwise
   *     unknown; 19.5万元 may or may not be another 19.5万元
   * @throws IllegalArgumentException if the nouns differ
   */
  public Truth isEqualTo(Quantity other) {
    commonNoun(other, "compare");
    return isDecline() == other.isDecline()
        ? interval.isEqualTo(other.interval)
        : isZero().and(other.isZero());
  }

  /**
   * Compares with another number of the same noun.
   *
   * @param other the other quantity
   * @return true or false if every possible pair agrees, otherwise unknown
   * @throws IllegalArgumentException if the nouns differ
   */
  public Truth isLessThan(Quantity other) {
    commonNoun(other, "compare");
    if (isDecline() != other.isDecline()) {
      return isDecline() ? isZero().and(other.isZero()).not() : Truth.FALSE;
    }
    return isDecline() ? other.interval.isLessThan(interval) : interval.isLessThan(other.interval);
  }

  private Truth isZero() {
    return interval.isEqualTo(Interval.point(BigDecimal.ZERO));
  }

  /**
   * Compares with another number of the same noun.
   *
   * @param other the other quantity
   * @return true or false if every possible pair agrees, otherwise unknown
   * @throws IllegalArgumentException if the nouns differ
   */
  public Truth isGreaterThan(Quantity other) {
    return other.isLessThan(this);
  }

  /**
   * Compares with another number of the same noun.
   *
   * @param other the other quantity
   * @return true or false if every possible pair agrees, otherwise unknown
   * @throws IllegalArgumentException if the nouns differ
   */
  public Truth isAtMost(Quantity other) {
    return other.isLessThan(this).not();
  }

  /**
   * Compares with another number of the same noun.
   *
   * @param other the other quantity
   * @return true or false if every possible pair agrees, otherwise unknown
   * @throws IllegalArgumentException if the nouns differ
   */
  public Truth isAtLeast(Quantity other) {
    return isLessThan(other).not();
  }

  /**
   * Sets this written number against a computed one.
   *
   * @param computed the exact number, in the base noun: yuan for 万元, 99.9 for 99.9%
   * @return the verdict
   */
  public Match match(BigDecimal computed) {
    return Match.of(this, computed, BigDecimal.ONE);
  }

  /**
   * Sets this written number against a computed ratio, which need not be a finite decimal. Where a
   * share is written (%, 百分点) the ratio is turned into percent: 336 of 378 is 88.888…%. A ratio
   * that is no whole number is an average: 2.87 and, rounded, 3 are what 43 of 15 is.
   *
   * @param numerator the numerator, in the base noun if no share is written
   * @param denominator the denominator, not zero
   * @return the verdict
   * @throws IllegalArgumentException if the denominator is zero: 0 of 0 is no rate
   */
  public Match match(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException(numerator + " of 0 is no ratio");
    }
    BigDecimal n = denominator.signum() < 0 ? numerator.negate() : numerator;
    boolean share = noun.kind() == CountNoun.Kind.SHARE;
    return Match.of(this, share ? n.scaleByPowerOfTen(2) : n, denominator.abs());
  }

  /** Returns everything a number so written can be, if it may have been rounded or cut off. */
  static Interval roundedTo(BigDecimal value, BigDecimal precision) {
    // Half a unit below is rounded up to it; just under a whole unit above is cut off to it.
    return Interval.below(halfBelow(value, precision), value.add(precision));
  }

  private static Interval roundedTo(BigDecimal value, BigDecimal unit, RoundingMode rounding) {
    BigDecimal low = halfBelow(value, unit);
    BigDecimal high = value.add(unit.multiply(HALF));
    return switch (rounding) {
      case HALF_UP -> Interval.below(low, high);
      case DOWN -> Interval.below(value, value.add(unit));
      case HALF_EVEN -> {
        boolean isEven = !value.divideToIntegralValue(unit).toBigInteger().testBit(0);
        yield new Interval(low, !isEven && low.signum() > 0, high, !isEven);
      }
      default -> throw new IllegalArgumentException("no rounding of reports: " + rounding);
    };
  }

  /** Nothing is negative: what is written as 0.0 was not less than nothing. */
  private static BigDecimal halfBelow(BigDecimal value, BigDecimal unit) {
    return value.subtract(unit.multiply(HALF)).max(BigDecimal.ZERO);
  }

  /**
   * Whether a ratio is what the words allow. A ratio that is not whole is an average, of which
   * there are parts also of what only exists in wholes: 2.87 is more than 2条.
   */
  boolean allows(BigDecimal numerator, BigDecimal denominator) {
    return asAverage(numerator, denominator).containsRatio(numerator, denominator);
  }

  private Interval asAverage(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal v = value;
    if (v == null || !noun.isWhole() || isWhole(numerator, denominator)) {
      return interval;
    }
    return switch (bound) {
      case AT_LEAST_WITHIN -> Interval.below(v, v.add(Decimals.lastNonZeroPlace(v)));
      case LESS_THAN -> Interval.below(BigDecimal.ZERO, v);
      case MORE_THAN -> Interval.from(v, true);
      case NEARLY -> nearly(v);
      default -> interval;
    };
  }

  private static boolean isWhole(BigDecimal numerator, BigDecimal denominator) {
    return numerator.remainder(denominator).signum() == 0;
  }

  /**
   * Returns the rounding that makes the written digits of a ratio, or null. A whole number written
   * of an average was rounded to it.
   */
  @Nullable RoundingMode rounding(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal v = value;
    BigDecimal unit = precision;
    boolean isOfAverage =
        bound == Bound.EXACT
            && noun.isWhole()
            && v != null
            && v.signum() != 0
            && !isWhole(numerator, denominator);
    if (v == null || unit == null || !(isRounded() || isOfAverage)) {
      return null;
    }
    for (RoundingMode mode : Match.ROUNDINGS) {
      if (roundedTo(v, unit, mode).containsRatio(numerator, denominator)) {
        return mode;
      }
    }
    return null;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Quantity other && sameAs(other) && Objects.equals(rawText, other.rawText);
  }

  @Override
  public int hashCode() {
    return Objects.hash(noun, bound, interval, rawText);
  }

  /** Returns what was read, or the shortest text that reads back the same. */
  @Override
  public String toString() {
    String raw = rawText;
    return raw != null ? raw : canonicalText();
  }

  private String canonicalText() {
    BigDecimal v = value;
    if (v == null) {
      return "若干" + noun;
    }
    String number = v.toPlainString();
    return switch (bound) {
      case NONE -> "未发现";
      case AT_LEAST -> "不少于" + number + noun;
      case MORE_THAN -> "超过" + number + noun;
      case AT_MOST -> "不超过" + number + noun;
      case LESS_THAN -> "不足" + number + noun;
      case NEARLY -> "近" + number + noun;
      case RANGE -> rangeText(number);
      default -> exactText(v, number);
    };
  }

  private String rangeText(String number) {
    BigDecimal high = interval.high();
    return high == null || interval.lowOpen() || interval.highOpen()
        ? interval.toString() + noun
        : number + "至" + high.toPlainString() + noun;
  }

  private String exactText(BigDecimal v, String number) {
    if (!interval.isPoint()) {
      return number + noun + IN + interval;
    }
    return (noun.mayBeRounded(v, v.scale(), 0) ? "正好" : "") + number + noun;
  }
}
