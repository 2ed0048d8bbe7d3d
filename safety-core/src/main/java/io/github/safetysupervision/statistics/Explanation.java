package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Why a figure is what it is (数字解释): definition, populations, rounding, and every record behind it.
 */
public final class Explanation {

  private final Figure figure;
  private final RecordSource source;

  Explanation(Figure figure, RecordSource source) {
    this.figure = figure;
    this.source = source;
  }

  /**
   * Returns the definition in words: what is counted in which records, with period and territory.
   *
   * @return the words
   */
  public Wording definition() {
    return figure.measure().words();
  }

  /**
   * Returns how the number is rounded when it is shown.
   *
   * @return the words
   */
  public Wording rounding() {
    return figure.measure().noun().equals(CountNoun.PERCENT)
        ? new Wording("精确比值，显示时四舍五入到两位小数", "exact ratio, shown half-up to two decimals")
        : new Wording("精确值，不舍入", "exact, not rounded");
  }

  /**
   * Shows every record that adds to the figure, in the order of the source: what they add makes it
   * up. The source is read twice.
   *
   * @param consumer is told of each
   * @throws DifferentSourceException in the end, if what was shown makes another figure
   * @throws IOException if the machine fails
   */
  public void forEach(Consumer<Contribution> consumer) throws IOException {
    figure.requireSame(
        Evaluation.show(
            source, Survey.of(source), figure.measure(), consumer, null, RecordVisitor.NOBODY));
  }
}
