package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
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
    ProblemCode code = Layer.VALUE.info("TEST-001", "找到{found}", "found {found}");
    Problem problem = code.with("found", IDENTITY + " 13800138000");
    assertThat(problem.message(Locale.CHINESE))
        .doesNotContain("19491231")
        .doesNotContain("13800138");
    assertThat(problem.toString()).doesNotContain("19491231");
    assertThat(problem.message(Locale.CHINESE)).isEqualTo("找到110105********002X 138****8000");
    assertThat(problem.arguments().get("found")).isEqualTo(IDENTITY + " 13800138000");
  }

  @Test
  void recordsOfOneDivisionAreToldApart() {
    ProblemCode code =
        Layer.VALUE.info("TEST-001", "{records}、{other}", "{records}, {other}").naming("other");
    Problem problem =
        code.with("records", "152529202303150001、152529202303160001…", "other", "15252900001")
            .inRecord("152529202303170001");
    assertThat(problem.toString())
        .isEqualTo(
            "TEST-001 [152529202303170001]：152529202303150001、152529202303160001…、15252900001");
    assertThat(problem.ids())
        .containsExactly(
            "152529202303170001", "152529202303150001", "152529202303160001", "15252900001");
    assertThat(PersonalData.mask("152529202303150001")).isEqualTo("152529********0001");
  }

  @Test
  void idsNamedInWordsAreMaskedAsIds() {
    Set<String> ids = Set.of("152529202303150001", "15252900001", "张13800138000", "YH.15252900002");
    assertThat(
            PersonalData.mask(
                "152529202303150001“隐患”、15252900001未整改：YH.15252900002，联系人13800138000", ids))
        .isEqualTo("152529202303150001“隐患”、15252900001未整改：YH.15252900002，联系人138****8000");
    assertThat(PersonalData.mask("张13800138000", ids))
        .isEqualTo(PersonalData.maskIds("张13800138000"))
        .doesNotContain("0138000");
  }

  @Test
  void anIdentityNumberAsIdIsMaskedAndStaysTheSame() {
    assertThat(PersonalData.maskIds(IDENTITY))
        .matches("110105\\*{8}~[a-z2-9]{4}")
        .isEqualTo(PersonalData.maskIds(IDENTITY))
        .isNotEqualTo(PersonalData.maskIds("110105194912310097"));
  }

  @Test
  void aNumberThatWasCutIsMaskedAsWell() {
    assertThat(PersonalData.mask("联系人1380013…")).isEqualTo("联系人138****…");
    assertThat(PersonalData.mask("1101051949123100…")).doesNotContain("19491231");
  }

  @Test
  void codesNameTheArgumentsThatAreIds() {
    ProblemCode code = Layer.VALUE.info("TEST-001", "{a}{records}", "{records}{a}");
    assertThat(code.ids()).containsExactly("records");
    assertThat(code.naming("a").ids()).containsExactlyInAnyOrder("records", "a");
    assertThatThrownBy(() -> code.naming("b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIdentityNumberIsMaskedThoughItsLastCharacterWouldMakeACreditCode() {
    String wrong =
        "37028319850312621X"; // no identity number by its check, and a credit code by that
    assertThat(PersonalData.mask("负责人张某，身份证" + wrong + "，电话13812345678"))
        .doesNotContain(wrong)
        .contains("370283********621X");
    assertThat(PersonalData.mask("信用代码" + wrong)).contains(wrong);
  }
}
