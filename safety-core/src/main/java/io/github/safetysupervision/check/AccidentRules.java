package io.github.safetysupervision.check;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;

import io.github.safetysupervision.accident.Accident;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import java.util.List;

/** The rules of accidents (事故规则) beyond what their type says of grades. */
final class AccidentRules {

  private static final Filter<Accident> UNGRADED = ACCIDENT.grade.isAbsent();
  private static final Filter<Accident> DEAD = ACCIDENT.deaths.from(1);
  private static final Filter<Accident> MISSING = ACCIDENT.missing.from(1);
  private static final Filter<Accident> INJURED = ACCIDENT.seriousInjuries.from(1);

  /** Casualties without a grade. */
  private static final Rule CASUALTIES_WITHOUT_GRADE =
      Rule.of(
          ACCIDENT,
          FieldRelation.of(
              PLAUSIBILITY
                  .explain(
                      "CK-141",
                      "事故有死亡、失踪或重伤人员，但没有填事故等级；有伤亡即可定级；请补报等级，或说明",
                      "the accident has dead, missing or seriously injured people but no grade; expected one, as"
                          + " casualties decide it; supply it, or explain")
                  .title("有伤亡未定级", "casualties without a grade")
                  .why(
                      "没有等级的事故不计入任何等级，死亡人数却照计，分等级的数字对不上总数。",
                      "It counts in no grade while its dead are counted, so that numbers by grade do not add up.")
                  .basis(
                      "《生产安全事故报告和调查处理条例》（国务院令第493号）第三条",
                      "Regulations on reporting, investigating and handling accidents (State Council Order 493), art. 3")
                  .fix(
                      "取死亡、重伤、直接经济损失三项中最高的一项定级，如死亡 1 人为“一般事故”；正在核定的，说明。",
                      "Grade it by the highest of deaths, serious injuries and direct loss: one death is an ordinary"
                          + " accident; if it is being determined, say so."),
              ACCIDENT.grade,
              AccidentRules::isGradedIfHarmed));

  /** The same accident told twice. */
  private static final UniqueRule TOLD_TWICE =
      UniqueRule.of(
          ACCIDENT,
          CROSS_RECORD
              .explain(
                  "CK-206",
                  "与第 {line} 行的事故“{other}”发生单位、日期、地点都相同；一起事故只应报一次；请撤回其中之一，或说明",
                  "the accident {other} in line {line} has the same entity, day and place; expected one"
                      + " report of an accident; withdraw one of them, or explain")
              .title("同一事故重复报送", "one accident reported twice")
              .why(
                  "快报和核定后的续报各记一条，事故起数和死亡人数都多计。",
                  "The first report and the one after the investigation became two records: accidents"
                      + " and deaths are counted too many.")
              .fix(
                  "续报用 operation=update，supersedes 写快报的编号；确是两起的，在 place 写明各自的地点。",
                  "A later report has the operation update and the id of the first one in supersedes; if"
                      + " they are two accidents write into place where each was."),
          List.of(ACCIDENT.place, ACCIDENT.entity, ACCIDENT.occurredOn));

  static final List<AnyRule> ALL = List.of(CASUALTIES_WITHOUT_GRADE, TOLD_TWICE);

  private AccidentRules() {}

  private static Truth isGradedIfHarmed(FieldValues values) {
    Truth harmed = DEAD.evaluate(values).or(MISSING.evaluate(values)).or(INJURED.evaluate(values));
    return UNGRADED.evaluate(values).and(harmed).not();
  }
}
