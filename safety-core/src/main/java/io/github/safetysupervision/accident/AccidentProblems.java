package io.github.safetysupervision.accident;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of accidents (事故问题). */
public final class AccidentProblems {

  /** A grade below what the casualties or the loss demand. */
  public static final ProblemCode GRADE_TOO_LOW =
      PLAUSIBILITY
          .explain(
              "AT-001",
              "事故等级偏低：{field}为 {found}，已达到更高等级的界限；应按死亡、重伤、直接经济损失中最高的一项定级；请更正等级或数字，或说明",
              "the grade is too low: {field} is {found}, which reaches a higher grade; expected the highest that deaths, serious injuries or direct loss reach; correct the grade or the number, or explain")
          .title("事故等级低于应定等级", "accident graded too low")
          .why(
              "等级取死亡、重伤、直接经济损失三项中所达到的最高一级，并决定由哪一级政府组织调查；定低了，按等级筛选的事故数就会少算。多是只看了死亡人数，或损失多录了位数。",
              "The grade is the highest that deaths, serious injuries or direct loss reach, and"
                  + " decides which government investigates; graded too low, the accident is missing"
                  + " where grades are counted. Usually only deaths were looked at, or the loss has a"
                  + " digit too many.")
          .fix(
              "先核对数字：损失以元计，1000万元写成 10000000，重伤含急性工业中毒。数字无误的，把等级（grade）提到应定的一级：死亡3人、"
                  + "重伤10人或损失1000万元起为 considerable（较大）；死亡10人、重伤50人或五千万元起为 major（重大）；死亡30人、"
                  + "重伤100人或1亿元起为 extraordinary（特别重大）。",
              "First check the numbers: the loss is in yuan, 10 million as 10000000, and serious"
                  + " injuries include acute poisoning. If they are right, raise the grade: from 3"
                  + " deaths, 10 serious injuries or 10 million yuan considerable; from 10, 50 or 50"
                  + " million major; from 30, 100 or 100 million extraordinary.")
          .basis(
              "《生产安全事故报告和调查处理条例》（国务院令第493号，2007年）第三条",
              "Regulation on the Reporting, Investigation and Handling of Work Safety Accidents"
                  + " (State Council Decree No. 493, 2007), article 3");

  /** A grade above what the casualties and the loss reach. */
  public static final ProblemCode GRADE_TOO_HIGH =
      PLAUSIBILITY
          .explain(
              "AT-002",
              "事故等级为“{found}”，但死亡、重伤、直接经济损失三项都没有达到该等级的界限；请更正等级或数字，或说明",
              "the grade is {found}, but neither deaths nor serious injuries nor direct loss reach it; correct the grade or the numbers, or explain")
          .title("事故等级高于应定等级", "accident graded too high")
          .why(
              "等级取死亡、重伤、直接经济损失三项中所达到的最高一级；三项都没有达到，多是伤亡有变化没有更新，或把损失的万元当成了元，伤亡和损失的合计也就少算了。",
              "The grade is the highest that deaths, serious injuries or direct loss reach; where"
                  + " none reaches it, casualties were usually not brought up to date, or a loss in 万元"
                  + " was written as yuan, and their totals are too small.")
          .fix(
              "先核对死亡（deaths）、重伤（seriousInjuries）、直接经济损失（directLoss，以元计）：伤亡人数后来有变化的按最新数填，"
                  + "1000万元写成 10000000；数字无误的，按三项中最高的一项更正等级（grade）。",
              "First check deaths, seriousInjuries and directLoss (in yuan): bring casualties up to"
                  + " date and write 1000万元 as 10000000; if they are right, correct the grade to the"
                  + " highest that one of the three reaches.")
          .basis(
              "《生产安全事故报告和调查处理条例》（国务院令第493号，2007年）第三条",
              "Regulation on the Reporting, Investigation and Handling of Work Safety Accidents"
                  + " (State Council Decree No. 493, 2007), article 3");

  /** An accident reported before it happened. */
  public static final ProblemCode REPORTED_BEFORE_OCCURRED =
      VALUE
          .error(
              "AT-003",
              "报告日期 {found} 早于发生日期 {other}；应不早于发生日期；请更正其中之一",
              "the report of {found} is before the accident of {other}; expected not before it; correct one of them")
          .title("报告日期早于事故发生", "accident reported before it happened")
          .why(
              "事故按发生日期归期：录错的若是发生日期，事故和伤亡就会计入别的期间；报告是否及时也无从说明。",
              "Accidents are counted by the day they happened: if that is the wrong date, the"
                  + " accident and its casualties count in another period; nor can it be shown that the"
                  + " report was in time.")
          .fix(
              "对照事故快报核对发生日期（occurredOn）和报告日期（reportedOn），改正录错的一个；跨年、跨月的先看年份和月份。当天发生当天报告的，"
                  + "两个日期相同。",
              "Compare occurredOn and reportedOn with the first report of the accident and correct"
                  + " the wrong one; around a new year or month look at those first. Where both were on"
                  + " one day, the dates are the same.");

  /** An accident closed before it happened. */
  public static final ProblemCode CLOSED_BEFORE_OCCURRED =
      VALUE
          .error(
              "AT-004",
              "结案日期 {found} 早于发生日期 {other}；应不早于发生日期；请更正其中之一",
              "the case was closed on {found}, before the accident of {other}; expected not before it; correct one of them")
          .title("结案日期早于事故发生", "case closed before the accident")
          .why(
              "事故按发生日期归期：录错的若是发生日期，事故和伤亡就会计入别的期间。",
              "Accidents are counted by the day they happened: if that is the wrong date, the"
                  + " accident and its casualties count in another period.")
          .fix(
              "对照调查报告的批复核对结案日期（closedOn），再核对发生日期（occurredOn）；尚未结案的，不填结案日期。",
              "Compare closedOn with the approval of the investigation report, then check"
                  + " occurredOn; leave closedOn out while the case is open.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(GRADE_TOO_LOW, GRADE_TOO_HIGH, REPORTED_BEFORE_OCCURRED, CLOSED_BEFORE_OCCURRED);
  }

  private AccidentProblems() {}
}
