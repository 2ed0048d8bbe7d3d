package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

  @Provide
  Arbitrary<Money> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L),
            Arbitraries.integers().between(0, 2))
        .as(
            (n, decimals) ->
                new Money(n * (decimals == 0 ? 100 : decimals == 1 ? 10 : 1), decimals));
  }

  @Provide
  Arbitrary<String> almost() {
    return Arbitraries.strings().withChars("0019.-+e").ofMaxLength(21);
  }

  @Property
  void textAndCodeRoundTrip(@ForAll("amounts") Money m) {
    assertThat(Money.parse(m.toString())).isEqualTo(m);
    assertThat(Money.ofCode(m.code())).isEqualTo(m);
    assertThat(m.yuan().toPlainString()).isEqualTo(m.toString());
  }

  @Property(tries = 5000)
  void whatIsReadIsWhatBigDecimalReads(@ForAll("almost") String text) {
    Money m = Money.tryParse(text).value();
    if (m != null) {
      assertThat(m).hasToString(text);
      assertThat(m.yuan()).isEqualTo(new BigDecimal(text));
    }
  }

  @Property
  void plusIsExactCommutativeAndAssociative(
      @ForAll("amounts") Money a, @ForAll("amounts") Money b, @ForAll("amounts") Money c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b).yuan()).isEqualByComparingTo(a.yuan().add(b.yuan()));
    assertThat(a.plus(Money.ZERO)).isEqualTo(a);
    assertThat(a.plus(a.negated()).fen()).isZero();
  }

  @Property
  void orderAgreesWithEquals(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }
}
