package io.github.safetysupervision.check;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.IndicatorKind;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedRecords;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the period before has to what is stated now (上期数): as it was stated then, else computed. */
final class PriorNumbers {

  /** Nothing is known of a period before. */
  static final PriorNumbers NONE = new PriorNumbers(JumpLimit.STANDARD);

  private static final Set<IndicatorKind> AMOUNTS =
      Set.of(
          IndicatorKind.COUNT, IndicatorKind.TOTAL, IndicatorKind.ELEMENTS, IndicatorKind.DISTINCT);

  /**
   * A number of the period before.
   *
   * @param possible what it can be
   * @param value the number as written, or null where none is
   * @param noun what it counts
   * @param period its period
   * @param said the number in words
   */
  record Before(
      Interval possible,
      @Nullable BigDecimal value,
      CountNoun noun,
      ReportingPeriod period,
      String said) {}

  private final JumpLimit limit;
  private @Nullable Outcome<Manifest> manifest;

  /** The first of what was lost of the source, or null if nothing was. */
  private @Nullable Problem loss;

  /** How many of the present numbers were asked for. */
  private int asked;

  private final Map<String, Before> byCurrentId = new HashMap<>();

  private PriorNumbers(JumpLimit limit) {
    this.limit = limit;
  }

  /**
   * Reads the period before.
   *
   * @param source stated figures, or a ledger with or without; scanned twice
   * @param current what is stated now
   */
  static PriorNumbers read(
      RecordSource source,
      JumpLimit limit,
      List<StatedFigure> current,
      IndicatorCatalogue catalogue)
      throws IOException {
    PriorNumbers out = new PriorNumbers(limit);
    StatedRecords inside = new StatedRecords();
    Survey survey = Survey.of(source, new BothVisitors(inside.inLedger(), out.losses()));
    inside.settle(survey);
    out.manifest = survey.manifest();
    Map<Subject, List<StatedFigure>> stated =
        inside.figures().stream().collect(Collectors.groupingBy(Subject::of));
    List<StatedFigure> questions = new ArrayList<>();
    for (StatedFigure f : current) {
      Indicator indicator = catalogue.find(f.getIndicator());
      if (indicator == null || !AMOUNTS.contains(indicator.kind()) || f.getQuantity() == null) {
        continue;
      }
      out.asked++;
      List<StatedFigure> before =
          stated.getOrDefault(Subject.of(f), List.of()).stream()
              .filter(p -> isBefore(p, f))
              .toList();
      ReportingPeriod asked = before.isEmpty() ? asked(f, indicator, survey) : null;
      if (!before.isEmpty()) {
        out.stated(f.getId(), before);
      } else if (asked != null && f.getOver().isEmpty()) {
        questions.add(question(f, asked));
      }
    }
    List<ReconciledFigure> figures =
        Reconciliation.of(source, survey, inside, questions, catalogue, RecordVisitor.NOBODY)
            .figures();
    figures.subList(figures.size() - questions.size(), figures.size()).forEach(out::computed);
    return out;
  }

  private RecordVisitor losses() {
    return new RecordVisitor() {
      @Override
      public void unread(UnreadRecord unread) {
        unread.problems().forEach(this::problem);
      }

      @Override
      public void problem(Problem problem) {
        loss = loss == null && problem.severity().isError() ? problem : loss;
      }
    };
  }

  /** Why less was compared than was asked for, or null if all of the source was there to be. */
  @Nullable Problem hindrance() {
    Outcome<Manifest> says = manifest;
    for (Problem p : says == null ? List.<Problem>of() : says.problems()) {
      if (p.severity().isError()) {
        return p;
      }
    }
    Manifest m = says == null ? null : says.value();
    boolean isNothing = asked > 0 && byCurrentId.isEmpty();
    return loss != null || !isNothing || m == null
        ? loss
        : CheckProblems.NOTHING_BEFORE.with("period", m.getPeriod(), "territory", m.getTerritory());
  }

  /** The latest of those before; none where it is stated twice, and not the same. */
  private void stated(String id, List<StatedFigure> before) {
    ReportingPeriod latest = before.get(0).getPeriod();
    for (StatedFigure f : before) {
      latest = f.getPeriod().to().isAfter(latest.to()) ? f.getPeriod() : latest;
    }
    Quantity first = null;
    for (StatedFigure f : before) {
      Quantity q = f.getQuantity();
      if (q == null || !f.getPeriod().equals(latest)) {
        continue;
      }
      if (q.isChange() || (first != null && !first.sameAs(q))) {
        return;
      }
      first = q;
    }
    if (first != null) {
      byCurrentId.put(
          id, new Before(first.interval(), first.value(), first.noun(), latest, first.toString()));
    }
  }

  private void computed(ReconciledFigure figure) {
    Answer answer = figure.computed();
    if (answer != null
        && answer.isDefined()
        && answer.denominator().compareTo(BigDecimal.ONE) == 0) {
      BigDecimal n = answer.numerator();
      byCurrentId.put(
          figure.stated().getId(),
          new Before(
              Interval.point(n), n, answer.noun(), figure.stated().getPeriod(), answer.toString()));
    }
  }

  private static StatedFigure question(StatedFigure f, ReportingPeriod period) {
    return StatedFigure.builder()
        .id(f.getId())
        .territory(f.getTerritory())
        .indicator(f.getIndicator())
        .period(period)
        .addAllWhere(f.getWhere())
        .build();
  }

  /** What a figure asks, whenever. */
  private record Subject(String indicator, StatedNumber.Question question) {
    private static final ReportingPeriod WHENEVER = ReportingPeriod.day(LocalDate.EPOCH);

    static Subject of(StatedFigure stated) {
      return new Subject(stated.getIndicator(), StatedNumber.Question.of(stated, WHENEVER));
    }
  }

  /** Whether a figure that asks the same is of a period before that is as long. */
  private static boolean isBefore(StatedFigure prior, StatedFigure current) {
    ReportingPeriod period = current.getPeriod();
    return prior.getQuantity() != null
        && prior.getPeriod().to().isBefore(period.from())
        && isAsLong(prior.getPeriod(), period);
  }

  /** Which period before a ledger can answer for, or null. */
  private static @Nullable ReportingPeriod asked(
      StatedFigure current, Indicator indicator, Survey survey) {
    Manifest manifest = survey.manifest().value();
    if (manifest == null) {
      return null;
    }
    ReportingPeriod period = current.getPeriod();
    if (indicator.periodRule() != PeriodRule.PERIOD) {
      boolean isStock = indicator.periodRule() == PeriodRule.STOCK;
      return isStock && manifest.getAsOf().isBefore(period.from())
          ? ReportingPeriod.day(manifest.getAsOf())
          : null;
    }
    List<ReportingPeriod> candidates = new ArrayList<>();
    candidates.add(manifest.getPeriod());
    ReportingPeriod before = period.before();
    if (before != null) {
      candidates.add(before);
    }
    if (period.from().getYear() > 1) {
      candidates.add(period.yearBefore());
    }
    for (ReportingPeriod p : candidates) {
      if (p.to().isBefore(period.from())
          && isAsLong(p, period)
          && manifest.getPeriod().encloses(p)) {
        return p;
      }
    }
    return null;
  }

  /** Whether two periods are as many whole months, or else as many days. */
  static boolean isAsLong(ReportingPeriod a, ReportingPeriod b) {
    boolean isOfMonths = isOfMonths(a);
    if (isOfMonths != isOfMonths(b)) {
      return false;
    }
    return isOfMonths ? months(a) == months(b) : a.days() == b.days();
  }

  private static boolean isOfMonths(ReportingPeriod p) {
    return p.from().getDayOfMonth() == 1 && p.to().getDayOfMonth() == p.to().lengthOfMonth();
  }

  private static long months(ReportingPeriod p) {
    return ChronoUnit.MONTHS.between(p.from(), p.to().withDayOfMonth(1));
  }

  /** What there was before of a stated number, or null. */
  @Nullable Before before(StatedNumber number) {
    return byCurrentId.get(number.id());
  }

  JumpLimit limit() {
    return limit;
  }
}
