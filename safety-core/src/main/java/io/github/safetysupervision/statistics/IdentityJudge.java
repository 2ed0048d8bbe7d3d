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
    if (identity.getForm() == IdentityForm.ADDABLE) {
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
      if (!p.noun().countsSameAs(total.noun()) || p.noun().kind() == CountNoun.Kind.SHARE) {
        reasons.add(
            StatisticsProblems.NOUNS_DIFFER.with("found", p.noun(), "expected", total.noun()));
      }
    }
    if (!reasons.isEmpty()) {
      return undecided(identity, null, reasons);
    }
    BigDecimal exact = exactSum(parts);
    if (exact != null) {
      return decided(identity, total, said(exact, total.writtenNoun()), total.match(exact));
    }
    Quantity sum = parts.stream().reduce(Quantity::plus).orElseThrow();
    Truth equal = sum.isEqualTo(total);
    Verdict verdict =
        equal == Truth.FALSE
            ? Verdict.FAILS
            : within(sum, total) ? Verdict.HOLDS : Verdict.UNDECIDED;
    return new ReconciledIdentity(
        identity,
        expression(identity),
        verdict,
        sum.toString(),
        total.writtenNoun(),
        null,
        null,
        verdict == Verdict.UNDECIDED
            ? List.of(StatisticsProblems.NO_INTERVAL.with("found", sum))
            : List.of());
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
    if (!parts.get(0).noun().countsSameAs(parts.get(1).noun())) {
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
    boolean claimsAll =
        claim.noun().kind() == CountNoun.Kind.SHARE
            && claim.interval().contains(HUNDRED)
            && claim.interval().isPoint();
    boolean someOpen = open.stream().anyMatch(q -> !isZero(q));
    if (!claimsAll || !someOpen) {
      return new ReconciledIdentity(
          identity, expression(identity), Verdict.HOLDS, null, null, null, null, List.of());
    }
    return byPairs(identity, figures, null, StatisticsProblems.CONTRADICTED, Verdict.FAILS);
  }

  private static boolean isZero(Quantity q) {
    BigDecimal v = q.value();
    return v != null && v.signum() == 0 && q.interval().isPoint();
  }

  private ReconciledIdentity addable(
      StatedIdentity identity, Map<String, ReconciledFigure> figures, List<Quantity> parts) {
    CountNoun noun = parts.get(0).noun();
    for (Quantity p : parts) {
      if (!p.noun().countsSameAs(noun) || p.noun().kind() == CountNoun.Kind.SHARE) {
        return undecided(
            identity,
            null,
            List.of(StatisticsProblems.NOUNS_DIFFER.with("found", p.noun(), "expected", noun)));
      }
    }
    Quantity sum = parts.stream().reduce(Quantity::plus).orElseThrow();
    BigDecimal exact = exactSum(parts);
    return byPairs(
        identity,
        figures,
        exact == null ? sum.toString() : said(exact, parts.get(0).writtenNoun()),
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
    List<Problem> reasons = new ArrayList<>();
    boolean shared = false;
    boolean open = false;
    for (Pair pair : pairsOf(identity)) {
      for (OverlapProbe p : probes.getOrDefault(pair, List.of())) {
        if (p.count() > 0) {
          shared = true;
          reasons.add(
              whenShared.with(
                  "left",
                  pair.left(),
                  "right",
                  pair.right(),
                  "count",
                  p.count(),
                  "records",
                  String.join("、", p.witnesses()) + (p.count() > p.witnesses().size() ? "…" : "")));
        }
      }
      List<Problem> doubts = doubts(pair, figures);
      open |= !doubts.isEmpty();
      reasons.addAll(doubts);
      reasons.addAll(disjointness(pair));
    }
    Verdict verdict = shared ? verdictWhenShared : open ? Verdict.UNDECIDED : Verdict.HOLDS;
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

  private List<Problem> disjointness(Pair pair) {
    for (Population<?> l : populations(pair.left())) {
      for (Population<?> r : populations(pair.right())) {
        Relation relation = l.relationTo(r);
        if (relation instanceof Relation.Disjoint d) {
          return List.of(
              StatisticsProblems.DISJOINT.with(
                  "left", pair.left(), "right", pair.right(), "why", d.by()));
        }
        if (relation instanceof Relation.Unknown u) {
          return List.of(
              StatisticsProblems.DISJOINTNESS_UNKNOWN.with(
                  "left", pair.left(), "right", pair.right(), "why", u.why()));
        }
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
    if (l == null || r == null) {
      return List.of();
    }
    ReportingPeriod lp = l.stated().getPeriod();
    ReportingPeriod rp = r.stated().getPeriod();
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
