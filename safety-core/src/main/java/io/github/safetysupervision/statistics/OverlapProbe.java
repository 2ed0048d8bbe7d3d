package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.SourceIntegrity;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.List;

/** Looks for records that are in two populations, and keeps the first few by their ids. */
final class OverlapProbe {

  private final Population<?> left;
  private final Population<?> right;
  private final FewNames witnesses = new FewNames();

  OverlapProbe(Population<?> left, Population<?> right) {
    this.left = left;
    this.right = right;
  }

  <T extends SafetyRecord> void look(RecordType<T, ?> type, T candidate) {
    if (Tallying.holds(left, type, candidate).isTrue()
        && Tallying.holds(right, type, candidate).isTrue()) {
      witnesses.add(candidate.getId());
    }
  }

  RecordVisitor visitor(SourceIntegrity integrity) {
    return new RecordVisitor() {
      @Override
      public boolean wantsProblems() {
        return false;
      }

      @Override
      public <T extends SafetyRecord> void record(
          RecordType<T, ?> type, T candidate, Place place, List<Problem> problems) {
        if (integrity.isInEffect(type, candidate)) {
          look(type, candidate);
        }
      }
    };
  }

  List<String> witnesses() {
    return witnesses.names();
  }

  long count() {
    return witnesses.count();
  }
}
