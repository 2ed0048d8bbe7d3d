package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

  /** The standard's own example of GB 11643—1999, with its check character. */
  private static final String IDENTITY = "11010519491231002X";

  @Test
  void identityNumberIsMasked() {
    assertThat(PersonalData.isIn("身份证" + IDENTITY + "号")).isTrue();
    assertThat(PersonalData.mask("身份证" + IDENTITY + "号")).isEqualTo("身份证110105********002X号");
  }

  @Test
  void mobileNumberIsMasked() {
    assertThat(PersonalData.mask("电话13800138000。")).isEqualTo("电话138****8000。");
  }

  @Test
  void creditCodesAndDivisionsAndAmountsAreLeftAlone() {
    for (String text :
        new String[] {
          "911100007109250324", "914403001922038216", "152529100000", "63000.00", "2023-06-30", ""
        }) {
      assertThat(PersonalData.isIn(text)).as(text).isFalse();
      assertThat(PersonalData.mask(text)).isEqualTo(text);
    }
  }

  @Test
  void noProblemSaysAPersonalNumber() {
    ProblemCode code = ProblemCode.of("TEST-001", Severity.INFO, "找到{found}", "found {found}");
    Problem problem = code.with("found", IDENTITY + " 13800138000");
    assertThat(problem.message(Locale.CHINESE))
        .doesNotContain("19491231")
        .doesNotContain("13800138");
    assertThat(problem.toString()).doesNotContain("19491231");
    assertThat(problem.message(Locale.CHINESE)).isEqualTo("找到110105********002X 138****8000");
    assertThat(problem.arguments().get("found")).isEqualTo(IDENTITY + " 13800138000");
  }
}
