package io.github.safetysupervision.hazard;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of hazards (隐患记录问题): contradictions inside one record. */
public final class HazardProblems {

  /** The deadline is before the discovery. */
  public static final ProblemCode DEADLINE_BEFORE_FOUND =
      VALUE
          .error(
              "HZ-001",
              "整改期限 {found} 早于发现日期 {other}；应不早于发现日期；请更正其中之一",
              "deadline {found} is before the discovery {other}; expected not before it; correct one of them")
          .title("整改期限早于发现日期", "deadline before the discovery")
          .why(
              "到期和逾期按整改期限计算：期限早于发现，隐患一发现就算逾期，还可能计入更早的报告期。多是年份录错，或把上次检查的期限抄了过来。",
              "Due and overdue hazards are counted by the deadline: this one is overdue the moment"
                  + " it is found, and may fall into an earlier period. Usually the year is wrong, or the"
                  + " deadline of an earlier inspection was copied.")
          .fix(
              "对照整改指令书核对发现日期（foundOn）和整改期限（deadline），改正录错的一个，如 2023-03-02 发现、2023-03-17 到期。"
                  + "当场整改的，期限填发现当天，或者不填。",
              "Compare the discovery (foundOn) and the deadline with the rectification order and"
                  + " correct the wrong one, such as found on 2023-03-02 and due on 2023-03-17. For a"
                  + " hazard rectified on the spot give the same day, or no deadline.");

  /** The closing is before the discovery. */
  public static final ProblemCode CLOSED_BEFORE_FOUND =
      VALUE
          .error(
              "HZ-002",
              "销号日期 {found} 早于发现日期 {other}；应不早于发现日期；请更正其中之一",
              "closing date {found} is before the discovery {other}; expected not before it; correct one of them")
          .title("销号日期早于发现日期", "closing before the discovery")
          .why(
              "销号按销号日期归期，发现按发现日期归期：这条隐患会计入发现之前的销号数，发现当期的在册数却可能漏掉它，整改率（期内在册）就不准。",
              "Closings are counted by the closing date and discoveries by theirs: this hazard is"
                  + " closed in a period before it is found and may be missing from the books of the"
                  + " period it is found in, so the rate over what is on the books is off.")
          .fix(
              "对照检查记录和销号材料核对发现日期（foundOn）和销号日期（closedOn），多是年份或月份录错。同一隐患再次出现的，另报一条，不要沿用旧的销号日期。",
              "Check the discovery (foundOn) and the closing (closedOn) against the records of"
                  + " both; usually a year or a month is wrong. A hazard that came back is a new record,"
                  + " without the old closing date.");

  /** The closing is before the acceptance. */
  public static final ProblemCode CLOSED_BEFORE_ACCEPTED =
      VALUE
          .error(
              "HZ-003",
              "销号日期 {found} 早于验收日期 {other}；应不早于验收日期；请更正其中之一",
              "closing date {found} is before the acceptance {other}; expected not before it; correct one of them")
          .title("销号日期早于验收日期", "closing before the acceptance")
          .why(
              "验收合格才能销号，两个日期至少有一个录错。已整改的数字按销号日期计算：录错的是它，隐患就可能计入别的期间，或错算成按期整改。",
              "A hazard is closed once its rectification is accepted, so one of the dates is wrong."
                  + " Rectified hazards are counted by the closing date: if that is the wrong one, the"
                  + " hazard may count in another period, or as rectified on time.")
          .fix(
              "对照复查意见书或验收单核对验收日期（acceptedOn），再核对销号日期（closedOn）；当天验收当天销号的，两个日期相同。",
              "Compare the acceptance (acceptedOn) with the opinion of the review, then check the"
                  + " closing (closedOn); where both were on one day, the dates are the same.");

  /** Closed without a date; it counts as open. */
  public static final ProblemCode CLOSED_WITHOUT_DATE =
      VALUE
          .error(
              "HZ-004",
              "整改状态为已销号，但无销号日期；应填销号日期（在此之前按未整改计）；请补报",
              "the state is closed but no closing date was found; expected one (until then it counts as open); supply it")
          .title("已销号而无销号日期", "closed without a closing date")
          .why(
              "已整改、整改率、按期整改都看销号日期，不看整改状态：没有日期，就不知道在截至日期之前有没有整改完，整改数会少算。",
              "What is rectified, the rates and what is on time are taken from the closing date,"
                  + " not from the state: without it nobody knows whether the hazard was rectified by the"
                  + " as-of date, and too few are counted.")
          .fix(
              "填写销号日期（closedOn），如 2023-03-20。其实还没有销号的，"
                  + "把整改状态（state）改为 submitted（已申请复查）或 rectifying（整改中）。",
              "Supply the closing date (closedOn), such as 2023-03-20. If the hazard is not closed"
                  + " yet, change the state to submitted or rectifying.")
          .basis(
              "数据交换文件 1.0 版“清单”：截至那天尚无销号日期的隐患算未整改",
              "Exchange file format 1.0, Manifest: a hazard without a closing date by the as-of"
                  + " date is not rectified");

  /** A closing date, but another state. */
  public static final ProblemCode DATE_WITHOUT_CLOSED =
      VALUE
          .error(
              "HZ-005",
              "有销号日期，但整改状态为“{found}”；应为已销号；请更正状态，已移交或误报撤销的删去销号日期",
              "a closing date was found but the state is {found}; expected closed; correct the state, or remove the date of a hazard that was transferred or withdrawn")
          .title("有销号日期而状态不是已销号", "closing date but another state")
          .why(
              "已整改的数字看销号日期，这条隐患会算作已整改。状态若是已移交或误报撤销，还会重复计入，使发现数不等于已整改、未整改、已移交、误报撤销之和。",
              "Rectified hazards are taken from the closing date, so this one counts as rectified."
                  + " If its state is transferred or withdrawn it counts twice, and what was found no"
                  + " longer equals the rectified, open, transferred and withdrawn together.")
          .fix(
              "确已销号的，把整改状态（state）改为 closed；没有销号、已移交或误报撤销的，删去销号日期（closedOn）。",
              "If the hazard is closed, change the state to closed; if it is not, or was"
                  + " transferred or withdrawn, remove the closing date (closedOn).");

  /** A major hazard closed without acceptance. */
  public static final ProblemCode MAJOR_CLOSED_UNACCEPTED =
      PLAUSIBILITY
          .explain(
              "HZ-006",
              "重大隐患已销号，但无验收日期；应先验收后销号；请补报验收日期或说明",
              "a major hazard is closed but no acceptance date was found; expected acceptance first; supply the date or explain")
          .title("重大隐患销号而无验收日期", "major hazard closed without acceptance")
          .why(
              "这条隐患按销号日期计入重大隐患整改率，但台账中没有整改合格的证明，上级抽查或挂牌督办核销时说不清楚。",
              "By its closing date the hazard counts as a rectified major one, but nothing in the"
                  + " ledger proves that its rectification was accepted, which will be asked when a"
                  + " superior authority reviews it.")
          .fix(
              "查验收或复查材料，补填验收日期（acceptedOn）。还没有验收的，把整改状态改为 submitted（已申请复查）并删去销号日期；不属于重大隐患的，"
                  + "更正隐患级别（grade）。",
              "Look up the acceptance and supply its date (acceptedOn). If it was not accepted yet,"
                  + " change the state to submitted and remove the closing date; if the hazard is no"
                  + " major one, correct its grade.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        DEADLINE_BEFORE_FOUND,
        CLOSED_BEFORE_FOUND,
        CLOSED_BEFORE_ACCEPTED,
        CLOSED_WITHOUT_DATE,
        DATE_WITHOUT_CLOSED,
        MAJOR_CLOSED_UNACCEPTED);
  }

  private HazardProblems() {}
}
