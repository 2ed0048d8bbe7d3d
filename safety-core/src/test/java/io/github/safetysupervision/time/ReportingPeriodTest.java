package io.github.safetysupervision.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023-01-01/2023-05-31, 2023-01-01/2023-05-31",
    "2023H1, 2023-01-01/2023-06-30",
    "2023H2, 2023-07-01/2023-12-31",
    "2023Q1, 2023-01-01/2023-03-31",
    "2023Q4, 2023-10-01/2023-12-31",
    "2024-02, 2024-02-01/2024-02-29",
    "2023, 2023-01-01/2023-12-31",
    "2023-04-05, 2023-04-05/2023-04-05",
    "0001-01-01/9999-12-31, 0001-01-01/9999-12-31"
  })
  void parseTakesTheIntervalAndTheShortForms(String text, String interval) {
    assertThat(ReportingPeriod.parse(text)).hasToString(interval);
  }

  @ParameterizedTest
  @CsvSource({
    "'', PD-001",
    "'/', PD-001",
    "2023H3, PD-001",
    "2023h1, PD-001",
    "２０２３, PD-001",
    "2023-1, PD-001",
    "2023-01-01/2023-05-31/, PD-001",
    "+12023-01-01/+12023-02-01, PD-001",
    "2023-01-01/2023, PD-001",
    "2023年上半年, PD-001",
    "0000, PD-002",
    "2023-13, PD-002",
    "2023-00, PD-002",
    "2023-02-30, PD-002",
    "2023-01-01/2023-02-29, PD-002",
    "2023-06-30/2023-01-01, PD-003"
  })
  void tryParseSaysWhatIsWrong(String text, String code) {
    assertThat(ReportingPeriod.tryParse(text).problems())
        .extracting(Problem::code)
        .extracting(Object::toString)
        .containsExactly(code);
    assertThatThrownBy(() -> ReportingPeriod.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aBackwardsPeriodCannotBeMade() {
    LocalDate day = LocalDate.of(2023, 1, 2);
    LocalDate before = LocalDate.of(2023, 1, 1);
    assertThatThrownBy(() -> ReportingPeriod.of(day, before))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("PD-003");
  }

  @Test
  void factoriesRefuseNumbersOutOfRange() {
    assertThatThrownBy(() -> ReportingPeriod.halfYear(2023, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReportingPeriod.quarter(2023, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReportingPeriod.months(2023, 5, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReportingPeriod.month(2023, 13))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReportingPeriod.year(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ReportingPeriod.day(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023H1 | 2023年上半年 | first half of 2023",
        "2023H2 | 2023年下半年 | second half of 2023",
        "2023Q3 | 2023年第三季度 | third quarter of 2023",
        "2023 | 2023年 | 2023",
        "2021-01-01/2023-12-31 | 2021—2023年 | 2021–2023",
        "2023-05 | 2023年5月 | May 2023",
        "2023-01-01/2023-05-31 | 2023年1—5月 | January–May 2023",
        "2022-11-01/2023-03-31 | 2022年11月至2023年3月 | November 2022 to March 2023",
        "2023-04-05 | 2023年4月5日 | 5 April 2023",
        "2023-01-01/2023-06-29 | 2023年1月1日至6月29日 | 1 January to 29 June 2023",
        "2022-12-31/2023-01-01 | 2022年12月31日至2023年1月1日 | 31 December 2022 to 1 January 2023"
      })
  void wordsAreTheOnesReportsUse(String text, String zh, String en) {
    ReportingPeriod period = ReportingPeriod.parse(text);
    assertThat(period.inWords(Locale.CHINA)).isEqualTo(zh);
    assertThat(period.inWords(Locale.ENGLISH)).isEqualTo(en);
  }

  @Test
  void theYearToDateEndsOnTheDateHandedIn() {
    assertThat(ReportingPeriod.yearTo(LocalDate.of(2023, 6, 15)))
        .hasToString("2023-01-01/2023-06-15");
  }

  @Test
  void fiveMonthsCoverOneToFiveButNotWithoutMarch() {
    ReportingPeriod whole = ReportingPeriod.months(2023, 1, 5);
    List<ReportingPeriod> months =
        List.of(
            ReportingPeriod.month(2023, 4),
            ReportingPeriod.month(2023, 5),
            ReportingPeriod.months(2023, 1, 2),
            ReportingPeriod.month(2023, 3));
    assertThat(whole.isCoveredBy(months)).isTrue();
    assertThat(whole.isCoveredBy(months.subList(0, 3))).isFalse();
    assertThat(whole.isCoveredBy(List.of())).isFalse();
    assertThat(whole.isCoveredBy(List.of(ReportingPeriod.year(2023)))).isTrue();
  }

  @Test
  void theLastDayOfTheCalendarIsCoveredToo() {
    ReportingPeriod last = ReportingPeriod.year(9999);
    assertThat(last.isCoveredBy(List.of(last))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-09-01/2025-12-31", "2021-09-01/..", "2021-09-01/2021-09-01"})
  void validityReadsItsOwnText(String text) {
    assertThat(Validity.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-01, PD-004",
    "2021-09-01/, PD-004",
    "../2021-09-01, PD-004",
    "2021-09-31/.., PD-002",
    "2021-09-01/2021-02-29, PD-002",
    "2021-09-01/2020-09-01, PD-003"
  })
  void validitySaysWhatIsWrong(String text, String code) {
    assertThat(Validity.tryParse(text).problems())
        .extracting(p -> p.code().id())
        .containsExactly(code);
  }

  @Test
  void theYearBeforeKeepsTheEndOfFebruary() {
    assertThat(ReportingPeriod.month(2024, 2).yearBefore())
        .isEqualTo(ReportingPeriod.month(2023, 2));
    assertThat(ReportingPeriod.month(2025, 2).yearBefore())
        .isEqualTo(ReportingPeriod.month(2024, 2));
    assertThat(ReportingPeriod.halfYear(2023, 1).yearBefore())
        .isEqualTo(ReportingPeriod.halfYear(2022, 1));
    assertThat(ReportingPeriod.yearBefore(LocalDate.of(2024, 2, 28)))
        .isEqualTo(LocalDate.of(2023, 2, 28));
    assertThat(ReportingPeriod.day(LocalDate.of(2025, 2, 28)).yearBefore())
        .isEqualTo(ReportingPeriod.day(LocalDate.of(2024, 2, 29)));
  }

  @Test
  void aWholeMonthQuarterHalfYearOrYearHasOneBefore() {
    assertThat(ReportingPeriod.month(2023, 1).before()).isEqualTo(ReportingPeriod.month(2022, 12));
    assertThat(ReportingPeriod.quarter(2023, 1).before())
        .isEqualTo(ReportingPeriod.quarter(2022, 4));
    assertThat(ReportingPeriod.halfYear(2023, 1).before())
        .isEqualTo(ReportingPeriod.halfYear(2022, 2));
    assertThat(ReportingPeriod.year(2023).before()).isEqualTo(ReportingPeriod.year(2022));
  }

  @Test
  void otherPeriodsHaveNoneBefore() {
    assertThat(ReportingPeriod.months(2023, 1, 5).before()).isNull();
    assertThat(ReportingPeriod.months(2023, 2, 4).before()).isNull();
    assertThat(ReportingPeriod.parse("2023-05-17/2023-06-30").before()).isNull();
    assertThat(ReportingPeriod.day(LocalDate.of(2023, 4, 5)).before()).isNull();
  }
}
