package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;

/** What a record does to the ledger (数据操作). */
public enum Operation implements ClosedTerm {
  /** A new fact; what a record without an operation does. */
  INSERT("insert", "新增", "insert"),
  /** A corrected fact, which takes the place of the record it supersedes. */
  UPDATE("update", "更正", "update"),
  /** Takes back the record it supersedes, and states nothing itself. */
  WITHDRAW("withdraw", "撤回", "withdraw");

  private final String code;
  private final Wording wording;

  Operation(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
