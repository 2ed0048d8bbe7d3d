package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.readiness.EmergencyPlanType.EMERGENCY_PLAN;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;
import static io.github.safetysupervision.readiness.WatchRosterType.WATCH_ROSTER;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.readiness.EmergencyTeam;
import io.github.safetysupervision.readiness.FundAllocation;
import io.github.safetysupervision.readiness.SupplyStock;
import io.github.safetysupervision.readiness.SupplyUnits;
import java.util.List;

/** What stands ready on a day, and what was set up in a period (应急准备指标). */
final class ReadinessIndicators {

  private static final Indicator.Draft<EmergencyTeam> TEAMS =
      Indicator.standing(EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn, EMERGENCY_TEAM.disbandedOn);

  private static final Indicator.Draft<FundAllocation> FUNDS =
      Indicator.standing(FUND_ALLOCATION, FUND_ALLOCATION.allocatedOn, FUND_ALLOCATION.lapsedOn);

  private static final Indicator.Draft<SupplyStock> SUPPLIES =
      Indicator.standing(SUPPLY_STOCK, SUPPLY_STOCK.countedOn, SUPPLY_STOCK.removedOn);

  private ReadinessIndicators() {}

  static List<Indicator> all() {
    return List.of(
        TEAMS.count("team.count", "应急救援队伍支数", "emergency teams", CountNoun.TEAMS),
        TEAMS.total(
            "team.people",
            "应急救援队伍人数",
            "members of teams",
            EMERGENCY_TEAM.people,
            CountNoun.PERSONS),
        FUNDS.total(
            "fund.allocated",
            "已安排专项资金",
            "funds allocated",
            FUND_ALLOCATION.allocated,
            CountNoun.YUAN),
        FUNDS.total("fund.spent", "已支出专项资金", "funds spent", FUND_ALLOCATION.spent, CountNoun.YUAN),
        SUPPLIES
            .where(SUPPLY_STOCK.unit.is(SupplyUnits.PIECE))
            .total(
                "supply.pieces",
                "储备物资个数",
                "supplies in stock, pieces",
                SUPPLY_STOCK.held,
                CountNoun.PIECES),
        SUPPLIES
            .where(SUPPLY_STOCK.unit.is(SupplyUnits.SET))
            .total(
                "supply.sets",
                "储备物资套数",
                "supplies in stock, sets",
                SUPPLY_STOCK.held,
                CountNoun.SETS),
        SUPPLIES
            .where(SUPPLY_STOCK.unit.is(SupplyUnits.MACHINE))
            .total(
                "supply.machines",
                "储备物资台数",
                "supplies in stock, machines",
                SUPPLY_STOCK.held,
                CountNoun.MACHINES),
        SUPPLIES
            .where(SUPPLY_STOCK.unit.is(SupplyUnits.ITEM))
            .total(
                "supply.items",
                "储备物资份数",
                "supplies in stock, assorted items",
                SUPPLY_STOCK.held,
                CountNoun.COPIES),
        Indicator.from(FLOOD_SITE, FLOOD_SITE.identifiedOn)
            .count("flood-site.identified", "排查防汛点位处数", "flood sites", CountNoun.PLACES),
        Indicator.from(WARNING_SIGN, WARNING_SIGN.setOn)
            .total(
                "warning-sign.set",
                "设置警示标志个数",
                "warning signs set up",
                WARNING_SIGN.signs,
                CountNoun.PIECES),
        Indicator.from(WATCH_ROSTER, WATCH_ROSTER.startsOn)
            .count("watch-roster.times", "值班安排次数", "watch rosters", CountNoun.TIMES),
        Indicator.standing(EMERGENCY_PLAN, EMERGENCY_PLAN.issuedOn, EMERGENCY_PLAN.abolishedOn)
            .count(
                "emergency-plan.count", "有效应急预案数", "emergency plans in force", CountNoun.PIECES));
  }
}
