package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What is wrong with a question to the catalogue of indicators (指标问题). */
public final class IndicatorProblems {

  /** The indicator is unknown. */
  public static final ProblemCode UNKNOWN_INDICATOR =
      REFERENCE
          .error(
              "FG-009",
              "未知指标“{found}”；应为指标目录中的编号，如 {expected}；请更正",
              "unknown indicator {found}; expected an id of the catalogue such as {expected}; correct it")
          .title("指标编号不在目录中", "unknown indicator")
          .why(
              "不知道要数什么，这个报送数字不能核对。多因编号拼错，或写的是自己另加的指标。",
              "Nobody knows what to count, so the stated figure is not compared. Mostly the id"
                  + " is misspelt, or it is one of your own.")
          .basis("数据交换文件 1.0 版“报送数字”一节", "exchange file format 1.0, section \"Stated figures\"")
          .fix(
              "从指标表中选编号写入 indicator，如 hazard.found；同比、环比在编号后加 .year-on-year、"
                  + ".period-on-period，率没有同比和环比，时点数没有环比。自己的指标须在 Java 代码中加入目录，命令行只认标准指标。",
              "Write an id of the table of indicators into indicator, such as hazard.found, with"
                  + " .year-on-year or .period-on-period behind it for a change; rates have neither,"
                  + " stocks only that on the year before. Indicators of your own are added to the"
                  + " catalogue in Java code; the command line knows the standard ones.");

  /** A condition names a field the type does not have. */
  public static final ProblemCode UNKNOWN_FIELD =
      REFERENCE
          .error(
              "FG-010",
              "口径字段“{found}”不是{type}的字段；应为 {expected}；请更正",
              "condition on {found}, which is no field of {type}; expected {expected}; correct it")
          .title("口径用了不存在的字段", "a condition on no field")
          .why(
              "读不懂的条件不能当作没有条件，否则数会偏大；这个数因此不能计算。",
              "A condition that is not understood is not left out, as the number would be too"
                  + " high; so there is none.")
          .basis("数据交换文件 1.0 版“报送数字”一节", "exchange file format 1.0, section \"Stated figures\"")
          .fix(
              "where 中的 field 写该指标所数记录的字段名，如隐患的 channel、sector、department，见数据字典；要用别的字段筛选，"
                  + "先看指标选得对不对。",
              "In where, name a field of the records the indicator counts, as channel, sector"
                  + " and department of a hazard; the data dictionary lists them. If another field"
                  + " is wanted, see whether it is the right indicator.");

  /** A number of one day was asked for a period. */
  public static final ProblemCode ONE_DAY_WANTED =
      TOTALS
          .error(
              "FG-024",
              "该指标为{rule}，只能按某一天统计，而期间为 {found}；应填一天，如 2023-06-30；请更正期间",
              "the indicator is a {rule} and is asked for one day, but the period is {found}; expected one"
                  + " day such as 2023-06-30; correct the period")
          .title("期间应为一天", "one day wanted, not a period")
          .why(
              "队伍、物资、在册单位是某一天的存量，单日数也只说某一天。给一段期间，不知道取哪一天。",
              "Teams, supplies and registered entities are stocks of a day, and some numbers are"
                  + " of one day only. In a period nobody knows which day is meant.")
          .fix(
              "把报送数字的 period 改为一天，如 2023-06-30。要一段时间的累计数，换用期间数的指标，"
                  + "如 turnout.people 换成 turnout.person-times。",
              "Change the period of the stated figure to one day, such as 2023-06-30. For a"
                  + " number of a whole period use an indicator of periods, such as"
                  + " turnout.person-times instead of turnout.people.");

  /** A rate was asked for another period or territory than that of its base. */
  public static final ProblemCode BASE_OF_OTHER_SCOPE =
      TOTALS
          .error(
              "FG-025",
              "基数“{base}”属于 {found}，所问为 {expected}；期间和地区应相同；请提供相同口径的基数",
              "the base {base} is of {found}, but {expected} is asked for; expected the same period and"
                  + " territory; supply such a base")
          .title("基数的期间或地区不同", "base of another period or territory")
          .why(
              "拿上半年的产值去除全年的死亡人数，得出的率没有意义。程序不折算、不代用。",
              "Deaths of a year by the product of half a year make no rate. Nothing is scaled or"
                  + " put in its place.")
          .fix(
              "由提供基数的程序换成所问期间、地区的基数；没有的，就按基数的期间和地区提问。",
              "Let the program that hands in the base supply one of the period and territory"
                  + " asked for; if there is none, ask for those of the base.");

  /** A period that has none before it. */
  public static final ProblemCode NO_PERIOD_BEFORE =
      TOTALS
          .error(
              "FG-026",
              "期间 {found} 没有可环比的上一期；应为整月、整季、半年或全年；请更正期间",
              "{found} has no period before it to compare with; expected a whole month, quarter, half-year"
                  + " or year; correct the period")
          .title("没有可环比的上一期", "no period before to compare with")
          .why(
              "环比是和上一个同样的期间比。1—5月没有同样的上一期，往前数五个月得到的是上年8—12月，不可比。",
              "Such a change compares with the like period before. January to May has none: the"
                  + " five months before are August to December.")
          .fix(
              "把 period 改为整月、整季、半年或全年，如 2023-05、2023Q2、2023H1、2023。累计几个月的，改用同比，"
                  + "编号后写 .year-on-year。",
              "Change period to a whole month, quarter, half-year or year, such as 2023-05,"
                  + " 2023Q2, 2023H1 or 2023. For several months use the change on the year before,"
                  + " with .year-on-year behind the id.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        UNKNOWN_INDICATOR, UNKNOWN_FIELD, ONE_DAY_WANTED, BASE_OF_OTHER_SCOPE, NO_PERIOD_BEFORE);
  }

  private IndicatorProblems() {}
}
