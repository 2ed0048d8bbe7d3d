package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.law.LawProblems;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.testkit.RandomRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A field of citations keeps any words, and says of them what is to be said. */
class CitationFieldProperties {

  private static final ScalarType<Citation> TYPE = Scalars.CITATION;

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
                "《安全生产法》",
                "第四十一条",
                "第三款",
                "应急管理部令第10号",
                "第３条",
                "（一）",
                " ",
                "\u3000",
                "、",
                "GB 18218—2018",
                " 4.2.1",
                "H-1",
                "13800138000",
                "电话",
                "\u200b",
                "\ud800",
                "😀")
            .list()
            .ofMinSize(0)
            .ofMaxSize(5)
            .map(all -> String.join("", all));
    return Arbitraries.oneOf(
        pieces,
        pieces,
        Arbitraries.strings(),
        Arbitraries.of("字".repeat(10_000), "字".repeat(10_001)));
  }

  /** The same texts are values as of a field of words, with the same errors for others. */
  @Property
  void anyWordsAreKeptAsTheyAre(@ForAll("texts") String text) {
    Outcome<Citation> citation = TYPE.tryParse(text);
    Outcome<String> words = Scalars.TEXT.tryParse(text);
    assertThat(citation.problems()).isEqualTo(words.problems());
    Citation value = citation.value();
    assertThat(value == null ? null : TYPE.format(value)).isEqualTo(words.value());
  }

  @Property
  void whatIsNotUnderstoodIsAWarningAndNothingElse(@ForAll("texts") String text) {
    Citation value = TYPE.tryParse(text).value();
    if (value == null) {
      return;
    }
    List<ProblemCode> expected = new ArrayList<>();
    if (Citation.parse(text).provisions().isEmpty()) {
      expected.add(LawProblems.CITATION_NOT_UNDERSTOOD);
    }
    if (PersonalData.isSurelyIn(text)) {
      expected.add(RecordProblems.PERSONAL_DATA);
    }
    List<Problem> remarks = TYPE.remarks(value);
    assertThat(remarks).extracting(Problem::code).isEqualTo(expected);
    assertThat(remarks).noneMatch(p -> p.severity().isError());
  }

  /** What a reader leaves lying in its buffer: for sure a value, and nothing to be said of it. */
  @Property
  void whatIsPlainDrawsNoRemark(@ForAll("texts") String text) {
    char[] buffer = ("、" + text + "第").toCharArray();
    boolean isPlain = TYPE.isPlain(buffer, 1, text.length());
    if (isPlain) {
      assertThat(TYPE.tryParse(text).problems()).isEmpty();
      Citation made = TYPE.ofPlain(buffer, 1, text.length());
      assertThat(made).isEqualTo(TYPE.tryParse(text).value()).hasToString(text);
      assertThat(TYPE.remarks(made)).isEmpty();
    }
    Statistics.label("plain").collect(isPlain).coverage(c -> c.check(true).percentage(p -> p > 1));
  }

  @Property
  void aFilterByCitationComparesTheWrittenText(
      @ForAll("few") String mine, @ForAll("few") String asked, @ForAll("few") String other) {
    Hazard hazard = hazard(mine);
    Filter<Hazard> is = HAZARD.criterion.is(Citation.parse(asked));
    assertThat(is.evaluate(FieldValues.of(hazard))).isEqualTo(Truth.of(mine.equals(asked)));
    assertThat(HAZARD.criterion.matching(asked, TermMapping.NONE).value()).isEqualTo(is);
    Filter<Hazard> isOther = HAZARD.criterion.is(Citation.parse(other));
    assertThat(is.equals(isOther)).isEqualTo(asked.equals(other));
    assertThat(is.digest().equals(isOther.digest())).isEqualTo(asked.equals(other));
    assertThat(is.disjointBy(isOther) == null).isEqualTo(asked.equals(other));
    assertThat(is.isWithin(isOther)).isEqualTo(asked.equals(other));
    assertThat(is.isWithin(HAZARD.criterion.isPresent())).isTrue();
  }

  private static Hazard hazard(String criterion) {
    return new RandomRecords(new Random(1))
        .of(HAZARD, Map.of("criterion", Citation.parse(criterion)));
  }

  @Provide
  Arbitrary<String> few() {
    return Arbitraries.of("《甲法》第41条", "《甲法》第四十一条", "《甲法》第41条 ", "H-1", "《甲法》第41条、第42条");
  }
}
