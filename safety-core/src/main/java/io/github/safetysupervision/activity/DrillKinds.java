package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** The kinds of drills (演练形式). */
public final class DrillKinds {

  /** A drill at a table (桌面演练). */
  public static final Term TABLETOP = Term.of("tabletop");

  /** A drill on the ground (实战演练). */
  public static final Term FULL_SCALE = Term.of("full-scale");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("演练形式", "kinds of drills", "1.0")
          .with(TABLETOP, "桌面演练", "tabletop drill")
          .with(FULL_SCALE, "实战演练", "full-scale drill");

  private DrillKinds() {}
}
