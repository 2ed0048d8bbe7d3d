package io.github.safetysupervision.check;

import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.indicator.QuotientIndicator;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is stated for certain, to be held against each other (报送数字之间). */
final class StatedNumbers {

  /** What is counted, and of what. */
  private record Key(String indicator, StatedNumber.Question question) {}

  private final Reconciliation result;
  private final IndicatorCatalogue catalogue;
  private final Map<String, ReconciledFigure> answers;
  private final PriorNumbers prior;
  private final boolean isEachRecordSure;
  private final List<StatedNumber> all = new ArrayList<>();
  private final Map<Key, Stated> byKey = new HashMap<>();
  private final List<StatedNumber> open = new ArrayList<>();
  private final Map<String, List<StatedNumber>> openByCondition = new HashMap<>();

  /** What is stated of one thing: the first of the numbers, and whether all are the same. */
  private static final class Stated {
    private final StatedNumber first;
    private boolean isOne = true;

    Stated(StatedNumber first) {
      this.first = first;
    }
  }

  /**
   * Takes what is certain out of a result.
   *
   * @param answers what the records make of questions nobody stated, by their ids
   * @param isEachRecordSure whether nothing is unclear about which records count, be they all or
   *     not
   */
  StatedNumbers(
      Reconciliation result,
      IndicatorCatalogue catalogue,
      List<ReconciledFigure> answers,
      PriorNumbers prior,
      boolean isEachRecordSure) {
    this.isEachRecordSure = isEachRecordSure;
    this.result = result;
    this.catalogue = catalogue;
    this.prior = prior;
    this.answers = new HashMap<>();
    answers.forEach(a -> this.answers.put(a.stated().getId(), a));
    for (ReconciledFigure f : result.byId().values()) {
      StatedNumber number = StatedNumber.of(f);
      if (number != null) {
        all.add(number);
        Stated those =
            byKey.computeIfAbsent(
                new Key(number.indicator().id(), number.question()), k -> new Stated(number));
        those.isOne &= number.quantity().sameAs(those.first.quantity());
        if (number.indicator().equals(HazardIndicators.OPEN)) {
          open.add(number);
          for (String condition : number.question().where()) {
            openByCondition.computeIfAbsent(condition, c -> new ArrayList<>()).add(number);
          }
        }
      }
    }
  }

  /** The numbers of open hazards that may have all of some conditions: none of the others has. */
  List<StatedNumber> openUnder(Set<String> where) {
    List<StatedNumber> fewest = open;
    for (String condition : where) {
      List<StatedNumber> some = openByCondition.getOrDefault(condition, List.of());
      fewest = some.size() < fewest.size() ? some : fewest;
    }
    return fewest;
  }

  List<StatedNumber> all() {
    return all;
  }

  Reconciliation result() {
    return result;
  }

  IndicatorCatalogue catalogue() {
    return catalogue;
  }

  PriorNumbers prior() {
    return prior;
  }

  /** How many records add to a figure for certain, though there may be more. */
  long recorded(@Nullable ReconciledFigure figure) {
    Figure f = figure == null ? null : figure.figure();
    if (f == null || f.status() == Figure.Status.UNDECIDED) {
      return 0;
    }
    return f.status() == Figure.Status.COMPUTED || isEachRecordSure ? f.records() : 0;
  }

  /** What the records say to a question that was asked because of a stated number, or null. */
  @Nullable ReconciledFigure answer(String question) {
    return answers.get(question);
  }

  /**
   * Returns what is stated of an indicator for a question.
   *
   * @return the number; null if none is stated, or several that are not the same
   */
  @Nullable StatedNumber find(Indicator indicator, StatedNumber.Question question) {
    Stated those = byKey.get(new Key(indicator.id(), question));
    return those == null || !those.isOne ? null : those.first;
  }

  /** What is stated of the part of a quotient. */
  @Nullable StatedNumber part(StatedNumber number, QuotientIndicator quotient) {
    return find(quotient.part(), number.question());
  }

  /** What is stated of the whole; a stock under a flow is that of the period's end. */
  @Nullable StatedNumber whole(StatedNumber number, QuotientIndicator quotient) {
    boolean isStockUnderFlow =
        quotient.part().periodRule() == PeriodRule.PERIOD
            && quotient.whole().periodRule() == PeriodRule.STOCK;
    ReportingPeriod period = number.stated().getPeriod();
    return find(
        quotient.whole(),
        isStockUnderFlow
            ? StatedNumber.Question.of(number.stated(), ReportingPeriod.day(period.to()))
            : number.question());
  }

  /** The numbers of rates and coverages, with what they are made of. */
  List<StatedRate> rates() {
    List<StatedRate> out = new ArrayList<>();
    for (StatedNumber n : all) {
      if (n.indicator() instanceof QuotientIndicator q && StatedRate.isShare(q, n)) {
        out.add(new StatedRate(n, q, part(n, q), whole(n, q)));
      }
    }
    return out;
  }
}
