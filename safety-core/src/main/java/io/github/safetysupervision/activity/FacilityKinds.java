package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** The kinds of facilities that are checked (设施类别). */
public final class FacilityKinds {

  /** A drain (排水管网). */
  public static final Term DRAIN = Term.of("drain");

  /** A sewage well (污水井). */
  public static final Term SEWAGE_WELL = Term.of("sewage-well");

  /** A rainwater well (雨水井). */
  public static final Term RAINWATER_WELL = Term.of("rainwater-well");

  /** Any other facility (其他设施). */
  public static final Term OTHER = Term.of("other");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("设施类别", "kinds of facilities", "1.0")
          .with(DRAIN, "排水管网", "drain")
          .with(SEWAGE_WELL, "污水井", "sewage well")
          .with(RAINWATER_WELL, "雨水井", "rainwater well")
          .with(OTHER, "其他设施", "other facility");

  private FacilityKinds() {}
}
