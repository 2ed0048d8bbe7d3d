package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;

/** The rules of stated figures (报送数字规则), by chapter. */
final class StatedRules {

  static final List<StatedRule> ALL =
      Stream.of(StatedRateRules.ALL, StatedTotalRules.ALL, PriorRules.ALL)
          .flatMap(List::stream)
          .toList();

  private StatedRules() {}

  static List<ProblemCode> codes() {
    return ALL.stream().map(StatedRule::code).toList();
  }
}
