package io.github.safetysupervision.check;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedRecords;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
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
  private final @Nullable Comparison prior;
  private final int kept;

  /** The period before, and what of it is a jump. */
  private record Comparison(RecordSource source, JumpLimit limit) {}

  private Check(
      Rulebook rulebook,
      @Nullable LocalDate asOf,
      @Nullable RecordSource stated,
      IndicatorCatalogue catalogue,
      @Nullable Comparison prior,
      int kept) {
    this.rulebook = rulebook;
    this.asOf = asOf;
    this.stated = stated;
    this.catalogue = catalogue;
    this.prior = prior;
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
    return new Check(rulebook, null, null, IndicatorCatalogue.STANDARD, null, KEPT_OF_EACH_CODE);
  }

  /**
   * Returns this check as of a day.
   *
   * @param day the day whose state the source reflects, whatever its manifest says
   * @return the check
   */
  public Check asOf(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Check(rulebook, day, stated, catalogue, prior, kept);
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
    Objects.requireNonNull(indicators, "indicators");
    return new Check(rulebook, asOf, source, indicators, prior, kept);
  }

  /**
   * Returns this check with the period before, with which what is stated is compared by {@link
   * JumpLimit#STANDARD}.
   *
   * @param source the stated figures of the period before, or its ledger, of which those that it
   *     does not state are computed; read twice
   * @return the check
   */
  public Check comparedTo(RecordSource source) {
    return comparedTo(source, JumpLimit.STANDARD);
  }

  /**
   * Returns this check with the period before.
   *
   * @param source the stated figures of the period before, or its ledger, of which those that it
   *     does not state are computed; read twice
   * @param limit from what on a number has jumped
   * @return the check
   */
  public Check comparedTo(RecordSource source, JumpLimit limit) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(limit, "limit");
    return new Check(rulebook, asOf, stated, catalogue, new Comparison(source, limit), kept);
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
    return new Check(rulebook, asOf, stated, catalogue, prior, ofEachCode);
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
    Justifications justifications = new Justifications(rulebook);
    StatedRecords inside = new StatedRecords();
    StatedRecords beside = stated == null || stated == source ? null : StatedRecords.all(stated);
    RecordVisitor statements = beside == null ? inside.inLedger() : RecordVisitor.NOBODY;
    EarlyPass early = new EarlyPass(rulebook, asOf, kept);
    GroupRules groups = new GroupRules(rulebook);
    RecordVisitor first = new FirstRead(statements, early, groups.inFirstRead());
    Survey survey = Survey.of(source, justifications.reading(first), kept);
    inside.settle(survey);
    justifications.settle(survey);
    if (beside != null) {
      beside.scan(justifications.reading(RecordVisitor.NOBODY));
      justifications.settle(Survey.whole(beside));
    }
    // What is justified has to be known before the rules are asked.
    RulePass asked = justifications.isEmpty() ? early.passOf(survey) : null;
    RulePass pass = asked == null ? latePass(survey, justifications) : asked;
    CheckFindings found = pass.findings();
    survey.problemsOfManifest().forEach(found::add);
    CheckContext context = pass.context();
    if (context != null) {
      skipUnavailable(
          TerritoryRules.UNKNOWN_DIVISION,
          rulebook.divisionsUnavailable(context.asOf(), context.manifest().getTerritory()),
          found);
      skipUnavailable(EntityRules.UNKNOWN_INDUSTRY, EntityRules.unavailable(context.asOf()), found);
    }
    boolean isToldInOneRead =
        asked != null
            && survey.isWhole()
            && groups.areSettled(survey)
            && beside == null
            && prior == null
            && inside.isEmpty()
            && rulebook.identities().isEmpty();
    if (isToldInOneRead) {
      groups.finishEarly(survey, dayOf(survey), firstError(survey), found);
      found.addAll(survey.problems());
    } else {
      reconcile(source, survey, beside, inside, groups, pass, asked == null);
    }
    return found.report(dayOf(survey), pass);
  }

  private void skipUnavailable(ProblemCode rule, @Nullable Problem why, CheckFindings found) {
    if (why != null && rulebook.isRuleOf(rule)) {
      found.skip(rule.id(), why);
    }
  }

  private RulePass latePass(Survey survey, Justifications justifications) {
    Manifest manifest = survey.manifest().value();
    CheckContext context = manifest == null ? null : CheckContext.of(asOf, manifest);
    CheckFindings found = new CheckFindings(rulebook, kept, justifications);
    return new RulePass(rulebook, context, firstError(survey), found);
  }

  private void reconcile(
      RecordSource source,
      Survey survey,
      @Nullable StatedRecords beside,
      StatedRecords inside,
      GroupRules groups,
      RulePass pass,
      boolean isLate)
      throws IOException {
    CheckFindings found = pass.findings();
    if (beside != null) {
      beside.scan(new Showing(found));
    }
    StatedPass statedPass = new StatedPass(rulebook, catalogue, found);
    Reconciliation result =
        statedPass.reconcile(
            source,
            survey,
            beside == null ? inside : beside,
            new BothVisitors(
                isLate ? pass : RecordVisitor.NOBODY,
                groups.inSecondRead(survey, dayOf(survey), firstError(survey), found)));
    groups.finish(survey, found);
    List<ProblemTally> tallies = result.problems();
    // The first is of single records, which the pass has found by itself; the last two are of what
    // is stated, which the pass has seen too if it is in the ledger.
    found.addAll(tallies.get(1));
    if (beside != null) {
      found.tally().addAll(tallies.get(2)); // shown already, record by record
      found.addAll(tallies.get(3));
    }
    Comparison before = prior;
    statedPass.judge(
        result,
        pass.unreadRecords() == 0 && !found.isCut(),
        before == null ? null : before.source(),
        before == null ? JumpLimit.STANDARD : before.limit());
  }

  private @Nullable LocalDate dayOf(Survey survey) {
    Manifest manifest = survey.manifest().value();
    return asOf != null || manifest == null ? asOf : manifest.getAsOf();
  }

  /**
   * Shows the first read to all who ask in it; {@link BothVisitors} for just these, as they are
   * asked of every record.
   */
  private record FirstRead(RecordVisitor statements, EarlyPass rules, RecordVisitor groups)
      implements RecordVisitor {

    @Override
    public void manifest(Outcome<Manifest> says) {
      statements.manifest(says);
      rules.manifest(says);
      groups.manifest(says);
    }

    @Override
    public void record(RecordView<?> record) {
      statements.record(record);
      rules.record(record);
      groups.record(record);
    }

    @Override
    public void unread(UnreadRecord record) {
      statements.unread(record);
      rules.unread(record);
      groups.unread(record);
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      statements.unknown(unknown);
      rules.unknown(unknown);
      groups.unknown(unknown);
    }

    @Override
    public void problem(Problem problem) {
      statements.problem(problem);
      rules.problem(problem);
      groups.problem(problem);
    }
  }

  /** Shows what stands beside the ledger, which the pass does not see. */
  private record Showing(CheckFindings found) implements RecordVisitor {
    @Override
    public void record(RecordView<?> record) {
      found.show(record);
    }
  }
}
