package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;

/**
 * Shows one scan to two visitors (同读): a source is read once for both.
 *
 * @param first is told first
 * @param second is told after it
 */
public record BothVisitors(RecordVisitor first, RecordVisitor second) implements RecordVisitor {

  @Override
  public boolean wantsProblems() {
    return first.wantsProblems() || second.wantsProblems();
  }

  @Override
  public <T extends SafetyRecord> void record(
      RecordType<T, ?> type, T record, Place place, List<Problem> problems) {
    first.record(type, record, place, problems);
    second.record(type, record, place, problems);
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
