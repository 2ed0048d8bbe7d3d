package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.statistics.Measure;
import java.util.function.BinaryOperator;

/** Two measures made one, unless one of them cannot be asked. */
final class TwoMeasures {

  private TwoMeasures() {}

  static Outcome<Measure> of(
      Outcome<Measure> first, Outcome<Measure> second, BinaryOperator<Measure> combine) {
    Measure f = first.value();
    Measure s = second.value();
    return f == null || s == null
        ? (f == null ? first : second)
        : new Outcome<>(combine.apply(f, s), second.problems());
  }
}
