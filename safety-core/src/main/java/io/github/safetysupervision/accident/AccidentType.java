package io.github.safetysupervision.accident;

import static io.github.safetysupervision.accident.AccidentGrade.CONSIDERABLE;
import static io.github.safetysupervision.accident.AccidentGrade.EXTRAORDINARY;
import static io.github.safetysupervision.accident.AccidentGrade.MAJOR;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an {@link Accident} looks like. */
public final class AccidentType extends RecordType<Accident, Accident.Builder> {

  /** The one instance. */
  public static final AccidentType ACCIDENT = new AccidentType();

  /** The day it happened (发生日期). */
  public final DateField<Accident> occurredOn =
      required.date("occurredOn", "发生日期", Accident::getOccurredOn, Accident.Builder::occurredOn);

  /** The day it was reported (报告日期). */
  public final DateField<Accident> reportedOn =
      optional.date("reportedOn", "报告日期", Accident::getReportedOn, Accident.Builder::reportedOn);

  /** The entity it happened at (发生单位). */
  public final Field<Accident, String> entity =
      optional.reference(
          "entity",
          "发生单位",
          TypeNames.OPERATING_ENTITY,
          Accident::getEntity,
          Accident.Builder::entity);

  /** The supervisory sector (监管行业领域). */
  public final Field<Accident, Term> sector =
      optional.term(
          "sector", "监管行业领域", Sectors.TERMS, Accident::getSector, Accident.Builder::sector);

  /** The kind of accident, as the list of its day names it (事故类别). */
  public final Field<Accident, String> kind =
      optional.text("kind", "事故类别", Accident::getKind, Accident.Builder::kind);

  /** The place in words (发生地点). */
  public final Field<Accident, String> place =
      optional.text("place", "发生地点", Accident::getPlace, Accident.Builder::place);

  /** How many died (死亡人数). */
  public final NumberField<Accident, Integer> deaths =
      optional.count("deaths", "死亡人数", Accident::getDeaths, Accident.Builder::deaths);

  /** How many are missing (失踪人数). */
  public final NumberField<Accident, Integer> missing =
      optional.count("missing", "失踪人数", Accident::getMissing, Accident.Builder::missing);

  /** How many were seriously injured, acute poisoning included (重伤人数). */
  public final NumberField<Accident, Integer> seriousInjuries =
      optional.count(
          "seriousInjuries",
          "重伤人数",
          Accident::getSeriousInjuries,
          Accident.Builder::seriousInjuries);

  /** How many were slightly injured (轻伤人数). */
  public final NumberField<Accident, Integer> minorInjuries =
      optional.count(
          "minorInjuries", "轻伤人数", Accident::getMinorInjuries, Accident.Builder::minorInjuries);

  /** The direct economic loss, in yuan (直接经济损失). */
  public final NumberField<Accident, Money> directLoss =
      optional.money("directLoss", "直接经济损失", Accident::getDirectLoss, Accident.Builder::directLoss);

  /** The grade (事故等级). */
  public final Field<Accident, AccidentGrade> grade =
      optional.choice(
          "grade", "事故等级", AccidentGrade.values(), Accident::getGrade, Accident.Builder::grade);

  /** The cause (事故原因). */
  public final Field<Accident, String> cause =
      optional.text("cause", "事故原因", Accident::getCause, Accident.Builder::cause);

  /** The day the case was closed (结案日期). */
  public final DateField<Accident> closedOn =
      optional.date("closedOn", "结案日期", Accident::getClosedOn, Accident.Builder::closedOn);

  {
    always
        .notBefore(AccidentProblems.REPORTED_BEFORE_OCCURRED, reportedOn, occurredOn)
        .notBefore(AccidentProblems.CLOSED_BEFORE_OCCURRED, closedOn, occurredOn);
    for (AccidentGrade reached : List.of(CONSIDERABLE, MAJOR, EXTRAORDINARY)) {
      List<AccidentGrade> lower =
          Arrays.stream(AccidentGrade.values()).filter(g -> g.compareTo(reached) < 0).toList();
      Filter<Accident> isLower = grade.in(lower);
      AccidentGrade above = above(reached);
      always
          .never(
              AccidentProblems.GRADE_TOO_LOW,
              deaths,
              isLower.and(
                  within(deaths.from(reached.deaths()), above, a -> deaths.below(a.deaths()))))
          .never(
              AccidentProblems.GRADE_TOO_LOW,
              seriousInjuries,
              isLower.and(
                  within(
                      seriousInjuries.from(reached.seriousInjuries()),
                      above,
                      a -> seriousInjuries.below(a.seriousInjuries()))))
          .never(
              AccidentProblems.GRADE_TOO_LOW,
              directLoss,
              isLower.and(
                  within(
                      directLoss.from(reached.directLoss()),
                      above,
                      a -> directLoss.below(a.directLoss()))))
          .never(
              AccidentProblems.GRADE_TOO_HIGH,
              grade,
              grade
                  .is(reached)
                  .and(deaths.below(reached.deaths()))
                  .and(seriousInjuries.below(reached.seriousInjuries()))
                  .and(directLoss.below(reached.directLoss())));
    }
  }

  /** What reaches a grade and not the next: of each criterion the highest it reaches is told. */
  private static Filter<Accident> within(
      Filter<Accident> reaches,
      @Nullable AccidentGrade above,
      Function<AccidentGrade, Filter<Accident>> isBelow) {
    return above == null ? reaches : reaches.and(isBelow.apply(above));
  }

  private static @Nullable AccidentGrade above(AccidentGrade grade) {
    return Arrays.stream(AccidentGrade.values())
        .filter(g -> g.compareTo(grade) > 0)
        .findFirst()
        .orElse(null);
  }

  private AccidentType() {
    super(Accident.class, "accident", "生产安全事故", Accident::builder, Accident.Builder::build);
  }
}
