package io.github.safetysupervision.time;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** What can be wrong with counting working days (工作日问题): codes {@code WD-001} and up. */
public final class WorkdayProblems {

  /** The count runs into a year whose arrangement was not handed in. */
  public static final ProblemCode YEAR_NOT_PUBLISHED =
      REFERENCE.error(
          "WD-001",
          "自 {from} 起数 {count} 个工作日，需要 {year} 年的放假安排，而日历中没有该年。请补入国务院办公厅公布的该年安排，或待公布后再算。",
          "Counting {count} working days from {from} needs the holiday arrangement of {year}, which"
              + " the calendar does not hold. Add that year's published arrangement, or wait for"
              + " it.");

  /** A day is given for a year that is not among the published ones. */
  public static final ProblemCode DAY_OUTSIDE_YEARS =
      VALUE.error(
          "WD-002",
          "{day} 列为放假或调休上班日，但其年份不在已公布年份之中。请补上该年份，或删去这一天。",
          "{day} is listed as a holiday or make-up working day, but its year is not among the"
              + " published years. Add the year or drop the day.");

  /** A day is both a holiday and a make-up working day. */
  public static final ProblemCode BOTH_KINDS =
      VALUE.error(
          "WD-003",
          "{day} 既列为放假日又列为调休上班日。每一天只能属于一种，请对照公布的安排改正。",
          "{day} is listed both as a holiday and as a make-up working day. A day is one of the two;"
              + " correct it after the published arrangement.");

  /** A make-up working day is no Saturday or Sunday. */
  public static final ProblemCode NOT_A_WEEKEND =
      VALUE.error(
          "WD-004",
          "{day} 列为调休上班日，但它不是周六或周日。调休上班日应为周末，请核对日期。",
          "{day} is listed as a make-up working day but is neither Saturday nor Sunday. Expected a"
              + " weekend day; check the date.");

  /** A published year cannot be one. */
  public static final ProblemCode YEAR_OUT_OF_RANGE =
      VALUE.error(
          "WD-005",
          "已公布年份 {year} 超出范围。应为 1 至 9999 之间的年份，请改正。",
          "The published year {year} is out of range. Expected a year from 1 to 9999; correct it.");

  private WorkdayProblems() {}
}
