package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryCodeTest {

  private static List<ProblemCode> codesOf(String text) {
    return IndustryCode.tryParse(text).problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "A,SECTION",
    "03,DIVISION",
    "A03,DIVISION",
    "031,GROUP",
    "A031,GROUP",
    "0311,CLASS",
    "A0311,CLASS",
    "610,GROUP"
  })
  void levelIsTheNumberOfDigits(String text, IndustryLevel level) {
    assertThat(IndustryCode.parse(text).level()).isEqualTo(level);
    assertThat(IndustryCode.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "A3", "03111", "A03111"})
  void parseRejectsAnotherNumberOfDigits(String text) {
    assertThat(codesOf(text)).containsExactly(CodeProblems.INDUSTRY_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"U0311", "03A1", "031 ", "AB", "-311", "03.11"})
  void parseRejectsOtherCharacters(String text) {
    assertThat(codesOf(text)).containsExactly(CodeProblems.INDUSTRY_CHARACTER);
  }

  @Test
  void lowerCaseAndFullWidthAreReportedAndNotRepaired() {
    assertThat(codesOf("a0311")).containsExactly(CodeProblems.INDUSTRY_LOWER_CASE);
    assertThat(codesOf("Ａ0311")).containsExactly(CodeProblems.INDUSTRY_FULL_WIDTH);
    assertThat(codesOf("u0311")).containsExactly(CodeProblems.INDUSTRY_CHARACTER);
  }

  @Test
  void divisionsStartAtOne() {
    assertThat(codesOf("0011")).containsExactly(CodeProblems.INDUSTRY_NO_DIVISION);
    assertThatThrownBy(() -> IndustryCode.parse("A00"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("IN-005");
  }

  @Test
  void aLongTextGivesFewProblems() {
    assertThat(codesOf("汉".repeat(100_000))).hasSize(6);
  }

  @Test
  void partsAreWhatWasWritten() {
    assertThat(IndustryCode.parse("A0311").writtenSection()).isEqualTo("A");
    assertThat(IndustryCode.parse("0311").writtenSection()).isNull();
    assertThat(IndustryCode.parse("A0311").digits()).isEqualTo("0311");
    assertThat(IndustryCode.parse("A").digits()).isEmpty();
  }
}
