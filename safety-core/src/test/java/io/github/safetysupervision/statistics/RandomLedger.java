package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A random ledger, kept as plain lists beside it so that a test can count for itself. No record
 * names another of a type that is complete: those that do are the matter of {@link ReferenceTest}.
 */
final class RandomLedger {

  private static final Set<String> COMPLETE_TYPES = Set.of("hazard", "inspection", "penalty");

  /** A manifest over all years of a province that declares three types complete. */
  static final Manifest COMPLETE = manifest("hazard", "inspection", "penalty");

  /** A record and its type. */
  record Item<T extends SafetyRecord>(RecordType<T, ?> type, T value) {
    void addTo(Ledger.Builder out) {
      out.add(type, value);
    }
  }

  final List<Item<?>> items = new ArrayList<>();

  RandomLedger(Random random, int size) {
    RandomRecords records = new RandomRecords(random);
    List<RecordType<?, ?>> types = List.of(HAZARD, HAZARD, INSPECTION, PENALTY);
    Map<String, List<String>> used = new HashMap<>();
    Set<String> superseded = new HashSet<>();
    for (int i = 0; i < size; i++) {
      RecordType<?, ?> type = types.get(random.nextInt(types.size()));
      List<String> before = used.computeIfAbsent(type.name(), n -> new ArrayList<>());
      String id = type.name() + "-" + i;
      Map<String, Object> fixed = new HashMap<>();
      fixed.put("id", id);
      fixed.put("operation", Operation.INSERT);
      fixed.put("supersedes", null);
      for (Field<?, ?> f : type.fields()) {
        TypeName target = f.refersTo();
        if (target != null && COMPLETE_TYPES.contains(target.name())) {
          fixed.put(f.name(), null);
        }
      }
      if (!before.isEmpty() && random.nextInt(5) == 0) {
        String old = before.get(random.nextInt(before.size()));
        if (superseded.add(old)) {
          fixed.put("supersedes", old);
          fixed.put("operation", random.nextBoolean() ? Operation.UPDATE : Operation.WITHDRAW);
        }
      }
      before.add(id);
      items.add(item(type, records, fixed));
    }
  }

  private static <T extends SafetyRecord> Item<T> item(
      RecordType<T, ?> type, RandomRecords records, Map<String, Object> fixed) {
    return new Item<>(type, records.of(type, fixed));
  }

  /** Returns what a source says of itself that has the given types complete. */
  static Manifest manifest(String... complete) {
    Manifest.Builder out =
        Manifest.builder()
            .edition("1.0")
            .territory(DivisionCode.parse("150000"))
            .period(ReportingPeriod.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
            .asOf(LocalDate.of(9999, 12, 31));
    for (String type : complete) {
      out.addComplete(Completeness.builder().type(type).build());
    }
    return out.build();
  }

  Ledger ledger() {
    return ledger(COMPLETE, items);
  }

  Ledger shuffled(Random random) {
    List<Item<?>> other = new ArrayList<>(items);
    Collections.shuffle(other, random);
    return ledger(COMPLETE, other);
  }

  static Ledger ledger(Manifest manifest, List<Item<?>> items) {
    Ledger.Builder out = Ledger.builder(manifest);
    items.forEach(i -> i.addTo(out));
    return out.build();
  }

  /** The records of a type that still stand, found by plain loops. */
  <T extends SafetyRecord> List<T> standing(RecordType<T, ?> type) {
    Set<String> gone = new HashSet<>();
    for (Item<?> i : items) {
      if (i.type() == type && i.value().getSupersedes() != null) {
        gone.add(i.value().getSupersedes());
      }
    }
    List<T> out = new ArrayList<>();
    for (Item<?> i : items) {
      if (i.type() == type
          && i.value().getOperation() != Operation.WITHDRAW
          && !gone.contains(i.value().getId())) {
        out.add(type.cast(i.value()));
      }
    }
    return out;
  }
}
