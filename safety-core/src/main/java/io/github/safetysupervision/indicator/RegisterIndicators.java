package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;

import io.github.safetysupervision.quantity.CountNoun;
import java.util.List;

/** Who is on the registers on a day (登记指标). */
final class RegisterIndicators {

  static final Indicator ENTITIES =
      Indicator.register(OPERATING_ENTITY)
          .distinct(
              "entity.count",
              "在册生产经营单位家数",
              "units on the register",
              OPERATING_ENTITY.id,
              CountNoun.UNITS);

  private RegisterIndicators() {}

  static List<Indicator> all() {
    return List.of(
        ENTITIES,
        Indicator.standing(TERRITORY, TERRITORY.establishedOn, TERRITORY.abolishedOn)
            .count("territory.count", "行政区域个数", "territories", CountNoun.PIECES),
        Indicator.standing(
                SPECIALIZED_COMMITTEE,
                SPECIALIZED_COMMITTEE.establishedOn,
                SPECIALIZED_COMMITTEE.abolishedOn)
            .count("committee.count", "专业委员会个数", "specialized committees", CountNoun.PIECES),
        Indicator.from(SPECIALIZED_COMMITTEE, SPECIALIZED_COMMITTEE.establishedOn)
            .count(
                "committee.established",
                "成立专业委员会个数",
                "specialized committees set up",
                CountNoun.PIECES));
  }
}
