package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** The tiers of emergency teams (队伍层级). */
public final class TeamTiers {

  /** A comprehensive team, led by the fire and rescue service (综合应急抢险救援队伍). */
  public static final Term COMPREHENSIVE = Term.of("comprehensive");

  /** A semi-professional team of departments and townships (半专业应急抢险队伍). */
  public static final Term SEMI_PROFESSIONAL = Term.of("semi-professional");

  /** A team of a village (嘎查村应急抢险队伍). */
  public static final Term VILLAGE = Term.of("village");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("队伍层级", "tiers of teams", "1.0")
          .with(COMPREHENSIVE, "综合应急抢险救援队伍", "comprehensive team")
          .with(SEMI_PROFESSIONAL, "半专业应急抢险队伍", "semi-professional team")
          .with(VILLAGE, "嘎查村应急抢险队伍", "village team");

  private TeamTiers() {}
}
