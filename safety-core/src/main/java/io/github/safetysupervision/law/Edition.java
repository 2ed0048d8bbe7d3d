package io.github.safetysupervision.law;

import io.github.safetysupervision.time.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a legal document (版本), in force for one span of days (施行期间).
 *
 * <p>The day of promulgation is not the day it comes into force: the Work Safety Law was amended on
 * 2021-06-10 and the amended text applies from 2021-09-01.
 *
 * @param name what citations call it, such as 2021年修正 or 应急管理部令第10号
 * @param validity the days on which it is in force
 */
public record Edition(String name, Validity validity) {

  /**
   * Checks the name and the span.
   *
   * @param name what citations call it
   * @param validity the days on which it is in force
   * @throws IllegalArgumentException if the name is blank or the year of the first day has not four
   *     digits
   */
  public Edition {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an edition needs a name");
    }
    int year = validity.from().getYear();
    if (year < 1000) {
      // The plain form of a provision writes the day with a year of four digits.
      throw new IllegalArgumentException(name + " begins in the year " + year);
    }
  }

  /**
   * Returns the edition that is in force from one day to another.
   *
   * @param name what citations call it
   * @param from the first day in force
   * @param to the last day in force, or null while no end is known
   * @throws IllegalArgumentException if the name is blank, the year of the first day has not four
   *     digits, or the edition ends before it begins
   */
  public Edition(String name, LocalDate from, @Nullable LocalDate to) {
    this(name, new Validity(from, to));
  }

  /**
   * Whether the edition is in force on a date; the first and the last day belong to it.
   *
   * @param date the date of the fact
   * @return true if the date lies in the span
   */
  public boolean isInForceOn(LocalDate date) {
    return validity.contains(date);
  }
}
