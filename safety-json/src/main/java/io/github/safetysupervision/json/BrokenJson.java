package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Problem;

/** Ends the reading of one record whose text is no JSON; never leaves the package. */
final class BrokenJson extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;
  private final int offset;

  BrokenJson(Problem problem, int offset) {
    super(null, null, false, false); // no stack trace: a file may hold a million of them
    this.problem = problem;
    this.offset = offset;
  }

  Problem problem() {
    return problem;
  }

  int offset() {
    return offset;
  }
}
