package io.github.safetysupervision.report;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Bound;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciliationProblems;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.StatisticsProblems;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question of the report.
 *
 * @param key its name
 * @param rule the rule of its indicator, or null
 * @param isAsked whether the report asks it of itself, and nobody stated or asked for it
 * @param result what became of it
 */
record Finding(String key, @Nullable PeriodRule rule, boolean isAsked, ReconciledFigure result) {

  /** How an answer is said. */
  enum State {
    /** The records decide it, and nobody stated it. */
    COMPUTED,
    /** What was stated holds, and is said as it was written. */
    CONFIRMED,
    /** What was stated fails; both are said. */
    CONTRADICTED,
    /** What was stated and what was computed cannot be compared; both are said. */
    INCOMPARABLE,
    /** The records are not declared complete. */
    NOT_STATED,
    /** There is nothing to divide by. */
    NO_RATE,
    /** Something stands in the way. */
    UNDECIDED
  }

  private static final List<ProblemCode> INCOMPARABLE =
      List.of(ReconciliationProblems.NO_INTERVAL, ReconciliationProblems.NOUNS_DIFFER);

  State state() {
    Figure figure = result.figure();
    if (figure == null) {
      return State.UNDECIDED;
    }
    if (figure.status() == Figure.Status.NOT_STATED && result.verdict() != Verdict.UNDECIDED) {
      return State.NOT_STATED;
    }
    if (has(StatisticsProblems.SHARE_OF_NOTHING) && result.reasons().size() == 1) {
      return State.NO_RATE;
    }
    return switch (result.verdict()) {
      case HOLDS, HOLDS_AT_STATED_PRECISION -> State.CONFIRMED;
      case FAILS -> State.CONTRADICTED;
      case NOT_STATED -> State.COMPUTED;
      case UNDECIDED ->
          figure.answer() != null && INCOMPARABLE.stream().anyMatch(this::has)
              ? State.INCOMPARABLE
              : State.UNDECIDED;
    };
  }

  private boolean has(ProblemCode code) {
    return result.reasons().stream().map(Problem::code).anyMatch(code::equals);
  }

  @Nullable Quantity stated() {
    return result.stated().getQuantity();
  }

  @Nullable Answer answer() {
    return result.computed();
  }

  /** The answer, where the state says that there is one. */
  Answer answered() {
    return there(answer());
  }

  /** What was stated, where the state says that something was. */
  Quantity said() {
    return there(stated());
  }

  /** What has to be there. */
  static <V extends Object> V there(@Nullable V value) {
    if (value == null) {
      throw new IllegalStateException("expected to be there");
    }
    return value;
  }

  ReportingPeriod period() {
    return result.stated().getPeriod();
  }

  DivisionCode territory() {
    return result.stated().getTerritory();
  }

  /** Whether there is none, by the records and by what was stated. */
  boolean isNone() {
    Answer answer = answer();
    State state = state();
    return answer != null
        && answer.isDefined()
        && answer.numerator().signum() == 0
        && (state == State.COMPUTED || state == State.CONFIRMED);
  }

  /** Whether it was stated that there is none, and the records cannot tell. */
  boolean isStatedAsNone() {
    Quantity quantity = stated();
    State state = state();
    return quantity != null
        && quantity.bound() == Bound.NONE
        && (state == State.NOT_STATED || state == State.UNDECIDED);
  }

  /** Whether the records or what was stated say that there is some; a stated none is none. */
  boolean isSome() {
    Quantity quantity = stated();
    Answer answer = answer();
    return switch (state()) {
      case COMPUTED, CONFIRMED, CONTRADICTED, INCOMPARABLE ->
          answer != null && answer.isDefined() && answer.numerator().signum() != 0;
      case NOT_STATED, UNDECIDED -> quantity != null && quantity.bound() != Bound.NONE;
      case NO_RATE -> false;
    };
  }

  /** Whether there is a number to say, computed or stated. */
  boolean hasNumber() {
    return stated() != null
        || switch (state()) {
          case COMPUTED, CONFIRMED, CONTRADICTED, INCOMPARABLE, NO_RATE -> true;
          case NOT_STATED, UNDECIDED -> false;
        };
  }
}
