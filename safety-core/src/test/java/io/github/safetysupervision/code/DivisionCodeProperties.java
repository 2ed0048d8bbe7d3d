package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DivisionCodeProperties {

  private static final List<DivisionCode> LISTED =
      DivisionList.countiesOf2023().codes().entries().keySet().stream()
          .map(DivisionCode::parse)
          .toList();

  /** Few digits, so that two codes are often related; every level, both forms. */
  @Provide
  Arbitrary<DivisionCode> codes() {
    Arbitrary<String> dense = Arbitraries.strings().withChars("01").ofLength(12);
    Arbitrary<String> sparse =
        Arbitraries.of("46", "11", "15", "44")
            .flatMap(p -> Arbitraries.of("00", "01", "90").map(c -> p + c))
            .flatMap(p -> Arbitraries.of("00", "01").map(c -> p + c))
            .flatMap(p -> Arbitraries.of("", "000000", "001000", "001001").map(c -> p + c));
    Arbitrary<DivisionCode> made =
        Arbitraries.oneOf(dense, dense.map(t -> t.substring(0, 6)), sparse)
            .filter(DivisionCode::isWellFormed)
            .map(DivisionCode::parse);
    return Arbitraries.oneOf(made, Arbitraries.of(LISTED));
  }

  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("0123456789").ofMinLength(5).ofMaxLength(13),
        Arbitraries.strings().withChars("01０a ").ofLength(6));
  }

  @Property
  void parseUndoesToString(@ForAll("codes") DivisionCode code) {
    assertThat(DivisionCode.parse(code.toString())).isEqualTo(code);
    assertThat(DivisionCode.ofLong(code.toLong())).isEqualTo(code.canonical());
  }

  @Property
  void tryParseNeverThrows(@ForAll("anyTexts") String text) {
    Outcome<DivisionCode> outcome = DivisionCode.tryParse(text);
    assertThat(outcome.isValid()).isEqualTo(DivisionCode.isWellFormed(text));
    assertThat(outcome.isValid()).isEqualTo(outcome.problems().isEmpty());
  }

  @Property
  void isWithinIsReflexiveAndTransitive(
      @ForAll("codes") DivisionCode a,
      @ForAll("codes") DivisionCode b,
      @ForAll("codes") DivisionCode c) {
    assertThat(a.isWithin(a)).isTrue();
    if (a.isWithin(b) && b.isWithin(c)) {
      assertThat(a.isWithin(c)).isTrue();
    }
    if (a.isWithin(b) && b.isWithin(a)) {
      assertThat(a.sameArea(b)).isTrue();
    }
  }

  @Property
  void isWithinAgreesWithRangeAndLineage(
      @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b) {
    boolean within = a.isWithin(b);
    assertThat(b.firstInside() <= a.firstInside() && a.lastInside() <= b.lastInside())
        .isEqualTo(within);
    assertThat(a.lineage().stream().anyMatch(b::sameArea)).isEqualTo(within);
  }

  @Property
  void lineageIsTheChainOfParents(@ForAll("codes") DivisionCode code) {
    List<DivisionCode> lineage = code.lineage();
    assertThat(lineage.get(0).level()).isEqualTo(DivisionLevel.PROVINCE);
    assertThat(lineage.get(lineage.size() - 1)).isEqualTo(code);
    for (int i = 1; i < lineage.size(); i++) {
      assertThat(lineage.get(i).parent()).isEqualTo(lineage.get(i - 1));
      assertThat(lineage.get(i).level()).isGreaterThan(lineage.get(i - 1).level());
      assertThat(lineage.get(i).text()).hasSameSizeAs(code.text());
    }
  }

  @Property
  void sameAreaIsEqualityOfCanonicalForms(
      @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b) {
    assertThat(a.canonical().equals(b.canonical())).isEqualTo(a.sameArea(b));
    assertThat(a.canonical().sameArea(a)).isTrue();
  }

  @Property
  void orderIsConsistentWithEqualsAndPutsADivisionBeforeThoseInIt(
      @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.isWithin(b) && !a.sameArea(b)) {
      assertThat(a).isGreaterThan(b);
    }
  }
}
