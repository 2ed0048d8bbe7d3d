package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.quantity.QuantityProblems;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Additivity;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Contribution;
import io.github.safetysupervision.statistics.Evaluation;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.FigureWatch;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Overlaps;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
  private final List<UnreadRecord> unread;
  private final List<ProblemTally> problems;
  private final Map<String, ReconciledFigure> byId;
  private final StatedPlaces places;

  private Reconciliation(
      List<ReconciledFigure> figures,
      Map<String, ReconciledFigure> byId,
      List<ReconciledIdentity> identities,
      Statements statements,
      List<ProblemTally> problems) {
    this.figures = List.copyOf(figures);
    this.byId = Collections.unmodifiableMap(byId);
    this.identities = List.copyOf(identities);
    this.unread = List.copyOf(statements.unread());
    this.places = statements.places();
    this.problems = List.copyOf(problems);
  }

  /**
   * Computes every stated figure from the records, in one go, and judges it and the identities.
   *
   * <p>What counts as done is what was done by the as-of date of the stated source; where it has no
   * manifest, by that of the ledger. A ledger that states its figures itself is handed in twice, as
   * the same object: then it is read for both at once, and of the stated source is said only what
   * may be stated.
   *
   * @param ledger the records; scanned twice
   * @param stated a source of {@link StatedFigure}s and {@link StatedIdentity}s; scanned once and
   *     held in memory
   * @param catalogue the indicators the stated figures name
   * @return the verdicts
   * @throws IOException if the machine fails
   */
  public static Reconciliation of(
      RecordSource ledger, RecordSource stated, IndicatorCatalogue catalogue) throws IOException {
    Begun begun = Begun.of(ledger, stated, RecordVisitor.NOBODY);
    return of(ledger, begun.survey(), begun.stated(), List.of(), catalogue, RecordVisitor.NOBODY);
  }

  /** The ledger after its first read, and what is stated. */
  private record Begun(Survey survey, StatedRecords stated) {

    /** Another source may hold the same, and is read itself. */
    static Begun of(RecordSource ledger, RecordSource stated, RecordVisitor beside)
        throws IOException {
      if (ledger != stated) {
        return new Begun(Survey.of(ledger, beside), StatedRecords.all(stated));
      }
      StatedRecords inside = new StatedRecords();
      Survey survey = Survey.of(ledger, new BothVisitors(beside, inside.inWhole()));
      inside.settleWhole(survey);
      return new Begun(survey, inside);
    }
  }

  /**
   * Does the same over a ledger that was read once, and in the same go computes figures that nobody
   * stated. They are asked whatever is unclear about the stated source, which neither corrects nor
   * takes them back; no identity names them. Their results follow those of the stated figures, in
   * their own order.
   *
   * @param ledger the records; scanned once
   * @param survey what was found when they were read first
   * @param stated a source of {@link StatedFigure}s and {@link StatedIdentity}s; scanned once and
   *     held in memory
   * @param questions figures without a quantity
   * @param catalogue the indicators the stated figures and the questions name
   * @param beside is shown the ledger in the same read
   * @return the verdicts
   * @throws IOException if the machine fails
   */
  public static Reconciliation of(
      RecordSource ledger,
      Survey survey,
      RecordSource stated,
      List<StatedFigure> questions,
      IndicatorCatalogue catalogue,
      RecordVisitor beside)
      throws IOException {
    return of(ledger, survey, stated, questions, List.of(), catalogue, beside);
  }

  /**
   * Does the same, and judges identities that nobody stated in the same go. Their verdicts follow
   * those of the stated ones, in their own order.
   *
   * @param ledger the records; scanned once
   * @param survey what was found when they were read first
   * @param stated a source of {@link StatedFigure}s and {@link StatedIdentity}s; scanned once and
   *     held in memory
   * @param questions figures without a quantity
   * @param required identities between stated figures, which they name by their ids
   * @param catalogue the indicators the stated figures and the questions name
   * @param beside is shown the ledger in the same read
   * @return the verdicts
   * @throws IOException if the machine fails
   */
  public static Reconciliation of(
      RecordSource ledger,
      Survey survey,
      RecordSource stated,
      List<StatedFigure> questions,
      List<StatedIdentity> required,
      IndicatorCatalogue catalogue,
      RecordVisitor beside)
      throws IOException {
    Statements statements =
        Statements.read(stated, questions, survey.manifest(), ledger.terms(), catalogue);
    List<Measure> measures =
        statements.figures().stream()
            .map(Statements.Asked::measure)
            .flatMap(Stream::ofNullable)
            .toList();
    IdentityJudge judge = new IdentityJudge(statements, required);
    Evaluation evaluation =
        Evaluation.of(
            ledger, survey, measures, judge.overlaps(), statements.words().beside(beside));
    Iterator<Figure> computed = evaluation.figures().iterator();
    List<ReconciledFigure> figures = new ArrayList<>();
    Map<String, ReconciledFigure> byId = new LinkedHashMap<>();
    for (Statements.Asked asked : statements.figures()) {
      ReconciledFigure r = reconcile(asked, asked.measure() == null ? null : computed.next());
      figures.add(r);
      Statements.Asked first = statements.find(asked.stated().getId());
      if (!asked.isContested() && first != null && asked.equals(first)) {
        byId.put(asked.stated().getId(), r);
      }
    }
    List<ReconciledIdentity> identities = new ArrayList<>();
    for (StatedIdentity identity : statements.identities()) {
      identities.add(judge.judge(identity, byId));
    }
    for (StatedIdentity identity : required) {
      identities.add(judge.judgeRequired(identity, byId));
    }
    return new Reconciliation(
        figures,
        byId,
        identities,
        statements,
        List.of(
            evaluation.problems(),
            survey.problems(),
            statements.problems(),
            statements.survey().problems()));
  }

  /**
   * Judges one stated figure alone and shows the records behind it, in the same two reads.
   *
   * @param ledger the records; scanned twice
   * @param stated a source of stated figures, maybe the ledger; held in memory
   * @param id the id of the stated figure
   * @param catalogue the indicators
   * @param consumer is told of each record that adds to the figure, in the order of the ledger
   * @return what is found of it, or null if there is no such figure
   * @throws IOException if the machine fails
   */
  public static @Nullable ReconciledFigure explain(
      RecordSource ledger,
      RecordSource stated,
      String id,
      IndicatorCatalogue catalogue,
      Consumer<Contribution> consumer)
      throws IOException {
    return explain(ledger, stated, List.of(), id, catalogue, consumer, null);
  }

  /**
   * Does the same, and in the same two reads shows somebody what does not count. A figure that
   * nobody stated may be asked for too.
   *
   * @param ledger the records; scanned twice
   * @param stated a source of stated figures, maybe the ledger; held in memory
   * @param questions figures without a quantity, which have other ids than those that are stated
   * @param id the id of the stated figure, or of the question
   * @param catalogue the indicators
   * @param consumer is told of each record that adds to the figure, in the order of the ledger
   * @param watch is shown everything, or null
   * @return what is found of it, or null if there is no such figure
   * @throws IOException if the machine fails
   */
  public static @Nullable ReconciledFigure explain(
      RecordSource ledger,
      RecordSource stated,
      List<StatedFigure> questions,
      String id,
      IndicatorCatalogue catalogue,
      Consumer<Contribution> consumer,
      @Nullable FigureWatch watch)
      throws IOException {
    Begun begun =
        Begun.of(ledger, stated, watch == null ? RecordVisitor.NOBODY : watch.firstRead());
    Survey survey = begun.survey();
    Statements statements =
        Statements.read(begun.stated(), questions, survey.manifest(), ledger.terms(), catalogue);
    Statements.Asked asked = statements.find(id);
    if (asked == null) {
      asked =
          statements.figures().stream()
              .filter(a -> a.stated().getId().equals(id))
              .findFirst()
              .orElse(null);
    }
    if (asked == null) {
      return null;
    }
    Measure measure = asked.measure();
    Figure figure =
        measure == null
            ? null
            : Evaluation.show(
                ledger,
                survey,
                measure,
                consumer,
                watch,
                statements.words().beside(RecordVisitor.NOBODY));
    return reconcile(asked, figure);
  }

  private static ReconciledFigure reconcile(Statements.Asked asked, @Nullable Figure figure) {
    StatedFigure stated = asked.stated();
    Indicator indicator = asked.indicator();
    if (figure == null || indicator == null) {
      return undecided(asked, null, asked.problems());
    }
    List<Problem> notes = new ArrayList<>(asked.problems());
    if (figure.status() == Figure.Status.NOT_STATED) {
      return new ReconciledFigure(
          stated, indicator, figure, Verdict.NOT_STATED, null, null, figure.reasons());
    }
    Answer answer = figure.answer();
    if (answer == null) {
      return undecided(asked, figure, figure.reasons());
    }
    List<Problem> unknown = AskedWords.missing(asked.words());
    if (!unknown.isEmpty()) {
      return undecided(asked, null, unknown);
    }
    Quantity quantity = stated.getQuantity();
    if (quantity == null) {
      return new ReconciledFigure(stated, indicator, figure, Verdict.NOT_STATED, null, null, notes);
    }
    Problem incomparable = incomparable(indicator, quantity);
    if (incomparable != null) {
      return undecided(asked, figure, List.of(incomparable));
    }
    Match match = answer.match(quantity);
    Verdict verdict = verdictOf(match);
    if (verdict == Verdict.UNDECIDED) {
      notes.add(ReconciliationProblems.NO_INTERVAL.with("found", quantity));
    }
    if (verdict == Verdict.FAILS && indicator.isOfChange()) {
      Problem direction = otherDirection(answer, quantity);
      if (direction != null) {
        notes.add(direction);
      }
    }
    return new ReconciledFigure(
        stated, indicator, figure, verdict, match.difference(), match.rounding(), notes);
  }

  /** Why a stated quantity is not compared with an indicator, or null. */
  private static @Nullable Problem incomparable(Indicator indicator, Quantity quantity) {
    if (!indicator.isStatedIn(quantity.noun())) {
      return ReconciliationProblems.NOUNS_DIFFER.with(
          "found", quantity.noun(), "expected", indicator.noun());
    }
    if (quantity.isChange() && !indicator.isOfChange()) {
      return ReconciliationProblems.NOT_A_CHANGE.with(
          "found", quantity, "indicator", indicator.name());
    }
    return quantity.isAverage() && indicator.additivity() != Additivity.NEVER
        ? QuantityProblems.FRACTION.with("found", quantity, "noun", quantity.noun())
        : null;
  }

  /** That a change is stated the other way round, if that is all that is wrong. */
  private static @Nullable Problem otherDirection(Answer answer, Quantity quantity) {
    Answer turned = new Answer(answer.numerator().negate(), answer.denominator(), answer.noun());
    Match.Agreement match = turned.match(quantity).agreement();
    BigDecimal v = quantity.value();
    if (v == null
        || (match != Match.Agreement.HOLDS && match != Match.Agreement.HOLDS_AT_STATED_PRECISION)) {
      return null;
    }
    boolean isDecline = answer.numerator().signum() < 0;
    String direction = isDecline ? "下降" : "增长";
    return ReconciliationProblems.OTHER_DIRECTION.with(
        "computed",
        answer,
        "found",
        quantity,
        "expected",
        quantity.isChange() ? direction : direction + quantity);
  }

  private static ReconciledFigure undecided(
      Statements.Asked asked, @Nullable Figure figure, List<Problem> reasons) {
    return new ReconciledFigure(
        asked.stated(), asked.indicator(), figure, Verdict.UNDECIDED, null, null, reasons);
  }

  static Verdict verdictOf(Match match) {
    return switch (match.agreement()) {
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
   * Returns the stated figures of which it is certain that they are stated, and by which id: those
   * an identity can name.
   *
   * @return the figures by their ids, in the order of their source
   */
  public Map<String, ReconciledFigure> byId() {
    return byId;
  }

  /**
   * Returns where a stated figure or identity stands.
   *
   * @param stated the very record of a figure or identity of this
   * @return its place and those of its fields; nothing is known of what nobody stated
   */
  public Places placesOf(SafetyRecord stated) {
    Places known = places.of(stated);
    return known == null ? Places.inside(Place.UNKNOWN) : known;
  }

  /**
   * Judges a further identity that is about numbers alone.
   *
   * @param identity an identity between stated figures, of a form that asks nothing of records: a
   *     rate, all, or a register
   * @return its verdict
   * @throws IllegalArgumentException if the form asks whether records are in two figures
   */
  public ReconciledIdentity judge(StatedIdentity identity) {
    if (!identity.getForm().isOfNumbers()) {
      throw new IllegalArgumentException("asks records: " + identity.getForm());
    }
    return IdentityJudge.judge(Operands.of(identity, byId, Overlaps.unasked(List.of())));
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
   * Returns what the stated source holds besides, of which a part could not be read: maybe stated
   * figures, of which no verdict is possible. They count as undecided.
   *
   * @return the unread records, in the order of their source
   */
  public List<UnreadRecord> unread() {
    return unread;
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
   * Counts figures and identities by verdict, and what could not be read as undecided.
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
      n += v == Verdict.UNDECIDED ? unread.size() : 0;
      out.put(v, n);
    }
    return Collections.unmodifiableMap(out);
  }
}
