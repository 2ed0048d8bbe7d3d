package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is shown, in the two reads of an explanation, what does not count as well as what does (旁观): for
 * {@link NearMisses} and {@link WhyNot}. It changes as records go by, because there are millions;
 * each is for one explanation, in one thread.
 */
public abstract sealed class FigureWatch permits NearMisses, WhyNot {

  private List<MeasureSide> sides = List.of();

  FigureWatch() {}

  /**
   * Is shown everything in the first read, when it is not known yet what counts.
   *
   * @return the visitor of the first read
   */
  public RecordVisitor firstRead() {
    return RecordVisitor.NOBODY;
  }

  /** Begins the second read. */
  void begin(Measure measure) {
    sides = MeasureSide.of(measure);
  }

  final List<MeasureSide> sides() {
    return sides;
  }

  /** A record that does not state a fact any more, or never did. */
  void notInEffect(RecordView<?> record, Survey survey) {}

  /** The same, where it was not read whole. */
  void notInEffect(UnreadRecord unread, Survey survey) {}

  /** A record in effect. */
  void whole(RecordView<?> record, Candidate candidate, Survey survey, @Nullable String part) {}

  /** What was not read whole, and may be in effect. */
  void broken(UnreadRecord unread, Candidate candidate, Survey survey, @Nullable String part) {}
}
