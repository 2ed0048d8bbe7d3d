package io.github.safetysupervision.ledger;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How many records lie in the territory of the manifest, and how many outside. */
final class Territories {

  private final @Nullable DivisionCode territory;
  private long inside;
  private long outside;
  private @Nullable String example;

  Territories(@Nullable DivisionCode territory) {
    this.territory = territory;
  }

  void read(DivisionCode of) {
    DivisionCode whole = territory;
    if (whole == null) {
      return;
    }
    if (of.isWithin(whole)) {
      inside++;
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
