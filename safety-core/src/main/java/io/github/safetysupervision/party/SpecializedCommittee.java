package io.github.safetysupervision.party;

import io.github.safetysupervision.record.OpenListStyle;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A specialized committee under the work-safety commission of a government (安全生产专业委员会). */
@Value.Immutable
@OpenListStyle
public abstract class SpecializedCommittee implements SafetyRecord {

  SpecializedCommittee() {}

  /** {@return the name (名称)} */
  public abstract String getName();

  /** {@return the day it was set up (成立日期), or null} */
  public abstract @Nullable LocalDate getEstablishedOn();

  /** {@return the day it was abolished (撤销日期), or null} */
  public abstract @Nullable LocalDate getAbolishedOn();

  /**
   * {@return the supervisory sectors it answers for (监管行业领域); empty if there were none, null if
   * nobody said}
   */
  public abstract @Nullable List<Term> getSectors();

  /** {@return the department that leads it (牵头部门), or null} */
  public abstract @Nullable String getDepartment();

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableSpecializedCommittee.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
