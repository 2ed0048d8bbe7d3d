package io.github.safetysupervision.report;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The records whose own fields contradict each other: they count all the same, and the report says
 * so. Kept by the order of their ids, whatever order they come in.
 */
final class Contradictions {

  private static final int KEPT = 10;

  private static final Comparator<Problem> BY_WORDS =
      Comparator.comparing(p -> p.message(Locale.CHINESE));

  /** One code: how often it was found, and the first few records by their ids. */
  static final class Contradiction {
    private final TreeMap<String, Problem> byId = new TreeMap<>();
    private long count;

    private void add(String id, Problem problem) {
      count++;
      // Several records may have one id: the order they come in does not choose.
      byId.merge(id, problem, BinaryOperator.minBy(BY_WORDS));
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

  private final Map<String, Contradiction> byCode = new TreeMap<>();

  /** Takes in what was found wrong with a record. */
  void look(RecordView<?> record) {
    for (Problem p : record.problems()) {
      if (p.severity() == Severity.EXPLAIN || p.severity().isError()) {
        byCode.computeIfAbsent(p.code().id(), c -> new Contradiction()).add(record.id(), p);
      }
    }
  }

  Map<String, Contradiction> byCode() {
    return byCode;
  }
}
