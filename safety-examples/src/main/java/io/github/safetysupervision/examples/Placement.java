package io.github.safetysupervision.examples;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for records: in one stratum, and outside every other that has all its records already.
 */
final class Placement {

  private static final int TRIES = 200;

  /** Of so many things that stand one has ended by the as-of date, where that is left open. */
  private static final int ONE_ENDED_IN = 30;

  /** What stands on a day may have stood for a year before the period. */
  private static final long YEARS_BEFORE = 1;

  private final StatedPlan plan;
  private final CountyDivisions territories;
  private final Departments departments;
  private final Chance chance;
  private final UsualValues usual;

  Placement(StatedPlan plan, CountyDivisions territories, Departments departments, Chance chance) {
    this.plan = plan;
    this.territories = territories;
    this.departments = departments;
    this.chance = chance;
    this.usual = new UsualValues(chance);
  }

  /** Returns a record that is in a stratum and those around it and in no other, or null. */
  @Nullable UnfinishedRecord in(Stratum stratum) {
    RecordType<?, ?> type = stratum.population().type();
    List<Stratum> others =
        plan.strata(type).stream().filter(s -> s != stratum && !stratum.isWithin(s)).toList();
    for (LocalDate day : days(daysOf(stratum))) {
      boolean hasEnded = chance.below(ONE_ENDED_IN) == 0;
      UnfinishedRecord d = propose(type, stratum.where(), stratum.territory(), day, hasEnded);
      if (d != null && d.isIn(stratum.population()) && isOutside(d, others)) {
        return d;
      }
    }
    return null;
  }

  /** Returns a record like those of a stratum that no stated figure counts, or null. */
  @Nullable UnfinishedRecord beside(
      RecordType<?, ?> type, List<Slice> where, ReportingPeriod period) {
    for (LocalDate day : days(period)) {
      UnfinishedRecord d = propose(type, where, plan.manifest().getTerritory(), day, true);
      if (d != null && isOutside(d, plan.strata(type))) {
        return d;
      }
    }
    return null;
  }

  /** The strata of its type a record is in: what must not change when its details are filled in. */
  List<Stratum> strataOf(UnfinishedRecord draft) {
    return plan.strata(draft.type()).stream().filter(s -> draft.isIn(s.population())).toList();
  }

  /** Puts a value into a field, unless that takes the record into or out of a stratum. */
  boolean tryPut(UnfinishedRecord draft, Field<?, ?> field, @Nullable Object value) {
    Object before = draft.value(field);
    List<Stratum> strata = strataOf(draft);
    set(draft, field, value);
    if (strataOf(draft).equals(strata)) {
      return true;
    }
    set(draft, field, before);
    return false;
  }

  private static void set(UnfinishedRecord draft, Field<?, ?> field, @Nullable Object value) {
    if (value == null) {
      draft.clear(field);
    } else {
      draft.put(field, value);
    }
  }

  /** The days a record of a stratum may have: of its period what is known, before a stock any. */
  private ReportingPeriod daysOf(Stratum stratum) {
    ReportingPeriod period = stratum.period();
    if (stratum.isStock()) {
      LocalDate first = plan.period().from().minusYears(YEARS_BEFORE);
      LocalDate day = period.to();
      return ReportingPeriod.of(first.isBefore(day) ? first : day, day);
    }
    LocalDate asOf = plan.asOf();
    return asOf.isBefore(period.to()) && !asOf.isBefore(period.from())
        ? ReportingPeriod.of(period.from(), asOf)
        : period;
  }

  /** Days by chance first, then every day of the period twice, so that narrow room is found. */
  private List<LocalDate> days(ReportingPeriod period) {
    List<LocalDate> out = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      out.add(chance.dayIn(period));
    }
    int days = Math.toIntExact(Math.min(period.days(), 1000));
    for (int i = 0; i < 2 * days; i++) {
      out.add(period.from().plusDays(i / 2));
    }
    return out;
  }

  private static boolean isOutside(UnfinishedRecord draft, List<Stratum> strata) {
    return strata.stream().noneMatch(s -> draft.isIn(s.population()));
  }

  private @Nullable UnfinishedRecord propose(
      RecordType<?, ?> type,
      List<Slice> where,
      DivisionCode territory,
      LocalDate day,
      boolean hasEnded) {
    UnfinishedRecord out = new UnfinishedRecord(type);
    for (Slice s : where) {
      if (!putCondition(out, s)) {
        return null;
      }
    }
    TypePlan ofType = TypePlan.of(type);
    out.putIfAbsent(ofType.since(), day);
    Field<?, ?> until = ofType.until();
    if (until != null && hasEnded) {
      out.putIfAbsent(until, dayFrom(day));
    }
    out.putIfAbsent(
        type.territory,
        UsualValues.isOfTheCounty(type) ? territory : territories.within(territory, chance));
    Field<?, ?> department = type.field("department");
    if (department != null) {
      out.putIfAbsent(department, departments.any(chance));
    }
    usual.fill(out);
    return out;
  }

  /** A day from a day on, up to the as-of date. */
  private LocalDate dayFrom(LocalDate day) {
    LocalDate asOf = plan.asOf();
    return asOf.isBefore(day) ? day : chance.dayIn(ReportingPeriod.of(day, asOf));
  }

  private static boolean putCondition(UnfinishedRecord draft, Slice condition) {
    Field<?, ?> field = draft.type().field(condition.getField());
    if (field == null) {
      return false;
    }
    if (field.type() instanceof ScalarType<?> scalar) {
      Object value = scalar.tryParse(condition.getValue()).value();
      if (value != null) {
        draft.put(field, value);
      }
      return value != null;
    }
    if (field.type() instanceof ListType<?> list && list.element() instanceof ScalarType<?> e) {
      Object value = e.tryParse(condition.getValue()).value();
      if (value != null) {
        draft.put(field, List.of(value));
      }
      return value != null;
    }
    return false;
  }
}
