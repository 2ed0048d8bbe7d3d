package io.github.safetysupervision.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading something gave: a value, problems, or both.
 *
 * <p>Law: there is no value only if at least one problem is an error. A value may come with errors:
 * a contradictory record is a value that is wrong.
 *
 * @param <T> the type of the value
 * @param value the value, or null if there is none
 * @param problems what is wrong, in the order found
 */
public record Outcome<T extends Object>(@Nullable T value, List<Problem> problems) {

  /**
   * Copies the problems and checks the law.
   *
   * @param value the value, or null if there is none
   * @param problems what is wrong, in the order found
   * @throws IllegalArgumentException if there is neither a value nor an error
   */
  public Outcome {
    problems = List.copyOf(problems);
    if (value == null && !isAnyError(problems)) {
      throw new IllegalArgumentException("no value and no error");
    }
  }

  /**
   * Returns a value without problems.
   *
   * @param <T> the type of the value
   * @param value the value
   * @return the outcome
   */
  public static <T extends Object> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /**
   * Returns a failure.
   *
   * @param <T> the type the value would have had
   * @param problem an error
   * @return the outcome without a value
   */
  public static <T extends Object> Outcome<T> failed(Problem problem) {
    return new Outcome<>(null, List.of(problem));
  }

  /**
   * Whether there is a value and nothing is an error.
   *
   * @return true if the value can be used as it is
   */
  public boolean isValid() {
    return value != null && !isAnyError(problems);
  }

  private static boolean isAnyError(List<Problem> problems) {
    for (int i = 0; i < problems.size(); i++) {
      if (problems.get(i).severity().isError()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws InvalidValueException if there is none
   */
  public T orThrow() {
    T v = value;
    if (v == null) {
      throw new InvalidValueException(problems);
    }
    return v;
  }
}
