package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Problem;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of a text that is no date as a file writes it which day it would be, if that is plain. */
final class OtherDates {

  /** Year, month and day in the ways people write them, perhaps with a time of day. */
  private static final Pattern DAY =
      Pattern.compile(
          "([0-9]{4})(?:(?<sign>[-/.])([0-9]{1,2})\\k<sign>([0-9]{1,2})"
              + "|年([0-9]{1,2})月([0-9]{1,2})日|([0-9]{2})([0-9]{2}))"
              + "(?:[ T]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?)?");

  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
  private static final LocalDate BEFORE_FIRST_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

  /** Numbers before this day are more likely something else than a day of today's records. */
  private static final LocalDate FIRST_LIKELY = LocalDate.of(1949, 10, 1);

  private static final LocalDate LAST_LIKELY = LocalDate.of(2099, 12, 31);

  private OtherDates() {}

  /** The problem of a text that is no date as a file writes it. */
  static Problem problem(String text) {
    if (text.codePoints().allMatch(Invisible::is)) {
      return RecordProblems.EMPTY.with("found", Invisible.shown(text));
    }
    String day = dayIn(text.strip());
    if (day != null) {
      return RecordProblems.DATE_OTHERWISE.with("found", Scalars.brief(text), "expected", day);
    }
    LocalDate serial = serialIn(text);
    if (serial != null) {
      return RecordProblems.SERIAL_DAY.with(
          "found", text, "first", serial, "second", FIRST_1904.plusDays(Integer.parseInt(text)));
    }
    return RecordProblems.NOT_A_DATE.with("found", Scalars.brief(text));
  }

  /** The day as a file writes it, or null if the text is none that the calendar has. */
  private static @Nullable String dayIn(String text) {
    Matcher m = DAY.matcher(text);
    if (!m.matches()) {
      return null;
    }
    for (int i = 3; i < 9; i += 2) {
      String month = m.group(i);
      String day = m.group(i + 1);
      if (month != null && day != null) {
        String out = text.substring(0, 4) + "-" + twoDigits(month) + "-" + twoDigits(day);
        return Scalars.isDay(out) ? out : null;
      }
    }
    return null;
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static @Nullable LocalDate serialIn(String text) {
    if (!SERIAL.matcher(text).matches()) {
      return null;
    }
    LocalDate day = BEFORE_FIRST_1900.plusDays(Integer.parseInt(text));
    return day.isBefore(FIRST_LIKELY) || day.isAfter(LAST_LIKELY) ? null : day;
  }
}
