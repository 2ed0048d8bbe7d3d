package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** What must hold between stated figures (关系类型). */
public enum IdentityForm implements ClosedTerm {
  /** The whole is the sum of its parts (合计等于分项之和). */
  SUM("sum", "合计等于分项之和", "the whole is the sum of its parts"),
  /** The whole is a rate: the first part divided by the second (比率等于分子除以分母). */
  RATE("rate", "比率等于分子除以分母", "the rate is the first part by the second"),
  /** The words say all: the whole equals its one part (全部). */
  ALL("all", "全部", "the words say all"),
  /**
   * The whole says all of its population is done, the part says some are open: only so if the
   * populations do not meet (全部完成与尚有未完成不矛盾).
   */
  COMPATIBLE("compatible", "全部完成与尚有未完成不矛盾", "all is done here, some is open there"),
  /** The parts may be added: same period, disjoint populations (可以相加). */
  ADDABLE("addable", "可以相加", "the parts may be added"),
  /** There is one of the whole for each of the parts, as one team a village (逐一对应). */
  EACH("each", "逐一对应", "one for each"),
  /** The whole as stated is what a register has (与登记数一致). */
  REGISTER("register", "与登记数一致", "the stated number is that of the register");

  private final String code;
  private final Wording wording;

  IdentityForm(String code, String zh, String en) {
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
