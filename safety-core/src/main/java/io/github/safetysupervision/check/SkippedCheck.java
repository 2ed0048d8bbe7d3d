package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Problem;
import java.util.Objects;

/**
 * What could not be checked because of something else that is wrong (未检查项): mended, it is checked.
 *
 * @param what the rule, by its code, or what was stated, by its id
 * @param because what is wrong, the first of its kind
 * @param records how many records, or other places, are left out so
 */
public record SkippedCheck(String what, Problem because, long records) {

  /**
   * Checks that all are there.
   *
   * @param what the rule, by its code, or what was stated, by its id
   * @param because what is wrong, the first of its kind
   * @param records how many records, or other places, are left out so
   */
  public SkippedCheck {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(because, "because");
  }

  /** The same of as many more. */
  SkippedCheck plus(SkippedCheck others) {
    return new SkippedCheck(what, because, records + others.records);
  }
}
