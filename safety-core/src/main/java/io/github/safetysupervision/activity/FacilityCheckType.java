package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;

/** What a {@link FacilityCheck} looks like. */
public final class FacilityCheckType extends RecordType<FacilityCheck, FacilityCheck.Builder> {

  /** The one instance. */
  public static final FacilityCheckType FACILITY_CHECK = new FacilityCheckType();

  /** The day of the check (排查日期). */
  public final DateField<FacilityCheck> checkedOn =
      required.date(
          "checkedOn", "排查日期", FacilityCheck::getCheckedOn, FacilityCheck.Builder::checkedOn);

  /** What was checked (设施类别). */
  public final Field<FacilityCheck, Term> kind =
      required.term(
          "kind", "设施类别", FacilityKinds.TERMS, FacilityCheck::getKind, FacilityCheck.Builder::kind);

  /** How many places were checked (排查处数). */
  public final NumberField<FacilityCheck, Integer> places =
      required.count("places", "排查处数", FacilityCheck::getPlaces, FacilityCheck.Builder::places);

  /** At how many places something was wrong (发现问题处数). */
  public final NumberField<FacilityCheck, Integer> faults =
      optional.count("faults", "发现问题处数", FacilityCheck::getFaults, FacilityCheck.Builder::faults);

  /** At how many of those it was put right (完成整改处数). */
  public final NumberField<FacilityCheck, Integer> cleared =
      optional.count(
          "cleared", "完成整改处数", FacilityCheck::getCleared, FacilityCheck.Builder::cleared);

  /** The department that checked (排查单位). */
  public final Field<FacilityCheck, String> department =
      optional.reference(
          "department",
          "排查单位",
          TypeNames.DEPARTMENT,
          FacilityCheck::getDepartment,
          FacilityCheck.Builder::department);

  /** The place in words (排查地点). */
  public final Field<FacilityCheck, String> place =
      optional.text("place", "排查地点", FacilityCheck::getPlace, FacilityCheck.Builder::place);

  {
    always
        .notLess(ActivityProblems.MORE_FAULTS_THAN_PLACES, places, faults)
        .notLess(ActivityProblems.MORE_CLEARED_THAN_FAULTS, faults, cleared);
  }

  private FacilityCheckType() {
    super(
        FacilityCheck.class,
        "facility-check",
        "设施排查",
        FacilityCheck::builder,
        FacilityCheck.Builder::build);
  }
}
