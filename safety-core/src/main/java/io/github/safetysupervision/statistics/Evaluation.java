package io.github.safetysupervision.statistics;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.SourceIntegrity;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One pass over a source for many measures at once, after one look at its integrity. */
final class Evaluation {

  private static final int KEPT_OF_EACH_CODE = 100;

  /** One measure on its way. */
  private static final class Running {
    final Measure measure;
    final Tallying tallying;
    long records;
    long fingerprint;
    final FewNames unread = new FewNames();
    final FewNames contested = new FewNames();

    Running(Measure measure) {
      this.measure = measure;
      this.tallying = measure.start();
    }
  }

  private final SourceIntegrity integrity;
  private final @Nullable Manifest manifest;
  private final ProblemTally problems;
  private final List<Figure> figures = new ArrayList<>();
  private boolean isCut;

  private Evaluation(
      SourceIntegrity integrity, @Nullable Manifest manifest, ProblemTally problems) {
    this.integrity = integrity;
    this.manifest = manifest;
    this.problems = problems;
  }

  static Evaluation of(RecordSource source, List<Measure> measures, List<OverlapProbe> probes)
      throws IOException {
    Evaluation out =
        new Evaluation(
            SourceIntegrity.of(source),
            source.manifest().value(),
            new ProblemTally(KEPT_OF_EACH_CODE));
    source.manifest().problems().forEach(out.problems::add);
    List<Running> running = measures.stream().map(Running::new).toList();
    source.scan(out.new Pass(running, probes, out.problems));
    for (Running r : running) {
      out.figures.add(out.finish(r));
    }
    return out;
  }

  SourceIntegrity integrity() {
    return integrity;
  }

  List<Figure> figures() {
    return figures;
  }

  /** The problems of single records and of the file, counted; not those of integrity. */
  ProblemTally problems() {
    return problems;
  }

  private final class Pass extends ProblemCollector {
    private final List<Running> running;
    private final List<OverlapProbe> probes;
    private final Map<RecordType<?, ?>, List<Running>> byType = new LinkedHashMap<>();

    Pass(List<Running> running, List<OverlapProbe> probes, ProblemTally problems) {
      super(problems);
      this.running = running;
      this.probes = probes;
    }

    @Override
    public <T extends SafetyRecord> void record(
        RecordType<T, ?> type, T candidate, Place place, List<Problem> wrong) {
      super.record(type, candidate, place, wrong);
      if (!integrity.isInEffect(type, candidate)) {
        return;
      }
      for (Running r : about(type)) {
        String part = r.tallying.add(type, candidate);
        if (part != null) {
          r.records++;
          r.fingerprint += fingerprint(candidate.getId(), part);
          if (integrity.isContested(type, candidate)) {
            r.contested.add(candidate.getId());
          }
        }
      }
      for (OverlapProbe p : probes) {
        p.look(type, candidate);
      }
    }

    private List<Running> about(RecordType<?, ?> type) {
      List<Running> known = byType.get(type);
      if (known == null) {
        known =
            running.stream()
                .filter(r -> r.measure.populations().stream().anyMatch(p -> p.type() == type))
                .toList();
        byType.put(type, known);
      }
      return known;
    }

    @Override
    public void unread(UnreadRecord unread) {
      super.unread(unread);
      String id = unread.id();
      RecordType<?, ?> type = unread.type();
      if (type != null && id != null && integrity.isSuperseded(type, id)) {
        return;
      }
      String name = id == null ? unread.place().toString() : id;
      for (Running r : running) {
        if (r.measure.populations().stream().anyMatch(p -> mayHold(p, unread))) {
          r.unread.add(name);
        }
      }
    }

    @Override
    public void problem(Problem problem) {
      super.problem(problem);
      isCut |= problem.severity() == Severity.FATAL;
    }
  }

  private static <T extends SafetyRecord> boolean mayHold(
      Population<T> population, UnreadRecord unread) {
    return unread.passes(population.type(), population.filter()) != Truth.FALSE;
  }

  private static long fingerprint(String id, String part) {
    return Hashing.farmHashFingerprint64().hashUnencodedChars(id + '\n' + part).asLong();
  }

  private Figure finish(Running r) {
    r.tallying.finish();
    List<Problem> incomplete = incomplete(r);
    List<Problem> reasons = incomplete.isEmpty() ? undecided(r) : incomplete;
    Answer answer = new Answer(r.tallying.numerator(), r.tallying.denominator(), r.measure.noun());
    if (reasons.isEmpty() && !answer.isDefined()) {
      reasons = List.of(StatisticsProblems.SHARE_OF_NOTHING.with());
    }
    Figure.Status status =
        reasons.isEmpty()
            ? Figure.Status.COMPUTED
            : incomplete.isEmpty() ? Figure.Status.UNDECIDED : Figure.Status.NOT_STATED;
    return new Figure(r.measure, status, answer, r.records, r.fingerprint, reasons);
  }

  private List<Problem> incomplete(Running r) {
    Manifest m = manifest;
    if (m == null) {
      return List.of();
    }
    List<Problem> out = new ArrayList<>();
    for (Population<?> p : r.measure.populations()) {
      ReportingPeriod period = p.period() == null ? m.upToAsOf(m.getPeriod()) : p.period();
      DivisionCode territory = p.territory() == null ? m.getTerritory() : p.territory();
      if (period != null
          && territory != null
          && !m.isComplete(p.type().name(), period, territory)) {
        Problem problem =
            StatisticsProblems.INCOMPLETE.with(
                "type",
                new Wording(p.type().label(), p.type().name()),
                "period",
                period,
                "territory",
                territory,
                "seen",
                r.records);
        if (!out.contains(problem)) {
          out.add(problem);
        }
      }
    }
    return out;
  }

  private List<Problem> undecided(Running r) {
    List<Problem> out = new ArrayList<>();
    if (manifest == null) {
      out.add(StatisticsProblems.NO_MANIFEST.with());
    }
    if (isCut) {
      out.add(StatisticsProblems.SOURCE_CUT.with());
    }
    if (r.unread.count() > 0) {
      out.add(
          StatisticsProblems.MAY_HOLD_UNREAD.with(
              "count", r.unread.count(), "records", r.unread.said()));
    }
    if (r.contested.count() > 0) {
      out.add(
          StatisticsProblems.HOLDS_CONTESTED.with(
              "count", r.contested.count(), "records", r.contested.said()));
    }
    addOverlaps(r.tallying, out);
    addMissingNumbers(r.tallying, out);
    return out;
  }

  private static void addOverlaps(Tallying state, List<Problem> out) {
    if (state instanceof Tallying.Share s) {
      addOverlaps(s.part(), out);
      addOverlaps(s.whole(), out);
    } else if (state instanceof Tallying.Together t) {
      if (t.inSeveral().count() > 0) {
        addOnce(
            StatisticsProblems.OVERLAP.with(
                "left",
                new Wording("一个分项", "one part"),
                "right",
                new Wording("另一分项", "another"),
                "count",
                t.inSeveral().count(),
                "records",
                t.inSeveral().said()),
            out);
      }
      t.parts().forEach(p -> addOverlaps(p, out));
    }
  }

  /** Both sides of a share may rest on the same state. */
  private static void addOnce(Problem problem, List<Problem> out) {
    if (!out.contains(problem)) {
      out.add(problem);
    }
  }

  private static void addMissingNumbers(Tallying state, List<Problem> out) {
    if (state instanceof Tallying.Share s) {
      addMissingNumbers(s.part(), out);
      addMissingNumbers(s.whole(), out);
    } else if (state instanceof Tallying.Together t) {
      addMissingNumbers(t.merged(), out);
    } else if (state instanceof Tallying.Total<?> t && t.without().count() > 0) {
      Field<?, ?> field = t.field();
      addOnce(
          StatisticsProblems.NUMBER_MISSING.with(
              "count",
              t.without().count(),
              "field",
              new Wording(field.label(), field.name()),
              "records",
              t.without().said()),
          out);
    }
  }
}
