package io.github.safetysupervision.time;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days a figure or a report speaks of (报告期), both ends included.
 *
 * <p>The text form is the ISO 8601 interval {@code 2023-01-01/2023-05-31} (GB/T 7408). {@link
 * #tryParse} also takes the short forms people type: {@code 2023H1}, {@code 2023Q1}, {@code
 * 2023-05}, {@code 2023} and {@code 2023-04-05}; {@link #toString} always writes the interval, so
 * one period has one text. Years are 1 to 9999.
 *
 * <p>A report has several clocks at once: its title may say 上半年, a figure 1—5月, another 截至目前.
 * Figures are compared only after their periods have been, with {@link #encloses} and {@link
 * #overlaps}.
 *
 * <p>Laws: {@code parse(p.toString()).equals(p)}; a period encloses another exactly if it contains
 * each of its days, and overlaps it exactly if some day is in both.
 *
 * <pre>{@code
 * ReportingPeriod.parse("2023H1").encloses(ReportingPeriod.months(2023, 1, 5)); // true
 * ReportingPeriod.parse("2023-02-30/2023-03-01");      // throws: PD-002, no such date
 * ReportingPeriod.parse("2023-06-30/2023-01-01");      // throws: PD-003, ends before it starts
 * }</pre>
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record ReportingPeriod(LocalDate from, LocalDate to) {

  private static final Pattern SHORT =
      Pattern.compile("([0-9]{4})(?:H([12])|Q([1-4])|-([0-9]{2}))?");

  /**
   * Checks the order of the ends.
   *
   * @param from the first day
   * @param to the last day, not before the first
   * @throws InvalidValueException if the period ends before it starts
   * @throws IllegalArgumentException if a year is not 1 to 9999
   */
  public ReportingPeriod {
    IsoDates.requireYear(from);
    IsoDates.requireYear(to);
    if (to.isBefore(from)) {
      throw new InvalidValueException(
          List.of(PeriodProblems.BACKWARDS.with("from", from.toString(), "to", to.toString())));
    }
  }

  /**
   * Returns the period of the given ends.
   *
   * @param from the first day
   * @param to the last day, not before the first
   * @return the period
   * @throws InvalidValueException if the period ends before it starts
   * @throws IllegalArgumentException if a year is not 1 to 9999
   */
  public static ReportingPeriod of(LocalDate from, LocalDate to) {
    return new ReportingPeriod(from, to);
  }

  /**
   * Returns one day, such as the day of the Qingming festival.
   *
   * @param date the day
   * @return the period of that day
   * @throws IllegalArgumentException if the year is not 1 to 9999
   */
  public static ReportingPeriod day(LocalDate date) {
    return new ReportingPeriod(date, date);
  }

  /**
   * Returns a calendar month.
   *
   * @param year the year, 1 to 9999
   * @param month the month, 1 to 12
   * @return the period
   * @throws IllegalArgumentException if a number is out of range
   */
  public static ReportingPeriod month(int year, int month) {
    return months(year, month, month);
  }

  /**
   * Returns consecutive months of one year, as in 1—5月.
   *
   * @param year the year, 1 to 9999
   * @param first the first month, 1 to 12
   * @param last the last month, not before the first
   * @return the period
   * @throws IllegalArgumentException if a number is out of range or the order is wrong
   */
  public static ReportingPeriod months(int year, int first, int last) {
    if (!IsoDates.isYear(year) || first < 1 || last < first || last > 12) {
      throw new IllegalArgumentException("months " + first + " to " + last + " of " + year);
    }
    return new ReportingPeriod(
        LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  /**
   * Returns a quarter (季度).
   *
   * @param year the year, 1 to 9999
   * @param quarter the quarter, 1 to 4
   * @return the period
   * @throws IllegalArgumentException if a number is out of range
   */
  public static ReportingPeriod quarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("quarter " + quarter);
    }
    return months(year, 3 * quarter - 2, 3 * quarter);
  }

  /**
   * Returns a half-year (上半年, 下半年).
   *
   * @param year the year, 1 to 9999
   * @param half 1 or 2
   * @return the period
   * @throws IllegalArgumentException if a number is out of range
   */
  public static ReportingPeriod halfYear(int year, int half) {
    if (half < 1 || half > 2) {
      throw new IllegalArgumentException("half-year " + half);
    }
    return months(year, 6 * half - 5, 6 * half);
  }

  /**
   * Returns a calendar year.
   *
   * @param year the year, 1 to 9999
   * @return the period
   * @throws IllegalArgumentException if the year is out of range
   */
  public static ReportingPeriod year(int year) {
    return months(year, 1, 12);
  }

  /**
   * Returns the year up to a date, as in 今年以来 or 截至目前. The date is always handed in: nothing here
   * reads a clock.
   *
   * @param asOf the last day
   * @return the period from 1 January of that year to that day
   * @throws IllegalArgumentException if the year is not 1 to 9999
   */
  public static ReportingPeriod yearTo(LocalDate asOf) {
    return new ReportingPeriod(asOf.withDayOfYear(1), asOf);
  }

  /**
   * Returns the same period a year before, as 同比 compares with. The end of February stays the end
   * of February.
   *
   * @return the period of the year before
   * @throws IllegalArgumentException if there is no year before
   */
  public ReportingPeriod yearBefore() {
    return from.equals(to)
        ? day(yearBefore(to))
        : new ReportingPeriod(from.minusYears(1), yearBefore(to));
  }

  /**
   * Returns the same day a year before; the last day of February stays the last.
   *
   * @param day the day
   * @return the day of the year before
   */
  public static LocalDate yearBefore(LocalDate day) {
    LocalDate out = day.minusYears(1);
    boolean endsFebruary = day.getMonth() == Month.FEBRUARY && day.plusDays(1).getDayOfMonth() == 1;
    return endsFebruary ? out.withDayOfMonth(out.lengthOfMonth()) : out;
  }

  /**
   * Returns the period before of the same kind, as 环比 compares with: the month, quarter, half-year
   * or year before. Other periods have none: the months before 1—5月 would be seven.
   *
   * @return the period before, or null
   */
  public @Nullable ReportingPeriod before() {
    int months =
        12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue() + 1;
    boolean isWhole = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    boolean isKind = months == 1 || months == 3 || months == 6 || months == 12;
    boolean isFirst = from.getYear() == 1 && from.getMonthValue() == 1;
    if (!isWhole || !isKind || isFirst || (from.getMonthValue() - 1) % months != 0) {
      return null;
    }
    return new ReportingPeriod(from.minusMonths(months), from.minusDays(1));
  }

  /**
   * Reads a period.
   *
   * @param text one of the forms named above
   * @return the period
   * @throws InvalidValueException if {@link #tryParse} finds a problem
   */
  public static ReportingPeriod parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Reads a period, or says what is wrong: {@link PeriodProblems#NOT_A_PERIOD}, {@link
   * PeriodProblems#NO_SUCH_DATE} or {@link PeriodProblems#BACKWARDS}. Never throws.
   *
   * @param text any text
   * @return the period or the problem
   */
  public static Outcome<ReportingPeriod> tryParse(String text) {
    Matcher m = SHORT.matcher(text);
    if (m.matches()) {
      return ofShort(text, m);
    }
    int slash = text.indexOf('/');
    String first = slash < 0 ? text : text.substring(0, slash);
    String last = slash < 0 ? text : text.substring(slash + 1);
    Outcome<LocalDate> from = IsoDates.tryParse(first, PeriodProblems.NOT_A_PERIOD, text);
    Outcome<LocalDate> to = IsoDates.tryParse(last, PeriodProblems.NOT_A_PERIOD, text);
    LocalDate start = from.value();
    LocalDate end = to.value();
    if (start == null || end == null) {
      return new Outcome<>(null, start == null ? from.problems() : to.problems());
    }
    if (end.isBefore(start)) {
      return Outcome.failed(PeriodProblems.BACKWARDS.with("from", first, "to", last));
    }
    return Outcome.of(new ReportingPeriod(start, end));
  }

  private static Outcome<ReportingPeriod> ofShort(String text, Matcher m) {
    int year = Integer.parseInt(text.substring(m.start(1), m.end(1)));
    int half = group(text, m, 2);
    int quarter = group(text, m, 3);
    int month = group(text, m, 4);
    if (!IsoDates.isYear(year) || month == 0 || month > 12) {
      return Outcome.failed(PeriodProblems.NO_SUCH_DATE.with("found", text));
    }
    if (half > 0) {
      return Outcome.of(halfYear(year, half));
    }
    if (quarter > 0) {
      return Outcome.of(quarter(year, quarter));
    }
    return Outcome.of(month > 0 ? month(year, month) : year(year));
  }

  /** Returns the number of a group, or -1 where the group took no part. */
  private static int group(String text, Matcher m, int group) {
    return m.start(group) < 0 ? -1 : Integer.parseInt(text.substring(m.start(group), m.end(group)));
  }

  /**
   * Whether a day is in this period.
   *
   * @param date the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /**
   * Whether every day of another period is in this one.
   *
   * @param other the other period
   * @return true if it lies inside, ends included
   */
  public boolean encloses(ReportingPeriod other) {
    return contains(other.from) && contains(other.to);
  }

  /**
   * Whether some day is in both periods.
   *
   * @param other the other period
   * @return true if they share a day
   */
  public boolean overlaps(ReportingPeriod other) {
    return !other.from.isAfter(to) && !other.to.isBefore(from);
  }

  /**
   * Returns the days in both periods.
   *
   * @param other the other period
   * @return the common period, or null if there is no common day
   */
  public @Nullable ReportingPeriod intersection(ReportingPeriod other) {
    if (!overlaps(other)) {
      return null;
    }
    return new ReportingPeriod(
        from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
  }

  /**
   * Whether every day of this period is in at least one of the given ones, as when five monthly
   * reports stand for 1—5月.
   *
   * @param parts the periods, in any order; they may overlap
   * @return true if they leave no gap
   */
  public boolean isCoveredBy(Collection<ReportingPeriod> parts) {
    LocalDate firstOpen = from;
    List<ReportingPeriod> sorted =
        parts.stream().sorted(Comparator.comparing(ReportingPeriod::from)).toList();
    for (ReportingPeriod part : sorted) {
      if (part.from.isAfter(firstOpen)) {
        break;
      }
      if (!part.to.isBefore(firstOpen)) {
        firstOpen = part.to.plusDays(1);
      }
    }
    return firstOpen.isAfter(to);
  }

  /**
   * Returns the number of days.
   *
   * @return at least 1
   */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /**
   * Returns the period in words, the shortest that name it: {@code 2023年上半年}, {@code 2023年1—5月},
   * {@code 2023年4月5日}, {@code 2023年5月17日至6月30日}; {@code first half of 2023}, {@code January–May
   * 2023}, {@code 5 April 2023}, {@code 17 May to 30 June 2023}.
   *
   * @param locale the reader's locale; English for language {@code en}, Chinese otherwise
   * @return the words
   */
  public String inWords(Locale locale) {
    return PeriodWords.of(this).in(locale);
  }

  /** Returns the ISO interval, such as {@code 2023-01-01/2023-05-31}. */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
