package io.github.safetysupervision.readiness;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link WatchRoster} looks like. */
public final class WatchRosterType extends RecordType<WatchRoster, WatchRoster.Builder> {

  /** The one instance. */
  public static final WatchRosterType WATCH_ROSTER = new WatchRosterType();

  /** The first day (起始日期). */
  public final DateField<WatchRoster> startsOn =
      required.date("startsOn", "起始日期", WatchRoster::getStartsOn, WatchRoster.Builder::startsOn);

  /** The last day (截止日期). */
  public final DateField<WatchRoster> endsOn =
      required.date("endsOn", "截止日期", WatchRoster::getEndsOn, WatchRoster.Builder::endsOn);

  /** The supervisory sector (监管行业领域). */
  public final Field<WatchRoster, Term> sector =
      optional.term(
          "sector", "监管行业领域", Sectors.TERMS, WatchRoster::getSector, WatchRoster.Builder::sector);

  /** The body that keeps watch (值班单位). */
  public final Field<WatchRoster, String> department =
      optional.reference(
          "department",
          "值班单位",
          TypeNames.DEPARTMENT,
          WatchRoster::getDepartment,
          WatchRoster.Builder::department);

  /** How many people keep watch at one time (值班人数). */
  public final NumberField<WatchRoster, Integer> people =
      optional.count("people", "值班人数", WatchRoster::getPeople, WatchRoster.Builder::people);

  /** Whether around the clock (24小时值班). */
  public final Field<WatchRoster, Boolean> aroundTheClock =
      optional.flag(
          "aroundTheClock",
          "24小时值班",
          WatchRoster::getAroundTheClock,
          WatchRoster.Builder::aroundTheClock);

  /** Whether a leader is on duty (领导带班). */
  public final Field<WatchRoster, Boolean> ledByLeader =
      optional.flag(
          "ledByLeader", "领导带班", WatchRoster::getLedByLeader, WatchRoster.Builder::ledByLeader);

  {
    always.notBefore(ReadinessProblems.ENDS_BEFORE_START, endsOn, startsOn);
  }

  private WatchRosterType() {
    super(
        WatchRoster.class,
        "watch-roster",
        "值班安排",
        WatchRoster::builder,
        WatchRoster.Builder::build);
  }
}
