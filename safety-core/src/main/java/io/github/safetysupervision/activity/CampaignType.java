package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;

/** What a {@link Campaign} looks like. */
public final class CampaignType extends RecordType<Campaign, Campaign.Builder> {

  /** The one instance. */
  public static final CampaignType CAMPAIGN = new CampaignType();

  /** The name (行动名称). */
  public final Field<Campaign, String> name =
      required.text("name", "行动名称", Campaign::getName, Campaign.Builder::name);

  /** The day it started here (开始日期). */
  public final DateField<Campaign> startedOn =
      required.date("startedOn", "开始日期", Campaign::getStartedOn, Campaign.Builder::startedOn);

  /** The last day (结束日期). */
  public final DateField<Campaign> endsOn =
      optional.date("endsOn", "结束日期", Campaign::getEndsOn, Campaign.Builder::endsOn);

  /** The document that ordered it (部署文件). */
  public final Field<Campaign, String> basis =
      optional.text("basis", "部署文件", Campaign::getBasis, Campaign.Builder::basis);

  {
    always.notBefore(ActivityProblems.ENDS_BEFORE_START, endsOn, startedOn);
  }

  private CampaignType() {
    super(
        Campaign.class,
        TypeNames.CAMPAIGN.name(),
        TypeNames.CAMPAIGN.label(),
        Campaign::builder,
        Campaign.Builder::build);
  }
}
