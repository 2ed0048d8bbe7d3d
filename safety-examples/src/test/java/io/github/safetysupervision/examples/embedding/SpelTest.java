package io.github.safetysupervision.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.quantity.Money;
import org.junit.jupiter.api.Test;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/** Records and values in expressions, as rule tables of platforms write them. */
class SpelTest {

  private static Object value(Object root, String expression) {
    return new SpelExpressionParser().parseExpression(expression).getValue(root);
  }

  @Test
  void recordsAreReadAsBeans() {
    assertThat(value(Records.HAZARD, "description")).isEqualTo("安全阀未检验");
    assertThat(value(Records.HAZARD, "deadline.isBefore(T(java.time.LocalDate).of(2023, 6, 30))"))
        .isEqualTo(true);
    assertThat(value(Records.HAZARD, "grade.code()")).isEqualTo("general");
    assertThat(value(Records.HAZARD, "closedOn == null")).isEqualTo(true);
  }

  @Test
  void valuesAreAskedByTheirMethodsAndCompared() {
    assertThat(value(Records.PENALTY, "amount.fen()")).isEqualTo(500_050L);
    assertThat(value(Records.PENALTY, "kinds[0].code()")).isEqualTo("fine");
    assertThat(value(Money.parse("2"), "#root > T(" + Money.class.getName() + ").parse('1.99')"))
        .isEqualTo(true);
  }
}
