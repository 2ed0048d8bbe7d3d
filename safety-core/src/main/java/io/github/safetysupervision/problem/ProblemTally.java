package io.github.safetysupervision.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Counts problems exactly and keeps the first few of each code, so that a file with millions of the
 * same fault costs no memory. It changes as it counts, because there are millions; not safe for use
 * by several threads at once.
 */
@SuppressWarnings("EnumOrdinal") // the places in an array that nobody keeps
public final class ProblemTally {

  private final int kept;

  /** How many of each code there are of each severity, by its place. */
  private final Map<ProblemCode, long[]> counts = new HashMap<>();

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
    long[] some = counts.get(code);
    if (some == null) {
      some = new long[Severity.values().length];
      counts.put(code, some);
    }
    if (sum(some) < kept) {
      sample.add(problem.get());
    }
    some[severity.ordinal()]++;
    if (severity.isError()) {
      errors++;
    }
  }

  private static long sum(long[] numbers) {
    long out = 0;
    for (long n : numbers) { // no stream: a file may have millions
      out += n;
    }
    return out;
  }

  /**
   * Counts what another tally counted, and keeps what it kept, as far as there is room.
   *
   * @param other another tally
   */
  public void addAll(ProblemTally other) {
    Map<ProblemCode, Long> room = new HashMap<>();
    other.counts.forEach(
        (code, some) -> {
          long[] mine = counts.computeIfAbsent(code, c -> new long[some.length]);
          room.put(code, kept - Arrays.stream(mine).sum());
          for (int i = 0; i < some.length; i++) {
            mine[i] += some[i];
          }
        });
    for (Problem p : other.sample) {
      long left = room.getOrDefault(p.code(), 0L);
      if (left > 0) {
        sample.add(p);
        room.put(p.code(), left - 1);
      }
    }
    errors += other.errors;
  }

  /**
   * Returns the codes that were counted.
   *
   * @return the codes, in the order of their ids
   */
  public List<ProblemCode> codes() {
    List<ProblemCode> out = new ArrayList<>(counts.keySet());
    out.sort(Comparator.comparing(ProblemCode::id));
    return out;
  }

  /**
   * Returns the exact number of problems of a code and a severity.
   *
   * @param code the code
   * @param severity the severity
   * @return the number
   */
  public long count(ProblemCode code, Severity severity) {
    long[] some = counts.get(code);
    return some == null ? 0 : some[severity.ordinal()];
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
    Map<String, Long> out = new TreeMap<>();
    counts.forEach((code, some) -> out.merge(code.id(), Arrays.stream(some).sum(), Long::sum));
    return Collections.unmodifiableMap(out);
  }

  /**
   * Returns the exact number of all problems.
   *
   * @return the number
   */
  public long total() {
    return counts.values().stream().flatMapToLong(Arrays::stream).sum();
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
