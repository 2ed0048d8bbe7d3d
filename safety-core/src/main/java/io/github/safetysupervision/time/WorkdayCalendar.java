package io.github.safetysupervision.time;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days that count as working days (工作日历), as far as they have been published.
 *
 * <p>Holidays and the weekend days worked in exchange are arranged anew each year by a notice of
 * the General Office of the State Council. This library holds no such data: the caller hands in
 * what was published. Of any other year the calendar says {@link DayKind#NOT_PUBLISHED}, even for a
 * Sunday, because a Sunday may turn out to be worked.
 *
 * <p>Immutable; equal if years, holidays and working weekend days are. Law: {@code plusWorkdays(d,
 * a + b)} is {@code plusWorkdays(plusWorkdays(d, a), b)}, where all are published.
 *
 * <pre>{@code
 * WorkdayCalendar c = WorkdayCalendar.of(
 *     List.of(2023), List.of(LocalDate.of(2023, 4, 5)), List.of(LocalDate.of(2023, 4, 23)));
 * c.kindOf(LocalDate.of(2023, 4, 23));              // WORKDAY: a Sunday, worked
 * c.plusWorkdays(LocalDate.of(2023, 4, 4), 1);      // 2023-04-06
 * c.plusWorkdays(LocalDate.of(2023, 12, 29), 1);    // no value, WD-001: 2024 is not published
 * }</pre>
 *
 * @param publishedYears the years whose arrangement is complete here, each 1 to 9999
 * @param holidays the days off, all in published years; weekend days may be among them
 * @param workingWeekends the Saturdays and Sundays worked in exchange (调休上班), all in published
 *     years, none of them a holiday
 */
public record WorkdayCalendar(
    SortedSet<Integer> publishedYears,
    SortedSet<LocalDate> holidays,
    SortedSet<LocalDate> workingWeekends) {

  /**
   * Copies the sets and checks them against one another.
   *
   * @param publishedYears the years whose arrangement is complete here, each 1 to 9999
   * @param holidays the days off, all in published years
   * @param workingWeekends the Saturdays and Sundays worked in exchange, all in published years
   * @throws InvalidValueException with every problem that {@link #tryOf} would return
   */
  public WorkdayCalendar {
    publishedYears = copy(publishedYears);
    holidays = copy(holidays);
    workingWeekends = copy(workingWeekends);
    List<Problem> problems = problems(publishedYears, holidays, workingWeekends);
    if (!problems.isEmpty()) {
      throw new InvalidValueException(problems);
    }
  }

  /**
   * Returns the calendar of the given days.
   *
   * @param publishedYears the years whose arrangement is complete here
   * @param holidays the days off
   * @param workingWeekends the Saturdays and Sundays worked in exchange
   * @return the calendar
   * @throws InvalidValueException with every problem that {@link #tryOf} would return
   */
  public static WorkdayCalendar of(
      Collection<Integer> publishedYears,
      Collection<LocalDate> holidays,
      Collection<LocalDate> workingWeekends) {
    return new WorkdayCalendar(
        new TreeSet<>(publishedYears), new TreeSet<>(holidays), new TreeSet<>(workingWeekends));
  }

  /**
   * Returns the calendar of the given days, or everything that is wrong with them: {@link
   * WorkdayProblems#YEAR_OUT_OF_RANGE}, {@link WorkdayProblems#DAY_OUTSIDE_YEARS}, {@link
   * WorkdayProblems#BOTH_KINDS}, {@link WorkdayProblems#NOT_A_WEEKEND}.
   *
   * @param publishedYears the years whose arrangement is complete here
   * @param holidays the days off
   * @param workingWeekends the Saturdays and Sundays worked in exchange
   * @return the calendar or the problems
   */
  public static Outcome<WorkdayCalendar> tryOf(
      Collection<Integer> publishedYears,
      Collection<LocalDate> holidays,
      Collection<LocalDate> workingWeekends) {
    SortedSet<Integer> years = new TreeSet<>(publishedYears);
    SortedSet<LocalDate> off = new TreeSet<>(holidays);
    SortedSet<LocalDate> on = new TreeSet<>(workingWeekends);
    List<Problem> problems = problems(years, off, on);
    return problems.isEmpty()
        ? Outcome.of(new WorkdayCalendar(years, off, on))
        : new Outcome<>(null, problems);
  }

  private static <T extends Comparable<? super T>> SortedSet<T> copy(SortedSet<T> set) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(List.copyOf(set)));
  }

  private static List<Problem> problems(
      SortedSet<Integer> years, SortedSet<LocalDate> holidays, SortedSet<LocalDate> working) {
    List<Problem> out = new ArrayList<>();
    for (int year : years) {
      if (!IsoDates.isYear(year)) {
        out.add(WorkdayProblems.YEAR_OUT_OF_RANGE.with("year", Integer.toString(year)));
      }
    }
    SortedSet<LocalDate> all = new TreeSet<>(holidays);
    all.addAll(working);
    for (LocalDate day : all) {
      if (!years.contains(day.getYear())) {
        out.add(WorkdayProblems.DAY_OUTSIDE_YEARS.with("day", day.toString()));
      }
      if (holidays.contains(day) && working.contains(day)) {
        out.add(WorkdayProblems.BOTH_KINDS.with("day", day.toString()));
      }
      if (working.contains(day) && !isWeekend(day)) {
        out.add(WorkdayProblems.NOT_A_WEEKEND.with("day", day.toString()));
      }
    }
    return out;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /**
   * Returns what is known about a day.
   *
   * @param date the day
   * @return working day, day of rest, or not published
   */
  public DayKind kindOf(LocalDate date) {
    if (!publishedYears.contains(date.getYear())) {
      return DayKind.NOT_PUBLISHED;
    }
    boolean works = isWeekend(date) ? workingWeekends.contains(date) : !holidays.contains(date);
    return works ? DayKind.WORKDAY : DayKind.REST_DAY;
  }

  /**
   * Returns the n-th working day after a date: the day itself is not counted, so a limit of five
   * working days (五个工作日内) ends on {@code plusWorkdays(date, 5)}. For 0 it is the date itself,
   * working day or not.
   *
   * @param date the day the limit starts
   * @param count how many working days, 0 or more
   * @return the day, or {@link WorkdayProblems#YEAR_NOT_PUBLISHED} if the count needs a day of a
   *     year that is not published
   * @throws IllegalArgumentException if the count is negative or the date's year not 1 to 9999
   */
  public Outcome<LocalDate> plusWorkdays(LocalDate date, int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count " + count);
    }
    LocalDate day = IsoDates.requireYear(date);
    int left = count;
    while (left > 0) {
      day = day.plusDays(1);
      DayKind kind = kindOf(day);
      if (kind == DayKind.NOT_PUBLISHED) {
        return Outcome.failed(
            WorkdayProblems.YEAR_NOT_PUBLISHED.with(
                "from",
                date.toString(),
                "count",
                Integer.toString(count),
                "year",
                Integer.toString(day.getYear())));
      }
      left -= kind == DayKind.WORKDAY ? 1 : 0;
    }
    return Outcome.of(day);
  }
}
