package io.github.safetysupervision.report;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for each slot the stated figure that answers the same question, whose period and territory
 * the slot then takes; the other slots of a sentence follow where the stated ones agree.
 */
final class StatedAnswers {

  private final List<StatedFigure> stated;
  private final ReportingPeriod period;
  private final DivisionCode territory;
  private final Set<String> used = new HashSet<>();

  StatedAnswers(List<StatedFigure> stated, ReportingPeriod period, DivisionCode territory) {
    this.stated = stated;
    this.period = period;
    this.territory = territory;
  }

  void match(Draft draft) {
    draft
        .sentences()
        .forEach(
            sentence -> {
              List<Slot> slots = sentence.slots();
              slots.forEach(this::match);
              for (PeriodRule rule : List.of(PeriodRule.PERIOD, PeriodRule.STOCK)) {
                follow(slots.stream().filter(s -> s.rule() == rule).toList());
              }
              sentence.clauses().forEach(StatedAnswers::followWhatIsSaid);
            });
  }

  /** The ids of the stated figures that stand in the report. */
  Set<String> used() {
    return used;
  }

  private void match(Slot slot) {
    for (Ask way : slot.ask().ways()) {
      Optional<StatedFigure> best =
          stated.stream()
              .filter(way::isAnsweredBy)
              .filter(f -> isInside(slot, f))
              .min(preference(slot));
      if (best.isPresent()) {
        slot.take(way, best.get());
        used.add(best.get().getId());
        return;
      }
    }
  }

  /** A day of a list is that day; anything else lies in the report's period. */
  private boolean isInside(Slot slot, StatedFigure figure) {
    return figure.getTerritory().isWithin(territory)
        && (slot.rule() == PeriodRule.ONE_DAY
            ? figure.getPeriod().equals(slot.period())
            : period.encloses(figure.getPeriod()));
  }

  /** A number rather than none, the whole territory, the slot's own period, else the longest. */
  private Comparator<StatedFigure> preference(Slot slot) {
    return Comparator.comparing((StatedFigure f) -> f.getQuantity() == null)
        .thenComparing(f -> !f.getTerritory().sameArea(territory))
        .thenComparing(f -> !f.getPeriod().equals(slot.period()))
        .thenComparing(f -> f.getPeriod().days(), Comparator.reverseOrder())
        .thenComparing(f -> f.getPeriod().to(), Comparator.reverseOrder())
        .thenComparing(f -> f.getPeriod().from())
        .thenComparing(StatedFigure::getId);
  }

  private static void follow(List<Slot> slots) {
    List<Slot> told = slots.stream().filter(s -> s.stated() != null).toList();
    boolean agree =
        !told.isEmpty()
            && told.stream()
                .allMatch(
                    s ->
                        s.period().equals(told.get(0).period())
                            && s.territory().sameArea(told.get(0).territory()));
    if (agree) {
      slots.stream().filter(s -> s.stated() == null).forEach(s -> s.follow(told.get(0)));
    }
  }

  /** Whether there is none to speak of is asked for the days that are spoken of. */
  private static void followWhatIsSaid(Draft.ClauseDraft clause) {
    clause.done().stream()
        .filter(d -> d.rule() == clause.members().get(0).slots().get(0).rule())
        .forEach(d -> d.follow(clause.members().get(0).slots().get(0)));
  }
}
