package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link Patrol} looks like. */
public final class PatrolType extends RecordType<Patrol, Patrol.Builder> {

  /** The one instance. */
  public static final PatrolType PATROL = new PatrolType();

  /** The day of the patrol (巡查日期). */
  public final DateField<Patrol> patrolledOn =
      required.date("patrolledOn", "巡查日期", Patrol::getPatrolledOn, Patrol.Builder::patrolledOn);

  /** The supervisory sector (监管行业领域). */
  public final Field<Patrol, Term> sector =
      required.term("sector", "监管行业领域", Sectors.TERMS, Patrol::getSector, Patrol.Builder::sector);

  /** The departments that took part (参加部门). */
  public final ListField<Patrol, String> departments =
      optional.references(
          "departments",
          "参加部门",
          TypeNames.DEPARTMENT,
          Patrol::getDepartments,
          Patrol.Builder::addAllDepartments);

  /** The place in words (巡查地点). */
  public final Field<Patrol, String> place =
      optional.text("place", "巡查地点", Patrol::getPlace, Patrol.Builder::place);

  /** How many people went (巡查人员数). */
  public final NumberField<Patrol, Integer> people =
      optional.count("people", "巡查人员数", Patrol::getPeople, Patrol.Builder::people);

  /** How many vehicles went (巡查车辆数). */
  public final NumberField<Patrol, Integer> vehicles =
      optional.count("vehicles", "巡查车辆数", Patrol::getVehicles, Patrol.Builder::vehicles);

  private PatrolType() {
    super(Patrol.class, "patrol", "巡查", Patrol::builder, Patrol.Builder::build);
  }
}
