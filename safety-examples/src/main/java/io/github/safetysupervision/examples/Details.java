package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.FacilityCheckType.FACILITY_CHECK;
import static io.github.safetysupervision.activity.FieldVisitType.FIELD_VISIT;
import static io.github.safetysupervision.activity.MeetingType.MEETING;
import static io.github.safetysupervision.activity.PatrolType.PATROL;
import static io.github.safetysupervision.activity.PublicityEventType.PUBLICITY_EVENT;
import static io.github.safetysupervision.activity.TrainingType.TRAINING;
import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.activity.WorkResumptionType.WORK_RESUMPTION;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What no stated figure asks about: names, topics, places, the days before a resumption. */
final class Details {

  private static final int MOST_DAYS = 15;

  private static final Map<RecordType<?, ?>, Field<?, String>> WORDS =
      Map.of(
          MEETING, MEETING.topic,
          FIELD_VISIT, FIELD_VISIT.place,
          PATROL, PATROL.place,
          TURNOUT, TURNOUT.purpose,
          TRAINING, TRAINING.topic,
          PUBLICITY_EVENT, PUBLICITY_EVENT.title,
          FLOOD_SITE, FLOOD_SITE.name,
          SUPPLY_STOCK, SUPPLY_STOCK.place,
          WARNING_SIGN, WARNING_SIGN.content,
          SPECIALIZED_COMMITTEE, SPECIALIZED_COMMITTEE.name);

  private final Placement placement;
  private final Entities entities;
  private final Departments departments;
  private final Chance chance;

  Details(Placement placement, Entities entities, Departments departments, Chance chance) {
    this.placement = placement;
    this.entities = entities;
    this.departments = departments;
    this.chance = chance;
  }

  void fill(RecordType<?, ?> type, List<UnfinishedRecord> drafts) {
    int number = 0;
    for (UnfinishedRecord d : drafts) {
      number++;
      Field<?, String> words = WORDS.get(type);
      if (words != null) {
        d.putIfAbsent(words, "构造" + type.label() + String.format(Locale.ROOT, "%02d", number));
      }
      fill(d);
    }
  }

  private void fill(UnfinishedRecord d) {
    RecordType<?, ?> type = d.type();
    if (type == WORK_RESUMPTION) {
      resume(d);
    } else if (type == FACILITY_CHECK) {
      int faults = Math.min(chance.below(3), d.require(FACILITY_CHECK.places));
      d.put(FACILITY_CHECK.faults, faults);
      d.put(FACILITY_CHECK.cleared, faults);
    } else if (type == FIELD_VISIT) {
      String entity = entities.any(chance);
      if (placement.tryPut(d, FIELD_VISIT.entities, List.of(entity))) {
        placement.tryPut(
            d, FIELD_VISIT.sector, entities.find(entity).require(OPERATING_ENTITY.sector));
      }
    } else if (type == PATROL) {
      placement.tryPut(
          d, PATROL.departments, List.of(departments.any(chance), Departments.TRACKER));
    } else if (type == SPECIALIZED_COMMITTEE) {
      Term sector = chance.oneOf(entities.records()).require(OPERATING_ENTITY.sector);
      placement.tryPut(d, SPECIALIZED_COMMITTEE.sectors, List.of(sector));
    }
  }

  /** All five conditions and three duties are met, and the days follow each other. */
  private void resume(UnfinishedRecord d) {
    LocalDate day = d.require(WORK_RESUMPTION.resumedOn);
    LocalDate approved = day.minusDays(chance.below(3));
    d.put(WORK_RESUMPTION.approvedOn, approved);
    d.put(WORK_RESUMPTION.expertCheckedOn, approved.minusDays(chance.below(3)));
    d.put(WORK_RESUMPTION.appliedOn, approved.minusDays(3L + chance.below(MOST_DAYS)));
    d.put(WORK_RESUMPTION.approver, departments.any(chance));
    WORK_RESUMPTION.conditions.forEach(c -> d.put(c, true));
  }
}
