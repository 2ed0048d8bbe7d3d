package io.github.safetysupervision.time;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a code, a provision or an assignment holds (有效期), both days included; the
 * end is absent while none is known.
 *
 * <p>The text form is an ISO 8601 interval: {@code 2021-09-01/2025-12-31}, or with an open end
 * {@code 2021-09-01/..} (ISO 8601-2). Years are 1 to 9999. Law: {@code
 * parse(v.toString()).equals(v)}; two validities overlap exactly if some day is in both.
 *
 * <pre>{@code
 * Validity.parse("2021-09-01/..").contains(LocalDate.of(2023, 4, 5)); // true
 * Validity.parse("2021-09-01");                                       // throws: PD-004
 * }</pre>
 *
 * @param from the first day
 * @param to the last day, not before the first, or null
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

  private static final String OPEN = "..";

  /**
   * Checks the order of the ends.
   *
   * @param from the first day
   * @param to the last day, not before the first, or null
   * @throws InvalidValueException if it ends before it starts
   * @throws IllegalArgumentException if a year is not 1 to 9999
   */
  public Validity {
    IsoDates.requireYear(from);
    if (to != null && IsoDates.requireYear(to).isBefore(from)) {
      throw new InvalidValueException(
          List.of(PeriodProblems.BACKWARDS.with("from", from.toString(), "to", to.toString())));
    }
  }

  /**
   * Returns the validity of what holds since a day and has no known end.
   *
   * @param from the first day
   * @return the validity
   * @throws IllegalArgumentException if the year is not 1 to 9999
   */
  public static Validity since(LocalDate from) {
    return new Validity(from, null);
  }

  /**
   * Returns the validity between two days, both included.
   *
   * @param from the first day
   * @param to the last day, not before the first
   * @return the validity
   * @throws InvalidValueException if it ends before it starts
   * @throws IllegalArgumentException if a year is not 1 to 9999
   */
  public static Validity between(LocalDate from, LocalDate to) {
    return new Validity(from, to);
  }

  /**
   * Reads a validity.
   *
   * @param text the text form
   * @return the validity
   * @throws InvalidValueException if {@link #tryParse} finds a problem
   */
  public static Validity parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Reads a validity, or says what is wrong: {@link PeriodProblems#NOT_A_VALIDITY}, {@link
   * PeriodProblems#NO_SUCH_DATE} or {@link PeriodProblems#BACKWARDS}. Never throws.
   *
   * @param text any text
   * @return the validity or the problem
   */
  public static Outcome<Validity> tryParse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Outcome.failed(PeriodProblems.NOT_A_VALIDITY.with("found", IsoDates.clip(text)));
    }
    String first = text.substring(0, slash);
    String last = text.substring(slash + 1);
    Outcome<LocalDate> from = IsoDates.tryParse(first, PeriodProblems.NOT_A_VALIDITY, text);
    LocalDate start = from.value();
    if (start == null) {
      return new Outcome<>(null, from.problems());
    }
    if (last.equals(OPEN)) {
      return Outcome.of(since(start));
    }
    Outcome<LocalDate> to = IsoDates.tryParse(last, PeriodProblems.NOT_A_VALIDITY, text);
    LocalDate end = to.value();
    if (end == null) {
      return new Outcome<>(null, to.problems());
    }
    if (end.isBefore(start)) {
      return Outcome.failed(PeriodProblems.BACKWARDS.with("from", first, "to", last));
    }
    return Outcome.of(new Validity(start, end));
  }

  /**
   * Whether it holds on a day.
   *
   * @param date the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate date) {
    LocalDate end = to;
    return !date.isBefore(from) && (end == null || !date.isAfter(end));
  }

  /**
   * Whether some day is in both.
   *
   * @param other the other validity
   * @return true if they share a day
   */
  public boolean overlaps(Validity other) {
    LocalDate end = to;
    LocalDate otherEnd = other.to;
    return (end == null || !other.from.isAfter(end))
        && (otherEnd == null || !from.isAfter(otherEnd));
  }

  /** Returns the ISO interval, with {@code ..} for an open end. */
  @Override
  public String toString() {
    return from + "/" + (to == null ? OPEN : to.toString());
  }
}
