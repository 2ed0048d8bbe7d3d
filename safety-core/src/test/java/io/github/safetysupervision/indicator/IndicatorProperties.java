package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.testkit.RandomFilters;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Indicators against plain loops over days and records. */
class IndicatorProperties {

  private static final DivisionCode COUNTY = DivisionCode.parse("371482");

  /** Often a day that random records have, or one beside it. */
  private static LocalDate day(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> LocalDate.of(1, 1, 1).plusDays(random.nextInt(3));
      case 1 -> LocalDate.of(9999, 12, 31).minusDays(random.nextInt(3));
      case 2, 3, 4, 5, 6, 7, 8 -> LocalDate.of(2023, 5, 30).plusDays(random.nextInt(5));
      default -> LocalDate.of(2023, 1, 1).plusDays(random.nextInt(400) - 200);
    };
  }

  private static ReportingPeriod period(Random random) {
    LocalDate one = day(random);
    LocalDate two = day(random);
    return one.isAfter(two) ? ReportingPeriod.of(two, one) : ReportingPeriod.of(one, two);
  }

  /** The last day of a period that is not after the as-of date, or its last if there is none. */
  private static LocalDate lastKnown(ReportingPeriod period, LocalDate asOf) {
    LocalDate last = period.to();
    for (LocalDate d = last; !d.isBefore(period.from()); d = d.minusDays(1)) {
      if (!d.isAfter(asOf)) {
        return d;
      }
      if (d.equals(LocalDate.of(1, 1, 1))) {
        break;
      }
    }
    return last;
  }

  @Property(tries = 100)
  void everyStandardIndicatorAnswersInTheScopeItNames(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(400) - 200);
    ReportingPeriod period = ReportingPeriod.of(from, from.plusDays(random.nextInt(200)));
    LocalDate asOf = from.plusDays(random.nextInt(300) - 50);
    for (Indicator i : IndicatorCatalogue.STANDARD.indicators()) {
      Scope scope = i.scopeIn(period, COUNTY, asOf);
      assertThat(i.measure(scope).problems()).as(i.id()).isEmpty();
      assertThat(i.measure(scope).value()).as(i.id()).isNotNull();
      assertThat(scope.asOf()).isEqualTo(asOf);
      assertThat(scope.territory()).isEqualTo(COUNTY);
      assertThat(scope.period())
          .as(i.id())
          .isEqualTo(
              i.periodRule() == PeriodRule.PERIOD
                  ? period
                  : ReportingPeriod.day(lastKnown(period, asOf)));
      assertThat(i.scopeIn(scope)).isEqualTo(scope);
    }
  }

  @Property(tries = 50)
  void everyStandardIndicatorAnswersAtBothEndsOfTheCalendar(@ForAll long seed) {
    Random random = new Random(seed);
    ReportingPeriod period = period(random);
    for (Indicator i : IndicatorCatalogue.STANDARD.indicators()) {
      assertThat(i.measure(i.scopeIn(period, COUNTY, day(random))).value()).as(i.id()).isNotNull();
    }
  }

  private static boolean isOn(Timing<Hazard> timing, Hazard h, ReportingPeriod asked) {
    LocalDate from = asked.from();
    LocalDate to = asked.to();
    if (timing instanceof Timing.InPeriod<Hazard> || timing instanceof Timing.OnOneDay<Hazard>) {
      return !h.getFoundOn().isBefore(from) && !h.getFoundOn().isAfter(to);
    }
    if (timing instanceof Timing.Standing<Hazard>) {
      return !h.getFoundOn().isAfter(to) && isLaterOrNone(h.getClosedOn(), to);
    }
    if (timing instanceof Timing.OnTheBooks<Hazard>) {
      LocalDate closed = h.getClosedOn();
      return !h.getFoundOn().isAfter(to) && (closed == null || !closed.isBefore(from));
    }
    return true;
  }

  private static boolean isLaterOrNone(@Nullable LocalDate date, LocalDate day) {
    return date == null || date.isAfter(day);
  }

  private static boolean isSo(
      StateCondition.Kind kind, @Nullable LocalDate deadline, LocalDate day) {
    return switch (kind) {
      case DONE -> deadline != null && !deadline.isAfter(day);
      case NOT_DONE -> isLaterOrNone(deadline, day);
      case PASSED -> deadline != null && deadline.isBefore(day);
    };
  }

  @Property(tries = 300)
  void whatIsCountedIsWhatPlainComparisonsOfDaysCount(@ForAll long seed) {
    Random random = new Random(seed);
    List<Timing<Hazard>> timings =
        List.of(
            new Timing.InPeriod<>(HAZARD.foundOn),
            new Timing.OnOneDay<>(HAZARD.foundOn),
            new Timing.Standing<>(HAZARD.foundOn, HAZARD.closedOn),
            new Timing.OnTheBooks<>(HAZARD.foundOn, HAZARD.closedOn),
            new Timing.Registered<>());
    Timing<Hazard> timing = timings.get(random.nextInt(timings.size()));
    StateCondition.Kind kind =
        StateCondition.Kind.values()[random.nextInt(StateCondition.Kind.values().length)];
    RecordIndicator<Hazard> indicator =
        Selection.of(HAZARD, timing)
            .where(new StateCondition<>(kind, HAZARD.deadline))
            .count("own", "自有", "own", CountNoun.ITEMS);
    ReportingPeriod asked =
        timing.periodRule() == PeriodRule.PERIOD
            ? period(random)
            : ReportingPeriod.day(day(random));
    LocalDate asOf = day(random);
    boolean isPassedOfAStock =
        timing.periodRule() == PeriodRule.STOCK && kind == StateCondition.Kind.PASSED;
    LocalDate stateDay = isPassedOfAStock ? asked.to() : asOf;
    Population<?> population =
        indicator.measure(new Scope(asked, COUNTY, asOf, List.of())).orThrow().populations().get(0);
    RandomRecords records = new RandomRecords(random);
    for (int n = 0; n < 40; n++) {
      Hazard h = records.of(HAZARD, Map.of("territory", COUNTY));
      boolean expected = isOn(timing, h, asked) && isSo(kind, h.getDeadline(), stateDay);
      assertThat(holds(population, h)).as("%s %s %s", timing, kind, h).isEqualTo(expected);
    }
  }

  private static boolean holds(Population<?> population, Hazard h) {
    return population.filter().evaluate(FieldValues.of(h)) == Truth.TRUE;
  }

  @Property(tries = 30)
  void oneThatStartsFromAnotherCountsWhatBothAsk(@ForAll long seed) {
    Random random = new Random(seed);
    for (Indicator i : IndicatorCatalogue.STANDARD.indicators()) {
      if (i instanceof RecordIndicator<?> counted) {
        assertNarrower(counted, random);
      }
    }
  }

  private static <T extends SafetyRecord> void assertNarrower(
      RecordIndicator<T> indicator, Random random) {
    RandomFilters filters = new RandomFilters(random);
    Filter<T> condition = filters.over(filters.fields(indicator.type(), 2));
    RecordIndicator<T> own = indicator.where(condition).named("own", "自有", "own");
    assertThat(own.filter().isWithin(indicator.filter())).as(indicator.id()).isTrue();
    assertThat(own.definition().zh()).contains(condition.words().zh().split("，且"));
    assertThat(own.definition().en()).contains(condition.words().en().split(" and "));
    Scope scope = indicator.scopeIn(period(random), COUNTY, day(random));
    Filter<T> wide = indicator.selection().population(scope).orThrow().filter();
    Filter<T> narrow = own.selection().population(scope).orThrow().filter();
    assertThat(narrow.isWithin(wide)).as(indicator.id()).isTrue();
    RandomRecords records = new RandomRecords(random);
    for (int n = 0; n < 5; n++) {
      T record = records.of(indicator.type(), Map.of("territory", COUNTY));
      assertThat(narrow.evaluate(FieldValues.of(record)))
          .isEqualTo(
              wide.evaluate(FieldValues.of(record))
                  .and(condition.evaluate(FieldValues.of(record))));
    }
  }
}
