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

  private Oracle() {}

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
    for (JsonNode scope : scopes) {
      for (JsonNode r : ledger) {
        if (!isIn(scope, r, indicator)) {
          continue;
        }
        boolean closed = r.has("closedOn") && r.path("closedOn").asText().compareTo(asOf) <= 0;
        String state = r.path("state").asText();
        below = below.add(BigDecimal.ONE);
        switch (indicator) {
          case "inspection.group-times", "hazard.found", "penalty.times" -> above = next(above);
          case "hazard.rectified", "hazard.rectification-rate" ->
              above = closed ? next(above) : above;
          case "hazard.open" -> {
            boolean gone = state.equals("transferred") || state.equals("withdrawn");
            above = closed || gone ? above : next(above);
          }
          case "hazard.major" ->
              above = r.path("grade").asText().equals("major") ? next(above) : above;
          case "inspection.unit-times" ->
              above = above.add(BigDecimal.valueOf(r.path("visits").size()));
          case "inspection.person-times" -> above = above.add(r.path("people").decimalValue());
          case "penalty.amount" -> above = above.add(fine(r));
          case "inspection.units" -> {
            for (JsonNode id : r.path("visits")) {
              different.add(id.asText());
            }
            above = BigDecimal.valueOf(different.size());
          }
          default -> throw new IllegalArgumentException(indicator);
        }
      }
    }
    boolean rate = indicator.equals("hazard.rectification-rate");
    BigDecimal numerator = rate ? above.movePointRight(2) : above;
    return plain(numerator) + "/" + (rate ? plain(below) : "1");
  }

  private static BigDecimal fine(JsonNode penalty) {
    for (JsonNode kind : penalty.path("kinds")) {
      if (kind.asText().equals("fine")) {
        return penalty.path("amount").decimalValue();
      }
    }
    return BigDecimal.ZERO;
  }

  private static boolean isIn(JsonNode scope, JsonNode r, String indicator) {
    String type = indicator.substring(0, indicator.indexOf('.'));
    String dated = type.equals("hazard") ? "foundOn" : "decidedOn";
    String day = r.path(type.equals("inspection") ? "inspectedOn" : dated).asText();
    String[] period = scope.path("period").asText().split("/");
    String county = scope.path("territory").asText();
    boolean in =
        r.path("type").asText().equals(type)
            && day.compareTo(period[0]) >= 0
            && day.compareTo(period[1]) <= 0
            && r.path("territory").asText().startsWith(county);
    for (JsonNode c : scope.path("where")) {
      in &= r.path(c.path("field").asText()).asText().equals(c.path("value").asText());
    }
    return in;
  }

  private static BigDecimal next(BigDecimal n) {
    return n.add(BigDecimal.ONE);
  }

  static String plain(BigDecimal n) {
    return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
  }
}
