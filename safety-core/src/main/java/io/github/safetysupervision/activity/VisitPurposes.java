package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** What leaders visit the field for (调研督导目的). */
public final class VisitPurposes {

  /** They study and guide (调研指导). */
  public static final Term GUIDANCE = Term.of("guidance");

  /** They supervise and check (督导检查). */
  public static final Term SUPERVISION = Term.of("supervision");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("调研督导目的", "purposes of visits", "1.0")
          .with(GUIDANCE, "调研指导", "guidance")
          .with(SUPERVISION, "督导检查", "supervision");

  private VisitPurposes() {}
}
