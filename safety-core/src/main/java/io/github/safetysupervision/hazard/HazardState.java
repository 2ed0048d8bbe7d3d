package io.github.safetysupervision.hazard;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;

/** Where a hazard stands between discovery and closing (整改状态). */
public enum HazardState implements ClosedTerm {
  /** Found and registered, no order yet (已登记). */
  REGISTERED("registered", "已登记", "registered"),
  /** Ordered, being rectified (整改中). */
  RECTIFYING("rectifying", "整改中", "being rectified"),
  /** Rectified by the entity, waiting for review (已申请复查). */
  SUBMITTED("submitted", "已申请复查", "submitted for review"),
  /** Reviewed and closed (已销号). */
  CLOSED("closed", "已销号", "closed"),
  /** Handed to another department, which counts it (已移交). */
  TRANSFERRED("transferred", "已移交", "transferred"),
  /** Found to be a mistake (误报撤销). */
  WITHDRAWN("withdrawn", "误报撤销", "withdrawn");

  private final String code;
  private final Wording wording;

  HazardState(String code, String zh, String en) {
    this.code = code;
    this.wording = new Wording(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
