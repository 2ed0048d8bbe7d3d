package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Filter;
import java.util.List;

/** Hazards found, rectified, open, overdue (事故隐患指标). */
final class HazardIndicators {

  /** Neither somebody else's nor a mistake. */
  private static final Filter<Hazard> OURS =
      HAZARD.state.notIn(List.of(HazardState.TRANSFERRED, HazardState.WITHDRAWN));

  private static final Indicator.Draft<Hazard> HAZARDS = Indicator.from(HAZARD, HAZARD.foundOn);

  private static final Indicator.Draft<Hazard> MAJOR_HAZARDS =
      HAZARDS.where(HAZARD.grade.is(HazardGrade.MAJOR));

  private static final Indicator.Draft<Hazard> DUE_HAZARDS =
      Indicator.from(HAZARD, HAZARD.deadline).doneBy(HAZARD.deadline).where(OURS);

  static final Indicator FOUND =
      HAZARDS.count("hazard.found", "发现隐患", "hazards found", CountNoun.ITEMS);

  private static final Indicator RECTIFIED =
      HAZARDS
          .doneBy(HAZARD.closedOn)
          .count("hazard.rectified", "已整改隐患", "hazards rectified", CountNoun.ITEMS);

  static final Indicator MAJOR =
      MAJOR_HAZARDS.count("hazard.major", "发现重大隐患", "major hazards found", CountNoun.ITEMS);

  private static final Indicator MAJOR_RECTIFIED =
      MAJOR_HAZARDS
          .doneBy(HAZARD.closedOn)
          .count("hazard.major-rectified", "已整改重大隐患", "major hazards rectified", CountNoun.ITEMS);

  private static final Indicator DUE =
      DUE_HAZARDS.count("hazard.due", "到期应整改隐患", "hazards due", CountNoun.ITEMS);

  private static final Indicator DUE_RECTIFIED =
      DUE_HAZARDS
          .doneBy(HAZARD.closedOn)
          .count("hazard.due-rectified", "到期已整改隐患", "hazards due and rectified", CountNoun.ITEMS);

  private static final Indicator ON_TIME =
      DUE_HAZARDS
          .where(HAZARD.closedOn.onOrBefore(HAZARD.deadline))
          .count("hazard.on-time", "按期整改隐患", "hazards rectified on time", CountNoun.ITEMS);

  private static final Indicator DUE_OVERDUE =
      DUE_HAZARDS
          .passedBefore(HAZARD.deadline)
          .notDoneBy(HAZARD.closedOn)
          .count("hazard.due-overdue", "期内到期逾期未整改隐患", "hazards due and overdue", CountNoun.ITEMS);

  private static final Indicator OVERDUE =
      Indicator.standing(HAZARD, HAZARD.foundOn, HAZARD.closedOn)
          .passedBefore(HAZARD.deadline)
          .where(OURS)
          .count("hazard.overdue", "逾期未整改隐患", "hazards overdue on the day", CountNoun.ITEMS);

  private static final Indicator CLOSED_IN_PERIOD =
      Indicator.from(HAZARD, HAZARD.closedOn)
          .where(OURS)
          .count("hazard.closed", "期内销号隐患", "hazards closed in the period", CountNoun.ITEMS);

  private static final Indicator ON_THE_BOOKS =
      Indicator.onTheBooks(HAZARD, HAZARD.foundOn, HAZARD.closedOn)
          .where(OURS)
          .count("hazard.on-the-books", "期内在册隐患", "hazards on the books", CountNoun.ITEMS);

  private HazardIndicators() {}

  static List<Indicator> all() {
    return List.of(
        FOUND,
        RECTIFIED,
        HAZARDS
            .notDoneBy(HAZARD.closedOn)
            .where(OURS)
            .count("hazard.open", "未整改隐患", "hazards open", CountNoun.ITEMS),
        MAJOR,
        MAJOR_RECTIFIED,
        DUE,
        ON_TIME,
        OVERDUE,
        DUE_OVERDUE,
        CLOSED_IN_PERIOD,
        ON_THE_BOOKS,
        Indicator.rate(
            "hazard.rectification-rate",
            "整改率（期内发现）",
            "rate of rectification of what was found in the period",
            RECTIFIED,
            FOUND),
        Indicator.rate(
            "hazard.rectification-rate-due",
            "整改率（期内到期）",
            "rate of rectification of what was due in the period",
            DUE_RECTIFIED,
            DUE),
        Indicator.rate(
            "hazard.rectification-rate-on-the-books",
            "整改率（期内在册）",
            "rate of rectification of all that was on the books in the period",
            CLOSED_IN_PERIOD,
            ON_THE_BOOKS),
        Indicator.rate(
            "hazard.on-time-rate", "按期整改率", "rate of rectification on time", ON_TIME, DUE),
        Indicator.rate("hazard.overdue-rate", "逾期率", "rate of overdue hazards", DUE_OVERDUE, DUE),
        Indicator.rate(
            "hazard.major-rectification-rate",
            "重大隐患整改率",
            "rate of rectification of major hazards",
            MAJOR_RECTIFIED,
            MAJOR));
  }
}
