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

  /** A record, or what is known of one, in the first read. */
  void first(RecordType<?, ?> type, FieldValues values);

  /** Whether the second read would find nothing more, if every record was read whole. */
  boolean isSettled(Survey survey);

  /** A record in the second read. */
  void again(RecordView<?> record, StandingDoubts doubts, CheckFindings found);

  /** A record that was not read whole, or several, in the second read. */
  void unread(UnreadRecord record, Problem root, StandingDoubts doubts, CheckFindings found);

  /** Draws the conclusion. */
  void finish(CheckFindings found);
}
