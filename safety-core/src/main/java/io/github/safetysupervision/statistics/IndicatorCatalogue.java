package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.CountNoun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Indicators by their ids (指标目录). Immutable; one's own are added with {@link #with}.
 *
 * <p>The formulas are those of government statistics as the reference of this library collects
 * them.
 */
public final class IndicatorCatalogue {

  private static final Indicator.Draft<Hazard> HAZARDS = Indicator.from(HAZARD, HAZARD.foundOn);

  private static final Indicator FOUND =
      HAZARDS.count("hazard.found", "发现隐患", "hazards found", CountNoun.ITEMS);

  private static final Indicator RECTIFIED =
      HAZARDS
          .doneBy(HAZARD.closedOn)
          .count("hazard.rectified", "已整改隐患", "hazards rectified", CountNoun.ITEMS);

  /** The indicators this library knows. */
  public static final IndicatorCatalogue STANDARD =
      new IndicatorCatalogue(
          List.of(
              Indicator.from(INSPECTION, INSPECTION.inspectedOn)
                  .count(
                      "inspection.group-times",
                      "出动检查组",
                      "dispatches of groups",
                      CountNoun.GROUP_TIMES),
              Indicator.from(INSPECTION, INSPECTION.inspectedOn)
                  .elements(
                      "inspection.unit-times",
                      "检查生产经营单位家次",
                      "visits to units",
                      INSPECTION.visits,
                      CountNoun.UNIT_TIMES),
              Indicator.from(INSPECTION, INSPECTION.inspectedOn)
                  .distinct(
                      "inspection.units",
                      "检查生产经营单位家数",
                      "units visited",
                      INSPECTION.visits,
                      CountNoun.UNITS),
              Indicator.from(INSPECTION, INSPECTION.inspectedOn)
                  .total(
                      "inspection.person-times",
                      "检查人员人次",
                      "people dispatched",
                      INSPECTION.people,
                      CountNoun.PERSON_TIMES),
              FOUND,
              RECTIFIED,
              HAZARDS
                  .notDoneBy(HAZARD.closedOn)
                  .where(
                      HAZARD.state.notIn(List.of(HazardState.TRANSFERRED, HazardState.WITHDRAWN)))
                  .count("hazard.open", "未整改隐患", "hazards open", CountNoun.ITEMS),
              HAZARDS
                  .where(HAZARD.grade.is(HazardGrade.MAJOR))
                  .count("hazard.major", "发现重大隐患", "major hazards found", CountNoun.ITEMS),
              Indicator.rate(
                  "hazard.rectification-rate", "整改率", "rate of rectification", RECTIFIED, FOUND),
              Indicator.from(PENALTY, PENALTY.decidedOn)
                  .count("penalty.times", "处罚户次", "penalties on units", CountNoun.PENALTY_TIMES),
              Indicator.from(PENALTY, PENALTY.decidedOn)
                  .where(PENALTY.kinds.contains(PenaltyKind.FINE))
                  .total("penalty.amount", "罚款金额", "fines", PENALTY.amount, CountNoun.YUAN)));

  private final Map<String, Indicator> byId;

  private IndicatorCatalogue(Collection<Indicator> indicators) {
    byId = new LinkedHashMap<>();
    for (Indicator i : indicators) {
      if (byId.putIfAbsent(i.id(), i) != null) {
        throw new IllegalArgumentException("indicator twice: " + i);
      }
    }
  }

  /**
   * Returns a catalogue of some indicators.
   *
   * @param indicators the indicators
   * @return the catalogue
   * @throws IllegalArgumentException if two have the same id
   */
  public static IndicatorCatalogue of(Collection<Indicator> indicators) {
    return new IndicatorCatalogue(indicators);
  }

  /**
   * Returns this catalogue with one more indicator.
   *
   * @param indicator the indicator
   * @return the larger catalogue
   * @throws IllegalArgumentException if its id is taken
   */
  public IndicatorCatalogue with(Indicator indicator) {
    List<Indicator> all = new ArrayList<>(byId.values());
    all.add(indicator);
    return new IndicatorCatalogue(all);
  }

  /**
   * Looks up an indicator.
   *
   * @param id its id
   * @return the indicator, or null if there is none
   */
  public @Nullable Indicator find(String id) {
    return byId.get(id);
  }

  /**
   * Returns all indicators.
   *
   * @return the indicators, in order
   */
  public Collection<Indicator> indicators() {
    return Collections.unmodifiableCollection(byId.values());
  }
}
