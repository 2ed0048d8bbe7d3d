package io.github.safetysupervision.hazard;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/**
 * The channels hazards are found through and checks are made by (发现渠道).
 *
 * <p>One hazard has one channel: tallies of different channels are disjoint.
 */
public final class Channel {

  /** A special inspection by a department, often unannounced (专项检查). */
  public static final Term SPECIAL_INSPECTION = Term.of("special-inspection");

  /** A routine inspection of the yearly plan (日常检查). */
  public static final Term ROUTINE_INSPECTION = Term.of("routine-inspection");

  /** A check made for a campaign alone (专项行动检查). */
  public static final Term CAMPAIGN_INSPECTION = Term.of("campaign-inspection");

  /** An assessment by an agency the government hired (第三方评估). */
  public static final Term THIRD_PARTY = Term.of("third-party");

  /** A check before work is resumed (复工复产检查). */
  public static final Term WORK_RESUMPTION = Term.of("work-resumption");

  /** A check for the prevention of forest and grassland fires (森林草原防灭火检查). */
  public static final Term FIRE_PREVENTION = Term.of("fire-prevention");

  /** A check before or in the flood season (防汛检查). */
  public static final Term FLOOD_PREVENTION = Term.of("flood-prevention");

  /** The entity found it itself (企业自查). */
  public static final Term SELF_CHECK = Term.of("self-check");

  /** Somebody reported it (群众举报). */
  public static final Term PUBLIC_REPORT = Term.of("public-report");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("发现渠道", "channels of discovery", "1.0")
          .with(SPECIAL_INSPECTION, "专项检查", "special inspection")
          .with(ROUTINE_INSPECTION, "日常检查", "routine inspection")
          .with(CAMPAIGN_INSPECTION, "专项行动检查", "campaign inspection")
          .with(THIRD_PARTY, "第三方评估", "third-party assessment")
          .with(WORK_RESUMPTION, "复工复产检查", "work-resumption check")
          .with(FIRE_PREVENTION, "森林草原防灭火检查", "forest and grassland fire check")
          .with(FLOOD_PREVENTION, "防汛检查", "flood-prevention check")
          .with(SELF_CHECK, "企业自查", "self-check")
          .with(PUBLIC_REPORT, "群众举报", "public report");

  private Channel() {}
}
