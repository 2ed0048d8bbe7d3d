package io.github.safetysupervision.check;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.RegisterIndicators;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.reconciliation.StatedFigure;
import java.util.ArrayList;
import java.util.List;

/**
 * What the records are asked because of what is stated (附带查询), in the same two reads: the open
 * hazards beside rates of rectification, the register beside numbers of units.
 */
final class StatedQuestions {

  /** What stands before the id of the stated figure a question is asked for; no id begins so. */
  static final String OPEN = "?open ";

  static final String REGISTER = "?register ";

  private StatedQuestions() {}

  static List<StatedFigure> of(List<StatedFigure> stated, IndicatorCatalogue catalogue) {
    List<StatedFigure> out = new ArrayList<>();
    for (StatedFigure f : stated) {
      Indicator indicator = catalogue.find(f.getIndicator());
      if (indicator == null || f.getQuantity() == null || !f.getOver().isEmpty()) {
        continue;
      }
      boolean isOfMajor = indicator.equals(HazardIndicators.MAJOR_RECTIFICATION_RATE);
      if (isOfMajor || indicator.equals(HazardIndicators.RECTIFICATION_RATE)) {
        out.add(open(f, isOfMajor));
      } else if (PartsAndWholes.isOfUnits(indicator)) {
        out.add(
            StatedFigure.builder()
                .id(REGISTER + f.getId())
                .territory(f.getTerritory())
                .indicator(RegisterIndicators.ENTITIES.id())
                .period(PartsAndWholes.dayOfRegister(f))
                .build());
      }
    }
    return out;
  }

  private static StatedFigure open(StatedFigure rate, boolean isOfMajor) {
    StatedFigure.Builder out =
        StatedFigure.builder()
            .id(OPEN + rate.getId())
            .territory(rate.getTerritory())
            .indicator(HazardIndicators.OPEN.id())
            .period(rate.getPeriod())
            .addAllWhere(rate.getWhere());
    if (isOfMajor) {
      out.addWhere(
          Slice.builder().field(HAZARD.grade.name()).value(HazardGrade.MAJOR.code()).build());
    }
    return out.build();
  }
}
