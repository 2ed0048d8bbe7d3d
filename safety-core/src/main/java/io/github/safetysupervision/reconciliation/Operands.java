package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Overlaps;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an identity is about: its figures as stated and as the records have them, and what stands in
 * the way of comparing or adding them.
 */
final class Operands {

  private static final int MOST_SAID = 100;

  private static final Wording AVERAGE = new Wording("平均数不可加", "averages never add");
  private static final Wording NEVER =
      new Wording("去重计数、平均数和比率不可加", "distinct counts, averages and rates never add");

  private final StatedIdentity identity;
  private final Map<String, ReconciledFigure> figures;
  private final Overlaps overlaps;
  private final @Nullable Quantity total;
  private final List<Quantity> parts;
  private final List<Problem> missing;

  private Operands(
      StatedIdentity identity,
      Map<String, ReconciledFigure> figures,
      Overlaps overlaps,
      @Nullable Quantity total,
      List<Quantity> parts,
      List<Problem> missing) {
    this.identity = identity;
    this.figures = figures;
    this.overlaps = overlaps;
    this.total = total;
    this.parts = parts;
    this.missing = missing;
  }

  /**
   * Looks the operands up.
   *
   * @param identity the identity
   * @param figures the figures that can be named, by id
   * @param overlaps what the operands have in common
   */
  static Operands of(
      StatedIdentity identity, Map<String, ReconciledFigure> figures, Overlaps overlaps) {
    List<String> without = new ArrayList<>();
    String whole = identity.getWhole();
    Quantity total = whole == null ? null : quantity(whole, figures, without);
    List<Quantity> parts =
        identity.getForm() == IdentityForm.REGISTER ? List.of() : parts(identity, figures, without);
    List<Problem> missing =
        without.isEmpty()
            ? List.of()
            : List.of(
                ReconciliationProblems.OPERAND_MISSING.with("found", Wording.listing(without)));
    return new Operands(identity, figures, overlaps, total, parts, missing);
  }

  private static List<Quantity> parts(
      StatedIdentity identity, Map<String, ReconciledFigure> figures, List<String> without) {
    List<Quantity> out = new ArrayList<>();
    for (String id : identity.getParts()) {
      Quantity q = quantity(id, figures, without);
      if (q != null) {
        out.add(q);
      }
    }
    Quantity besides = identity.getBesides();
    if (besides != null) {
      out.add(besides);
    }
    return out;
  }

  private static @Nullable Quantity quantity(
      String id, Map<String, ReconciledFigure> figures, List<String> without) {
    ReconciledFigure f = figures.get(id);
    Quantity q = f == null ? null : f.stated().getQuantity();
    if (q == null) {
      without.add(id);
    }
    return q;
  }

  StatedIdentity identity() {
    return identity;
  }

  /** What the operands have in common. */
  Overlaps overlaps() {
    return overlaps;
  }

  /**
   * What is so of each two, with their periods where these differ, the first hundred.
   *
   * @param whenShared what to say of records in both, or null where complete records show none
   */
  List<Problem> pairs(@Nullable ProblemCode whenShared) {
    List<Problem> out = new ArrayList<>();
    for (Overlaps.Pair pair : overlaps.pairs(whenShared)) {
      if (out.size() >= MOST_SAID) {
        break;
      }
      Problem periods =
          Periods.differing(
              Stream.of(pair.left(), pair.right())
                  .flatMap(id -> Stream.ofNullable(figures.get(id)))
                  .map(ReconciledFigure::stated)
                  .toList());
      if (periods != null) {
        out.add(periods);
      }
      out.addAll(pair.problems());
    }
    return out;
  }

  /** The whole as stated, or null if the identity has none. */
  @Nullable Quantity total() {
    return total;
  }

  /** The parts as stated, and what is counted besides. */
  List<Quantity> parts() {
    return parts;
  }

  /** The operands that are not there or state nothing, in one problem. */
  List<Problem> missing() {
    return missing;
  }

  @Nullable ReconciledFigure figure(String id) {
    return figures.get(id);
  }

  /** What the records make of a figure, or null where they do not decide it. */
  @Nullable Answer answer(String id) {
    ReconciledFigure f = figures.get(id);
    return f == null ? null : decided(f);
  }

  /** A condition on a record that is not there leaves a number, and decides nothing. */
  private static @Nullable Answer decided(ReconciledFigure figure) {
    return reasons(figure, StatisticsProblems.NO_SUCH_RECORD).isEmpty() ? figure.computed() : null;
  }

  private static List<Problem> reasons(ReconciledFigure figure, ProblemCode code) {
    return figure.reasons().stream().filter(p -> p.code().equals(code)).toList();
  }

  // ---- what stands in the way

  /** That conditions name records that were corrected: which part is meant cannot be told. */
  List<Problem> corrected() {
    Set<Problem> out = new LinkedHashSet<>();
    for (StatedFigure s : stated()) {
      ReconciledFigure f = figures.get(s.getId());
      if (f != null) {
        out.addAll(reasons(f, StatisticsProblems.RECORD_CORRECTED));
      }
    }
    return List.copyOf(out);
  }

  /** That the numbers are not of one period, in one problem. */
  List<Problem> periods() {
    Problem p = Periods.differing(stated());
    return p == null ? List.of() : List.of(p);
  }

  /** The stated figures, the whole first; each once. */
  private List<StatedFigure> stated() {
    Set<String> ids = new LinkedHashSet<>();
    String whole = identity.getWhole();
    if (whole != null) {
      ids.add(whole);
    }
    ids.addAll(identity.getParts());
    List<StatedFigure> out = new ArrayList<>();
    for (String id : ids) {
      ReconciledFigure f = figures.get(id);
      if (f != null) {
        out.add(f.stated());
      }
    }
    return out;
  }

  /**
   * That the numbers are not of one territory, in one problem.
   *
   * @param partsMayBeWithin whether parts may be of territories within that of the whole
   */
  List<Problem> territories(boolean partsMayBeWithin) {
    List<StatedFigure> all = stated();
    if (all.isEmpty() || (partsMayBeWithin && identity.getWhole() == null)) {
      return List.of();
    }
    DivisionCode first = all.get(0).getTerritory();
    Map<String, List<String>> byTerritory = new LinkedHashMap<>();
    boolean isOther = false;
    for (StatedFigure f : all) {
      DivisionCode its = f.getTerritory();
      isOther |= partsMayBeWithin ? !its.isWithin(first) : !its.sameArea(first);
      byTerritory.computeIfAbsent(its.canonical().text(), t -> new ArrayList<>()).add(f.getId());
    }
    return isOther
        ? List.of(
            ReconciliationProblems.TERRITORIES_DIFFER.with(
                "numbers",
                new Wording(
                    Names.number(all.size()).zh() + "个数",
                    Names.number(all.size()).en() + " numbers"),
                "territories",
                grouped(byTerritory)))
        : List.of();
  }

  private static Wording grouped(Map<String, List<String>> byName) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    byName.forEach(
        (name, ids) -> {
          zh.add(name + " " + Wording.listing(ids).zh());
          en.add(name + " " + Wording.listing(ids).en());
        });
    return new Wording(Names.joined(zh, "；", "……"), Names.joined(en, "; ", "…"));
  }

  /** The parts that stand more than once: a number is not added to itself. */
  List<Problem> repeated() {
    Set<String> once = new LinkedHashSet<>();
    Set<String> again = new LinkedHashSet<>();
    for (String id : identity.getParts()) {
      if (!once.add(id)) {
        again.add(id);
      }
    }
    if (again.isEmpty()) {
      return List.of();
    }
    Wording names = Wording.listing(List.copyOf(again));
    return List.of(
        wrongOperands(
            "各不相同的分项（" + names.zh() + " 列了不止一次）",
            "different parts (" + names.en() + " stands more than once)"));
  }

  /** Why the numbers are not added: their nouns, or that numbers of their kind never are. */
  List<Problem> notAddable() {
    List<Problem> nouns = nouns();
    boolean areOfOneNoun = nouns.isEmpty() || parts.stream().anyMatch(Operands::isShare);
    return areOfOneNoun ? notAdditive() : nouns;
  }

  private static boolean isShare(Quantity q) {
    return q.noun().kind() == CountNoun.Kind.SHARE;
  }

  /** Nouns that are not those of the first number. */
  List<Problem> nouns() {
    CountNoun noun = total == null ? parts.get(0).noun() : total.noun();
    Set<Problem> out = new LinkedHashSet<>();
    for (Quantity p : parts) {
      if (!p.noun().isComparableTo(noun)) {
        out.add(ReconciliationProblems.NOUNS_DIFFER.with("found", p.noun(), "expected", noun));
      }
    }
    return List.copyOf(out);
  }

  /** That a change stands against a number that is none, such as 增长5% against 5%. */
  List<Problem> changeAgainstNone() {
    StatedFigure change = null;
    StatedFigure none = null;
    for (StatedFigure f : stated()) {
      if (isOfChange(f)) {
        change = f;
      } else {
        none = f;
      }
    }
    return change == null || none == null
        ? List.of()
        : List.of(
            ReconciliationProblems.NOT_A_CHANGE.with(
                "found", String.valueOf(change.getQuantity()), "indicator", none.getIndicator()));
  }

  private boolean isOfChange(StatedFigure stated) {
    Quantity q = stated.getQuantity();
    ReconciledFigure f = figures.get(stated.getId());
    Indicator indicator = f == null ? null : f.indicator();
    return (q != null && q.isChange()) || (indicator != null && indicator.isOfChange());
  }

  /** That some of the numbers do not add, one problem a kind. */
  List<Problem> notAdditive() {
    Map<Wording, List<String>> byWhy = new LinkedHashMap<>();
    boolean isOverTime = !periods().isEmpty();
    for (String id : new LinkedHashSet<>(identity.getParts())) {
      Wording why = whyNotAdditive(id, isOverTime);
      if (why != null) {
        byWhy.computeIfAbsent(why, w -> new ArrayList<>()).add(id);
      }
    }
    Quantity besides = identity.getBesides();
    Wording ofBesides = besides == null ? null : whyNotAdditive(besides);
    if (besides != null && ofBesides != null) {
      byWhy.computeIfAbsent(ofBesides, w -> new ArrayList<>()).add(besides.toString());
    }
    List<Problem> out = new ArrayList<>();
    byWhy.forEach(
        (why, ids) ->
            out.add(
                ReconciliationProblems.NOT_ADDITIVE.with(
                    "parts", Wording.listing(ids), "why", why, "witness", witness())));
    return out;
  }

  private @Nullable Wording whyNotAdditive(String id, boolean isOverTime) {
    ReconciledFigure f = figures.get(id);
    Indicator indicator = f == null ? null : f.indicator();
    Quantity q = f == null ? null : f.stated().getQuantity();
    if (indicator != null && indicator.additivity() == Additivity.NEVER) {
      return NEVER;
    }
    if (indicator != null && isOverTime && indicator.additivity() == Additivity.NOT_OVER_TIME) {
      return Additivity.NOT_OVER_TIME.wording();
    }
    return q == null ? null : whyNotAdditive(q);
  }

  private static @Nullable Wording whyNotAdditive(Quantity q) {
    if (isShare(q)) {
      return NEVER;
    }
    return q.isAverage() ? AVERAGE : null;
  }

  private Wording witness() {
    String things = overlaps.sharedThings();
    return things == null
        ? new Wording("", "")
        : new Wording("，如 " + things + " 在其中不止一项里各计一次", ", as " + things + " counts in several");
  }

  /** Why the records do not decide some of the figures, one problem a kind. */
  List<Problem> undecidedFigures(List<String> ids) {
    Map<ProblemCode, Map<Problem, List<String>>> byCode = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(ids)) {
      ReconciledFigure f = figures.get(id);
      List<Problem> why =
          f == null
              ? List.of(ReconciliationProblems.OPERAND_MISSING.with("found", id))
              : decided(f) == null ? f.reasons() : List.of();
      for (Problem p : why) {
        byCode
            .computeIfAbsent(p.code(), c -> new LinkedHashMap<>())
            .computeIfAbsent(p, x -> new ArrayList<>())
            .add(id);
      }
    }
    List<Problem> out = new ArrayList<>();
    byCode.values().forEach(same -> out.add(once(same)));
    return out;
  }

  private static Problem once(Map<Problem, List<String>> same) {
    Problem first = same.keySet().iterator().next();
    if (same.size() == 1) {
      return first;
    }
    List<String> ids = same.values().stream().flatMap(List::stream).toList();
    return ReconciliationProblems.OPERANDS_UNDECIDED.with(
        "parts",
        Wording.listing(ids),
        "why",
        new Wording(first.message(Locale.CHINESE), first.message(Locale.ENGLISH)));
  }

  /**
   * Why the parts may not be taken for disjoint: some lie within others by their definitions, some
   * records are in several, or neither the definitions nor the records, which then have to be
   * complete, show that none is.
   */
  List<Problem> mayOverlap() {
    List<Problem> byDefinition = overlaps.byDefinition();
    List<String> unaskable = overlaps.unaskable();
    if (identity.getParts().size() < 2 || (byDefinition.isEmpty() && unaskable.isEmpty())) {
      return List.of();
    }
    List<Problem> out = new ArrayList<>(overlaps.shared(StatisticsProblems.OVERLAP));
    out.addAll(undecidedFigures(byDefinition.isEmpty() ? unaskable : identity.getParts()));
    if (out.isEmpty() && !overlaps.standsInTheWay()) {
      return List.of();
    }
    out.addAll(byDefinition);
    return out;
  }

  // ---- results

  ReconciledIdentity wrong(String zh, String en) {
    return undecided(null, List.of(wrongOperands(zh, en)));
  }

  Problem wrongOperands(String zh, String en) {
    return ReconciliationProblems.OPERANDS_WRONG.with(
        "form", identity.getForm().wording(), "expected", new Wording(zh, en));
  }

  ReconciledIdentity undecided(@Nullable String computed, List<Problem> reasons) {
    return result(Verdict.UNDECIDED, computed, reasons, List.of());
  }

  ReconciledIdentity result(
      Verdict verdict, @Nullable String computed, List<Problem> reasons, List<Problem> pairs) {
    return new ReconciledIdentity(
        identity, identity.expression(), verdict, computed, null, null, null, reasons, pairs);
  }

  /** What parts make where nobody states it. */
  ReconciledIdentity derived(String computed, List<Problem> doubts) {
    return result(
        doubts.isEmpty() ? Verdict.NOT_STATED : Verdict.UNDECIDED, computed, doubts, List.of());
  }

  ReconciledIdentity matched(Quantity whole, String computed, Match match, List<Problem> why) {
    return decided(
        whole,
        Reconciliation.verdictOf(match),
        computed,
        match.difference(),
        match.rounding(),
        why);
  }

  ReconciledIdentity decided(Quantity whole, WrittenSum.Result sum) {
    return decided(
        whole, sum.verdict(), sum.computed(), sum.difference(), sum.rounding(), sum.reasons());
  }

  ReconciledIdentity decided(
      Quantity whole,
      Verdict verdict,
      String computed,
      @Nullable BigDecimal difference,
      @Nullable RoundingMode rounding,
      List<Problem> reasons) {
    return new ReconciledIdentity(
        identity,
        identity.expression(),
        verdict,
        computed,
        whole.writtenNoun(),
        difference,
        rounding,
        reasons,
        List.of());
  }
}
