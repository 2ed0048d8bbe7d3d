package io.github.safetysupervision.check;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordCount;
import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.ObjectType.Assembler;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Records written as texts, each its type and its fields: {@code ?} is what could not be read,
 * {@code -} what is missing. A text of {@code ???} is a stretch that may hold any records.
 *
 * @param records the records
 * @param where where what the source says of itself stands
 * @param hazards how many hazards it declares, or -1
 */
record WrittenRecords(List<String> records, Where where, int hazards) implements RecordSource {

  /** A stretch of which nothing is known. */
  static final String FRAME = "???";

  /** A source that breaks off: more may follow. */
  static final String CUT = "!!!";

  static final ProblemCode BREAKS_OFF = Layer.SYNTAX.fatal("MY-000", "到此中断", "breaks off");

  /** Where the manifest stands, if it has one. */
  enum Where {
    FIRST,
    LAST,
    NOWHERE
  }

  private static final List<RecordType<?, ?>> TYPES =
      List.of(
          CAMPAIGN,
          HAZARD,
          INSPECTION,
          OPERATING_ENTITY,
          DEPARTMENT,
          PENALTY,
          ACCIDENT,
          SUPPLY_STOCK);

  WrittenRecords(List<String> records, Where where) {
    this(records, where, -1);
  }

  static WrittenRecords of(List<String> records) {
    return new WrittenRecords(records, Where.FIRST);
  }

  @Override
  public Outcome<Manifest> manifest() {
    if (where == Where.NOWHERE) {
      return Outcome.failed(RecordProblems.EMPTY.with("found", "").at(Place.at("")));
    }
    Manifest.Builder out =
        Manifest.builder()
            .edition("1.0")
            .asOf(LocalDate.parse("2025-06-30"))
            .period(ReportingPeriod.parse("2023-01-01/2025-06-30"))
            .territory(DivisionCode.parse("152529"));
    if (hazards >= 0) {
      out.addCounts(RecordCount.builder().type("hazard").records(hazards).build());
    }
    return Outcome.of(out.build());
  }

  @Override
  public void scan(RecordVisitor visitor) {
    if (where == Where.FIRST) {
      visitor.manifest(manifest());
    }
    RecordFeed feed = RecordFeed.to(visitor, null);
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).equals(FRAME)) {
        Problem root = RecordProblems.EMPTY.with("found", "").at(Place.at("/x" + i));
        visitor.unread(UnreadRecord.ofFrame(List.of(), root.place(), List.of(root), "{"));
      } else if (records.get(i).equals(CUT)) {
        visitor.problem(BREAKS_OFF.with().at(Place.at("/x" + i)));
      } else {
        record(visitor, feed, records.get(i), i);
      }
    }
    if (where == Where.LAST) {
      visitor.manifest(manifest());
    }
  }

  /** The fields of a record as they are written. */
  static Map<String, String> fields(String text, int line) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("id", "X-" + line);
    out.put("territory", "152529");
    String[] words = text.trim().split(" +");
    for (String w : Arrays.asList(words).subList(1, words.length)) {
      out.put(w.substring(0, w.indexOf('=')), w.substring(w.indexOf('=') + 1));
    }
    return out;
  }

  static RecordType<?, ?> type(String text) {
    String name = text.trim().split(" +")[0];
    return TYPES.stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static void record(RecordVisitor visitor, RecordFeed feed, String text, int line) {
    RecordType<?, ?> type = type(text);
    KnownValues known = new KnownValues(type);
    boolean isWhole = true;
    for (Map.Entry<String, String> e : fields(text, line).entrySet()) {
      Field<?, ?> f = Objects.requireNonNull(type.field(e.getKey()), e.getKey());
      if (e.getValue().equals("?")) {
        known.markUnread(f);
        isWhole = false;
      } else if (!e.getValue().equals("-")) {
        known.put(f, value(f.type(), e.getValue()));
      }
    }
    show(visitor, feed, type, known, isWhole, line);
  }

  private static void show(
      RecordVisitor visitor,
      RecordFeed feed,
      RecordType<?, ?> type,
      KnownValues known,
      boolean isWhole,
      int line) {
    if (isWhole) {
      feed(feed, type, known);
      return;
    }
    Problem root = RecordProblems.EMPTY.with("found", "").at(Place.at("/x" + line));
    Object given = known.value(type.id);
    String id = given == null ? null : given.toString();
    visitor.unread(
        new UnreadRecord(Loss.VALUE, List.of(type), id, root.place(), List.of(root), "{}", known));
  }

  private static <T extends SafetyRecord> void feed(
      RecordFeed feed, RecordType<T, ?> type, FieldValues known) {
    Assembler<T> assembler = type.assembler();
    for (Field<?, ?> f : type.fields()) {
      Object v = known.value(f);
      if (v != null) {
        assembler.set(f, v);
      }
    }
    feed.record(type, assembler.build());
  }

  private static Object value(FieldType<?> type, String text) {
    if (type instanceof ListType<?> list) {
      return List.of(value(list.element(), text));
    }
    return ((ScalarType<?>) type).tryParse(text).orThrow();
  }
}
