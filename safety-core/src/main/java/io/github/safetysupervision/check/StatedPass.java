package io.github.safetysupervision.check;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedRecords;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what is stated against the records, in the one read, and then against itself. */
final class StatedPass {

  private final Rulebook rulebook;
  private final IndicatorCatalogue catalogue;
  private final CheckFindings found;
  private List<StatedFigure> stated = List.of();
  private List<StatedFigure> questions = List.of();

  StatedPass(Rulebook rulebook, IndicatorCatalogue catalogue, CheckFindings found) {
    this.rulebook = rulebook;
    this.catalogue = catalogue;
    this.found = found;
  }

  /** Asks all figures in the read in which the pass sees the records. */
  Reconciliation reconcile(
      RecordSource ledger, Survey survey, StatedRecords statements, RecordVisitor pass)
      throws IOException {
    stated = statements.figures();
    questions = StatedQuestions.of(stated, catalogue);
    return Reconciliation.of(
        ledger, survey, statements, questions, rulebook.identities(), catalogue, pass);
  }

  /**
   * Tells what became of it, and asks the rules of what is stated.
   *
   * @param isAllRead whether every record was read
   * @param prior the period before, or null
   */
  void judge(
      Reconciliation result, boolean isAllRead, @Nullable RecordSource prior, JumpLimit limit)
      throws IOException {
    new StatedFindings(found, result).take(questions.size(), rulebook.identities().size());
    List<ReconciledFigure> figures = result.figures();
    StatedNumbers numbers =
        new StatedNumbers(
            result,
            catalogue,
            figures.subList(figures.size() - questions.size(), figures.size()),
            prior == null ? PriorNumbers.NONE : before(prior, limit),
            isAllRead && result.problems().get(1).total() == 0);
    for (StatedRule rule : rulebook.statedRules()) {
      try {
        rule.judge(
            numbers,
            (n, problem) ->
                found.add(STATED_FIGURE, StatedFindings.ofQuantity(result, n.stated(), problem)));
      } catch (RuntimeException e) {
        found.fail(rule, e);
      }
    }
  }

  private PriorNumbers before(RecordSource prior, JumpLimit limit) throws IOException {
    PriorNumbers out = PriorNumbers.read(prior, limit, stated, catalogue);
    Problem hindrance = out.hindrance();
    if (hindrance != null) {
      found.skip(PriorRules.JUMP.id(), hindrance);
      found.skip(PriorRules.TEN_THOUSAND_TIMES.id(), hindrance);
    }
    return out;
  }
}
