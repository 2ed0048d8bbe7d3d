package io.github.safetysupervision.time;

import io.github.safetysupervision.problem.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** Says a period in the words of a report: year, half, quarter, months or days. */
final class PeriodWords {

  private static final List<String> ORDINAL_ZH = List.of("一", "二", "三", "四");
  private static final List<String> ORDINAL_EN = List.of("first", "second", "third", "fourth");

  // Spelled out: the names that the JDK gives for a locale may change with its data.
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private PeriodWords() {}

  static Wording of(ReportingPeriod period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    if (!wholeMonths) {
      return days(from, to);
    }
    if (from.getMonth() == Month.JANUARY && to.getMonth() == Month.DECEMBER) {
      return years(from.getYear(), to.getYear());
    }
    if (from.getYear() != to.getYear()) {
      return new Wording(zhMonth(from) + "至" + zhMonth(to), enMonth(from) + " to " + enMonth(to));
    }
    return months(from.getYear(), from.getMonthValue(), to.getMonthValue());
  }

  private static Wording years(int first, int last) {
    if (first == last) {
      return new Wording(first + "年", Integer.toString(first));
    }
    return new Wording(first + "—" + last + "年", first + "–" + last);
  }

  private static Wording months(int year, int first, int last) {
    int length = last - first + 1;
    if (length == 6 && (first == 1 || first == 7)) {
      return first == 1
          ? new Wording(year + "年上半年", "first half of " + year)
          : new Wording(year + "年下半年", "second half of " + year);
    }
    if (length == 3 && first % 3 == 1) {
      int quarter = first / 3;
      return new Wording(
          year + "年第" + ORDINAL_ZH.get(quarter) + "季度",
          ORDINAL_EN.get(quarter) + " quarter of " + year);
    }
    if (length == 1) {
      return new Wording(year + "年" + first + "月", MONTHS.get(first - 1) + " " + year);
    }
    return new Wording(
        year + "年" + first + "—" + last + "月",
        MONTHS.get(first - 1) + "–" + MONTHS.get(last - 1) + " " + year);
  }

  private static Wording days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return new Wording(zhMonth(from) + zhDay(from), enDay(from) + " " + from.getYear());
    }
    boolean sameYear = from.getYear() == to.getYear();
    return new Wording(
        zhMonth(from)
            + zhDay(from)
            + "至"
            + (sameYear ? to.getMonthValue() + "月" : zhMonth(to))
            + zhDay(to),
        enDay(from)
            + (sameYear ? "" : " " + from.getYear())
            + " to "
            + enDay(to)
            + " "
            + to.getYear());
  }

  private static String zhMonth(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月";
  }

  private static String zhDay(LocalDate date) {
    return date.getDayOfMonth() + "日";
  }

  private static String enMonth(LocalDate date) {
    return MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }

  private static String enDay(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }
}
