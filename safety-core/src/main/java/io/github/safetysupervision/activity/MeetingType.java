package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link Meeting} looks like. */
public final class MeetingType extends RecordType<Meeting, Meeting.Builder> {

  /** The one instance. */
  public static final MeetingType MEETING = new MeetingType();

  /** The day it was held (召开日期). */
  public final DateField<Meeting> heldOn =
      required.date("heldOn", "召开日期", Meeting::getHeldOn, Meeting.Builder::heldOn);

  /** What kind of meeting it was (会议类型). */
  public final Field<Meeting, Term> kind =
      required.term("kind", "会议类型", MeetingKinds.TERMS, Meeting::getKind, Meeting.Builder::kind);

  /** The campaign it belongs to (专项行动). */
  public final Field<Meeting, String> campaign =
      optional.reference(
          "campaign", "专项行动", TypeNames.CAMPAIGN, Meeting::getCampaign, Meeting.Builder::campaign);

  /** The specialized committee that met (专业委员会). */
  public final Field<Meeting, String> committee =
      optional.reference(
          "committee",
          "专业委员会",
          TypeNames.SPECIALIZED_COMMITTEE,
          Meeting::getCommittee,
          Meeting.Builder::committee);

  /** The department that called it (组织单位). */
  public final Field<Meeting, String> department =
      optional.reference(
          "department",
          "组织单位",
          TypeNames.DEPARTMENT,
          Meeting::getDepartment,
          Meeting.Builder::department);

  /** The supervisory sector (监管行业领域). */
  public final Field<Meeting, Term> sector =
      optional.term("sector", "监管行业领域", Sectors.TERMS, Meeting::getSector, Meeting.Builder::sector);

  /** The topic (议题). */
  public final Field<Meeting, String> topic =
      optional.text("topic", "议题", Meeting::getTopic, Meeting.Builder::topic);

  /** How many people took part (参会人数). */
  public final NumberField<Meeting, Integer> people =
      optional.count("people", "参会人数", Meeting::getPeople, Meeting.Builder::people);

  private MeetingType() {
    super(Meeting.class, "meeting", "会议", Meeting::builder, Meeting.Builder::build);
  }
}
