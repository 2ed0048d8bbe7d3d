package io.github.safetysupervision.check;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.record.FieldRelation;
import java.util.List;

/** The rules of hazards (隐患规则) beyond what their type says of itself. */
final class HazardRules {

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              HAZARD,
              FieldRelation.notBefore(
                  CheckProblems.ACCEPTED_BEFORE_FOUND, HAZARD.acceptedOn, HAZARD.foundOn)),
          Rule.of(
              HAZARD,
              FieldRelation.never(
                  CheckProblems.ACCEPTED_IN_EARLY_STATE,
                  HAZARD.state,
                  HAZARD
                      .state
                      .in(List.of(HazardState.REGISTERED, HazardState.RECTIFYING))
                      .and(HAZARD.acceptedOn.isPresent()))),
          Rule.of(
              HAZARD,
              FieldRelation.never(
                  CheckProblems.MAJOR_CLOSED_SAME_DAY,
                  HAZARD.closedOn,
                  HAZARD
                      .grade
                      .is(HazardGrade.MAJOR)
                      .and(HAZARD.closedOn.onOrBefore(HAZARD.foundOn))
                      .and(HAZARD.foundOn.onOrBefore(HAZARD.closedOn)))),
          Rule.of(
              HAZARD,
              FieldRelation.never(
                  CheckProblems.MAJOR_WITHOUT_CRITERION,
                  HAZARD.criterion,
                  HAZARD.grade.is(HazardGrade.MAJOR).and(HAZARD.criterion.isAbsent()))),
          Rule.of(
              HAZARD,
              FieldRelation.never(
                  CheckProblems.CLOSED_UNGRADED,
                  HAZARD.grade,
                  HAZARD.grade.is(HazardGrade.UNGRADED).and(HAZARD.state.is(HazardState.CLOSED)))),
          Rule.of(
              HAZARD,
              FieldRelation.never(
                  CheckProblems.RECTIFYING_WITHOUT_DEADLINE,
                  HAZARD.deadline,
                  HAZARD.state.is(HazardState.RECTIFYING).and(HAZARD.deadline.isAbsent()))));

  private HazardRules() {}
}
