package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CreditCodeProperties {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Provide
  Arbitrary<String> validCodes() {
    Arbitrary<String> start = Arbitraries.strings().withChars(ALPHABET).ofLength(2);
    Arbitrary<String> division = Arbitraries.strings().numeric().ofLength(6);
    Arbitrary<String> subject = Arbitraries.strings().withChars(ALPHABET).ofLength(9);
    return Combinators.combine(start, division, subject)
        .as((a, b, c) -> a + b + c)
        .map(first17 -> first17 + CreditCode.checkCharacterOf(first17));
  }

  /** Texts near a code and far from one. */
  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars(ALPHABET + "abcIOSVZ９Ａ \n").ofMinLength(14).ofMaxLength(19),
        validCodes());
  }

  @Property
  void everyChangeOfOneCharacterIsDetected(
      @ForAll("validCodes") String text,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(max = 30) int replacement) {
    char other = ALPHABET.charAt(replacement);
    Assume.that(text.charAt(at) != other);
    String changed = text.substring(0, at) + other + text.substring(at + 1);
    assertThat(CreditCode.tryParse(changed).isValid()).isFalse();
  }

  @Property
  void everyExchangeOfDifferentNeighboursIsDetected(
      @ForAll("validCodes") String text, @ForAll @IntRange(max = 16) int at) {
    Assume.that(text.charAt(at) != text.charAt(at + 1));
    String changed =
        text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    assertThat(CreditCode.tryParse(changed).isValid()).isFalse();
  }

  @Property
  void parseUndoesToString(@ForAll("validCodes") String text) {
    CreditCode code = CreditCode.parse(text);
    assertThat(CreditCode.parse(code.toString())).isEqualTo(code);
    assertThat(
            code.registrationDepartment()
                + ""
                + code.entityType()
                + code.division()
                + code.subject()
                + code.checkCharacter())
        .isEqualTo(text);
  }

  @Property
  void tryParseNeverThrowsAndAgreesWithParseAndIsWellFormed(@ForAll("anyTexts") String text) {
    Outcome<CreditCode> outcome = CreditCode.tryParse(text);
    assertThat(outcome.isValid()).isEqualTo(CreditCode.isWellFormed(text));
    if (outcome.isValid()) {
      assertThat(outcome.value()).isEqualTo(CreditCode.parse(text));
    } else {
      assertThat(outcome.value()).isNull();
      assertThatThrownBy(() -> CreditCode.parse(text))
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              e -> assertThat(e.problems()).isEqualTo(outcome.problems()));
    }
  }

  @Property
  void remarksNeverThrow(@ForAll("validCodes") String text) {
    assertThatCode(() -> CreditCode.parse(text).remarks(DivisionList.countiesOf2023()))
        .doesNotThrowAnyException();
  }
}
