package io.github.safetysupervision.ledger;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import org.jspecify.annotations.Nullable;

/** How many records lie in the territory of the manifest, and how many outside. */
final class Territories {

  private final @Nullable DivisionCode territory;
  private long inside;
  private long outside;

  /** The records of one place often stand together. */
  private long lastInside = FieldType.ABSENT;

  private @Nullable String example;

  Territories(@Nullable DivisionCode territory) {
    this.territory = territory;
  }

  void read(FieldValues values, DivisionField<?> field) {
    DivisionCode whole = territory;
    if (whole == null) {
      return;
    }
    long code = values.code(field);
    if (code == lastInside) {
      inside++;
      return;
    }
    if (!(values.value(field) instanceof DivisionCode of)) {
      return;
    }
    if (of.isWithin(whole)) {
      inside++;
      lastInside = code;
      return;
    }
    outside++;
    String written = of.toString();
    String before = example;
    example = before == null || written.compareTo(before) < 0 ? written : before;
  }

  /** Whether there are records, and none of them lies inside. */
  boolean isElsewhere() {
    return inside == 0 && outside > 0;
  }

  @Nullable Problem problem() {
    return isElsewhere()
        ? LedgerProblems.ELSEWHERE.with(
            "count",
            outside,
            "found",
            String.valueOf(example),
            "expected",
            String.valueOf(territory))
        : null;
  }
}
