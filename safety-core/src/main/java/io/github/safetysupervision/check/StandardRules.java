package io.github.safetysupervision.check;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.code.Listing;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of the standard record types (标准规则) that go beyond single types. */
final class StandardRules {

  private static final long COUNTY = 1_000_000;

  static final List<Rule> ALL = all();

  private StandardRules() {}

  private static List<Rule> all() {
    List<Rule> out = new ArrayList<>();
    out.add(afterAsOf(HAZARD, HAZARD.foundOn));
    out.add(afterAsOf(HAZARD, HAZARD.acceptedOn));
    out.add(afterAsOf(HAZARD, HAZARD.closedOn));
    out.add(afterAsOf(INSPECTION, INSPECTION.inspectedOn));
    out.add(afterAsOf(PENALTY, PENALTY.decidedOn));
    out.add(afterAsOf(ACCIDENT, ACCIDENT.occurredOn));
    for (RecordType<?, ?> type : List.of(HAZARD, INSPECTION, PENALTY, ACCIDENT)) {
      out.add(outsideTerritory(type));
      out.add(unknownDivision(type));
    }
    out.add(
        Rule.of(
            INSPECTION,
            FieldRelation.never(
                CheckProblems.ONE_INSPECTOR,
                INSPECTION.people,
                INSPECTION
                    .people
                    .from(1)
                    .and(INSPECTION.people.below(2))
                    .and(INSPECTION.department.isPresent())
                    .and(
                        INSPECTION.channel.in(
                            List.of(Channel.SPECIAL_INSPECTION, Channel.ROUTINE_INSPECTION))))));
    return List.copyOf(out);
  }

  private static <T extends SafetyRecord> Rule afterAsOf(RecordType<T, ?> type, DateField<T> day) {
    return Rule.given(
        type,
        CheckProblems.AFTER_AS_OF,
        day,
        c ->
            FieldRelation.never(
                CheckProblems.AFTER_AS_OF, day, day.isPresent().and(day.notBy(c.asOf()))));
  }

  private static <T extends SafetyRecord> Rule outsideTerritory(RecordType<T, ?> type) {
    return Rule.given(
        type,
        CheckProblems.OUTSIDE_TERRITORY,
        type.territory,
        c -> {
          Filter<T> inside = type.territory.within(c.manifest().getTerritory());
          return FieldRelation.implies(
              CheckProblems.OUTSIDE_TERRITORY, type.territory, Filter.all(), inside);
        });
  }

  /** Speaks only of days that the list speaks of. */
  private static <T extends SafetyRecord> Rule unknownDivision(RecordType<T, ?> type) {
    return Rule.given(
        type,
        CheckProblems.UNKNOWN_DIVISION,
        type.territory,
        c ->
            FieldRelation.of(
                CheckProblems.UNKNOWN_DIVISION,
                type.territory,
                values -> isListed(values, type, c.asOf())));
  }

  private static Truth isListed(FieldValues values, RecordType<?, ?> type, LocalDate day) {
    if (values.isUnread(type.territory)) {
      return Truth.UNKNOWN;
    }
    if (!(values.value(type.territory) instanceof DivisionCode code)) {
      return Truth.TRUE;
    }
    long number = code.toLong();
    DivisionCode county = DivisionCode.ofLong(number - number % COUNTY);
    return DivisionList.countiesOf2023().listingOn(county, day) == Listing.NOT_LISTED
        ? Truth.FALSE
        : Truth.TRUE;
  }
}
