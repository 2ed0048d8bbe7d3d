package io.github.safetysupervision.report;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place for a number: a question, and the period and territory it is asked for. Settled while the
 * report is made: a stated figure may bring another period, or neighbours in the sentence.
 */
final class Slot {

  private Ask ask;
  private final @Nullable PeriodRule rule;
  private ReportingPeriod period;
  private DivisionCode territory;
  private final boolean isPinned;
  private @Nullable StatedFigure stated;

  Slot(
      Ask ask,
      @Nullable PeriodRule rule,
      ReportingPeriod period,
      DivisionCode territory,
      boolean isPinned) {
    this.ask = ask;
    this.rule = rule;
    this.period = period;
    this.territory = territory;
    this.isPinned = isPinned;
  }

  /** Takes what somebody stated: its way of asking, period and territory. */
  void take(Ask way, StatedFigure figure) {
    ask = way;
    stated = figure;
    period = figure.getPeriod();
    territory = figure.getTerritory();
  }

  /** Speaks of the period and territory of the rest of its sentence. */
  void follow(Slot other) {
    period = other.period;
    territory = other.territory;
  }

  Ask ask() {
    return ask;
  }

  /** The rule of its indicator, or null where the catalogue has none. */
  @Nullable PeriodRule rule() {
    return rule;
  }

  ReportingPeriod period() {
    return period;
  }

  DivisionCode territory() {
    return territory;
  }

  /** Whether it keeps its period whatever was stated. */
  boolean isPinned() {
    return isPinned;
  }

  @Nullable StatedFigure stated() {
    return stated;
  }

  /** The same for slots that ask the same. */
  String question() {
    StatedFigure s = stated;
    return s == null
        ? String.join(
            "\n",
            ask.indicator(),
            ask.where().stream()
                .map(w -> w.getField() + "=" + w.getValue())
                .sorted()
                .collect(Collectors.joining("\n")),
            period.toString(),
            territory.canonical().toString())
        : "stated\n" + s.getId();
  }

  /** A name for templates: the indicator and the values of the conditions. */
  String name() {
    String day = rule == PeriodRule.ONE_DAY ? "." + period.from() : "";
    return templateName(
        PersonalData.mask(ask.indicator())
            + ask.where().stream()
                .map(w -> "." + PersonalData.maskIds(w.getValue()))
                .collect(Collectors.joining())
            + day);
  }

  /** Letters, digits and underlines, which every template language takes for one name. */
  static String templateName(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "_");
  }

  @Override
  public String toString() {
    return Objects.toString(stated == null ? null : stated.getId(), ask.toString());
  }
}
