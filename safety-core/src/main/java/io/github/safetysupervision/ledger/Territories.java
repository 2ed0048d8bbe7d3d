package io.github.safetysupervision.ledger;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many records lie in the territory of the manifest, and how many outside. */
final class Territories {

  private static final int BITS = 8;
  private static final int KNOWN = 1 << BITS;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final @Nullable DivisionCode territory;
  private long inside;
  private long outside;

  /** Codes that were found to lie inside, one a slot: most records are of few places. */
  private final long[] knownInside = new long[KNOWN];

  private @Nullable String example;

  Territories(@Nullable DivisionCode territory) {
    this.territory = territory;
    Arrays.fill(knownInside, FieldType.ABSENT);
  }

  void read(FieldValues values, DivisionField<?> field) {
    DivisionCode whole = territory;
    if (whole == null) {
      return;
    }
    long code = values.code(field);
    int slot = (int) ((code * MIX) >>> (Long.SIZE - BITS));
    if (code == knownInside[slot] && code != FieldType.ABSENT) {
      inside++;
      return;
    }
    if (!(values.value(field) instanceof DivisionCode of)) {
      return;
    }
    if (of.isWithin(whole)) {
      inside++;
      knownInside[slot] = code;
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
