package io.github.safetysupervision.report;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedRecords;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numeric half of a county's half-year report (半年总结汇报的数字部分), made from a ledger, with what was
 * stated about it beside.
 *
 * <p>Every number is a figure. What was stated and holds is said as it was written; what fails is
 * said twice; what is not known is said to be not stated, and is never 0. Doubts and contradictions
 * have a chapter of their own, and no stated number is left out.
 *
 * <p>Laws: the order of the records does not matter; the same ledger gives the same bytes.
 *
 * <pre>{@code
 * HalfYearReport report =
 *     HalfYearReport.of(ledger, stated, ReportingPeriod.parse("2023H1"), IndicatorCatalogue.STANDARD)
 *         .orThrow();
 * String page = report.in(Locale.CHINESE).toHtml();
 * }</pre>
 */
public final class HalfYearReport {

  private final Manifest manifest;
  private final ReportingPeriod period;
  private final LocalDate asOf;
  private final Inventory inventory;
  private final Draft draft;
  private final Findings findings;
  private final Reconciliation answers;

  private HalfYearReport(
      Manifest manifest,
      ReportingPeriod period,
      LocalDate asOf,
      Inventory inventory,
      Draft draft,
      Findings findings,
      Reconciliation answers) {
    this.manifest = manifest;
    this.period = period;
    this.asOf = asOf;
    this.inventory = inventory;
    this.draft = draft;
    this.findings = findings;
    this.answers = answers;
  }

  /**
   * Makes the report of a ledger's territory. All figures are computed in one go.
   *
   * <p>Stated figures are those of the ledger and those of the source beside it. One that asks what
   * a sentence of the report asks brings its period and territory to it, if both lie within the
   * report's. What counts as done is what was done by the as-of date of the stated source; without
   * one, by that of the ledger.
   *
   * @param ledger the records
   * @param stated a source of stated figures and identities, or null
   * @param period the period reported on
   * @param catalogue the indicators
   * @return the report, or what is wrong with the manifest of the ledger
   * @throws IOException if the machine fails
   */
  public static Outcome<HalfYearReport> of(
      RecordSource ledger,
      @Nullable RecordSource stated,
      ReportingPeriod period,
      IndicatorCatalogue catalogue)
      throws IOException {
    Inventory inventory = Inventory.of(StandardPlan.PLAN.lists(), period, catalogue);
    StatedRecords statements = new StatedRecords();
    Survey survey = Survey.of(ledger, new BothVisitors(statements.inLedger(), inventory.names()));
    Manifest manifest = survey.manifest().value();
    if (manifest == null) {
      return new Outcome<>(null, survey.manifest().problems());
    }
    inventory.settle(survey);
    if (stated != null && stated != ledger) {
      statements.readBeside(stated);
    }
    statements.settle(survey);
    Manifest statedOf = statements.manifest().value();
    LocalDate asOf = statedOf == null ? manifest.getAsOf() : statedOf.getAsOf();
    DivisionCode territory = manifest.getTerritory();
    ReportingPeriod known = Objects.requireNonNullElse(manifest.upToAsOf(period), period);
    List<StatedFigure> figures =
        new CodedConditions(catalogue, ledger.terms()).of(statements.figures());
    Drafting drafting = new Drafting(inventory, figures, catalogue, known, territory);
    // Asked for every value there is; which of them belong into the lists is counted as that is.
    Draft asked = drafting.draft(StandardPlan.PLAN);
    new StatedAnswers(figures, period, territory).match(asked);
    Findings findings = new Findings(asked.slots(), figures);
    inventory.count(new Scope(known, territory, asOf, List.of()), catalogue);
    Reconciliation answers =
        Reconciliation.of(
            ledger, survey, statements, findings.questions(), catalogue, inventory.doubts(survey));
    Draft draft = drafting.draft(StandardPlan.PLAN);
    StatedAnswers answered = new StatedAnswers(figures, period, territory);
    answered.match(draft);
    findings.answer(draft.slots(), answers, answered.used());
    return Outcome.of(
        new HalfYearReport(manifest, period, asOf, inventory, draft, findings, answers));
  }

  /** {@return the period reported on} */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * Returns the territory reported on.
   *
   * @return the territory of the ledger
   */
  public DivisionCode territory() {
    return manifest.getTerritory();
  }

  /**
   * Returns the day whose state counts.
   *
   * @return the as-of date
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Counts what was stated by its verdict, figures, identities and what could not be read of them,
   * and with the undecided the report's own numbers that are.
   *
   * @return verdict to number, every verdict there
   */
  public Map<Verdict, Long> summary() {
    long own = findings.inText().stream().filter(HalfYearReport::isOwnDoubt).count();
    Map<Verdict, Long> out = new EnumMap<>(Verdict.class);
    for (Verdict v : Verdict.values()) {
      long n =
          Stream.concat(
                  stated().map(ReconciledFigure::verdict),
                  answers.identities().stream().map(ReconciledIdentity::verdict))
              .filter(x -> x == v)
              .count();
      out.put(v, v == Verdict.UNDECIDED ? n + answers.unread().size() + own : n);
    }
    return Collections.unmodifiableMap(out);
  }

  private static boolean isOwnDoubt(Finding finding) {
    return finding.isAsked() && finding.state() == Finding.State.UNDECIDED;
  }

  private Stream<ReconciledFigure> stated() {
    return Stream.concat(
            findings.inText().stream().filter(f -> !f.isAsked()), findings.besides().stream())
        .map(Finding::result);
  }

  /**
   * Writes the report in a language.
   *
   * @param language the reader's locale; English for language {@code en}, Chinese otherwise
   * @return the document
   */
  public Document in(Locale language) {
    Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    return new ReportWriter(this, known).write();
  }

  Manifest manifest() {
    return manifest;
  }

  /** The part of the period that the records can show. */
  ReportingPeriod known() {
    return Objects.requireNonNullElse(manifest.upToAsOf(period), period);
  }

  Inventory inventory() {
    return inventory;
  }

  Draft draft() {
    return draft;
  }

  Findings findings() {
    return findings;
  }

  Reconciliation answers() {
    return answers;
  }
}
