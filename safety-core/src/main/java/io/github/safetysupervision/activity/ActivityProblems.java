package io.github.safetysupervision.activity;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of activities (工作记录问题). */
public final class ActivityProblems {

  /** A campaign ends before it starts. */
  public static final ProblemCode ENDS_BEFORE_START =
      VALUE
          .error(
              "AC-001",
              "结束日期 {found} 早于开始日期 {other}；应不早于开始日期；请更正其中之一",
              "the end {found} is before the start {other}; expected not before it; correct one of them")
          .title("专项行动结束早于开始", "campaign ending before it starts")
          .why(
              "行动的起止说不清，就看不出哪些检查和隐患在行动期之内；引用这次行动的记录仍照常计数。",
              "It is not clear which inspections and hazards fall into the campaign; records that"
                  + " refer to it are counted as usual.")
          .fix(
              "对照部署文件核对开始日期（startedOn）和结束日期（endsOn），跨年的先看年份；没有写明结束的，不填结束日期。",
              "Compare startedOn and endsOn with the document that ordered the campaign, the years"
                  + " first; leave endsOn out where no end was set.");

  /** An inspection nobody went to. */
  public static final ProblemCode NOBODY_WENT =
      PLAUSIBILITY
          .explain(
              "AC-002",
              "检查人员数为 {found}；应至少 1 人；请更正或说明",
              "the number of people is {found}; expected at least 1; correct it or explain")
          .title("检查人员数不足1人", "inspection by nobody")
          .why(
              "这次检查计入组次，却不增加人次，检查人次就少了。多是不知道人数而填了 0。",
              "The inspection counts as a dispatch but adds nobody to the attendances, which are"
                  + " too few. Usually 0 was written because the number was not known.")
          .fix(
              "对照检查记录填写实际人数（people），如 2。不知道人数的，删去该字段，不要填 0：没有人数的，检查人次会注明无法判定；填 0 就当作没有人去。",
              "Take the number (people) from the record of the inspection, such as 2. If it is not"
                  + " known, leave the field out rather than write 0: then attendances are undecided,"
                  + " while 0 says that nobody went.");

  /** A resumption approved before it was applied for. */
  public static final ProblemCode APPROVED_BEFORE_APPLIED =
      VALUE
          .error(
              "AC-003",
              "批准日期 {found} 早于申请日期 {other}；应不早于申请日期；请更正其中之一",
              "approved on {found}, before it was applied for on {other}; expected not before it; correct one of them")
          .title("复工批准早于申请", "resumption approved before the application")
          .why(
              "先有申请后有批准，两个日期至少有一个录错，审批的经过和用时就说不清。",
              "An approval follows an application, so one of the dates is wrong, and the course of"
                  + " the approval cannot be shown.")
          .fix(
              "对照申请表和批复核对申请日期（appliedOn）和批准日期（approvedOn）；补办申请手续的，申请日期填实际提出的日期并说明。",
              "Compare appliedOn and approvedOn with the application and the approval; where the"
                  + " application was made up for later, give the day it was really made, and explain.");

  /** Work resumed before it was approved. */
  public static final ProblemCode RESUMED_BEFORE_APPROVED =
      PLAUSIBILITY
          .explain(
              "AC-004",
              "复工日期 {found} 早于批准日期 {other}；应先批准后复工；请更正日期或说明",
              "work was resumed on {found}, before it was approved on {other}; expected approval first; correct a date or explain")
          .title("复工日期早于批准日期", "work resumed before it was approved")
          .why(
              "复工复产家数按复工日期计算，这家已经计入。日期无误的，就是未经批准先行复工，不是数据问题。",
              "Units that resumed work are counted by the day they did, so this one counts. If the"
                  + " dates are right, work was resumed without approval, which is no matter of data.")
          .fix(
              "核对复工日期（resumedOn）和批准日期（approvedOn），改正录错的一个。确实先复工后批准的，日期照实填，说明情况和处理结果。",
              "Check resumedOn and approvedOn and correct the wrong one. If work was really resumed"
                  + " first, leave the dates and explain what happened and what was done about it.");

  /** Work resumed without an approval. */
  public static final ProblemCode RESUMED_UNAPPROVED =
      PLAUSIBILITY
          .explain(
              "AC-005",
              "已填复工日期 {found}，但没有批准日期；应先批准后复工；请补报批准日期或说明",
              "work was resumed on {found} and no approval was found; expected approval first; supply its date or explain")
          .title("已复工而无批准日期", "work resumed without an approval date")
          .why(
              "复工复产家数按复工日期计算，不论有没有批准；没有批准日期，拿不出验收同意的证明。",
              "Units that resumed work are counted by the day they did, approved or not; without"
                  + " the date there is no proof of the approval.")
          .fix(
              "填写批准日期（approvedOn）和批准部门（approver）。不需要批准的（如未停产的单位），说明原因；其实还没有复工的，"
                  + "删去复工日期（resumedOn）。",
              "Supply approvedOn and the approver. Where no approval is needed, as of a unit that"
                  + " never stopped, explain it; if work has not been resumed yet, remove resumedOn.");

  /** A resumption approved while a condition was unmet. */
  public static final ProblemCode APPROVED_UNFIT =
      PLAUSIBILITY
          .explain(
              "AC-006",
              "已批准复工复产，但本项条件为“{found}”；“五个必须”和主要负责人三项职责应全部满足；请更正或说明",
              "the resumption was approved, but this condition is {found}; expected all five conditions and three duties met; correct it or explain")
          .title("条件未满足而批准复工", "resumption approved with a condition unmet")
          .why(
              "五个必须和主要负责人三项职责是批准的前提：有一项为否，批准就缺少依据。多是检查时填了否，补齐条件后没有更新。",
              "The five conditions and the three duties of the principal person in charge come"
                  + " before the approval: with one unmet it has nothing to rest on. Usually the"
                  + " condition was met later and the record was not updated.")
          .fix(
              "批准时已经满足的，把该项改为 true；不知道是否满足的，删去该项，不要填 false。确实没有满足的，照实保留并说明，"
                  + "或者删去批准日期（approvedOn）。",
              "If the condition was met by the approval, set it to true; if that is not known,"
                  + " leave it out rather than write false. If it was not met, keep it and explain, or"
                  + " remove approvedOn.");

  /** More faults than places. */
  public static final ProblemCode MORE_FAULTS_THAN_PLACES =
      PLAUSIBILITY
          .explain(
              "AC-007",
              "排查处数 {found} 小于发现问题处数 {other}；问题处数应不超过排查处数；请更正或说明",
              "{found} places were checked, fewer than the {other} with faults; expected no more faults than places; correct it or explain")
          .title("问题处数多于排查处数", "more places with faults than checked")
          .why(
              "设施排查处数由排查处数相加得来：少填了，合计就少。多是两栏填反，或问题按“条”数、排查按“处”数。",
              "Places checked are totalled from this field: if it is too small, so is the total."
                  + " Usually the columns were swapped, or faults were counted by item and not by place.")
          .fix(
              "核对排查处数（places）和发现问题处数（faults）是否填反；一处有几个问题的，问题处数只计 1 处，各个问题另报隐患记录。",
              "Check whether places and faults were swapped; a place with several faults counts"
                  + " once in faults, and each of them can be a hazard record.")
          .basis("算术：部分不多于总数", "Arithmetic: a part is not more than its whole");

  /** More put right than was wrong. */
  public static final ProblemCode MORE_CLEARED_THAN_FAULTS =
      PLAUSIBILITY
          .explain(
              "AC-008",
              "发现问题处数 {found} 小于完成整改处数 {other}；整改处数应不超过问题处数；请更正或说明",
              "{found} places had faults, fewer than the {other} put right; expected no more put right than were wrong; correct it or explain")
          .title("整改处数多于问题处数", "more places put right than faulty")
          .why(
              "整改完的不会多于发现的，由这两个数算出的整改率会超过 100%。多是把以前发现、本次整改的也计入了。",
              "No more can be put right than was wrong; a rate of these two is above 100 %. Usually"
                  + " faults found earlier were counted as put right here.")
          .fix(
              "核对发现问题处数（faults）和完成整改处数（cleared）；以前发现的，计入当时那条排查记录的整改处数。",
              "Check faults and cleared; what was found earlier belongs to cleared of the record of"
                  + " that earlier check.")
          .basis("算术：部分不多于总数", "Arithmetic: a part is not more than its whole");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        ENDS_BEFORE_START,
        NOBODY_WENT,
        APPROVED_BEFORE_APPLIED,
        RESUMED_BEFORE_APPROVED,
        RESUMED_UNAPPROVED,
        APPROVED_UNFIT,
        MORE_FAULTS_THAN_PLACES,
        MORE_CLEARED_THAN_FAULTS);
  }

  private ActivityProblems() {}
}
