package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;

import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules of stated numbers beside those of the period before (上期比较规则). */
final class PriorRules {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** A jump against the period before. */
  static final ProblemCode JUMP =
      PLAUSIBILITY
          .explain(
              "CK-310",
              "“{figure}”所报 {found}，而 {period}同一口径为 {before}，相差超过 {times} 倍；一般不会如此；请核对，或说明原因",
              "{figure} states {found}, and the same number of {period} was {before}, a change of more than"
                  + " {times} times; expected no such jump; check it, or explain")
          .naming("figure")
          .title("与上期相比突变", "a jump against the period before")
          .why(
              "同一指标、同样长的期间，数字突然大了或小了很多倍，多是单位写错、多写少写了零，或者统计口径变了。",
              "Mostly a slip of the unit, a zero too many or too few, or another scope than before.")
          .fix(
              "核对单位和位数；口径变了的，写明从何时起、怎样变的；确有其事的，说明原因，如专项行动集中检查。",
              "Check the unit and the digits; where the scope changed say since when and how; where it is so"
                  + " say why, such as a campaign.");

  /** Ten thousand times as much money. */
  static final ProblemCode TEN_THOUSAND_TIMES =
      PLAUSIBILITY
          .explain(
              "CK-311",
              "“{figure}”所报 {found}，而 {period}同一口径为 {before}，正好相差一万倍；可能把元和万元写混了；请核对，或说明",
              "{figure} states {found}, and the same amount of {period} was {before}, exactly ten thousand"
                  + " times as much or as little; perhaps 元 was taken for 万元; check it, or explain")
          .naming("figure")
          .title("与上期正好相差一万倍", "ten thousand times the amount before")
          .why(
              "表头的单位是万元而按元填写，或者相反，汇总时一个单位就能使全市的数失真。",
              "A table in 万元 was filled in in 元, or the other way round; one such number spoils the total of"
                  + " a whole city.")
          .fix(
              "对照处罚决定书或拨款文件核对金额，连同单位写明，如 27.4万元。",
              "Compare it with the decisions themselves, and write the unit with the number, such as 27.4万元.");

  static final List<StatedRule> ALL =
      List.of(
          StatedRule.of(JUMP, PriorRules::jumps),
          StatedRule.of(TEN_THOUSAND_TIMES, PriorRules::slips));

  private PriorRules() {}

  private static void jumps(StatedNumbers stated, StatedRule.Found found) {
    JumpLimit limit = stated.prior().limit();
    for (StatedNumber n : stated.all()) {
      PriorNumbers.Before before = comparable(n, stated);
      if (before != null && !isSlip(n, before) && isJump(n, before.possible(), limit)) {
        found.at(
            n,
            JUMP.with(
                "figure", n.id(),
                "found", n.quantity(),
                "period", words(before),
                "before", before.said(),
                "times", limit.factor().stripTrailingZeros().toPlainString()));
      }
    }
  }

  private static void slips(StatedNumbers stated, StatedRule.Found found) {
    for (StatedNumber n : stated.all()) {
      PriorNumbers.Before before = comparable(n, stated);
      if (before != null && isSlip(n, before)) {
        found.at(
            n,
            TEN_THOUSAND_TIMES.with(
                "figure", n.id(),
                "found", n.quantity(),
                "period", words(before),
                "before", before.said()));
      }
    }
  }

  private static Wording words(PriorNumbers.Before before) {
    return new Wording(
        before.period().inWords(Locale.CHINESE), before.period().inWords(Locale.ENGLISH));
  }

  private static PriorNumbers.@Nullable Before comparable(StatedNumber n, StatedNumbers stated) {
    PriorNumbers.Before before = stated.prior().before(n);
    return before != null && n.quantity().noun().isComparableTo(before.noun()) ? before : null;
  }

  /** From nothing or to nothing there is no factor. */
  private static boolean isJump(StatedNumber n, Interval before, JumpLimit limit) {
    Interval now = n.quantity().interval();
    BigDecimal floor =
        n.quantity().noun().kind() == CountNoun.Kind.MONEY
            ? limit.floor().multiply(TEN_THOUSAND)
            : limit.floor();
    return isFarMore(now, before, limit.factor(), floor)
        || isFarMore(before, now, limit.factor(), floor);
  }

  private static boolean isFarMore(
      Interval more, Interval less, BigDecimal factor, BigDecimal floor) {
    BigDecimal most = less.high();
    return most != null
        && less.low().signum() > 0
        && more.low().compareTo(floor) >= 0
        && more.low().compareTo(most.multiply(factor)) > 0;
  }

  private static boolean isSlip(StatedNumber n, PriorNumbers.Before before) {
    BigDecimal now = n.quantity().value();
    BigDecimal then = before.value();
    boolean isMoney = n.quantity().noun().kind() == CountNoun.Kind.MONEY;
    return isMoney
        && now != null
        && then != null
        && now.signum() > 0
        && then.signum() > 0
        && (now.compareTo(then.multiply(TEN_THOUSAND)) == 0
            || then.compareTo(now.multiply(TEN_THOUSAND)) == 0);
  }
}
