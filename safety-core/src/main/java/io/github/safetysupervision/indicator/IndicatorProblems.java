package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.ProblemCode;

/** What is wrong with a question to the catalogue of indicators (指标问题). */
public final class IndicatorProblems {

  /** The indicator is unknown. */
  public static final ProblemCode UNKNOWN_INDICATOR =
      REFERENCE.error(
          "FG-009",
          "未知指标“{found}”；应为指标目录中的编号，如 {expected}；请更正",
          "unknown indicator {found}; expected an id of the catalogue such as {expected}; correct it");

  /** A condition names a field the type does not have. */
  public static final ProblemCode UNKNOWN_FIELD =
      REFERENCE.error(
          "FG-010",
          "口径字段“{found}”不是{type}的字段；应为 {expected}；请更正",
          "condition on {found}, which is no field of {type}; expected {expected}; correct it");

  /** A number of one day was asked for a period. */
  public static final ProblemCode ONE_DAY_WANTED =
      TOTALS.error(
          "FG-024",
          "该指标为{rule}，只能按某一天统计，而期间为 {found}；应填一天，如 2023-06-30；请更正期间",
          "the indicator is a {rule} and is asked for one day, but the period is {found}; expected one"
              + " day such as 2023-06-30; correct the period");

  /** A rate was asked for another period or territory than that of its base. */
  public static final ProblemCode BASE_OF_OTHER_SCOPE =
      TOTALS.error(
          "FG-025",
          "基数“{base}”属于 {found}，所问为 {expected}；期间和地区应相同；请提供相同口径的基数",
          "the base {base} is of {found}, but {expected} is asked for; expected the same period and"
              + " territory; supply such a base");

  /** A period that has none before it. */
  public static final ProblemCode NO_PERIOD_BEFORE =
      TOTALS.error(
          "FG-026",
          "期间 {found} 没有可环比的上一期；应为整月、整季、半年或全年；请更正期间",
          "{found} has no period before it to compare with; expected a whole month, quarter, half-year"
              + " or year; correct the period");

  private IndicatorProblems() {}
}
