package io.github.safetysupervision.check;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of inspections (检查规则). */
final class InspectionRules {

  /** More than all officers of a county, so that somebody has mostly written another number. */
  private static final int TOO_MANY = 600;

  private static final Pattern COORDINATOR =
      Pattern.compile("[^局厅委部（(]*(安委办|(安委会|安全生产委员会)(办公室|办)?|(领导小组|专班)(办公室|办)?)");

  private static final LocalDate FIRST_OF_54 = LocalDate.of(2025, 1, 1);

  /**
   * An enforcement inspection by fewer than two people.
   *
   * <p>Only what is enforcement whoever is asked: a check before the flood season may be a patrol,
   * one of a campaign a visit, and the others are made by somebody else.
   */
  private static final Rule ONE_INSPECTOR =
      Rule.of(
          INSPECTION,
          FieldRelation.never(
              PLAUSIBILITY
                  .explain(
                      "CK-104",
                      "部门执法检查的人员数为 {found}；执法人员应不少于 2 人；请更正人数，或说明",
                      "the department inspected with {found} people; expected two enforcement officers at least;"
                          + " correct the number, or explain")
                  .title("执法检查人员不足两人", "fewer than two inspectors")
                  .why(
                      "一人检查取得的证据和据此作出的处罚可能不被认可。",
                      "Evidence gathered by one officer alone, and penalties built on it, may not stand.")
                  .fix(
                      "补填全部参加检查的执法人员数；属企业自查、第三方服务的，改正检查方式。",
                      "Count every officer who took part; where it was a self-check or a third party, correct the"
                          + " channel."),
              INSPECTION.people,
              INSPECTION
                  .people
                  .from(1)
                  .and(INSPECTION.people.below(2))
                  .and(INSPECTION.department.isPresent())
                  .and(
                      INSPECTION.channel.in(
                          List.of(Channel.SPECIAL_INSPECTION, Channel.ROUTINE_INSPECTION)))));

  /** An inspection by very many people. */
  private static final Rule TOO_MANY_INSPECTORS =
      Rule.of(
          INSPECTION,
          FieldRelation.never(
              PLAUSIBILITY
                  .explain(
                      "CK-121",
                      "一次检查的人员数为 {found}；一次检查应远少于 600 人；请更正人数，或说明",
                      "one inspection by {found} people; expected far fewer than 600; correct the number, or"
                          + " explain")
                  .title("检查人员数过大", "too many inspectors")
                  .why(
                      "多为多打了数字，或填成了一段时间的累计；一条记录就会使检查人次失实。",
                      "Mostly a digit too many, or the sum of a whole period; one such record spoils the number of"
                          + " people sent out.")
                  .fix(
                      "只填这一次检查的人数，如 3；多次检查分别填报。",
                      "Write the people of this one inspection, such as 3, and report others apart."),
              INSPECTION.people,
              INSPECTION.people.from(TOO_MANY)));

  /**
   * An administrative inspection by a third party, which may make none since 2025.
   *
   * <p>The day of the inspection decides; of an earlier source the rule is not even asked.
   */
  private static final Rule INSPECTED_BY_THIRD_PARTY =
      Rule.of(
              INSPECTION,
              FieldRelation.never(
                  PLAUSIBILITY
                      .explain(
                          "CK-122",
                          "2025年以后的检查，检查方式为“{found}”；第三方机构不得实施行政检查；请更正检查方式、改报为安全评估，或说明",
                          "an inspection since 2025 whose channel is {found}; expected none, as third parties may not"
                              + " carry out administrative inspections; correct the channel, report an assessment, or"
                              + " explain")
                      .title("第三方实施检查", "inspection by a third party")
                      .why(
                          "把第三方的评估计作检查，会虚增检查次数；以此为据的处罚可能不被认可。",
                          "An assessment told as an inspection adds to the inspections that were made, and penalties"
                              + " built on it may not stand.")
                      .basis(
                          "《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）",
                          "Opinions of the General Office of the State Council on strictly regulating administrative"
                              + " inspections of enterprises (国办发〔2024〕54号)")
                      .fix(
                          "由部门实施、第三方只作技术支持的，写部门的检查方式，如“日常检查”；第三方自己做的，改报 assessment。",
                          "Where a department inspected and the third party only helped write the department's channel,"
                              + " such as routine-inspection; what it did by itself is an assessment."),
                  INSPECTION.channel,
                  INSPECTION
                      .inspectedOn
                      .isPresent()
                      .and(INSPECTION.inspectedOn.notBy(FIRST_OF_54.minusDays(1)))
                      .and(INSPECTION.channel.is(Channel.THIRD_PARTY))))
          .during(Validity.since(FIRST_OF_54));

  /**
   * An inspection in the name of a coordinating body, which may make none since 2025.
   *
   * <p>Only bodies that are called so and nothing else: an office that is also that of a department
   * may inspect as the department.
   */
  private static final ReferringRule INSPECTED_BY_COORDINATOR =
      ReferringRule.never(
              INSPECTION,
              CROSS_RECORD
                  .explain(
                      "CK-221",
                      "2025年以后的检查，检查单位“{found}”是议事协调机构；议事协调机构不得实施行政检查；请改填实施检查的部门，或说明",
                      "an inspection since 2025 by {found}, a coordinating body; expected a department, as"
                          + " such bodies may not carry out administrative inspections; name the"
                          + " department that did, or explain")
                  .title("议事协调机构实施检查", "inspection by a coordinating body")
                  .why(
                      "以安委会办公室、专班名义的检查不是行政检查，据此作出的处罚可能不被认可；也看不出由哪个部门负责。",
                      "An inspection in the name of a committee or a task force is no administrative one:"
                          + " penalties built on it may not stand, and no department answers for it.")
                  .basis(
                      "《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）",
                      "Opinions of the General Office of the State Council on strictly regulating"
                          + " administrative inspections of enterprises (国办发〔2024〕54号)")
                  .fix(
                      "department 改为实际实施检查的部门；联合检查的，由各部门分别填报；只是督导、调研的，改报 field-visit。",
                      "Let department be the one that inspected, each of them where several did; what was"
                          + " only guidance is a field-visit."),
              INSPECTION.department,
              INSPECTION
                  .inspectedOn
                  .isPresent()
                  .and(INSPECTION.inspectedOn.notBy(FIRST_OF_54.minusDays(1))),
              DEPARTMENT,
              InspectionRules::isCoordinator)
          .during(Validity.since(FIRST_OF_54));

  static final List<AnyRule> ALL =
      List.of(
          ONE_INSPECTOR, TOO_MANY_INSPECTORS, INSPECTED_BY_THIRD_PARTY, INSPECTED_BY_COORDINATOR);

  private InspectionRules() {}

  private static Truth isCoordinator(FieldValues values) {
    CharSequence name = values.characters(DEPARTMENT.name);
    return name == null // required, so that it is unread
        ? Truth.UNKNOWN
        : Truth.of(COORDINATOR.matcher(name).matches());
  }
}
