package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.SourceIntegrity;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.ArrayList;
import java.util.List;

/** Looks for records that are in two populations, and keeps the first few. */
final class OverlapProbe {

  private static final int KEPT = 10;

  private final Population<?> left;
  private final Population<?> right;
  private final List<String> witnesses = new ArrayList<>();
  private long count;

  OverlapProbe(Population<?> left, Population<?> right) {
    this.left = left;
    this.right = right;
  }

  <T extends SafetyRecord> void look(RecordType<T, ?> type, T candidate) {
    if (Tallying.holds(left, type, candidate) && Tallying.holds(right, type, candidate)) {
      count++;
      if (witnesses.size() < KEPT) {
        witnesses.add(candidate.getId());
      }
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
    return witnesses;
  }

  long count() {
    return count;
  }
}
