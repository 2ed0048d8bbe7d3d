package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndustryCodeProperties {

  private static final IndustryList LIST = IndustryList.gbt4754of2017();

  /** Listed codes with and without their letter, and well-formed ones that may be unknown. */
  @Provide
  Arbitrary<IndustryCode> codes() {
    Arbitrary<IndustryCode> listed =
        Arbitraries.of(LIST.codes().entries().keySet().stream().map(IndustryCode::parse).toList());
    Arbitrary<IndustryCode> bare =
        listed.map(c -> c.level() == IndustryLevel.SECTION ? c : IndustryCode.parse(c.digits()));
    Arbitrary<IndustryCode> made =
        anyTexts().filter(IndustryCode::isWellFormed).map(IndustryCode::parse);
    return Arbitraries.oneOf(listed, bare, made);
  }

  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("ABTU0123").ofMaxLength(6),
        Arbitraries.strings().numeric().ofMinLength(2).ofMaxLength(4));
  }

  @Property
  void tryParseNeverThrows(@ForAll("anyTexts") String text) {
    Outcome<IndustryCode> outcome = IndustryCode.tryParse(text);
    assertThat(outcome.isValid()).isEqualTo(IndustryCode.isWellFormed(text));
    assertThat(outcome.isValid()).isEqualTo(outcome.problems().isEmpty());
  }

  @Property
  void parseUndoesToString(@ForAll("codes") IndustryCode code) {
    assertThat(IndustryCode.parse(code.toString())).isEqualTo(code);
  }

  @Property
  void canonicalIsIdempotentAndListed(@ForAll("codes") IndustryCode code) {
    IndustryCode canonical = LIST.canonical(code);
    assertThat(LIST.contains(code)).isEqualTo(canonical != null);
    assertThat(LIST.problems(code).isEmpty()).isEqualTo(canonical != null);
    if (canonical != null) {
      assertThat(LIST.canonical(canonical)).isEqualTo(canonical);
      assertThat(LIST.codes().contains(canonical.text())).isTrue();
      assertThat(canonical.level()).isEqualTo(code.level());
    }
  }

  @Property
  void sameClassIsAnEquivalence(
      @ForAll("codes") IndustryCode a,
      @ForAll("codes") IndustryCode b,
      @ForAll("codes") IndustryCode c) {
    assertThat(LIST.sameClass(a, a)).isEqualTo(LIST.contains(a));
    assertThat(LIST.sameClass(a, b)).isEqualTo(LIST.sameClass(b, a));
    if (LIST.sameClass(a, b) && LIST.sameClass(b, c)) {
      assertThat(LIST.sameClass(a, c)).isTrue();
    }
  }
}
