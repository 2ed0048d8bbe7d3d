package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a check found (检查报告): one verdict, everything counted exactly, the first problems of each
 * code with their places, and what could not be checked.
 *
 * @param verdict whether the source may be imported
 * @param asOf the day by which it was judged, or null if nobody knows it
 * @param rulebook by which it was judged
 * @param records how many records were read whole
 * @param unread how many records were not
 * @param counts how many problems there are of each code and severity, in the order of the codes,
 *     the heavier severity first
 * @param problems the first of each code, as many as were to be kept, in the order of the source;
 *     weighed by the profile
 * @param explained those of the problems that a justification explains, in the same order
 * @param skipped what was left out because of something else that is wrong
 * @param failures rules that broke down; then the verdict is {@link CheckVerdict#NOT_CHECKED}
 */
public record CheckReport(
    CheckVerdict verdict,
    @Nullable LocalDate asOf,
    Rulebook rulebook,
    long records,
    long unread,
    List<Count> counts,
    List<Problem> problems,
    List<ExplainedProblem> explained,
    List<SkippedCheck> skipped,
    List<Problem> failures) {

  /**
   * How many problems of one code there are.
   *
   * @param code the code
   * @param severity how much they weigh here
   * @param number how many there are
   * @param explained how many of them justifications explain; none unless they have to be explained
   */
  public record Count(ProblemCode code, Severity severity, long number, long explained) {

    /**
     * Checks that all are there.
     *
     * @param code the code
     * @param severity how much they weigh here
     * @param number how many there are
     * @param explained how many of them justifications explain
     */
    public Count {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(severity, "severity");
      if (explained > number || (explained > 0 && severity != Severity.EXPLAIN)) {
        throw new IllegalArgumentException(explained + " of " + number + " explained: " + severity);
      }
    }

    /**
     * Counts problems of which none is explained.
     *
     * @param code the code
     * @param severity how much they weigh here
     * @param number how many there are
     */
    public Count(ProblemCode code, Severity severity, long number) {
      this(code, severity, number, 0);
    }
  }

  /**
   * Copies the lists.
   *
   * @param verdict whether the source may be imported
   * @param asOf the day by which it was judged, or null if nobody knows it
   * @param rulebook by which it was judged
   * @param records how many records were read whole
   * @param unread how many records were not
   * @param counts how many problems there are of each code and severity
   * @param problems the first of each code
   * @param explained those of them that are explained
   * @param skipped what was left out
   * @param failures rules that broke down
   */
  public CheckReport {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(rulebook, "rulebook");
    counts = List.copyOf(counts);
    problems = List.copyOf(problems);
    explained = List.copyOf(explained);
    skipped = List.copyOf(skipped);
    failures = List.copyOf(failures);
  }

  /**
   * Returns how many problems there are of each severity.
   *
   * @return every severity, the heaviest first
   */
  public Map<Severity, Long> bySeverity() {
    Map<Severity, Long> out = new EnumMap<>(Severity.class);
    for (Severity s : Severity.values()) {
      out.put(s, 0L);
    }
    counts.forEach(c -> out.merge(c.severity(), c.number(), Long::sum));
    return Collections.unmodifiableMap(out);
  }

  /**
   * Returns how many problems there are of each code.
   *
   * @return the ids of the codes that were found, in their order
   */
  public Map<String, Long> byCode() {
    Map<String, Long> out = new TreeMap<>();
    counts.forEach(c -> out.merge(c.code().id(), c.number(), Long::sum));
    return Collections.unmodifiableMap(out);
  }

  /**
   * Returns how many problems justifications explain.
   *
   * @return the number, exactly, whatever is listed
   */
  public long explainedNumber() {
    return counts.stream().mapToLong(Count::explained).sum();
  }

  /**
   * Returns the justification that explains a listed problem.
   *
   * @param problem one of the problems
   * @return the id of the justification, or null if it is not explained
   */
  public @Nullable String justificationOf(Problem problem) {
    for (ExplainedProblem e : explained) {
      if (e.problem().equals(problem)) {
        return e.justification();
      }
    }
    return null;
  }

  /**
   * Whether something was found that weighs at least so much, and is not explained.
   *
   * @param severity the severity
   * @return true if a problem has it, or a heavier one
   */
  public boolean hasAtLeast(Severity severity) {
    return counts.stream()
        .anyMatch(c -> c.number() > c.explained() && c.severity().compareTo(severity) <= 0);
  }
}
