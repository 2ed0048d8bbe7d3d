package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.quantity.CountNoun;
import java.math.BigDecimal;
import java.util.List;

/** Inspections and what they cover (检查指标). */
public final class InspectionIndicators {

  private static final Selection<Inspection> INSPECTIONS =
      Indicator.from(INSPECTION, INSPECTION.inspectedOn);

  /** Dispatches of inspection groups (出动检查组次). */
  public static final RecordIndicator<Inspection> GROUP_TIMES =
      INSPECTIONS.count(
          "inspection.group-times", "出动检查组", "dispatches of groups", CountNoun.GROUP_TIMES);

  /** Visits to units, each time (检查家次). */
  public static final RecordIndicator<Inspection> UNIT_TIMES =
      INSPECTIONS.elements(
          "inspection.unit-times",
          "检查生产经营单位家次",
          "visits to units",
          INSPECTION.visits,
          CountNoun.UNIT_TIMES);

  /** Different units visited (检查家数). */
  public static final RecordIndicator<Inspection> UNITS =
      INSPECTIONS.distinct(
          "inspection.units", "检查生产经营单位家数", "units visited", INSPECTION.visits, CountNoun.UNITS);

  /** People dispatched, each time (检查人次). */
  public static final RecordIndicator<Inspection> PERSON_TIMES =
      INSPECTIONS.total(
          "inspection.person-times",
          "检查人员人次",
          "people dispatched",
          INSPECTION.people,
          CountNoun.PERSON_TIMES);

  /** The share of the units on the register that were visited (检查覆盖率). */
  public static final QuotientIndicator COVERAGE =
      Indicator.coverage(
          "inspection.coverage",
          "检查覆盖率",
          "coverage of inspections",
          UNITS,
          RegisterIndicators.ENTITIES);

  /** Visits a dispatch of a group (组均家次). */
  public static final QuotientIndicator UNIT_TIMES_PER_GROUP_TIME =
      Indicator.per(
          "inspection.unit-times-per-group-time",
          "组均家次",
          "visits a dispatch",
          UNIT_TIMES,
          GROUP_TIMES,
          BigDecimal.ONE);

  /** Hazards found a visit (家均隐患). */
  public static final QuotientIndicator HAZARDS_PER_UNIT_TIME =
      Indicator.per(
          "hazard.found-per-unit-time",
          "家均隐患",
          "hazards a visit",
          HazardIndicators.FOUND,
          UNIT_TIMES,
          BigDecimal.ONE);

  /** Major hazards found a thousand inspections (每千次检查发现重大隐患数). */
  public static final QuotientIndicator MAJOR_HAZARDS_PER_THOUSAND =
      Indicator.per(
          "hazard.major-per-thousand-inspections",
          "每千次检查发现重大隐患数",
          "major hazards a thousand inspections",
          HazardIndicators.MAJOR,
          GROUP_TIMES,
          BigDecimal.valueOf(1000));

  /** All of this chapter, in the order of the catalogue. */
  public static final List<Indicator> ALL =
      List.of(
          GROUP_TIMES,
          UNIT_TIMES,
          UNITS,
          PERSON_TIMES,
          COVERAGE,
          UNIT_TIMES_PER_GROUP_TIME,
          HAZARDS_PER_UNIT_TIME,
          MAJOR_HAZARDS_PER_THOUSAND);

  private InspectionIndicators() {}
}
