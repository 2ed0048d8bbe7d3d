package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule about stated figures among themselves, and beside the records or the period before
 * (报送数字规则): its code, which says all there is to say about it, and its condition. A value; two are
 * equal if they have the same code.
 *
 * <p>Law: what is not certain – a bound word that leaves it open, a number that may be corrected,
 * another period or territory – breaks no rule.
 */
public final class StatedRule extends EqualByParts {

  /** Looks at what is stated. */
  @FunctionalInterface
  interface Condition {

    /** Tells of each number that breaks the rule. */
    void judge(StatedNumbers stated, Found found);
  }

  /** Is told of a number that breaks a rule. */
  @FunctionalInterface
  interface Found {

    /** Takes a problem of a stated number. */
    void at(StatedNumber number, Problem problem);
  }

  private final ProblemCode code;
  private final Condition condition;

  private StatedRule(ProblemCode code, Condition condition) {
    this.code = code;
    this.condition = condition;
  }

  static StatedRule of(ProblemCode code, Condition condition) {
    return new StatedRule(code, condition);
  }

  /** {@return the code of the problem it finds} */
  public ProblemCode code() {
    return code;
  }

  void judge(StatedNumbers stated, Found found) {
    condition.judge(stated, found);
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(code);
  }

  /** Returns the code and what it is about. */
  @Override
  public String toString() {
    return code.id() + " stated-figure";
  }
}
