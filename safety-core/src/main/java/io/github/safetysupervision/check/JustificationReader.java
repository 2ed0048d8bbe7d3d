package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.function.Consumer;

/** Picks justifications out of what is shown to somebody else. */
final class JustificationReader implements RecordVisitor {

  private final RecordVisitor next;
  private final Consumer<RecordView<?>> taken;

  JustificationReader(RecordVisitor next, Consumer<RecordView<?>> taken) {
    this.next = next;
    this.taken = taken;
  }

  @Override
  public void manifest(Outcome<Manifest> says) {
    next.manifest(says);
  }

  @Override
  public void record(RecordView<?> record) {
    if (record.type() == JustificationType.JUSTIFICATION) {
      taken.accept(record);
    }
    next.record(record);
  }

  @Override
  public void unread(UnreadRecord unread) {
    next.unread(unread);
  }

  @Override
  public void unknown(UnknownRecord unknown) {
    next.unknown(unknown);
  }

  @Override
  public void problem(Problem problem) {
    next.problem(problem);
  }
}
