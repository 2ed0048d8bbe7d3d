package io.github.safetysupervision.examples;

/** The ids of the indicators the generator can construct records for. */
final class Indicators {

  static final String GROUP_TIMES = "inspection.group-times";
  static final String UNIT_TIMES = "inspection.unit-times";
  static final String UNITS = "inspection.units";
  static final String PERSON_TIMES = "inspection.person-times";
  static final String FOUND = "hazard.found";
  static final String RECTIFIED = "hazard.rectified";
  static final String OPEN = "hazard.open";
  static final String MAJOR = "hazard.major";
  static final String RATE = "hazard.rectification-rate";
  static final String TIMES = "penalty.times";
  static final String AMOUNT = "penalty.amount";
  static final String MEETINGS = "meeting.times";
  static final String LEADERSHIP_MEETINGS = "meeting.leadership";
  static final String FIELD_VISITS = "field-visit.times";
  static final String ASSESSED_UNITS = "assessment.units";
  static final String ASSESSED_SECTORS = "assessment.sectors";
  static final String RESUMED_UNITS = "work-resumption.units";
  static final String PATROLS = "patrol.times";
  static final String TURNOUT_PEOPLE = "turnout.people";
  static final String TURNOUT_VEHICLES = "turnout.vehicles";
  static final String TURNOUT_PERSON_TIMES = "turnout.person-times";
  static final String TURNOUT_VEHICLE_TIMES = "turnout.vehicle-times";
  static final String DRILLS = "drill.times";
  static final String DRILL_PERSON_TIMES = "drill.person-times";
  static final String TRAININGS = "training.times";
  static final String TRAINING_PERSON_TIMES = "training.person-times";
  static final String PUBLICITY_EVENTS = "publicity.times";
  static final String PUBLICITY_MATERIALS = "publicity.materials";
  static final String PUBLICITY_PERSON_TIMES = "publicity.person-times";
  static final String CHECKED_PLACES = "facility-check.places";
  static final String TEAMS = "team.count";
  static final String TEAM_PEOPLE = "team.people";
  static final String FUNDS = "fund.allocated";
  static final String SUPPLY_PIECES = "supply.pieces";
  static final String SUPPLY_SETS = "supply.sets";
  static final String SUPPLY_MACHINES = "supply.machines";
  static final String SUPPLY_ITEMS = "supply.items";
  static final String FLOOD_SITES = "flood-site.identified";
  static final String SIGNS = "warning-sign.set";
  static final String COMMITTEES = "committee.count";
  static final String COMMITTEES_ESTABLISHED = "committee.established";

  private Indicators() {}
}
