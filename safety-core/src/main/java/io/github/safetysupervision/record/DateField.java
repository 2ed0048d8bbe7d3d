package io.github.safetysupervision.record;

import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a day (日期).
 *
 * @param <T> the type the field belongs to
 */
public final class DateField<T extends Object> extends Field<T, LocalDate> {

  DateField(
      int index,
      String name,
      String label,
      FieldType<LocalDate> type,
      boolean required,
      Function<T, @Nullable LocalDate> getter) {
    super(index, name, label, type, required, getter);
  }

  /**
   * Asks for a day in a period, both ends included.
   *
   * @param period the period
   * @return the records whose day lies in it
   */
  public Filter<T> within(ReportingPeriod period) {
    return Filter.of(
        Condition.between(this, period.from().toEpochDay(), period.to().toEpochDay(), false));
  }

  /**
   * Asks for a day up to and including a given one.
   *
   * @param day the last day
   * @return the records whose day is not later
   */
  public Filter<T> by(LocalDate day) {
    return Filter.of(Condition.between(this, Condition.LOWEST, day.toEpochDay(), false));
  }

  /**
   * Asks for what is not known to be later than a day: that day, an earlier one, or none.
   *
   * @param day the last day
   * @return the records whose day is not later or missing
   */
  public Filter<T> notAfter(LocalDate day) {
    return Filter.of(Condition.between(this, Condition.LOWEST, day.toEpochDay(), true));
  }

  /**
   * Asks for a day that is not later than another of the same record; both have to be there.
   *
   * @param limit the other day
   * @return the records whose day is on it or before
   */
  public Filter<T> onOrBefore(DateField<T> limit) {
    return Filter.order(this, limit);
  }

  /**
   * Asks for what had not happened by a day: a later day, or none.
   *
   * @param day the day
   * @return the records whose day is later or missing
   */
  public Filter<T> notBy(LocalDate day) {
    return Filter.of(Condition.between(this, day.toEpochDay() + 1, Condition.HIGHEST, true));
  }
}
