package io.github.safetysupervision.activity;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link Turnout} looks like. */
public final class TurnoutType extends RecordType<Turnout, Turnout.Builder> {

  /** The one instance. */
  public static final TurnoutType TURNOUT = new TurnoutType();

  /** The day (出动日期). */
  public final DateField<Turnout> turnedOutOn =
      required.date("turnedOutOn", "出动日期", Turnout::getTurnedOutOn, Turnout.Builder::turnedOutOn);

  /** The supervisory sector (监管行业领域). */
  public final Field<Turnout, Term> sector =
      required.term("sector", "监管行业领域", Sectors.TERMS, Turnout::getSector, Turnout.Builder::sector);

  /** The department that sent them (出动单位). */
  public final Field<Turnout, String> department =
      optional.reference(
          "department",
          "出动单位",
          TypeNames.DEPARTMENT,
          Turnout::getDepartment,
          Turnout.Builder::department);

  /** What for (出动事由). */
  public final Field<Turnout, String> purpose =
      optional.text("purpose", "出动事由", Turnout::getPurpose, Turnout.Builder::purpose);

  /** How many people, each once (出动人数). */
  public final NumberField<Turnout, Integer> people =
      optional.count("people", "出动人数", Turnout::getPeople, Turnout.Builder::people);

  /** How many vehicles, each once (出动车辆数). */
  public final NumberField<Turnout, Integer> vehicles =
      optional.count("vehicles", "出动车辆数", Turnout::getVehicles, Turnout.Builder::vehicles);

  private TurnoutType() {
    super(Turnout.class, "turnout", "力量出动", Turnout::builder, Turnout.Builder::build);
  }
}
