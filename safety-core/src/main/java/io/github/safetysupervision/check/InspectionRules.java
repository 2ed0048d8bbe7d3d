package io.github.safetysupervision.check;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.time.Validity;
import java.time.LocalDate;
import java.util.List;

/** The rules of inspections (检查规则). */
final class InspectionRules {

  /** More than all officers of a county, so that somebody has mostly written another number. */
  private static final int TOO_MANY = 600;

  private static final LocalDate FIRST_OF_54 = LocalDate.of(2025, 1, 1);

  static final List<Rule> ALL =
      List.of(
          // Only what is enforcement whoever is asked: a check before the flood season may be a
          // patrol, one of a campaign a visit, and the others are made by somebody else.
          Rule.of(
              INSPECTION,
              FieldRelation.never(
                  CheckProblems.ONE_INSPECTOR,
                  INSPECTION.people,
                  INSPECTION
                      .people
                      .from(1)
                      .and(INSPECTION.people.below(2))
                      .and(INSPECTION.department.isPresent())
                      .and(
                          INSPECTION.channel.in(
                              List.of(Channel.SPECIAL_INSPECTION, Channel.ROUTINE_INSPECTION))))),
          Rule.of(
              INSPECTION,
              FieldRelation.never(
                  CheckProblems.TOO_MANY_INSPECTORS,
                  INSPECTION.people,
                  INSPECTION.people.from(TOO_MANY))),
          // The day of the inspection decides; of an earlier source the rule is not even asked.
          Rule.of(
                  INSPECTION,
                  FieldRelation.never(
                      CheckProblems.INSPECTED_BY_THIRD_PARTY,
                      INSPECTION.channel,
                      INSPECTION
                          .inspectedOn
                          .isPresent()
                          .and(INSPECTION.inspectedOn.notBy(FIRST_OF_54.minusDays(1)))
                          .and(INSPECTION.channel.is(Channel.THIRD_PARTY))))
              .during(Validity.since(FIRST_OF_54)));

  private InspectionRules() {}
}
