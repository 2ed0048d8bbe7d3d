package io.github.safetysupervision.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WorkdayCalendarTest {

  private static final LocalDate QINGMING = LocalDate.of(2023, 4, 5);
  private static final LocalDate WORKED_SUNDAY = LocalDate.of(2023, 4, 23);

  private final WorkdayCalendar calendar =
      WorkdayCalendar.of(List.of(2023), List.of(QINGMING), List.of(WORKED_SUNDAY));

  @Test
  void weekdaysWorkWeekendsRestAndTheArrangementOverrulesBoth() {
    assertThat(calendar.kindOf(LocalDate.of(2023, 4, 4))).isEqualTo(DayKind.WORKDAY);
    assertThat(calendar.kindOf(LocalDate.of(2023, 4, 8))).isEqualTo(DayKind.REST_DAY);
    assertThat(calendar.kindOf(QINGMING)).isEqualTo(DayKind.REST_DAY);
    assertThat(calendar.kindOf(WORKED_SUNDAY)).isEqualTo(DayKind.WORKDAY);
  }

  @Test
  void aYearNotHandedInIsNotGuessed() {
    assertThat(calendar.kindOf(LocalDate.of(2024, 1, 7))).isEqualTo(DayKind.NOT_PUBLISHED);
    Outcome<LocalDate> beyond = calendar.plusWorkdays(LocalDate.of(2023, 12, 29), 1);
    assertThat(beyond.value()).isNull();
    assertThat(beyond.problems().get(0).code()).isEqualTo(WorkdayProblems.YEAR_NOT_PUBLISHED);
    assertThat(beyond.problems().get(0).message(Locale.ENGLISH)).contains("2024");
  }

  @Test
  void theCountStartsTheDayAfter() {
    assertThat(calendar.plusWorkdays(LocalDate.of(2023, 4, 4), 1).orThrow())
        .isEqualTo(LocalDate.of(2023, 4, 6));
    assertThat(calendar.plusWorkdays(QINGMING, 0).orThrow()).isEqualTo(QINGMING);
    assertThat(calendar.plusWorkdays(LocalDate.of(2022, 12, 31), 1).orThrow())
        .isEqualTo(LocalDate.of(2023, 1, 2));
    assertThatThrownBy(() -> calendar.plusWorkdays(QINGMING, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everythingWrongWithTheDaysIsSaidAtOnce() {
    List<LocalDate> working =
        List.of(QINGMING, WORKED_SUNDAY, LocalDate.of(2024, 2, 4), LocalDate.of(2023, 4, 6));
    Outcome<WorkdayCalendar> outcome =
        WorkdayCalendar.tryOf(List.of(2023, 0), List.of(QINGMING), working);
    assertThat(outcome.problems())
        .extracting(p -> p.code().id())
        .containsExactly("WD-005", "WD-003", "WD-004", "WD-004", "WD-002");
    assertThatThrownBy(() -> WorkdayCalendar.of(List.of(2023), Set.of(QINGMING), working))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theCalendarKeepsItsOwnCopy() {
    TreeSet<Integer> years = new TreeSet<>(List.of(2023));
    WorkdayCalendar kept = new WorkdayCalendar(years, new TreeSet<>(), new TreeSet<>());
    years.add(2024);
    assertThat(kept.publishedYears()).containsExactly(2023);
  }
}
