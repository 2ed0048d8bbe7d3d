package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionListTest {

  private static final DivisionList LIST = DivisionList.countiesOf2023();

  private static Outcome<DivisionList> listOf(String... codes) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String code : codes) {
      entries.put(code, "名称");
    }
    return DivisionList.tryOf(
        new CodeList("区划", "试", "手工", LocalDate.of(2023, 1, 1), null, entries));
  }

  @Test
  void theBundledListNamesItsEditionAndSource() {
    assertThat(LIST.codes().entries()).hasSize(3351);
    assertThat(LIST.codes().edition()).isEqualTo("2023");
    assertThat(LIST.codes().source()).contains("国家统计局", "2023-09-11");
    assertThat(LIST).hasToString("县级以上行政区划代码 2023 2023-06-30/2024-06-29 (3351)");
  }

  @Test
  void bothFormsOfACodeAreFound() {
    assertThat(LIST.name(DivisionCode.parse("152529"))).isEqualTo("正镶白旗");
    assertThat(LIST.name(DivisionCode.parse("152529000000"))).isEqualTo("正镶白旗");
    assertThat(LIST.name(DivisionCode.parse("152529100000"))).isNull();
  }

  @Test
  void wellFormedKnownAndKnownOnADateAreThreeQuestions() {
    DivisionCode code = DivisionCode.parse("152599");
    assertThat(DivisionCode.isWellFormed("152599")).isTrue();
    assertThat(LIST.contains(code)).isFalse();
    assertThat(LIST.listingOn(code, LocalDate.of(2023, 6, 30))).isEqualTo(Listing.NOT_LISTED);
    assertThat(LIST.listingOn(code, LocalDate.of(2026, 11, 23))).isEqualTo(Listing.UNDECIDED);
    assertThat(LIST.listingOn(DivisionCode.parse("152529"), LocalDate.of(2023, 6, 30)))
        .isEqualTo(Listing.LISTED);
  }

  @Test
  void everyListedDivisionBelowAProvinceHasItsParentListed() {
    assertThat(LIST.codes().entries().keySet())
        .allSatisfy(
            text -> assertThat(DivisionCode.parse(text).lineage()).allMatch(LIST::contains));
  }

  @Test
  void aBadCodeIsNamed() {
    Outcome<DivisionList> outcome = listOf("152529", "1525", "152529000000", "150029");
    assertThat(outcome.value()).isNull();
    assertThat(outcome.problems())
        .extracting(Problem::code, Problem::recordId)
        .containsExactly(
            tuple(CodeProblems.DIVISION_LENGTH, "1525"),
            tuple(CodeProblems.DIVISION_LISTED_TWICE, "152529000000"),
            tuple(CodeProblems.DIVISION_GAP, "150029"));
  }

  @Test
  void anotherListMayHoldTownships() {
    DivisionList list = listOf("152529100000", "152529").orThrow();
    assertThat(list.contains(DivisionCode.parse("152529100000"))).isTrue();
    assertThat(list.contains(DivisionCode.parse("152529"))).isTrue();
  }

  // 正镶白旗 in the statistical division codes, edition 2023: 7 township units, 86 villages.
  @Test
  void theStatisticalCodesOfABannerFormOneSubtree() {
    DivisionList villages =
        DivisionList.tryOf(
                BundledRows.read(
                    "division-152529-12digit-2023.tsv",
                    new CodeList(
                        "正镶白旗统计用区划代码",
                        "2023",
                        "china-division 2.7.0",
                        LocalDate.of(2023, 6, 30),
                        null,
                        Map.of())))
            .orThrow();
    DivisionCode banner = DivisionCode.parse("152529");
    Map<DivisionLevel, Integer> counts = new EnumMap<>(DivisionLevel.class);
    for (String text : villages.codes().entries().keySet()) {
      DivisionCode code = DivisionCode.parse(text);
      assertThat(code.isWithin(banner)).isTrue();
      assertThat(code.lineage()).anyMatch(banner::sameArea);
      counts.merge(code.level(), 1, Integer::sum);
    }
    assertThat(counts).isEqualTo(Map.of(DivisionLevel.TOWNSHIP, 7, DivisionLevel.VILLAGE, 86));
  }
}
