package io.github.safetysupervision.check;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedRecords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check that is to be made (数据检查): by which rules, of which day, against which stated figures. A
 * value that may be used again and again.
 *
 * <pre>{@code
 * CheckReport report = Check.by(Rulebook.V1_0).of(source);
 * if (report.verdict() == CheckVerdict.VALID) {
 *   …
 * }
 * }</pre>
 *
 * <p>Laws: a source is read at most twice, whatever is asked, and once if its manifest stands
 * first, figures are not stated and nothing in it is a matter of several records; the same source
 * and check give the same report; of a source with the same records in another order the counts are
 * the same.
 */
public final class Check {

  private static final int KEPT_OF_EACH_CODE = 100;

  private final Rulebook rulebook;
  private final @Nullable LocalDate asOf;
  private final @Nullable RecordSource stated;
  private final IndicatorCatalogue catalogue;
  private final int kept;

  private Check(
      Rulebook rulebook,
      @Nullable LocalDate asOf,
      @Nullable RecordSource stated,
      IndicatorCatalogue catalogue,
      int kept) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.stated = stated;
    this.catalogue = catalogue;
    this.kept = kept;
  }

  /**
   * Returns a check by some rules, as of the day its manifest says, of which the first hundred
   * problems of each code are kept.
   *
   * @param rulebook the rules
   * @return the check
   */
  public static Check by(Rulebook rulebook) {
    Objects.requireNonNull(rulebook, "rulebook");
    return new Check(rulebook, null, null, IndicatorCatalogue.STANDARD, KEPT_OF_EACH_CODE);
  }

  /**
   * Returns this check as of a day.
   *
   * @param day the day whose state the source reflects, whatever its manifest says
   * @return the check
   */
  public Check asOf(LocalDate day) {
    return new Check(rulebook, Objects.requireNonNull(day, "day"), stated, catalogue, kept);
  }

  /**
   * Returns this check with stated figures, which are held against the records.
   *
   * @param source a source of stated figures and identities. Without one, and where it is the very
   *     object that is checked, those in the checked source are held against it
   * @param indicators the indicators they name
   * @return the check
   */
  public Check against(RecordSource source, IndicatorCatalogue indicators) {
    Objects.requireNonNull(source, "source");
    return new Check(rulebook, asOf, source, Objects.requireNonNull(indicators), kept);
  }

  /**
   * Returns this check where more or fewer problems are kept; all are counted.
   *
   * @param ofEachCode how many of each code
   * @return the check
   * @throws IllegalArgumentException if not positive
   */
  public Check keeping(int ofEachCode) {
    if (ofEachCode < 1) {
      throw new IllegalArgumentException("kept " + ofEachCode);
    }
    return new Check(rulebook, asOf, stated, catalogue, ofEachCode);
  }

  private static @Nullable Problem firstError(Survey survey) {
    for (Problem p : survey.manifest().problems()) {
      if (p.severity().isError()) {
        return p;
      }
    }
    return null;
  }

  /**
   * Checks a source.
   *
   * @param source the source; scanned once, and a second time if something in it has to be found
   *     again or held against the whole
   * @return what was found
   * @throws IOException if the machine fails
   */
  public CheckReport of(RecordSource source) throws IOException {
    StatedRecords inside = new StatedRecords();
    RecordSource beside = stated == source ? null : stated;
    RecordVisitor statements = beside == null ? inside.inLedger() : RecordVisitor.NOBODY;
    EarlyPass early = new EarlyPass(rulebook, asOf, kept);
    Survey survey = Survey.of(source, new BothVisitors(statements, early), kept);
    inside.settle(survey);
    RulePass asked = early.passOf(survey);
    RulePass pass = asked == null ? latePass(survey) : asked;
    CheckFindings found = pass.findings();
    survey.problemsOfManifest().forEach(found::add);
    CheckContext context = pass.context();
    Problem otherDays = context == null ? null : TerritoryRules.unavailable(context.asOf());
    if (otherDays != null && rulebook.isRuleOf(CheckProblems.UNKNOWN_DIVISION)) {
      found.skip(CheckProblems.UNKNOWN_DIVISION.id(), otherDays);
    }
    if (asked != null && survey.isWhole() && beside == null && inside.isEmpty()) {
      found.addAll(survey.problems());
    } else {
      RecordVisitor rest = asked == null ? pass : RecordVisitor.NOBODY;
      reconcile(source, survey, beside, inside, rest, found);
    }
    return found.report(dayOf(survey), pass);
  }

  private RulePass latePass(Survey survey) {
    Manifest manifest = survey.manifest().value();
    CheckContext context = manifest == null ? null : CheckContext.of(asOf, manifest);
    return new RulePass(rulebook, context, firstError(survey), new CheckFindings(rulebook, kept));
  }

  private void reconcile(
      RecordSource source,
      Survey survey,
      @Nullable RecordSource beside,
      StatedRecords inside,
      RecordVisitor rest,
      CheckFindings found)
      throws IOException {
    Reconciliation result =
        Reconciliation.of(
            source, survey, beside == null ? inside : beside, List.of(), catalogue, rest);
    List<ProblemTally> tallies = result.problems();
    // The first is of single records, which the pass has found by itself; the last two are of what
    // is stated, which the pass has seen too if it is in the ledger.
    tallies.subList(1, beside == null ? 2 : tallies.size()).forEach(found::addAll);
    new StatedFindings(found).take(result);
  }

  private @Nullable LocalDate dayOf(Survey survey) {
    Manifest manifest = survey.manifest().value();
    return asOf != null || manifest == null ? asOf : manifest.getAsOf();
  }
}
