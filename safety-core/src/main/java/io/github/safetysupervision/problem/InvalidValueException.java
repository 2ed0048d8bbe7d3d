package io.github.safetysupervision.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@code parse} for text that is no such value; {@code tryParse} returns the problems.
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /**
   * Makes the exception of its problems.
   *
   * @param problems what is wrong
   */
  public InvalidValueException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns what is wrong; empty after serialization, where the message remains.
   *
   * @return the problems
   */
  @SuppressWarnings("nullness") // transient: null after deserialization
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
