package io.github.safetysupervision.ledger;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which territories the records lie. Which territory the source is about may be known only after
 * all of them were read.
 */
final class Territories {

  private final Set<DivisionCode> seen = new HashSet<>();
  private final LongHashSet codes = new LongHashSet();
  private long records;

  /** The records of one place often stand together. */
  private long last = FieldType.ABSENT;

  private @Nullable DivisionCode whole;
  private boolean isElsewhere;

  void read(FieldValues values, DivisionField<?> field) {
    long code = values.code(field);
    if (code == FieldType.ABSENT) {
      return;
    }
    records++;
    if (code != last && codes.add(code) && values.value(field) instanceof DivisionCode of) {
      seen.add(of);
    }
    last = code;
  }

  /** Holds them against the territory of the manifest, if there is one. */
  void settle(@Nullable DivisionCode territory) {
    whole = territory;
    isElsewhere = territory != null && records > 0;
    for (DivisionCode of : seen) {
      isElsewhere &= territory != null && !of.isWithin(territory);
    }
  }

  /** Whether there are records, and none of them lies inside. */
  boolean isElsewhere() {
    return isElsewhere;
  }

  @Nullable Problem problem() {
    return isElsewhere
        ? LedgerProblems.ELSEWHERE
            .with(
                "count",
                records,
                "found",
                seen.stream().map(DivisionCode::toString).min(String::compareTo).orElse(""),
                "expected",
                String.valueOf(whole))
            .at(Place.at("/manifest/territory"))
        : null;
  }
}
