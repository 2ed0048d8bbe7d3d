package io.github.safetysupervision.party;

import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link SpecializedCommittee} looks like. */
public final class SpecializedCommitteeType
    extends RecordType<SpecializedCommittee, SpecializedCommittee.Builder> {

  /** The one instance. */
  public static final SpecializedCommitteeType SPECIALIZED_COMMITTEE =
      new SpecializedCommitteeType();

  /** The name (名称). */
  public final Field<SpecializedCommittee, String> name =
      required.text(
          "name", "名称", SpecializedCommittee::getName, SpecializedCommittee.Builder::name);

  /** The day it was set up (成立日期). */
  public final DateField<SpecializedCommittee> establishedOn =
      optional.date(
          "establishedOn",
          "成立日期",
          SpecializedCommittee::getEstablishedOn,
          SpecializedCommittee.Builder::establishedOn);

  /** The day it was abolished (撤销日期). */
  public final DateField<SpecializedCommittee> abolishedOn =
      optional.date(
          "abolishedOn",
          "撤销日期",
          SpecializedCommittee::getAbolishedOn,
          SpecializedCommittee.Builder::abolishedOn);

  /** The supervisory sectors it answers for (监管行业领域). */
  public final ListField<SpecializedCommittee, Term> sectors =
      optional.terms(
          "sectors",
          "监管行业领域",
          Sectors.TERMS,
          SpecializedCommittee::getSectors,
          SpecializedCommittee.Builder::addAllSectors);

  /** The department that leads it (牵头部门). */
  public final Field<SpecializedCommittee, String> department =
      optional.reference(
          "department",
          "牵头部门",
          TypeNames.DEPARTMENT,
          SpecializedCommittee::getDepartment,
          SpecializedCommittee.Builder::department);

  {
    always.notBefore(PartyProblems.ABOLISHED_BEFORE_ESTABLISHED, abolishedOn, establishedOn);
  }

  private SpecializedCommitteeType() {
    super(
        SpecializedCommittee.class,
        TypeNames.SPECIALIZED_COMMITTEE.name(),
        TypeNames.SPECIALIZED_COMMITTEE.label(),
        SpecializedCommittee::builder,
        SpecializedCommittee.Builder::build);
  }
}
