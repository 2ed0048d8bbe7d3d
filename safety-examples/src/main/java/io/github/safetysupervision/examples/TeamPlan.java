package io.github.safetysupervision.examples;

import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.party.TerritoryLevel;
import io.github.safetysupervision.readiness.TeamTiers;
import io.github.safetysupervision.record.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says where emergency teams belong: one a village, in the order of the list of divisions; teams of
 * bodies of the county, and the last of them one a township.
 */
final class TeamPlan {

  private static final String NO_CODE = "未列入区划代码表的嘎查村（构造）";

  private final CountyDivisions territories;
  private final Placement placement;

  TeamPlan(CountyDivisions territories, Placement placement) {
    this.territories = territories;
    this.placement = placement;
  }

  void complete(List<UnfinishedRecord> teams) {
    Map<Term, List<UnfinishedRecord>> standing = new LinkedHashMap<>();
    for (UnfinishedRecord d : teams) {
      d.put(EMERGENCY_TEAM.name, "构造应急队伍");
      if (!placement.strataOf(d).isEmpty()) {
        standing.computeIfAbsent(d.require(EMERGENCY_TEAM.tier), t -> new ArrayList<>()).add(d);
      }
    }
    standing.forEach(
        (tier, of) -> {
          if (tier.equals(TeamTiers.VILLAGE)) {
            dealVillages(of);
          } else {
            dealTownships(of, tier.equals(TeamTiers.SEMI_PROFESSIONAL));
          }
        });
  }

  /** More teams than villages on the list: the others lie in a township and say so in words. */
  private void dealVillages(List<UnfinishedRecord> teams) {
    List<DivisionCode> villages = territories.governed(TerritoryLevel.VILLAGE);
    List<DivisionCode> townships = territories.governed(TerritoryLevel.TOWNSHIP);
    for (int i = 0; i < teams.size(); i++) {
      if (i < villages.size()) {
        settle(teams.get(i), villages.get(i));
      } else if (!townships.isEmpty()) {
        settle(teams.get(i), townships.get((i - villages.size()) % townships.size()));
        teams.get(i).put(EMERGENCY_TEAM.place, NO_CODE);
      }
    }
  }

  private void dealTownships(List<UnfinishedRecord> teams, boolean isOfTownships) {
    List<DivisionCode> townships = territories.governed(TerritoryLevel.TOWNSHIP);
    int ofTheCounty = isOfTownships ? Math.max(0, teams.size() - townships.size()) : teams.size();
    for (int i = 0; i < teams.size(); i++) {
      UnfinishedRecord d = teams.get(i);
      settle(d, i < ofTheCounty ? territories.county() : townships.get(i - ofTheCounty));
    }
  }

  private void settle(UnfinishedRecord team, DivisionCode where) {
    if (placement.tryPut(team, EMERGENCY_TEAM.territory, where)) {
      team.put(EMERGENCY_TEAM.name, "构造应急队伍（" + territories.name(where) + "）");
    }
  }
}
