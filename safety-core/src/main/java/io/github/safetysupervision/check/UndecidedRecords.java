package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Records of which a rule over several does not know whether they matter, by what that follows
 * from.
 */
final class UndecidedRecords {

  private final AnyRule rule;
  private final Map<String, SkippedCheck> because = new LinkedHashMap<>();
  private long number;

  UndecidedRecords(AnyRule rule) {
    this.rule = rule;
  }

  /**
   * Notes one, or what may be several.
   *
   * @param most how many records it may be
   */
  void add(Problem root, int most) {
    number += most;
    because.merge(
        root.code().id(), new SkippedCheck(rule.code().id(), root, 1), SkippedCheck::plus);
  }

  /** How many they may be. */
  long number() {
    return number;
  }

  boolean isEmpty() {
    return because.isEmpty();
  }

  /** Says that the rule was left out for them. */
  void tell(CheckFindings found) {
    because.values().forEach(found::skip);
  }
}
