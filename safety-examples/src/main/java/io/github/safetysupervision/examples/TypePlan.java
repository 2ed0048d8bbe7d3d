package io.github.safetysupervision.examples;

import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.indicator.ActivityIndicators;
import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorKind;
import io.github.safetysupervision.indicator.InspectionIndicators;
import io.github.safetysupervision.indicator.PenaltyIndicators;
import io.github.safetysupervision.indicator.ReadinessIndicators;
import io.github.safetysupervision.indicator.RecordIndicator;
import io.github.safetysupervision.indicator.RegisterIndicators;
import io.github.safetysupervision.indicator.Timing;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What records of one type are constructed for: the indicators whose numbers they are to make, the
 * first of which says the day that puts a record into a period. Which dates, fields and kinds of
 * count these are is read from them.
 */
final class TypePlan {

  /** Every type that is constructed from what is stated of it, in the order of the ledger. */
  static final List<TypePlan> ALL =
      List.of(
          of("SC-", RegisterIndicators.COMMITTEES_ESTABLISHED, RegisterIndicators.COMMITTEES),
          of(
              "I-",
              InspectionIndicators.GROUP_TIMES,
              InspectionIndicators.UNIT_TIMES,
              InspectionIndicators.UNITS,
              InspectionIndicators.PERSON_TIMES),
          of("A-", ActivityIndicators.UNITS_ASSESSED, ActivityIndicators.SECTORS_ASSESSED),
          of("H-", HazardIndicators.FOUND),
          of("P-", PenaltyIndicators.TIMES, PenaltyIndicators.AMOUNT),
          of("R-", ActivityIndicators.UNITS_RESUMED),
          of("M-", ActivityIndicators.MEETINGS, ActivityIndicators.LEADERSHIP_MEETINGS),
          of("V-", ActivityIndicators.FIELD_VISITS),
          of("PT-", ActivityIndicators.PATROLS),
          of(
              "TO-",
              ActivityIndicators.TURNOUT_PEOPLE,
              ActivityIndicators.TURNOUT_VEHICLES,
              ActivityIndicators.TURNOUT_PERSON_TIMES,
              ActivityIndicators.TURNOUT_VEHICLE_TIMES),
          of("DR-", ActivityIndicators.DRILLS, ActivityIndicators.DRILL_PERSON_TIMES),
          of(
              "PE-",
              ActivityIndicators.PUBLICITY_EVENTS,
              ActivityIndicators.PUBLICITY_MATERIALS,
              ActivityIndicators.PUBLICITY_PERSON_TIMES),
          of("FC-", ActivityIndicators.PLACES_CHECKED),
          of("ET-", ReadinessIndicators.TEAMS, ReadinessIndicators.TEAM_PEOPLE),
          of("TR-", ActivityIndicators.TRAININGS, ActivityIndicators.TRAINING_PERSON_TIMES),
          of("FA-", ReadinessIndicators.FUNDS_ALLOCATED),
          of(
              "SS-",
              ReadinessIndicators.SUPPLY_PIECES,
              ReadinessIndicators.SUPPLY_SETS,
              ReadinessIndicators.SUPPLY_MACHINES,
              ReadinessIndicators.SUPPLY_ITEMS),
          of("FS-", ReadinessIndicators.FLOOD_SITES).until(FLOOD_SITE.removedOn),
          of("WS-", ReadinessIndicators.WARNING_SIGNS).until(WARNING_SIGN.removedOn));

  private final String prefix;
  private final List<RecordIndicator<?>> indicators;
  private final @Nullable DateField<?> removedOn;

  private TypePlan(
      String prefix, List<RecordIndicator<?>> indicators, @Nullable DateField<?> removedOn) {
    this.prefix = prefix;
    this.indicators = indicators;
    this.removedOn = removedOn;
  }

  private static TypePlan of(String prefix, RecordIndicator<?>... indicators) {
    return new TypePlan(prefix, List.of(indicators), null);
  }

  /** For what ends, although none of the indicators asks when. */
  private TypePlan until(DateField<?> date) {
    return new TypePlan(prefix, indicators, date);
  }

  static TypePlan of(RecordType<?, ?> type) {
    for (TypePlan p : ALL) {
      if (p.type() == type) {
        return p;
      }
    }
    throw new IllegalArgumentException("no record of this type is constructed: " + type);
  }

  /** Whether records are constructed for what is stated of an indicator. */
  boolean isFor(Indicator indicator) {
    return indicators.stream().anyMatch(indicator::equals);
  }

  RecordType<?, ?> type() {
    return indicators.get(0).type();
  }

  /** What the ids of such records begin with. */
  String prefix() {
    return prefix;
  }

  /** The day that puts a record into a period, or from which on it stands. */
  DateField<?> since() {
    return indicators.get(0).timing().dates().get(0);
  }

  /** The day from which on it stands no longer, or null if it happens once. */
  @Nullable DateField<?> until() {
    for (RecordIndicator<?> i : indicators) {
      if (i.timing() instanceof Timing.Standing<?> stock) {
        return stock.until();
      }
    }
    return removedOn;
  }

  /** The indicators that count the records. */
  List<RecordIndicator<?>> counts() {
    return indicators.stream().filter(i -> i.kind() == IndicatorKind.COUNT).toList();
  }

  /** The others, which count what records have. */
  List<RecordIndicator<?>> others() {
    return indicators.stream().filter(i -> i.kind() != IndicatorKind.COUNT).toList();
  }

  /** Those that add up a number of each record; fines are dealt out by a plan of their own. */
  List<RecordIndicator<?>> sums() {
    return indicators.stream()
        .filter(i -> i.kind() == IndicatorKind.TOTAL && !i.equals(PenaltyIndicators.AMOUNT))
        .toList();
  }
}
