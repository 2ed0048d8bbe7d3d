package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Filter;
import java.util.List;

/**
 * Hazards found, rectified, open, overdue (事故隐患指标). Three rates of rectification have three names:
 * of what was found in the period, of what was due in it, of all that was on the books in it.
 */
public final class HazardIndicators {

  /** Neither somebody else's nor a mistake. */
  private static final Filter<Hazard> OURS =
      HAZARD.state.notIn(List.of(HazardState.TRANSFERRED, HazardState.WITHDRAWN));

  private static final Selection<Hazard> DUE_HAZARDS =
      Indicator.from(HAZARD, HAZARD.deadline).doneBy(HAZARD.deadline).where(OURS);

  /** Hazards found (发现隐患). */
  public static final RecordIndicator<Hazard> FOUND =
      Indicator.from(HAZARD, HAZARD.foundOn)
          .count("hazard.found", "发现隐患", "hazards found", CountNoun.ITEMS);

  /** Those found that were rectified by the as-of date (已整改隐患). */
  public static final RecordIndicator<Hazard> RECTIFIED =
      FOUND.doneBy(HAZARD.closedOn).named("hazard.rectified", "已整改隐患", "hazards rectified");

  /** Those found that were not rectified by the as-of date (未整改隐患). */
  public static final RecordIndicator<Hazard> OPEN =
      FOUND.notDoneBy(HAZARD.closedOn).where(OURS).named("hazard.open", "未整改隐患", "hazards open");

  /** Major hazards found (发现重大隐患). */
  public static final RecordIndicator<Hazard> MAJOR =
      FOUND
          .where(HAZARD.grade.is(HazardGrade.MAJOR))
          .named("hazard.major", "发现重大隐患", "major hazards found");

  /** Major hazards found that were rectified by the as-of date (已整改重大隐患). */
  public static final RecordIndicator<Hazard> MAJOR_RECTIFIED =
      MAJOR
          .doneBy(HAZARD.closedOn)
          .named("hazard.major-rectified", "已整改重大隐患", "major hazards rectified");

  /** Hazards whose deadline lies in the period and has come (到期应整改隐患). */
  public static final RecordIndicator<Hazard> DUE =
      DUE_HAZARDS.count("hazard.due", "到期应整改隐患", "hazards due", CountNoun.ITEMS);

  private static final RecordIndicator<Hazard> DUE_RECTIFIED =
      DUE.doneBy(HAZARD.closedOn)
          .named("hazard.due-rectified", "到期已整改隐患", "hazards due and rectified");

  /** Those due that were rectified by their deadline (按期整改隐患). */
  public static final RecordIndicator<Hazard> ON_TIME =
      DUE.where(HAZARD.closedOn.onOrBefore(HAZARD.deadline))
          .named("hazard.on-time", "按期整改隐患", "hazards rectified on time");

  /** Hazards overdue on a day, whenever they were due (逾期未整改隐患). */
  public static final RecordIndicator<Hazard> OVERDUE =
      Indicator.standing(HAZARD, HAZARD.foundOn, HAZARD.closedOn)
          .passedBefore(HAZARD.deadline)
          .where(OURS)
          .count("hazard.overdue", "逾期未整改隐患", "hazards overdue on the day", CountNoun.ITEMS);

  /** Those due in the period that are overdue on the as-of date (期内到期逾期未整改隐患). */
  public static final RecordIndicator<Hazard> DUE_OVERDUE =
      DUE.passedBefore(HAZARD.deadline)
          .notDoneBy(HAZARD.closedOn)
          .named("hazard.due-overdue", "期内到期逾期未整改隐患", "hazards due and overdue");

  /** Hazards closed in the period, whenever they were found (期内销号隐患). */
  public static final RecordIndicator<Hazard> CLOSED =
      Indicator.from(HAZARD, HAZARD.closedOn)
          .where(OURS)
          .count("hazard.closed", "期内销号隐患", "hazards closed in the period", CountNoun.ITEMS);

  /** Hazards open at the start of the period or found in it (期内在册隐患). */
  public static final RecordIndicator<Hazard> ON_THE_BOOKS =
      Indicator.onTheBooks(HAZARD, HAZARD.foundOn, HAZARD.closedOn)
          .where(OURS)
          .count("hazard.on-the-books", "期内在册隐患", "hazards on the books", CountNoun.ITEMS);

  /** The rate of rectification of what was found in the period (整改率，期内发现). */
  public static final QuotientIndicator RECTIFICATION_RATE =
      Indicator.rate(
          "hazard.rectification-rate",
          "整改率（期内发现）",
          "rate of rectification of what was found in the period",
          RECTIFIED,
          FOUND);

  /** The rate of rectification of what was due in the period (整改率，期内到期). */
  public static final QuotientIndicator RECTIFICATION_RATE_DUE =
      Indicator.rate(
          "hazard.rectification-rate-due",
          "整改率（期内到期）",
          "rate of rectification of what was due in the period",
          DUE_RECTIFIED,
          DUE);

  /** The rate of rectification of all that was on the books in the period (整改率，期内在册). */
  public static final QuotientIndicator RECTIFICATION_RATE_ON_THE_BOOKS =
      Indicator.rate(
          "hazard.rectification-rate-on-the-books",
          "整改率（期内在册）",
          "rate of rectification of all that was on the books in the period",
          CLOSED,
          ON_THE_BOOKS);

  /** The rate of rectification on time (按期整改率). */
  public static final QuotientIndicator ON_TIME_RATE =
      Indicator.rate("hazard.on-time-rate", "按期整改率", "rate of rectification on time", ON_TIME, DUE);

  /** The rate of overdue hazards among those due (逾期率). */
  public static final QuotientIndicator OVERDUE_RATE =
      Indicator.rate("hazard.overdue-rate", "逾期率", "rate of overdue hazards", DUE_OVERDUE, DUE);

  /** The rate of rectification of major hazards (重大隐患整改率). */
  public static final QuotientIndicator MAJOR_RECTIFICATION_RATE =
      Indicator.rate(
          "hazard.major-rectification-rate",
          "重大隐患整改率",
          "rate of rectification of major hazards",
          MAJOR_RECTIFIED,
          MAJOR);

  /** All of this chapter, in the order of the catalogue. */
  public static final List<Indicator> ALL =
      List.of(
          FOUND,
          RECTIFIED,
          OPEN,
          MAJOR,
          MAJOR_RECTIFIED,
          DUE,
          ON_TIME,
          OVERDUE,
          DUE_OVERDUE,
          CLOSED,
          ON_THE_BOOKS,
          RECTIFICATION_RATE,
          RECTIFICATION_RATE_DUE,
          RECTIFICATION_RATE_ON_THE_BOOKS,
          ON_TIME_RATE,
          OVERDUE_RATE,
          MAJOR_RECTIFICATION_RATE);

  private HazardIndicators() {}
}
