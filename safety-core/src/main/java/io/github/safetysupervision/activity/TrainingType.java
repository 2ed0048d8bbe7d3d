package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link Training} looks like. */
public final class TrainingType extends RecordType<Training, Training.Builder> {

  /** The one instance. */
  public static final TrainingType TRAINING = new TrainingType();

  /** The day it was held (培训日期). */
  public final DateField<Training> heldOn =
      required.date("heldOn", "培训日期", Training::getHeldOn, Training.Builder::heldOn);

  /** The topic (培训内容). */
  public final Field<Training, String> topic =
      optional.text("topic", "培训内容", Training::getTopic, Training.Builder::topic);

  /** The supervisory sector (监管行业领域). */
  public final Field<Training, Term> sector =
      optional.term(
          "sector", "监管行业领域", Sectors.TERMS, Training::getSector, Training.Builder::sector);

  /** The department that held it (组织部门). */
  public final Field<Training, String> department =
      optional.reference(
          "department",
          "组织部门",
          TypeNames.DEPARTMENT,
          Training::getDepartment,
          Training.Builder::department);

  /** The entity that held it (生产经营单位). */
  public final Field<Training, String> entity =
      optional.reference(
          "entity",
          "生产经营单位",
          TypeNames.OPERATING_ENTITY,
          Training::getEntity,
          Training.Builder::entity);

  /** The emergency teams trained (受训队伍). */
  public final ListField<Training, String> teams =
      optional.references(
          "teams",
          "受训队伍",
          TypeNames.EMERGENCY_TEAM,
          Training::getTeams,
          Training.Builder::addAllTeams);

  /** How many were trained (受训人次). */
  public final NumberField<Training, Integer> people =
      optional.count("people", "受训人次", Training::getPeople, Training.Builder::people);

  private TrainingType() {
    super(Training.class, "training", "教育培训", Training::builder, Training.Builder::build);
  }
}
