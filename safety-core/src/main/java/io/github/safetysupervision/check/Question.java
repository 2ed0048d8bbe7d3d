package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;

/** A rule over several records while it is asked: something is gathered in each of two reads. */
interface Question {

  /** The rule that is asked. */
  AnyRule rule();

  /** The types whose records it looks at. */
  List<RecordType<?, ?>> types();

  /**
   * A record in the first read.
   *
   * @param isWhole whether it was read whole, or this is what is known of it
   */
  void first(RecordType<?, ?> type, FieldValues values, boolean isWhole);

  /**
   * Takes what the first read shows.
   *
   * @return whether no record that was read whole has to be seen again
   */
  boolean settle(Survey survey);

  /** A record in the second read. */
  void again(RecordView<?> record, StandingDoubts doubts, CheckFindings found);

  /** A record that was not read whole, or several, after the first read. */
  void unread(UnreadRecord record, Problem root, StandingDoubts doubts, CheckFindings found);

  /** Draws the conclusion. */
  void finish(CheckFindings found);
}
