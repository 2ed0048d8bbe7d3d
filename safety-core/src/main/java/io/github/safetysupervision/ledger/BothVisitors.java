package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;

/**
 * Shows one scan to two visitors (同读), for whoever asks two things of a source that is read once
 * for both.
 *
 * @param first is told first
 * @param second is told after it
 */
public record BothVisitors(RecordVisitor first, RecordVisitor second) implements RecordVisitor {

  @Override
  public void manifest(Outcome<Manifest> says) {
    first.manifest(says);
    second.manifest(says);
  }

  @Override
  public void record(RecordView<?> record) {
    first.record(record);
    second.record(record);
  }

  @Override
  public void unread(UnreadRecord unread) {
    first.unread(unread);
    second.unread(unread);
  }

  @Override
  public void unknown(UnknownRecord unknown) {
    first.unknown(unknown);
    second.unknown(unknown);
  }

  @Override
  public void problem(Problem problem) {
    first.problem(problem);
    second.problem(problem);
  }
}
