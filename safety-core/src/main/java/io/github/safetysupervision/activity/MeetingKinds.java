package io.github.safetysupervision.activity;

import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** The kinds of meetings on work safety (会议类型). */
public final class MeetingKinds {

  /** The standing committee of the party committee studies work safety (党委常委会会议). */
  public static final Term PARTY_STANDING_COMMITTEE = Term.of("party-standing-committee");

  /** The executive meeting of the government studies work safety (政府常务会议). */
  public static final Term GOVERNMENT_EXECUTIVE = Term.of("government-executive");

  /** The regular meeting on work safety (安全生产例会). */
  public static final Term REGULAR = Term.of("regular");

  /** A meeting that starts a campaign (动员部署会). */
  public static final Term MOBILISATION = Term.of("mobilisation");

  /** A meeting on the progress of a campaign (专题调度会). */
  public static final Term DISPATCH = Term.of("dispatch");

  /** A meeting of a specialized committee (专业委员会会议). */
  public static final Term COMMITTEE = Term.of("committee");

  /** A consultation on risks, as before the flood season (会商研判会). */
  public static final Term CONSULTATION = Term.of("consultation");

  /** Any other meeting (其他会议). */
  public static final Term OTHER = Term.of("other");

  /** The list of these words, edition 1.0 of this library. */
  public static final TermList TERMS =
      TermList.of("会议类型", "kinds of meetings", "1.0")
          .with(PARTY_STANDING_COMMITTEE, "党委常委会会议", "standing committee of the party")
          .with(GOVERNMENT_EXECUTIVE, "政府常务会议", "executive meeting of the government")
          .with(REGULAR, "安全生产例会", "regular meeting on work safety")
          .with(MOBILISATION, "动员部署会", "mobilisation meeting")
          .with(DISPATCH, "专题调度会", "progress meeting")
          .with(COMMITTEE, "专业委员会会议", "meeting of a specialized committee")
          .with(CONSULTATION, "会商研判会", "consultation")
          .with(OTHER, "其他会议", "other meeting");

  private MeetingKinds() {}
}
