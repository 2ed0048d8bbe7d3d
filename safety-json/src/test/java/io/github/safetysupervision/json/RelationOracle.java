package io.github.safetysupervision.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Which fields of a well-formed record contradict each other, or its manifest, so that the file
 * cannot be valid: by hand from the data dictionary and the pages of the rules. Dates are compared
 * as texts.
 */
final class RelationOracle {

  /** Type to pairs of days: the first must not be before the second. */
  private static final Map<String, List<String>> NOT_BEFORE =
      Map.ofEntries(
          Map.entry(
              "hazard",
              List.of(
                  "deadline foundOn",
                  "closedOn foundOn",
                  "closedOn acceptedOn",
                  "acceptedOn foundOn")),
          Map.entry("territory", List.of("abolishedOn establishedOn")),
          Map.entry("specialized-committee", List.of("abolishedOn establishedOn")),
          Map.entry("campaign", List.of("endsOn startedOn")),
          Map.entry("accident", List.of("reportedOn occurredOn", "closedOn occurredOn")),
          Map.entry("work-resumption", List.of("approvedOn appliedOn", "resumedOn approvedOn")),
          Map.entry("emergency-team", List.of("disbandedOn formedOn")),
          Map.entry("fund-allocation", List.of("lapsedOn allocatedOn")),
          Map.entry("supply-stock", List.of("removedOn countedOn")),
          Map.entry("flood-site", List.of("removedOn identifiedOn")),
          Map.entry("warning-sign", List.of("removedOn setOn")),
          Map.entry("watch-roster", List.of("endsOn startsOn")),
          Map.entry("emergency-plan", List.of("revisedOn issuedOn", "abolishedOn issuedOn")));

  /** Type to the days on which something happened. */
  private static final Map<String, List<String>> HAPPENED =
      Map.ofEntries(
          Map.entry("hazard", List.of("foundOn", "acceptedOn", "closedOn")),
          Map.entry("inspection", List.of("inspectedOn")),
          Map.entry("penalty", List.of("decidedOn")),
          Map.entry("accident", List.of("occurredOn", "reportedOn", "closedOn")),
          Map.entry("campaign", List.of("startedOn")),
          Map.entry("facility-check", List.of("checkedOn")),
          Map.entry("meeting", List.of("heldOn")),
          Map.entry(
              "work-resumption",
              List.of("appliedOn", "expertCheckedOn", "approvedOn", "resumedOn")),
          Map.entry("emergency-team", List.of("formedOn")),
          Map.entry("flood-site", List.of("identifiedOn", "removedOn")),
          Map.entry("fund-allocation", List.of("allocatedOn")),
          Map.entry("supply-stock", List.of("countedOn", "removedOn")),
          Map.entry("warning-sign", List.of("setOn", "removedOn")),
          Map.entry("specialized-committee", List.of("establishedOn")),
          Map.entry("territory", List.of("establishedOn")));

  private static final List<String> CONDITIONS =
      List.of(
          "planMade",
          "keyStaffPresent",
          "hazardsChecked",
          "staffTrained",
          "keyRisksControlled",
          "headStudiedPlan",
          "headLedCheck",
          "headConfirmed");

  private static final List<String> GRADES =
      List.of("ordinary", "considerable", "major", "extraordinary");

  private JsonNode record;
  private List<String> out;

  /** Pointers to what contradicts something; empty for a place that may be told elsewhere. */
  List<String> broken(String type, JsonNode of) {
    record = of;
    out = new ArrayList<>();
    for (String pair : NOT_BEFORE.getOrDefault(type, List.of())) {
      String later = pair.substring(0, pair.indexOf(' '));
      String earlier = pair.substring(pair.indexOf(' ') + 1);
      tell(has(later) && has(earlier) && text(later).compareTo(text(earlier)) < 0);
    }
    tell(text("operation").matches("update|withdraw") && !has("supersedes"));
    tell(has("supersedes") && text("supersedes").equals(text("id")));
    switch (type) {
      case "hazard" -> hazard();
      case "penalty" -> penalty();
      case "operating-entity" -> entity();
      case "inspection" -> inspection();
      case "accident" -> accident();
      case "work-resumption" -> workResumption();
      case "facility-check" -> {
        tell(has("faults") && number("places").compareTo(number("faults")) < 0);
        tell(has("faults") && has("cleared") && number("faults").compareTo(number("cleared")) < 0);
      }
      case "fund-allocation" ->
          tell(has("spent") && number("allocated").compareTo(number("spent")) < 0);
      default -> {}
    }
    return out;
  }

  private void tell(boolean isBroken) {
    if (isBroken) {
      out.add("");
    }
  }

  private boolean has(String field) {
    return record.hasNonNull(field);
  }

  private String text(String field) {
    return record.path(field).asString("");
  }

  private BigDecimal number(String field) {
    return has(field) ? record.path(field).decimalValue() : BigDecimal.ZERO;
  }

  private boolean isFine() {
    for (JsonNode kind : record.path("kinds")) {
      if (kind.asString().equals("fine")) {
        return true;
      }
    }
    return false;
  }

  private void hazard() {
    boolean isClosed = text("state").equals("closed");
    boolean isMajor = text("grade").equals("major");
    tell(isClosed && !has("closedOn"));
    tell(has("closedOn") && !isClosed && text("state").matches("[a-z]+"));
    tell(isMajor && isClosed && !has("acceptedOn"));
    tell(has("acceptedOn") && text("state").matches("registered|rectifying"));
    tell(isMajor && has("closedOn") && text("closedOn").equals(text("foundOn")));
  }

  private void penalty() {
    BigDecimal amount = number("amount");
    tell(isFine() && !has("amount"));
    tell(amount.signum() < 0);
    tell(
        has("amount")
            && has("entity")
            && isFine()
            && amount.compareTo(BigDecimal.valueOf(100)) < 0);
    tell(amount.compareTo(BigDecimal.valueOf(20_000_000)) > 0);
  }

  private void entity() {
    tell(!has("creditCode") && !has("codeAbsence"));
    tell(has("creditCode") && has("codeAbsence"));
    tell(text("codeAbsence").equals("old-number") && !has("registrationNumber"));
  }

  private void inspection() {
    tell(has("people") && number("people").signum() == 0);
    tell(number("people").compareTo(BigDecimal.valueOf(600)) >= 0);
    tell(
        number("people").equals(BigDecimal.ONE)
            && has("department")
            && text("channel").matches("special-inspection|routine-inspection"));
  }

  private void accident() {
    int implied = -1;
    long[][] limits = {{1, 3, 10, 30}, {1, 10, 50, 100}};
    long deaths = number("deaths").add(number("missing")).longValue();
    long injured = number("seriousInjuries").longValue();
    for (int g = 0; g < 4; g++) {
      implied =
          number("deaths").longValue() >= limits[0][g] || injured >= limits[1][g] ? g : implied;
    }
    int given = GRADES.indexOf(text("grade"));
    tell(deaths + injured > 0 && !has("grade"));
    tell(given >= 0 && implied > given);
  }

  private void workResumption() {
    tell(has("resumedOn") && !has("approvedOn"));
    for (String condition : CONDITIONS) {
      tell(has("approvedOn") && has(condition) && !record.path(condition).asBoolean());
    }
  }

  /** Pointers to what does not fit the manifest. */
  List<String> outside(JsonNode manifest, JsonNode of) {
    record = of;
    out = new ArrayList<>();
    String type = text("type");
    for (String day : HAPPENED.getOrDefault(type, List.of())) {
      tell(has(day) && text(day).compareTo(manifest.path("asOf").asString()) > 0);
    }
    String territory = manifest.path("territory").asString().replaceAll("(00)+$", "");
    boolean isLocal = HAPPENED.containsKey(type) && !type.matches("campaign|specialized-committee");
    tell(isLocal && !text("territory").startsWith(territory));
    return out;
  }
}
