package io.github.safetysupervision.check;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.quantity.Interval;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stated figure of which it is certain what it says (报送数): its indicator is known and it has a
 * quantity.
 *
 * @param figure what became of it
 * @param indicator what it counts
 * @param quantity the quantity as written
 * @param question of what it is
 */
record StatedNumber(
    ReconciledFigure figure, Indicator indicator, Quantity quantity, Question question) {

  /**
   * Of what a number is, but for what it counts.
   *
   * @param period the period
   * @param territory the canonical code of the territory
   * @param where the conditions, in whatever order
   * @param over the figures it takes together
   */
  record Question(ReportingPeriod period, String territory, Set<String> where, List<String> over) {

    Question {
      where = Set.copyOf(where);
      over = List.copyOf(over);
    }

    static Question of(StatedFigure stated) {
      return of(stated, stated.getPeriod());
    }

    static Question of(StatedFigure stated, ReportingPeriod period) {
      Set<String> where = new HashSet<>();
      for (Slice s : stated.getWhere()) {
        where.add(s.getField() + "=" + s.getValue());
      }
      return new Question(
          period, stated.getTerritory().canonical().text(), where, stated.getOver());
    }

    /** The same of all there is, whatever the conditions. */
    Question ofAll() {
      return new Question(period, territory, Set.of(), List.of());
    }
  }

  static @Nullable StatedNumber of(ReconciledFigure figure) {
    Indicator indicator = figure.indicator();
    Quantity quantity = figure.stated().getQuantity();
    return indicator == null || quantity == null || quantity.isChange()
        ? null
        : new StatedNumber(figure, indicator, quantity, Question.of(figure.stated()));
  }

  StatedFigure stated() {
    return figure.stated();
  }

  String id() {
    return stated().getId();
  }

  /** The one whole number that is written, or null where there may be others. */
  @Nullable BigDecimal whole() {
    Interval possible = quantity.interval();
    return possible.isPoint() && quantity.noun().isWhole() && !quantity.isAverage()
        ? possible.low()
        : null;
  }

  boolean isZero() {
    Interval possible = quantity.interval();
    return possible.isPoint() && possible.low().signum() == 0;
  }

  /** Whether it is more than another one, whatever both can be. */
  boolean isCertainlyMoreThan(StatedNumber other) {
    BigDecimal most = other.quantity.interval().high();
    Interval mine = quantity.interval();
    int order = most == null ? -1 : mine.low().compareTo(most);
    return order > 0 || (order == 0 && (mine.lowOpen() || other.quantity.interval().highOpen()));
  }

  /** The quantity with the id it was stated under, such as {@code F11=36条}. */
  @Override
  public String toString() {
    return id() + "=" + quantity;
  }
}
