package io.github.safetysupervision.quantity;

/**
 * True, false, or not known (真值): what comparing vague numbers or evaluating a filter on a record
 * with gaps can answer.
 *
 * <p>The connectives are Kleene's strong ones: an unknown operand matters only where it could
 * change the answer. Laws: {@link #and} and {@link #or} are commutative, associative, idempotent
 * and distribute over each other; De Morgan; {@link #not} twice is nothing; replacing {@link
 * #UNKNOWN} by a known value never turns a known answer into the other one. The excluded middle
 * does not hold: {@code UNKNOWN.or(UNKNOWN.not())} is unknown.
 *
 * <pre>{@code
 * Truth.FALSE.and(Truth.UNKNOWN); // FALSE
 * Truth.TRUE.and(Truth.UNKNOWN);  // UNKNOWN, and never TRUE
 * }</pre>
 */
public enum Truth {
  /** It is so. */
  TRUE,
  /** It is not so. */
  FALSE,
  /** What is known does not decide it. */
  UNKNOWN;

  /**
   * Returns the known truth of a condition.
   *
   * @param condition the condition
   * @return {@link #TRUE} or {@link #FALSE}
   */
  public static Truth of(boolean condition) {
    return condition ? TRUE : FALSE;
  }

  /**
   * Returns whether both are so.
   *
   * @param other the other
   * @return false if one is false, true if both are true, otherwise unknown
   */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /**
   * Returns whether at least one is so.
   *
   * @param other the other
   * @return true if one is true, false if both are false, otherwise unknown
   */
  public Truth or(Truth other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
  }

  /**
   * Returns the opposite; unknown stays unknown.
   *
   * @return the negation
   */
  public Truth not() {
    if (this == UNKNOWN) {
      return UNKNOWN;
    }
    return this == TRUE ? FALSE : TRUE;
  }

  /**
   * Whether it is certainly so.
   *
   * @return true for {@link #TRUE} only
   */
  public boolean isTrue() {
    return this == TRUE;
  }

  /**
   * Whether it is decided either way.
   *
   * @return false for {@link #UNKNOWN} only
   */
  public boolean isKnown() {
    return this != UNKNOWN;
  }
}
