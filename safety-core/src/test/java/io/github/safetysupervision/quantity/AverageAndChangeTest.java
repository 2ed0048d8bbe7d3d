package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are no plain counts: averages, changes, what is near, what may be nothing. */
class AverageAndChangeTest {

  private static Match.Agreement match(String written, String numerator, String denominator) {
    return Quantity.parse(written)
        .match(new BigDecimal(numerator), new BigDecimal(denominator))
        .agreement();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.87条", "12.0家", "1.23456万人", "约2.9条", "超过2.5条", "2.5至3条", "0.5次"})
  void whatIsWrittenWithDecimalsOfWholesIsAnAverage(String text) {
    Quantity q = Quantity.parse(text);
    assertThat(q).hasToString(text);
    assertThat(Quantity.parse(q.toString())).isEqualTo(q);
  }

  @ParameterizedTest
  @CsvSource({
    "2.87条, 43, 15, HOLDS_AT_STATED_PRECISION",
    "2.86条, 43, 15, HOLDS_AT_STATED_PRECISION",
    "2.88条, 43, 15, FAILS",
    "3条, 43, 15, HOLDS_AT_STATED_PRECISION",
    "2条, 43, 15, HOLDS_AT_STATED_PRECISION",
    "4条, 43, 15, FAILS",
    "0条, 1, 15, FAILS",
    "2.5条, 5, 2, HOLDS",
    "不足3条, 43, 15, HOLDS",
    "超过2条, 43, 15, HOLDS",
    "超过2.9条, 43, 15, FAILS",
    "2余条, 43, 15, HOLDS",
    "3条, 3, 1, HOLDS",
    "3条, 2, 1, FAILS"
  })
  void anAverageIsMatchedWithItsParts(String text, String n, String d, Match.Agreement verdict) {
    assertThat(match(text, n, d)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "下降20%, -1, 5, HOLDS",
    "-20%, -1, 5, HOLDS",
    "−20%, -1, 5, HOLDS",
    "下降了20%, -1, 5, HOLDS",
    "减少20％, -1, 5, HOLDS",
    "20%, -1, 5, FAILS",
    "20%, 1, 5, HOLDS",
    "增长20%, 1, 5, HOLDS",
    "上升20%, -1, 5, FAILS",
    "下降20%, 1, 5, FAILS",
    "下降33.3%, -1, 3, HOLDS_AT_STATED_PRECISION",
    "下降超过20%, -1, 3, HOLDS",
    "下降超过20%, 1, 3, FAILS",
    "下降约20%, -1, 3, UNDECIDED",
    "-0%, 0, 3, HOLDS"
  })
  void aDeclineIsANegativeChange(String text, String n, String d, Match.Agreement verdict) {
    assertThat(match(text, n, d)).isEqualTo(verdict);
  }

  @Test
  void theDifferenceOfADeclineIsComputedLessWritten() {
    Match m = Quantity.parse("下降20%").match(new BigDecimal("-3"), BigDecimal.TEN);
    assertThat(m.difference()).isEqualByComparingTo("-10");
  }

  @Test
  void aDeclineIsLessThanAnyShare() {
    Quantity down = Quantity.parse("下降20%");
    Quantity more = Quantity.parse("下降30%");
    Quantity share = Quantity.parse("20%");
    assertThat(down.isEqualTo(share)).isEqualTo(Truth.FALSE);
    assertThat(down.isLessThan(share)).isEqualTo(Truth.TRUE);
    assertThat(share.isLessThan(down)).isEqualTo(Truth.FALSE);
    assertThat(more.isLessThan(down)).isEqualTo(Truth.TRUE);
    assertThat(down.isLessThan(more)).isEqualTo(Truth.FALSE);
    assertThat(Quantity.parse("-0%").isEqualTo(Quantity.parse("0%"))).isEqualTo(Truth.TRUE);
    assertThat(down.sameAs(share)).isFalse();
    assertThat(down.sameAs(Quantity.parse("-20%"))).isTrue();
    assertThat(down.isDecline()).isTrue();
    assertThat(Quantity.parse("增长20%").isDecline()).isFalse();
    assertThat(Quantity.parse("增长20%").isChange()).isTrue();
    assertThat(share.isChange()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5条", "下降5条", "--5%", "下降", "-", "下降下降5%"})
  void onlySharesDecline(String text) {
    assertThat(Quantity.tryParse(text).value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "近3万条, 30001, FAILS",
    "近3万条, 30000, UNDECIDED",
    "近3万条, 15000, UNDECIDED",
    "近3万条, 14999, FAILS",
    "近3万条, 1, FAILS",
    "将近100%, 0, FAILS",
    "近100%, 99, UNDECIDED"
  })
  void nearIsFromBelowAndNeverHolds(String text, String computed, Match.Agreement verdict) {
    assertThat(Quantity.parse(text).match(new BigDecimal(computed)).agreement()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0万元, '[0,1000)'",
    "0.00亿元, '[0,1000000)'",
    "0万元, '[0,0]'",
    "0.0%, '[0,0]'",
    "0.00元, '[0,0]'",
    "0条, '[0,0]'"
  })
  void aZeroWithDecimalsOfAMultipleMayBeSomething(String text, String interval) {
    assertThat(Quantity.parse(text).interval()).hasToString(interval);
  }

  @ParameterizedTest
  @CsvSource({
    "1.4万条, HALF_UP, '[13500,14499]'",
    "1.4万条, HALF_EVEN, '[13500,14500]'",
    "1.5万条, HALF_EVEN, '[14501,15499]'",
    "1.4万条, DOWN, '[14000,14999]'",
    "88%, HALF_UP, '[87.5,88.5)'",
    "88%, HALF_EVEN, '[87.5,88.5]'",
    "0.0万元, HALF_EVEN, '[0,500]'",
    "14条, DOWN, '[14,14]'",
    "400余条, DOWN, '[400,499]'"
  })
  void oneRoundingAllowsLess(String text, RoundingMode rounding, String interval) {
    assertThat(Quantity.parse(text).interval(rounding)).hasToString(interval);
  }

  @Test
  void reportsRoundInThreeWaysOnly() {
    Quantity q = Quantity.parse("1.4万条");
    assertThatThrownBy(() -> q.interval(RoundingMode.CEILING))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
