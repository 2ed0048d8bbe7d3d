package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.FacilityCheckType.FACILITY_CHECK;
import static io.github.safetysupervision.activity.FieldVisitType.FIELD_VISIT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.MeetingType.MEETING;
import static io.github.safetysupervision.activity.PatrolType.PATROL;
import static io.github.safetysupervision.activity.TrainingType.TRAINING;
import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.activity.FacilityKinds;
import io.github.safetysupervision.activity.LeaderRoles;
import io.github.safetysupervision.activity.MeetingKinds;
import io.github.safetysupervision.activity.VisitPurposes;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.readiness.FloodSiteKinds;
import io.github.safetysupervision.readiness.SupplyItems;
import io.github.safetysupervision.readiness.SupplyUnits;
import io.github.safetysupervision.readiness.TeamTiers;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;
import io.github.safetysupervision.sector.Sectors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words a record has where nothing stated decides: any of the list, or the likely one. */
final class UsualValues {

  /** One record in so many is made in an unlikely way. */
  private static final int UNLIKELY = 20;

  private static final Map<Field<?, Term>, TermList> WORDS = words();

  private static final List<Term> CHANNELS = terms(Channel.TERMS);

  private static final List<Term> SECTORS = terms(Sectors.TERMS);

  /** What people and goods are kept ready for. */
  private static final List<Term> DANGERS =
      List.of(
          Sectors.FOREST_AND_GRASSLAND_FIRE,
          Sectors.FLOOD_AND_DROUGHT,
          Sectors.FIRE_SAFETY,
          Sectors.TRANSPORT);

  private static final Map<Field<?, Term>, List<Term>> SECTORS_OF =
      Map.of(
          PATROL.sector, DANGERS,
          TURNOUT.sector, DANGERS,
          TRAINING.sector, SECTORS,
          FUND_ALLOCATION.sector, DANGERS,
          WARNING_SIGN.sector, DANGERS);

  private static final Map<Term, Term> UNITS =
      Map.of(
          SupplyItems.SANDBAGS, SupplyUnits.PIECE,
          SupplyItems.WET_SUITS, SupplyUnits.SET,
          SupplyItems.RADIOS, SupplyUnits.MACHINE,
          SupplyItems.DIESEL_PUMPS, SupplyUnits.MACHINE,
          SupplyItems.MOBILE_LIGHTS, SupplyUnits.MACHINE);

  /** What the county does as a whole, in no village. */
  private static final Set<RecordType<?, ?>> OF_THE_COUNTY =
      Set.of(MEETING, SPECIALIZED_COMMITTEE, FUND_ALLOCATION, TRAINING);

  private final Chance chance;

  UsualValues(Chance chance) {
    this.chance = chance;
  }

  private static Map<Field<?, Term>, TermList> words() {
    Map<Field<?, Term>, TermList> out = new LinkedHashMap<>();
    out.put(MEETING.kind, MeetingKinds.TERMS);
    out.put(FIELD_VISIT.purpose, VisitPurposes.TERMS);
    out.put(FIELD_VISIT.leader, LeaderRoles.TERMS);
    out.put(FACILITY_CHECK.kind, FacilityKinds.TERMS);
    out.put(EMERGENCY_TEAM.tier, TeamTiers.TERMS);
    out.put(SUPPLY_STOCK.item, SupplyItems.TERMS);
    out.put(FLOOD_SITE.kind, FloodSiteKinds.TERMS);
    return out;
  }

  private static List<Term> terms(TermList list) {
    return list.words().keySet().stream().map(Term::of).toList();
  }

  static boolean isOfTheCounty(RecordType<?, ?> type) {
    return OF_THE_COUNTY.contains(type);
  }

  /** Fills the fields of a record that say what kind it is, where conditions left them open. */
  void fill(UnfinishedRecord draft) {
    RecordType<?, ?> type = draft.type();
    if (type == INSPECTION) {
      fill(draft, INSPECTION.campaign, INSPECTION.channel, INSPECTION.sector);
    } else if (type == HAZARD) {
      fill(draft, HAZARD.campaign, HAZARD.channel, HAZARD.sector);
    }
    WORDS.forEach(
        (field, list) -> {
          if (type.fields().contains(field)) {
            draft.putIfAbsent(field, chance.oneOf(terms(list)));
          }
        });
    SECTORS_OF.forEach(
        (field, sectors) -> {
          if (type.fields().contains(field) && !draft.has(field)) {
            draft.put(field, chance.oneOf(sectors));
          }
        });
    if (type == SUPPLY_STOCK) {
      Term usual = UNITS.getOrDefault(draft.require(SUPPLY_STOCK.item), SupplyUnits.ITEM);
      Term any = chance.oneOf(terms(SupplyUnits.TERMS));
      draft.putIfAbsent(SUPPLY_STOCK.unit, chance.below(UNLIKELY) == 0 ? any : usual);
    }
  }

  private void fill(
      UnfinishedRecord draft,
      Field<?, String> campaign,
      Field<?, Term> channel,
      Field<?, Term> sector) {
    boolean isOfCampaign = draft.has(campaign) && chance.below(UNLIKELY) > 0;
    draft.putIfAbsent(channel, isOfCampaign ? Channel.CAMPAIGN_INSPECTION : chance.oneOf(CHANNELS));
    draft.putIfAbsent(sector, sectorOf(draft.require(channel)));
  }

  private Term sectorOf(Term channel) {
    if (channel.equals(Channel.FIRE_PREVENTION)) {
      return Sectors.FOREST_AND_GRASSLAND_FIRE;
    }
    return channel.equals(Channel.FLOOD_PREVENTION)
        ? Sectors.FLOOD_AND_DROUGHT
        : chance.oneOf(SECTORS);
  }
}
