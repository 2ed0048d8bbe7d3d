package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.IndicatorKind;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.reconciliation.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of stated totals (合计规则), and of what is said of all or of none. */
final class StatedTotalRules {

  /** A total rate outside its parts. */
  static final ProblemCode RATE_OUTSIDE_PARTS =
      TOTALS
          .explain(
              "CK-303",
              "“{figure}”所报总比率 {found}，不在各分项比率（{parts}）之间，而各分项的分母合计正是总的分母；总比率应在其最低与最高之间；"
                  + "请核对，或说明",
              "{figure} states a total rate of {found}, outside the rates of its parts ({parts}), whose bases"
                  + " add up to its own; expected it between the least and the greatest of them; check them,"
                  + " or explain")
          .naming("figure")
          .title("总比率不在分项比率之间", "total rate outside those of its parts")
          .why(
              "总比率是分项比率按分母加权的平均，不会比最低的低、比最高的高。多因总比率没有随分项一起更正。",
              "A total rate is the average of its parts weighted by their bases, never below the least nor"
                  + " above the greatest. Mostly it was not corrected together with a part.")
          .basis("算术：加权平均不超出各项的范围", "arithmetic: a weighted average lies among its terms")
          .fix(
              "用各分项分子之和除以分母之和，重新计算总比率；不能用分项比率相加或平均。",
              "Compute it anew: the sum of the parts of all by the sum of their bases, never an average of"
                  + " the rates.");

  /** More closed than found, and nothing that was open before. */
  static final ProblemCode CLOSED_WITHOUT_STOCK =
      PLAUSIBILITY
          .explain(
              "CK-306",
              "“{figure}”期内销号 {found}，多于期内发现 {whole}，又没有报期初未整改的数；多出的应是以前发现的；请补报期内在册数（hazard.on-the-books），或说明",
              "{figure} states {found} closed in the period, more than {whole} found in it, and no number"
                  + " that was open before; the excess must have been found earlier; state hazard.on-the-books,"
                  + " or explain")
          .naming("figure")
          .title("销号多于发现而无期初数", "more closed than found, no opening stock")
          .why(
              "期内销号的包括以前发现的。没有期初数，看不出是结转还是重复计数。",
              "What is closed in a period includes what was found before. Without the opening stock nobody"
                  + " can tell what was carried over from what was counted twice.")
          .basis(
              "算术：期初未整改加期内发现，不少于期内销号", "arithmetic: open before plus found is no less than closed")
          .fix(
              "补报同一期间、同一范围的期内在册隐患数；重复销号的，更正销号数。",
              "State the hazards on the books of the same period and scope; correct the number closed if some"
                  + " were counted twice.");

  /** All said done beside open records. */
  static final ProblemCode ALL_DONE_YET_OPEN =
      TOTALS
          .explain(
              "CK-308",
              "“{figure}”称全部整改（{found}），而{open}；两者不能同时成立；请更正其中之一，或说明",
              "{figure} says that all is rectified ({found}), yet {open}; both cannot be true; correct one of"
                  + " them, or explain")
          .naming("figure")
          .title("称全部整改但有未整改", "all said rectified, yet some open")
          .why(
              "台账即使不全，已在其中的未整改隐患也足以说明没有全部整改。",
              "Even where not all records are there, those that are open show that not all is rectified.")
          .fix(
              "用 safety explain 列出这些记录；已经整改的，在台账中填销号日期 closedOn 并把状态改为 closed；确未整改的，改正比率。",
              "List those records with safety explain; what is rectified gets closedOn and the state closed;"
                  + " if some is open indeed, correct the rate.");

  /** Nothing stated beside records. */
  static final ProblemCode NONE_YET_RECORDS =
      TOTALS
          .explain(
              "CK-309",
              "“{figure}”报“{found}”，而台账中已有 {count} 条这样的记录；应为没有记录；请更正其中之一，或说明",
              "{figure} states {found}, yet {count} such records are there; expected none; correct one of"
                  + " them, or explain")
          .naming("figure")
          .title("报无但台账中有", "none stated, yet records are there")
          .why(
              "“未发现”“零报告”是要负责任的结论；台账即使不全，已有的记录也足以推翻它。",
              "To report none is a statement somebody answers for; even where not all records are there,"
                  + " those that are contradict it.")
          .fix(
              "用 safety explain 列出这些记录，核对是否属于本期、本范围；属于的，改报实数。",
              "List the records with safety explain and see whether they belong to the period and scope; if"
                  + " so, state their number.");

  static final List<StatedRule> ALL =
      List.of(
          StatedRule.of(RATE_OUTSIDE_PARTS, RatesOfParts::judge),
          StatedRule.of(CLOSED_WITHOUT_STOCK, StatedTotalRules::closed),
          StatedRule.of(ALL_DONE_YET_OPEN, StatedTotalRules::allDone),
          StatedRule.of(NONE_YET_RECORDS, StatedTotalRules::none));

  private StatedTotalRules() {}

  private static void closed(StatedNumbers stated, StatedRule.Found found) {
    for (StatedNumber n : stated.all()) {
      StatedNumber whole =
          n.indicator().equals(HazardIndicators.CLOSED)
              ? stated.find(HazardIndicators.FOUND, n.question())
              : null;
      // What the records show is no riddle; what was on the books is held against it elsewhere.
      if (whole != null
          && n.isCertainlyMoreThan(whole)
          && n.figure().verdict() != Verdict.HOLDS
          && n.figure().verdict() != Verdict.HOLDS_AT_STATED_PRECISION
          && stated.find(HazardIndicators.ON_THE_BOOKS, n.question()) == null) {
        found.at(
            n, CLOSED_WITHOUT_STOCK.with("figure", n.id(), "found", n.quantity(), "whole", whole));
      }
    }
  }

  // ---- all, and none

  private static void allDone(StatedNumbers stated, StatedRule.Found found) {
    for (StatedNumber n : stated.all()) {
      boolean isOfAll = n.indicator().equals(HazardIndicators.RECTIFICATION_RATE);
      boolean isOfMajor = n.indicator().equals(HazardIndicators.MAJOR_RECTIFICATION_RATE);
      boolean isAll =
          n.quantity().interval().low().compareTo(BigDecimal.valueOf(100)) >= 0
              && n.figure().verdict() != Verdict.FAILS;
      if (!isAll || !(isOfAll || isOfMajor)) {
        continue;
      }
      StatedNumber open = isOfAll ? openWithin(n, stated) : null;
      long records = stated.recorded(stated.answer(StatedQuestions.OPEN + n.id()));
      Wording why =
          open != null
              ? new Wording("所报未整改为 " + open, open + " is stated as open")
              : new Wording("台账中有 " + records + " 条未整改的记录", records + " open records are there");
      if (open != null || records > 0) {
        found.at(n, ALL_DONE_YET_OPEN.with("figure", n.id(), "found", n.quantity(), "open", why));
      }
    }
  }

  /** A number of open ones, certainly some, within the very population of which all is done. */
  private static @Nullable StatedNumber openWithin(StatedNumber all, StatedNumbers stated) {
    StatedNumber.Question whole = all.question();
    for (StatedNumber n : stated.openUnder(whole.where())) {
      StatedNumber.Question its = n.question();
      Interval open = n.quantity().interval();
      boolean isSome = open.low().signum() > 0 || open.lowOpen();
      if (isSome
          && whole.over().isEmpty()
          && its.over().isEmpty()
          && whole.period().encloses(its.period())
          && n.stated().getTerritory().isWithin(all.stated().getTerritory())
          && its.where().containsAll(whole.where())) {
        return n;
      }
    }
    return null;
  }

  private static void none(StatedNumbers stated, StatedRule.Found found) {
    for (StatedNumber n : stated.all()) {
      IndicatorKind kind = n.indicator().kind();
      boolean isCount = kind == IndicatorKind.COUNT || kind == IndicatorKind.DISTINCT;
      long records = stated.recorded(n.figure());
      if (isCount && n.isZero() && n.figure().verdict() == Verdict.NOT_STATED && records > 0) {
        found.at(
            n, NONE_YET_RECORDS.with("figure", n.id(), "found", n.quantity(), "count", records));
      }
    }
  }
}
