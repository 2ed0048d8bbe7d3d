package io.github.safetysupervision.check;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.indicator.IndicatorProblems;
import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.quantity.QuantityProblems;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.ReconciliationProblems;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes problems of what became of stated figures and identities: of what fails and what is
 * undecided, each at the place of what was stated. What is undecided only because something else is
 * wrong, that is told by itself, is left out and said to be.
 */
final class StatedFindings {

  /** Reasons that follow from what is wrong in the sources, which is told where it stands. */
  private static final Set<ProblemCode> CONSEQUENCES =
      Set.of(
          StatisticsProblems.MAY_HOLD_UNREAD,
          StatisticsProblems.HOLDS_CONTESTED,
          StatisticsProblems.SOURCE_CUT,
          StatisticsProblems.RECORDS_MISCOUNTED,
          StatisticsProblems.RECORDS_ELSEWHERE,
          StatisticsProblems.NO_MANIFEST);

  /** Which field of a stated figure a reason is about; any other is about all of it. */
  private static final Map<ProblemCode, Field<?, ?>> FIELDS =
      Map.of(
          IndicatorProblems.UNKNOWN_INDICATOR, STATED_FIGURE.indicator,
          IndicatorProblems.UNKNOWN_FIELD, STATED_FIGURE.where,
          IndicatorProblems.ONE_DAY_WANTED, STATED_FIGURE.period,
          IndicatorProblems.NO_PERIOD_BEFORE, STATED_FIGURE.period,
          ReconciliationProblems.CANNOT_MERGE, STATED_FIGURE.over,
          ReconciliationProblems.NOUNS_DIFFER, STATED_FIGURE.quantity,
          ReconciliationProblems.NO_INTERVAL, STATED_FIGURE.quantity,
          ReconciliationProblems.NOT_A_CHANGE, STATED_FIGURE.quantity,
          ReconciliationProblems.OTHER_DIRECTION, STATED_FIGURE.quantity,
          QuantityProblems.FRACTION, STATED_FIGURE.quantity);

  private final CheckFindings found;
  private final Reconciliation result;

  StatedFindings(CheckFindings found, Reconciliation result) {
    this.found = found;
    this.result = result;
  }

  /**
   * Takes over all that is found, but for answers to questions that nobody stated.
   *
   * @param questions how many figures nobody stated, the last ones
   * @param required how many identities nobody stated, the last ones
   */
  void take(int questions, int required) {
    List<ReconciledFigure> figures = result.figures();
    figures.subList(0, figures.size() - questions).forEach(this::figure);
    List<ReconciledIdentity> identities = result.identities();
    Set<List<Object>> stated = new HashSet<>();
    for (ReconciledIdentity i : identities.subList(0, identities.size() - required)) {
      stated.add(saying(i.identity()));
      identity(i);
    }
    for (ReconciledIdentity i :
        identities.subList(identities.size() - required, identities.size())) {
      if (!stated.contains(saying(i.identity()))) { // else it is told as stated
        required(i);
      }
    }
  }

  private static List<Object> saying(StatedIdentity i) {
    return List.of(i.getForm(), i.expression());
  }

  private void figure(ReconciledFigure f) {
    Quantity quantity = f.stated().getQuantity();
    Answer answer = f.computed();
    if (f.verdict() == Verdict.FAILS && quantity != null && answer != null) {
      found.add(STATED_FIGURE, ofQuantity(result, f.stated(), differs(f, quantity, answer)));
    }
    Places places = result.placesOf(f.stated());
    reasons(f.stated().getId(), STATED_FIGURE, places, f.verdict(), f.reasons());
  }

  private static Problem differs(ReconciledFigure f, Quantity quantity, Answer answer) {
    return CheckProblems.STATED_DIFFERS.with(
        "figure", f.stated().getId(), "found", quantity, "expected", answer);
  }

  /** Returns a problem at the quantity of a stated figure. */
  static Problem ofQuantity(Reconciliation result, StatedFigure stated, Problem problem) {
    return problem
        .at(result.placesOf(stated).of(STATED_FIGURE.quantity))
        .ofField(STATED_FIGURE.quantity.label())
        .inRecord(stated.getId());
  }

  private void identity(ReconciledIdentity i) {
    String id = i.identity().getId();
    Places places = result.placesOf(i.identity());
    if (i.verdict() == Verdict.FAILS && i.reasons().isEmpty()) { // else they say more
      Field<?, ?> at =
          i.identity().getWhole() == null ? STATED_IDENTITY.parts : STATED_IDENTITY.whole;
      found.add(STATED_IDENTITY, fails(i).at(places.of(at)).ofField(at.label()).inRecord(id));
    }
    reasons(id, STATED_IDENTITY, places, i.verdict(), i.reasons());
  }

  private Problem fails(ReconciledIdentity i) {
    return CheckProblems.IDENTITY_FAILS.with("identity", i.identity().getId(), "found", numbers(i));
  }

  /** The identity, with what its parts make and what is stated. */
  private Wording numbers(ReconciledIdentity i) {
    String whole = i.identity().getWhole();
    ReconciledFigure of = whole == null ? null : result.byId().get(whole);
    Quantity stated = of == null ? null : of.stated().getQuantity();
    String computed = i.computed();
    return stated == null || computed == null
        ? Wording.same(i.expression())
        : new Wording(
            i.expression() + "：按各项应为 " + computed + "，所报 " + stated,
            i.expression() + ": the parts make " + computed + ", stated is " + stated);
  }

  /**
   * Tells of a required identity at the total it is about. One that cannot be judged is left out,
   * as nobody stated that it can: without a word where none of its numbers is stated.
   */
  private void required(ReconciledIdentity i) {
    String whole = i.identity().getWhole();
    List<ReconciledFigure> stated =
        Stream.concat(Stream.ofNullable(whole), i.identity().getParts().stream())
            .flatMap(id -> Stream.ofNullable(result.byId().get(id)))
            .toList();
    if (stated.isEmpty()) {
      return;
    }
    if (i.verdict() == Verdict.FAILS) {
      List<Problem> why = i.reasons().isEmpty() ? List.of(fails(i)) : i.reasons();
      why.forEach(p -> found.add(STATED_FIGURE, ofQuantity(result, stated.get(0).stated(), p)));
    } else if (i.verdict() == Verdict.UNDECIDED) {
      i.reasons().forEach(p -> found.skip(i.identity().getId(), p));
    }
  }

  private void reasons(
      String id, RecordType<?, ?> type, Places places, Verdict verdict, List<Problem> reasons) {
    for (Problem p : reasons) {
      Field<?, ?> at = type == STATED_FIGURE ? FIELDS.get(p.code()) : null;
      String of = p.recordId();
      boolean isToldThere = of != null && !of.equals(id);
      Problem placed = placed(p, places, at).inRecord(id);
      if (CONSEQUENCES.contains(p.code()) || isToldThere) {
        found.leaveOut(id, type, p, placed);
      } else if (verdict == Verdict.FAILS || verdict == Verdict.UNDECIDED || isRemark(p)) {
        found.add(type, placed);
      }
    }
  }

  /** How a condition was understood; nothing is wrong with what was computed by it. */
  private static boolean isRemark(Problem problem) {
    return !problem.severity().isError() && isPlaced(problem);
  }

  private static boolean isPlaced(Problem problem) {
    return !problem.place().equals(Place.UNKNOWN);
  }

  /** What is wrong with a condition stands there; all else at the field it is about. */
  private static Problem placed(Problem p, Places places, @Nullable Field<?, ?> at) {
    if (isPlaced(p)) {
      return p;
    }
    return at == null ? p.at(places.ofRecord()) : p.at(places.of(at)).ofField(at.label());
  }
}
