package io.github.safetysupervision.check;

import io.github.safetysupervision.accident.AccidentProblems;
import io.github.safetysupervision.activity.ActivityProblems;
import io.github.safetysupervision.code.CodeProblems;
import io.github.safetysupervision.hazard.HazardProblems;
import io.github.safetysupervision.indicator.IndicatorProblems;
import io.github.safetysupervision.law.LawProblems;
import io.github.safetysupervision.ledger.LedgerProblems;
import io.github.safetysupervision.party.PartyProblems;
import io.github.safetysupervision.penalty.PenaltyProblems;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.MoneyProblems;
import io.github.safetysupervision.quantity.QuantityProblems;
import io.github.safetysupervision.readiness.ReadinessProblems;
import io.github.safetysupervision.reconciliation.ReconciliationProblems;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.statistics.StatisticsProblems;
import io.github.safetysupervision.table.RowProblems;
import io.github.safetysupervision.time.PeriodProblems;
import io.github.safetysupervision.time.WorkdayProblems;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All kinds of problems that this module can find (规则目录), with what is said of each. Those of a
 * file format are listed by the module that reads it.
 */
public final class RuleCatalogue {

  private static final List<ProblemCode> ALL =
      Stream.of(
              PeriodProblems.all(),
              WorkdayProblems.all(),
              QuantityProblems.all(),
              MoneyProblems.all(),
              CodeProblems.all(),
              LawProblems.all(),
              RecordProblems.all(),
              RowProblems.all(),
              LedgerProblems.all(),
              StatisticsProblems.all(),
              PartyProblems.all(),
              HazardProblems.all(),
              PenaltyProblems.all(),
              AccidentProblems.all(),
              ActivityProblems.all(),
              ReadinessProblems.all(),
              IndicatorProblems.all(),
              ReconciliationProblems.all(),
              CheckProblems.all(),
              JustificationProblems.all(),
              StatedRules.codes())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(ProblemCode::id))
          .toList();

  private RuleCatalogue() {}

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> codes() {
    return ALL;
  }
}
