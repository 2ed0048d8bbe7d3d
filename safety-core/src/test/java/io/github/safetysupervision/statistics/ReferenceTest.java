package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.party.Department;
import io.github.safetysupervision.party.DepartmentType;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References to records that were corrected, or that are not there. */
class ReferenceTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");

  private static final Measure UNITS =
      Measure.distinct(
          Population.of(INSPECTION).in(BANNER).within(INSPECTION.inspectedOn, HALF),
          INSPECTION.visits,
          CountNoun.UNITS);

  private static final Measure VISITS =
      Measure.elements(
          Population.of(INSPECTION).in(BANNER).within(INSPECTION.inspectedOn, HALF),
          INSPECTION.visits,
          CountNoun.UNIT_TIMES);

  private static final Measure COVERAGE =
      Measure.coverage(
          UNITS,
          Measure.distinct(
              Population.of(OPERATING_ENTITY).in(BANNER), OPERATING_ENTITY.id, CountNoun.UNITS));

  private static Ledger.Builder register(String... complete) {
    Manifest.Builder out =
        Manifest.builder().edition("1.0").territory(BANNER).period(HALF).asOf(HALF.to());
    for (String type : complete) {
      out.addComplete(Completeness.builder().type(type).build());
    }
    return Ledger.builder(out.build());
  }

  private static Ledger.Builder register() {
    return register("inspection", "operating-entity");
  }

  private static OperatingEntity.Builder unit(String id) {
    return OperatingEntity.builder().id(id).territory(BANNER).name("单位" + id);
  }

  private static OperatingEntity correction(String id, String of) {
    return unit(id).operation(Operation.UPDATE).supersedes(of).build();
  }

  /** A ledger with an inspection of each of some units. */
  private static Ledger inspected(Ledger.Builder register, String... units) {
    int i = 1;
    for (String unit : units) {
      register.add(INSPECTION, visit("I-" + i++, unit));
    }
    return register.build();
  }

  private static Inspection visit(String id, String... visits) {
    return Inspection.builder()
        .id(id)
        .territory(BANNER)
        .inspectedOn(LocalDate.of(2023, 3, 1))
        .channel(Channel.THIRD_PARTY)
        .visits(List.of(visits))
        .build();
  }

  private static Penalty penalty(String id, String department) {
    return Penalty.builder()
        .id(id)
        .territory(BANNER)
        .decidedOn(LocalDate.of(2023, 4, 1))
        .department(department)
        .build();
  }

  private static List<String> reasons(Measure measure, RecordSource source) throws IOException {
    return measure.over(source).reasons().stream().map(p -> p.code().id()).toList();
  }

  private static Ledger.Builder corrected() {
    return register()
        .add(OPERATING_ENTITY, unit("E-1").build())
        .add(OPERATING_ENTITY, correction("E-2", "E-1"));
  }

  @Test
  void aUnitThatWasCorrectedIsOneUnit() throws IOException {
    Ledger both =
        corrected()
            .add(INSPECTION, visit("I-1", "E-1"))
            .add(INSPECTION, visit("I-2", "E-2", "E-1"))
            .build();
    assertThat(UNITS.over(both)).hasToString("1家");
    assertThat(VISITS.over(both)).hasToString("3家次");
    assertThat(COVERAGE.over(both)).as("visited before it was corrected").hasToString("100%");
    Ledger twice =
        inspected(corrected().add(OPERATING_ENTITY, correction("E-3", "E-2")), "E-1", "E-3");
    assertThat(UNITS.over(twice)).hasToString("1家");
    assertThat(COVERAGE.over(twice)).hasToString("100%");
  }

  @Test
  void aCorrectionOfARecordOfAnEarlierFileStandsForIt() throws IOException {
    Ledger ledger =
        register()
            .add(OPERATING_ENTITY, correction("E-2", "2022-0815"))
            .add(INSPECTION, visit("I-1", "2022-0815", "E-2"))
            .build();
    assertThat(UNITS.over(ledger)).hasToString("1家");
  }

  @Test
  void unitsOfWhichItIsUnclearWhichTheyAreLeaveDifferentOnesUndecided() throws IOException {
    Ledger contested =
        inspected(corrected().add(OPERATING_ENTITY, correction("E-3", "E-1")), "E-1", "E-2");
    assertThat(reasons(UNITS, contested)).containsExactly("FG-047");
    assertThat(VISITS.over(contested)).hasToString("2家次");
    Ledger circle =
        inspected(
            register()
                .add(OPERATING_ENTITY, unit("E-1").supersedes("E-2").build())
                .add(OPERATING_ENTITY, unit("E-2").supersedes("E-1").build()),
            "E-1");
    assertThat(reasons(UNITS, circle)).containsExactly("FG-047");
  }

  @Test
  void aUnitOnNoRegisterIsAUnitOfItsOwnWhereUnitsAreCounted() throws IOException {
    Ledger slip = inspected(register().add(OPERATING_ENTITY, unit("E-1").build()), "E-1", "E-11");
    assertThat(UNITS.over(slip)).hasToString("2家");
    assertThat(VISITS.over(slip)).hasToString("2家次");
    assertThat(COVERAGE.over(slip)).hasToString("100%");
  }

  @Test
  void aUnitOfWhichTwoRecordsHaveTheIdMayBeTwo() throws IOException {
    Ledger twice =
        inspected(
            register()
                .add(OPERATING_ENTITY, unit("E-1").build())
                .add(
                    OPERATING_ENTITY,
                    OperatingEntity.builder().id("E-1").territory(BANNER).name("乙").build())
                .add(OPERATING_ENTITY, unit("F-22").build()),
            "E-1");
    assertThat(reasons(UNITS, twice)).containsExactly("FG-047");
    assertThat(VISITS.over(twice)).hasToString("1家次");
  }

  @Test
  void whatCorrectsARecordThatIsForkedIsContestedAllTheWayUp() throws IOException {
    Ledger forked =
        corrected()
            .add(OPERATING_ENTITY, correction("F-22", "E-1"))
            .add(OPERATING_ENTITY, correction("E-3333", "E-2"))
            .add(OPERATING_ENTITY, correction("F-44444", "F-22"))
            .build();
    Measure registered = Measure.count(Population.of(OPERATING_ENTITY).in(BANNER), CountNoun.UNITS);
    assertThat(reasons(registered, forked)).as("E-3333 and F-44444").containsExactly("FG-003");
  }

  @Test
  void moreLostTargetsThanAreComparedLeaveReferencesUntold() throws IOException {
    Ledger.Builder register =
        register()
            .add(OPERATING_ENTITY, unit("north-1").build())
            .add(OPERATING_ENTITY, correction("south-22", "north-11"));
    for (int i = 0; i <= 10_000; i++) {
      register.add(OPERATING_ENTITY, correction("unit-" + i, "earlier-" + i + "-file"));
    }
    assertThat(reasons(UNITS, inspected(register, "north-1", "south-22")))
        .containsExactly("FG-047");
  }

  private static Measure decidedBy(String department) {
    return Measure.count(
        Population.of(PENALTY)
            .in(BANNER)
            .within(PENALTY.decidedOn, HALF)
            .where(PENALTY.department.is(department)),
        CountNoun.CASES);
  }

  @Test
  void whatIsAskedOfADepartmentCountsWhatNamesItByItsOldRecord() throws IOException {
    Department.Builder old = Department.builder().id("D-1").territory(BANNER).name("安监局");
    Department.Builder now =
        Department.builder()
            .id("D-2")
            .territory(BANNER)
            .name("应急管理局")
            .operation(Operation.UPDATE)
            .supersedes("D-1");
    Ledger ledger =
        register("penalty", "department")
            .add(DepartmentType.DEPARTMENT, old.build())
            .add(DepartmentType.DEPARTMENT, now.build())
            .add(PENALTY, penalty("P-1", "D-1"))
            .add(PENALTY, penalty("P-2", "D-2"))
            .build();
    assertThat(decidedBy("D-2").over(ledger)).hasToString("2起");
    assertThat(reasons(decidedBy("D-1"), ledger))
        .as("asked by the old id")
        .containsExactly("FG-046");
    Ledger name =
        register("penalty", "department")
            .add(DepartmentType.DEPARTMENT, now.build())
            .add(PENALTY, penalty("P-1", "应急管理局"))
            .build();
    assertThat(reasons(decidedBy("D-2"), name)).as("a name for an id").containsExactly("FG-047");
    Ledger open =
        register("penalty")
            .add(DepartmentType.DEPARTMENT, now.build())
            .add(PENALTY, penalty("P-1", "D-9"))
            .build();
    assertThat(decidedBy("D-2").over(open)).as("of another register").hasToString("0起");
  }
}
