package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** Which leaders visit (领导职务类别). No names: a role is no personal data. */
public final class LeaderRoles {

  /** A principal leader of party or government (党政主要领导). */
  public static final Term PRINCIPAL = Term.of("principal");

  /** A deputy in charge of a field (分管领导). */
  public static final Term DEPUTY = Term.of("deputy");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("领导职务类别", "roles of leaders", "1.0")
          .with(PRINCIPAL, "党政主要领导", "principal leader")
          .with(DEPUTY, "分管领导", "deputy in charge");

  private LeaderRoles() {}
}
