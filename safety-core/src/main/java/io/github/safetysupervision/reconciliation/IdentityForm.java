package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.statistics.Overlaps;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must hold between stated figures (关系类型). */
public enum IdentityForm implements ClosedTerm {
  /** The whole is the sum of its parts (合计等于分项之和). */
  SUM("sum", "合计等于分项之和", "the whole is the sum of its parts", Asks.OF_EACH_TWO, SumIdentity::judge),
  /** The whole is a rate: the first part divided by the second (比率等于分子除以分母). */
  RATE(
      "rate",
      "比率等于分子除以分母",
      "the rate is the first part by the second",
      Asks.NOTHING,
      RateIdentity::judge),
  /** The words say all: the whole equals its one part (全部). */
  ALL("all", "全部", "the words say all", Asks.NOTHING, AllIdentity::judge),
  /**
   * The whole says all of its population is done, the part says some are open: only so if the
   * populations do not meet (全部完成与尚有未完成不矛盾).
   */
  COMPATIBLE(
      "compatible",
      "全部完成与尚有未完成不矛盾",
      "all is done here, some is open there",
      Asks.OF_THE_WHOLE,
      CompatibleIdentity::judge),
  /** The parts may be added: same period, disjoint populations (可以相加). */
  ADDABLE("addable", "可以相加", "the parts may be added", Asks.OF_EACH_TWO, AddableIdentity::judge),
  /** There is one of the whole for each of the parts, as one team a village (逐一对应). */
  EACH("each", "逐一对应", "one for each", Asks.OF_EACH_TWO, EachIdentity::judge),
  /** The whole as stated is what a register has (与登记数一致). */
  REGISTER(
      "register",
      "与登记数一致",
      "the stated number is that of the register",
      Asks.NOTHING,
      RegisterIdentity::judge);

  /** Between which figures the overlaps matter. */
  enum Asks {
    NOTHING,
    OF_EACH_TWO,
    OF_THE_WHOLE
  }

  private final String code;
  private final Wording wording;
  private final Asks asks;
  private final Function<Operands, ReconciledIdentity> judge;

  IdentityForm(
      String code, String zh, String en, Asks asks, Function<Operands, ReconciledIdentity> judge) {
    this.code = code;
    this.wording = new Wording(zh, en);
    this.asks = asks;
    this.judge = judge;
  }

  /** What has to be found out about the overlaps of the operands. */
  Overlaps overlaps(Overlaps.@Nullable NamedMeasure whole, List<Overlaps.NamedMeasure> parts) {
    return switch (asks) {
      case NOTHING -> Overlaps.unasked(parts);
      case OF_EACH_TWO -> Overlaps.among(parts);
      case OF_THE_WHOLE -> whole == null ? Overlaps.unasked(parts) : Overlaps.between(whole, parts);
    };
  }

  /** Whether it is judged by the numbers alone. */
  boolean isOfNumbers() {
    return asks == Asks.NOTHING;
  }

  /** Judges an identity of which nothing is missing. */
  ReconciledIdentity judge(Operands operands) {
    return judge.apply(operands);
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
