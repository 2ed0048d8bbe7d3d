package io.github.safetysupervision.examples;

import static io.github.safetysupervision.activity.TrainingType.TRAINING;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import java.time.LocalDate;
import java.util.List;

/** What refers to other records, once those have ids. */
final class References {

  private final Placement placement;
  private final Chance chance;

  References(Placement placement, Chance chance) {
    this.placement = placement;
    this.chance = chance;
  }

  /** Signs stand at one of the sites, and trainings are for the teams that stand by then. */
  void put(
      List<UnfinishedRecord> signs,
      List<UnfinishedRecord> sites,
      List<UnfinishedRecord> trainings,
      List<UnfinishedRecord> teams) {
    for (UnfinishedRecord d : signs) {
      if (!sites.isEmpty()) {
        placement.tryPut(d, WARNING_SIGN.site, chance.oneOf(sites).require(FLOOD_SITE.id));
      }
    }
    for (UnfinishedRecord d : trainings) {
      List<String> standing = standing(teams, d.require(TRAINING.heldOn));
      if (!standing.isEmpty() && !placement.strataOf(d).isEmpty()) {
        placement.tryPut(d, TRAINING.teams, standing);
      }
    }
  }

  private List<String> standing(List<UnfinishedRecord> teams, LocalDate day) {
    return teams.stream()
        .filter(t -> !placement.strataOf(t).isEmpty())
        .filter(t -> !t.require(EMERGENCY_TEAM.formedOn).isAfter(day))
        .map(t -> t.require(EMERGENCY_TEAM.id))
        .toList();
  }
}
