package io.github.safetysupervision.examples;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

// tag::closed-term
/** 安全风险等级：只有这四个，用枚举；别的写法读不进来。 */
public enum BlastRisk implements ClosedTerm {
  /** Red (重大风险). */
  MAJOR("major", "重大风险", "major risk"),
  /** Orange (较大风险). */
  CONSIDERABLE("considerable", "较大风险", "considerable risk"),
  /** Yellow (一般风险). */
  ORDINARY("ordinary", "一般风险", "ordinary risk"),
  /** Blue (低风险). */
  LOW("low", "低风险", "low risk");

  private final String code;
  private final Wording wording;

  BlastRisk(String code, String zh, String en) {
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
// end::closed-term
