package io.github.safetysupervision.cli;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.reconciliation.StatedFigureType;
import io.github.safetysupervision.reconciliation.StatedIdentityType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;

/** Notes whether a file states anything, or may: what could not be read says so itself. */
final class StatedSeen implements RecordVisitor {

  private boolean isSeen;

  StatedSeen() {}

  /** Whether nothing is stated, as far as everything was read. */
  boolean isNothing() {
    return !isSeen;
  }

  private static boolean isOfStated(RecordType<?, ?> type) {
    return type == StatedFigureType.STATED_FIGURE || type == StatedIdentityType.STATED_IDENTITY;
  }

  @Override
  public void record(RecordView<?> record) {
    isSeen |= isOfStated(record.type());
  }

  @Override
  public void unread(UnreadRecord record) {
    isSeen |= record.types().stream().anyMatch(StatedSeen::isOfStated);
  }

  @Override
  public void problem(Problem problem) {
    isSeen |= problem.severity() == Severity.FATAL;
  }
}
