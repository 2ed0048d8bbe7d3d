package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Bound;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges identities between stated figures. The arithmetic is done on the stated numbers alone;
 * whether populations meet is asked of their definitions first and of the records where those leave
 * it open.
 */
final class IdentityJudge {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Pair(String left, String right) {}

  private final Statements statements;
  private final Map<Pair, List<OverlapProbe>> probes = new LinkedHashMap<>();

  IdentityJudge(Statements statements) {
    this.statements = statements;
    for (StatedIdentity i : statements.identities()) {
      for (Pair p : pairsOf(i)) {
        probes.computeIfAbsent(p, this::probesOf);
      }
    }
  }

  /** What has to be looked up in the records. */
  List<OverlapProbe> probes() {
    return probes.values().stream().flatMap(List::stream).toList();
  }

  private static List<Pair> pairsOf(StatedIdentity identity) {
    List<Pair> out = new ArrayList<>();
    List<String> parts = identity.getParts();
    String whole = identity.getWhole();
    if (identity.getForm() == IdentityForm.COMPATIBLE && whole != null) {
      parts.forEach(p -> out.add(new Pair(whole, p)));
    }
    if (identity.getForm() == IdentityForm.ADDABLE || identity.getForm() == IdentityForm.SUM) {
      for (int i = 0; i < parts.size(); i++) {
        for (int j = i + 1; j < parts.size(); j++) {
          out.add(new Pair(parts.get(i), parts.get(j)));
        }
      }
    }
    return out;
  }

  private List<OverlapProbe> probesOf(Pair pair) {
    List<OverlapProbe> out = new ArrayList<>();
    for (Population<?> l : populations(pair.left())) {
      for (Population<?> r : populations(pair.right())) {
        if (!(l.relationTo(r) instanceof Relation.Disjoint)) {
          out.add(new OverlapProbe(l, r));
        }
      }
    }
    return out;
  }

  private List<Population<?>> populations(String id) {
    Statements.Asked asked = statements.find(id);
    Measure m = asked == null ? null : asked.measure();
    return m == null ? List.of() : m.populations();
  }

  ReconciledIdentity judge(StatedIdentity identity, Map<String, ReconciledFigure> figures) {
    List<Problem> missing = new ArrayList<>();
    String whole = identity.getWhole();
    Quantity total = whole == null ? null : quantity(whole, figures, missing);
    if (identity.getForm() == IdentityForm.REGISTER) {
      return total == null || identity.getParts().size() != 1
          ? wrong(identity, "总项与一个登记数", "a whole and the number of a register")
          : register(identity, figures, total, identity.getParts().get(0));
    }
    List<Quantity> parts = new ArrayList<>();
    for (String id : identity.getParts()) {
      Quantity q = quantity(id, figures, missing);
      if (q != null) {
        parts.add(q);
      }
    }
    Quantity besides = identity.getBesides();
    if (besides != null) {
      parts.add(besides);
    }
    if (!missing.isEmpty()) {
      return undecided(identity, null, missing);
    }
    boolean hasParts = !parts.isEmpty();
    return switch (identity.getForm()) {
      case SUM ->
          hasParts
              ? sum(identity, figures, total, parts)
              : wrong(identity, "至少一个分项", "at least one part");
      case RATE ->
          parts.size() == 2
              ? rate(identity, figures, total, parts)
              : wrong(identity, "分子、分母", "two parts");
      case ALL ->
          total != null && parts.size() == 1
              ? sum(identity, figures, total, parts)
              : wrong(identity, "总项与一个分项", "a whole and one part");
      case EACH, COMPATIBLE ->
          total == null || !hasParts
              ? wrong(identity, "总项与至少一个分项", "a whole and at least one part")
              : identity.getForm() == IdentityForm.EACH
                  ? each(identity, figures, total, parts)
                  : compatible(identity, figures, total, parts);
      case ADDABLE ->
          parts.size() < 2
              ? wrong(identity, "至少两个分项", "at least two parts")
              : addable(identity, figures, parts);
      case REGISTER -> throw new IllegalStateException("judged before");
    };
  }

  private static @Nullable Quantity quantity(
      String id, Map<String, ReconciledFigure> figures, List<Problem> missing) {
    ReconciledFigure f = figures.get(id);
    Quantity q = f == null ? null : f.stated().getQuantity();
    if (q == null) {
      missing.add(StatisticsProblems.OPERAND_MISSING.with("found", id));
    }
    return q;
  }

  private static ReconciledIdentity wrong(StatedIdentity identity, String zh, String en) {
    return undecided(
        identity,
        null,
        List.of(
            StatisticsProblems.OPERANDS_WRONG.with(
                "form", identity.getForm().wording(), "expected", new Wording(zh, en))));
  }

  private static ReconciledIdentity undecided(
      StatedIdentity identity, @Nullable String computed, List<Problem> reasons) {
    return new ReconciledIdentity(
        identity, expression(identity), Verdict.UNDECIDED, computed, null, null, null, reasons);
  }

  private static ReconciledIdentity decided(
      StatedIdentity identity, Quantity total, String computed, Match match) {
    return new ReconciledIdentity(
        identity,
        expression(identity),
        Reconciliation.verdictOf(match),
        computed,
        total.writtenNoun(),
        match.difference(),
        match.rounding(),
        List.of());
  }

  private ReconciledIdentity sum(
      StatedIdentity identity,
      Map<String, ReconciledFigure> figures,
      @Nullable Quantity total,
      List<Quantity> parts) {
    List<Problem> reasons = new ArrayList<>(periodProblems(identity, figures));
    CountNoun noun = total == null ? parts.get(0).noun() : total.noun();
    for (Quantity p : parts) {
      if (!Nouns.areComparable(p.noun(), noun) || p.noun().kind() == CountNoun.Kind.SHARE) {
        reasons.add(StatisticsProblems.NOUNS_DIFFER.with("found", p.noun(), "expected", noun));
      }
    }
    BigDecimal exact = exactSum(parts);
    if (exact == null) {
      reasons.addAll(cannotBeAdded(parts));
    }
    if (!reasons.isEmpty()) {
      return undecided(identity, null, reasons);
    }
    List<Problem> shared = shared(identity, StatisticsProblems.OVERLAP);
    if (total == null) {
      return derived(identity, sumInWords(parts, exact), shared);
    }
    if (exact != null) {
      Match match = total.match(exact);
      String computed = said(exact, total.writtenNoun());
      return match.verdict() == Match.Verdict.FAILS || shared.isEmpty()
          ? decided(identity, total, computed, match)
          : undecided(identity, computed, shared);
    }
    return bounded(identity, total, parts.stream().reduce(Quantity::plus).orElseThrow(), shared);
  }

  private static String sumInWords(List<Quantity> parts, @Nullable BigDecimal exact) {
    return exact != null
        ? said(exact, parts.get(0).writtenNoun())
        : parts.stream().reduce(Quantity::plus).orElseThrow().toString();
  }

  /** What parts make where nobody states it. */
  private static ReconciledIdentity derived(
      StatedIdentity identity, String computed, List<Problem> shared) {
    return new ReconciledIdentity(
        identity,
        expression(identity),
        shared.isEmpty() ? Verdict.NOT_STATED : Verdict.UNDECIDED,
        computed,
        null,
        null,
        null,
        shared);
  }

  private static ReconciledIdentity bounded(
      StatedIdentity identity, Quantity total, Quantity sum, List<Problem> shared) {
    Truth equal = sum.isEqualTo(total);
    Verdict verdict =
        equal == Truth.FALSE
            ? Verdict.FAILS
            : within(sum, total) && shared.isEmpty() ? Verdict.HOLDS : Verdict.UNDECIDED;
    return new ReconciledIdentity(
        identity,
        expression(identity),
        verdict,
        sum.toString(),
        total.writtenNoun(),
        null,
        null,
        verdict == Verdict.UNDECIDED
            ? shared.isEmpty() ? List.of(StatisticsProblems.NO_INTERVAL.with("found", sum)) : shared
            : List.of());
  }

  /** One of the whole for each of the parts: other nouns, the same number. */
  private static ReconciledIdentity each(
      StatedIdentity identity,
      Map<String, ReconciledFigure> figures,
      Quantity total,
      List<Quantity> parts) {
    List<Problem> reasons = new ArrayList<>(periodProblems(identity, figures));
    for (Quantity q : parts) {
      if (!isCount(q) || !isCount(total)) {
        reasons.add(
            StatisticsProblems.NOUNS_DIFFER.with("found", q.noun(), "expected", total.noun()));
      }
    }
    BigDecimal exact = exactSum(parts);
    if (exact == null) {
      parts.stream()
          .filter(q -> exactSum(List.of(q)) == null)
          .forEach(q -> reasons.add(StatisticsProblems.NO_INTERVAL.with("found", q)));
    }
    return exact == null || !reasons.isEmpty()
        ? undecided(identity, null, reasons)
        : decided(identity, total, said(exact, total.writtenNoun()), total.match(exact));
  }

  private static boolean isCount(Quantity q) {
    return q.noun().kind() != CountNoun.Kind.SHARE && q.noun().kind() != CountNoun.Kind.MONEY;
  }

  /** The stated number against what the records of a register make. */
  private static ReconciledIdentity register(
      StatedIdentity identity,
      Map<String, ReconciledFigure> figures,
      Quantity total,
      String registered) {
    ReconciledFigure f = figures.get(registered);
    Answer answer = f == null ? null : f.computed();
    List<Problem> reasons = new ArrayList<>(periodProblems(identity, figures));
    if (f == null) {
      reasons.add(StatisticsProblems.OPERAND_MISSING.with("found", registered));
    } else if (answer == null) {
      reasons.addAll(f.reasons());
    } else if (!Nouns.areComparable(total.noun(), answer.noun())) {
      reasons.add(
          StatisticsProblems.NOUNS_DIFFER.with("found", total.noun(), "expected", answer.noun()));
    }
    if (answer == null || !reasons.isEmpty()) {
      return undecided(identity, null, reasons);
    }
    Match match = answer.match(total);
    List<Problem> why =
        match.verdict() == Match.Verdict.FAILS
            ? List.of(
                StatisticsProblems.REGISTER_DIFFERS.with(
                    "found",
                    total,
                    "expected",
                    answer,
                    "difference",
                    String.valueOf(match.difference())))
            : List.of();
    return new ReconciledIdentity(
        identity,
        expression(identity),
        Reconciliation.verdictOf(match),
        answer.toString(),
        total.writtenNoun(),
        match.difference(),
        match.rounding(),
        why);
  }

  /** Bounds are only added in one noun: 400余条 and 5项 give no sum. */
  private static List<Problem> cannotBeAdded(List<Quantity> parts) {
    CountNoun noun = parts.get(0).noun();
    return parts.stream()
        .map(Quantity::noun)
        .filter(n -> !n.countsSameAs(noun) && !n.equals(CountNoun.UNSTATED))
        .map(n -> StatisticsProblems.NOUNS_DIFFER.with("found", n, "expected", noun))
        .toList();
  }

  /** Whether everything the sum can be is something the total can be. */
  private static boolean within(Quantity sum, Quantity total) {
    return total.interval().encloses(sum.interval());
  }

  private static @Nullable BigDecimal exactSum(List<Quantity> parts) {
    BigDecimal out = BigDecimal.ZERO;
    for (Quantity p : parts) {
      BigDecimal v = p.value();
      if (v == null || (p.bound() != Bound.EXACT && p.bound() != Bound.NONE)) {
        return null;
      }
      out = out.add(v);
    }
    return out;
  }

  private static ReconciledIdentity rate(
      StatedIdentity identity,
      Map<String, ReconciledFigure> figures,
      @Nullable Quantity total,
      List<Quantity> parts) {
    List<Problem> reasons = new ArrayList<>(periodProblems(identity, figures));
    BigDecimal above = exactSum(parts.subList(0, 1));
    BigDecimal below = exactSum(parts.subList(1, 2));
    if (!Nouns.areComparable(parts.get(0).noun(), parts.get(1).noun())) {
      reasons.add(
          StatisticsProblems.NOUNS_DIFFER.with(
              "found", parts.get(0).noun(), "expected", parts.get(1).noun()));
    }
    if (total != null && total.noun().kind() != CountNoun.Kind.SHARE) {
      reasons.add(
          StatisticsProblems.NOUNS_DIFFER.with(
              "found", total.noun(), "expected", CountNoun.PERCENT));
    }
    if (above == null || below == null) {
      reasons.add(
          StatisticsProblems.NO_INTERVAL.with(
              "found", above == null ? parts.get(0) : parts.get(1)));
    } else if (below.signum() == 0) {
      reasons.add(StatisticsProblems.SHARE_OF_NOTHING.with());
    }
    if (!reasons.isEmpty() || above == null || below == null) {
      return undecided(identity, null, reasons);
    }
    Answer rate = new Answer(above.multiply(HUNDRED), below, CountNoun.PERCENT);
    return total == null
        ? derived(identity, rate.toString(), List.of())
        : decided(identity, total, rate.toString(), rate.match(total));
  }

  private ReconciledIdentity compatible(
      StatedIdentity identity,
      Map<String, ReconciledFigure> figures,
      Quantity claim,
      List<Quantity> open) {
    if (claim.noun().kind() != CountNoun.Kind.SHARE) {
      return wrong(identity, "总项为整改率等比率", "a rate as the whole");
    }
    boolean claimsAll = claim.interval().contains(HUNDRED) && claim.interval().isPoint();
    boolean someOpen = open.stream().anyMatch(q -> !isZero(q));
    List<Problem> excluded = excluded(identity, open);
    if (claimsAll && !excluded.isEmpty()) {
      return new ReconciledIdentity(
          identity, expression(identity), Verdict.FAILS, null, null, null, null, excluded);
    }
    if (!claimsAll || !someOpen) {
      return new ReconciledIdentity(
          identity, expression(identity), Verdict.HOLDS, null, null, null, null, List.of());
    }
    return byPairs(identity, figures, null, StatisticsProblems.CONTRADICTED, Verdict.FAILS);
  }

  /** Open records that are stated inside the very population of which all is said to be done. */
  private List<Problem> excluded(StatedIdentity identity, List<Quantity> open) {
    List<Problem> out = new ArrayList<>();
    List<Pair> pairs = pairsOf(identity);
    for (int i = 0; i < pairs.size(); i++) {
      List<Population<?>> whole = populations(pairs.get(i).left());
      List<Population<?>> part = populations(pairs.get(i).right());
      if (!isZero(open.get(i))
          && !whole.isEmpty()
          && !part.isEmpty()
          && part.get(0).relationTo(whole.get(0)) instanceof Relation.Contained) {
        out.add(
            StatisticsProblems.CONTRADICTED.with(
                "left",
                pairs.get(i).left(),
                "right",
                pairs.get(i).right(),
                "count",
                open.get(i),
                "records",
                new Wording("（按所报数字）", "(as stated)")));
      }
    }
    return out;
  }

  private static boolean isZero(Quantity q) {
    BigDecimal v = q.value();
    return v != null && v.signum() == 0 && q.interval().isPoint();
  }

  private ReconciledIdentity addable(
      StatedIdentity identity, Map<String, ReconciledFigure> figures, List<Quantity> parts) {
    CountNoun noun = parts.get(0).noun();
    for (Quantity p : parts) {
      if (!Nouns.areComparable(p.noun(), noun) || p.noun().kind() == CountNoun.Kind.SHARE) {
        return undecided(
            identity,
            null,
            List.of(StatisticsProblems.NOUNS_DIFFER.with("found", p.noun(), "expected", noun)));
      }
    }
    BigDecimal exact = exactSum(parts);
    if (exact == null && !cannotBeAdded(parts).isEmpty()) {
      return undecided(identity, null, cannotBeAdded(parts));
    }
    return byPairs(
        identity, figures, sumInWords(parts, exact), StatisticsProblems.OVERLAP, Verdict.UNDECIDED);
  }

  /** Looks at every pair of operands: periods, definitions, records. */
  private ReconciledIdentity byPairs(
      StatedIdentity identity,
      Map<String, ReconciledFigure> figures,
      @Nullable String computed,
      ProblemCode whenShared,
      Verdict verdictWhenShared) {
    List<Problem> shared = shared(identity, whenShared);
    List<Problem> reasons = new ArrayList<>(shared);
    boolean open = false;
    for (Pair pair : pairsOf(identity)) {
      List<Problem> doubts = new ArrayList<>(doubts(pair, figures));
      List<Problem> apart =
          disjointness(
              pair.left(), populations(pair.left()), pair.right(), populations(pair.right()));
      open |= !doubts.isEmpty() || apart.stream().anyMatch(p -> isContained(p));
      reasons.addAll(doubts);
      reasons.addAll(apart);
    }
    Verdict verdict =
        !shared.isEmpty() ? verdictWhenShared : open ? Verdict.UNDECIDED : Verdict.HOLDS;
    return new ReconciledIdentity(
        identity, expression(identity), verdict, computed, null, null, null, reasons);
  }

  private List<Problem> doubts(Pair pair, Map<String, ReconciledFigure> figures) {
    List<Problem> out = new ArrayList<>(periodProblems(pair.left(), pair.right(), figures));
    for (String id : List.of(pair.left(), pair.right())) {
      ReconciledFigure f = figures.get(id);
      if (f == null || f.computed() == null) {
        out.addAll(
            f == null
                ? List.of(StatisticsProblems.OPERAND_MISSING.with("found", id))
                : f.reasons());
      }
    }
    return out;
  }

  private static boolean isContained(Problem problem) {
    return problem.code().equals(StatisticsProblems.CONTAINED);
  }

  /** The records found in both populations of a pair, for each pair of the identity. */
  private List<Problem> shared(StatedIdentity identity, ProblemCode code) {
    List<Problem> out = new ArrayList<>();
    for (Pair pair : pairsOf(identity)) {
      for (OverlapProbe p : probes.getOrDefault(pair, List.of())) {
        if (p.count() > 0) {
          String more = p.count() > p.witnesses().size() ? "…" : "";
          out.add(
              code.with(
                  "left",
                  pair.left(),
                  "right",
                  pair.right(),
                  "count",
                  p.count(),
                  "records",
                  String.join("、", p.witnesses()) + more));
        }
      }
    }
    return out;
  }

  /** What the definitions show about two figures: what keeps them apart, or that nothing does. */
  static List<Problem> disjointness(
      String left, List<Population<?>> lefts, String right, List<Population<?>> rights) {
    for (Population<?> l : lefts) {
      for (Population<?> r : rights) {
        Relation relation = l.relationTo(r);
        if (relation instanceof Relation.Disjoint d) {
          return List.of(
              StatisticsProblems.DISJOINT.with("left", left, "right", right, "why", d.by()));
        }
        if (relation instanceof Relation.Unknown u
            && !(r.relationTo(l) instanceof Relation.Contained)) {
          return List.of(
              StatisticsProblems.DISJOINTNESS_UNKNOWN.with(
                  "left", left, "right", right, "why", u.why()));
        }
        return List.of(StatisticsProblems.CONTAINED.with("left", left, "right", right));
      }
    }
    return List.of();
  }

  private static List<Problem> periodProblems(
      StatedIdentity identity, Map<String, ReconciledFigure> figures) {
    List<String> all = new ArrayList<>(identity.getParts());
    String whole = identity.getWhole();
    String first = whole == null ? all.get(0) : whole;
    List<Problem> out = new ArrayList<>();
    all.forEach(p -> out.addAll(periodProblems(first, p, figures)));
    return out;
  }

  private static List<Problem> periodProblems(
      String left, String right, Map<String, ReconciledFigure> figures) {
    ReconciledFigure l = figures.get(left);
    ReconciledFigure r = figures.get(right);
    return periodProblems(
        left, right, l == null ? null : l.stated(), r == null ? null : r.stated());
  }

  static List<Problem> periodProblems(
      String left, String right, @Nullable StatedFigure l, @Nullable StatedFigure r) {
    if (l == null || r == null) {
      return List.of();
    }
    ReportingPeriod lp = l.getPeriod();
    ReportingPeriod rp = r.getPeriod();
    return lp.equals(rp)
        ? List.of()
        : List.of(
            StatisticsProblems.PERIODS_DIFFER.with(
                "left", left, "leftPeriod", lp, "right", right, "rightPeriod", rp));
  }

  private static String said(BigDecimal value, CountNoun noun) {
    BigDecimal v = value.movePointLeft(noun.scale()).stripTrailingZeros();
    return v.toPlainString() + noun.text();
  }

  static String expression(StatedIdentity identity) {
    List<String> parts = new ArrayList<>(identity.getParts());
    Quantity besides = identity.getBesides();
    if (besides != null) {
      parts.add(besides.toString());
    }
    String whole = identity.getWhole() == null ? "?" : identity.getWhole();
    return switch (identity.getForm()) {
      case SUM -> String.join(" + ", parts) + " = " + whole;
      case RATE -> String.join(" ÷ ", parts) + " = " + whole;
      case ALL, REGISTER -> whole + " = " + String.join(", ", parts);
      case COMPATIBLE -> whole + " ∌ " + String.join(", ", parts);
      case ADDABLE -> String.join(" + ", parts);
      case EACH -> whole + " ↔ " + String.join(" + ", parts);
    };
  }
}
