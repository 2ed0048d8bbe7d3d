package io.github.safetysupervision.statistics;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.LedgerProblems;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.ProblemCollector;
import io.github.safetysupervision.ledger.RecordKey;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FilterRound;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many figures over one source at once (统计): one pass for all measures, after the source was judged
 * as a whole. Of figures alone a {@link Measure} is asked; this is for who asks more in the same
 * reads, as a reconciliation does.
 */
public final class Evaluation {

  private static final int KEPT_OF_EACH_CODE = 100;

  /** One measure on its way. */
  private static final class Running {
    final Measure measure;
    final MeasureState state;
    final Set<RecordType<?, ?>> types = new LinkedHashSet<>();
    final FewNames contested = new FewNames();
    final Set<RecordType<?, ?>> mayBeTakenBack = new LinkedHashSet<>();

    /** Records it holds, and those they name, that the second read may yet make unclear. */
    final Map<RecordKey, FewNames> mayBeContested = new LinkedHashMap<>();

    final Map<RecordKey, FewNames> mayBeUntold = new LinkedHashMap<>();

    Running(Measure measure) {
      this.measure = measure;
      this.state = MeasureState.zero(measure);
      measure.populations().forEach(p -> types.add(p.type()));
    }

    /** Takes a record in; returns whether it adds something for sure. */
    boolean add(Candidate candidate, long hash) {
      boolean isCounted = state.take(candidate, hash, 1);
      if (!candidate.consulted().isEmpty()) {
        for (RecordKey key : candidate.consulted()) {
          mayBeUntold.computeIfAbsent(key, k -> new FewNames()).add(candidate.name());
        }
        candidate.consulted().clear();
      }
      return isCounted;
    }
  }

  private final Survey survey;
  private final @Nullable Manifest manifest;
  private final ProblemTally problems = new ProblemTally(KEPT_OF_EACH_CODE);
  private final List<Figure> figures = new ArrayList<>();
  private boolean isCut;
  private boolean isChanged;

  private Evaluation(Survey survey) {
    this.survey = survey;
    this.manifest = survey.manifest().value();
    survey.problemsOfManifest().forEach(problems::add);
  }

  /** Evaluates measures, and nothing else in the same two reads. */
  static Evaluation of(RecordSource source, List<Measure> measures) throws IOException {
    return of(source, Survey.of(source), measures, List.of(), null, null, RecordVisitor.NOBODY);
  }

  /**
   * Evaluates measures, and shows every record that counts to questions about what they have in
   * common.
   *
   * @param source the source; scanned once
   * @param survey what was found when it was read first; knows all in the end
   * @param measures what is asked
   * @param overlaps the questions, which can be asked of afterwards
   * @param beside is shown everything in the same read
   * @return the figures, in the order of the measures
   * @throws IOException if the machine fails
   */
  public static Evaluation of(
      RecordSource source,
      Survey survey,
      List<Measure> measures,
      Collection<Overlaps> overlaps,
      RecordVisitor beside)
      throws IOException {
    List<OverlapProbe> probes = overlaps.stream().flatMap(Overlaps::lookers).toList();
    return of(source, survey, measures, probes, null, null, beside);
  }

  /**
   * Evaluates one measure and shows what each record adds to it, in the order of the source.
   *
   * @param source the source; scanned once
   * @param survey what was found when it was read first
   * @param measure what is asked
   * @param consumer is told of each record that adds to the figure
   * @param watch is shown what does not count in the same read, or null; it was shown the
   *     {@linkplain FigureWatch#firstRead first read}
   * @param beside is shown everything in the same read
   * @return the figure
   * @throws IOException if the machine fails
   */
  public static Figure show(
      RecordSource source,
      Survey survey,
      Measure measure,
      Consumer<Contribution> consumer,
      @Nullable FigureWatch watch,
      RecordVisitor beside)
      throws IOException {
    if (watch != null) {
      watch.begin(measure);
    }
    return of(source, survey, List.of(measure), List.of(), consumer, watch, beside)
        .figures()
        .get(0);
  }

  private static Evaluation of(
      RecordSource source,
      Survey survey,
      List<Measure> measures,
      List<OverlapProbe> probes,
      @Nullable Consumer<Contribution> consumer,
      @Nullable FigureWatch watch,
      RecordVisitor beside)
      throws IOException {
    Evaluation out = new Evaluation(survey);
    List<Running> running = measures.stream().map(Running::new).toList();
    survey.readAgain(
        source, new BothVisitors(out.new Pass(running, probes, consumer, watch), beside));
    for (Running r : running) {
      out.figures.add(out.finish(r));
    }
    return out;
  }

  /** Computes the states of measures over a source, with all that the source leaves open. */
  static List<MeasureState> states(RecordSource source, List<Measure> measures) throws IOException {
    Evaluation out = new Evaluation(Survey.of(source));
    List<Running> running = measures.stream().map(Running::new).toList();
    out.survey.readAgain(source, out.new Pass(running, List.of(), null, null));
    running.forEach(out::finish);
    return running.stream().map(r -> r.state).toList();
  }

  /**
   * Returns the figures.
   *
   * @return one figure a measure, in their order
   */
  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** {@return the problems of single records and of the file, counted; not those of its survey} */
  public ProblemTally problems() {
    return problems;
  }

  /** What is asked of the records of a type. */
  private static final class OfType {
    private final Running[] running;
    private final FilterRound round = new FilterRound();
    private final boolean mayBeTakenBack;
    private final long hash;

    OfType(RecordType<?, ?> type, List<Running> all, Survey survey) {
      running = all.stream().filter(r -> r.types.contains(type)).toArray(Running[]::new);
      mayBeTakenBack = survey.mayCorrectElsewhere(type.name());
      hash = Fingerprint.of(type.name());
    }

    Running[] running() {
      return running;
    }

    FilterRound round() {
      return round;
    }

    /** Whether some correction does not say which of the records it takes back. */
    boolean mayBeTakenBack() {
      return mayBeTakenBack;
    }

    /** The fingerprint of the type. */
    long hash() {
      return hash;
    }
  }

  private final class Pass extends ProblemCollector {
    private final List<Running> running;
    private final List<OverlapProbe> probes;
    private final @Nullable Consumer<Contribution> consumer;

    /** Where one measure is explained. */
    private final @Nullable FigureWatch watch;

    private final Map<RecordType<?, ?>, OfType> byType = new HashMap<>();

    Pass(
        List<Running> running,
        List<OverlapProbe> probes,
        @Nullable Consumer<Contribution> consumer,
        @Nullable FigureWatch watch) {
      super(problems);
      this.running = running;
      this.probes = probes;
      this.consumer = consumer;
      this.watch = watch;
    }

    @Override
    public void record(RecordView<?> record) {
      super.record(record);
      RecordType<?, ?> type = record.type();
      if (!survey.isInEffect(type, record.values())) {
        if (watch != null) {
          watch.notInEffect(record, survey);
        }
        return;
      }
      OfType ofType = of(type);
      Candidate candidate = new Candidate.Whole(record, survey, ofType.round());
      boolean isContested = survey.isContested(type, record.values());
      CharSequence written = record.values().characters(type.id);
      CharSequence id = written == null ? candidate.name() : written;
      long hash = Fingerprint.of(ofType.hash(), Fingerprint.of(id));
      boolean mayMove = ofType.mayBeTakenBack() || survey.mayChange(type.name(), id);
      for (Running r : ofType.running()) {
        if (r.add(candidate, hash)) {
          show(r, type, candidate);
          if (mayMove) {
            added(r, type, candidate);
          }
          if (isContested) {
            r.contested.add(candidate.name());
          }
        }
      }
      probes.forEach(p -> p.look(candidate));
      if (watch != null) {
        String part = ofType.running().length == 0 ? null : running.get(0).state.part(candidate);
        watch.whole(record, candidate, survey, part);
      }
    }

    private void show(Running r, RecordType<?, ?> type, Candidate candidate) {
      Consumer<Contribution> shown = consumer;
      String part = shown == null ? null : r.state.part(candidate);
      if (shown != null && part != null) {
        shown.accept(new Contribution(type.name(), candidate.name(), candidate.place(), part));
      }
    }

    /** Notes of a record that was added what corrections may yet mean to it. */
    private void added(Running r, RecordType<?, ?> type, Candidate candidate) {
      if (survey.mayBeTakenBack(type, candidate.name())) {
        r.mayBeTakenBack.add(type);
      }
      if (survey.mayChange(type.name(), candidate.name())) {
        r.mayBeContested
            .computeIfAbsent(new RecordKey(type.name(), candidate.name()), k -> new FewNames())
            .add(candidate.name());
      }
    }

    private OfType of(RecordType<?, ?> type) {
      OfType known = byType.get(type);
      if (known == null) {
        known = new OfType(type, running, survey);
        byType.put(type, known);
      }
      return known;
    }

    @Override
    public void unread(UnreadRecord unread) {
      super.unread(unread);
      if (!survey.isInEffect(unread)) {
        if (watch != null) {
          watch.notInEffect(unread, survey);
        }
        return;
      }
      RecordType<?, ?> type = unread.type();
      Candidate candidate = Candidate.Broken.of(unread, survey);
      probes.forEach(p -> p.look(candidate));
      candidate.consulted().clear();
      long hash = Fingerprint.of(candidate);
      for (Running r : type == null ? running : List.of(of(type).running())) {
        if (r.add(candidate, hash) && type != null) {
          show(r, type, candidate);
          added(r, type, candidate);
        }
      }
      if (watch != null) {
        boolean isAsked = type == null || of(type).running().length > 0;
        watch.broken(
            unread, candidate, survey, isAsked ? running.get(0).state.part(candidate) : null);
      }
    }

    @Override
    public void problem(Problem problem) {
      super.problem(problem);
      isCut |= problem.severity() == Severity.FATAL;
      isChanged |= problem.code().equals(LedgerProblems.SOURCE_CHANGED);
    }
  }

  private Figure finish(Running r) {
    r.mayBeContested.forEach(
        (key, names) -> {
          if (survey.isContested(key.type(), key.id())) {
            r.contested.addAll(names);
          }
        });
    r.mayBeUntold.forEach(
        (key, names) -> {
          if (survey.currentId(key.type(), key.id()) == null) {
            r.state.doubts().addUntold(names);
          }
        });
    List<Problem> missing = namedBy(r, StatisticsProblems.NO_SUCH_RECORD, survey::isMissing);
    List<Problem> incomplete = incomplete(r);
    List<Problem> open = undecided(r);
    note(r, List.of(missing, incomplete, open));
    List<Problem> reasons = missing.isEmpty() ? incomplete.isEmpty() ? open : incomplete : missing;
    Answer answer = r.state.amount();
    if (reasons.isEmpty() && !answer.isDefined()) {
      reasons = List.of(StatisticsProblems.SHARE_OF_NOTHING.with());
    }
    boolean isNotStated =
        reasons.stream().anyMatch(p -> p.code().equals(StatisticsProblems.INCOMPLETE));
    Figure.Status status =
        reasons.isEmpty()
            ? Figure.Status.COMPUTED
            : isNotStated ? Figure.Status.NOT_STATED : Figure.Status.UNDECIDED;
    return new Figure(r.measure, status, answer, r.state.records(), r.state.fingerprint(), reasons);
  }

  /** Notes in the state what this source leaves open, and what it means to others. */
  private void note(Running r, List<List<Problem>> problems) {
    List<ProblemCode> codes = problems.stream().flatMap(List::stream).map(Problem::code).toList();
    Set<ReportingPeriod> periods = new LinkedHashSet<>();
    Manifest m = manifest;
    if (m != null) {
      r.measure.populations().stream()
          .filter(p -> p.period() == null)
          .forEach(p -> periods.add(periodOf(p, m)));
    }
    boolean mayCorrectOthers =
        r.types.stream().anyMatch(t -> survey.mayCorrectElsewhere(t.name()))
            || r.measure.requiredFields().stream()
                .flatMap(f -> Stream.ofNullable(f.refersTo()))
                .map(TypeName::name)
                .anyMatch(t -> survey.mayHaveReplaced(t) || survey.mayCorrectElsewhere(t));
    r.state.origin().add(codes, periods, mayCorrectOthers);
  }

  private static ReportingPeriod periodOf(Population<?> population, Manifest m) {
    ReportingPeriod own = population.period();
    ReportingPeriod known = m.upToAsOf(m.getPeriod());
    return own != null ? own : known != null ? known : m.getPeriod();
  }

  private List<Problem> incomplete(Running r) {
    Manifest m = manifest;
    if (m == null) {
      return List.of();
    }
    List<Problem> out = new ArrayList<>();
    for (Population<?> p : r.measure.populations()) {
      ReportingPeriod period = periodOf(p, m);
      DivisionCode ownTerritory = p.territory();
      DivisionCode territory = ownTerritory == null ? m.getTerritory() : ownTerritory;
      if (!m.isComplete(p.type().name(), period, territory)) {
        Problem problem = notComplete(r, p.type(), period, territory);
        if (!out.contains(problem)) {
          out.add(problem);
        }
      }
    }
    return out;
  }

  /** A declaration that only its spelling keeps from being one is no reason to say nothing. */
  private Problem notComplete(
      Running r, RecordType<?, ?> type, ReportingPeriod period, DivisionCode territory) {
    Manifest m = manifest;
    for (Completeness c : m == null ? List.<Completeness>of() : m.getComplete()) {
      String written = c.getType();
      if (Spelling.isNear(type.name(), written)
          || type.label().equals(written)
          || Spelling.isNear(type.label(), written)) {
        return StatisticsProblems.COMPLETE_MISSPELT.with("found", written, "expected", type.name());
      }
    }
    return StatisticsProblems.INCOMPLETE.with(
        "type", wording(type), "period", period, "territory", territory, "seen", r.state.records());
  }

  private static Wording wording(RecordType<?, ?> type) {
    return new Wording(type.label(), type.name());
  }

  private List<Problem> undecided(Running r) {
    List<Problem> out = new ArrayList<>();
    if (manifest == null) {
      out.add(StatisticsProblems.NO_MANIFEST.with());
    }
    out.addAll(tooOld(r));
    // What was counted before a change says nothing of what was read after it.
    if (isChanged || (isCut && !r.types.stream().allMatch(survey::isAllRead))) {
      out.add(StatisticsProblems.SOURCE_CUT.with());
    }
    if (survey.isElsewhere()) {
      out.add(StatisticsProblems.RECORDS_ELSEWHERE.with());
    }
    for (RecordType<?, ?> t : r.types) {
      if (survey.isMiscounted(t)) {
        out.add(StatisticsProblems.RECORDS_MISCOUNTED.with("type", wording(t)));
      }
    }
    out.addAll(namedBy(r, StatisticsProblems.RECORD_CORRECTED, survey::mayBeCorrected));
    r.state.doubts().sayUnread(out);
    if (r.contested.count() > 0) {
      out.add(
          StatisticsProblems.HOLDS_CONTESTED.with(
              "count", r.contested.count(), "records", r.contested.said()));
    }
    for (RecordType<?, ?> t : r.mayBeTakenBack) {
      out.add(
          StatisticsProblems.MAY_BE_TAKEN_BACK.with(
              "type", wording(t), "records", survey.unclearCorrections(t)));
    }
    r.state.doubts().sayOthers(out);
    return out;
  }

  /** What was done after the day the source shows cannot be known from it. */
  private List<Problem> tooOld(Running r) {
    Manifest m = manifest;
    return m == null
        ? List.of()
        : r.measure.populations().stream()
            .flatMap(p -> Stream.ofNullable(p.asOf()))
            .filter(day -> m.getAsOf().isBefore(day))
            .distinct()
            .map(
                day -> StatisticsProblems.STATE_TOO_OLD.with("found", m.getAsOf(), "expected", day))
            .toList();
  }

  /**
   * That conditions name records which are not there, or not any more: no match would be no zero.
   */
  private static List<Problem> namedBy(
      Running r, ProblemCode code, BiPredicate<String, String> isSo) {
    Set<Problem> out = new LinkedHashSet<>();
    for (Population<?> population : r.measure.populations()) {
      for (Field<?, ?> field : population.type().fields()) {
        TypeName target = field.refersTo();
        for (String id : target == null ? Set.<String>of() : population.filter().idsOf(field)) {
          if (target != null && isSo.test(target.name(), id)) {
            Wording name = new Wording(field.label(), field.name());
            out.add(code.with("field", name, "found", id));
          }
        }
      }
    }
    return List.copyOf(out);
  }
}
