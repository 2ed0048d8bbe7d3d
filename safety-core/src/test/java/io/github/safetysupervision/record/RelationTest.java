package io.github.safetysupervision.record;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.FacilityCheckType.FACILITY_CHECK;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.WorkResumptionType.WORK_RESUMPTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.SpecializedCommitteeType.SPECIALIZED_COMMITTEE;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyPlanType.EMERGENCY_PLAN;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;
import static io.github.safetysupervision.readiness.WatchRosterType.WATCH_ROSTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.accident.AccidentGrade;
import io.github.safetysupervision.accident.AccidentProblems;
import io.github.safetysupervision.activity.ActivityProblems;
import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardProblems;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.party.CodeAbsence;
import io.github.safetysupervision.party.PartyProblems;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.penalty.PenaltyProblems;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.readiness.ReadinessProblems;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each relation of each type, with a record that keeps it and one that does not. */
class RelationTest {

  private static final LocalDate EARLY = LocalDate.of(2023, 6, 1);
  private static final LocalDate LATE = LocalDate.of(2023, 6, 9);

  /** A relation, the fields of a record that keeps it, and what to change to break it. */
  private record Sample(
      ObjectType<?, ?> type,
      ProblemCode code,
      Field<?, ?> at,
      Map<Field<?, ?>, Object> keeping,
      Map<Field<?, ?>, Object> breaking,
      List<String> zh,
      List<String> en) {

    @Override
    public String toString() {
      return type + " " + code;
    }
  }

  private static Sample sample(
      ObjectType<?, ?> type,
      ProblemCode code,
      Field<?, ?> at,
      Map<Field<?, ?>, Object> keeping,
      Map<Field<?, ?>, Object> breaking,
      List<String> zh,
      List<String> en) {
    return new Sample(type, code, at, keeping, breaking, zh, en);
  }

  static Stream<Sample> samples() {
    List<Sample> out = new ArrayList<>();
    for (RecordType<?, ?> t : Types.RECORDS) {
      out.add(
          sample(
              t,
              RecordProblems.NOTHING_SUPERSEDED,
              t.operation,
              Map.of(t.operation, Operation.INSERT),
              Map.of(t.operation, Operation.UPDATE),
              List.of("更正"),
              List.of("update")));
      out.add(
          sample(
              t,
              RecordProblems.NOTHING_SUPERSEDED,
              t.operation,
              Map.of(t.operation, Operation.WITHDRAW, t.supersedes, "old-1"),
              Map.of(t.operation, Operation.WITHDRAW),
              List.of("撤回"),
              List.of("withdraw")));
      out.add(
          sample(
              t,
              RecordProblems.SUPERSEDES_ITSELF,
              t.supersedes,
              Map.of(t.supersedes, "old-1", t.id, "new-1"),
              Map.of(t.supersedes, "same-1", t.id, "same-1"),
              List.of("same-1"),
              List.of("same-1")));
    }
    out.add(
        sample(
            HAZARD,
            HazardProblems.DEADLINE_BEFORE_FOUND,
            HAZARD.deadline,
            Map.of(HAZARD.foundOn, EARLY, HAZARD.deadline, EARLY),
            Map.of(HAZARD.foundOn, LATE, HAZARD.deadline, EARLY),
            List.of("2023-06-01", "2023-06-09"),
            List.of("2023-06-01", "2023-06-09")));
    out.add(
        sample(
            HAZARD,
            HazardProblems.CLOSED_BEFORE_FOUND,
            HAZARD.closedOn,
            Map.of(HAZARD.foundOn, EARLY, HAZARD.closedOn, LATE, HAZARD.state, HazardState.CLOSED),
            Map.of(HAZARD.foundOn, LATE, HAZARD.closedOn, EARLY, HAZARD.state, HazardState.CLOSED),
            List.of("2023-06-01", "2023-06-09"),
            List.of("2023-06-01", "2023-06-09")));
    out.add(
        sample(
            HAZARD,
            HazardProblems.CLOSED_BEFORE_ACCEPTED,
            HAZARD.closedOn,
            Map.of(
                HAZARD.foundOn, EARLY,
                HAZARD.acceptedOn, EARLY,
                HAZARD.closedOn, LATE,
                HAZARD.state, HazardState.CLOSED),
            Map.of(
                HAZARD.foundOn, EARLY,
                HAZARD.acceptedOn, LATE,
                HAZARD.closedOn, EARLY,
                HAZARD.state, HazardState.CLOSED),
            List.of("2023-06-01", "2023-06-09"),
            List.of("2023-06-01", "2023-06-09")));
    out.add(
        sample(
            HAZARD,
            HazardProblems.CLOSED_WITHOUT_DATE,
            HAZARD.closedOn,
            Map.of(HAZARD.foundOn, EARLY, HAZARD.closedOn, EARLY, HAZARD.state, HazardState.CLOSED),
            Map.of(HAZARD.state, HazardState.CLOSED),
            List.of("已销号"),
            List.of("closed")));
    out.add(
        sample(
            HAZARD,
            HazardProblems.DATE_WITHOUT_CLOSED,
            HAZARD.state,
            Map.of(HAZARD.foundOn, EARLY, HAZARD.closedOn, EARLY, HAZARD.state, HazardState.CLOSED),
            Map.of(
                HAZARD.foundOn,
                EARLY,
                HAZARD.closedOn,
                EARLY,
                HAZARD.state,
                HazardState.RECTIFYING),
            List.of("整改中"),
            List.of("being rectified")));
    out.add(
        sample(
            HAZARD,
            HazardProblems.MAJOR_CLOSED_UNACCEPTED,
            HAZARD.acceptedOn,
            Map.of(
                HAZARD.foundOn, EARLY,
                HAZARD.acceptedOn, EARLY,
                HAZARD.closedOn, EARLY,
                HAZARD.grade, HazardGrade.MAJOR,
                HAZARD.state, HazardState.CLOSED),
            Map.of(
                HAZARD.foundOn,
                EARLY,
                HAZARD.closedOn,
                EARLY,
                HAZARD.grade,
                HazardGrade.MAJOR,
                HAZARD.state,
                HazardState.CLOSED),
            List.of("重大隐患"),
            List.of("major hazard")));
    out.add(
        sample(
            PENALTY,
            PenaltyProblems.FINE_WITHOUT_AMOUNT,
            PENALTY.amount,
            Map.of(PENALTY.kinds, List.of(PenaltyKind.FINE), PENALTY.amount, Money.parse("0.50")),
            Map.of(PENALTY.kinds, List.of(PenaltyKind.WARNING, new Term("罚金", "fine"))),
            List.of("罚款"),
            List.of("fine")));
    out.add(
        sample(
            PENALTY,
            PenaltyProblems.NEGATIVE_AMOUNT,
            PENALTY.amount,
            Map.of(PENALTY.amount, Money.parse("0.00")),
            Map.of(PENALTY.amount, Money.parse("-0.01")),
            List.of("-0.01"),
            List.of("-0.01")));
    CreditCode code = CreditCode.parse("91350100M000100Y43");
    out.add(
        sample(
            OPERATING_ENTITY,
            PartyProblems.NO_CODE_NO_REASON,
            OPERATING_ENTITY.creditCode,
            Map.of(OPERATING_ENTITY.codeAbsence, CodeAbsence.NONE),
            Map.of(),
            List.of("信用代码"),
            List.of("credit code")));
    out.add(
        sample(
            OPERATING_ENTITY,
            PartyProblems.CODE_AND_REASON,
            OPERATING_ENTITY.codeAbsence,
            Map.of(OPERATING_ENTITY.creditCode, code),
            Map.of(
                OPERATING_ENTITY.creditCode, code, OPERATING_ENTITY.codeAbsence, CodeAbsence.NONE),
            List.of("没有代码"),
            List.of("has none")));
    out.add(
        sample(
            OPERATING_ENTITY,
            PartyProblems.OLD_NUMBER_MISSING,
            OPERATING_ENTITY.registrationNumber,
            Map.of(
                OPERATING_ENTITY.codeAbsence,
                CodeAbsence.OLD_NUMBER,
                OPERATING_ENTITY.registrationNumber,
                "152525000001234"),
            Map.of(OPERATING_ENTITY.codeAbsence, CodeAbsence.OLD_NUMBER),
            List.of("原注册号"),
            List.of("old number")));
    out.add(
        sample(
            CAMPAIGN,
            ActivityProblems.ENDS_BEFORE_START,
            CAMPAIGN.endsOn,
            Map.of(CAMPAIGN.startedOn, EARLY, CAMPAIGN.endsOn, EARLY),
            Map.of(CAMPAIGN.startedOn, LATE, CAMPAIGN.endsOn, EARLY),
            List.of("2023-06-01", "2023-06-09"),
            List.of("2023-06-01", "2023-06-09")));
    out.add(
        sample(
            INSPECTION,
            ActivityProblems.NOBODY_WENT,
            INSPECTION.people,
            Map.of(INSPECTION.people, 1),
            Map.of(INSPECTION.people, 0),
            List.of("0"),
            List.of("0")));
    addOrders(out);
    addAccidents(out);
    addResumptions(out);
    return out.stream();
  }

  /** What must not come before, or be less than, something else. */
  private static void addOrders(List<Sample> out) {
    ProblemCode abolished = PartyProblems.ABOLISHED_BEFORE_ESTABLISHED;
    out.add(order(TERRITORY, abolished, TERRITORY.abolishedOn, TERRITORY.establishedOn));
    out.add(
        order(
            SPECIALIZED_COMMITTEE,
            abolished,
            SPECIALIZED_COMMITTEE.abolishedOn,
            SPECIALIZED_COMMITTEE.establishedOn));
    out.add(
        order(
            ACCIDENT,
            AccidentProblems.REPORTED_BEFORE_OCCURRED,
            ACCIDENT.reportedOn,
            ACCIDENT.occurredOn));
    out.add(
        order(
            ACCIDENT,
            AccidentProblems.CLOSED_BEFORE_OCCURRED,
            ACCIDENT.closedOn,
            ACCIDENT.occurredOn));
    out.add(
        order(
            WORK_RESUMPTION,
            ActivityProblems.APPROVED_BEFORE_APPLIED,
            WORK_RESUMPTION.approvedOn,
            WORK_RESUMPTION.appliedOn));
    out.add(
        order(
            WORK_RESUMPTION,
            ActivityProblems.RESUMED_BEFORE_APPROVED,
            WORK_RESUMPTION.resumedOn,
            WORK_RESUMPTION.approvedOn));
    ProblemCode ends = ReadinessProblems.ENDS_BEFORE_START;
    out.add(order(EMERGENCY_TEAM, ends, EMERGENCY_TEAM.disbandedOn, EMERGENCY_TEAM.formedOn));
    out.add(order(FUND_ALLOCATION, ends, FUND_ALLOCATION.lapsedOn, FUND_ALLOCATION.allocatedOn));
    out.add(order(SUPPLY_STOCK, ends, SUPPLY_STOCK.removedOn, SUPPLY_STOCK.countedOn));
    out.add(order(FLOOD_SITE, ends, FLOOD_SITE.removedOn, FLOOD_SITE.identifiedOn));
    out.add(order(WARNING_SIGN, ends, WARNING_SIGN.removedOn, WARNING_SIGN.setOn));
    out.add(order(WATCH_ROSTER, ends, WATCH_ROSTER.endsOn, WATCH_ROSTER.startsOn));
    out.add(order(EMERGENCY_PLAN, ends, EMERGENCY_PLAN.revisedOn, EMERGENCY_PLAN.issuedOn));
    out.add(order(EMERGENCY_PLAN, ends, EMERGENCY_PLAN.abolishedOn, EMERGENCY_PLAN.issuedOn));
    out.add(
        order(
            FACILITY_CHECK,
            ActivityProblems.MORE_FAULTS_THAN_PLACES,
            FACILITY_CHECK.places,
            FACILITY_CHECK.faults,
            7,
            8));
    out.add(
        order(
            FACILITY_CHECK,
            ActivityProblems.MORE_CLEARED_THAN_FAULTS,
            FACILITY_CHECK.faults,
            FACILITY_CHECK.cleared,
            7,
            8));
    out.add(
        order(
            FUND_ALLOCATION,
            ReadinessProblems.SPENT_BEYOND_ALLOCATION,
            FUND_ALLOCATION.allocated,
            FUND_ALLOCATION.spent,
            Money.parse("7"),
            Money.parse("7.01")));
  }

  private static Sample order(
      ObjectType<?, ?> type,
      ProblemCode code,
      Field<?, LocalDate> later,
      Field<?, LocalDate> earlier) {
    return order(type, code, later, earlier, EARLY, LATE);
  }

  private static <V> Sample order(
      ObjectType<?, ?> type,
      ProblemCode code,
      Field<?, V> later,
      Field<?, V> earlier,
      V small,
      V large) {
    List<String> said = List.of(small.toString(), large.toString());
    return sample(
        type,
        code,
        later,
        Map.of(later, large, earlier, large),
        Map.of(later, small, earlier, large),
        said,
        said);
  }

  /** The grade and each of its three criteria, one step apart. */
  private static void addAccidents(List<Sample> out) {
    ProblemCode low = AccidentProblems.GRADE_TOO_LOW;
    AccidentGrade ordinary = AccidentGrade.ORDINARY;
    out.add(graded(low, ACCIDENT.deaths, ordinary, 2, 3));
    out.add(graded(low, ACCIDENT.seriousInjuries, ordinary, 9, 10));
    out.add(
        graded(
            low,
            ACCIDENT.directLoss,
            ordinary,
            Money.parse("9999999.99"),
            Money.parse("10000000")));
    out.add(
        sample(
            ACCIDENT,
            AccidentProblems.GRADE_TOO_HIGH,
            ACCIDENT.grade,
            Map.of(
                ACCIDENT.grade,
                AccidentGrade.MAJOR,
                ACCIDENT.deaths,
                9,
                ACCIDENT.seriousInjuries,
                50,
                ACCIDENT.directLoss,
                Money.ZERO),
            Map.of(
                ACCIDENT.grade,
                AccidentGrade.MAJOR,
                ACCIDENT.deaths,
                9,
                ACCIDENT.seriousInjuries,
                49,
                ACCIDENT.directLoss,
                Money.parse("49999999.99")),
            List.of("重大事故"),
            List.of("major accident")));
  }

  private static <V> Sample graded(
      ProblemCode code, Field<?, V> at, AccidentGrade grade, V keeping, V breaking) {
    return sample(
        ACCIDENT,
        code,
        at,
        Map.of(ACCIDENT.grade, grade, at, keeping),
        Map.of(ACCIDENT.grade, grade, at, breaking),
        List.of(breaking.toString()),
        List.of(breaking.toString()));
  }

  private static void addResumptions(List<Sample> out) {
    out.add(
        sample(
            WORK_RESUMPTION,
            ActivityProblems.RESUMED_UNAPPROVED,
            WORK_RESUMPTION.resumedOn,
            Map.of(WORK_RESUMPTION.resumedOn, LATE, WORK_RESUMPTION.approvedOn, EARLY),
            Map.of(WORK_RESUMPTION.resumedOn, LATE),
            List.of("2023-06-09"),
            List.of("2023-06-09")));
    for (Field<?, Boolean> condition : WORK_RESUMPTION.conditions) {
      out.add(
          sample(
              WORK_RESUMPTION,
              ActivityProblems.APPROVED_UNFIT,
              condition,
              Map.of(WORK_RESUMPTION.approvedOn, LATE, condition, true),
              Map.of(WORK_RESUMPTION.approvedOn, LATE, condition, false),
              List.of("否"),
              List.of("no")));
    }
  }

  @Test
  void aMissingNumberOrConditionBreaksNoRelation() {
    assertThat(ACCIDENT.problems(made(ACCIDENT, Map.of(ACCIDENT.grade, AccidentGrade.MAJOR))))
        .isEmpty();
    assertThat(
            WORK_RESUMPTION.problems(
                made(WORK_RESUMPTION, Map.of(WORK_RESUMPTION.approvedOn, LATE))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aRelationReportsTheRecordThatBreaksItAndNoOther(Sample sample) {
    check(sample.type(), sample);
  }

  private static <T> void check(ObjectType<T, ?> type, Sample s) {
    T good = made(type, s.keeping());
    assertThat(type.problems(good)).extracting(Problem::code).doesNotContain(s.code());

    T bad = made(type, s.breaking());
    List<Problem> found =
        type.problems(bad).stream().filter(p -> p.code().equals(s.code())).toList();
    assertThat(found).hasSize(1);
    Problem p = found.get(0);
    assertThat(p.place().pointer()).isEqualTo("/" + s.at().name());
    assertThat(p.label()).isEqualTo(s.at().label());
    assertThat(p.severity()).isEqualTo(s.code().severity());
    assertThat(p.message(Locale.CHINESE)).contains(s.zh()).doesNotContain("{");
    assertThat(p.message(Locale.ENGLISH)).contains(s.en()).doesNotContain("{");
  }

  /** Makes a record of which nothing is set but the given fields and what is required. */
  private static <T> T made(ObjectType<T, ?> type, Map<Field<?, ?>, Object> values) {
    RandomRecords random = new RandomRecords(new Random(3));
    Map<Field<?, ?>, Object> all = new LinkedHashMap<>();
    for (Field<T, ?> f : type.fields()) {
      if (f.isRequired()) {
        all.put(f, neutral(f, random));
      }
    }
    all.putAll(values);
    ObjectType.Assembler<T> out = type.assembler();
    all.forEach(out::set);
    return out.build();
  }

  private static Object neutral(Field<?, ?> field, RandomRecords random) {
    if (field == HAZARD.state) {
      return HazardState.REGISTERED;
    }
    if (field == PENALTY.kinds) {
      return List.of(PenaltyKind.WARNING);
    }
    return random.value(field);
  }

  @Test
  void everyRelationHasItsSample() {
    Map<String, Set<String>> declared = new HashMap<>();
    for (ObjectType<?, ?> t : Types.ALL) {
      for (FieldRelation<?> r : t.relations()) {
        declared
            .computeIfAbsent(t.name(), n -> new TreeSet<>())
            .add(r.code().id() + " at " + r.at().name());
      }
    }
    Map<String, Set<String>> sampled = new HashMap<>();
    samples()
        .forEach(
            s -> {
              sampled
                  .computeIfAbsent(s.type().name(), n -> new TreeSet<>())
                  .add(s.code().id() + " at " + s.at().name());
            });
    assertThat(sampled).isEqualTo(declared);
  }

  @Test
  void aWordOutsideItsListIsRemarkedAtItsField() {
    Term unknown = Term.of("no-such-sector");
    Map<String, Object> fixed = Map.of("sector", unknown);
    List<Problem> found =
        HAZARD.problems(new RandomRecords(new Random(3)).of(HAZARD, fixed)).stream()
            .filter(p -> p.place().pointer().equals("/sector"))
            .toList();
    assertThat(found).extracting(Problem::code).containsExactly(RecordProblems.UNKNOWN_TERM);
    assertThat(found.get(0).message(Locale.ENGLISH)).contains("no-such-sector");
  }
}
