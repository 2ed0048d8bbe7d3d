package io.github.safetysupervision.table;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.CodeProblems;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardProblems;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.MoneyProblems;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading rows of tables. */
class RowTest {

  private static final Map<String, Object> PLACE = Map.of("territory", "152529", "id", "R-1");

  private static Map<String, Object> hazard(Object... headersAndCells) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("编号", "H-1");
    row.put("行政区划", "152529");
    row.put("发现日期", "2023-03-02");
    row.put("发现渠道", "第三方评估");
    row.put("隐患级别", "一般隐患");
    row.put("整改状态", "整改中");
    return with(row, headersAndCells);
  }

  private static Map<String, Object> with(Map<String, Object> row, Object... headersAndCells) {
    for (int i = 0; i < headersAndCells.length; i += 2) {
      row.put((String) headersAndCells[i], headersAndCells[i + 1]);
    }
    return row;
  }

  private static Outcome<Penalty> penalty(Object... headersAndCells) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("处罚决定日期", "2023-05-17");
    row.put("处罚机关", "D-1");
    row.put("处罚种类", "罚款");
    row.put("金额未定", null);
    return RowReader.of(PENALTY).withConstants(PLACE).read(with(row, headersAndCells));
  }

  private static Outcome<Inspection> inspection(Object... headersAndCells) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("检查日期", "2023-05-17");
    row.put("检查方式", "日常检查");
    return RowReader.of(INSPECTION).withConstants(PLACE).read(with(row, headersAndCells));
  }

  private static Outcome<OperatingEntity> entity(Object... headersAndCells) {
    return RowReader.of(OPERATING_ENTITY)
        .withConstants(PLACE)
        .read(with(new LinkedHashMap<>(Map.of("单位名称", "某公司")), headersAndCells));
  }

  private static void assertProblem(Outcome<?> read, ProblemCode code, String label) {
    assertThat(read.problems())
        .extracting(Problem::code, Problem::label)
        .contains(tuple(code, label));
  }

  private static void assertOnly(Outcome<?> read, ProblemCode code, String label) {
    assertThat(read.problems())
        .extracting(Problem::code, Problem::label)
        .containsExactly(tuple(code, label));
    assertThat(read.value() == null).isEqualTo(code.severity().isError());
  }

  // -- headers

  @Test
  void aRowOfChineseHeadersAndWordsIsARecord() {
    Hazard read = RowReader.of(HAZARD).read(hazard("整改期限", null, "隐患描述", "  ")).orThrow();
    assertThat(read)
        .isEqualTo(
            Hazard.builder()
                .id("H-1")
                .territory(DivisionCode.parse("152529"))
                .foundOn(LocalDate.of(2023, 3, 2))
                .channel(Channel.THIRD_PARTY)
                .grade(HazardGrade.GENERAL)
                .state(HazardState.RECTIFYING)
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "整改期限",
        "deadline",
        " 整改期限 ",
        "整改\n期限",
        "整改期限（年月日）",
        "整改期限(yyyy-MM-dd)",
        "整改期限【选填】",
        "*整改期限",
        "整改期限＊",
        "＊整改期限（选填）",
        "\ufeffdeadline"
      })
  void aHeaderMayBeWrittenInManyWays(String header) {
    assertThat(RowReader.of(HAZARD).read(hazard(header, "2023-04-01")).orThrow().getDeadline())
        .isEqualTo("2023-04-01");
  }

  @Test
  void anotherColumnIsKeptAsTextAndRemarked() {
    Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard("备注", "见\"附件\"\n", "序号", 1, "空列", " "));
    assertThat(read.orThrow().getExtension().json("备注")).isEqualTo("\"见\\\"附件\\\"\\u000a\"");
    assertThat(read.orThrow().getExtension().json("序号")).isEqualTo("\"1\"");
    assertThat(read.orThrow().getExtension().members()).hasSize(2);
    assertThat(read.problems())
        .extracting(Problem::code, Problem::label)
        .containsExactly(
            tuple(RowProblems.UNKNOWN_COLUMN, "备注"), tuple(RowProblems.UNKNOWN_COLUMN, "序号"));
    assertThat(read.isValid()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Accepted_On, acceptedOn",
    "closedOm, closedOn",
    "Closed_On, closedOn",
    "closedO(n), closedOn",
    "销号曰期, 销号日期",
    "*销号曰期（选填）, 销号日期",
    "记录类形, 记录类型",
    "tpye, type"
  })
  void aHeaderThatIsNearlyANameLeavesTheRowUnread(String header, String meant) {
    Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard(header, "2023-04-01"));
    assertOnly(read, RecordProblems.NEARLY_KNOWN, header);
    assertThat(read.value()).isNull();
    assertThat(read.problems().get(0).message(Locale.CHINESE)).contains("“" + meant + "”");
    assertThat(RowReader.of(HAZARD).read(hazard(header, " ")).isValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "销号\ufffd日", "\udc00x"})
  void aDamagedHeaderLeavesTheRowUnread(String header) {
    assertOnly(
        RowReader.of(HAZARD).read(hazard(header, "2023-04-01")),
        RecordProblems.HALF_CHARACTER,
        header);
  }

  @Test
  void twoColumnsOfOneFieldAreRefused() {
    assertOnly(
        RowReader.of(HAZARD).read(hazard("deadline", "2023-04-01", "整改期限（日）", "2023-04-02")),
        RowProblems.TWO_COLUMNS,
        "整改期限（日）");
  }

  @Test
  void aValueWithoutAHeaderLeavesTheRowUnread() {
    assertOnly(RowReader.of(HAZARD).read(hazard(" ", "x")), RowProblems.NO_HEADER, " ");
    assertOnly(RowReader.of(HAZARD).read(hazard(null, "x")), RowProblems.NO_HEADER, "");
    assertThat(RowReader.of(HAZARD).read(hazard(null, null)).problems()).isEmpty();
  }

  @Test
  void aRowThatSaysItsTypeMustBeOfIt() {
    assertThat(RowReader.of(HAZARD).read(hazard("记录类型", "事故隐患")).problems()).isEmpty();
    assertThat(RowReader.of(HAZARD).read(hazard("type", "hazard")).problems()).isEmpty();
    assertThat(RowReader.of(HAZARD).read(hazard("type", null)).problems()).isEmpty();
    assertOnly(RowReader.of(HAZARD).read(hazard("记录类型", "检查")), RowProblems.OTHER_TYPE, "记录类型");
  }

  @Test
  void aMissingColumnIsSaidByTheLabelAndABlankCellByTheHeader() {
    Map<String, Object> row = hazard("隐患级别", " ");
    row.remove("发现日期");
    row.remove("编号");
    Outcome<Hazard> read = RowReader.of(HAZARD).read(row);
    assertThat(read.value()).isNull();
    assertThat(read.problems())
        .extracting(Problem::code, Problem::label)
        .containsExactly(
            tuple(RecordProblems.MISSING, "编号"),
            tuple(RecordProblems.MISSING, "发现日期"),
            tuple(RecordProblems.MISSING, "隐患级别"));
    assertThat(read.problems().get(2).message(Locale.CHINESE)).contains("一般隐患、重大隐患、待定");
    assertThat(read.problems().get(2).place().pointer()).isEqualTo("/grade");
  }

  @Test
  void whatContradictsItselfIsARecordWithProblemsUnderTheHeadersAsWritten() {
    Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard("整改期限（年月日）", "2023-01-01"));
    assertThat(read.orThrow().getDeadline()).isEqualTo("2023-01-01");
    assertThat(read.problems())
        .extracting(Problem::code, Problem::label, Problem::recordId)
        .containsExactly(tuple(HazardProblems.DEADLINE_BEFORE_FOUND, "整改期限（年月日）", "H-1"));
  }

  // -- constants

  @Test
  void constantsFillColumnsThatAreNotThereAndNoOthers() {
    Map<String, Object> row = hazard("填报单位", "");
    row.remove("行政区划");
    Hazard read =
        RowReader.of(HAZARD)
            .withConstants(Map.of("行政区划", "152529", "reporter", "D-1", "source", "Excel"))
            .read(row)
            .orThrow();
    assertThat(read.getTerritory()).hasToString("152529");
    assertThat(read.getReporter()).as("a blank cell is what the table says").isNull();
    assertThat(read.getSource()).isEqualTo("Excel");
    assertProblem(
        RowReader.of(HAZARD)
            .withConstants(Map.of("territory", "152529"))
            .read(hazard("行政区划", null)),
        RecordProblems.MISSING,
        "行政区划");
  }

  @Test
  void aConstantOfNoFieldIsAMistakeOfTheProgram() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RowReader.of(HAZARD).withConstants(Map.of("teritory", "152529")).read(hazard()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RowReader.of(HAZARD)
                    .withConstants(Map.of("territory", "1", "行政区划", "2"))
                    .read(hazard()));
  }

  // -- days

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-05-17",
        "2023-5-17",
        "2023/5/17",
        "2023.05.17",
        "2023年5月17日",
        "20230517",
        " 2023-05-17 ",
        "2023-05-17 00:00:00",
        "2023/5/17 0:00",
        "2023-05-17T00:00:00.0"
      })
  void aDayIsReadAsPeopleWriteIt(String text) {
    Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard("整改期限", text));
    assertThat(read.orThrow().getDeadline()).isEqualTo("2023-05-17");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aDayIsReadFromDatesAndFromNumbersOfEightDigits() {
    for (Object cell :
        List.of(
            LocalDate.of(2023, 5, 17),
            LocalDateTime.of(2023, 5, 17, 0, 0),
            20230517,
            2.0230517E7,
            "２０２３－５－１７")) {
      assertThat(RowReader.of(HAZARD).read(hazard("整改期限", cell)).orThrow().getDeadline())
          .isEqualTo("2023-05-17");
    }
  }

  @Test
  void aTimeOfDayAndTheNumberOfADayAreNoDay() {
    assertOnly(
        RowReader.of(HAZARD).read(hazard("整改期限", LocalDateTime.of(2023, 5, 17, 8, 30))),
        RowProblems.TIME_OF_DAY,
        "整改期限");
    assertOnly(
        RowReader.of(HAZARD).read(hazard("整改期限", "2023-5-17 8:30")),
        RowProblems.TIME_OF_DAY,
        "整改期限");
    for (Object serial : List.of(45063, 45063.0, "45063")) {
      Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard("整改期限", serial));
      assertOnly(read, RowProblems.SERIAL_DAY, "整改期限");
      assertThat(read.problems().get(0).arguments())
          .containsEntry("first", "2023-05-17")
          .containsEntry("second", "2027-05-18");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-02-30", "2023-13-01", "23-5-17", "2023-5/17", "2023年5月", "2023", "45063.5"})
  void noDayIsNoDay(String text) {
    assertOnly(RowReader.of(HAZARD).read(hazard("整改期限", text)), RecordProblems.NOT_A_DATE, "整改期限");
  }

  // -- amounts and counts

  @ParameterizedTest
  @CsvSource({
    "罚款金额, 63000, 63000",
    "罚款金额（元）, 63000.50, 63000.50",
    "罚款金额（万元）, 6.3, 63000",
    "罚款金额(万元), 12.72005, 127200.5",
    "罚款金额（单位：万元）, 0.5, 5000",
    "罚款金额（千元）, 0.00001, 0.01",
    "罚款金额（亿元）, 1.00, 100000000",
    "罚款金额, 6.3万元, 63000",
    "罚款金额（万元）, 6.3万元, 63000",
    "罚款金额, 63000元, 63000",
    "罚款金额（万元）, -0.5, -5000",
    "罚款金额（万元）, 0, 0",
  })
  void anAmountIsTakenTimesTheUnitOfItsColumn(String header, String cell, String yuan) {
    assertThat(penalty(header, cell).value().getAmount()).isEqualTo(Money.parse(yuan));
  }

  @Test
  void anAmountIsReadFromNumbersWithoutLosingAFen() {
    for (Object cell : List.of(19.52, 19.520000000000003, new BigDecimal("19.52"), "１９．５２")) {
      assertThat(penalty("罚款金额（万元）", cell).orThrow().getAmount()).isEqualTo(Money.parse("195200"));
    }
    assertThat(penalty("罚款金额", 63000).orThrow().getAmount()).isEqualTo(Money.parse("63000"));
    assertThat(penalty("罚款金额", 63000.0).orThrow().getAmount()).isEqualTo(Money.parse("63000"));
    assertThat(penalty("罚款金额", new BigDecimal("63000.00")).orThrow().getAmount())
        .isEqualTo(Money.parse("63000"));
    assertThat(penalty("罚款金额", 0.1 + 0.2).orThrow().getAmount()).isEqualTo(Money.parse("0.3"));
    assertProblem(penalty("罚款金额", 0.1 + 0.2), RowProblems.READ_AS, "罚款金额");
    assertThat(penalty("罚款金额", "63,000.5").orThrow().getAmount()).isEqualTo(Money.parse("63000.5"));
    assertThat(penalty("罚款金额（万元）", new BigInteger("12")).orThrow().getAmount())
        .isEqualTo(Money.parse("120000"));
  }

  @Test
  void anAmountThatIsNotExactIsRefused() {
    assertOnly(penalty("罚款金额（万元）", "0.0000005"), MoneyProblems.BELOW_FEN, "罚款金额（万元）");
    assertOnly(penalty("罚款金额", 0.125), MoneyProblems.BELOW_FEN, "罚款金额");
    assertOnly(penalty("罚款金额", 1e17), RowProblems.DIGITS_LOST, "罚款金额");
    assertOnly(penalty("罚款金额", "六万"), MoneyProblems.NOT_PLAIN, "罚款金额");
    assertOnly(penalty("罚款金额（万元）", "06.3"), MoneyProblems.NOT_PLAIN, "罚款金额（万元）");
    assertOnly(penalty("罚款金额", "6,30"), MoneyProblems.NOT_PLAIN, "罚款金额");
    assertOnly(penalty("罚款金额", new BigDecimal("1e999999999")), RowProblems.DIGITS_LOST, "罚款金额");
  }

  @Test
  void aUnitThatIsNotKnownOrContradictsTheHeaderIsRefused() {
    assertOnly(penalty("罚款金额（美元）", 5), RowProblems.UNIT, "罚款金额（美元）");
    assertOnly(penalty("罚款金额（含没收）", 5), RowProblems.UNIT, "罚款金额（含没收）");
    assertOnly(penalty("罚款金额（万元）", "63000元"), RowProblems.UNIT, "罚款金额（万元）");
    assertOnly(inspection("检查人员数（百人）", 5), RowProblems.UNIT, "检查人员数（百人）");
    assertOnly(inspection("检查人员数（仟人）", 5), RowProblems.UNIT, "检查人员数（仟人）");
    assertOnly(inspection("检查人员数（萬人）", 5), RowProblems.UNIT, "检查人员数（萬人）");
    assertOnly(inspection("检查人员数（W人）", 5), RowProblems.UNIT, "检查人员数（W人）");
  }

  @Test
  void aCountIsReadFromNumbersAndTheirTexts() {
    for (Object cell : List.of(12, 12L, 12.0, "12", "１２", " 12\u00a0", new AtomicInteger(12))) {
      assertThat(inspection("检查人员数（人）", cell).orThrow().getPeople()).isEqualTo(12);
    }
    assertThat(inspection("检查人员数", "1,200").orThrow().getPeople()).isEqualTo(1200);
    assertOnly(inspection("检查人员数", 12.5), RecordProblems.NOT_A_COUNT, "检查人员数");
    assertOnly(inspection("检查人员数", Double.NaN), RowProblems.NOT_A_CELL, "检查人员数");
  }

  @Test
  void fullWidthDigitsAreReadAndRemarked() {
    Outcome<Inspection> read = inspection("检查人员数", "１２");
    assertOnly(read, RowProblems.READ_AS, "检查人员数");
    assertThat(read.problems().get(0).arguments())
        .containsEntry("found", "１２")
        .containsEntry("expected", "12");
    assertThat(read.problems().get(0).severity().isError()).isFalse();
  }

  @Test
  void aBareQuantityTakesTheUnitOfItsColumn() {
    Map<String, Object> row = with(new LinkedHashMap<>(), "指标", "hazard.found", "报告期", "2023H1");
    StatedFigure read =
        RowReader.of(STATED_FIGURE).withConstants(PLACE).read(with(row, "报送数（条）", 1163)).orThrow();
    assertThat(read.getQuantity()).hasToString("1163条");
    row.remove("报送数（条）");
    StatedFigure written =
        RowReader.of(STATED_FIGURE).withConstants(PLACE).read(with(row, "报送数", "500余人次")).orThrow();
    assertThat(written.getQuantity()).hasToString("500余人次");
  }

  // -- codes

  @Test
  void codesAreReadFromTextAndFromNumbersThatCannotHaveLostADigit() {
    for (Object cell : List.of("152529", "１５２５２９", 152529, 152529.0, 152529000000L, 1.52529E11)) {
      Map<String, Object> row = hazard("行政区划", cell);
      assertThat(RowReader.of(HAZARD).read(row).orThrow().getTerritory().toString())
          .startsWith("152529");
    }
    assertThat(entity("国民经济行业", "0111").orThrow().getIndustry()).hasToString("0111");
    assertThat(entity("国民经济行业", "111").orThrow().getIndustry()).hasToString("111");
    assertThat(entity("国民经济行业", 2614).orThrow().getIndustry()).hasToString("2614");
    assertThat(entity("统一社会信用代码", " ９１１１００００７１０９２５０３２４ ").orThrow().getCreditCode())
        .hasToString("911100007109250324");
  }

  @Test
  void aCodeThatMayHaveLostItsZeroIsRefusedAndNotRepaired() {
    assertOnly(entity("国民经济行业", 111), RowProblems.LOST_ZERO, "国民经济行业");
    assertOnly(entity("国民经济行业", 11.0), RowProblems.LOST_ZERO, "国民经济行业");
    assertOnly(entity("国民经济行业", "5"), RowProblems.LOST_ZERO, "国民经济行业");
    assertOnly(
        RowReader.of(HAZARD).read(hazard("行政区划", 52529100000L)), RowProblems.LOST_ZERO, "行政区划");
    assertOnly(RowReader.of(HAZARD).read(hazard("行政区划", "52529")), RowProblems.LOST_ZERO, "行政区划");
    assertOnly(entity("统一社会信用代码", "11100007109250324"), RowProblems.LOST_ZERO, "统一社会信用代码");
    assertOnly(
        RowReader.of(HAZARD).read(hazard("行政区划", "1525")), CodeProblems.DIVISION_LENGTH, "行政区划");
    Problem lost = RowReader.of(HAZARD).read(hazard("行政区划", "52529100000")).problems().get(0);
    assertThat(lost.message(Locale.CHINESE))
        .contains("52529100000")
        .contains("12 位")
        .contains("前导零");
    assertThat(lost.message(Locale.ENGLISH)).contains("52529100000").contains("leading zeros");
  }

  @Test
  void aCodeThatASpreadsheetRoundedIsRefused() {
    for (Object cell :
        List.of(
            9.11100007109250324E17,
            911100007109250324L,
            new BigInteger("911100007109250324"),
            new BigDecimal("911100007109250324.00"),
            new AtomicLong(911100007109250324L))) {
      assertOnly(entity("统一社会信用代码", cell), RowProblems.DIGITS_LOST, "统一社会信用代码");
    }
    assertOnly(entity("统一社会信用代码", "9.111E+17"), RowProblems.DIGITS_LOST, "统一社会信用代码");
    assertOnly(
        RowReader.of(HAZARD).read(hazard("行政区划", "1.52529E+11")), RowProblems.DIGITS_LOST, "行政区划");
    Outcome<Hazard> id = RowReader.of(HAZARD).read(hazard("编号", "1.53E+17"));
    assertThat(id.orThrow().getId()).isEqualTo("1.53E+17");
    assertThat(id.problems())
        .extracting(Problem::code, p -> p.severity().isError())
        .containsExactly(tuple(RowProblems.DIGITS_LOST, false));
  }

  @Test
  void anIdIsFoldedToHalfWidthAndFreeWordsAreNot() {
    Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard("编号", "Ｈ－１２", "隐患描述", " 第１２号库房（东） "));
    assertThat(read.orThrow().getId()).isEqualTo("H－12");
    assertThat(read.orThrow().getDescription()).isEqualTo(" 第１２号库房（东） ");
    assertOnly(read, RowProblems.READ_AS, "编号");
    assertThat(RowReader.of(HAZARD).read(hazard("编号", 17)).orThrow().getId()).isEqualTo("17");
    assertThat(RowReader.of(HAZARD).read(hazard("编号", 17.0)).orThrow().getId()).isEqualTo("17");
  }

  // -- words and lists

  @Test
  void closedWordsAreReadByCodeOrInChineseAndOthersRefusedInChinese() {
    assertThat(RowReader.of(HAZARD).read(hazard("隐患级别", "major")).orThrow().getGrade())
        .isEqualTo(HazardGrade.MAJOR);
    assertThat(RowReader.of(HAZARD).read(hazard("隐患级别", " 重大隐患　")).orThrow().getGrade())
        .isEqualTo(HazardGrade.MAJOR);
    Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard("隐患级别", "较大隐患"));
    assertOnly(read, RecordProblems.NOT_A_CHOICE, "隐患级别");
    assertThat(read.problems().get(0).message(Locale.CHINESE)).contains("一般隐患、重大隐患、待定");
    assertThat(read.problems().get(0).message(Locale.ENGLISH)).contains("general, major, ungraded");
  }

  @Test
  void yesAndNoAreReadInChineseAndAsSpreadsheetsWriteThem() {
    for (Object yes : List.of("是", "true", "TRUE", true)) {
      assertThat(inspection("四不两直", yes).orThrow().getUnannounced()).isTrue();
    }
    for (Object no : List.of("否", "false", "FALSE", false)) {
      assertThat(inspection("四不两直（是/否）", no).orThrow().getUnannounced()).isFalse();
    }
    assertOnly(inspection("四不两直", 1), RecordProblems.NOT_A_CHOICE, "四不两直");
  }

  @Test
  void anOpenWordOutsideTheListIsKeptWithAWarningUnderItsHeader() {
    Outcome<Hazard> read = RowReader.of(HAZARD).read(hazard("发现渠道", null, "channel", null));
    assertThat(read.value()).isNull();
    Map<String, Object> row = hazard();
    row.remove("发现渠道");
    Outcome<Hazard> other = RowReader.of(HAZARD).read(with(row, "发现渠道（方式）", "双随机抽查"));
    assertThat(other.orThrow().getChannel()).isEqualTo(Term.of("双随机抽查"));
    assertOnly(other, RecordProblems.UNKNOWN_TERM, "发现渠道（方式）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E-1、E-2", "E-1;E-2", "E-1；E-2、", "E-1，E-2", "E-1, E-2", "E-1\nE-2\n"})
  void aListIsTakenApart(String text) {
    assertThat(inspection("检查对象", text).orThrow().getVisits()).containsExactly("E-1", "E-2");
  }

  @Test
  void aWordOfAListMayHoldTheSignBetweenWords() {
    assertThat(penalty("处罚种类", "警告、没收违法所得、没收非法财物、罚款", "罚款金额", 1).orThrow().getKinds())
        .containsExactly(PenaltyKind.WARNING, PenaltyKind.CONFISCATION, PenaltyKind.FINE);
  }

  @Test
  void aListIsReadFromListsAndFromSingleValues() {
    List<Object> many = new ArrayList<>(Arrays.asList("E-1", null, 2, " "));
    assertThat(inspection("检查对象", many).orThrow().getVisits()).containsExactly("E-1", "2");
    assertThat(inspection("检查对象", 17).orThrow().getVisits()).containsExactly("17");
    assertOnly(inspection("检查对象", List.of(List.of("E-1"))), RowProblems.NOT_A_CELL, "检查对象");
    assertOnly(inspection("检查对象", "E-1、有 空格"), RecordProblems.CONTROL_CHARACTER, "检查对象");
  }

  @Test
  void objectsInAListAreRowsThemselves() {
    OperatingEntity read =
        entity("生产经营场所", List.of(Map.of("场所名称", "一号库", "行政区划", "152529"))).orThrow();
    assertThat(read.getSites()).hasSize(1);
    assertThat(read.getSites().get(0).getName()).isEqualTo("一号库");
    Outcome<OperatingEntity> bad =
        entity("生产经营场所", List.of(Map.of("场所名称", "一号库", "行政区划", "52529")));
    assertOnly(bad, RowProblems.LOST_ZERO, "行政区划");
    assertThat(bad.problems().get(0).place().pointer()).isEqualTo("/sites/0/territory");
    assertOnly(entity("生产经营场所", "一号库"), RowProblems.NOT_A_CELL, "生产经营场所");
    assertProblem(entity("生产经营场所", List.of(Map.of())), RecordProblems.MISSING, "场所名称");
  }

  @Test
  void aValueThatNoCellHoldsIsAProblem() {
    assertOnly(
        RowReader.of(HAZARD).read(hazard("整改期限", new Object())), RowProblems.NOT_A_CELL, "整改期限");
    assertOnly(
        RowReader.of(HAZARD).read(hazard("整改期限", List.of("2023-04-01"))),
        RowProblems.NOT_A_CELL,
        "整改期限");
    Outcome<Hazard> other = RowReader.of(HAZARD).read(hazard("附件", new byte[3]));
    assertThat(other.isValid()).isTrue();
    assertProblem(other, RowProblems.NOT_A_CELL, "附件");
  }

  @Test
  void personalNumbersAreMaskedInWhatIsSaid() {
    Outcome<Inspection> read = inspection("检查人员数", "１３８００１３８０００");
    assertThat(read.problems().toString()).contains("138****8000").doesNotContain("13800138000");
  }
}
