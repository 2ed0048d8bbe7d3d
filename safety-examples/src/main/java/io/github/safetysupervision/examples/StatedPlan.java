package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;

import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.InspectionIndicators;
import io.github.safetysupervision.indicator.PenaltyIndicators;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a file of stated figures asks of a ledger: the strata it speaks of, the most specific first,
 * and the names it uses.
 */
final class StatedPlan {

  /** The indicator of all records of a type that others count a part of. */
  private static final Map<RecordType<?, ?>, Indicator> COUNTED_BY =
      Map.of(
          INSPECTION, InspectionIndicators.GROUP_TIMES,
          HAZARD, HazardIndicators.FOUND,
          PENALTY, PenaltyIndicators.TIMES);

  private final Manifest manifest;
  private final ReportingPeriod period;
  private final List<StatedFigure> figures;
  private final Map<RecordType<?, ?>, List<Stratum>> strata = new LinkedHashMap<>();

  private StatedPlan(Manifest manifest, List<StatedFigure> figures) {
    this.manifest = manifest;
    this.figures = figures;
    LocalDate from = manifest.getPeriod().from();
    LocalDate to = manifest.getPeriod().to();
    for (StatedFigure f : figures) {
      from = from.isBefore(f.getPeriod().from()) ? from : f.getPeriod().from();
      to = to.isAfter(f.getPeriod().to()) ? to : f.getPeriod().to();
    }
    this.period = ReportingPeriod.of(from, to);
    for (TypePlan p : TypePlan.ALL) {
      strata.put(p.type(), new ArrayList<>());
    }
  }

  static StatedPlan of(Manifest manifest, Ledger stated) {
    StatedPlan out = new StatedPlan(manifest, stated.records(STATED_FIGURE));
    Map<String, Stratum> byDigest = new LinkedHashMap<>();
    for (StatedFigure f : out.figures) {
      Quantity quantity = f.getQuantity();
      Population<?> p = quantity == null || !f.getOver().isEmpty() ? null : out.population(f);
      if (quantity != null && p != null) {
        byDigest
            .computeIfAbsent(p.type() + p.filter().digest(), k -> new Stratum(p, f, isStock(f)))
            .state(f.getIndicator(), quantity);
      }
    }
    byDigest.values().forEach(s -> out.strata(s.population().type()).add(s));
    out.strata.values().forEach(StatedPlan::sortSpecificFirst);
    return out;
  }

  private static void sortSpecificFirst(List<Stratum> all) {
    Map<Stratum, Long> inside = new LinkedHashMap<>();
    for (Stratum s : all) {
      inside.put(s, all.stream().filter(o -> o.isWithin(s)).count());
    }
    all.sort(Comparator.comparing(s -> inside.getOrDefault(s, 0L)));
  }

  /**
   * The records a figure counts in: of hazards, inspections and penalties before what it asks of
   * them, of others those it counts itself; null if none are constructed for it.
   */
  private @Nullable Population<?> population(StatedFigure figure) {
    Indicator indicator = indicatorOf(figure);
    Population<?> own = indicator == null ? null : populationOf(indicator, figure);
    if (indicator == null || own == null) {
      return null;
    }
    Indicator counts = COUNTED_BY.get(own.type());
    if (counts != null) {
      return populationOf(counts, figure);
    }
    boolean isKnown = strata.containsKey(own.type()) && TypePlan.of(own.type()).isFor(indicator);
    return isKnown ? own : null;
  }

  private static boolean isStock(StatedFigure figure) {
    Indicator indicator = indicatorOf(figure);
    return indicator != null && indicator.periodRule() == PeriodRule.STOCK;
  }

  private static @Nullable Indicator indicatorOf(StatedFigure figure) {
    return IndicatorCatalogue.STANDARD.find(figure.getIndicator());
  }

  private @Nullable Population<?> populationOf(Indicator indicator, StatedFigure figure) {
    Measure measure =
        indicator
            .measure(
                new Scope(figure.getPeriod(), figure.getTerritory(), asOf(), figure.getWhere()))
            .value();
    return measure == null ? null : measure.populations().get(0);
  }

  Manifest manifest() {
    return manifest;
  }

  /** The period of the manifest and of everything stated. */
  ReportingPeriod period() {
    return period;
  }

  LocalDate asOf() {
    return manifest.getAsOf();
  }

  List<Stratum> strata(RecordType<?, ?> type) {
    return strata.getOrDefault(type, List.of());
  }

  /** Returns the types of record that something stated is about, in the order of the ledger. */
  List<RecordType<?, ?>> types() {
    List<RecordType<?, ?>> out = new ArrayList<>();
    strata.forEach(
        (type, of) -> {
          if (!of.isEmpty()) {
            out.add(type);
          }
        });
    return out;
  }

  /** Returns the values that figures of some types, stated or asked for, give a field. */
  List<String> valuesOf(List<RecordType<?, ?>> types, String field) {
    return valuesOf(
        f -> types.stream().anyMatch(t -> f.getIndicator().startsWith(t.name() + ".")), field);
  }

  /** Returns the values that figures of an indicator, stated or asked for, give a field. */
  List<String> valuesOf(Indicator indicator, String field) {
    return valuesOf(f -> f.getIndicator().equals(indicator.id()), field);
  }

  /** Returns the values that conditions give a field, in the order they are stated. */
  List<String> valuesOf(String field) {
    return valuesOf(f -> true, field);
  }

  private List<String> valuesOf(Predicate<StatedFigure> of, String field) {
    return figures.stream()
        .filter(of)
        .flatMap(f -> f.getWhere().stream())
        .filter(s -> s.getField().equals(field))
        .map(Slice::getValue)
        .distinct()
        .toList();
  }

  /** Returns the stated figures that ask for a value of a field. */
  List<StatedFigure> about(String field, String value) {
    return figures.stream()
        .filter(
            f ->
                f.getWhere().stream()
                    .anyMatch(s -> s.getField().equals(field) && s.getValue().equals(value)))
        .toList();
  }
}
