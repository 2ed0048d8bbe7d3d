package io.github.safetysupervision.time;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads calendar dates in the one form the exchange format allows, {@code 2023-04-05}. */
final class IsoDates {

  // LocalDate.parse would also take +12023-04-05; a four-digit year is what sorts and prints alike.
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int CLIP = 40;

  private IsoDates() {}

  /** Reads a date; {@code malformed} with the whole text says that the form is wrong. */
  static Outcome<LocalDate> tryParse(String date, ProblemCode malformed, String whole) {
    if (!DATE.matcher(date).matches()) {
      return Outcome.failed(malformed.with("found", clip(whole)));
    }
    int year = Integer.parseInt(date.substring(0, 4));
    try {
      if (isYear(year)) {
        return Outcome.of(
            LocalDate.of(
                year, Integer.parseInt(date.substring(5, 7)), Integer.parseInt(date.substring(8))));
      }
    } catch (DateTimeException noSuchDay) {
      // 2023-02-30: reported below, like the year 0000.
    }
    return Outcome.failed(PeriodProblems.NO_SUCH_DATE.with("found", clip(date)));
  }

  static boolean isYear(int year) {
    return year >= 1 && year <= 9999;
  }

  static LocalDate requireYear(LocalDate date) {
    if (!isYear(date.getYear())) {
      throw new IllegalArgumentException("year of " + date + " is not 1 to 9999");
    }
    return date;
  }

  static String clip(String text) {
    return text.length() <= CLIP ? text : text.substring(0, CLIP) + "…";
  }
}
