package io.github.safetysupervision.check;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;

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

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              ACCIDENT,
              FieldRelation.of(
                  CheckProblems.CASUALTIES_WITHOUT_GRADE,
                  ACCIDENT.grade,
                  AccidentRules::isGradedIfHarmed)));

  private AccidentRules() {}

  private static Truth isGradedIfHarmed(FieldValues values) {
    Truth harmed = DEAD.evaluate(values).or(MISSING.evaluate(values)).or(INJURED.evaluate(values));
    return UNGRADED.evaluate(values).and(harmed).not();
  }
}
