package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  private static List<ProblemCode> codesOf(String text) {
    return DivisionCode.tryParse(text).problems().stream().map(Problem::code).toList();
  }

  private static List<String> lineageOf(String text) {
    return DivisionCode.parse(text).lineage().stream().map(DivisionCode::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "150000,PROVINCE",
    "152500,PREFECTURE",
    "152529,COUNTY",
    "150000000000,PROVINCE",
    "152500000000,PREFECTURE",
    "152529000000,COUNTY",
    "152529100000,TOWNSHIP",
    "152529100201,VILLAGE",
    "441900,PREFECTURE",
    "441900003000,TOWNSHIP",
    "441900003001,VILLAGE",
    "429000,PREFECTURE",
    "429004,COUNTY",
    "460025,COUNTY",
    "100000,PROVINCE"
  })
  void levelIsTheLowestThatIsNotZero(String text, DivisionLevel level) {
    assertThat(DivisionCode.parse(text).level()).isEqualTo(level);
  }

  @Test
  void lineageRunsFromTheProvinceToTheVillageInOneForm() {
    assertThat(lineageOf("152529")).containsExactly("150000", "152500", "152529");
    assertThat(lineageOf("152529100201"))
        .containsExactly(
            "150000000000", "152500000000", "152529000000", "152529100000", "152529100201");
    assertThat(lineageOf("150000")).containsExactly("150000");
  }

  @Test
  void aCountyInTwelveDigitsMakesNoTownship() {
    assertThat(lineageOf("152529000000"))
        .containsExactly("150000000000", "152500000000", "152529000000");
  }

  // 东莞, 中山, 儋州: cities without counties.
  @ParameterizedTest
  @ValueSource(strings = {"441900003000", "442000001000", "460400100000"})
  void townshipsOfACityWithoutCountiesAreDirectlyBelowIt(String text) {
    DivisionCode city = DivisionCode.parse(text.substring(0, 4) + "00000000");
    assertThat(DivisionCode.parse(text).parent()).isEqualTo(city);
    assertThat(city.level()).isEqualTo(DivisionLevel.PREFECTURE);
    assertThat(lineageOf(text)).hasSize(3);
    assertThat(DivisionCode.parse(text).isWithin(DivisionCode.parse(text.substring(0, 6))))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"429004,429000", "469001,469000", "659001,659000", "419001,419000"})
  void countiesDirectlyUnderAProvinceKeepTheirGroupingRow(String text, String group) {
    assertThat(lineageOf(text)).containsExactly(text.substring(0, 2) + "0000", group, text);
    assertThat(DivisionCode.parse(group).isPlaceholder()).isTrue();
    assertThat(DivisionCode.parse(text).isPlaceholder()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "110100,true",
    "120100,true",
    "310100,true",
    "500200,true",
    "110100000000,true",
    "500300,true",
    "110101,false",
    "500229,false",
    "441900,false",
    "152500,false",
    "130100,false",
    "110000,false",
    "152529100000,false"
  })
  void placeholdersGroupCountiesAndHaveNoGovernment(String text, boolean expected) {
    assertThat(DivisionCode.parse(text).isPlaceholder()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "152529100000,false",
    "152529202000,false",
    "152529399000,false",
    "152529400000,true",
    "152529500000,true",
    "152529500598,true",
    "152529100212,false",
    "152529,false",
    "152500,false"
  })
  void farmsAndZonesAreTownshipsOfStatisticsAlone(String text, boolean expected) {
    assertThat(DivisionCode.parse(text).isStatisticalUnit()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "152529100001,true",
    "152529100199,true",
    "152529100200,false",
    "152529500598,false",
    "152529100000,false",
    "152529,false"
  })
  void communitiesAreToldFromVillagesByTheirNumber(String text, boolean expected) {
    assertThat(DivisionCode.parse(text).isCommunity()).isEqualTo(expected);
  }

  @Test
  void theRowsWithoutGovernmentInTheListAreThePlaceholders() {
    DivisionList list = DivisionList.countiesOf2023();
    assertThat(list.codes().entries())
        .allSatisfy(
            (code, name) ->
                assertThat(DivisionCode.parse(code).isPlaceholder())
                    .as(code + name)
                    .isEqualTo(name.equals("市辖区") || name.equals("县") || name.contains("直辖县级")));
  }

  @Test
  void theStateIsWellFormedAndNoPlace() {
    DivisionCode state = DivisionCode.parse("100000");
    assertThat(state.parent()).isNull();
    assertThat(DivisionList.countiesOf2023().contains(state)).isFalse();
    assertThat(DivisionCode.parse("110000").isWithin(state)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000", "000000000000", "001234"})
  void thereIsNoCodeForTheWholeCountry(String text) {
    assertThat(codesOf(text)).containsExactly(CodeProblems.DIVISION_NO_PROVINCE);
  }

  @Test
  void bothFormsOfOneAreaAreWithinEachOther() {
    DivisionCode six = DivisionCode.parse("152529");
    DivisionCode twelve = DivisionCode.parse("152529000000");
    assertThat(six.isWithin(twelve)).isTrue();
    assertThat(twelve.isWithin(six)).isTrue();
    assertThat(six.sameArea(twelve)).isTrue();
    assertThat(six).isNotEqualTo(twelve).isLessThan(twelve);
    assertThat(twelve.canonical()).isEqualTo(six);
    assertThat(DivisionCode.parse("152529100000").canonical()).hasToString("152529100000");
  }

  @Test
  void aSubtreeIsOneRangeOfNumbers() {
    DivisionCode banner = DivisionCode.parse("152529");
    assertThat(banner.toLong()).isEqualTo(152529000000L);
    assertThat(banner.firstInside()).isEqualTo(152529000000L);
    assertThat(banner.lastInside()).isEqualTo(152529999999L);
    assertThat(DivisionCode.parse("152530").isWithin(banner)).isFalse();
    assertThat(DivisionCode.parse("152500").isWithin(banner)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "15", "15252", "1525291", "152529100", "1525290000000"})
  void parseRejectsAnotherLength(String text) {
    assertThat(codesOf(text)).containsExactly(CodeProblems.DIVISION_LENGTH);
  }

  @Test
  void parseRejectsFiveDigits() {
    assertThatThrownBy(() -> DivisionCode.parse("15252"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("DV-001");
  }

  @Test
  void aTelephoneNumberInTheWrongFieldIsNotRepeated() {
    assertThat(DivisionCode.tryParse("13800000000").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("11").doesNotContain("1380"));
  }

  @Test
  void characterProblemsNameEachPosition() {
    assertThat(DivisionCode.tryParse("15 52９").problems())
        .extracting(Problem::code)
        .containsExactly(CodeProblems.DIVISION_CHARACTER, CodeProblems.DIVISION_FULL_WIDTH);
    assertThat(DivisionCode.tryParse("15252９").problems().get(0).arguments())
        .isEqualTo(Map.of("position", "6", "found", "９(U+FF19)"));
    // Digits of other scripts are no digits here.
    assertThat(codesOf("15252٩")).containsExactly(CodeProblems.DIVISION_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "150029",
        "150029000000",
        "150000100000",
        "150000000001",
        "152529000001",
        "441900000001"
      })
  void parseRejectsGaps(String text) {
    assertThat(codesOf(text)).containsExactly(CodeProblems.DIVISION_GAP);
  }

  @Test
  void aGapNamesTheDigits() {
    assertThat(DivisionCode.tryParse("150029").problems().get(0).arguments())
        .isEqualTo(Map.of("found", "150029", "upper", "3–4", "lower", "5–6"));
    assertThat(DivisionCode.tryParse("152529000001").problems().get(0).arguments())
        .isEqualTo(Map.of("found", "152529000001", "upper", "7–9", "lower", "10–12"));
  }

  // In Hainan, and only there, editions before 2007 put counties directly below the province; the
  // history kept by the public project mumuy/data_location has 460001 to 460039 and no such code of
  // any other province.
  @ParameterizedTest
  @ValueSource(strings = {"460001", "460003", "460025", "460039"})
  void parseAcceptsTheOldCodesOfHainan(String text) {
    assertThat(codesOf(text)).isEmpty();
    assertThat(lineageOf(text)).containsExactly("460000", text);
  }

  @Test
  void ofLongRejectsWhatIsNoCode() {
    assertThat(DivisionCode.ofLong(152529000000L)).hasToString("152529");
    assertThat(DivisionCode.ofLong(152529100000L)).hasToString("152529100000");
    for (long bad : new long[] {-1, 0, 152529, 1_525_290_000_000L, Long.MIN_VALUE, 150029000000L}) {
      assertThatThrownBy(() -> DivisionCode.ofLong(bad)).isInstanceOf(InvalidValueException.class);
    }
  }
}
