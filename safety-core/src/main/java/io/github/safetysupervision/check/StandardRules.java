package io.github.safetysupervision.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the standard record types (标准规则) that go beyond single types, by chapter. */
final class StandardRules {

  static final List<AnyRule> ALL =
      Stream.<List<? extends AnyRule>>of(
              DayRules.ALL,
              TerritoryRules.INSIDE,
              TerritoryRules.BUNDLED.listed(),
              HazardRules.ALL,
              InspectionRules.ALL,
              PenaltyRules.ALL,
              AccidentRules.ALL,
              SlipRules.ALL,
              CampaignRules.ALL,
              EntityRules.ALL,
              SupplyRules.ALL)
          .<AnyRule>flatMap(List::stream)
          .toList();

  private StandardRules() {}
}
