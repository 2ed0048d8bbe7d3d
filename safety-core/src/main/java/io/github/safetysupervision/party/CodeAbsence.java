package io.github.safetysupervision.party;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** Why an entity has no unified social credit code (无信用代码原因). */
public enum CodeAbsence implements ClosedTerm {
  /** It still has an old 15-digit registration number (只有原 15 位注册号). */
  OLD_NUMBER("old-number", "只有原 15 位注册号", "has only an old 15-digit number"),
  /** It is not registered, as a group of herders (没有代码). */
  NONE("none", "没有代码", "has none"),
  /** It may have one, but it was not supplied (未填报). */
  NOT_SUPPLIED("not-supplied", "未填报", "was not supplied");

  private final String code;
  private final Wording wording;

  CodeAbsence(String code, String zh, String en) {
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
