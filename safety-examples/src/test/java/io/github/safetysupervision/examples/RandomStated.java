package io.github.safetysupervision.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A random file of stated figures that a ledger can agree with: another county each time. */
final class RandomStated {

  private static final List<String> COUNTIES = List.of("371482", "140981", "230183", "450981");
  private static final List<String> CHANNELS =
      List.of("special-inspection", "third-party", "work-resumption", "fire-prevention");
  private static final List<String> SECTORS = List.of("town-gas", "construction");

  private final Random random;
  private final String county;
  private final int year;
  private final String half;
  private final List<String> lines = new ArrayList<>();

  RandomStated(long seed) {
    random = new Random(seed);
    county = COUNTIES.get(random.nextInt(COUNTIES.size()));
    year = 2021 + random.nextInt(5);
    half = year + "-01-01/" + year + "-06-30";
    lines.add(
        ("{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"%s\",\"period\":\"%s\","
                + "\"asOf\":\"%d-06-30\"}}")
            .formatted(county, half, year));
    channels();
    campaign();
    penalties();
    activities();
    leaders();
    entities();
    readiness();
  }

  List<String> lines() {
    return lines;
  }

  private void channels() {
    String months = year + "-01-01/" + year + "-0" + (3 + random.nextInt(2)) + "-30";
    int all = 0;
    int done = 0;
    int checks = 0;
    int visited = 0;
    int most = 0;
    boolean samePeriod = random.nextBoolean();
    for (String channel : CHANNELS) {
      if (random.nextInt(4) == 0) {
        continue;
      }
      String period = samePeriod || random.nextBoolean() ? half : months;
      String where = "{\"field\":\"channel\",\"value\":\"" + channel + "\"}";
      int groups = 1 + random.nextInt(120);
      state("inspection.group-times", period, where, groups + "组次");
      int units = 1 + random.nextInt(2 * groups);
      int visits = Math.min(Math.max(groups, units) + random.nextInt(units), groups * units);
      if (samePeriod || random.nextBoolean()) {
        state("inspection.units", period, where, units + "家");
        state("inspection.unit-times", period, where, visits + "家次");
      }
      checks += groups;
      visited += visits;
      most = Math.max(most, units);
      if (random.nextBoolean()) {
        state("inspection.person-times", period, where, groups * (2 + random.nextInt(3)) + "人次");
      }
      int found = 1 + random.nextInt(200);
      int rectified = random.nextInt(3) == 0 ? found : random.nextInt(found + 1);
      hazards(period, where, found, rectified);
      if (period.equals(half) && random.nextBoolean()) {
        earlierMonths(where, groups, found, rectified);
      }
      all += period.equals(half) ? found : 0;
      done += period.equals(half) ? rectified : 0;
    }
    if (samePeriod && random.nextBoolean()) {
      // A total over everything, with hazards of further channels in it.
      state("hazard.found", half, "", 300 + all + "条");
      state("hazard.rectified", half, "", 290 + done + "条");
    }
    if (samePeriod && random.nextBoolean()) {
      // Every inspection of the county: a hundred more, at a few more entities.
      state("inspection.group-times", half, "", 100 + checks + "组次");
      state("inspection.unit-times", half, "", 300 + visited + "家次");
      state("inspection.units", half, "", 20 + most + random.nextInt(100) + "家");
    }
  }

  /** The first months of a half-year that is stated as well: a part inside a whole. */
  private void earlierMonths(String where, int groups, int found, int rectified) {
    String months = year + "-01-01/" + year + "-02-28";
    int some = random.nextInt(rectified + 1);
    int open = random.nextInt(found - rectified + 1);
    state("inspection.group-times", months, where, random.nextInt(groups + 1) + "组次");
    state("hazard.found", months, where, some + open + "条");
    state("hazard.rectified", months, where, some + "条");
  }

  private void hazards(String period, String where, int found, int rectified) {
    state("hazard.found", period, where, found + "条");
    switch (random.nextInt(4)) {
      case 0 -> state("hazard.rectified", period, where, rectified + "条");
      case 1 -> state("hazard.open", period, where, found - rectified + "条");
      case 2 -> {
        state("hazard.rectified", period, where, rectified + "条");
        state("hazard.open", period, where, found - rectified + "条");
      }
      default -> {
        BigDecimal rate =
            new BigDecimal(rectified * 100L).divide(new BigDecimal(found), 2, RoundingMode.HALF_UP);
        state("hazard.rectified", period, where, rectified + "条");
        state("hazard.rectification-rate", period, where, rate.toPlainString() + "%");
      }
    }
    if (random.nextBoolean()) {
      state("hazard.major", period, where, random.nextInt(Math.min(found, 5) + 1) + "条");
    }
  }

  private void campaign() {
    if (random.nextBoolean()) {
      String where = "{\"field\":\"campaign\",\"value\":\"c-" + random.nextInt(100) + "\"}";
      String period = year + "-05-1" + random.nextInt(10) + "/" + year + "-06-30";
      // Inside a total of all hazards there is room for these among the further channels.
      int found = 1 + random.nextInt(150);
      state("inspection.group-times", period, where, 1 + random.nextInt(40) + "组次");
      state("hazard.found", period, where, found + "条");
      state("hazard.rectified", period, where, found + "条");
    }
  }

  private void penalties() {
    int departments = random.nextInt(4);
    long total = 0;
    for (int i = 0; i < departments; i++) {
      long hundreds = 1 + random.nextInt(2000);
      total += hundreds;
      String where = "{\"field\":\"department\",\"value\":\"d-" + i + "\"}";
      state("penalty.amount", half, where, tenThousands(hundreds));
    }
    long others = random.nextBoolean() ? random.nextInt(300) : 0;
    if (random.nextBoolean()) {
      state("penalty.times", half, "", departments * 12 + 13 + random.nextInt(30) + "户次");
    }
    state("penalty.amount", half, "", tenThousands(total + others));
    if (random.nextInt(3) == 0 && departments == 0 && total + others > 0) {
      String sector = SECTORS.get(random.nextInt(SECTORS.size()));
      String where = "{\"field\":\"sector\",\"value\":\"" + sector + "\"}";
      state("penalty.times", half, where, "3户次");
    }
  }

  private void activities() {
    String day = year + "-04-0" + (1 + random.nextInt(9));
    String fire = where("sector", "forest-and-grassland-fire");
    maybe("turnout.people", day + "/" + day, fire, random.nextInt(900) + "人");
    maybe("turnout.vehicles", day + "/" + day, fire, random.nextInt(90) + "辆");
    if (random.nextBoolean()) {
      // A day inside the half-year, and as many again on other days.
      state("turnout.person-times", half, fire, 1000 + random.nextInt(900) + "人次");
    }
    maybe("patrol.times", half, fire, random.nextInt(40) + "次");
    maybe("patrol.times", half, where("sector", "flood-and-drought"), random.nextInt(9) + "次");
    maybe("training.times", half, "", 1 + random.nextInt(9) + "次");
    maybe("training.person-times", half, "", 20 + random.nextInt(500) + "余人次");
    maybe("drill.times", half, "", 1 + random.nextInt(30) + "次");
    maybe("drill.person-times", half, "", 30 + random.nextInt(3000) + "人次");
    maybe("publicity.materials", half, "", 1 + random.nextInt(20) + "000余份");
    maybe("publicity.person-times", half, "", random.nextInt(9000) + "人次");
    maybe("facility-check.places", half, where("kind", "drain"), random.nextInt(900) + "处");
    maybe("facility-check.places", half, "", 900 + random.nextInt(900) + "处");
  }

  private void leaders() {
    maybe("meeting.leadership", half, "", random.nextInt(9) + "次");
    maybe("meeting.times", half, where("kind", "regular"), random.nextInt(12) + "次");
    String campaign = where("campaign", "c-m");
    maybe("meeting.times", half, where("kind", "dispatch") + "," + campaign, "3次");
    String principal = where("purpose", "supervision") + "," + where("leader", "principal");
    maybe("field-visit.times", half, principal, random.nextInt(9) + "次");
    maybe("field-visit.times", half, where("purpose", "guidance"), random.nextInt(30) + "次");
    maybe("field-visit.times", half, "", 40 + random.nextInt(30) + "次");
    maybe("committee.established", half, "", random.nextInt(12) + "个");
  }

  private void entities() {
    int units = 1 + random.nextInt(60);
    if (random.nextBoolean()) {
      state("assessment.units", half, "", units + "家");
      maybe("assessment.sectors", half, "", 1 + random.nextInt(Math.min(units, 7)) + "个");
    }
    String gas = where("sector", "town-gas");
    if (random.nextBoolean()) {
      state("work-resumption.units", half, "", 12 + random.nextInt(40) + "家");
      maybe("work-resumption.units", half, gas, random.nextInt(12) + "家");
    } else {
      maybe("work-resumption.units", half, gas, random.nextInt(12) + "家");
    }
  }

  private void readiness() {
    String day = year + "-06-30/" + year + "-06-30";
    int teams = 0;
    int tiers = 0;
    for (String tier : List.of("comprehensive", "semi-professional", "village")) {
      if (random.nextBoolean()) {
        int some = 1 + random.nextInt(60);
        state("team.count", day, where("tier", tier), some + "支");
        maybe("team.people", day, where("tier", tier), some * 7 + "余人");
        teams += some;
        tiers++;
      }
    }
    // Further teams are of the tiers nothing is stated of.
    maybe("team.count", day, "", teams + (tiers == 3 ? 0 : random.nextInt(20)) + "支");
    String march = year + "-03-31/" + year + "-03-31";
    maybe("team.count", march, where("tier", "village"), 1 + random.nextInt(20) + "支");
    maybe(
        "fund.allocated",
        day,
        where("sector", "flood-and-drought"),
        tenThousands(1 + random.nextInt(9999)));
    maybe("supply.pieces", day, where("item", "sandbags"), random.nextInt(5) + ".4万个");
    maybe("supply.sets", day, where("item", "radios"), random.nextInt(80) + "套");
    maybe("supply.machines", day, "", random.nextInt(80) + "台");
    maybe("supply.items", day, where("item", "other"), "8000多份");
    maybe("flood-site.identified", half, where("kind", "road"), random.nextInt(80) + "处");
    maybe("warning-sign.set", half, "", random.nextInt(200) + "个");
  }

  private void maybe(String indicator, String period, String where, String quantity) {
    if (random.nextInt(3) > 0) {
      state(indicator, period, where, quantity);
    }
  }

  private static String where(String field, String value) {
    return "{\"field\":\"" + field + "\",\"value\":\"" + value + "\"}";
  }

  private static String tenThousands(long hundreds) {
    return BigDecimal.valueOf(hundreds, 2).toPlainString() + "万元";
  }

  private void state(String indicator, String period, String where, String quantity) {
    lines.add(
        ("{\"type\":\"stated-figure\",\"id\":\"S%d\",\"territory\":\"%s\",\"indicator\":\"%s\","
                + "\"period\":\"%s\",\"where\":[%s],\"quantity\":\"%s\"}")
            .formatted(lines.size(), county, indicator, period, where, quantity));
  }
}
