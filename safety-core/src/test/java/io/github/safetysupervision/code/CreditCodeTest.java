package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  private static List<ProblemCode> codesOf(String text) {
    return CreditCode.tryParse(text).problems().stream().map(Problem::code).toList();
  }

  // Public codes of companies, a university and a county bureau, and one constructed.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038216",
        "9144030071526726XG",
        "91330100799655058B",
        "91100000100003962T",
        "911100007109250324",
        "91350900587527783P",
        "12100000400002259P",
        "11150621MB1688871X",
        "91350100M000100Y43"
      })
  void parseAcceptsRealCodes(String text) {
    assertThat(CreditCode.tryParse(text).problems()).isEmpty();
    assertThat(CreditCode.parse(text)).hasToString(text);
    assertThat(CreditCode.checkCharacterOf(text.substring(0, 17))).isEqualTo(text.charAt(17));
  }

  @Test
  void partsAreTheStandardsParts() {
    CreditCode bureau = CreditCode.parse("11150621MB1688871X");
    assertThat(bureau.registrationDepartment()).isEqualTo('1');
    assertThat(bureau.entityType()).isEqualTo('1');
    assertThat(bureau.division()).isEqualTo("150621");
    assertThat(bureau.subject()).isEqualTo("MB1688871");
    assertThat(bureau.checkCharacter()).isEqualTo('X');
  }

  @Test
  void parseRejectsTheStandardsWorkedExampleEndingInZ() {
    assertThat(codesOf("91350100M000100Y4Z"))
        .containsExactly(CodeProblems.CREDIT_CODE_EXCLUDED_LETTER);
    assertThatThrownBy(() -> CreditCode.parse("91350100M000100Y4Z"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("CC-006")
        .hasMessageContaining("第18位为Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "9", "91440300192203821", "9144030019220382166", " 914403001922038216"})
  void anotherLengthIsReportedAlone(String text) {
    assertThat(codesOf(text)).containsExactly(CodeProblems.CREDIT_CODE_LENGTH);
  }

  @Test
  void lengthCountsCharactersAsAReaderDoes() {
    // Eighteen Java characters, seventeen for the reader: the fifth is outside the basic plane.
    assertThat(CreditCode.tryParse("9144\uD840\uDC00001922038216").problems())
        .singleElement()
        .extracting(Problem::arguments)
        .isEqualTo(Map.of("length", "17"));
    // Nineteen Java characters, eighteen for the reader.
    assertThat(codesOf("9144\uD840\uDC000001922038216"))
        .containsExactly(CodeProblems.CREDIT_CODE_CHARACTER);
  }

  @Test
  void fifteenDigitsAreAnOldRegistrationNumber() {
    assertThat(codesOf("440301103097413")).containsExactly(CodeProblems.CREDIT_CODE_OLD_NUMBER);
    assertThat(codesOf("44030110309741X")).containsExactly(CodeProblems.CREDIT_CODE_LENGTH);
  }

  @Test
  void lowerCaseIsReportedAndNotRepaired() {
    Outcome<CreditCode> outcome = CreditCode.tryParse("9144030071526726xg");
    assertThat(outcome.value()).isNull();
    assertThat(outcome.problems())
        .extracting(Problem::code, p -> p.arguments().get("position"))
        .containsExactly(
            tuple(CodeProblems.CREDIT_CODE_LOWER_CASE, "17"),
            tuple(CodeProblems.CREDIT_CODE_LOWER_CASE, "18"));
  }

  @Test
  void fullWidthIsReportedAndNotRepaired() {
    assertThat(CreditCode.tryParse("9144030071526726ＸG").problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(CodeProblems.CREDIT_CODE_FULL_WIDTH);
              assertThat(p.arguments()).isEqualTo(Map.of("position", "17", "found", "Ｘ(U+FF38)"));
            });
  }

  @ParameterizedTest
  @CsvSource({"O,4", "I,1", "S,5", "V,9", "Z,2"})
  void excludedLettersAreNamed(char letter, int at) {
    String text =
        new StringBuilder("914403001922038216").replace(at, at + 1, "" + letter).toString();
    assertThat(CreditCode.tryParse(text).problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(CodeProblems.CREDIT_CODE_EXCLUDED_LETTER);
              assertThat(p.arguments().get("position")).isEqualTo(Integer.toString(at + 1));
              assertThat(p.arguments().get("found")).startsWith(Character.toString(letter));
            });
  }

  @Test
  void otherCharactersAreNamedByNumberWhereTheyCannotBeSeen() {
    assertThat(CreditCode.tryParse("91440300192203821\n").problems())
        .singleElement()
        .extracting(p -> p.message(Locale.ENGLISH))
        .asString()
        .contains("Character 18")
        .contains("U+000A")
        .doesNotContain("\n");
  }

  @Test
  void wrongCheckCharacterSaysFoundAndExpected() {
    assertThat(CreditCode.tryParse("914403001922038217").problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(CodeProblems.CREDIT_CODE_CHECK);
              assertThat(p.arguments()).isEqualTo(Map.of("found", "7", "expected", "6"));
            });
  }

  // A public Python sample numbers letters by their code point and forgets that I is left out.
  @Test
  void lettersAfterHAreNumberedWithoutI() {
    assertThat(CreditCode.isWellFormed("11150621MB1688871X")).isTrue();
    assertThat(CreditCode.checkCharacterOf("91350900587527783")).isEqualTo('P');
  }

  @Test
  void aLetterInTheDivisionPartIsAnErrorEvenWithARightCheck() {
    String first17 = "91A50100M000100Y4";
    String text = first17 + CreditCode.checkCharacterOf(first17);
    assertThat(CreditCode.tryParse(text).problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(CodeProblems.CREDIT_CODE_DIVISION_PART);
              assertThat(p.arguments()).isEqualTo(Map.of("found", "A50100"));
            });
  }

  @Test
  void aWrongSubjectCheckIsAWarningAndTheValueStands() {
    String first17 = "91350100M000100Y5"; // Y4 is right
    String text = first17 + CreditCode.checkCharacterOf(first17);
    Outcome<CreditCode> outcome = CreditCode.tryParse(text);
    assertThat(outcome.isValid()).isTrue();
    assertThat(outcome.orThrow()).hasToString(text);
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(CodeProblems.CREDIT_CODE_SUBJECT_CHECK);
              assertThat(p.severity()).isEqualTo(Severity.WARNING);
              assertThat(p.arguments()).isEqualTo(Map.of("found", "5", "expected", "4"));
            });
  }

  @Test
  void theStateAsDivisionIsOnlyRemarked() {
    List<Problem> remarks =
        CreditCode.parse("91100000100003962T").remarks(DivisionList.countiesOf2023());
    assertThat(remarks)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(CodeProblems.CREDIT_CODE_DIVISION_NOT_LISTED);
              assertThat(p.severity()).isEqualTo(Severity.INFO);
              assertThat(p.arguments().get("division")).isEqualTo("100000");
            });
    assertThat(CreditCode.parse("914403001922038216").remarks(DivisionList.countiesOf2023()))
        .isEmpty();
  }

  @Test
  void messagesNeverRepeatAWholeIdentityNumber() {
    // GB 11643—1999 gives this as its example; somebody typed it into the wrong field.
    assertThat(CreditCode.tryParse("440524188001010014").problems())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.toString()).doesNotContain("1880010100"));
  }

  // The first and the last character have the same weight: the documented limit of the check.
  @Test
  void exchangingTheFirstAndLastCharacterIsNotSeen() {
    assertThat(CreditCode.isWellFormed("614403001922038219")).isTrue();
  }

  @Test
  void checkCharacterOfRejectsOtherInput() {
    assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.checkCharacterOf("123"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.checkCharacterOf("91350100M000100YZ"));
  }

  @Test
  void zerosAreACodeNoOfficeIssues() {
    for (String text : List.of("000000000000000000", code("91152529000000000"))) {
      Outcome<CreditCode> read = CreditCode.tryParse(text);
      assertThat(read.isValid()).isTrue();
      assertThat(read.problems())
          .extracting(Problem::code)
          .containsExactly(CodeProblems.CREDIT_CODE_PLACEHOLDER);
      assertThat(read.problems().get(0).message(Locale.CHINESE)).contains("第9–17位全为0");
    }
    assertThat(CreditCode.tryParse(code("91000000192203821")).problems())
        .extracting(p -> p.arguments().get("positions"))
        .containsExactly("3–8");
    assertThat(CreditCode.tryParse(code("91100000192203821")).problems()).isEmpty();
  }

  private static String code(String first17) {
    return first17 + CreditCode.checkCharacterOf(first17);
  }
}
