package io.github.safetysupervision.report;

import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;
import static io.github.safetysupervision.report.Reported.BANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.activity.Campaign;
import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.activity.Turnout;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Note;
import io.github.safetysupervision.document.Note.Part;
import io.github.safetysupervision.document.Table;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.DelayReason;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.party.Department;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.readiness.EmergencyTeam;
import io.github.safetysupervision.readiness.SupplyItems;
import io.github.safetysupervision.readiness.SupplyStock;
import io.github.safetysupervision.readiness.SupplyUnits;
import io.github.safetysupervision.readiness.TeamTiers;
import io.github.safetysupervision.reconciliation.IdentityForm;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.sector.Sectors;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HalfYearReportTest {

  private static final String SPECIAL = Channel.SPECIAL_INSPECTION.code();

  private static Reported threeHazards() {
    return new Reported("hazard")
        .hazard("a", Channel.SPECIAL_INSPECTION, "2023-02-01", "2023-02-03")
        .hazard("b", Channel.SPECIAL_INSPECTION, "2023-03-01", "2023-06-20")
        .hazard("c", Channel.SPECIAL_INSPECTION, "2023-06-10", null);
  }

  private static UnreadRecord unread(RecordType<?, ?> type, String id) {
    Problem why = RecordProblems.NOT_A_DATE.with("found", "x");
    return type == null
        ? UnreadRecord.ofFrame(List.of(), Place.UNKNOWN, List.of(why), "{}")
        : new UnreadRecord(Loss.VALUE, List.of(type), id, Place.UNKNOWN, List.of(why), "{}", null);
  }

  @Test
  void countsAreSaidInBothLanguages() throws IOException {
    assertThat(threeHazards().zh()).contains("发现隐患问题3条，已整改2条，整改率66.67％，正在推进整改1条。");
    assertThat(threeHazards().en())
        .contains(
            "The checks found 3 hazards, 2 of them had been rectified, a rate of 66.67%, 1 of them"
                + " were still open.");
  }

  @Test
  void titleAndPrefaceSayWhoseAndUpToWhen() throws IOException {
    Document zh = threeHazards().in(Locale.CHINESE);
    assertThat(zh.title()).isEqualTo("正镶白旗2023年上半年安全生产工作情况");
    assertThat(zh.preface()).containsExactly("数据截至2023年6月30日。");
    assertThat(threeHazards().in(Locale.ENGLISH).title())
        .isEqualTo("Work safety in 正镶白旗, first half of 2023");
  }

  @Test
  void constructedRecordsAreCalledConstructed() throws IOException {
    Manifest manifest =
        Manifest.builder()
            .edition("1.0")
            .territory(BANNER)
            .period(Reported.HALF)
            .asOf(LocalDate.of(2023, 6, 30))
            .constructed(true)
            .build();
    HalfYearReport report =
        HalfYearReport.of(
                Ledger.builder(manifest).build(), null, Reported.HALF, IndicatorCatalogue.STANDARD)
            .orThrow();
    assertThat(report.in(Locale.CHINESE).preface()).contains("台账为构造数据，不是真实记录。");
  }

  // -- what is not known

  @Test
  void whatIsNotDeclaredCompleteIsNotStatedAndNeverZero() throws IOException {
    Reported reported = new Reported().hazard("a", Channel.SPECIAL_INSPECTION, "2023-02-01", null);
    assertThat(reported.zh())
        .containsOnlyOnce("【待补：事故隐患】")
        .containsOnlyOnce("【待补：生产安全事故】")
        .containsOnlyOnce("【待补：应急演练】")
        .containsOnlyOnce("【待补：应急物资储备】")
        .doesNotContain("0条")
        .doesNotContain("未发现");
    assertThat(reported.en()).containsOnlyOnce("[to be supplied: accidents]");
    assertThat(reported.in(Locale.CHINESE).toModel().toString()).doesNotContain("value=");
  }

  @Test
  void aStatedNumberOverIncompleteRecordsIsSaidAndCalledUnchecked() throws IOException {
    Reported reported =
        new Reported().state("S1", "meeting.times", "2023H1", "6次", "kind", "regular");
    assertThat(reported.zh()).contains("召开安全生产例会6次（报送数，未能核对）");
    assertThat(reported.en()).contains("6 times (as stated; not checked)");
  }

  @Test
  void aRecordThatCouldNotBeReadLeavesItsNumbersUndecidedWithTheReason() throws IOException {
    Reported reported = threeHazards();
    reported.ledger.unread(unread(HAZARD, "H-9"));
    String zh = reported.zh();
    assertThat(zh)
        .contains("专项检查发现隐患：无法判定（有未能读取的记录）。")
        .contains("无法判定的数字\n")
        .contains("有 1 条未能读取的记录可能计入，无法判定：H-9")
        .contains("台账中有1条记录未能读取（事故隐患1条）：H-9。");
    assertThat(reported.report().summary().get(Verdict.UNDECIDED)).isPositive();
  }

  @Test
  void undecidedAndStatedIsSaidAsStated() throws IOException {
    Reported reported =
        threeHazards().state("S1", "hazard.found", "2023H1", "3条", "channel", SPECIAL);
    reported.ledger.unread(unread(HAZARD, "H-9"));
    assertThat(reported.zh()).contains("发现隐患问题3条（报送数，无法判定：有未能读取的记录）");
  }

  @Test
  void whatIsUnclearAboutTheStatedIsNotUnclearAboutTheReportsOwnQuestions() throws IOException {
    Reported reported = threeHazards().state("S1", "accident.count", "2023H1", "1起");
    StatedFigure takesBackSomething =
        StatedFigure.builder()
            .id("S2")
            .territory(BANNER)
            .indicator("accident.count")
            .period(ReportingPeriod.parse("2023H1"))
            .operation(Operation.WITHDRAW)
            .build();
    reported.state(takesBackSomething);
    assertThat(reported.zh()).contains("发现隐患问题3条，已整改2条").doesNotContain("?1").doesNotContain("?2");
  }

  @Test
  void aMissingListIsCalledByItsName() throws IOException {
    Reported reported = new Reported("inspection");
    reported.ledger.add(
        INSPECTION,
        Inspection.builder()
            .id("N-1")
            .territory(BANNER)
            .inspectedOn(LocalDate.of(2023, 3, 1))
            .channel(Channel.SPECIAL_INSPECTION)
            .build());
    assertThat(reported.zh()).contains("（无法判定：有记录缺少检查对象）");
    assertThat(reported.en()).contains("records lack the visits");
  }

  @Test
  void oneIsSaidInTheSingular() throws IOException {
    Reported reported =
        new Reported("hazard", "accident").state("S1", "accident.count", "2023H1", "1起");
    LocalDate day = LocalDate.of(2023, 2, 1);
    reported.ledger.add(
        HAZARD,
        Reported.aHazard("h", Channel.THIRD_PARTY, day.toString(), null)
            .deadline(LocalDate.of(2023, 3, 1))
            .build());
    assertThat(reported.en())
        .contains("1 hazard was overdue at the end")
        .contains("stated is 1 case,");
  }

  // -- zero

  @Test
  void noneInACompleteTypeIsSaidInWords() throws IOException {
    Reported reported = new Reported("hazard", "accident", "penalty");
    assertThat(reported.zh())
        .contains("台账中没有隐患记录。")
        .contains("未发生生产安全事故。")
        .contains("未作出行政处罚。")
        .doesNotContain("整改率");
    assertThat(reported.en()).contains("There were no accidents.");
  }

  @Test
  void noMajorHazardAmongManyIsSaidInWords() throws IOException {
    assertThat(threeHazards().zh()).contains("各渠道共发现隐患3条").contains("，未发现重大隐患。");
  }

  @Test
  void aRateOfNothingIsADashWhereItWasAskedFor() throws IOException {
    Reported reported =
        new Reported("hazard")
            .state("S1", "hazard.rectification-rate", "2023H1", "100％", "channel", SPECIAL);
    assertThat(reported.zh())
        .contains("专项检查。整改率—（报送100％，分母为0）。")
        .contains("S1“整改率（期内发现）”（报送100％）：无法判定。分母为 0");
  }

  @Test
  void almostAllIsNotAll() throws IOException {
    Reported reported = new Reported("hazard");
    for (int i = 0; i < 30_000; i++) {
      reported.hazard("h" + i, Channel.SELF_CHECK, "2023-02-01", i == 0 ? null : "2023-02-02");
    }
    assertThat(reported.zh()).contains("已整改29999条，整改率99.99％，正在推进整改1条");
  }

  // -- what was stated

  @Test
  void aStatedFigureBringsItsPeriodToTheWholeSentence() throws IOException {
    Reported reported =
        threeHazards()
            .state("S1", "hazard.found", "2023-01-01/2023-05-31", "2条", "channel", SPECIAL);
    assertThat(reported.zh()).contains("2023年1—5月，发现隐患问题2条，已整改2条，整改率100％。");
    assertThat(reported.en()).contains("In January–May 2023, the checks found 2 hazards");
  }

  @Test
  void aChartKeepsTheReportsPeriodWhateverWasStated() throws IOException {
    Document report =
        threeHazards()
            .state("S1", "hazard.found", "2023-01-01/2023-05-31", "2条", "channel", SPECIAL)
            .in(Locale.CHINESE);
    Table chart = report.chapters().get(0).sections().get(1).tables().get(0);
    assertThat(chart.title()).isEqualTo("各渠道发现和已整改隐患（2023年上半年）");
    assertThat(chart.rows()).hasSize(1);
    assertThat(chart.rows().get(0).cells())
        .extracting(c -> c.span().text())
        .containsExactly("3条", "2条");
  }

  @Test
  void whatHoldsIsSaidAsItWasWritten() throws IOException {
    Reported reported =
        new Reported("penalty")
            .fine("p", "应急管理局", "195200")
            .state("S1", "penalty.amount", "2023H1", "19.5万元")
            .state("S2", "penalty.times", "2023H1", "一户次");
    assertThat(reported.zh()).contains("累计处罚一户次，处罚金额19.5万元，其中，应急管理局处罚19.52万元。");
    assertThat(reported.en())
        .contains("fines came to 195,000 yuan, of which by 应急管理局 195,200 yuan");
    Note note = Reported.noteOf(reported.in(Locale.CHINESE), "S1");
    assertThat(note.part(Part.COMPUTED)).isEqualTo("19.52万元");
    assertThat(note.value()).isEqualByComparingTo("195200");
    assertThat(note.part(Part.DIFFERENCE)).isEqualTo("+0.02万元");
    assertThat(note.part(Part.STATUS)).isEqualTo("按所报精度一致");
    assertThat(note.records()).isEqualTo(1);
  }

  @Test
  void whatFailsIsSaidTwiceAndListed() throws IOException {
    Reported reported =
        threeHazards().state("S1", "hazard.found", "2023H1", "4条", "channel", SPECIAL);
    assertThat(reported.zh())
        .contains("发现隐患问题3条（报送4条）")
        .contains("报送数字与台账不一致\nS1“发现隐患”：台账计算3条，报送4条，计算减报送为-1条。");
    assertThat(reported.en()).contains("The checks found 3 hazards (stated: 4)");
    assertThat(reported.report().summary()).containsEntry(Verdict.FAILS, 1L);
  }

  @Test
  void whatSaysNoNumberIsSaidBesideTheComputedOne() throws IOException {
    Reported reported =
        threeHazards().state("S1", "hazard.found", "2023H1", "若干条", "channel", SPECIAL);
    assertThat(reported.zh()).contains("发现隐患问题3条（报送若干条）").contains("“若干条”没有确定的界限，无法判定");
  }

  @Test
  void whatMatchesNoSentenceIsListedAndNotLost() throws IOException {
    Reported reported =
        threeHazards()
            .state("S1", "hazard.found", "2023H1", "3条", "channel", SPECIAL, "grade", "general")
            .state("S2", "hazard.found", "2022H1", "9条", "channel", SPECIAL)
            .state("S3", "no.such", "2023H1", "9条");
    assertThat(reported.zh())
        .contains("（八）其他报送数字\n与台账一致：S1“发现隐患”：3条（专项检查、一般隐患，2023年上半年）。")
        .contains("台账未声明齐全，未能核对：S2“发现隐患”：9条（专项检查，2022年上半年）。")
        .contains("S3“no.such”（报送9条）：无法判定。未知指标“no.such”");
  }

  @Test
  void twoStatedFiguresOfOneIdAreUndecidedAndListed() throws IOException {
    Reported reported =
        threeHazards()
            .state("S1", "hazard.found", "2023H1", "3条", "channel", SPECIAL)
            .state("S1", "hazard.found", "2023H1", "4条", "channel", SPECIAL);
    assertThat(reported.zh())
        .contains("发现隐患问题3条，")
        .contains("S1“发现隐患”（报送3条）、S1“发现隐患”（报送4条）：无法判定。有 1 条记录编号重复");
  }

  @Test
  void statedFiguresOfTheLedgerAreUsedToo() throws IOException {
    Reported reported = threeHazards();
    reported.ledger.add(
        STATED_FIGURE,
        StatedFigure.builder()
            .id("S1")
            .territory(BANNER)
            .indicator("hazard.overdue")
            .period(ReportingPeriod.day(Reported.HALF.to()))
            .quantity(Quantity.parse("1条"))
            .build());
    assertThat(reported.zh()).contains("期末逾期未整改0条（报送1条）");
  }

  @Test
  void aStatedFigureOfATownshipNamesIt() throws IOException {
    DivisionCode township = DivisionCode.parse("152529100000");
    Reported reported = threeHazards();
    reported.state(
        StatedFigure.builder()
            .id("S1")
            .territory(township)
            .indicator("hazard.found")
            .period(Reported.HALF)
            .quantity(Quantity.parse("未发现"))
            .addWhere(Slice.builder().field("channel").value(SPECIAL).build())
            .build());
    assertThat(reported.zh()).contains("152529100000，未发现隐患问题。");
  }

  @Test
  void identitiesThatFailOrAreUndecidedStandAmongTheDoubts() throws IOException {
    Reported reported =
        threeHazards()
            .state("S1", "hazard.found", "2023H1", "3条", "channel", SPECIAL)
            .state("S2", "hazard.found", "2023-01-01/2023-05-31", "2条");
    for (IdentityForm form : List.of(IdentityForm.ADDABLE, IdentityForm.ALL)) {
      reported.stated.add(
          STATED_IDENTITY,
          StatedIdentity.builder()
              .id(form.code())
              .territory(BANNER)
              .form(form)
              .whole(form == IdentityForm.ALL ? "S1" : null)
              .addAllParts(form == IdentityForm.ALL ? List.of("S2") : List.of("S1", "S2"))
              .phrase("说明")
              .build());
    }
    assertThat(reported.zh())
        .contains("勾稽关系不成立或无法判定\n")
        .contains("addable（S1 + S2）：说明。无法判定")
        .contains("期间不同，不能直接相加或比较");
  }

  // -- lists

  @Test
  void finesAreListedByDepartmentUnderItsName() throws IOException {
    Reported reported =
        new Reported("penalty", "department")
            .fine("p1", "D-2", "3000")
            .fine("p2", "D-1", "5000.5")
            .fine("p3", "D-2", "70000");
    for (String id : List.of("D-1", "D-2")) {
      reported.ledger.add(
          DEPARTMENT,
          Department.builder()
              .id(id)
              .territory(BANNER)
              .name(id.equals("D-1") ? "甲局" : "乙局")
              .build());
    }
    assertThat(reported.zh()).contains("累计处罚3户次，处罚金额7.80005万元，其中，甲局处罚5000.5元，乙局处罚7.3万元。");
  }

  /** However many they are: lists are counted when it is known what is in effect. */
  @Test
  void aListHasOnlyWhatRecordsOfTheQuestionSayThatAreInEffect() throws IOException {
    Reported reported = new Reported("penalty").fine("p1", "甲", "1");
    for (int i = 0; i < 1_100; i++) {
      reported.fine("old-" + i, "丙", "1");
      reported.ledger.add(
          PENALTY,
          Penalty.builder()
              .id("new-" + i)
              .territory(Reported.BANNER)
              .decidedOn(LocalDate.of(2023, 3, 1))
              .department("乙")
              .addKinds(PenaltyKind.FINE)
              .amount(Money.parse("2"))
              .operation(Operation.UPDATE)
              .supersedes("old-" + i)
              .build());
    }
    reported.ledger.add(
        PENALTY,
        Penalty.builder()
            .id("before")
            .territory(Reported.BANNER)
            .decidedOn(LocalDate.of(2022, 3, 1))
            .department("丁")
            .addKinds(PenaltyKind.FINE)
            .amount(Money.parse("9"))
            .build());
    assertThat(reported.zh())
        .contains("其中，乙处罚2200元，甲处罚1元。")
        .doesNotContain("丙")
        .doesNotContain("丁");
  }

  @Test
  void aRecordIsJudgedInTheSecondReadAlone() throws IOException {
    Ledger ledger =
        new Reported("penalty").fine("p1", "甲", "1").fine("p2", "乙", "2").ledger.build();
    AtomicInteger scans = new AtomicInteger();
    List<String> judged = new ArrayList<>();
    RecordSource source =
        new RecordSource() {
          @Override
          public Outcome<Manifest> manifest() {
            return ledger.manifest();
          }

          @Override
          public void scan(RecordVisitor visitor) {
            int scan = scans.incrementAndGet();
            ledger.scan(
                new RecordVisitor() {
                  @Override
                  public void record(RecordView<?> record) {
                    visitor.record(
                        new Watched<>(record, () -> judged.add(scan + " " + record.id())));
                  }
                });
          }
        };
    HalfYearReport.of(source, null, Reported.HALF, IndicatorCatalogue.STANDARD).orThrow();
    assertThat(scans).hasValue(2);
    assertThat(Set.copyOf(judged)).containsExactlyInAnyOrder("2 p1", "2 p2");
  }

  /** Tells when somebody wants to know what is wrong with a record. */
  private record Watched<T extends SafetyRecord>(RecordView<T> view, Runnable judged)
      implements RecordView<T> {

    @Override
    public RecordType<T, ?> type() {
      return view.type();
    }

    @Override
    public FieldValues values() {
      return view.values();
    }

    @Override
    public Places places() {
      return view.places();
    }

    @Override
    public T object() {
      return view.object();
    }

    @Override
    public List<Problem> problems() {
      judged.run();
      return view.problems();
    }

    @Override
    public RecordView<T> keep() {
      return view.keep();
    }
  }

  @Test
  void whatWasStatedOfAListComesFirstInTheOrderOfItsIds() throws IOException {
    Reported reported =
        new Reported("penalty")
            .fine("p1", "甲", "1")
            .fine("p2", "乙", "2")
            .fine("p3", "丙", "3")
            .state("S1", "penalty.amount", "2023H1", "3元", "department", "丙")
            .state("S2", "penalty.amount", "2023H1", "1元", "department", "甲");
    assertThat(reported.zh()).contains("其中，丙处罚3元，甲处罚1元，乙处罚2元。");
  }

  @Test
  void teamsAndSuppliesAreListedInTheOrderOfTheirWords() throws IOException {
    Reported reported = new Reported("emergency-team", "supply-stock");
    team(reported, "t1", TeamTiers.VILLAGE, 5);
    team(reported, "t2", TeamTiers.COMPREHENSIVE, 18);
    team(reported, "t3", TeamTiers.VILLAGE, 6);
    supply(reported, "s1", SupplyItems.RADIOS, SupplyUnits.MACHINE, 80);
    supply(reported, "s2", SupplyItems.SANDBAGS, SupplyUnits.PIECE, 38_000);
    assertThat(reported.zh())
        .contains("共有应急抢险救援队伍3支29人，其中，综合应急抢险救援队伍1支18人，村级应急抢险队伍2支11人。")
        .contains("备有抢险物资：编织袋沙袋38000个、对讲机80台。");
    assertThat(reported.en())
        .contains("of which comprehensive team: 1 team with 18 members")
        .contains("Supplies in stock: sandbags: 38,000, two-way radios: 80.");
  }

  private static void team(Reported reported, String id, Term tier, int people) {
    reported.ledger.add(
        EMERGENCY_TEAM,
        EmergencyTeam.builder()
            .id(id)
            .territory(BANNER)
            .name(id)
            .tier(tier)
            .people(people)
            .build());
  }

  private static void supply(Reported reported, String id, Term item, Term unit, int held) {
    reported.ledger.add(
        SUPPLY_STOCK,
        SupplyStock.builder()
            .id(id)
            .territory(BANNER)
            .countedOn(LocalDate.of(2023, 3, 1))
            .item(item)
            .unit(unit)
            .held(held)
            .build());
  }

  @Test
  void ofACompleteListWithoutRecordsNothingIsSaid() throws IOException {
    assertThat(new Reported("supply-stock").zh()).doesNotContain("物资");
  }

  @Test
  void eachDayOfTurnoutIsSaidByItself() throws IOException {
    Reported reported = new Reported("turnout");
    for (int day : new int[] {20, 5}) {
      reported.ledger.add(
          TURNOUT,
          Turnout.builder()
              .id("t" + day)
              .territory(BANNER)
              .turnedOutOn(LocalDate.of(2023, 4, day))
              .sector(Sectors.FOREST_AND_GRASSLAND_FIRE)
              .people(day)
              .vehicles(1)
              .build());
    }
    assertThat(
            reported
                .state(
                    "S1",
                    "turnout.people",
                    "2023-04-05",
                    "5人",
                    "sector",
                    "forest-and-grassland-fire")
                .zh())
        .contains("2023年4月5日，共出动防火工作人员5人，车辆1辆；2023年4月20日，共出动防火工作人员20人，车辆1辆。");
  }

  @Test
  void openHazardsAreListedByReason() throws IOException {
    Reported reported = new Reported("hazard");
    for (int i = 0; i < 3; i++) {
      reported.ledger.add(
          HAZARD,
          Reported.aHazard("h" + i, Channel.THIRD_PARTY, "2023-02-01", null)
              .delayReason(
                  i == 0 ? DelayReason.APPROVAL_FROM_PARENT : DelayReason.FUNDS_FROM_PARENT)
              .build());
    }
    assertThat(reported.zh()).contains("正在推进整改3条，未整改的原因：需向上级公司申请资金2条，需上级审批1条。");
  }

  @Test
  void eachCampaignHasItsParagraphWithItsOwnDays() throws IOException {
    Reported reported = new Reported("hazard", "campaign");
    campaign(reported, "late", "后一行动", "2023-05-17", null);
    campaign(reported, "early", "前一行动", "2022-11-01", LocalDate.of(2023, 2, 28));
    campaign(reported, "gone", "早已结束", "2022-01-01", LocalDate.of(2022, 2, 28));
    reported.ledger.add(
        HAZARD,
        Reported.aHazard("h", Channel.CAMPAIGN_INSPECTION, "2023-05-17", null)
            .campaign("late")
            .build());
    String zh = reported.zh();
    assertThat(zh)
        .contains("前一行动。")
        .containsPattern("后一行动。.*2023年5月17日至6月30日，发现隐患问题1条，已整改0条")
        .doesNotContain("早已结束");
    assertThat(zh.indexOf("前一行动")).isLessThan(zh.indexOf("后一行动"));
  }

  private static void campaign(
      Reported reported, String id, String name, String from, LocalDate to) {
    reported.ledger.add(
        CAMPAIGN,
        Campaign.builder()
            .id(id)
            .territory(BANNER)
            .name(name)
            .startedOn(LocalDate.parse(from))
            .endsOn(to)
            .build());
  }

  // -- dates

  @Test
  void nothingIsSaidOfDaysAfterTheLedger() throws IOException {
    Reported reported = threeHazards();
    HalfYearReport year =
        HalfYearReport.of(
                reported.ledger.build(),
                null,
                ReportingPeriod.year(2023),
                IndicatorCatalogue.STANDARD)
            .orThrow();
    Document written = year.in(Locale.CHINESE);
    assertThat(written.title()).contains("2023年");
    assertThat(Reported.text(written)).contains("发现隐患问题3条");
    assertThat(written.notes())
        .allMatch(
            n -> n.part(Part.PERIOD).contains("上半年") || n.part(Part.PERIOD).contains("6月30日"));
  }

  @Test
  void aLedgerWithoutManifestGivesItsProblemsAndNoReport() throws IOException {
    Ledger broken = Ledger.copyOf(new NoManifest());
    Outcome<HalfYearReport> none =
        HalfYearReport.of(broken, null, Reported.HALF, IndicatorCatalogue.STANDARD);
    assertThat(none.value()).isNull();
    assertThat(none.problems()).isNotEmpty();
  }

  /** A source that says nothing of itself. */
  private record NoManifest() implements RecordSource {

    @Override
    public Outcome<Manifest> manifest() {
      return Outcome.failed(RecordProblems.NOT_A_DATE.with("found", "x"));
    }

    @Override
    public void scan(RecordVisitor visitor) {}
  }

  @Test
  void everyIndicatorOfThePlanIsInTheCatalogueAndEveryFormFitsItsQuestions() {
    assertThat(StandardPlan.PLAN.sections()).hasSize(7);
    for (ReportPlan.SectionPlan s : StandardPlan.PLAN.sections()) {
      for (ReportPlan.ParagraphPlan p : s.paragraphs()) {
        for (ReportPlan.SentencePlan x : p.sentences()) {
          x.clauses().forEach(HalfYearReportTest::assertFits);
        }
      }
    }
  }

  private static void assertFits(ReportPlan.ClausePlan clause) {
    for (String form : List.of(clause.form().zh(), clause.form().en())) {
      long holes =
          Pattern.compile("\\{([^}]*)}")
              .matcher(form)
              .results()
              .filter(r -> !r.group(1).equals("name"))
              .count();
      assertThat(holes).as(form).isEqualTo(clause.asks().size());
      assertThat(form.contains("{name}")).as(form).isEqualTo(clause.each() != null);
    }
    for (Ask ask : clause.asks()) {
      ask.ways()
          .forEach(w -> assertThat(IndicatorCatalogue.STANDARD.find(w.indicator())).isNotNull());
    }
  }

  @Test
  void recordsThatContradictThemselvesAreNamedThoughTheyCount() throws IOException {
    Reported reported =
        new Reported("hazard").hazard("late", Channel.SELF_CHECK, "2023-03-01", "2023-02-01");
    assertThat(reported.zh()).contains("自相矛盾的记录").contains("1处：late。如：").contains("2023-02-01");
    assertThat(reported.en()).contains("Records that contradict themselves", "1 times: late");
    assertThat(threeHazards().zh()).doesNotContain("自相矛盾");
  }

  @Test
  void theLongerStatedPeriodIsSaidRatherThanTheLater() throws IOException {
    Reported reported =
        threeHazards()
            .state("F1", "hazard.found", "2023-01-01/2023-05-31", "2条", "channel", SPECIAL)
            .state("F2", "hazard.found", "2023-06-01/2023-06-30", "1条", "channel", SPECIAL);
    assertThat(reported.zh()).contains("2023年1—5月，发现隐患问题2条");
  }

  @Test
  void whatMayNotBeAddedIsNoNumber() throws IOException {
    Reported reported =
        threeHazards()
            .state("F1", "hazard.found", "2023-01-01/2023-05-31", "2条", "channel", SPECIAL)
            .state("F2", "hazard.found", "2023-01-01/2023-06-30", "3条");
    reported.stated.add(
        STATED_IDENTITY,
        StatedIdentity.builder()
            .id("C")
            .territory(BANNER)
            .form(IdentityForm.ADDABLE)
            .addParts("F1", "F2")
            .build());
    assertThat(reported.zh()).contains("C（F1 + F2）。无法判定。").doesNotContain("5条");
  }
}
