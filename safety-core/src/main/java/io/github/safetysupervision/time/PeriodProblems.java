package io.github.safetysupervision.time;

import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What can be wrong with a period's text (期间问题): codes {@code PD-001} and up. */
public final class PeriodProblems {

  /** The text has none of the forms of a reporting period. */
  public static final ProblemCode NOT_A_PERIOD =
      VALUE
          .error(
              "PD-001",
              "“{found}”不是报告期。应为 2023-01-01/2023-05-31、2023H1、2023Q1、2023-05、2023 或 2023-04-05 的形式，请用半角字符改写。",
              "\"{found}\" is no reporting period. Expected a form such as 2023-01-01/2023-05-31,"
                  + " 2023H1, 2023Q1, 2023-05, 2023 or 2023-04-05; rewrite it in ASCII.")
          .title("期间写法不对", "malformed period")
          .why(
              "期间读不出来，就不知道数的是哪些日子：写在报送数字里的，结论为“无法判定”；写在清单里的，整个文件不能用。",
              "Without the period nobody knows which days are counted: a stated figure is"
                  + " undecided, and with such a manifest the whole file cannot be used.")
          .fix(
              "写成 起日/止日，月和日各两位，如 2023-01-01/2023-05-31；上半年可写 2023H1，一季度 2023Q1，五月 2023-05，"
                  + "全年 2023。不写“上半年”“1—5月”，不用“至”和全角字符，H、Q 大写。",
              "Write first/last with two digits for month and day, such as 2023-01-01/2023-05-31;"
                  + " 2023H1 is a half year, 2023Q1 a quarter, 2023-05 a month, 2023 a year. No words"
                  + " such as 上半年 or 至, no full-width characters, and H and Q as capitals.")
          .basis(
              "数据交换文件 1.0 版“两种写法”：期间是起/止，两端都包括在内",
              "Exchange file format 1.0, Two forms: a period is first/last, both included");

  /** The form is right, but the calendar has no such day, month or year. */
  public static final ProblemCode NO_SUCH_DATE =
      VALUE
          .error(
              "PD-002",
              "“{found}”在日历上不存在。应为 0001 年至 9999 年间的真实日期，请核对原始材料。",
              "\"{found}\" does not exist in the calendar. Expected a real date of the years 0001 to"
                  + " 9999; look it up in the source.")
          .title("日期在日历上不存在", "date not in the calendar")
          .why(
              "多是月末写错，或年月日错位；差一天数字就可能不同，程序不猜是前一天还是后一天。",
              "Usually the end of a month is wrong, or year, month and day were mixed up; a day"
                  + " more or less may change the figures, so none is guessed.")
          .fix(
              "核对月份（01 至 12）和月末：六月止于 30 日，平年二月止于 28 日。上半年写 2023-01-01/2023-06-30 或 2023H1。",
              "Check the month, 01 to 12, and its end: June ends on the 30th, February on the 28th"
                  + " outside leap years. The first half of a year is 2023-01-01/2023-06-30 or 2023H1.");

  /** The period ends before it starts. */
  public static final ProblemCode BACKWARDS =
      VALUE
          .error(
              "PD-003",
              "期间止于 {to}，早于起始日 {from}。止日不得早于起日，请核对两个日期是否颠倒。",
              "The period ends on {to}, before it starts on {from}. The end must not precede the start;"
                  + " check whether the two dates were swapped.")
          .title("期间止日早于起日", "period ending before it starts")
          .why(
              "没有一天同时在起日之后、止日之前，什么也数不出来；所在的记录或清单读不出来。多是两个日期颠倒，或跨年时年份没有改。",
              "No day lies in it, so nothing can be counted, and the record or manifest cannot be"
                  + " read. Usually the dates were swapped, or one still has the year before.")
          .fix(
              "起日在前、止日在后，如 2023-01-01/2023-06-30；跨年的核对两个年份，如 2022-12-01/2023-02-28；只有一天的，"
                  + "两个日期相同。",
              "Put the first day first, as in 2023-01-01/2023-06-30; across a new year check both"
                  + " years, as in 2022-12-01/2023-02-28; for one day write it twice.");

  /** The text has not the form of a validity. */
  public static final ProblemCode NOT_A_VALIDITY =
      VALUE
          .error(
              "PD-004",
              "“{found}”不是有效期。应为 2021-09-01/2025-12-31，或尚未失效的 2021-09-01/..，请用半角字符改写。",
              "\"{found}\" is no validity. Expected 2021-09-01/2025-12-31, or 2021-09-01/.. while no end"
                  + " is known; rewrite it in ASCII.")
          .title("有效期写法不对", "malformed validity")
          .why(
              "代码表、法律文件的版本按事实发生之日选用；有效期读不出来，就不知道那天该用哪一版。",
              "Code lists and editions of law are chosen by the date of a fact; with a validity"
                  + " that cannot be read nobody knows which applies.")
          .fix(
              "写成 起日/止日，两端都包括在内，如 2021-09-01/2025-12-31；还没有失效的，止日写两个半角句点：2021-09-01/..。只写起日不行。",
              "Write first/last, both included, such as 2021-09-01/2025-12-31; while no end is"
                  + " known write two points for it: 2021-09-01/.. and not the first day alone.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(NOT_A_PERIOD, NO_SUCH_DATE, BACKWARDS, NOT_A_VALIDITY);
  }

  private PeriodProblems() {}
}
