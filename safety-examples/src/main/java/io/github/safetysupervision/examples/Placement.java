package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sector;
import io.github.safetysupervision.sector.Sectors;
import io.github.safetysupervision.statistics.Slice;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for records: in one stratum, and outside every other that has all its records already.
 */
final class Placement {

  private static final int TRIES = 200;

  private static final Map<RecordType<?, ?>, DateField<?>> DATES =
      Map.of(
          INSPECTION, INSPECTION.inspectedOn,
          HAZARD, HAZARD.foundOn,
          PENALTY, PENALTY.decidedOn);

  private static final List<Term> CHANNELS =
      Channel.TERMS.words().keySet().stream().map(Term::of).toList();

  private static final List<Term> SECTORS =
      Sectors.CATALOGUE.sectors().stream().map(Sector::term).toList();

  private final StatedPlan plan;
  private final Territories territories;
  private final Departments departments;
  private final Chance chance;

  Placement(StatedPlan plan, Territories territories, Departments departments, Chance chance) {
    this.plan = plan;
    this.territories = territories;
    this.departments = departments;
    this.chance = chance;
  }

  static DateField<?> dateOf(RecordType<?, ?> type) {
    DateField<?> date = DATES.get(type);
    if (date == null) {
      throw new IllegalArgumentException("no date puts a record into a period: " + type);
    }
    return date;
  }

  /** Returns a record that is in a stratum and those around it and in no other, or null. */
  @Nullable Draft in(Stratum stratum) {
    RecordType<?, ?> type = stratum.population().type();
    List<Stratum> others =
        plan.strata(type).stream().filter(s -> s != stratum && !stratum.isWithin(s)).toList();
    ReportingPeriod known = known(stratum.period());
    for (LocalDate day : days(known)) {
      Draft d = propose(type, stratum.where(), stratum.territory(), day);
      if (d != null && d.isIn(stratum.population()) && isOutside(d, others)) {
        return d;
      }
    }
    return null;
  }

  /** Returns a record like those of a stratum that no stated figure counts, or null. */
  @Nullable Draft beside(RecordType<?, ?> type, List<Slice> where, ReportingPeriod period) {
    for (LocalDate day : days(period)) {
      Draft d = propose(type, where, plan.manifest().getTerritory(), day);
      if (d != null && isOutside(d, plan.strata(type))) {
        return d;
      }
    }
    return null;
  }

  /** The strata of its type a record is in: what must not change when its details are filled in. */
  List<Stratum> strataOf(Draft draft) {
    return plan.strata(draft.type()).stream().filter(s -> draft.isIn(s.population())).toList();
  }

  /** Puts a value into a field, unless that takes the record into or out of a stratum. */
  boolean tryPut(Draft draft, Field<?, ?> field, @Nullable Object value) {
    Object before = draft.value(field);
    List<Stratum> strata = strataOf(draft);
    set(draft, field, value);
    if (strataOf(draft).equals(strata)) {
      return true;
    }
    set(draft, field, before);
    return false;
  }

  private static void set(Draft draft, Field<?, ?> field, @Nullable Object value) {
    if (value == null) {
      draft.clear(field);
    } else {
      draft.put(field, value);
    }
  }

  private ReportingPeriod known(ReportingPeriod period) {
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
    for (int i = 0; i < 2 * Math.min(period.days(), 1000); i++) {
      out.add(period.from().plusDays(i / 2));
    }
    return out;
  }

  private static boolean isOutside(Draft draft, List<Stratum> strata) {
    return strata.stream().noneMatch(s -> draft.isIn(s.population()));
  }

  private @Nullable Draft propose(
      RecordType<?, ?> type, List<Slice> where, DivisionCode territory, LocalDate day) {
    Draft out = new Draft(type);
    for (Slice s : where) {
      if (!putCondition(out, s)) {
        return null;
      }
    }
    putIfAbsent(out, dateOf(type), day);
    putIfAbsent(out, type.territory, territories.within(territory, chance));
    if (type == PENALTY) {
      putIfAbsent(out, PENALTY.department, departments.any(chance));
      return out;
    }
    boolean isHazard = type == HAZARD;
    boolean ofCampaign = out.has(isHazard ? HAZARD.campaign : INSPECTION.campaign);
    Term usual = ofCampaign ? Channel.CAMPAIGN_INSPECTION : chance.oneOf(CHANNELS);
    Term channel = ofCampaign && chance.below(TRIES) == 0 ? chance.oneOf(CHANNELS) : usual;
    putIfAbsent(out, isHazard ? HAZARD.channel : INSPECTION.channel, channel);
    putIfAbsent(out, isHazard ? HAZARD.department : INSPECTION.department, departments.any(chance));
    Term made = out.require(isHazard ? HAZARD.channel : INSPECTION.channel);
    putIfAbsent(out, isHazard ? HAZARD.sector : INSPECTION.sector, sectorOf(made));
    return out;
  }

  private Term sectorOf(Term channel) {
    if (channel.equals(Channel.FIRE_PREVENTION)) {
      return Sectors.FOREST_AND_GRASSLAND_FIRE;
    }
    return channel.equals(Channel.FLOOD_PREVENTION)
        ? Sectors.FLOOD_AND_DROUGHT
        : chance.oneOf(SECTORS);
  }

  private static void putIfAbsent(Draft draft, Field<?, ?> field, Object value) {
    if (!draft.has(field)) {
      draft.put(field, value);
    }
  }

  private static boolean putCondition(Draft draft, Slice condition) {
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
