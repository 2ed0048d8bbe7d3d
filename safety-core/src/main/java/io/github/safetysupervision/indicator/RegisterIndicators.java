package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;

import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.party.SpecializedCommittee;
import io.github.safetysupervision.party.Territory;
import io.github.safetysupervision.quantity.CountNoun;
import java.util.List;

/** Who is on the registers on a day (登记指标). */
public final class RegisterIndicators {

  /** Units on the register (在册生产经营单位家数). */
  public static final RecordIndicator<OperatingEntity> ENTITIES =
      Indicator.register(OPERATING_ENTITY)
          .distinct(
              "entity.count",
              "在册生产经营单位家数",
              "units on the register",
              OPERATING_ENTITY.id,
              CountNoun.UNITS);

  /** Territories there are on a day (行政区域个数). */
  public static final RecordIndicator<Territory> TERRITORIES =
      Indicator.standing(TERRITORY, TERRITORY.establishedOn, TERRITORY.abolishedOn)
          .count("territory.count", "行政区域个数", "territories", CountNoun.PIECES);

  /** Specialized committees there are on a day (专业委员会个数). */
  public static final RecordIndicator<SpecializedCommittee> COMMITTEES =
      Indicator.standing(
              SPECIALIZED_COMMITTEE,
              SPECIALIZED_COMMITTEE.establishedOn,
              SPECIALIZED_COMMITTEE.abolishedOn)
          .count("committee.count", "专业委员会个数", "specialized committees", CountNoun.PIECES);

  /** Specialized committees set up in a period (成立专业委员会个数). */
  public static final RecordIndicator<SpecializedCommittee> COMMITTEES_ESTABLISHED =
      Indicator.from(SPECIALIZED_COMMITTEE, SPECIALIZED_COMMITTEE.establishedOn)
          .count(
              "committee.established",
              "成立专业委员会个数",
              "specialized committees set up",
              CountNoun.PIECES);

  /** All of this chapter, in the order of the catalogue. */
  public static final List<Indicator> ALL =
      List.of(ENTITIES, TERRITORIES, COMMITTEES, COMMITTEES_ESTABLISHED);

  private RegisterIndicators() {}
}
