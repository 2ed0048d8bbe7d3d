package io.github.safetysupervision.readiness;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** What supplies are counted in (计量单位). Numbers in different units are never added. */
public final class SupplyUnits {

  /** Single pieces (个). */
  public static final Term PIECE = Term.of("piece");

  /** Sets of equipment (套). */
  public static final Term SET = Term.of("set");

  /** Machines (台). */
  public static final Term MACHINE = Term.of("machine");

  /** Assorted items of any kind (份). */
  public static final Term ITEM = Term.of("item");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("计量单位", "units of supplies", "1.0")
          .with(PIECE, "个", "pieces")
          .with(SET, "套", "sets")
          .with(MACHINE, "台", "machines")
          .with(ITEM, "份", "assorted items");

  private SupplyUnits() {}
}
