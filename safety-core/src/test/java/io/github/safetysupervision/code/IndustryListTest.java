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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndustryListTest {

  private static final IndustryList LIST = IndustryList.gbt4754of2017();

  private static IndustryCode code(String text) {
    return IndustryCode.parse(text);
  }

  // The counts the standard states for itself, the classes after amendment 1.
  @Test
  void theBundledListHasTheStandardsCounts() {
    Map<IndustryLevel, Integer> counts = new EnumMap<>(IndustryLevel.class);
    LIST.codes().entries().keySet().forEach(c -> counts.merge(code(c).level(), 1, Integer::sum));
    assertThat(counts)
        .containsExactly(
            Map.entry(IndustryLevel.SECTION, 20),
            Map.entry(IndustryLevel.DIVISION, 97),
            Map.entry(IndustryLevel.GROUP, 473),
            Map.entry(IndustryLevel.CLASS, 1382));
  }

  @Test
  void theEditionIsNamed() {
    assertThat(LIST.codes().edition()).isEqualTo(IndustryCode.EDITION).isEqualTo("GB/T 4754—2017");
    assertThat(LIST.codes().source()).contains("第1号修改单");
  }

  @ParameterizedTest
  @CsvSource({
    "0311,A0311,A,牛的饲养",
    "A0311,A0311,A,牛的饲养",
    "B0610,B0610,B,烟煤和无烟煤开采洗选",
    "0610,B0610,B,烟煤和无烟煤开采洗选",
    "081,B081,B,铁矿采选",
    "442,D442,D,电力供应",
    "B,B,B,采矿业"
  })
  void theLetterIsDerivedFromTheList(String text, String canonical, String section, String name) {
    assertThat(LIST.canonical(code(text))).isEqualTo(code(canonical));
    assertThat(LIST.section(code(text))).isEqualTo(code(section));
    assertThat(LIST.name(code(text))).isEqualTo(name);
  }

  @Test
  void leadingZerosCount() {
    assertThat(LIST.contains(code("0610"))).isTrue();
    assertThat(LIST.contains(code("610"))).isFalse();
    assertThat(LIST.sameClass(code("0610"), code("610"))).isFalse();
    // A public copy writes growing rice as 111; it is 0111, and 111 is coal mining support.
    assertThat(LIST.name(code("0111"))).isEqualTo("稻谷种植");
    assertThat(LIST.name(code("111"))).isEqualTo("煤炭开采和洗选专业及辅助性活动");
  }

  @Test
  void anUndividedGroupIsItsOnlyClass() {
    assertThat(LIST.sameClass(code("442"), code("4420"))).isTrue();
    assertThat(LIST.sameClass(code("D442"), code("4420"))).isTrue();
    assertThat(LIST.sameClass(code("893"), code("R8930"))).isTrue();
    assertThat(LIST.sameClass(code("441"), code("4411"))).isFalse();
    assertThat(LIST.sameClass(code("0610"), code("B0610"))).isTrue();
    assertThat(LIST.sameClass(code("9999"), code("9999"))).isFalse();
    assertThat(LIST.canonical(code("442"))).isEqualTo(code("D442"));
  }

  @Test
  void aZeroIsWrittenOnlyWhereNothingElseIsBelow() {
    Map<String, String> entries = LIST.codes().entries();
    assertThat(entries.keySet())
        .filteredOn(c -> c.length() > 3 && c.endsWith("0"))
        .allSatisfy(
            zero ->
                assertThat(entries.keySet())
                    .filteredOn(
                        c ->
                            c.length() == zero.length()
                                && c.startsWith(zero.substring(0, zero.length() - 1)))
                    .containsExactly(zero));
  }

  // In the 2011 edition 5296 was 旧货零售.
  @Test
  void aCodeMeansSomethingOnlyInAnEdition() {
    IndustryList edition2011 =
        IndustryList.tryOf(
                new CodeList(
                    "国民经济行业分类",
                    "GB/T 4754—2011",
                    "手工摘录",
                    LocalDate.of(2011, 11, 1),
                    LocalDate.of(2017, 9, 30),
                    Map.of("F5296", "旧货零售", "F5297", "生活用燃料零售")))
            .orThrow();
    assertThat(edition2011.name(code("5296"))).isEqualTo("旧货零售");
    assertThat(LIST.name(code("5296"))).isEqualTo("生活用燃料零售");
    assertThat(LIST.name(code("5295"))).isEqualTo("旧货零售");
  }

  @Test
  void problemsTellUnknownFromContradictory() {
    assertThat(LIST.problems(code("0610"))).isEmpty();
    assertThat(LIST.problems(code("610")))
        .extracting(Problem::code)
        .containsExactly(CodeProblems.INDUSTRY_NOT_LISTED);
    assertThat(LIST.problems(code("A0610")))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(CodeProblems.INDUSTRY_SECTION);
              assertThat(p.arguments()).containsEntry("expected", "B0610");
            });
    assertThat(LIST.contains(code("A0610"))).isFalse();
  }

  @Test
  void theListDoesNotSpeakForTheTimeBeforeItsAmendment() {
    assertThat(LIST.listingOn(code("0610"), LocalDate.of(2019, 3, 28)))
        .isEqualTo(Listing.UNDECIDED);
    assertThat(LIST.listingOn(code("0610"), LocalDate.of(2023, 6, 30))).isEqualTo(Listing.LISTED);
    assertThat(LIST.listingOn(code("610"), LocalDate.of(2023, 6, 30)))
        .isEqualTo(Listing.NOT_LISTED);
  }

  @Test
  void tryOfNamesEveryBadCode() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("A0111", "稻谷种植");
    entries.put("0112", "小麦种植");
    entries.put("B0111", "别的");
    entries.put("A1", "短");
    Outcome<IndustryList> outcome =
        IndustryList.tryOf(new CodeList("行业", "试", "手工", LocalDate.of(2017, 10, 1), null, entries));
    assertThat(outcome.value()).isNull();
    assertThat(outcome.problems())
        .extracting(Problem::code, Problem::recordId)
        .containsExactly(
            tuple(CodeProblems.INDUSTRY_LIST_WITHOUT_LETTER, "0112"),
            tuple(CodeProblems.INDUSTRY_LISTED_TWICE, "B0111"),
            tuple(CodeProblems.INDUSTRY_LENGTH, "A1"));
  }
}
