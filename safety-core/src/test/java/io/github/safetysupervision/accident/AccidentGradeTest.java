package io.github.safetysupervision.accident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.quantity.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Order 493 art. 3, on both sides of every boundary. */
class AccidentGradeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, ORDINARY",
    "2, 9, 9999999.99, ORDINARY",
    "3, 0, 0, CONSIDERABLE",
    "0, 10, 0, CONSIDERABLE",
    "0, 0, 10000000, CONSIDERABLE",
    "9, 49, 49999999.99, CONSIDERABLE",
    "10, 0, 0, MAJOR",
    "0, 50, 0, MAJOR",
    "0, 0, 50000000, MAJOR",
    "29, 99, 99999999.99, MAJOR",
    "30, 0, 0, EXTRAORDINARY",
    "0, 100, 0, EXTRAORDINARY",
    "0, 0, 100000000, EXTRAORDINARY",
    "3, 50, 0, MAJOR",
    "30, 0, 9999999.99, EXTRAORDINARY"
  })
  void theHighestOfThreeCriteriaDecides(
      int deaths, int seriousInjuries, String loss, AccidentGrade grade) {
    assertThat(AccidentGrade.of(deaths, seriousInjuries, Money.parse(loss))).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    ",,,ORDINARY",
    "3,,,CONSIDERABLE",
    ",50,,MAJOR",
    ",,100000000,EXTRAORDINARY",
    "2,,,ORDINARY"
  })
  void whatIsNotKnownRaisesNothing(
      Integer deaths, Integer seriousInjuries, String loss, AccidentGrade grade) {
    assertThat(
            AccidentGrade.atLeast(deaths, seriousInjuries, loss == null ? null : Money.parse(loss)))
        .isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -0.01"})
  void negativeCasualtiesOrLossAreMisuse(int deaths, int seriousInjuries, String loss) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccidentGrade.of(deaths, seriousInjuries, Money.parse(loss)));
  }

  @Property
  void theGradeIsTheMaximumOfEachCriterionAlone(
      @ForAll @IntRange(max = 60) int deaths,
      @ForAll @IntRange(max = 150) int injuries,
      @ForAll @LongRange(max = 200_000_000) long yuan) {
    Money loss = Money.ofYuan(yuan);
    AccidentGrade d = AccidentGrade.atLeast(deaths, null, null);
    AccidentGrade i = AccidentGrade.atLeast(null, injuries, null);
    AccidentGrade l = AccidentGrade.atLeast(null, null, loss);
    AccidentGrade most = d.compareTo(i) > 0 ? d : i;
    most = most.compareTo(l) > 0 ? most : l;
    assertThat(AccidentGrade.of(deaths, injuries, loss)).isEqualTo(most);
  }
}
