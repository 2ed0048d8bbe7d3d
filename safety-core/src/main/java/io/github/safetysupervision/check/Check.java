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
 * <p>Laws: a source is read twice, whatever is asked; the same source and check give the same
 * report; of a source with the same records in another order the counts are the same.
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
   * @param source a source of stated figures and identities; the very same object as the one that
   *     is checked, if they are in it
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
   * @param source the source; scanned twice
   * @return what was found
   * @throws IOException if the machine fails
   */
  public CheckReport of(RecordSource source) throws IOException {
    StatedRecords inside = new StatedRecords();
    RecordSource beside = stated == source ? null : stated;
    RecordVisitor first = beside == null ? inside.inLedger() : RecordVisitor.NOBODY;
    GroupRules groups = new GroupRules(rulebook);
    Survey survey = Survey.of(source, new BothVisitors(first, groups.inFirstRead()), kept);
    inside.settle(survey);
    Manifest manifest = survey.manifest().value();
    LocalDate own = manifest == null ? null : manifest.getAsOf();
    LocalDate day = asOf == null ? own : asOf;
    CheckContext context = day == null || manifest == null ? null : new CheckContext(day, manifest);
    CheckFindings found = new CheckFindings(rulebook, kept);
    survey.problemsOfManifest().forEach(found::add);
    RulePass pass = new RulePass(rulebook, context, firstError(survey), found);
    Problem otherDays = context == null ? null : TerritoryRules.unavailable(context.asOf());
    if (otherDays != null && rulebook.isRuleOf(TerritoryRules.UNKNOWN_DIVISION)) {
      found.skip(TerritoryRules.UNKNOWN_DIVISION.id(), otherDays);
    }
    Reconciliation result =
        Reconciliation.of(
            source,
            survey,
            beside == null ? inside : beside,
            List.of(),
            catalogue,
            new BothVisitors(pass, groups.inSecondRead(survey, day, found)));
    groups.finish(found);
    List<ProblemTally> tallies = result.problems();
    // The first is of single records, which the pass has found by itself; the last two are of what
    // is stated, which the pass has seen too if it is in the ledger.
    tallies.subList(1, beside == null ? 2 : tallies.size()).forEach(found::addAll);
    new StatedFindings(found).take(result);
    return found.report(day, pass);
  }
}
