package io.github.safetysupervision.problem;

/** How much a problem weighs (严重程度), from heaviest to lightest. */
public enum Severity {
  /** The rest of the source cannot be judged. */
  FATAL,
  /** The value or record is wrong. */
  ERROR,
  /** It may be right, but somebody has to explain it. */
  EXPLAIN,
  /** It is unusual; nothing is lost. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /**
   * Whether a value with such a problem cannot be used.
   *
   * @return true for {@link #FATAL} and {@link #ERROR}
   */
  public boolean isError() {
    return this == FATAL || this == ERROR;
  }
}
