package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.readiness.EmergencyPlanType.EMERGENCY_PLAN;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;
import static io.github.safetysupervision.readiness.WatchRosterType.WATCH_ROSTER;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.readiness.EmergencyPlan;
import io.github.safetysupervision.readiness.EmergencyTeam;
import io.github.safetysupervision.readiness.FloodSite;
import io.github.safetysupervision.readiness.FundAllocation;
import io.github.safetysupervision.readiness.SupplyStock;
import io.github.safetysupervision.readiness.SupplyUnits;
import io.github.safetysupervision.readiness.WarningSign;
import io.github.safetysupervision.readiness.WatchRoster;
import io.github.safetysupervision.record.Term;
import java.util.List;

/** What stands ready on a day, and what was set up in a period (应急准备指标). */
public final class ReadinessIndicators {

  private static final Selection<EmergencyTeam> TEAMS_STANDING =
      Indicator.standing(EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn, EMERGENCY_TEAM.disbandedOn);

  private static final Selection<FundAllocation> FUNDS =
      Indicator.standing(FUND_ALLOCATION, FUND_ALLOCATION.allocatedOn, FUND_ALLOCATION.lapsedOn);

  /** Emergency teams (应急救援队伍支数). */
  public static final RecordIndicator<EmergencyTeam> TEAMS =
      TEAMS_STANDING.count("team.count", "应急救援队伍支数", "emergency teams", CountNoun.TEAMS);

  /** Members of emergency teams (应急救援队伍人数). */
  public static final RecordIndicator<EmergencyTeam> TEAM_PEOPLE =
      TEAMS_STANDING.total(
          "team.people", "应急救援队伍人数", "members of teams", EMERGENCY_TEAM.people, CountNoun.PERSONS);

  /** Funds allocated (已安排专项资金). */
  public static final RecordIndicator<FundAllocation> FUNDS_ALLOCATED =
      FUNDS.total(
          "fund.allocated",
          "已安排专项资金",
          "funds allocated",
          FUND_ALLOCATION.allocated,
          CountNoun.YUAN);

  /** Funds spent (已支出专项资金). */
  public static final RecordIndicator<FundAllocation> FUNDS_SPENT =
      FUNDS.total("fund.spent", "已支出专项资金", "funds spent", FUND_ALLOCATION.spent, CountNoun.YUAN);

  /** Supplies counted in pieces (储备物资个数). */
  public static final RecordIndicator<SupplyStock> SUPPLY_PIECES =
      supplies("supply.pieces", "储备物资个数", "pieces", SupplyUnits.PIECE, CountNoun.PIECES);

  /** Supplies counted in sets (储备物资套数). */
  public static final RecordIndicator<SupplyStock> SUPPLY_SETS =
      supplies("supply.sets", "储备物资套数", "sets", SupplyUnits.SET, CountNoun.SETS);

  /** Supplies counted in machines (储备物资台数). */
  public static final RecordIndicator<SupplyStock> SUPPLY_MACHINES =
      supplies("supply.machines", "储备物资台数", "machines", SupplyUnits.MACHINE, CountNoun.MACHINES);

  /** Assorted supplies, counted in items (储备物资份数). */
  public static final RecordIndicator<SupplyStock> SUPPLY_ITEMS =
      supplies("supply.items", "储备物资份数", "assorted items", SupplyUnits.ITEM, CountNoun.COPIES);

  /** Sites to watch in a flood, identified in a period (排查防汛点位处数). */
  public static final RecordIndicator<FloodSite> FLOOD_SITES =
      Indicator.from(FLOOD_SITE, FLOOD_SITE.identifiedOn)
          .count("flood-site.identified", "排查防汛点位处数", "flood sites", CountNoun.PLACES);

  /** Warning signs set up in a period (设置警示标志个数). */
  public static final RecordIndicator<WarningSign> WARNING_SIGNS =
      Indicator.from(WARNING_SIGN, WARNING_SIGN.setOn)
          .total(
              "warning-sign.set",
              "设置警示标志个数",
              "warning signs set up",
              WARNING_SIGN.signs,
              CountNoun.PIECES);

  /** Watch rosters that start in a period (值班安排次数). */
  public static final RecordIndicator<WatchRoster> WATCH_ROSTERS =
      Indicator.from(WATCH_ROSTER, WATCH_ROSTER.startsOn)
          .count("watch-roster.times", "值班安排次数", "watch rosters", CountNoun.TIMES);

  /** Emergency plans in force (有效应急预案数). */
  public static final RecordIndicator<EmergencyPlan> EMERGENCY_PLANS =
      Indicator.standing(EMERGENCY_PLAN, EMERGENCY_PLAN.issuedOn, EMERGENCY_PLAN.abolishedOn)
          .count("emergency-plan.count", "有效应急预案数", "emergency plans in force", CountNoun.PIECES);

  /** All of this chapter, in the order of the catalogue. */
  public static final List<Indicator> ALL =
      List.of(
          TEAMS,
          TEAM_PEOPLE,
          FUNDS_ALLOCATED,
          FUNDS_SPENT,
          SUPPLY_PIECES,
          SUPPLY_SETS,
          SUPPLY_MACHINES,
          SUPPLY_ITEMS,
          FLOOD_SITES,
          WARNING_SIGNS,
          WATCH_ROSTERS,
          EMERGENCY_PLANS);

  private ReadinessIndicators() {}

  /** Supplies in one unit: those in different units are never added. */
  private static RecordIndicator<SupplyStock> supplies(
      String id, String zh, String en, Term unit, CountNoun noun) {
    return Indicator.standing(SUPPLY_STOCK, SUPPLY_STOCK.countedOn, SUPPLY_STOCK.removedOn)
        .where(SUPPLY_STOCK.unit.is(unit))
        .total(id, zh, "supplies in stock, " + en, SUPPLY_STOCK.held, noun);
  }
}
