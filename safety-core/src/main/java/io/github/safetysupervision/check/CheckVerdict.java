package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;

/** Whether a source may be imported (检查结论), from best to worst. */
public enum CheckVerdict {
  /** Nothing has to be mended or explained. */
  VALID("valid", "通过", "valid"),

  /** Nothing is wrong for sure, and something has to be explained. */
  NEEDS_EXPLANATION("needs-explanation", "需要说明", "needs explanation"),

  /** Something is wrong; what is damaged is wrong too. */
  INVALID("invalid", "不通过", "invalid"),

  /** A rule or the checker itself failed, so that nobody knows. */
  NOT_CHECKED("not-checked", "未能检查", "not checked");

  private final String code;
  private final Wording wording;

  CheckVerdict(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  /** The verdict where the heaviest problem has a severity. */
  static CheckVerdict of(Severity heaviest) {
    return switch (heaviest) {
      case FATAL, ERROR -> INVALID;
      case EXPLAIN -> NEEDS_EXPLANATION;
      case WARNING, INFO -> VALID;
    };
  }

  /** {@return the text form, such as {@code needs-explanation}} */
  public String code() {
    return code;
  }

  /** {@return the verdict as people say it} */
  public Wording wording() {
    return wording;
  }
}
