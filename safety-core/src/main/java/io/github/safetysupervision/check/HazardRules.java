package io.github.safetysupervision.check;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.record.FieldRelation;
import java.util.List;

/** The rules of hazards (隐患规则) beyond what their type says of itself. */
final class HazardRules {

  /** An acceptance before the discovery. */
  private static final Rule ACCEPTED_BEFORE_FOUND =
      Rule.of(
          HAZARD,
          FieldRelation.notBefore(
              VALUE
                  .error(
                      "CK-111",
                      "验收日期 {found} 早于发现日期 {other}；应不早于发现日期；请更正其中之一",
                      "accepted on {found}, before the discovery {other}; expected not before it; correct one of"
                          + " them")
                  .title("验收早于发现", "acceptance before the discovery")
                  .why(
                      "两个日期至少有一个是错的，按日期取数时该隐患会落入错误的期间。",
                      "One of the days is wrong, and the hazard falls into a wrong period.")
                  .fix(
                      "对照检查记录和验收记录改正日期，写成 2023-06-30；多为年份录错。",
                      "Correct the day from the papers of inspection and acceptance, written as 2023-06-30; mostly"
                          + " the year is wrong."),
              HAZARD.acceptedOn,
              HAZARD.foundOn));

  /** Accepted, but still said to be under way. */
  private static final Rule ACCEPTED_IN_EARLY_STATE =
      Rule.of(
          HAZARD,
          FieldRelation.never(
              PLAUSIBILITY
                  .explain(
                      "CK-112",
                      "整改状态为“{found}”，但已有验收日期；验收之后应为已申请复查或已销号；请更正状态或删去验收日期，或说明",
                      "the state is {found} although an acceptance date was found; expected submitted or closed"
                          + " after acceptance; correct the state or delete the date, or explain")
                  .title("已验收仍在整改", "accepted but still being rectified")
                  .why(
                      "多为验收后没有更新状态；该隐患仍按未整改计，整改率偏低。",
                      "Mostly the state was not brought up to date; the hazard still counts as open, and the rate is"
                          + " too low.")
                  .fix(
                      "已销号的，状态改为“已销号”并填销号日期；验收未通过的，删去验收日期。",
                      "Where it was closed write the state closed and its closing date; where it failed delete the"
                          + " acceptance date."),
              HAZARD.state,
              HAZARD
                  .state
                  .in(List.of(HazardState.REGISTERED, HazardState.RECTIFYING))
                  .and(HAZARD.acceptedOn.isPresent())));

  /** A major hazard closed on the day it was found. */
  private static final Rule MAJOR_CLOSED_SAME_DAY =
      Rule.of(
          HAZARD,
          FieldRelation.never(
              PLAUSIBILITY
                  .explain(
                      "CK-113",
                      "重大隐患在发现当日（{found}）即销号；重大隐患一般不能当日整改并验收；请更正级别或日期，或说明",
                      "a major hazard was closed on {found}, the day it was found; expected longer for a"
                          + " rectification and its acceptance; correct the grade or a day, or explain")
                  .title("重大隐患当日销号", "major hazard closed the same day")
                  .why(
                      "多为级别录错，或把发现日期填成了销号日期；整改用时因此失实。",
                      "Mostly the grade is wrong, or the closing day was written as the day of discovery; how long"
                          + " rectification takes is then wrong.")
                  .fix(
                      "对照判定标准核对级别，对照检查记录核对发现日期；确系当日整改的，说明措施。",
                      "Check the grade against the criterion and the day against the inspection paper; if it was"
                          + " rectified that day, say how."),
              HAZARD.closedOn,
              HAZARD
                  .grade
                  .is(HazardGrade.MAJOR)
                  .and(HAZARD.closedOn.onOrBefore(HAZARD.foundOn))
                  .and(HAZARD.foundOn.onOrBefore(HAZARD.closedOn))));

  /** A major hazard without the criterion it rests on. */
  private static final Rule MAJOR_WITHOUT_CRITERION =
      Rule.of(
          HAZARD,
          FieldRelation.never(
              PLAUSIBILITY
                  .warning(
                      "CK-114",
                      "重大隐患没有填判定标准条款；应写明据以判定的标准和条款；请补报",
                      "a major hazard names no criterion; expected the standard and the clause it was graded by;"
                          + " supply it")
                  .title("重大隐患无判定依据", "major hazard without criterion")
                  .why(
                      "没有依据就无法复核级别，也看不出判定时标准是否有效。",
                      "Without it nobody can review the grade, or tell whether the criterion was in force.")
                  .fix(
                      "在 criterion 写明标准名称和条款，如“《工贸企业重大事故隐患判定标准》第四条第（一）项”。",
                      "Write the title and the clause in criterion, such as 《工贸企业重大事故隐患判定标准》第四条第（一）项 (the"
                          + " criteria for industry and trade, article 4, item 1)."),
              HAZARD.criterion,
              HAZARD.grade.is(HazardGrade.MAJOR).and(HAZARD.criterion.isAbsent())));

  /** A hazard closed before anybody graded it. */
  private static final Rule CLOSED_UNGRADED =
      Rule.of(
          HAZARD,
          FieldRelation.never(
              PLAUSIBILITY
                  .warning(
                      "CK-115",
                      "隐患已销号，但级别仍为“{found}”；销号前应已定级；请补定级别",
                      "the hazard is closed but its grade is {found}; expected a grade before closing; supply it")
                  .title("已销号未定级", "closed without a grade")
                  .why(
                      "它不计入一般隐患，也不计入重大隐患，分级的数字加起来少于总数。",
                      "It counts neither as general nor as major, so that the numbers by grade add up to less than"
                          + " the total.")
                  .fix(
                      "按发现当日有效的判定标准定级，写“一般隐患”或“重大隐患”。",
                      "Grade it by the criteria of the day it was found: general or major."),
              HAZARD.grade,
              HAZARD.grade.is(HazardGrade.UNGRADED).and(HAZARD.state.is(HazardState.CLOSED))));

  /** A hazard being rectified without a deadline. */
  private static final Rule RECTIFYING_WITHOUT_DEADLINE =
      Rule.of(
          HAZARD,
          FieldRelation.never(
              PLAUSIBILITY
                  .warning(
                      "CK-116",
                      "隐患正在整改，但没有填整改期限；责令整改应有期限；请补报",
                      "the hazard is being rectified but no deadline was found; expected one with the order; supply"
                          + " it")
                  .title("整改中无期限", "rectification without deadline")
                  .why(
                      "没有期限的隐患从不计为到期或逾期，逾期数偏低。",
                      "Without a deadline it is never counted as due or overdue, and too few are.")
                  .fix(
                      "按整改指令书填写 deadline，如 2023-07-31。",
                      "Write the deadline of the order, such as 2023-07-31."),
              HAZARD.deadline,
              HAZARD.state.is(HazardState.RECTIFYING).and(HAZARD.deadline.isAbsent())));

  /**
   * The same hazard reported by two departments.
   *
   * <p>Only what is written in the very same words of the same entity and day: two officers who
   * find different things write different things.
   */
  private static final UniqueRule REPORTED_TWICE =
      UniqueRule.of(
              HAZARD,
              CROSS_RECORD
                  .explain(
                      "CK-203",
                      "与第 {line} 行的隐患“{other}”单位、发现日期、描述都相同，填报部门不同；一处隐患只应报一次；请撤回其中之一，或说明",
                      "the hazard {other} in line {line} has the same entity, day and description and"
                          + " another reporter; expected one report of a hazard; withdraw one of them, or"
                          + " explain")
                  .title("同一隐患两个部门报送", "one hazard reported twice")
                  .why(
                      "联合检查后各部门各报一次，隐患数和整改数都多计。",
                      "After a joint inspection each department reported it, and hazards are counted too"
                          + " many.")
                  .fix(
                      "由牵头部门报送一次，其余用 operation=withdraw 撤回，supersedes 写被撤回的编号；确是两处隐患的，在描述中写明各自的部位。",
                      "Let the leading department report it and withdraw the others, naming them in"
                          + " supersedes; if they are two hazards say in the descriptions where each is."),
              List.of(HAZARD.description, HAZARD.foundOn, HAZARD.entity))
          .differingIn(HAZARD.reporter);

  /** A hazard judged by a criterion that was not there yet when it was closed. */
  private static final Rule CRITERION_OF_LATER_EDITION =
      LaterEditions.never(
          HAZARD,
          PLAUSIBILITY
              .explain(
                  "CK-117",
                  "判定依据“{found}”是隐患销号之后才有的版本；应为判定当时施行的版本；请更正版本或日期，或说明",
                  "the criterion {found} is of an edition later than the closing of the hazard; expected the"
                      + " one in force when it was judged; correct the edition or the day, or explain")
              .title("判定依据的版本晚于销号", "criterion of a later edition")
              .why(
                  "不同版本的判定标准条款不同，按尚未施行的标准判定的等级不能成立。",
                  "Editions of a criterion differ, and a grade cannot rest on one that was not in force.")
              .fix(
                  "写判定当时施行的标准及其版本；日期录错的改 closedOn。",
                  "Write the criterion in force when it was judged, with its edition; correct closedOn if"
                      + " the day is wrong."),
          HAZARD.criterion,
          HAZARD.closedOn);

  /** So many closed on the day they were found are no chance. */
  private static final int MANY = 30;

  /** Every hazard closed on the day it was found. */
  private static final SweepingRule ALL_CLOSED_SAME_DAY =
      SweepingRule.notAll(
          HAZARD,
          CROSS_RECORD
              .explain(
                  "CK-211",
                  "已销号的 {found} 条隐患全部在发现当日销号；整改一般需要时间；请核对销号日期，或说明",
                  "all {found} hazards that were closed were closed on the day they were found; expected"
                      + " rectification to take time; check the closing days, or explain")
              .title("隐患全部当日销号", "every hazard closed the same day")
              .why(
                  "多因系统把销号日期默认为发现日期，或只报能当场改的；整改用时和按期整改率因此失实。",
                  "Mostly a system fills in the day of discovery, or only what could be mended at once is"
                      + " reported; how long rectification takes is then wrong.")
              .fix(
                  "对照验收记录逐条填写 closedOn；只报了当场整改的隐患的，补报其余。",
                  "Write closedOn from the papers of acceptance; if only hazards mended at once were"
                      + " reported, report the others."),
          HAZARD.closedOn,
          HAZARD.closedOn.isPresent(),
          HAZARD
              .closedOn
              .onOrBefore(HAZARD.foundOn)
              .and(HAZARD.foundOn.onOrBefore(HAZARD.closedOn)),
          MANY);

  static final List<AnyRule> ALL =
      List.of(
          ACCEPTED_BEFORE_FOUND,
          ACCEPTED_IN_EARLY_STATE,
          MAJOR_CLOSED_SAME_DAY,
          MAJOR_WITHOUT_CRITERION,
          CLOSED_UNGRADED,
          CRITERION_OF_LATER_EDITION,
          RECTIFYING_WITHOUT_DEADLINE,
          REPORTED_TWICE,
          ALL_CLOSED_SAME_DAY);

  private HazardRules() {}
}
