package io.github.safetysupervision.report;

import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records whose own fields contradict each other: they count all the same, and the report says
 * so. Kept by the order of their ids, whatever order they come in.
 */
final class Contradictions implements RecordVisitor {

  private static final int KEPT = 10;

  /** One code: how often it was found, and the first few records by their ids. */
  static final class Kind {
    private final TreeMap<String, Problem> byId = new TreeMap<>();
    private long count;

    private void add(String id, Problem problem) {
      count++;
      byId.putIfAbsent(id, problem);
      if (byId.size() > KEPT) {
        byId.pollLastEntry();
      }
    }

    long count() {
      return count;
    }

    List<String> ids() {
      return List.copyOf(byId.keySet());
    }

    /** The problem of the first of them. */
    Problem example() {
      return byId.values().iterator().next();
    }
  }

  private final Map<String, Kind> byCode = new TreeMap<>();

  private Contradictions() {}

  static Contradictions of(RecordSource ledger) throws IOException {
    Contradictions out = new Contradictions();
    ledger.scan(out);
    return out;
  }

  @Override
  public <T extends SafetyRecord> void record(
      RecordType<T, ?> type, T candidate, Place place, List<Problem> problems) {
    for (Problem p : problems) {
      if (p.severity() == Severity.EXPLAIN || p.severity().isError()) {
        byCode.computeIfAbsent(p.code().id(), c -> new Kind()).add(candidate.getId(), p);
      }
    }
  }

  Map<String, Kind> byCode() {
    return byCode;
  }
}
