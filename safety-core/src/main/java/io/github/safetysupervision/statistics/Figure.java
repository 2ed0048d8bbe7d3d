package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a measure over a source (统计数字), which remembers what it was computed from.
 *
 * <p>Figures have no {@code plus}: see {@link Measure#together}. Laws: the order of the records
 * does not matter; computing it again over the same source gives the same figure; the parts its
 * explanation lists make it up.
 */
public final class Figure {

  /** Whether there is an answer (判定状态). */
  public enum Status {
    /** The records decide it. */
    COMPUTED,
    /** The type is not declared complete, so the records do not state a number. */
    NOT_STATED,
    /** Something stands in the way; the reasons say what. */
    UNDECIDED
  }

  private final Measure measure;
  private final Status status;
  private final Answer answer;
  private final long records;
  private final long fingerprint;
  private final List<Problem> reasons;

  Figure(
      Measure measure,
      Status status,
      Answer answer,
      long records,
      long fingerprint,
      List<Problem> reasons) {
    this.measure = measure;
    this.status = status;
    this.answer = answer;
    this.records = records;
    this.fingerprint = fingerprint;
    this.reasons = List.copyOf(reasons);
  }

  /**
   * Returns what was measured.
   *
   * @return the measure
   */
  public Measure measure() {
    return measure;
  }

  /**
   * Returns whether there is an answer.
   *
   * @return the status
   */
  public Status status() {
    return status;
  }

  /**
   * Returns the answer.
   *
   * @return the exact number, or null unless the figure is computed
   */
  public @Nullable Answer answer() {
    return status == Status.COMPUTED ? answer : null;
  }

  /**
   * Returns how many records it was made of.
   *
   * @return the number of records that add to it
   */
  public long records() {
    return records;
  }

  /**
   * Returns why there is no answer.
   *
   * @return the reasons; empty for a computed figure
   */
  public List<Problem> reasons() {
    return reasons;
  }

  /**
   * Explains the figure down to its records.
   *
   * @param source the source it was computed over; read again when its records are asked for
   * @return the explanation
   */
  public Explanation explain(RecordSource source) {
    return new Explanation(this, source);
  }

  void requireSame(Figure now) {
    if (now.fingerprint != fingerprint || now.records != records || now.status != status) {
      throw new DifferentSourceException(this, now);
    }
  }

  /** Returns the text form: the answer, or the status. */
  @Override
  public String toString() {
    return status == Status.COMPUTED ? answer.toString() : status.toString();
  }
}
