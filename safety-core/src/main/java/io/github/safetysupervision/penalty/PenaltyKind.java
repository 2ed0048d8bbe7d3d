package io.github.safetysupervision.penalty;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/**
 * The kinds of administrative penalty (处罚种类).
 *
 * <p>Basis: 《行政处罚法》（2021年修订） art. 9. An order to correct within a limit (责令限期改正) is no penalty.
 */
public final class PenaltyKind {

  /** A warning (警告). */
  public static final Term WARNING = Term.of("warning");

  /** A notice of criticism (通报批评). */
  public static final Term CRITICISM = Term.of("criticism");

  /** A fine (罚款). */
  public static final Term FINE = Term.of("fine");

  /** Confiscation of gains or goods (没收违法所得、没收非法财物). */
  public static final Term CONFISCATION = Term.of("confiscation");

  /** Suspension of a licence (暂扣许可证件). */
  public static final Term LICENCE_SUSPENSION = Term.of("licence-suspension");

  /** Revocation of a licence (吊销许可证件). */
  public static final Term LICENCE_REVOCATION = Term.of("licence-revocation");

  /** An order to suspend production or business (责令停产停业). */
  public static final Term PRODUCTION_SUSPENSION = Term.of("production-suspension");

  /** An order to close (责令关闭). */
  public static final Term CLOSURE = Term.of("closure");

  /** Administrative detention (行政拘留). */
  public static final Term DETENTION = Term.of("detention");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("处罚种类", "kinds of penalty", "1.0")
          .with(WARNING, "警告", "warning")
          .with(CRITICISM, "通报批评", "notice of criticism")
          .with(FINE, "罚款", "fine")
          .with(CONFISCATION, "没收违法所得、没收非法财物", "confiscation")
          .with(LICENCE_SUSPENSION, "暂扣许可证件", "suspension of licence")
          .with(LICENCE_REVOCATION, "吊销许可证件", "revocation of licence")
          .with(PRODUCTION_SUSPENSION, "责令停产停业", "suspension of production or business")
          .with(CLOSURE, "责令关闭", "closure")
          .with(DETENTION, "行政拘留", "detention");

  private PenaltyKind() {}
}
