package io.github.safetysupervision.report;

import io.github.safetysupervision.accident.AccidentType;
import io.github.safetysupervision.activity.AssessmentType;
import io.github.safetysupervision.activity.CampaignType;
import io.github.safetysupervision.activity.DrillType;
import io.github.safetysupervision.activity.FacilityCheckType;
import io.github.safetysupervision.activity.FieldVisitType;
import io.github.safetysupervision.activity.InspectionType;
import io.github.safetysupervision.activity.MeetingType;
import io.github.safetysupervision.activity.PatrolType;
import io.github.safetysupervision.activity.PublicityEventType;
import io.github.safetysupervision.activity.TrainingType;
import io.github.safetysupervision.activity.TurnoutType;
import io.github.safetysupervision.activity.WorkResumptionType;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.party.DepartmentType;
import io.github.safetysupervision.party.SpecializedCommitteeType;
import io.github.safetysupervision.party.TerritoryType;
import io.github.safetysupervision.penalty.PenaltyType;
import io.github.safetysupervision.readiness.EmergencyTeamType;
import io.github.safetysupervision.readiness.FloodSiteType;
import io.github.safetysupervision.readiness.FundAllocationType;
import io.github.safetysupervision.readiness.SupplyStockType;
import io.github.safetysupervision.readiness.WarningSignType;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedFigureType;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A county as plain rows of text, of which a ledger is made and over which loops can count. */
final class County {

  /** One record as text, by the names of its fields. */
  record Row(String type, Map<String, String> values) {

    @Nullable String get(String field) {
      return values.get(field);
    }

    boolean has(String field, String value) {
      return value.equals(values.get(field));
    }

    boolean isBetween(String dateField, LocalDate from, LocalDate to) {
      String date = values.get(dateField);
      return date != null
          && !LocalDate.parse(date).isBefore(from)
          && !LocalDate.parse(date).isAfter(to);
    }
  }

  /** The types the plan of the report asks for. */
  static final Map<String, RecordType<?, ?>> TYPES =
      Stream.of(
              MeetingType.MEETING,
              FieldVisitType.FIELD_VISIT,
              InspectionType.INSPECTION,
              HazardType.HAZARD,
              AssessmentType.ASSESSMENT,
              PenaltyType.PENALTY,
              WorkResumptionType.WORK_RESUMPTION,
              CampaignType.CAMPAIGN,
              SpecializedCommitteeType.SPECIALIZED_COMMITTEE,
              PublicityEventType.PUBLICITY_EVENT,
              TrainingType.TRAINING,
              DrillType.DRILL,
              PatrolType.PATROL,
              TurnoutType.TURNOUT,
              TerritoryType.TERRITORY,
              EmergencyTeamType.EMERGENCY_TEAM,
              FundAllocationType.FUND_ALLOCATION,
              SupplyStockType.SUPPLY_STOCK,
              FloodSiteType.FLOOD_SITE,
              WarningSignType.WARNING_SIGN,
              FacilityCheckType.FACILITY_CHECK,
              AccidentType.ACCIDENT)
          .collect(
              Collectors.toMap(
                  RecordType::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));

  final String code;
  final LocalDate asOf = LocalDate.of(2023, 6, 30);
  final Set<String> complete = new TreeSet<>();
  final List<Row> rows = new ArrayList<>();
  final List<StatedFigure> stated = new ArrayList<>();
  ReportingPeriod period = ReportingPeriod.halfYear(2023, 1);

  County(String code) {
    this.code = code;
  }

  /** Adds a record; a value of null is not set. */
  County add(String type, String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("id", type + "-" + rows.size());
    values.put("territory", code);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        values.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    rows.add(new Row(type, values));
    return this;
  }

  County complete(String... types) {
    complete.addAll(List.of(types));
    return this;
  }

  /** The days reported on: of what comes after the as-of date nothing is known. */
  LocalDate from() {
    return period.from();
  }

  LocalDate to() {
    return period.to().isAfter(asOf) ? asOf : period.to();
  }

  Stream<Row> of(String type) {
    return rows.stream().filter(r -> r.type().equals(type));
  }

  HalfYearReport report() throws IOException {
    Manifest.Builder manifest =
        Manifest.builder()
            .edition("1.0")
            .territory(DivisionCode.parse(code))
            .period(ReportingPeriod.year(2023))
            .asOf(asOf);
    complete.forEach(t -> manifest.addComplete(Completeness.builder().type(t).build()));
    Ledger.Builder ledger = Ledger.builder(manifest.build());
    for (Row r : rows) {
      RecordType<?, ?> type =
          r.type().equals("department") ? DepartmentType.DEPARTMENT : TYPES.get(r.type());
      add(ledger, type, r);
    }
    stated.forEach(f -> ledger.add(StatedFigureType.STATED_FIGURE, f));
    return HalfYearReport.of(ledger.build(), null, period, IndicatorCatalogue.STANDARD).orThrow();
  }

  Document in(Locale language) throws IOException {
    return report().in(language);
  }

  private static <T extends SafetyRecord> void add(
      Ledger.Builder ledger, RecordType<T, ?> type, Row row) {
    ObjectType.Assembler<T> out = type.assembler();
    for (Field<T, ?> f : type.fields()) {
      String text = row.get(f.name());
      if (text != null) {
        out.set(f, value(f, text));
      }
    }
    ledger.add(type, out.build());
  }

  private static Object value(Field<?, ?> field, String text) {
    if (field.type() instanceof ListType<?> list) {
      return Stream.of(text.split(",")).map(t -> one((ScalarType<?>) list.element(), t)).toList();
    }
    return one((ScalarType<?>) field.type(), text);
  }

  private static Object one(ScalarType<?> type, String text) {
    return type.tryParse(text).orThrow();
  }

  // -- chance

  private static final String[] CHANNELS = {
    "special-inspection",
    "routine-inspection",
    "campaign-inspection",
    "third-party",
    "work-resumption",
    "fire-prevention",
    "flood-prevention",
    "self-check",
    "public-report"
  };

  private static final String[] SECTORS = {
    "non-coal-mines", "town-gas", "forest-and-grassland-fire", "flood-and-drought"
  };

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static String day(Random random) {
    return LocalDate.of(2022, 12, 1).plusDays(random.nextInt(212)).toString();
  }

  private static String number(Random random, int below) {
    return Integer.toString(random.nextInt(below));
  }

  /** Seldom there is no number, and then nobody knows the total. */
  private static @Nullable String maybe(Random random, int below) {
    return random.nextInt(12) == 0 ? null : number(random, below);
  }

  /** A county that keeps some types of records, complete or not. */
  static County random(Random random) {
    County out = new County(one(random, "152529", "110105", "640303", "419999"));
    out.period =
        List.of(
                ReportingPeriod.halfYear(2023, 1),
                ReportingPeriod.parse("2023-01-01/2023-03-31"),
                ReportingPeriod.parse("2023-02-01/2023-05-31"),
                ReportingPeriod.year(2023))
            .get(random.nextInt(4));
    List<String> campaigns = new ArrayList<>();
    for (String type : TYPES.keySet()) {
      if (random.nextInt(4) > 0) {
        out.complete(type);
      }
    }
    for (String d : List.of("甲局", "乙局", "丙局8")) {
      out.rows.add(new Row("department", Map.of("id", d, "territory", out.code, "name", d)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      String name = "第" + i + "次行动";
      campaigns.add(name);
      out.add(
          "campaign",
          "id",
          name,
          "name",
          name,
          "startedOn",
          "2023-0" + (1 + random.nextInt(3)) + "-05",
          "endsOn",
          random.nextBoolean() ? null : "2023-05-20");
    }
    for (String type : TYPES.keySet()) {
      for (int i = random.nextBoolean() ? 0 : random.nextInt(8); i > 0; i--) {
        String campaign =
            campaigns.isEmpty() || random.nextBoolean()
                ? null
                : campaigns.get(random.nextInt(campaigns.size()));
        out.addOne(type, campaign, random);
      }
    }
    return out;
  }

  private void addOne(String type, @Nullable String campaign, Random r) {
    switch (type) {
      case "meeting" ->
          add(
              type,
              "heldOn",
              day(r),
              "kind",
              one(
                  r,
                  "party-standing-committee",
                  "government-executive",
                  "regular",
                  "mobilisation",
                  "dispatch",
                  "other"),
              "campaign",
              campaign);
      case "field-visit" ->
          add(
              type,
              "visitedOn",
              day(r),
              "purpose",
              one(r, "guidance", "supervision"),
              "leader",
              one(r, "principal", "deputy"),
              "campaign",
              campaign);
      case "inspection" ->
          add(
              type,
              "inspectedOn",
              day(r),
              "channel",
              one(r, CHANNELS),
              "campaign",
              campaign,
              "visits",
              one(r, "u1", "u2,u3", "u1,u2,u4"),
              "people",
              r.nextInt(12) == 0 ? null : "" + (1 + r.nextInt(5)));
      case "hazard" -> addHazard(campaign, r);
      case "assessment" ->
          add(
              type,
              "assessedOn",
              day(r),
              "entity",
              one(r, "u1", "u2", "u3"),
              "sector",
              one(r, SECTORS));
      case "penalty" -> {
        boolean isFine = r.nextInt(4) > 0;
        add(
            type,
            "decidedOn",
            day(r),
            "department",
            one(r, "甲局", "乙局", "丙局8"),
            "kinds",
            isFine ? "fine" : "warning",
            "amount",
            isFine ? maybe(r, 90_000) : null);
      }
      case "work-resumption" -> add(type, "entity", one(r, "u1", "u2", "u3"), "resumedOn", day(r));
      case "specialized-committee" ->
          add(type, "name", "专委会" + rows.size(), "establishedOn", day(r));
      case "publicity-event" ->
          add(type, "heldOn", day(r), "materials", maybe(r, 300), "people", maybe(r, 300));
      case "training" ->
          add(type, "heldOn", day(r), "sector", one(r, SECTORS), "people", maybe(r, 40));
      case "drill" -> add(type, "heldOn", day(r), "people", maybe(r, 40));
      case "patrol" -> add(type, "patrolledOn", day(r), "sector", one(r, SECTORS));
      case "turnout" ->
          add(
              type,
              "turnedOutOn",
              day(r),
              "sector",
              one(r, SECTORS),
              "people",
              maybe(r, 3),
              "vehicles",
              maybe(r, 3));
      case "territory" ->
          add(
              type,
              "territory",
              code + "00" + (1 + r.nextInt(9)) + "000",
              "name",
              "地" + rows.size(),
              "kind",
              "administrative",
              "level",
              one(r, "township", "village"));
      case "emergency-team" ->
          add(
              type,
              "name",
              "队" + rows.size(),
              "tier",
              one(r, "comprehensive", "semi-professional", "village"),
              "people",
              maybe(r, 40));
      case "fund-allocation" ->
          add(
              type,
              "allocatedOn",
              day(r),
              "allocated",
              number(r, 90_000),
              "sector",
              one(r, SECTORS));
      case "supply-stock" ->
          add(
              type,
              "countedOn",
              day(r),
              "item",
              one(r, "sandbags", "radios", "other", "橇8"),
              "held",
              number(r, 40),
              "unit",
              one(r, "piece", "set", "machine", "item"));
      case "flood-site" ->
          add(type, "identifiedOn", day(r), "kind", one(r, "road", "embankment", "low-ground"));
      case "warning-sign" ->
          add(type, "setOn", day(r), "signs", number(r, 20), "sector", one(r, SECTORS));
      case "facility-check" ->
          add(type, "checkedOn", day(r), "kind", "drain", "places", number(r, 20));
      case "accident" ->
          add(
              type,
              "occurredOn",
              day(r),
              "deaths",
              maybe(r, 2),
              "seriousInjuries",
              maybe(r, 3),
              "directLoss",
              maybe(r, 40_000));
      default -> {}
    }
  }

  private void addHazard(@Nullable String campaign, Random r) {
    LocalDate found = LocalDate.parse(day(r));
    boolean isClosed = r.nextBoolean();
    add(
        "hazard",
        "foundOn",
        found.toString(),
        "channel",
        one(r, CHANNELS),
        "campaign",
        campaign,
        "grade",
        r.nextInt(5) == 0 ? "major" : "general",
        "state",
        isClosed ? "closed" : r.nextInt(6) == 0 ? "transferred" : "rectifying",
        "closedOn",
        isClosed ? found.plusDays(r.nextInt(60)).toString() : null,
        "deadline",
        r.nextBoolean() ? found.plusDays(r.nextInt(60)).toString() : null,
        "delayReason",
        isClosed || r.nextBoolean() ? null : one(r, "funds-from-parent", "approval-from-parent"));
  }
}
