package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link Drill} looks like. */
public final class DrillType extends RecordType<Drill, Drill.Builder> {

  /** The one instance. */
  public static final DrillType DRILL = new DrillType();

  /** The day it was held (演练日期). */
  public final DateField<Drill> heldOn =
      required.date("heldOn", "演练日期", Drill::getHeldOn, Drill.Builder::heldOn);

  /** What kind of drill it was (演练形式). */
  public final Field<Drill, Term> kind =
      optional.term("kind", "演练形式", DrillKinds.TERMS, Drill::getKind, Drill.Builder::kind);

  /** The plan it tried (演练预案). */
  public final Field<Drill, String> plan =
      optional.reference(
          "plan", "演练预案", TypeNames.EMERGENCY_PLAN, Drill::getPlan, Drill.Builder::plan);

  /** The entity that held it (生产经营单位). */
  public final Field<Drill, String> entity =
      optional.reference(
          "entity", "生产经营单位", TypeNames.OPERATING_ENTITY, Drill::getEntity, Drill.Builder::entity);

  /** The department that held it (组织部门). */
  public final Field<Drill, String> department =
      optional.reference(
          "department",
          "组织部门",
          TypeNames.DEPARTMENT,
          Drill::getDepartment,
          Drill.Builder::department);

  /** The supervisory sector (监管行业领域). */
  public final Field<Drill, Term> sector =
      optional.term("sector", "监管行业领域", Sectors.TERMS, Drill::getSector, Drill.Builder::sector);

  /** How many took part (参演人次). */
  public final NumberField<Drill, Integer> people =
      optional.count("people", "参演人次", Drill::getPeople, Drill.Builder::people);

  private DrillType() {
    super(Drill.class, "drill", "应急演练", Drill::builder, Drill.Builder::build);
  }
}
