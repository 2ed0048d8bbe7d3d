package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.safetysupervision.problem.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QuantityProperties {

  private static final List<String> WHOLE_NUMBERS =
      List.of(
          "1", "2", "9", "10", "18", "100", "122", "400", "450", "1163", "10000", "一", "十", "二十三");
  private static final List<String> MULTIPLIED =
      List.of("3万", "19.5万", "12.72万", "3.8万", "2亿", "三万");
  private static final List<String> FRACTIONS = List.of("0.5", "2.50", "63000.5", "0.125", "7.0");

  /** Texts of one noun, in all the ways a report may bound a number. */
  private static Arbitrary<String> texts(String noun, List<String> numbers) {
    Arbitrary<String> number = Arbitraries.of(numbers);
    Arbitrary<String> frame =
        Arbitraries.of(
            "#N",
            "#余N",
            "#多N",
            "约#N",
            "近#N",
            "不足#N",
            "超过#N",
            "逾#N",
            "不超过#N",
            "不少于#N",
            "#N以上",
            "#N以下",
            "#N左右",
            "正好#N",
            "#至99999999999N",
            "若干N");
    return Combinators.combine(frame, number).as((f, n) -> f.replace("#", n).replace("N", noun));
  }

  private static <T> List<T> both(List<T> a, List<T> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
  }

  @Provide
  Arbitrary<Quantity> people() {
    return texts("人", both(WHOLE_NUMBERS, MULTIPLIED)).map(Quantity::parse);
  }

  @Provide
  Arbitrary<Quantity> tonnes() {
    return texts("吨", both(both(WHOLE_NUMBERS, MULTIPLIED), FRACTIONS)).map(Quantity::parse);
  }

  @Provide
  Arbitrary<Quantity> yuan() {
    return texts("元", both(both(WHOLE_NUMBERS, MULTIPLIED), FRACTIONS)).map(Quantity::parse);
  }

  @Provide
  Arbitrary<Quantity> shares() {
    return texts("%", both(WHOLE_NUMBERS, FRACTIONS))
        .filter(t -> !t.startsWith("若干"))
        .map(Quantity::parse);
  }

  /** Quantities that may be added: of one noun, or of none. */
  @Provide
  Arbitrary<List<Quantity>> addable() {
    Arbitrary<Quantity> none = Arbitraries.just(Quantity.parse("未发现"));
    return Arbitraries.oneOf(
        Arbitraries.oneOf(people(), people(), none).list().ofSize(3),
        Arbitraries.oneOf(tonnes(), tonnes(), none).list().ofSize(3),
        Arbitraries.oneOf(yuan(), yuan(), none).list().ofSize(3));
  }

  @Provide
  Arbitrary<Quantity> any() {
    return Arbitraries.oneOf(people(), tonnes(), yuan(), shares());
  }

  @Property
  void whatWasReadPrintsTheSame(@ForAll("any") Quantity q) {
    assertThat(q.toString()).isEqualTo(q.rawText());
    assertThat(Quantity.parse(q.toString())).isEqualTo(q).hasSameHashCodeAs(q);
  }

  @Property
  void whatWasDerivedReadsBackTheSame(@ForAll("addable") List<Quantity> qs) {
    Quantity two = qs.get(0).plus(qs.get(1));
    Quantity three = two.plus(qs.get(2));
    assertThat(Quantity.parse(two.toString()).sameAs(two)).isTrue();
    assertThat(Quantity.parse(three.toString()).sameAs(three)).isTrue();
  }

  @Property
  void exactReadsBackTheSame(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long n,
      @ForAll @IntRange(max = 6) int decimals) {
    BigDecimal count = BigDecimal.valueOf(n, decimals);
    for (CountNoun noun : List.of(CountNoun.YUAN, CountNoun.PERCENT, CountNoun.of("吨"))) {
      Quantity q = Quantity.exact(count, noun);
      assertThat(q.interval().isPoint()).isTrue();
      assertThat(Quantity.parse(q.toString()).sameAs(q)).isTrue();
    }
  }

  @Property
  void aSumHoldsEverySumOfMembers(
      @ForAll("addable") List<Quantity> qs,
      @ForAll @IntRange(max = 1000) int i,
      @ForAll @IntRange(max = 1000) int j) {
    Quantity a = qs.get(0);
    Quantity b = qs.get(1);
    BigDecimal x = member(a, i);
    BigDecimal y = member(b, j);
    assertThat(a.interval().contains(x)).isTrue();
    assertThat(a.plus(b).interval().contains(x.add(y))).isTrue();
  }

  /** Draws a member of the interval, a whole one where only wholes exist. */
  private static BigDecimal member(Quantity q, int thousandth) {
    Interval i = q.interval();
    BigDecimal high = i.high() == null ? i.low().add(new BigDecimal(5000)) : i.high();
    BigDecimal x =
        i.low()
            .add(high.subtract(i.low()).multiply(BigDecimal.valueOf(thousandth, 3)))
            .setScale(q.noun().isWhole() ? 0 : 9, RoundingMode.HALF_UP);
    return i.contains(x) ? x : i.contains(i.low()) ? i.low() : i.low().add(new BigDecimal("0.001"));
  }

  @Property
  void plusIsCommutativeAndAssociative(@ForAll("addable") List<Quantity> qs) {
    Quantity a = qs.get(0);
    Quantity b = qs.get(1);
    Quantity c = qs.get(2);
    assertThat(a.plus(b).equals(b.plus(a))).isTrue();
    Quantity left = a.plus(b).plus(c);
    Quantity right = a.plus(b.plus(c));
    assertThat(left.interval()).isEqualTo(right.interval());
  }

  @Property
  void wholesStayWholes(@ForAll("people") Quantity a, @ForAll("people") Quantity b) {
    Interval sum = a.plus(b).interval();
    assertThat(sum).isEqualTo(sum.wholes());
  }

  @Property
  void matchAndIntervalSayTheSame(
      @ForAll("any") Quantity q, @ForAll @IntRange(min = -3000, max = 3000) int step) {
    BigDecimal value = q.value();
    if (value == null || q.bound() == Bound.ABOUT) {
      assertThat(q.match(BigDecimal.valueOf(step)).agreement())
          .isIn(Match.Agreement.UNDECIDED, Match.Agreement.HOLDS);
      return;
    }
    BigDecimal unit = q.noun().isWhole() ? BigDecimal.ONE : new BigDecimal("0.01");
    if (q.precision() != null && q.precision().compareTo(BigDecimal.ONE) > 0) {
      unit = q.precision().divide(BigDecimal.valueOf(100));
    }
    BigDecimal computed = value.add(unit.multiply(BigDecimal.valueOf(step)));
    Match match = q.match(computed);
    assertThat(match.difference()).isEqualByComparingTo(computed.subtract(value));
    boolean holds =
        match.agreement() == Match.Agreement.HOLDS
            || match.agreement() == Match.Agreement.HOLDS_AT_STATED_PRECISION;
    // How near 近 is nobody knows: inside nothing is decided.
    boolean isPossible = holds || match.agreement() == Match.Agreement.UNDECIDED;
    assertThat(isPossible).isEqualTo(q.interval().contains(computed));
    assertThat(holds).isEqualTo(isPossible && q.bound() != Bound.NEARLY);
  }

  @Property
  void comparingIsSoundForMembers(
      @ForAll("people") Quantity a,
      @ForAll("people") Quantity b,
      @ForAll @IntRange(max = 1000) int i,
      @ForAll @IntRange(max = 1000) int j) {
    int order = member(a, i).compareTo(member(b, j));
    sound(a.isLessThan(b), order < 0);
    sound(a.isAtMost(b), order <= 0);
    sound(a.isGreaterThan(b), order > 0);
    sound(a.isAtLeast(b), order >= 0);
    sound(a.isEqualTo(b), order == 0);
  }

  private static void sound(Truth said, boolean is) {
    assertThat(said).isIn(Truth.of(is), Truth.UNKNOWN);
  }

  @Property
  void tryParseNeverThrows(@ForAll String text) {
    assertThatCode(() -> Quantity.tryParse(text)).doesNotThrowAnyException();
    assertThatCode(() -> CountNoun.tryOf(text)).doesNotThrowAnyException();
    assertThatCode(() -> Interval.tryParse(text)).doesNotThrowAnyException();
    assertThatCode(() -> Money.tryParse(text)).doesNotThrowAnyException();
  }

  @Property(tries = 5000)
  void tryParseNeverThrowsOnAlmostQuantities(@ForAll("almost") String text) {
    Outcome<Quantity> outcome = Quantity.tryParse(text);
    if (outcome.value() != null) {
      assertThat(outcome.value()).hasToString(text);
    }
  }

  @Provide
  Arbitrary<String> almost() {
    return Arbitraries.of(
            "0",
            "1",
            "9",
            "50",
            "999999999",
            ".",
            "5.05",
            "万",
            "亿",
            "千",
            "百",
            "十",
            "三",
            "零",
            "两",
            "余",
            "多",
            "约",
            "近",
            "不足",
            "超过",
            "以上",
            "左右",
            "至",
            "-",
            "∈",
            "[",
            "(",
            ",",
            "∞",
            ")",
            "]",
            "人",
            "家次",
            "万元",
            "%",
            "％",
            "吨",
            "若干",
            "数",
            "未发现",
            "正好",
            "e9",
            " ",
            "\uD800")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Interval> intervals() {
    Arbitrary<Integer> end = Arbitraries.integers().between(-6, 12);
    Arbitrary<Boolean> open = Arbitraries.of(true, false);
    return Combinators.combine(end, Arbitraries.integers().between(0, 9), open, open, open)
        .as(
            (low, width, lowOpen, highOpen, unbounded) -> {
              BigDecimal a = BigDecimal.valueOf(low * 5L, 1);
              BigDecimal b = BigDecimal.valueOf((low + width) * 5L, 1);
              if (unbounded && width > 6) {
                return Interval.from(a, lowOpen);
              }
              return width == 0 ? Interval.point(a) : new Interval(a, lowOpen, b, highOpen);
            });
  }

  @Property
  void intervalsReadTheirOwnText(@ForAll("intervals") Interval i) {
    assertThat(Interval.parse(i.toString())).isEqualTo(i);
  }

  @Property
  void intervalsOverlapWhereANumberIsInBoth(
      @ForAll("intervals") Interval a, @ForAll("intervals") Interval b) {
    boolean shared = false;
    for (int quarter = -20; quarter <= 60; quarter++) {
      BigDecimal x = BigDecimal.valueOf(quarter * 25L, 2);
      shared |= a.contains(x) && b.contains(x);
    }
    assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
  }

  @Property
  void addingIntervalsIsCommutativeAndAssociative(
      @ForAll("intervals") Interval a,
      @ForAll("intervals") Interval b,
      @ForAll("intervals") Interval c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void wholesAreTheWholeNumbersInside(@ForAll("intervals") Interval i) {
    Interval wholes = i.wholes();
    for (int n = -5; n <= 20; n++) {
      BigDecimal x = BigDecimal.valueOf(n);
      assertThat(wholes != null && wholes.contains(x)).isEqualTo(i.contains(x));
    }
  }
}
