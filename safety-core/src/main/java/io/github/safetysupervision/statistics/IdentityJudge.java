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
import java.util.stream.Collectors;
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
    List<Quantity> parts = new ArrayList<>();
    for (String id : identity.getParts()) {
      Quantity q = quantity(id, figures, missing);
      if (q != null) {
        parts.add(q);
      }
    }
    if (!missing.isEmpty()) {
      return undecided(identity, null, missing);
    }
    return switch (identity.getForm()) {
      case SUM ->
          total == null || parts.isEmpty()
              ? wrong(identity, "合计与至少一个分项", "a whole and at least one part")
              : sum(identity, figures, total, parts);
      case RATE ->
          total == null || parts.size() != 2
              ? wrong(identity, "比率、分子、分母", "a rate and two parts")
              : rate(identity, figures, total, parts);
      case ALL ->
          total == null || parts.size() != 1
              ? wrong(identity, "总项与一个分项", "a whole and one part")
              : sum(identity, figures, total, parts);
      case COMPATIBLE ->
          total == null || parts.isEmpty()
              ? wrong(identity, "总项与至少一个分项", "a whole and at least one part")
              : compatible(identity, figures, total, parts);
      case ADDABLE ->
          parts.size() < 2
              ? wrong(identity, "至少两个分项", "at least two parts")
              : addable(identity, figures, parts);
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
      Quantity total,
      List<Quantity> parts) {
    List<Problem> reasons = new ArrayList<>(periodProblems(identity, figures));
    for (Quantity p : parts) {
      if (!Nouns.areComparable(p.noun(), total.noun()) || p.noun().kind() == CountNoun.Kind.SHARE) {
        reasons.add(
            StatisticsProblems.NOUNS_DIFFER.with("found", p.noun(), "expected", total.noun()));
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
    if (exact != null) {
      Match match = total.match(exact);
      String computed = said(exact, total.writtenNoun());
      return match.verdict() == Match.Verdict.FAILS || shared.isEmpty()
          ? decided(identity, total, computed, match)
          : undecided(identity, computed, shared);
    }
    Quantity sum = parts.stream().reduce(Quantity::plus).orElseThrow();
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
      Quantity total,
      List<Quantity> parts) {
    List<Problem> reasons = new ArrayList<>(periodProblems(identity, figures));
    BigDecimal above = exactSum(parts.subList(0, 1));
    BigDecimal below = exactSum(parts.subList(1, 2));
    if (!Nouns.areComparable(parts.get(0).noun(), parts.get(1).noun())) {
      reasons.add(
          StatisticsProblems.NOUNS_DIFFER.with(
              "found", parts.get(0).noun(), "expected", parts.get(1).noun()));
    }
    if (total.noun().kind() != CountNoun.Kind.SHARE) {
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
    return decided(identity, total, rate.toString(), rate.match(total));
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
        identity,
        figures,
        exact == null
            ? parts.stream().reduce(Quantity::plus).orElseThrow().toString()
            : said(exact, parts.get(0).writtenNoun()),
        StatisticsProblems.OVERLAP,
        Verdict.UNDECIDED);
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
    List<String> parts = identity.getParts();
    String whole = String.valueOf(identity.getWhole());
    return switch (identity.getForm()) {
      case SUM -> String.join(" + ", parts) + " = " + whole;
      case RATE -> String.join(" ÷ ", parts) + " = " + whole;
      case ALL -> whole + " = " + String.join(", ", parts);
      case COMPATIBLE -> whole + " ∌ " + String.join(", ", parts);
      case ADDABLE -> parts.stream().collect(Collectors.joining(" + "));
    };
  }
}
