package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.quantity.CountNoun;
import java.math.BigDecimal;
import java.util.List;

/** Inspections and what they cover (检查指标). */
final class InspectionIndicators {

  private static final Indicator.Draft<Inspection> INSPECTIONS =
      Indicator.from(INSPECTION, INSPECTION.inspectedOn);

  static final Indicator GROUP_TIMES =
      INSPECTIONS.count(
          "inspection.group-times", "出动检查组", "dispatches of groups", CountNoun.GROUP_TIMES);

  private static final Indicator UNIT_TIMES =
      INSPECTIONS.elements(
          "inspection.unit-times",
          "检查生产经营单位家次",
          "visits to units",
          INSPECTION.visits,
          CountNoun.UNIT_TIMES);

  private static final Indicator UNITS =
      INSPECTIONS.distinct(
          "inspection.units", "检查生产经营单位家数", "units visited", INSPECTION.visits, CountNoun.UNITS);

  private InspectionIndicators() {}

  static List<Indicator> all() {
    return List.of(
        GROUP_TIMES,
        UNIT_TIMES,
        UNITS,
        INSPECTIONS.total(
            "inspection.person-times",
            "检查人员人次",
            "people dispatched",
            INSPECTION.people,
            CountNoun.PERSON_TIMES),
        Indicator.coverage(
            "inspection.coverage",
            "检查覆盖率",
            "coverage of inspections",
            UNITS,
            RegisterIndicators.ENTITIES),
        Indicator.per(
            "inspection.unit-times-per-group-time",
            "组均家次",
            "visits a dispatch",
            UNIT_TIMES,
            GROUP_TIMES,
            BigDecimal.ONE),
        Indicator.per(
            "hazard.found-per-unit-time",
            "家均隐患",
            "hazards a visit",
            HazardIndicators.FOUND,
            UNIT_TIMES,
            BigDecimal.ONE),
        Indicator.per(
            "hazard.major-per-thousand-inspections",
            "每千次检查发现重大隐患数",
            "major hazards a thousand inspections",
            HazardIndicators.MAJOR,
            GROUP_TIMES,
            BigDecimal.valueOf(1000)));
  }
}
