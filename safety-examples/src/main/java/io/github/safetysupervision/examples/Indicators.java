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

  private Indicators() {}
}
