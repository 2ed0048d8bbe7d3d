package io.github.safetysupervision.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Counts problems exactly and keeps the first few of each code, so that a file with millions of the
 * same fault costs no memory. It changes as it counts, because there are millions; not safe for use
 * by several threads at once.
 */
public final class ProblemTally {

  private final int kept;
  private final Map<String, Long> counts = new TreeMap<>();
  private final List<Problem> sample = new ArrayList<>();
  private long errors;

  /**
   * Starts a tally.
   *
   * @param kept how many problems of each code to keep
   * @throws IllegalArgumentException if negative
   */
  public ProblemTally(int kept) {
    if (kept < 0) {
      throw new IllegalArgumentException("kept " + kept);
    }
    this.kept = kept;
  }

  /**
   * Counts one problem, and keeps it if its code has not had its share.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    add(problem.code(), problem.severity(), () -> problem);
  }

  /**
   * Counts one problem, and makes it only if it is kept: the place of each would have to be looked
   * for.
   *
   * @param code its code
   * @param severity its severity
   * @param problem makes it, with that code and severity
   */
  public void add(ProblemCode code, Severity severity, Supplier<Problem> problem) {
    long n = counts.getOrDefault(code.id(), 0L) + 1;
    counts.put(code.id(), n);
    if (n <= kept) {
      sample.add(problem.get());
    }
    if (severity.isError()) {
      errors++;
    }
  }

  /**
   * Returns the problems kept, in the order they came.
   *
   * @return the first few of each code
   */
  public List<Problem> sample() {
    return Collections.unmodifiableList(sample);
  }

  /**
   * Returns the exact number of problems of each code, in the order of the codes.
   *
   * @return code to count
   */
  public Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the exact number of all problems.
   *
   * @return the number
   */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns the exact number of problems that are errors.
   *
   * @return the number
   */
  public long errors() {
    return errors;
  }
}
