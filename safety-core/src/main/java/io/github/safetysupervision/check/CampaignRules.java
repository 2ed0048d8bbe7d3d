package io.github.safetysupervision.check;

import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/**
 * The rules of campaigns (专项行动规则). Meetings and publicity of a campaign may come before it starts.
 */
final class CampaignRules {

  /** Something of a campaign on a day that it does not cover. */
  private static final ProblemCode OUTSIDE_CAMPAIGN =
      CROSS_RECORD
          .warning(
              "CK-222",
              "日期 {found} 不在所属专项行动“{other}”的起止日期之内；专项行动的检查和隐患应发生在行动期间；请核对日期、campaign 或行动的起止日期",
              "the day {found} is not within the days of its campaign {other}; expected what belongs to a"
                  + " campaign to happen while it lasts; check the day, campaign or the days of the"
                  + " campaign")
          .title("日期不在专项行动期间", "day outside the campaign")
          .why(
              "行动之外的检查和隐患会算进行动的成果；多因年份录错，或选错了行动。",
              "What happened outside of a campaign would count as its result; mostly the year is wrong, or"
                  + " another campaign was meant.")
          .fix(
              "对照部署文件核对行动的起止日期；不属于行动的，删去 campaign；行动延期的，改 endsOn。",
              "Check the days of the campaign against the document that started it; take campaign away from"
                  + " what does not belong to it; where it was prolonged correct endsOn.");

  static final List<AnyRule> ALL =
      List.of(
          WindowRule.within(
              HAZARD,
              OUTSIDE_CAMPAIGN,
              HAZARD.foundOn,
              HAZARD.campaign,
              CAMPAIGN,
              CAMPAIGN.startedOn,
              CAMPAIGN.endsOn),
          WindowRule.within(
              INSPECTION,
              OUTSIDE_CAMPAIGN,
              INSPECTION.inspectedOn,
              INSPECTION.campaign,
              CAMPAIGN,
              CAMPAIGN.startedOn,
              CAMPAIGN.endsOn));

  private CampaignRules() {}
}
