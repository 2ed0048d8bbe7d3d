package io.github.safetysupervision.check;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.ObjectType.Assembler;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the standard rulebook: a record that breaks it, its twin, and its unread twin. */
class StandardRulesTest {

  /** Of a league, in the first half of 2023; its day is the first the bundled list speaks of. */
  private static final CheckContext HALF = context("2023-06-30", "2023-01-01/2023-06-30", "152500");

  /** A month the bundled list speaks of. */
  private static final CheckContext JULY = context("2023-07-31", "2023-07-01/2023-07-31", "152500");

  private static final CheckContext LATE_HALF =
      context("2023-09-30", "2023-01-01/2023-06-30", "152500");

  private static final CheckContext SINCE_1949 =
      context("2023-06-30", "1949-10-01/2023-06-30", "152500");

  private static final CheckContext IN_2025 =
      context("2025-06-30", "2024-01-01/2025-06-30", "152500");

  /** What every record of a type has unless a case says otherwise. */
  private static final Map<String, String> BASE =
      Map.ofEntries(
          Map.entry("hazard", "channel=self-check grade=general state=registered"),
          Map.entry("inspection", "channel=special-inspection"),
          Map.entry("penalty", "department=D-1 kinds=warning"),
          Map.entry("accident", ""),
          Map.entry("assessment", "entity=E-1"),
          Map.entry("campaign", "name=专项行动"),
          Map.entry("drill", ""),
          Map.entry("facility-check", "kind=drain places=3"),
          Map.entry("field-visit", "purpose=guidance leader=principal"),
          Map.entry("meeting", "kind=regular"),
          Map.entry("patrol", "sector=fireworks"),
          Map.entry("publicity-event", ""),
          Map.entry("training", ""),
          Map.entry("turnout", "sector=fireworks"),
          Map.entry("work-resumption", "entity=E-1"),
          Map.entry("emergency-plan", "title=预案"),
          Map.entry("emergency-team", "name=队伍 tier=village"),
          Map.entry("flood-site", "kind=road"),
          Map.entry("fund-allocation", "allocated=50000"),
          Map.entry("supply-stock", "item=sandbags held=3 unit=piece"),
          Map.entry("warning-sign", "signs=3"),
          Map.entry("watch-roster", "endsOn=2023-08-01"),
          Map.entry("specialized-committee", "name=专业委员会"),
          Map.entry("territory", "name=某旗 kind=administrative level=county"),
          Map.entry("operating-entity", "name=某公司 codeAbsence=none"),
          Map.entry("department", "name=某局"),
          Map.entry("stated-figure", "indicator=hazard.found period=2023-01-01/2023-06-30"),
          Map.entry("stated-identity", "form=sum whole=F-1 parts=F-2,F-3"));

  /**
   * One case.
   *
   * @param rule the rule as it names itself
   * @param values what differs from the base, as {@code field=text}
   * @param field the one that tells the twins apart
   * @param bad its text that breaks the rule; - for none
   * @param good its text that keeps it
   */
  private record Case(
      String rule, CheckContext context, String values, String field, String bad, String good) {

    RecordType<?, ?> type() {
      return find().type();
    }

    Rule find() {
      return Rulebook.V1_0.rules().stream()
          .filter(r -> r.toString().equals(rule))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no rule " + rule));
    }

    @Override
    public String toString() {
      return rule + " " + field + " " + bad + " not " + good;
    }
  }

  private static final List<Case> CASES = cases();

  private static List<Case> cases() {
    List<Case> out = new ArrayList<>();
    addDays(out);
    addTerritories(out);
    addDivisions(out);
    addHazards(out);
    addInspections(out);
    addPenalties(out);
    addAccidentsAndCampaigns(out);
    addSlips(out);
    return out;
  }

  private static void addSlips(List<Case> out) {
    for (String day :
        List.of(
            "hazard.foundOn",
            "inspection.inspectedOn",
            "penalty.decidedOn",
            "accident.occurredOn",
            "assessment.assessedOn",
            "campaign.startedOn",
            "drill.heldOn",
            "facility-check.checkedOn",
            "field-visit.visitedOn",
            "meeting.heldOn",
            "patrol.patrolledOn",
            "publicity-event.heldOn",
            "training.heldOn",
            "turnout.turnedOutOn",
            "work-resumption.appliedOn",
            "emergency-plan.issuedOn",
            "emergency-team.formedOn",
            "flood-site.identifiedOn",
            "fund-allocation.allocatedOn",
            "supply-stock.countedOn",
            "warning-sign.setOn",
            "specialized-committee.establishedOn")) {
      out.add(of("CK-161 " + day, SINCE_1949, "", after(day, '.'), "1949-09-30", "1949-10-01"));
    }
    out.add(of("CK-162 hazard.deadline", HALF, "", "deadline", "2033-07-01", "2033-06-30"));
    out.add(of("CK-162 campaign.endsOn", HALF, "", "endsOn", "2062-07-01", "2026-07-01"));
    String basis = "kinds=fine basis=《安全生产法》（2021年修正）第九十九条";
    out.add(of("CK-163 penalty.amount", HALF, basis, "amount", "0", "0.01"));
    out.add(
        of(
            "CK-163 penalty.amount",
            HALF,
            "amount=0 " + after(basis, ' '),
            "kinds",
            "fine",
            "warning"));
    out.add(
        of(
            "CK-164 accident.directLoss",
            HALF,
            "grade=ordinary deaths=1",
            "directLoss",
            "126.5",
            "1265000"));
    out.add(
        of("CK-164 accident.directLoss", HALF, "grade=ordinary directLoss=35", "deaths", "1", "0"));
  }

  private static void addDays(List<Case> out) {
    String late = "2023-07-01";
    String last = "2023-06-30";
    for (String day :
        List.of(
            "hazard.foundOn",
            "inspection.inspectedOn",
            "penalty.decidedOn",
            "accident.occurredOn",
            "assessment.assessedOn",
            "campaign.startedOn",
            "drill.heldOn",
            "facility-check.checkedOn",
            "field-visit.visitedOn",
            "meeting.heldOn",
            "patrol.patrolledOn",
            "publicity-event.heldOn",
            "training.heldOn",
            "turnout.turnedOutOn",
            "work-resumption.appliedOn",
            "work-resumption.expertCheckedOn",
            "work-resumption.approvedOn",
            "emergency-plan.issuedOn",
            "emergency-plan.revisedOn",
            "emergency-team.formedOn",
            "flood-site.identifiedOn",
            "fund-allocation.allocatedOn",
            "supply-stock.countedOn",
            "warning-sign.setOn",
            "specialized-committee.establishedOn",
            "territory.establishedOn")) {
      out.add(of("CK-101 " + day, HALF, "", after(day, '.'), late, last));
    }
    for (String day :
        List.of(
            "inspection.inspectedOn",
            "penalty.decidedOn",
            "assessment.assessedOn",
            "drill.heldOn",
            "facility-check.checkedOn",
            "field-visit.visitedOn",
            "meeting.heldOn",
            "patrol.patrolledOn",
            "publicity-event.heldOn",
            "training.heldOn",
            "turnout.turnedOutOn",
            "fund-allocation.allocatedOn")) {
      out.add(of("CK-108 " + day, HALF, "", after(day, '.'), "2022-12-31", "2023-01-01"));
      out.add(of("CK-108 " + day, LATE_HALF, "", after(day, '.'), "2023-07-01", "2023-06-30"));
    }
    String found = "state=closed foundOn=2022-12-01";
    out.add(of("CK-108 hazard.closedOn", HALF, found, "closedOn", "2022-12-31", "2023-01-01"));
    String fine = "kinds=fine amount=20000 decidedOn=2023-05-10";
    for (String later : List.of("《安全生产法》（2024年修正）第九十九条", "国令〔2024〕5号第三条", "GB 18218—2024 4.1")) {
      out.add(
          of("CK-135 penalty.basis", HALF, fine, "basis", later, later.replace("2024", "2023")));
    }
    out.add(
        of(
            "CK-117 hazard.criterion",
            HALF,
            "grade=major state=closed foundOn=2023-05-10 acceptedOn=2023-05-19 closedOn=2023-05-20",
            "criterion",
            "《工贸企业重大事故隐患判定标准》（2024年修正）第三条",
            "《工贸企业重大事故隐患判定标准》（2023年修正）第三条"));
    out.add(of("CK-101 hazard.acceptedOn", HALF, "state=submitted", "acceptedOn", late, last));
    out.add(of("CK-101 hazard.closedOn", HALF, "state=closed", "closedOn", late, last));
    out.add(of("CK-101 accident.reportedOn", HALF, "", "reportedOn", late, last));
    out.add(of("CK-101 accident.closedOn", HALF, "", "closedOn", late, last));
    out.add(
        of(
            "CK-101 work-resumption.resumedOn",
            HALF,
            "approvedOn=2023-06-01",
            "resumedOn",
            late,
            last));
    out.add(of("CK-101 flood-site.removedOn", HALF, "", "removedOn", late, last));
    out.add(of("CK-101 supply-stock.removedOn", HALF, "", "removedOn", late, last));
    out.add(of("CK-101 warning-sign.removedOn", HALF, "", "removedOn", late, last));
  }

  private static void addTerritories(List<Case> out) {
    List<String> referredTo =
        List.of(
            "operating-entity",
            "department",
            "campaign",
            "emergency-plan",
            "specialized-committee");
    List<String> stated = List.of("stated-figure", "stated-identity");
    for (String type : BASE.keySet()) {
      String rule = (referredTo.contains(type) ? "CK-105 " : "CK-102 ") + type + ".territory";
      if (!stated.contains(type)) {
        out.add(of(rule, HALF, "", "territory", "150102", "152529"));
      }
      out.add(of("CK-106 " + type + ".territory", HALF, "", "territory", "152599", "152529"));
    }
  }

  private static void addDivisions(List<Case> out) {
    for (String days :
        List.of(
            "hazard foundOn",
            "inspection inspectedOn",
            "penalty decidedOn",
            "accident occurredOn",
            "assessment assessedOn",
            "campaign startedOn",
            "drill heldOn",
            "facility-check checkedOn",
            "field-visit visitedOn",
            "meeting heldOn",
            "patrol patrolledOn",
            "publicity-event heldOn",
            "training heldOn",
            "turnout turnedOutOn",
            "work-resumption approvedOn",
            "emergency-plan issuedOn",
            "emergency-team formedOn",
            "flood-site identifiedOn",
            "fund-allocation allocatedOn",
            "supply-stock countedOn",
            "warning-sign setOn",
            "watch-roster startsOn",
            "specialized-committee establishedOn",
            "territory establishedOn")) {
      String values = after(days, ' ') + "=2023-07-10";
      String rule = "CK-103 " + days.substring(0, days.indexOf(' ')) + ".territory";
      out.add(of(rule, JULY, values, "territory", "152599100000", "152529100000"));
    }
    out.add(of("CK-103 stated-figure.territory", HALF, "", "territory", "999999", "152529"));
    out.add(of("CK-103 stated-identity.territory", HALF, "", "territory", "999999", "152529"));
    out.add(of("CK-103 operating-entity.territory", HALF, "", "territory", "999999", "152529"));
    out.add(of("CK-103 department.territory", HALF, "", "territory", "999999", "152529"));
    for (String bad : List.of("B0611", "A0610", "0619", "0618")) {
      out.add(of("CK-107 operating-entity.industry", HALF, "", "industry", bad, "0610"));
    }
  }

  private static void addHazards(List<Case> out) {
    String major = "grade=major criterion=《工贸企业重大事故隐患判定标准》第四条 ";
    out.add(
        of(
            "CK-111 hazard.acceptedOn",
            HALF,
            "state=submitted",
            "acceptedOn",
            "2023-05-09",
            "2023-05-10"));
    out.add(
        of(
            "CK-112 hazard.state",
            HALF,
            "deadline=2023-08-01 acceptedOn=2023-05-11",
            "state",
            "rectifying",
            "submitted"));
    out.add(
        of(
            "CK-112 hazard.state",
            HALF,
            "acceptedOn=2023-05-11",
            "state",
            "registered",
            "transferred"));
    out.add(
        of(
            "CK-113 hazard.closedOn",
            HALF,
            major + "state=closed acceptedOn=2023-05-10",
            "closedOn",
            "2023-05-10",
            "2023-05-11"));
    out.add(
        of(
            "CK-113 hazard.closedOn",
            HALF,
            "criterion=《工贸企业重大事故隐患判定标准》第四条 state=closed acceptedOn=2023-05-10 closedOn=2023-05-10",
            "grade",
            "major",
            "general"));
    out.add(
        of(
            "CK-114 hazard.criterion",
            HALF,
            "grade=major",
            "criterion",
            "-",
            "《工贸企业重大事故隐患判定标准》第四条"));
    out.add(of("CK-114 hazard.criterion", HALF, "", "grade", "major", "ungraded"));
    out.add(
        of(
            "CK-115 hazard.grade",
            HALF,
            "state=closed closedOn=2023-05-12",
            "grade",
            "ungraded",
            "general"));
    out.add(of("CK-116 hazard.deadline", HALF, "state=rectifying", "deadline", "-", "2023-08-10"));
    out.add(of("CK-116 hazard.deadline", HALF, "", "state", "rectifying", "registered"));
  }

  private static void addInspections(List<Case> out) {
    out.add(of("CK-104 inspection.people", HALF, "department=D-1", "people", "1", "2"));
    out.add(
        of(
            "CK-104 inspection.people",
            HALF,
            "department=D-1 people=1",
            "channel",
            "routine-inspection",
            "third-party"));
    out.add(
        of(
            "CK-104 inspection.people",
            HALF,
            "department=D-1 people=1",
            "channel",
            "special-inspection",
            "self-check"));
    out.add(
        of(
            "CK-104 inspection.people",
            HALF,
            "department=D-1 people=1",
            "channel",
            "special-inspection",
            "fire-prevention"));
    out.add(of("CK-104 inspection.people", HALF, "people=1", "department", "D-1", "-"));
    out.add(of("CK-121 inspection.people", HALF, "", "people", "600", "599"));
    out.add(
        of(
            "CK-122 inspection.channel",
            IN_2025,
            "inspectedOn=2025-01-01",
            "channel",
            "third-party",
            "routine-inspection"));
    out.add(
        of(
            "CK-122 inspection.channel",
            IN_2025,
            "channel=third-party",
            "inspectedOn",
            "2025-01-01",
            "2024-12-31"));

    out.add(
        of(
            "CK-131 penalty.basis",
            HALF,
            "kinds=fine amount=5000",
            "basis",
            "-",
            "《安全生产法》（2021年修正）第九十九条"));
  }

  private static void addPenalties(List<Case> out) {
    out.add(
        of(
            "CK-132 penalty.amount",
            HALF,
            "kinds=fine entity=E-1 basis=《安全生产法》（2021年修正）第九十九条",
            "amount",
            "99.99",
            "100"));
    out.add(
        of(
            "CK-132 penalty.amount",
            HALF,
            "kinds=fine amount=3 basis=《安全生产法》（2021年修正）第九十九条",
            "entity",
            "E-1",
            "-"));
    out.add(
        of(
            "CK-133 penalty.amount",
            HALF,
            "kinds=fine basis=《安全生产法》（2021年修正）第九十九条",
            "amount",
            "20000000.01",
            "20000000"));
    out.add(
        of(
            "CK-134 penalty.kinds",
            HALF,
            "amount=5000 basis=《安全生产法》（2021年修正）第九十九条",
            "kinds",
            "confiscation",
            "fine"));
    out.add(of("CK-134 penalty.kinds", HALF, "", "amount", "0.01", "0"));
  }

  private static void addAccidentsAndCampaigns(List<Case> out) {
    out.add(of("CK-141 accident.grade", HALF, "deaths=1", "grade", "-", "ordinary"));
    out.add(of("CK-141 accident.grade", HALF, "", "deaths", "1", "0"));
    out.add(of("CK-141 accident.grade", HALF, "deaths=0", "missing", "1", "0"));
    out.add(of("CK-141 accident.grade", HALF, "minorInjuries=4", "seriousInjuries", "2", "-"));

    out.add(
        of("CK-151 campaign.startedOn", LATE_HALF, "", "startedOn", "2023-07-01", "2023-06-30"));
    out.add(
        of(
            "CK-151 campaign.endsOn",
            HALF,
            "startedOn=2022-05-01",
            "endsOn",
            "2022-12-31",
            "2023-01-01"));
  }

  private static Case of(
      String rule, CheckContext context, String values, String field, String bad, String good) {
    return new Case(rule, context, values, field, bad, good);
  }

  private static String after(String text, char sign) {
    return text.substring(text.indexOf(sign) + 1);
  }

  private static CheckContext context(String asOf, String period, String territory) {
    LocalDate day = LocalDate.parse(asOf);
    return new CheckContext(
        day,
        Manifest.builder()
            .edition("1.0")
            .asOf(day)
            .period(ReportingPeriod.parse(period))
            .territory(DivisionCode.parse(territory))
            .build());
  }

  static Stream<Case> everyCase() {
    return CASES.stream();
  }

  @Test
  void everyRuleHasACaseAndNoneIsThereTwice() {
    assertThat(CASES.stream().map(Case::rule).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Rulebook.V1_0.rules().stream().map(Rule::toString).toList());
    assertThat(Rulebook.V1_0.rules()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void theRecordThatBreaksItIsToldSoAndNothingElse(Case c) {
    CheckReport report = report(c, c.bad());

    assertThat(report.counts())
        .extracting(n -> n.code().id())
        .containsExactly(c.rule().substring(0, 6));
    assertThat(report.counts()).extracting(CheckReport.Count::number).containsOnly(1L);
    Problem problem = report.problems().get(0);
    assertThat(problem.code()).isEqualTo(c.find().code());
    assertThat(problem.place().pointer()).isEqualTo("/" + c.find().at().name());
    assertThat(problem.label()).isEqualTo(c.find().at().label());
    assertThat(report.failures()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void itsTwinIsNotTold(Case c) {
    CheckReport report = report(c, c.good());

    assertThat(report.problems()).isEmpty();
    assertThat(report.records()).isEqualTo(1);
    assertThat(report.skipped()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void ofItsUnreadTwinTheRuleIsLeftOut(Case c) {
    RecordType<?, ?> type = c.type();
    KnownValues known = new KnownValues(type);
    values(c, c.bad()).forEach(known::put);
    known.markUnread(field(type, c.field()));

    assertThat(skipped(c, known)).contains(c.rule().substring(0, 6));
  }

  /** What is left out of a record, of which nothing is told but that it was not read. */
  private static List<String> skipped(Case c, KnownValues known) {
    Problem root = RecordProblems.EMPTY.with("found", "").at(Place.at("/" + c.field()));
    CheckFindings found = new CheckFindings(Rulebook.V1_0, 10);
    RulePass pass = new RulePass(Rulebook.V1_0, c.context(), null, found);
    pass.unread(
        new UnreadRecord(
            Loss.VALUE, List.of(c.type()), "X-1", root.place(), List.of(root), "{}", known));
    CheckReport report = found.report(c.context().asOf(), pass);
    assertThat(report.counts()).extracting(CheckReport.Count::code).containsExactly(root.code());
    return report.skipped().stream().map(SkippedCheck::what).toList();
  }

  @Test
  void onlyWhatDependsOnTheUnreadValueIsLeftOut() {
    KnownValues known = new KnownValues(HAZARD);
    Case c = new Case("CK-101 hazard.foundOn", HALF, "", "foundOn", "", "");
    values(c, "2023-05-10").forEach(known::put);
    known.markUnread(HAZARD.foundOn);
    assertThat(skipped(c, known)).containsExactly("CK-101", "CK-161");

    known.put(HAZARD.acceptedOn, LocalDate.of(2023, 5, 11));
    known.put(HAZARD.state, HazardState.SUBMITTED);
    known.put(HAZARD.territory, DivisionCode.parse("152599"));
    assertThat(skipped(c, known)).containsExactly("CK-101", "CK-103", "CK-106", "CK-111", "CK-161");
  }

  @Test
  void withoutAManifestOnlyWhatNeedsNoneIsAsked() {
    for (Case c : CASES) {
      Rule rule = c.find();
      boolean needsOne =
          rule.activity() != null
              || List.of(
                      "CK-101", "CK-102", "CK-103", "CK-105", "CK-106", "CK-108", "CK-151",
                      "CK-162")
                  .contains(rule.code().id());
      assertThat(rule.relation(null) == null).as(c.rule()).isEqualTo(needsOne);
    }
  }

  @Test
  void everyCodeOfARuleSaysWhatItIsAndHowItIsMended() {
    for (Rule rule : Rulebook.V1_0.rules()) {
      ProblemCode code = rule.code();
      assertThat(code.title()).as(code.id()).isNotNull();
      assertThat(code.why()).as(code.id()).isNotNull();
      assertThat(code.fix()).as(code.id()).isNotNull();
      assertThat(code.argumentNames()).as(code.id()).isSubsetOf("found", "other");
    }
  }

  @Test
  void onlyADivisionThatDoesNotExistAndAnImpossibleOrderAreErrors() {
    assertThat(Rulebook.V1_0.rules())
        .filteredOn(r -> r.code().severity().isError())
        .extracting(r -> r.code().id())
        .containsOnly("CK-103", "CK-111");
  }

  @Test
  void everyDivisionIsListedExactlyIfItsCountyOrWhatStandsForItIs() {
    DivisionList list = DivisionList.countiesOf2023();
    Rule rule =
        Rulebook.V1_0.rules().stream()
            .filter(r -> r.toString().equals("CK-103 hazard.territory"))
            .findFirst()
            .orElseThrow();
    var relation = rule.relation(JULY);
    assertThat(relation).isNotNull();
    KnownValues values = new KnownValues(HAZARD);
    values.put(HAZARD.foundOn, LocalDate.of(2023, 7, 10));
    long listed = 0;
    for (int six = 10_000; six < 1_000_000; six++) {
      long below = six % 100 == 0 ? 0 : (six % 7 + 1) * 1_000L + six % 3; // some with a village
      String text = String.format(Locale.ROOT, "%06d%06d", six, below);
      if (DivisionCode.isWellFormed(text)) {
        DivisionCode county = DivisionCode.parse(text.substring(0, 6));
        boolean isListed = list.contains(county);
        listed += isListed ? 1 : 0;
        for (DivisionCode code : List.of(DivisionCode.parse(text), county)) {
          values.put(HAZARD.territory, code);
          assertThat(relation.holds(values)).as("%s", code).isEqualTo(Truth.of(isListed));
        }
      }
    }
    assertThat(listed).isEqualTo(list.codes().entries().size());
  }

  @Test
  void aDivisionOfAnotherDayInASourceOfAnotherDayIsNotJudged() {
    Case c = new Case("CK-103 hazard.territory", IN_2025, "", "territory", "", "");
    CheckReport report = report(c, "152599");

    assertThat(report.problems()).isEmpty();
  }

  @Test
  void aDivisionThatIsNotListedAndLiesOutsideIsToldOnce() {
    assertThat(DivisionList.countiesOf2023().contains(DivisionCode.parse("150199"))).isFalse();
    for (Case c :
        List.of(
            new Case("CK-106 hazard.territory", HALF, "", "territory", "CK-102", ""),
            new Case("CK-106 department.territory", HALF, "", "territory", "CK-105", ""),
            new Case("CK-106 stated-figure.territory", HALF, "", "territory", "CK-106", ""))) {
      assertThat(report(c, "150199").byCode()).isEqualTo(Map.of(c.bad(), 1L));
    }
    Case ofJuly =
        new Case("CK-103 hazard.territory", JULY, "foundOn=2023-07-10", "territory", "", "");
    CheckReport report = report(ofJuly, "150199");
    assertThat(report.byCode()).isEqualTo(Map.of("CK-103", 1L));
    assertThat(report.skipped()).extracting(SkippedCheck::what).containsExactly("CK-102");
  }

  @Test
  void whatHappenedInTheSpanOfTheListIsJudgedWheneverItIsHandedIn() {
    Case c =
        new Case("CK-103 hazard.territory", IN_2025, "foundOn=2024-06-29", "territory", "", "");

    assertThat(report(c, "152599").counts())
        .extracting(n -> n.code().id())
        .containsExactly("CK-103");
    assertThat(report(c, "152529").counts()).isEmpty();
  }

  private static CheckReport report(Case c, String text) {
    CheckFindings found = new CheckFindings(Rulebook.V1_0, 10);
    RulePass pass = new RulePass(Rulebook.V1_0, c.context(), null, found);
    feed(RecordFeed.to(pass, null), c.type(), values(c, text));
    return found.report(c.context().asOf(), pass);
  }

  private static <T extends SafetyRecord> void feed(
      RecordFeed feed, RecordType<T, ?> type, Map<Field<?, ?>, Object> values) {
    Assembler<T> assembler = type.assembler();
    values.forEach(assembler::set);
    T record = assembler.build();
    assertThat(type.problems(FieldValues.of(record))).as("of its type").isEmpty();
    feed.record(type, record);
  }

  private static Map<Field<?, ?>, Object> values(Case c, String text) {
    RecordType<?, ?> type = c.type();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("id", "X-1");
    texts.put("territory", "152529");
    for (Field<?, ?> f : type.fields()) {
      if (f.isRequired() && f.type().equals(HAZARD.foundOn.type())) {
        texts.put(f.name(), "2023-05-10");
      }
    }
    for (String each : (BASE.get(type.name()) + " " + c.values()).trim().split(" +")) {
      if (!each.isEmpty()) {
        texts.put(each.substring(0, each.indexOf('=')), after(each, '='));
      }
    }
    texts.put(c.field(), text);
    Map<Field<?, ?>, Object> out = new LinkedHashMap<>();
    texts.forEach(
        (name, t) -> {
          if (!t.equals("-")) {
            Field<?, ?> f = field(type, name);
            out.put(f, value(f.type(), t));
          }
        });
    return out;
  }

  private static Field<?, ?> field(RecordType<?, ?> type, String name) {
    Field<?, ?> field = type.field(name);
    assertThat(field).as(type.name() + "." + name).isNotNull();
    return field;
  }

  private static Object value(FieldType<?> type, String text) {
    if (type instanceof ListType<?> list) {
      return Stream.of(text.split(",")).map(t -> value(list.element(), t)).toList();
    }
    return ((ScalarType<?>) type).tryParse(text).orThrow();
  }
}
