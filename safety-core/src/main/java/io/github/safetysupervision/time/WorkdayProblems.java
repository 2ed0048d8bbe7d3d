package io.github.safetysupervision.time;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What can be wrong with counting working days (工作日问题): codes {@code WD-001} and up. */
public final class WorkdayProblems {

  /** The count runs into a year whose arrangement was not handed in. */
  public static final ProblemCode YEAR_NOT_PUBLISHED =
      REFERENCE
          .error(
              "WD-001",
              "自 {from} 起数 {count} 个工作日，需要 {year} 年的放假安排，而日历中没有该年。请补入国务院办公厅公布的该年安排，或待公布后再算。",
              "Counting {count} working days from {from} needs the holiday arrangement of {year}, which"
                  + " the calendar does not hold. Add that year's published arrangement, or wait for"
                  + " it.")
          .title("缺少该年的放假安排", "holiday arrangement of a year missing")
          .why(
              "放假和调休逐年公布，没有公布就不知道哪天上班，期限止于哪天算不出来；程序不按普通周末推算，以免算错期限。",
              "Holidays and make-up days are arranged year by year; before that nobody knows which"
                  + " days are worked and when the limit ends. Ordinary weekends are not assumed, since"
                  + " the limit might be wrong.")
          .fix(
              "在日历中补入该年全部放假日和调休上班日，并把该年列入已公布年份。年底起算的期限多半要用下一年的安排，尚未公布的等公布后再算。",
              "Add all holidays and make-up days of the year to the calendar and the year to the"
                  + " published ones. A limit that starts late in the year often needs the next one; if"
                  + " that is not published yet, wait for it.");

  /** A day is given for a year that is not among the published ones. */
  public static final ProblemCode DAY_OUTSIDE_YEARS =
      VALUE
          .error(
              "WD-002",
              "{day} 列为放假或调休上班日，但其年份不在已公布年份之中。请补上该年份，或删去这一天。",
              "{day} is listed as a holiday or make-up working day, but its year is not among the"
                  + " published years. Add the year or drop the day.")
          .title("放假或调休日的年份未列入", "holiday outside the published years")
          .why(
              "没有列入的年份一律当作未公布，这一天写了也不起作用，所以整个日历不予采用。多是年份录错，或元旦假期跨年。",
              "A year that is not listed counts as not published and the day would have no effect,"
                  + " so the calendar is refused. Usually the year is a slip, or New Year's holiday"
                  + " reaches into another year.")
          .fix(
              "先核对年份。假期跨年的（如2023年元旦自 2022-12-31 起放假），另一年的安排也齐全时把那一年列入已公布年份，否则删去落在那一年的日子。",
              "Check the year first. Where a holiday crosses the new year, as that of 2023 from"
                  + " 2022-12-31, add the other year to the published ones if its days are complete, or"
                  + " else drop the days that lie in it.");

  /** A day is both a holiday and a make-up working day. */
  public static final ProblemCode BOTH_KINDS =
      VALUE
          .error(
              "WD-003",
              "{day} 既列为放假日又列为调休上班日。每一天只能属于一种，请对照公布的安排改正。",
              "{day} is listed both as a holiday and as a make-up working day. A day is one of the two;"
                  + " correct it after the published arrangement.")
          .title("同一天既放假又上班", "day both off and worked")
          .why(
              "一天是不是工作日，直接决定期限止于哪天；两处说法不一，整个日历不予采用。",
              "Whether a day is worked decides when a limit ends; with two answers the calendar is"
                  + " refused.")
          .fix(
              "对照国务院办公厅公布的放假通知，留下对的一处，删去另一处；多是复制时把整段日期放进了两处。",
              "Compare it with the published notice, keep the right entry and remove the other;"
                  + " usually a span of days was copied into both.");

  /** A make-up working day is no Saturday or Sunday. */
  public static final ProblemCode NOT_A_WEEKEND =
      VALUE
          .error(
              "WD-004",
              "{day} 列为调休上班日，但它不是周六或周日。调休上班日应为周末，请核对日期。",
              "{day} is listed as a make-up working day but is neither Saturday nor Sunday. Expected a"
                  + " weekend day; check the date.")
          .title("调休上班日不是周末", "make-up working day on a weekday")
          .why(
              "调休是把周末改为上班，平日本来就上班；列了平日，多是日期或年份录错，真正的调休日就漏了，整个日历不予采用。",
              "A make-up day turns a weekend into work, and weekdays are worked anyway; usually the"
                  + " date or year is a slip and the real day is missing, so the calendar is refused.")
          .fix(
              "对照放假通知核对日期和星期，如 2023-04-23 是星期日；其实是放假的，移到放假日。",
              "Check date and weekday against the notice, such as Sunday 2023-04-23; if the day is"
                  + " off, move it to the holidays.");

  /** A published year cannot be one. */
  public static final ProblemCode YEAR_OUT_OF_RANGE =
      VALUE
          .error(
              "WD-005",
              "已公布年份 {year} 超出范围。应为 1 至 9999 之间的年份，请改正。",
              "The published year {year} is out of range. Expected a year from 1 to 9999; correct it.")
          .title("已公布年份超出范围", "published year out of range")
          .why(
              "多是少录或多录一位，或把日期当成了年份；真正的年份没有列入，那一年的期限算不出来，整个日历不予采用。",
              "Usually a digit is missing or too many, or a date was taken for a year; the real"
                  + " year is then missing and its limits cannot be computed, so the calendar is refused.")
          .fix("写四位公历年份，如 2023。", "Write a year of four digits, such as 2023.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        YEAR_NOT_PUBLISHED, DAY_OUTSIDE_YEARS, BOTH_KINDS, NOT_A_WEEKEND, YEAR_OUT_OF_RANGE);
  }

  private WorkdayProblems() {}
}
