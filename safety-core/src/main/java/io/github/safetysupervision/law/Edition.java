package io.github.safetysupervision.law;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a legal document (版本), in force for one span of days (施行期间).
 *
 * <p>The day of promulgation is not the day it comes into force: the Work Safety Law was amended on
 * 2021-06-10 and the amended text applies from 2021-09-01.
 *
 * @param name what citations call it, such as 2021年修正 or 应急管理部令第10号
 * @param from the first day in force
 * @param to the last day in force, or null while no end is known
 */
public record Edition(String name, LocalDate from, @Nullable LocalDate to) {

  /**
   * Checks the name and the span.
   *
   * @param name what citations call it
   * @param from the first day in force
   * @param to the last day in force, or null while no end is known
   * @throws IllegalArgumentException if the name is blank, the year of the first day has not four
   *     digits, or the edition ends before it begins
   */
  public Edition {
    Objects.requireNonNull(from, "from");
    if (name.isBlank()) {
      throw new IllegalArgumentException("an edition needs a name");
    }
    if (from.getYear() < 1000 || from.getYear() > 9999) {
      // The plain form of a provision writes the day with a year of four digits.
      throw new IllegalArgumentException(name + " begins in the year " + from.getYear());
    }
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(name + " ends on " + to + ", before " + from);
    }
  }

  /**
   * Whether the edition is in force on a date; the first and the last day belong to it.
   *
   * @param date the date of the fact
   * @return true if the date lies in the span
   */
  public boolean isInForceOn(LocalDate date) {
    return !date.isBefore(from) && (to == null || !date.isAfter(to));
  }
}
