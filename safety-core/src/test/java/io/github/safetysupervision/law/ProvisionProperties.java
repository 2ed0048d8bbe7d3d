package io.github.safetysupervision.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProvisionProperties {

  @Provide
  Arbitrary<Provision> provisions() {
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 9999);
    Arbitrary<Integer> numberOrNone = Arbitraries.integers().between(0, 9999);
    Arbitrary<String> inLaw =
        Arbitraries.oneOf(
            number.map(String::valueOf),
            Combinators.combine(number, number).as((a, b) -> a + "-" + b));
    Arbitrary<String> inStandard =
        Arbitraries.oneOf(number.map(String::valueOf), Arbitraries.of("A", "B.1", "4.2", "4.2.1"));
    return Arbitraries.of(Documents.ALL)
        .flatMap(
            document ->
                Combinators.combine(
                        Arbitraries.of(document.editions()),
                        (document.rank().isStandard() ? inStandard : inLaw).injectNull(0.1),
                        numberOrNone,
                        numberOrNone)
                    .as(
                        (edition, article, clause, item) ->
                            article == null
                                ? Provision.of(document, edition)
                                : Provision.of(document, edition, article)
                                    .clause(clause)
                                    .item(item)));
  }

  @Provide
  Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings()
            .withChars("0124/#@.-A")
            .ofMaxLength(8)
            .map(tail -> "work-safety-law@2021-09-01#" + tail),
        provisions().map(Provision::toString));
  }

  @Property
  void parseUndoesToString(@ForAll("provisions") Provision provision) {
    assertThat(Provision.parse(provision.toString(), Documents.ALL)).isEqualTo(provision);
  }

  @Property
  void toStringUndoesParseAndParsingNeverThrows(@ForAll("anyTexts") String text) {
    Outcome<Provision> outcome = Provision.tryParse(text, Documents.ALL);
    if (outcome.isValid()) {
      assertThat(outcome.orThrow()).hasToString(text);
    }
  }
}
