package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.WorkResumptionType.WORK_RESUMPTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.party.CodeAbsence;
import io.github.safetysupervision.party.Site;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The production and operation entities: plainly constructed names, codes with valid check
 * characters, some without a code and with the reason, a few with several sites.
 */
final class Entities {

  private static final List<Term> USUAL_SECTORS =
      List.of(
          Sectors.NON_COAL_MINES,
          Sectors.INDUSTRY_AND_TRADE,
          Sectors.HAZARDOUS_CHEMICALS,
          Sectors.NEW_ENERGY,
          Sectors.TOWN_GAS,
          Sectors.FIREWORKS,
          Sectors.VILLAGE_COOPERATIVES,
          Sectors.CONSTRUCTION);

  /** Of so many entities one has no code, and one only an old number. */
  private static final int ONE_WITHOUT_CODE_IN = 27;

  /** What the check character of a subject code can be, by GB 11714. */
  private static final String SUBJECT_CHECKS = "0123456789X";

  private final List<String> ids = new ArrayList<>();
  private final List<UnfinishedRecord> records = new ArrayList<>();

  Entities(int size, StatedPlan plan, CountyDivisions territories, Chance chance) {
    DivisionCode county = plan.manifest().getTerritory();
    List<Term> sectors = sectors(plan);
    for (int i = 0; i < size; i++) {
      UnfinishedRecord d = new UnfinishedRecord(OPERATING_ENTITY);
      String number = String.format(Locale.ROOT, "%04d", i + 1);
      ids.add("E-" + number);
      d.put(OPERATING_ENTITY.id, ids.get(i));
      d.put(OPERATING_ENTITY.territory, territories.within(county, chance));
      d.put(OPERATING_ENTITY.name, "构造企业" + number);
      Term sector = sectors.get(i % sectors.size());
      identify(d, i, county, sector);
      d.put(OPERATING_ENTITY.sector, sector);
      if (i % ONE_WITHOUT_CODE_IN == 2 && i < 2 * ONE_WITHOUT_CODE_IN) {
        d.put(OPERATING_ENTITY.sites, sites(county, territories, chance));
      }
      records.add(d);
    }
  }

  /** The sectors entities are of: those that something stated about entities names come first. */
  static List<Term> sectors(StatedPlan plan) {
    Set<Term> out = new LinkedHashSet<>();
    plan.valuesOf(List.of(HAZARD, INSPECTION, PENALTY, ASSESSMENT, WORK_RESUMPTION), "sector")
        .forEach(v -> out.add(Term.of(v)));
    out.addAll(USUAL_SECTORS);
    return List.copyOf(out);
  }

  private static void identify(UnfinishedRecord d, int index, DivisionCode county, Term sector) {
    String digits = county.canonical().toString();
    switch (index % ONE_WITHOUT_CODE_IN) {
      case 7 -> d.put(OPERATING_ENTITY.codeAbsence, CodeAbsence.NONE);
      case 13 -> {
        d.put(OPERATING_ENTITY.codeAbsence, CodeAbsence.OLD_NUMBER);
        String old = digits + String.format(Locale.ROOT, "%09d", index);
        d.put(OPERATING_ENTITY.registrationNumber, old);
      }
      default -> {
        boolean cooperative = sector.equals(Sectors.VILLAGE_COOPERATIVES);
        d.put(OPERATING_ENTITY.creditCode, code((cooperative ? "93" : "91") + digits, index));
      }
    }
  }

  /** A code that is free of remarks: both its check characters are right. */
  static CreditCode code(String first8, int index) {
    String subject = "MA" + String.format(Locale.ROOT, "%06d", index);
    for (int i = 0; i < SUBJECT_CHECKS.length(); i++) {
      String first17 = first8 + subject + SUBJECT_CHECKS.charAt(i);
      Outcome<CreditCode> code =
          CreditCode.tryParse(first17 + CreditCode.checkCharacterOf(first17));
      CreditCode value = code.value();
      if (value != null && code.problems().isEmpty()) {
        return value;
      }
    }
    throw new IllegalStateException("no check character for " + subject);
  }

  private static List<Site> sites(DivisionCode county, CountyDivisions territories, Chance chance) {
    List<Site> out = new ArrayList<>();
    for (String name : List.of("构造场所一", "构造场所二")) {
      out.add(Site.builder().name(name).territory(territories.within(county, chance)).build());
    }
    return out;
  }

  int size() {
    return ids.size();
  }

  /** Returns the ids of a run of entities. */
  List<String> ids(int from, int count) {
    return ids.subList(from, from + count);
  }

  String any(Chance chance) {
    return chance.oneOf(ids);
  }

  UnfinishedRecord find(String id) {
    return records.get(Integer.parseInt(id.substring(2)) - 1);
  }

  List<UnfinishedRecord> records() {
    return records;
  }
}
