package io.github.safetysupervision.examples;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recomputes every stated figure from the two files with trees and loops: written from the meaning
 * of the indicators, with no class of the library.
 */
final class Oracle {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** The day that puts a record into a period; two days if it stands from one until the other. */
  private static final Map<String, String> DAYS = new LinkedHashMap<>();

  /** What is added up of a record, where it is not 1: a number, or with {@code *} what differs. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    for (String line :
        """
        inspection inspectedOn; hazard foundOn; penalty decidedOn; assessment assessedOn;
        work-resumption resumedOn; meeting heldOn; field-visit visitedOn; patrol patrolledOn;
        turnout turnedOutOn; drill heldOn; training heldOn; publicity heldOn;
        facility-check checkedOn; flood-site identifiedOn; warning-sign setOn;
        committee.established establishedOn; committee establishedOn abolishedOn;
        territory establishedOn abolishedOn; team formedOn disbandedOn;
        fund allocatedOn lapsedOn; supply countedOn removedOn"""
            .split(";")) {
      put(DAYS, line);
    }
    for (String line :
        """
        inspection.person-times people; inspection.units *visits; assessment.units *entity;
        assessment.sectors *sector; work-resumption.units *entity; turnout.people people;
        turnout.vehicles vehicles; turnout.person-times people; turnout.vehicle-times vehicles;
        drill.person-times people; training.person-times people; publicity.materials materials;
        publicity.person-times people; facility-check.places places; team.people people;
        fund.allocated allocated; supply.pieces held; supply.sets held; supply.machines held;
        supply.items held; warning-sign.set signs"""
            .split(";")) {
      put(PARTS, line);
    }
  }

  private Oracle() {}

  private static void put(Map<String, String> map, String line) {
    String[] words = line.strip().split(" ", 2);
    map.put(words[0], words[1]);
  }

  static List<JsonNode> read(List<String> lines) throws Exception {
    List<JsonNode> out = new ArrayList<>();
    for (String line : lines) {
      out.add(JSON.readTree(line));
    }
    return out;
  }

  /** Figure id to numerator/denominator, money in yuan, rates in percent. */
  static Map<String, String> figures(List<JsonNode> ledger, List<JsonNode> stated) {
    List<JsonNode> effective = effective(ledger);
    String asOf = stated.get(0).path("manifest").path("asOf").asText();
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (JsonNode s : stated) {
      if (s.path("type").asText().equals("stated-figure")) {
        byId.put(s.path("id").asText(), s);
      }
    }
    Map<String, String> out = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> e : byId.entrySet()) {
      JsonNode figure = e.getValue();
      List<JsonNode> scopes = new ArrayList<>();
      for (JsonNode id : figure.path("over")) {
        scopes.add(byId.get(id.asText()));
      }
      if (scopes.isEmpty()) {
        scopes.add(figure);
      }
      out.put(e.getKey(), compute(figure.path("indicator").asText(), scopes, effective, asOf));
    }
    return out;
  }

  private static List<JsonNode> effective(List<JsonNode> ledger) {
    Set<String> replaced = new HashSet<>();
    for (JsonNode r : ledger) {
      if (r.has("supersedes")) {
        replaced.add(r.path("type").asText() + " " + r.path("supersedes").asText());
      }
    }
    List<JsonNode> out = new ArrayList<>();
    for (JsonNode r : ledger) {
      String key = r.path("type").asText() + " " + r.path("id").asText();
      if (!replaced.contains(key) && !r.path("operation").asText().equals("withdraw")) {
        out.add(r);
      }
    }
    return out;
  }

  private static String compute(
      String indicator, List<JsonNode> scopes, List<JsonNode> ledger, String asOf) {
    BigDecimal above = BigDecimal.ZERO;
    BigDecimal below = BigDecimal.ZERO;
    Set<String> different = new HashSet<>();
    String part = PARTS.get(indicator);
    for (JsonNode scope : scopes) {
      for (JsonNode r : ledger) {
        if (!isIn(scope, r, indicator)) {
          continue;
        }
        below = below.add(BigDecimal.ONE);
        if (part == null) {
          above = above.add(special(indicator, r, asOf));
        } else if (part.startsWith("*")) {
          JsonNode value = r.path(part.substring(1));
          for (JsonNode one : value.isArray() ? value : List.of(value)) {
            different.add(one.asText());
          }
          different.remove("");
          above = BigDecimal.valueOf(different.size());
        } else {
          above = above.add(r.path(part).decimalValue());
        }
      }
    }
    boolean rate = indicator.equals("hazard.rectification-rate");
    BigDecimal numerator = rate ? above.movePointRight(2) : above;
    return plain(numerator) + "/" + (rate ? plain(below) : "1");
  }

  /** What a record adds to an indicator that looks at more than one of its fields. */
  static BigDecimal special(String indicator, JsonNode r, String asOf) {
    boolean closed = r.has("closedOn") && r.path("closedOn").asText().compareTo(asOf) <= 0;
    String state = r.path("state").asText();
    boolean gone = state.equals("transferred") || state.equals("withdrawn");
    String kind = r.path("kind").asText();
    return switch (indicator) {
      case "hazard.rectified", "hazard.rectification-rate" -> one(closed);
      case "hazard.open" -> one(!closed && !gone);
      case "hazard.major" -> one(r.path("grade").asText().equals("major"));
      case "inspection.unit-times" -> BigDecimal.valueOf(r.path("visits").size());
      case "penalty.amount" -> fine(r);
      case "meeting.leadership" ->
          one(kind.equals("party-standing-committee") || kind.equals("government-executive"));
      case "inspection.group-times",
          "hazard.found",
          "penalty.times",
          "meeting.times",
          "field-visit.times",
          "patrol.times",
          "drill.times",
          "training.times",
          "publicity.times",
          "team.count",
          "territory.count",
          "committee.count",
          "committee.established",
          "flood-site.identified" ->
          BigDecimal.ONE;
      default -> throw new IllegalArgumentException(indicator);
    };
  }

  private static BigDecimal fine(JsonNode penalty) {
    for (JsonNode kind : penalty.path("kinds")) {
      if (kind.asText().equals("fine")) {
        return penalty.path("amount").decimalValue();
      }
    }
    return BigDecimal.ZERO;
  }

  static boolean isIn(JsonNode scope, JsonNode r, String indicator) {
    String group = indicator.substring(0, indicator.indexOf('.'));
    String[] days = DAYS.getOrDefault(indicator, DAYS.get(group)).split(" ");
    String since = r.path(days[0]).asText();
    String[] period = scope.path("period").asText().split("/");
    boolean in = isOf(r.path("type").asText(), group) && isInside(r, scope);
    if (days.length == 1) {
      in &= since.compareTo(period[0]) >= 0 && since.compareTo(period[1]) <= 0;
    } else {
      String until = r.path(days[1]).asText();
      in &= since.compareTo(period[1]) <= 0 && (until.isEmpty() || until.compareTo(period[1]) > 0);
    }
    if (group.equals("supply")) {
      in &= indicator.equals("supply." + r.path("unit").asText() + "s");
    }
    for (JsonNode c : scope.path("where")) {
      in &= r.path(c.path("field").asText()).asText().equals(c.path("value").asText());
    }
    return in;
  }

  /** The last word of the name of a type, or the first: team of emergency-team. */
  private static boolean isOf(String type, String group) {
    return type.equals(group) || type.startsWith(group + "-") || type.endsWith("-" + group);
  }

  private static boolean isInside(JsonNode r, JsonNode scope) {
    String of = scope.path("territory").asText();
    return r.path("territory").asText().startsWith(of.endsWith("000") ? of.substring(0, 9) : of);
  }

  private static BigDecimal one(boolean counts) {
    return counts ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  static String plain(BigDecimal n) {
    return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
  }
}
