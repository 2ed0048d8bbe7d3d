package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "63000, 6300000, 0",
    "63000.5, 6300050, 1",
    "63000.00, 6300000, 2",
    "0, 0, 0",
    "0.05, 5, 2",
    "-0.05, -5, 2",
    "9999999999999999.99, 999999999999999999, 2",
    "-9999999999999999.99, -999999999999999999, 2"
  })
  void statedDecimalsStay(String text, long fen, int decimals) {
    assertThat(Money.parse(text)).isEqualTo(new Money(fen, decimals)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'', MN-001",
    "-, MN-001",
    "., MN-001",
    ".5, MN-001",
    "5., MN-001",
    "+5, MN-001",
    "-0, MN-001",
    "-0.00, MN-001",
    "007, MN-001",
    "1e2, MN-001",
    "6.3万, MN-001",
    "'1,000', MN-001",
    "５, MN-001",
    "' 5', MN-001",
    "1.2.3, MN-001",
    "63000.005, MN-002",
    "12345678901234567, MN-003",
    "12345678901234567.123, MN-003"
  })
  void tryParseSaysWhatIsWrong(String text, String code) {
    assertThat(Money.tryParse(text).problems())
        .extracting(p -> p.code().id())
        .containsExactly(code);
    assertThatThrownBy(() -> Money.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void fourHundredDigitsAreRefused() {
    assertThat(Money.tryParse("9".repeat(400)).problems().get(0).toString())
        .contains("MN-003")
        .hasSizeLessThan(200);
  }

  @Test
  void aCodeIsReadFromTheMiddleOfABuffer() {
    char[] buffer = "{\"a\":63000.5,".toCharArray();
    long code = Money.codeOf(buffer, 5, 7);
    assertThat(Money.ofCode(code)).hasToString("63000.5");
    assertThat(Money.codeOf(buffer, 5, 8)).isEqualTo(Money.BAD);
    assertThatThrownBy(() -> Money.codeOf(buffer, 5, 20))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> Money.ofCode(Money.BAD)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.ofCode(3)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {10_000_000_000_000_000L, Long.MIN_VALUE, Long.MAX_VALUE})
  void amountsBeyondTheLimitCannotBeMade(long yuan) {
    assertThatThrownBy(() -> Money.ofYuan(yuan)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void decimalsMustSufficeForTheFen() {
    assertThatThrownBy(() -> new Money(5, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(5, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSumHasTheDecimalsOfTheFinerPart() {
    assertThat(Money.parse("63000").plus(Money.parse("127200.50"))).hasToString("190200.50");
    Money most = new Money(999_999_999_999_999_999L, 2);
    assertThatThrownBy(() -> most.plus(Money.ofFen(1))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void theSameAmountMayBeWrittenDifferently() {
    Money plain = Money.ofYuan(63_000);
    Money fine = Money.ofFen(6_300_000);
    assertThat(plain).isNotEqualTo(fine).isLessThan(fine);
    assertThat(plain.isSameAmountAs(fine)).isTrue();
    assertThat(plain.negated()).hasToString("-63000");
  }

  @Test
  void anAmountIsAnExactQuantity() {
    assertThat(Money.parse("63000.50").toQuantity()).hasToString("63000.5元");
    Money back = Money.ofFen(-1);
    assertThatThrownBy(back::toQuantity).isInstanceOf(IllegalArgumentException.class);
  }
}
