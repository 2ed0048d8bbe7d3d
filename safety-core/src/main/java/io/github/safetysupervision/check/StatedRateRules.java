package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Bound;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.IdentityForm;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of stated shares (比率规则): what a percent of whole numbers can be. */
final class StatedRateRules {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A percent that no whole number gives. */
  static final ProblemCode PERCENT_IMPOSSIBLE =
      TOTALS
          .explain(
              "CK-301",
              "“{figure}”所报比率 {found}，而{given}：没有整数能得出它，四舍五入或截去尾数都不能；最接近的是{nearest}；请核对，或说明",
              "{figure} states {found}, and {given}: no whole number gives it, rounded or cut off; the"
                  + " nearest are {nearest}; check them, or explain")
          .naming("figure")
          .title("没有整数能得出的比率", "a percent no whole number gives")
          .why(
              "条、家、人都是整数，分子或分母定了，能得出的百分数就那么几个。得不出的，比率或所报的数至少有一个写错，或者口径不同。",
              "Items, units and people come in wholes: with one side given only some percentages are"
                  + " possible. If this is none of them, it or the number is wrong, or they are of different"
                  + " things.")
          .basis("算术：比率等于分子除以分母", "arithmetic: a rate is part by base")
          .fix(
              "用实有的分子、分母重新计算比率，写到同样的位数；分子、分母和比率的期间、范围不同的，写明各自的口径。",
              "Compute the rate anew from its part and base and write it to the same place; if they are of"
                  + " different periods or scopes, say which.");

  /** A rate that its stated part and base do not give. */
  static final ProblemCode RATE_DIFFERS =
      TOTALS
          .explain(
              "CK-302",
              "“{figure}”所报比率 {found}，而所报 {part}、{whole} 得 {expected}；三者应相符；请核对，或说明",
              "{figure} states {found}, and {part} by {whole}, as stated, makes {expected}; expected them to"
                  + " agree; check them, or explain")
          .naming("figure")
          .title("所报比率与分子分母不符", "rate differs from its stated part and base")
          .why(
              "比率、分子、分母是同一件事的三个数，定了两个，第三个就定了；不符的，至少有一个写错。",
              "Rate, part and base are three numbers of one thing: any two settle the third. Where they do"
                  + " not agree one of them is wrong.")
          .basis("算术：比率等于分子除以分母", "arithmetic: a rate is part by base")
          .fix(
              "照分子、分母重新计算比率，如 47条 中整改 46条，写 97.9%；分子、分母写错的，改正并重算。",
              "Compute the rate anew, as 97.9% for 46 of 47; if part or base is wrong, correct it and compute"
                  + " again.");

  /** A share of more than all. */
  static final ProblemCode SHARE_OVER_ALL =
      TOTALS
          .error(
              "CK-304",
              "“{figure}”所报比率 {found} 超过 100%，而分子只是分母的一部分；应不超过 100%；请更正",
              "{figure} states {found}, more than 100 %, of what is a part of its base; expected 100 % at"
                  + " most; correct it")
          .naming("figure")
          .title("比率超过百分之百", "a share of more than all")
          .why(
              "整改的不会比发现的多，查过的在册单位不会比在册的多。多因分子、分母期间不同，或者家次当成了家。",
              "No more is rectified than was found, no more of a register inspected than is on it. Mostly"
                  + " part and base are of different periods, or visits were taken for units.")
          .basis("算术：部分不大于整体", "arithmetic: a part is no more than the whole")
          .fix(
              "用同一期间、同一范围的分子、分母重算；同一家检查多次的，只算一家。",
              "Compute it anew of one period and scope; a unit that was visited often counts once.");

  /** A rate of nothing. */
  static final ProblemCode RATE_OF_NOTHING =
      TOTALS
          .explain(
              "CK-307",
              "“{figure}”所报比率 {found}，而所报分母 {whole} 为零；分母为零时没有比率，不按 100% 计；请删去比率，或说明",
              "{figure} states {found}, and its base {whole} is stated as none; there is no rate of nothing,"
                  + " nor is it 100 %; leave it out, or explain")
          .naming("figure")
          .title("分母为零仍报比率", "a rate of a stated base of none")
          .why(
              "没有发现就谈不上整改率。写成 100%，会被当作做了工作的成绩去汇总、排名。",
              "Where nothing was found nothing has a rate of rectification; 100 % would be added up and"
                  + " ranked as if work had been done.")
          .basis("算术：零不能作除数", "arithmetic: nothing is divided by zero")
          .fix("删去该比率，写明“未发现”即可。", "Leave the rate out and say that there was none.");

  /** A part that is more than the whole. */
  static final ProblemCode PART_EXCEEDS_WHOLE =
      PLAUSIBILITY
          .explain(
              "CK-305",
              "“{figure}”所报 {found}，多于{whole}；前者应是后者的一部分；请核对，或说明",
              "{figure} states {found}, which is more than {whole}; expected it to be a part of that; check"
                  + " them, or explain")
          .naming("figure")
          .title("部分多于整体", "a part that is more than the whole")
          .why(
              "整改的多于发现的、检查的家数多于在册的家数，至少有一个数错了，或者登记不全。",
              "More rectified than found, or more units inspected than are on the register: one of the"
                  + " numbers is wrong, or the register is not complete.")
          .fix(
              "先看是不是把家次写成了家；再核对期间和范围；登记漏了单位的，补登。",
              "See first whether visits were stated as units; then compare periods and scopes; add units that"
                  + " the register misses.");

  static final List<StatedRule> ALL =
      List.of(
          StatedRule.of(PERCENT_IMPOSSIBLE, StatedRateRules::percents),
          StatedRule.of(RATE_DIFFERS, StatedRateRules::ratesOfBoth),
          StatedRule.of(SHARE_OVER_ALL, StatedRateRules::sharesOverAll),
          StatedRule.of(PART_EXCEEDS_WHOLE, PartsAndWholes::judge),
          StatedRule.of(RATE_OF_NOTHING, StatedRateRules::ratesOfNothing));

  private StatedRateRules() {}

  // ---- a percent with one side

  private static void percents(StatedNumbers stated, StatedRule.Found found) {
    for (StatedRate r : stated.rates()) {
      if (!r.isRate()) {
        continue;
      }
      StatedNumber part = r.part();
      StatedNumber whole = r.whole();
      if (part != null && whole == null) {
        percentOfPart(r, part, found);
      } else if (part == null && whole != null) {
        percentOfWhole(r, whole, found);
      }
    }
  }

  /** Whether the words say a percentage, and do not leave it open. */
  private static boolean isDefinite(Quantity percent) {
    Bound bound = percent.bound();
    return bound != Bound.ABOUT && bound != Bound.NEARLY && bound != Bound.UNKNOWN;
  }

  /** The least base that does not give too much gives the most that is not too much. */
  private static void percentOfPart(StatedRate r, StatedNumber part, StatedRule.Found found) {
    BigDecimal above = part.whole();
    Quantity percent = r.rate().quantity();
    Interval written = percent.interval();
    BigDecimal most = written.high();
    if (above == null || !isDefinite(percent)) {
      return;
    }
    if (above.signum() == 0) {
      if (written.low().signum() > 0) {
        found.at(r.rate(), impossible(r, given(part, true), ofZero()));
      }
      return;
    }
    if (most == null || most.signum() == 0) {
      return; // without an upper end a base of 1 will do; of exactly 0 % nobody says so
    }
    BigDecimal hundredfold = above.multiply(HUNDRED);
    BigDecimal least = hundredfold.divide(most, 0, RoundingMode.CEILING).max(BigDecimal.ONE);
    boolean isTooMuch = written.highOpen() && hundredfold.compareTo(most.multiply(least)) >= 0;
    BigDecimal base = isTooMuch ? least.add(BigDecimal.ONE) : least;
    if (contains(written, hundredfold, base)) {
      return;
    }
    BigDecimal before = base.subtract(BigDecimal.ONE);
    Wording nearest =
        before.signum() == 0 ? quotient(above, base) : both(above, before, above, base);
    found.at(r.rate(), impossible(r, given(part, true), nearest));
  }

  private static void percentOfWhole(StatedRate r, StatedNumber whole, StatedRule.Found found) {
    BigDecimal base = whole.whole();
    Quantity percent = r.rate().quantity();
    Interval written = percent.interval();
    if (base == null || base.signum() == 0 || !isDefinite(percent)) {
      return; // of a base of none there is another rule
    }
    BigDecimal least = written.low().multiply(base).divide(HUNDRED, 0, RoundingMode.CEILING);
    for (BigDecimal n : List.of(least, least.add(BigDecimal.ONE))) {
      if (contains(written, n.multiply(HUNDRED), base)) {
        return;
      }
    }
    BigDecimal before = least.subtract(BigDecimal.ONE);
    Wording nearest = before.signum() < 0 ? quotient(least, base) : both(before, base, least, base);
    found.at(r.rate(), impossible(r, given(whole, false), nearest));
  }

  private static boolean contains(Interval written, BigDecimal above, BigDecimal below) {
    BigDecimal low = written.low().multiply(below);
    int fromLow = above.compareTo(low);
    BigDecimal high = written.high();
    int toHigh = high == null ? -1 : above.compareTo(high.multiply(below));
    return (fromLow > 0 || (fromLow == 0 && !written.lowOpen()))
        && (toHigh < 0 || (toHigh == 0 && !written.highOpen()));
  }

  private static Problem impossible(StatedRate r, Wording given, Wording nearest) {
    return PERCENT_IMPOSSIBLE.with(
        "figure", r.rate().id(), "found", r.rate().quantity(), "given", given, "nearest", nearest);
  }

  private static Wording given(StatedNumber side, boolean isPart) {
    return isPart
        ? new Wording("所报分子为 " + side, "the part is stated as " + side)
        : new Wording("所报分母为 " + side, "the base is stated as " + side);
  }

  private static Wording ofZero() {
    return new Wording("分子为 0 时的 0%", "0 % of a part of 0");
  }

  private static Wording both(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal d) {
    Wording one = quotient(a, b);
    Wording other = quotient(c, d);
    return new Wording(one.zh() + " 和 " + other.zh(), one.en() + " and " + other.en());
  }

  private static Wording quotient(BigDecimal above, BigDecimal below) {
    Answer answer = new Answer(above.multiply(HUNDRED), below, CountNoun.PERCENT);
    return Wording.same(above.toPlainString() + "÷" + below.toPlainString() + "=" + answer);
  }

  // ---- a percent with both sides

  private static void ratesOfBoth(StatedNumbers stated, StatedRule.Found found) {
    for (StatedRate r : stated.rates()) {
      StatedNumber part = r.part();
      StatedNumber whole = r.whole();
      if (r.isRate() && part != null && whole != null && !isStated(stated, r)) {
        ReconciledIdentity judged =
            stated
                .result()
                .judge(
                    StatedIdentity.builder()
                        .id(r.rate().id())
                        .territory(r.rate().stated().getTerritory())
                        .form(IdentityForm.RATE)
                        .whole(r.rate().id())
                        .addParts(part.id(), whole.id())
                        .build());
        String computed = judged.computed();
        if (judged.verdict() == Verdict.FAILS && computed != null) {
          found.at(
              r.rate(),
              RATE_DIFFERS.with(
                  "figure", r.rate().id(),
                  "found", r.rate().quantity(),
                  "part", part,
                  "whole", whole,
                  "expected", computed));
        }
      }
    }
  }

  /** Whether somebody stated the identity, which is judged as such. */
  private static boolean isStated(StatedNumbers stated, StatedRate r) {
    return stated.result().identities().stream()
        .map(ReconciledIdentity::identity)
        .anyMatch(i -> i.getForm() == IdentityForm.RATE && r.rate().id().equals(i.getWhole()));
  }

  // ---- shares that cannot be

  private static void sharesOverAll(StatedNumbers stated, StatedRule.Found found) {
    for (StatedRate r : stated.rates()) {
      Interval written = r.rate().quantity().interval();
      int order = written.low().compareTo(HUNDRED);
      boolean isOver = order > 0 || (order == 0 && written.lowOpen());
      if (isOver && PartsAndWholes.isPartOfWhole(r.indicator(), r.rate().stated())) {
        found.at(
            r.rate(), SHARE_OVER_ALL.with("figure", r.rate().id(), "found", r.rate().quantity()));
      }
    }
  }

  private static void ratesOfNothing(StatedNumbers stated, StatedRule.Found found) {
    for (StatedRate r : stated.rates()) {
      StatedNumber whole = r.whole();
      boolean isTold =
          r.rate().figure().reasons().stream()
              .anyMatch(p -> p.code().equals(StatisticsProblems.SHARE_OF_NOTHING));
      if (whole != null && whole.isZero() && !isTold && isNumber(r.rate().quantity())) {
        found.at(
            r.rate(),
            RATE_OF_NOTHING.with(
                "figure", r.rate().id(), "found", r.rate().quantity(), "whole", whole));
      }
    }
  }

  private static boolean isNumber(@Nullable Quantity percent) {
    return percent != null && percent.value() != null;
  }
}
