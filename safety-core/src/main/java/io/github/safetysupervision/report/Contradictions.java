package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records whose own fields contradict each other: they count all the same, and the report says
 * so. Kept by the order of their ids, whatever order they come in.
 */
final class Contradictions {

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

  /** Takes in what was found wrong with a record. */
  void look(SafetyRecord candidate, List<Problem> problems) {
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
