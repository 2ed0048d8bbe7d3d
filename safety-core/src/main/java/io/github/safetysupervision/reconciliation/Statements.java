package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.ProblemCollector;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Overlaps;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the stated source holds, and what it asks of the records. */
final class Statements {

  /**
   * One stated figure and its measure.
   *
   * @param stated the figure
   * @param indicator its indicator, or null
   * @param measure its measure, or null if it cannot be asked
   * @param isContested whether its id is used twice, so that no identity can name it
   * @param problems why not
   * @param words the words of no list that it asks for
   */
  record Asked(
      StatedFigure stated,
      @Nullable Indicator indicator,
      @Nullable Measure measure,
      boolean isContested,
      List<Problem> problems,
      List<AskedWords.Word> words) {

    static Asked failed(StatedFigure stated, @Nullable Indicator indicator, List<Problem> why) {
      return new Asked(stated, indicator, null, false, why, List.of());
    }
  }

  private final List<Asked> figures = new ArrayList<>();
  private final Map<String, Asked> byId = new HashMap<>();
  private final List<StatedIdentity> identities;
  private final List<UnreadRecord> unread;
  private final ProblemTally problems;
  private final Survey survey;
  private final StatedPlaces places = new StatedPlaces();
  private final AskedWords words = new AskedWords();

  private Statements(
      List<StatedIdentity> identities,
      List<UnreadRecord> unread,
      ProblemTally problems,
      Survey survey) {
    this.identities = identities;
    this.unread = unread;
    this.problems = problems;
    this.survey = survey;
  }

  static Statements read(
      RecordSource stated,
      List<StatedFigure> questions,
      Outcome<Manifest> ledger,
      TermMapping terms,
      IndicatorCatalogue catalogue)
      throws IOException {
    StatedRecords kept = StatedRecords.all(stated);
    Ledger held = Ledger.copyOf(kept);
    Survey survey = Survey.whole(kept);
    ProblemTally problems = new ProblemTally(100);
    Statements out =
        new Statements(
            held.records(STATED_IDENTITY).stream()
                .filter(i -> survey.isInEffect(STATED_IDENTITY, i))
                .toList(),
            held.unread(),
            problems,
            survey);
    kept.scan(new BothVisitors(new ProblemCollector(problems), out.places));
    List<StatedFigure> all =
        held.records(STATED_FIGURE).stream()
            .filter(f -> survey.isInEffect(STATED_FIGURE, f))
            .toList();
    Manifest says = held.manifest().value();
    Manifest fallback = ledger.value();
    Manifest asOf = says == null ? fallback : says;
    survey.problemsOfManifest().forEach(problems::add);
    Map<String, StatedFigure> byId = new LinkedHashMap<>();
    all.stream()
        .filter(f -> unclear(STATED_FIGURE, f, survey).isEmpty())
        .forEach(f -> byId.put(f.getId(), f));
    for (StatedFigure f : all) {
      // Without any manifest nothing is decided; the period's end only keeps the question whole.
      LocalDate day = asOf == null ? f.getPeriod().to() : asOf.getAsOf();
      List<Problem> unclear = unclear(STATED_FIGURE, f, survey);
      Asked asked =
          !unclear.isEmpty()
              ? contested(f, catalogue, unclear)
              : out.ask(f, byId, catalogue, day, terms);
      out.add(fallback == null ? asked : ofItsDay(asked, fallback.getAsOf(), day));
    }
    for (StatedFigure q : questions) {
      LocalDate day = asOf == null ? q.getPeriod().to() : asOf.getAsOf();
      Asked asked = out.ask(q, byId, catalogue, day, terms);
      out.figures.add(fallback == null ? asked : ofItsDay(asked, fallback.getAsOf(), day));
    }
    return out;
  }

  /** Why it cannot be told if something stated still is; empty if it can. */
  private static List<Problem> unclear(RecordType<?, ?> type, SafetyRecord stated, Survey survey) {
    String id = stated.getId();
    if (survey.isContested(type, stated)) {
      return List.of(StatisticsProblems.HOLDS_CONTESTED.with("count", 1, "records", id));
    }
    if (survey.mayBeTakenBack(type, id)) {
      return List.of(
          StatisticsProblems.MAY_BE_TAKEN_BACK.with(
              "type",
              new Wording(type.label(), type.name()),
              "records",
              survey.unclearCorrections(type)));
    }
    return survey.mayMissSome(type)
        ? List.of(ReconciliationProblems.STATED_MAY_BE_CORRECTED.with("found", id))
        : List.of();
  }

  /** Why it cannot be told if an identity is still stated; empty if it can. */
  List<Problem> unclear(StatedIdentity identity) {
    return unclear(STATED_IDENTITY, identity, survey);
  }

  private void add(Asked asked) {
    figures.add(asked);
    byId.putIfAbsent(asked.stated().getId(), asked);
  }

  /** What was closed after the day the ledger shows cannot be known from it. */
  private static Asked ofItsDay(Asked asked, LocalDate known, LocalDate asOf) {
    Indicator indicator = asked.indicator();
    boolean isStock = indicator != null && indicator.periodRule() == PeriodRule.STOCK;
    LocalDate day = isStock ? asked.stated().getPeriod().to() : asOf;
    return indicator != null && indicator.isOfState() && known.isBefore(day)
        ? Asked.failed(
            asked.stated(),
            indicator,
            List.of(StatisticsProblems.STATE_TOO_OLD.with("found", known, "expected", day)))
        : asked;
  }

  private static Asked contested(
      StatedFigure figure, IndicatorCatalogue catalogue, List<Problem> why) {
    return new Asked(figure, catalogue.find(figure.getIndicator()), null, true, why, List.of());
  }

  private Asked ask(
      StatedFigure figure,
      Map<String, StatedFigure> byId,
      IndicatorCatalogue catalogue,
      LocalDate asOf,
      TermMapping terms) {
    Outcome<Indicator> found = catalogue.tryFind(figure.getIndicator());
    Indicator indicator = found.value();
    if (indicator == null) {
      return Asked.failed(figure, null, found.problems());
    }
    if (figure.getOver().isEmpty()) {
      Outcome<Measure> m = indicator.measure(scope(figure, figure.getWhere(), asOf, terms));
      List<Problem> problems = places.of(figure, m.problems());
      Measure measure = m.value();
      return new Asked(
          figure,
          indicator,
          measure,
          false,
          problems,
          measure == null ? List.of() : words.in(measure, figure.getWhere(), problems));
    }
    return together(figure, indicator, byId, asOf, terms);
  }

  private Asked together(
      StatedFigure figure,
      Indicator indicator,
      Map<String, StatedFigure> byId,
      LocalDate asOf,
      TermMapping terms) {
    List<Measure> parts = new ArrayList<>();
    List<AskedWords.Word> unknown = new ArrayList<>();
    for (String id : figure.getOver()) {
      StatedFigure part = byId.get(id);
      if (part == null || !mayBeMerged(part, figure)) {
        return Asked.failed(
            figure, indicator, List.of(ReconciliationProblems.CANNOT_MERGE.with("found", id)));
      }
      List<Slice> where =
          Stream.concat(part.getWhere().stream(), figure.getWhere().stream()).toList();
      Outcome<Measure> m = indicator.measure(scope(part, where, asOf, terms));
      List<Problem> problems = places.of(part, figure, m.problems());
      Measure measure = m.value();
      if (measure == null) {
        return Asked.failed(
            figure, indicator, problems.stream().filter(p -> p.severity().isError()).toList());
      }
      parts.add(measure);
      unknown.addAll(words.in(measure, where, problems));
    }
    return new Asked(
        figure,
        indicator,
        Measure.together(parts),
        false,
        assumptions(figure.getOver(), parts, byId),
        unknown);
  }

  /** A part lies in the period and the territory of the figure that takes it in. */
  private static boolean mayBeMerged(StatedFigure part, StatedFigure whole) {
    return part.getOver().isEmpty()
        && whole.getPeriod().encloses(part.getPeriod())
        && part.getTerritory().isWithin(whole.getTerritory());
  }

  /** What taking parts together rests on: one period, and that nothing is in two of them. */
  private static List<Problem> assumptions(
      List<String> ids, List<Measure> parts, Map<String, StatedFigure> byId) {
    List<Problem> out = new ArrayList<>();
    List<StatedFigure> figures =
        ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    Problem periods = Periods.differing(figures);
    if (periods != null) {
      out.add(periods);
    }
    List<Overlaps.NamedMeasure> all = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      all.add(new Overlaps.NamedMeasure(ids.get(i), parts.get(i)));
    }
    out.addAll(Overlaps.among(all).byDefinition());
    return out;
  }

  private static Scope scope(
      StatedFigure figure, List<Slice> where, LocalDate asOf, TermMapping terms) {
    return new Scope(figure.getPeriod(), figure.getTerritory(), asOf, where, terms);
  }

  List<Asked> figures() {
    return figures;
  }

  List<StatedIdentity> identities() {
    return identities;
  }

  List<UnreadRecord> unread() {
    return unread;
  }

  ProblemTally problems() {
    return problems;
  }

  Survey survey() {
    return survey;
  }

  /** The words of no list that are asked for, which are to be looked for in the ledger. */
  AskedWords words() {
    return words;
  }

  /** Where what was stated stands. */
  StatedPlaces places() {
    return places;
  }

  @Nullable Asked find(String id) {
    return byId.get(id);
  }
}
