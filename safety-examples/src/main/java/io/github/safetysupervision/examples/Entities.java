package io.github.safetysupervision.examples;

import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.party.CodeAbsence;
import io.github.safetysupervision.party.Site;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The production and operation entities: plainly constructed names, codes with valid check
 * characters, some without a code and with the reason, a few with several sites.
 */
final class Entities {

  private static final List<Term> SECTORS =
      List.of(
          Sectors.NON_COAL_MINES,
          Sectors.INDUSTRY_AND_TRADE,
          Sectors.HAZARDOUS_CHEMICALS,
          Sectors.NEW_ENERGY,
          Sectors.TOWN_GAS,
          Sectors.FIREWORKS,
          Sectors.VILLAGE_COOPERATIVES,
          Sectors.CONSTRUCTION);

  /** The first entities, which assessments visit, are of the first sectors alone. */
  private static final int FIRST = 40;

  private static final int KEY_SECTORS = 5;

  /** Of so many entities one has no code, and one only an old number. */
  private static final int ONE_WITHOUT_CODE_IN = 25;

  private static final int[] SUBJECT_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private final List<String> ids = new ArrayList<>();
  private final List<Draft> records = new ArrayList<>();

  Entities(int size, DivisionCode county, Territories territories, Chance chance) {
    for (int i = 0; i < size; i++) {
      Draft d = new Draft(OPERATING_ENTITY);
      String number = String.format(Locale.ROOT, "%04d", i + 1);
      ids.add("E-" + number);
      d.put(OPERATING_ENTITY.id, ids.get(i));
      d.put(OPERATING_ENTITY.territory, territories.within(county, chance));
      d.put(OPERATING_ENTITY.name, "构造企业" + number);
      Term sector = SECTORS.get(i % (i < FIRST ? KEY_SECTORS : SECTORS.size()));
      identify(d, i, county, sector);
      d.put(OPERATING_ENTITY.sector, sector);
      if (i % ONE_WITHOUT_CODE_IN == 2 && i < 2 * ONE_WITHOUT_CODE_IN) {
        d.put(OPERATING_ENTITY.sites, sites(county, territories, chance));
      }
      records.add(d);
    }
  }

  private static void identify(Draft d, int index, DivisionCode county, Term sector) {
    String digits = county.toString().substring(0, 6);
    switch (index % ONE_WITHOUT_CODE_IN) {
      case 7 -> d.put(OPERATING_ENTITY.codeAbsence, CodeAbsence.NONE);
      case 13 -> {
        d.put(OPERATING_ENTITY.codeAbsence, CodeAbsence.OLD_NUMBER);
        String old = digits + String.format(Locale.ROOT, "%09d", index);
        d.put(OPERATING_ENTITY.registrationNumber, old);
      }
      default -> {
        boolean cooperative = sector.equals(Sectors.VILLAGE_COOPERATIVES);
        String first17 = (cooperative ? "93" : "91") + digits + subject(index);
        char check = CreditCode.checkCharacterOf(first17);
        d.put(OPERATING_ENTITY.creditCode, CreditCode.parse(first17 + check));
      }
    }
  }

  /** A subject code with the check character of GB 11714. */
  static String subject(int index) {
    String first8 = "MA" + String.format(Locale.ROOT, "%06d", index);
    int sum = 0;
    for (int i = 0; i < first8.length(); i++) {
      sum += Character.digit(first8.charAt(i), 36) * SUBJECT_WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return first8 + (check == 10 ? "X" : Integer.toString(check % 11));
  }

  private static List<Site> sites(DivisionCode county, Territories territories, Chance chance) {
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

  Draft find(String id) {
    return records.get(Integer.parseInt(id.substring(2)) - 1);
  }

  List<Draft> records() {
    return records;
  }
}
