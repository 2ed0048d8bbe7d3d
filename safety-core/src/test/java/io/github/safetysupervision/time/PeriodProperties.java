package io.github.safetysupervision.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PeriodProperties {

  private static final LocalDate START = LocalDate.of(2023, 12, 20);

  /** Short periods around a year's end, so that they often touch. */
  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 25), Arbitraries.integers().between(0, 8))
        .as(
            (from, length) ->
                ReportingPeriod.of(START.plusDays(from), START.plusDays(from + length)));
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Validity> validities() {
    return Combinators.combine(periods(), Arbitraries.of(true, false))
        .as((p, open) -> open ? Validity.since(p.from()) : Validity.between(p.from(), p.to()));
  }

  @Property
  void textRoundTrip(@ForAll("dates") LocalDate a, @ForAll("dates") LocalDate b) {
    ReportingPeriod p = a.isAfter(b) ? ReportingPeriod.of(b, a) : ReportingPeriod.of(a, b);
    assertThat(ReportingPeriod.parse(p.toString())).isEqualTo(p);
    assertThat(Validity.parse(p.toString())).hasToString(p.toString());
    assertThat(Validity.parse(Validity.since(a).toString())).isEqualTo(Validity.since(a));
  }

  @Property
  void tryParseNeverThrows(@ForAll String text) {
    assertThatCode(() -> ReportingPeriod.tryParse(text)).doesNotThrowAnyException();
    assertThatCode(() -> Validity.tryParse(text)).doesNotThrowAnyException();
  }

  @Property
  void tryParseNeverThrowsOnAlmostPeriods(@ForAll("almost") String text) {
    assertThatCode(() -> ReportingPeriod.tryParse(text)).doesNotThrowAnyException();
    assertThatCode(() -> Validity.tryParse(text)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> almost() {
    return Arbitraries.strings().withChars("0129-/HQ.").ofMaxLength(22);
  }

  @Property
  void relationsAgreeWithTheDaysOneByOne(
      @ForAll("periods") ReportingPeriod a, @ForAll("periods") ReportingPeriod b) {
    List<LocalDate> days = days(a);
    List<LocalDate> common = days.stream().filter(b::contains).toList();
    assertThat(days).hasSize((int) a.days());
    assertThat(a.overlaps(b)).isEqualTo(!common.isEmpty());
    assertThat(b.encloses(a)).isEqualTo(common.equals(days));
    ReportingPeriod both = a.intersection(b);
    assertThat(both == null ? List.of() : days(both)).isEqualTo(common);
  }

  @Property
  void differentPeriodsHaveDifferentWords(
      @ForAll("named") ReportingPeriod a, @ForAll("named") ReportingPeriod b) {
    for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
      assertThat(a.inWords(locale).equals(b.inWords(locale))).isEqualTo(a.equals(b));
    }
  }

  /** Periods of whole months, and of days next to them. */
  @Provide
  Arbitrary<ReportingPeriod> named() {
    Arbitrary<LocalDate> month =
        Arbitraries.integers().between(0, 35).map(LocalDate.of(2022, 1, 1)::plusMonths);
    return Combinators.combine(month, month, Arbitraries.of(1, 1, 1, 2))
        .filter((a, b, off) -> !b.isBefore(a))
        .as((a, b, off) -> ReportingPeriod.of(a, b.plusMonths(1).minusDays(off)));
  }

  @Property
  void coverAgreesWithTheDaysOneByOne(
      @ForAll("periods") ReportingPeriod whole, @ForAll("many") List<ReportingPeriod> parts) {
    boolean everyDay =
        days(whole).stream().allMatch(d -> parts.stream().anyMatch(p -> p.contains(d)));
    assertThat(whole.isCoveredBy(parts)).isEqualTo(everyDay);
  }

  @Provide
  Arbitrary<List<ReportingPeriod>> many() {
    return periods().list().ofMaxSize(6);
  }

  @Property
  void validitiesOverlapWhereADayIsInBoth(
      @ForAll("validities") Validity a, @ForAll("validities") Validity b) {
    boolean some =
        START.datesUntil(START.plusDays(60)).anyMatch(d -> a.contains(d) && b.contains(d));
    assertThat(a.overlaps(b)).isEqualTo(some).isEqualTo(b.overlaps(a));
  }

  @Property
  void workdaysAddUp(
      @ForAll("calendars") WorkdayCalendar calendar, @ForAll("few") int a, @ForAll("few") int b) {
    LocalDate start = LocalDate.of(2023, 3, 30);
    LocalDate inOne = calendar.plusWorkdays(start, a + b).orThrow();
    LocalDate inTwo = calendar.plusWorkdays(calendar.plusWorkdays(start, a).orThrow(), b).orThrow();
    assertThat(inOne).isEqualTo(inTwo);
    long counted =
        start
            .plusDays(1)
            .datesUntil(inOne.plusDays(1))
            .filter(d -> calendar.kindOf(d) == DayKind.WORKDAY)
            .count();
    assertThat(counted).isEqualTo(a + b);
  }

  @Provide
  Arbitrary<Integer> few() {
    return Arbitraries.integers().between(0, 15);
  }

  @Provide
  Arbitrary<WorkdayCalendar> calendars() {
    Arbitrary<List<LocalDate>> days =
        Arbitraries.integers()
            .between(0, 60)
            .map(LocalDate.of(2023, 3, 25)::plusDays)
            .list()
            .ofMaxSize(12);
    return Combinators.combine(days, days)
        .as(
            (off, on) ->
                WorkdayCalendar.of(
                    List.of(2023),
                    off,
                    on.stream()
                        .filter(d -> d.getDayOfWeek().getValue() > 5 && !off.contains(d))
                        .collect(Collectors.toSet())));
  }

  private static List<LocalDate> days(@Nullable ReportingPeriod p) {
    return p == null ? List.of() : p.from().datesUntil(p.to().plusDays(1)).toList();
  }
}
