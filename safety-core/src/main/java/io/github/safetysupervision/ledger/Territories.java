package io.github.safetysupervision.ledger;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which territories the records lie. Which territory the source is about may be known only after
 * all of them were read.
 */
final class Territories {

  /** Those of one type. */
  private static final class OfType {
    private final RecordType<?, ?> type;
    private final Set<DivisionCode> seen = new HashSet<>();
    private final LongHashSet codes = new LongHashSet();
    private long records;

    /** The records of one place often stand together. */
    private long last = FieldType.ABSENT;

    OfType(RecordType<?, ?> type) {
      this.type = type;
    }

    void read(FieldValues values) {
      long code = values.code(type.territory);
      if (code == FieldType.ABSENT) {
        return;
      }
      records++;
      if (code != last
          && codes.add(code)
          && values.value(type.territory) instanceof DivisionCode of) {
        seen.add(of);
      }
      last = code;
    }

    /** Whether there are some, and none of them lies inside. */
    boolean isOutside(DivisionCode territory) {
      return records > 0 && seen.stream().noneMatch(of -> of.isWithin(territory));
    }
  }

  private final Map<String, OfType> byType = new HashMap<>();
  private @Nullable OfType ofLast;
  private final Set<String> elsewhere = new HashSet<>();
  private @Nullable DivisionCode whole;

  @SuppressWarnings("ReferenceEquality") // another description of the same type only costs time
  void read(RecordType<?, ?> type, FieldValues values) {
    OfType known = ofLast;
    if (known == null || known.type != type) {
      known = byType.computeIfAbsent(type.name(), n -> new OfType(type));
      ofLast = known;
    }
    known.read(values);
  }

  /** Holds them against the territory of the manifest, if there is one. */
  void settle(@Nullable DivisionCode territory) {
    whole = territory;
    byType.forEach(
        (name, of) -> {
          if (territory != null && of.isOutside(territory)) {
            elsewhere.add(name);
          }
        });
  }

  /** Whether there are records, and none of them lies inside. */
  boolean isElsewhere() {
    return !elsewhere.isEmpty()
        && byType.entrySet().stream()
            .allMatch(e -> e.getValue().records == 0 || elsewhere.contains(e.getKey()));
  }

  /** The same of the records of a type. */
  boolean isElsewhere(String type) {
    return elsewhere.contains(type);
  }

  @Nullable Problem problem() {
    return isElsewhere()
        ? LedgerProblems.ELSEWHERE
            .with(
                "count",
                byType.values().stream().mapToLong(of -> of.records).sum(),
                "found",
                byType.values().stream()
                    .flatMap(of -> of.seen.stream())
                    .map(DivisionCode::toString)
                    .min(String::compareTo)
                    .orElse(""),
                "expected",
                String.valueOf(whole))
            .at(Place.at("/manifest/territory"))
        : null;
  }
}
