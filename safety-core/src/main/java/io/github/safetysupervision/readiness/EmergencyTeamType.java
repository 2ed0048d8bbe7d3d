package io.github.safetysupervision.readiness;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;

/** What an {@link EmergencyTeam} looks like. */
public final class EmergencyTeamType extends RecordType<EmergencyTeam, EmergencyTeam.Builder> {

  /** The one instance. */
  public static final EmergencyTeamType EMERGENCY_TEAM = new EmergencyTeamType();

  /** The name (队伍名称). */
  public final Field<EmergencyTeam, String> name =
      required.text("name", "队伍名称", EmergencyTeam::getName, EmergencyTeam.Builder::name);

  /** The tier (队伍层级). */
  public final Field<EmergencyTeam, Term> tier =
      required.term(
          "tier", "队伍层级", TeamTiers.TERMS, EmergencyTeam::getTier, EmergencyTeam.Builder::tier);

  /** How many members it has (队伍人数). */
  public final NumberField<EmergencyTeam, Integer> people =
      optional.count("people", "队伍人数", EmergencyTeam::getPeople, EmergencyTeam.Builder::people);

  /** The body it belongs to (主管单位). */
  public final Field<EmergencyTeam, String> department =
      optional.reference(
          "department",
          "主管单位",
          TypeNames.DEPARTMENT,
          EmergencyTeam::getDepartment,
          EmergencyTeam.Builder::department);

  /** The place in words (所在地). */
  public final Field<EmergencyTeam, String> place =
      optional.text("place", "所在地", EmergencyTeam::getPlace, EmergencyTeam.Builder::place);

  /** The day it was formed (组建日期). */
  public final DateField<EmergencyTeam> formedOn =
      optional.date(
          "formedOn", "组建日期", EmergencyTeam::getFormedOn, EmergencyTeam.Builder::formedOn);

  /** The day it was disbanded (撤销日期). */
  public final DateField<EmergencyTeam> disbandedOn =
      optional.date(
          "disbandedOn", "撤销日期", EmergencyTeam::getDisbandedOn, EmergencyTeam.Builder::disbandedOn);

  {
    always.notBefore(ReadinessProblems.ENDS_BEFORE_START, disbandedOn, formedOn);
  }

  private EmergencyTeamType() {
    super(
        EmergencyTeam.class,
        TypeNames.EMERGENCY_TEAM.name(),
        TypeNames.EMERGENCY_TEAM.label(),
        EmergencyTeam::builder,
        EmergencyTeam.Builder::build);
  }
}
