package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.indicator.DeathRates;
import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.InspectionIndicators;
import io.github.safetysupervision.indicator.RecordIndicator;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.indicator.Selection;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.readiness.TeamTiers;
import io.github.safetysupervision.sector.Sectors;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.StatisticalBase;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Indicators of one's own beside the standard ones, each asked over a ledger of a few records. */
public final class OwnIndicator {

  private OwnIndicator() {}

  /**
   * Makes the indicators, and prints what each answers.
   *
   * @param args not used
   * @throws IOException never here: the records are in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    // tag::narrowed
    RecordIndicator<Hazard> found =
        HazardIndicators.FOUND
            .where(HAZARD.sector.is(Sectors.NEW_ENERGY))
            .named("new-energy.found", "新能源发现隐患", "hazards found, new energy");
    RecordIndicator<Hazard> rectified =
        found
            .doneBy(HAZARD.closedOn) // 销号日期不晚于截至日期
            .named("new-energy.rectified", "新能源已整改", "hazards rectified, new energy");
    out.println(rectified.definition().zh());
    // end::narrowed

    // tag::flow
    Selection<Penalty> suspensions =
        Indicator.from(PENALTY, PENALTY.decidedOn) // 决定日期在报告期内
            .where(PENALTY.kinds.contains(PenaltyKind.PRODUCTION_SUSPENSION));
    Indicator suspended =
        suspensions.count("suspension.times", "责令停产停业户次", "suspensions", CountNoun.PENALTY_TIMES);
    Indicator suspendedUnits =
        suspensions.distinct(
            "suspension.units", "责令停产停业家数", "units suspended", PENALTY.entity, CountNoun.UNITS);
    // end::flow

    // tag::stock
    Indicator villagers =
        Indicator.standing(EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn, EMERGENCY_TEAM.disbandedOn)
            .where(EMERGENCY_TEAM.tier.is(TeamTiers.VILLAGE))
            .total(
                "village-team.people",
                "嘎查村队伍人数",
                "members of village teams",
                EMERGENCY_TEAM.people,
                CountNoun.PERSONS);
    // end::stock

    // tag::one-day
    Indicator firefighters =
        Indicator.from(TURNOUT, TURNOUT.turnedOutOn)
            .atOneTime()
            .where(TURNOUT.sector.is(Sectors.FOREST_AND_GRASSLAND_FIRE))
            .total(
                "fire-turnout.people",
                "防火出动人数",
                "people turned out for fires",
                TURNOUT.people,
                CountNoun.PERSONS);
    // end::one-day

    // tag::quotient
    Indicator rate =
        Indicator.rate(
            "new-energy.rate", "新能源整改率", "rate of rectification, new energy", rectified, found);
    Indicator perTenVisits =
        Indicator.per(
            "new-energy.per-ten-visits",
            "每十家次新能源隐患",
            "new-energy hazards in ten visits",
            found,
            InspectionIndicators.UNIT_TIMES,
            BigDecimal.TEN);
    // end::quotient

    // tag::base
    DivisionCode banner = DivisionCode.parse("152529");
    ReportingPeriod halfYear = ReportingPeriod.halfYear(2023, 1);
    StatisticalBase product = // 20亿元是编的：基数由提问的一方提供
        new StatisticalBase(
            new Wording("地区生产总值（亿元）", "gross domestic product (亿元)"),
            new BigDecimal("20"),
            halfYear,
            banner);
    Indicator deathRate = DeathRates.perGrossDomesticProduct(product);
    Indicator perProduct =
        Indicator.per(
            "new-energy.per-gdp",
            "亿元产值新能源隐患",
            "new-energy hazards by product",
            found,
            product,
            BigDecimal.ONE);
    // end::base

    // tag::catalogue
    IndicatorCatalogue catalogue =
        IndicatorCatalogue.STANDARD
            .with(found)
            .with(rectified)
            .with(villagers)
            .with(firefighters)
            .with(suspended)
            .with(suspendedUnits)
            .with(rate)
            .with(perTenVisits)
            .with(deathRate)
            .with(perProduct);
    Indicator change = found.yearOnYear(); // 同比不必加进目录，按编号就找得到
    out.println(change.id() + "  " + (catalogue.find(change.id()) != null));
    // end::catalogue

    // tag::parts
    out.println(found.kind().wording().zh() + "：" + found.type().label() + "，" + found.filter());
    out.println(found.periodRule().wording().zh() + "，按 " + found.timing().dates() + " 归期");
    out.println(rate.kind().wording().zh() + "：" + rate.operands());
    // end::parts

    RecordSource ledger = SmallLedger.with();
    // tag::asked
    LocalDate asOf = LocalDate.of(2023, 6, 30);
    Scope firstHalf = found.scopeIn(halfYear, banner, asOf); // 期间数：整个期间
    Scope lastDay = villagers.scopeIn(halfYear, banner, asOf); // 时点数：期间的最后一天
    Scope qingming = new Scope(ReportingPeriod.parse("2023-04-05"), banner, asOf, List.of());

    out.println("期间数 " + ask(found, firstHalf, ledger));
    out.println("时点数 " + ask(villagers, lastDay, ledger));
    out.println("单日数 " + ask(firefighters, qingming, ledger));
    out.println("率     " + ask(rate, firstHalf, ledger));
    out.println("平均   " + ask(perTenVisits, firstHalf, ledger));
    out.println("同比   " + ask(change, firstHalf, ledger));
    out.println("死亡率 " + ask(deathRate, firstHalf, ledger));
    // end::asked

    // tag::slices
    Slice thirdParty = Slice.builder().field("channel").value("third-party").build();
    Slice selfCheck = Slice.builder().field("channel").value("self-check").build();
    Scope byThirdParty = new Scope(halfYear, banner, asOf, List.of(thirdParty));
    Scope bySelfCheck = new Scope(halfYear, banner, asOf, List.of(selfCheck));

    out.println("第三方 " + ask(found, byThirdParty, ledger) + "，" + ask(rate, byThirdParty, ledger));
    out.println("自查   " + ask(found, bySelfCheck, ledger) + "，" + ask(rate, bySelfCheck, ledger));
    // end::slices

    // tag::silent
    out.println("没声明齐全：" + ask(suspended, firstHalf, ledger));

    RecordSource unreadable =
        SmallLedger.with(
            """
            {"type":"hazard","id":"H-4","territory":"152529","foundOn":"2023-02-30","channel":"third-party","sector":"new-energy","grade":"general","state":"rectifying"}""");
    out.println("读不出来：" + ask(found, firstHalf, unreadable));

    Scope fullYear = new Scope(ReportingPeriod.year(2023), banner, asOf, List.of());
    out.println("期间不对：" + ask(villagers, firstHalf, ledger));
    out.println("基数不对：" + ask(deathRate, fullYear, ledger));
    // end::silent
  }

  // tag::ask
  static String ask(Indicator indicator, Scope scope, RecordSource ledger) throws IOException {
    Outcome<Measure> asked = indicator.measure(scope);
    Measure measure = asked.value();
    if (measure == null) { // 问法不对：条件不是这类记录的字段、期间不对、基数不对
      return asked.problems().toString();
    }
    Figure figure = measure.over(ledger);
    Answer answer = figure.answer();
    return answer == null ? figure.status() + " " + figure.reasons() : answer.toString();
  }
  // end::ask
}
