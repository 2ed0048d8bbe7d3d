package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.statistics.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.statistics.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.SourceIntegrity;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Stated numbers held against the records, and against each other (核对): one verdict for every
 * stated figure and every identity.
 *
 * <p>Law: a stated value decides its own figure and the identities that name it, and nothing else.
 */
public final class Reconciliation {

  private final List<ReconciledFigure> figures;
  private final List<ReconciledIdentity> identities;
  private final List<ProblemTally> problems;

  private Reconciliation(
      List<ReconciledFigure> figures,
      List<ReconciledIdentity> identities,
      List<ProblemTally> problems) {
    this.figures = List.copyOf(figures);
    this.identities = List.copyOf(identities);
    this.problems = List.copyOf(problems);
  }

  /**
   * Computes every stated figure from the records, in one go, and judges it and the identities.
   *
   * <p>What counts as done is what was done by the as-of date of the stated source; where it has no
   * manifest, by that of the ledger.
   *
   * @param ledger the records
   * @param stated a source of {@link StatedFigure}s and {@link StatedIdentity}s; held in memory
   * @param catalogue the indicators the stated figures name
   * @return the verdicts
   * @throws IOException if the machine fails
   */
  public static Reconciliation of(
      RecordSource ledger, RecordSource stated, IndicatorCatalogue catalogue) throws IOException {
    Statements statements = Statements.read(stated, ledger, catalogue);
    List<Measure> measures = new ArrayList<>();
    Map<String, Integer> at = new LinkedHashMap<>();
    for (Statements.Asked asked : statements.figures()) {
      Measure m = asked.measure();
      if (m != null) {
        at.put(asked.stated().getId(), measures.size());
        measures.add(m);
      }
    }
    IdentityJudge judge = new IdentityJudge(statements);
    Evaluation evaluation = Evaluation.of(ledger, measures, judge.probes());
    Map<String, ReconciledFigure> byId = new LinkedHashMap<>();
    List<ReconciledFigure> figures = new ArrayList<>();
    for (Statements.Asked asked : statements.figures()) {
      Integer i = at.get(asked.stated().getId());
      ReconciledFigure r = reconcile(asked, i == null ? null : evaluation.figures().get(i));
      byId.putIfAbsent(asked.stated().getId(), r);
      figures.add(r);
    }
    List<ReconciledIdentity> identities = new ArrayList<>();
    for (StatedIdentity identity : statements.identities()) {
      identities.add(judge.judge(identity, byId));
    }
    return new Reconciliation(
        figures,
        identities,
        List.of(
            evaluation.problems(),
            evaluation.integrity().problems(),
            statements.problems(),
            statements.integrity().problems()));
  }

  private static ReconciledFigure reconcile(Statements.Asked asked, @Nullable Figure figure) {
    StatedFigure stated = asked.stated();
    Indicator indicator = asked.indicator();
    if (figure == null || indicator == null) {
      return undecided(asked, null, asked.problems());
    }
    if (figure.status() == Figure.Status.NOT_STATED) {
      return new ReconciledFigure(
          stated, indicator, figure, Verdict.NOT_STATED, null, null, figure.reasons());
    }
    Answer answer = figure.answer();
    if (answer == null) {
      return undecided(asked, figure, figure.reasons());
    }
    Quantity quantity = stated.getQuantity();
    if (quantity == null) {
      return new ReconciledFigure(
          stated, indicator, figure, Verdict.NOT_STATED, null, null, List.of());
    }
    if (!indicator.isStatedIn(quantity.noun())) {
      return undecided(
          asked,
          figure,
          List.of(
              StatisticsProblems.NOUNS_DIFFER.with(
                  "found", quantity.noun(), "expected", indicator.noun())));
    }
    Match match = answer.match(quantity);
    Verdict verdict = verdictOf(match);
    return new ReconciledFigure(
        stated,
        indicator,
        figure,
        verdict,
        match.difference(),
        match.rounding(),
        verdict == Verdict.UNDECIDED
            ? List.of(StatisticsProblems.NO_INTERVAL.with("found", quantity))
            : List.of());
  }

  private static ReconciledFigure undecided(
      Statements.Asked asked, @Nullable Figure figure, List<Problem> reasons) {
    return new ReconciledFigure(
        asked.stated(), asked.indicator(), figure, Verdict.UNDECIDED, null, null, reasons);
  }

  static Verdict verdictOf(Match match) {
    return switch (match.verdict()) {
      case HOLDS -> Verdict.HOLDS;
      case HOLDS_AT_STATED_PRECISION -> Verdict.HOLDS_AT_STATED_PRECISION;
      case FAILS -> Verdict.FAILS;
      case UNDECIDED -> Verdict.UNDECIDED;
    };
  }

  /**
   * Returns the stated figures, in the order of their source.
   *
   * @return one result a stated figure
   */
  public List<ReconciledFigure> figures() {
    return figures;
  }

  /**
   * Returns the identities, in the order of their source.
   *
   * @return one result a stated identity
   */
  public List<ReconciledIdentity> identities() {
    return identities;
  }

  /**
   * Returns what is wrong with the two sources: with the records and the file of the ledger, with
   * its integrity, and the same two of the stated source.
   *
   * @return the four tallies, in that order
   */
  public List<ProblemTally> problems() {
    return problems;
  }

  /**
   * Counts figures and identities by verdict.
   *
   * @return verdict to number, every verdict there
   */
  public Map<Verdict, Long> summary() {
    Map<Verdict, Long> out = new EnumMap<>(Verdict.class);
    for (Verdict v : Verdict.values()) {
      long n =
          Stream.concat(
                  figures.stream().map(ReconciledFigure::verdict),
                  identities.stream().map(ReconciledIdentity::verdict))
              .filter(x -> x == v)
              .count();
      out.put(v, n);
    }
    return Collections.unmodifiableMap(out);
  }

  /** What the stated source holds, and what it asks of the records. */
  static final class Statements {

    /**
     * One stated figure and its measure.
     *
     * @param stated the figure
     * @param indicator its indicator, or null
     * @param measure its measure, or null if it cannot be asked
     * @param problems why not
     */
    record Asked(
        StatedFigure stated,
        @Nullable Indicator indicator,
        @Nullable Measure measure,
        List<Problem> problems) {}

    private final List<Asked> figures = new ArrayList<>();
    private final List<StatedIdentity> identities;
    private final ProblemTally problems;
    private final SourceIntegrity integrity;

    private Statements(
        List<StatedIdentity> identities, ProblemTally problems, SourceIntegrity integrity) {
      this.identities = identities;
      this.problems = problems;
      this.integrity = integrity;
    }

    static Statements read(RecordSource stated, RecordSource ledger, IndicatorCatalogue catalogue)
        throws IOException {
      Ledger held = Ledger.copyOf(stated);
      SourceIntegrity integrity = SourceIntegrity.of(held);
      ProblemTally problems = new ProblemTally(100);
      stated.scan(new ProblemCollector(problems));
      Statements out =
          new Statements(
              held.records(STATED_IDENTITY).stream()
                  .filter(i -> integrity.isInEffect(STATED_IDENTITY, i))
                  .toList(),
              problems,
              integrity);
      List<StatedFigure> all =
          held.records(STATED_FIGURE).stream()
              .filter(f -> integrity.isInEffect(STATED_FIGURE, f))
              .toList();
      Manifest says = held.manifest().value();
      Manifest fallback = ledger.manifest().value();
      Manifest asOf = says == null ? fallback : says;
      Map<String, StatedFigure> byId = new LinkedHashMap<>();
      all.forEach(f -> byId.putIfAbsent(f.getId(), f));
      for (StatedFigure f : all) {
        // Without any manifest nothing is decided; the period's end only keeps the question whole.
        LocalDate day = asOf == null ? f.getPeriod().to() : asOf.getAsOf();
        out.figures.add(ask(f, byId, catalogue, day));
      }
      return out;
    }

    private static Asked ask(
        StatedFigure figure,
        Map<String, StatedFigure> byId,
        IndicatorCatalogue catalogue,
        LocalDate asOf) {
      Indicator indicator = catalogue.find(figure.getIndicator());
      if (indicator == null) {
        return new Asked(
            figure,
            null,
            null,
            List.of(StatisticsProblems.UNKNOWN_INDICATOR.with("found", figure.getIndicator())));
      }
      if (figure.getOver().isEmpty()) {
        Outcome<Measure> m = indicator.measure(scope(figure, figure.getWhere(), asOf));
        return new Asked(figure, indicator, m.value(), m.problems());
      }
      List<Measure> parts = new ArrayList<>();
      for (String id : figure.getOver()) {
        StatedFigure part = byId.get(id);
        Outcome<Measure> m =
            part == null || !part.getOver().isEmpty()
                ? Outcome.failed(StatisticsProblems.CANNOT_MERGE.with("found", id))
                : indicator.measure(
                    scope(
                        part,
                        Stream.concat(part.getWhere().stream(), figure.getWhere().stream())
                            .toList(),
                        asOf));
        Measure measure = m.value();
        if (measure == null) {
          return new Asked(figure, indicator, null, m.problems());
        }
        parts.add(measure);
      }
      return new Asked(figure, indicator, Measure.together(parts), List.of());
    }

    private static Scope scope(StatedFigure figure, List<Slice> where, LocalDate asOf) {
      return new Scope(figure.getPeriod(), figure.getTerritory(), asOf, where);
    }

    List<Asked> figures() {
      return figures;
    }

    List<StatedIdentity> identities() {
      return identities;
    }

    ProblemTally problems() {
      return problems;
    }

    SourceIntegrity integrity() {
      return integrity;
    }

    @Nullable Asked find(String id) {
      for (Asked a : figures) {
        if (a.stated().getId().equals(id)) {
          return a;
        }
      }
      return null;
    }
  }
}
