package io.github.safetysupervision.hazard;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** Why a hazard is not rectified yet (未整改原因). */
public final class DelayReason {

  /** The parent company has to grant the money (需向上级公司申请资金). */
  public static final Term FUNDS_FROM_PARENT = Term.of("funds-from-parent");

  /** A superior body has to approve (需上级审批). */
  public static final Term APPROVAL_FROM_PARENT = Term.of("approval-from-parent");

  /** The work itself takes long (整改工程周期长). */
  public static final Term TECHNICALLY_LONG = Term.of("technically-long");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("未整改原因", "reasons for delay", "1.0")
          .with(FUNDS_FROM_PARENT, "需向上级公司申请资金", "waiting for money from the parent company")
          .with(APPROVAL_FROM_PARENT, "需上级审批", "waiting for approval from above")
          .with(TECHNICALLY_LONG, "整改工程周期长", "the work takes long");

  private DelayReason() {}
}
