package io.github.safetysupervision.ledger;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardProblems;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.table.RowProblems;
import io.github.safetysupervision.table.RowReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor is told of rows and objects that a source of one's own hands over. */
class RecordFeedTest {

  private static final RowReader<Hazard> HAZARDS = RowReader.of(HAZARD);

  /** Everything a visitor is told. */
  private static final class Told implements RecordVisitor {
    private final List<RecordView<?>> records = new ArrayList<>();
    private final List<UnreadRecord> unread = new ArrayList<>();

    @Override
    public void record(RecordView<?> record) {
      records.add(record);
    }

    @Override
    public void unread(UnreadRecord one) {
      unread.add(one);
    }
  }

  private static Map<String, Object> row(Object... headersAndCells) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("编号", "H-1");
    out.put("行政区划", "152529");
    out.put("发现日期", "2023-03-02");
    out.put("发现渠道", "第三方评估");
    out.put("隐患级别", "一般隐患");
    out.put("整改状态", "整改中");
    for (int i = 0; i < headersAndCells.length; i += 2) {
      out.put((String) headersAndCells[i], headersAndCells[i + 1]);
    }
    return out;
  }

  private static <T extends SafetyRecord> Told told(RowReader<T> reader, Map<String, ?> row) {
    Told out = new Told();
    RecordFeed.to(out, "隐患表").row(reader, row);
    assertThat(out.records.size() + out.unread.size()).isEqualTo(1);
    return out;
  }

  private static UnreadRecord unread(Object... headersAndCells) {
    return told(HAZARDS, row(headersAndCells)).unread.get(0);
  }

  private static FieldValues known(UnreadRecord unread) {
    return Objects.requireNonNull(unread.known());
  }

  private static List<String> lost(UnreadRecord unread) {
    return HAZARD.fields().stream().filter(known(unread)::isUnread).map(Field::name).toList();
  }

  // -- whole

  @Test
  void objectsAndRowsAreToldInTurnWithTheirNumbers() {
    Hazard hazard =
        Hazard.builder()
            .id("H-9")
            .territory(DivisionCode.parse("152529"))
            .foundOn(LocalDate.of(2023, 3, 2))
            .channel(Channel.THIRD_PARTY)
            .grade(HazardGrade.GENERAL)
            .state(HazardState.RECTIFYING)
            .build();
    Told told = new Told();
    RecordFeed feed = RecordFeed.to(told, "隐患表");
    feed.record(HAZARD, hazard);
    feed.row(HAZARDS, row("整改期限", "２０２３-01-01"));
    feed.row(HAZARDS, row("发现日期", "昨天"));
    feed.record(HAZARD, hazard);
    assertThat(told.records)
        .extracting(r -> r.id() + " " + r.places().ofRecord())
        .containsExactly("H-9 隐患表:1", "H-1 隐患表:2", "H-9 隐患表:4");
    RecordView<?> second = told.records.get(1);
    assertThat(second.places().of(HAZARD.deadline)).hasToString("隐患表:2 /deadline");
    assertThat(second.keep().object()).isEqualTo(HAZARDS.read(row("整改期限", "2023-01-01")).value());
    assertThat(second.problems())
        .extracting(Problem::code, p -> p.place().toString(), Problem::label, Problem::recordId)
        .containsExactly(
            tuple(RowProblems.READ_AS, "隐患表:2 /deadline", "整改期限", "H-1"),
            tuple(HazardProblems.DEADLINE_BEFORE_FOUND, "隐患表:2 /deadline", "整改期限", "H-1"));
    assertThat(told.unread).singleElement().matches(u -> u.place().line() == 3);
  }

  // -- values

  @Test
  void aBadCellLosesItsFieldAndNoOther() {
    UnreadRecord unread = unread("整改期限", "明天", "隐患描述", "电线老化", "type", "hazard");
    assertThat(unread.loss()).isEqualTo(Loss.VALUE);
    assertThat(unread.id()).isEqualTo("H-1");
    assertThat(unread.type()).isSameAs(HAZARD);
    assertThat(unread.place()).isEqualTo(new Place("隐患表", 1, 0, -1, ""));
    assertThat(lost(unread)).containsExactly("deadline");
    assertThat(known(unread).value(HAZARD.channel)).isEqualTo(Channel.THIRD_PARTY);
    assertThat(known(unread).value(HAZARD.closedOn)).isNull();
    assertThat(unread.problems())
        .extracting(Problem::code, p -> p.place().toString(), Problem::recordId)
        .containsExactly(tuple(RecordProblems.NOT_A_DATE, "隐患表:1 /deadline", "H-1"));
    assertThat(unread.raw())
        .isEqualTo(
            "{\"编号\":\"H-1\",\"行政区划\":\"152529\",\"发现日期\":\"2023-03-02\",\"发现渠道\":\"第三方评估\","
                + "\"隐患级别\":\"一般隐患\",\"整改状态\":\"整改中\",\"整改期限\":\"明天\",\"隐患描述\":\"电线老化\","
                + "\"记录类型\":\"hazard\"}");
  }

  @Test
  void aMissingFieldIsALostValue() {
    Map<String, Object> row = row("整改状态", " ");
    row.remove("编号");
    UnreadRecord unread = told(HAZARDS, row).unread.get(0);
    assertThat(unread.loss()).isEqualTo(Loss.VALUE);
    assertThat(unread.id()).isNull();
    assertThat(lost(unread)).containsExactlyInAnyOrder("id", "state");
  }

  @Test
  void ofTwoColumnsOfOneFieldNeitherCounts() {
    UnreadRecord unread = unread("deadline", "2023-04-01", "整改期限（日）", " ");
    assertThat(unread.loss()).isEqualTo(Loss.VALUE);
    assertThat(lost(unread)).containsExactly("deadline");
    assertThat(unread("id", "H-2").id()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufffd", "第三方\ufffd估", "危\ud800"})
  void whatWasLostOfAWordOrAnIdMayHaveBeenAnother(String cell) {
    assertThat(lost(unread("发现渠道", cell))).containsExactly("channel");
    assertThat(lost(unread("entity", cell))).containsExactly("entity");
    assertThat(lost(unread("隐患描述", cell))).containsExactly("description");
  }

  // -- names

  @ParameterizedTest
  @CsvSource({
    "closedOm, closedOn",
    "销号曰期, closedOn",
    "*销号曰期（选填）, closedOn",
    "整改期限（年\ufffd）, deadline",
    "dead\ufffdine, deadline"
  })
  void aHeaderThatMayBeAFieldHidesThatField(String header, String field) {
    UnreadRecord unread = unread(header, "2023-04-01");
    assertThat(unread.loss()).isEqualTo(Loss.NAME);
    assertThat(unread.id()).isEqualTo("H-1");
    assertThat(lost(unread)).contains(field).doesNotContain("channel", "foundOn", "description");
  }

  @Test
  void aHeaderThatHidesAFieldHidesItWhereItHasAColumnToo() {
    UnreadRecord unread = unread("销号日期", "2023-04-01", "销号曰期", "2023-04-02", "编呺号", "H-2");
    assertThat(lost(unread)).contains("closedOn");
    assertThat(unread("i d", "H-2").id()).as("which id is meant is lost").isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200b", "\ufffd", "\ud800", "*", "tpye"})
  void aHeaderThatMayBeAnythingHidesAllThatHasNoColumn(String header) {
    UnreadRecord unread = unread(header, "事故隐患", "整改期限", " ");
    assertThat(unread.loss()).isEqualTo(Loss.NAME);
    assertThat(lost(unread))
        .contains("closedOn", "entity", "supersedes", "operation")
        .doesNotContain("id", "foundOn", "deadline");
  }

  @Test
  void aKeyOfNullIsAHeaderWithoutAName() {
    Map<String, Object> row = row();
    row.put(null, 17);
    UnreadRecord unread = told(HAZARDS, row).unread.get(0);
    assertThat(unread.loss()).isEqualTo(Loss.NAME);
    assertThat(unread.raw()).endsWith(",\"\":17}");
    row.put(null, " ");
    assertThat(told(HAZARDS, row).records).hasSize(1);
  }

  @Test
  void aConstantDoesNotStandForAColumnThatMayBeThere() {
    Map<String, Object> row = row();
    row.remove("行政区划");
    RowReader<Hazard> reader = HAZARDS.withConstants(Map.of("行政区划", "152529"));
    assertThat(told(reader, row).records).hasSize(1);
    row.put("行政区化", null);
    UnreadRecord unread = told(reader, row).unread.get(0);
    assertThat(unread.loss()).isEqualTo(Loss.NAME);
    assertThat(lost(unread)).contains("territory");
    row.remove("行政区化");
    row.put("\ufffd", "150000");
    assertThat(lost(told(reader, row).unread.get(0))).contains("territory");
  }

  @Test
  void aDamagedUnitIsNoUnit() {
    RowReader<?> reader = RowReader.of(INSPECTION);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", "I-1");
    row.put("territory", "152529");
    row.put("检查日期", "2023-03-02");
    row.put("检查方式", "日常检查");
    row.put("检查人员数（\ufffd人）", 3);
    UnreadRecord unread = told(reader, row).unread.get(0);
    assertThat(known(unread).isUnread(INSPECTION.people)).isTrue();
  }

  // -- types

  @Test
  void aTypeNearlySpeltIsOneRecordOrNone() {
    UnreadRecord unread = unread("记录类型", "事故隐患们");
    assertThat(unread.loss()).isEqualTo(Loss.TYPE);
    assertThat(unread.types()).containsExactly(HAZARD);
    assertThat(unread.id()).isEqualTo("H-1");
  }

  @ParameterizedTest
  @CsvSource({"type, inspection", "记录类型, 检查", "记录类形, 检查", "type, -", "tpye, \ufffd"})
  void aRowThatSaysAnotherTypeMayBeAnything(String header, String said) {
    UnreadRecord unread = unread(header, said);
    assertThat(unread.loss()).isEqualTo(Loss.FRAME);
    assertThat(unread.types()).isEmpty();
    assertThat(unread.passes(OPERATING_ENTITY, Filter.all())).isEqualTo(Truth.UNKNOWN);
  }

  // -- hostile

  @Test
  @Timeout(120)
  void nothingThatARowHoldsEverThrows() {
    List<Object> circle = new ArrayList<>();
    Map<String, Object> ring = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      circle.add(circle);
      circle.add(ring);
      ring.put("键" + i, circle);
    }
    Map<Object, Object> nameless = new HashMap<>();
    nameless.put(null, null);
    nameless.put(17, Map.of());
    List<Object> cells =
        Arrays.asList(
            null,
            circle,
            Arrays.asList(null, circle, " "),
            nameless,
            new Object(),
            new byte[1_000],
            new Date(0),
            'x',
            Double.NaN,
            Float.NEGATIVE_INFINITY,
            new BigDecimal("1E+2147483647"),
            BigInteger.TWO.pow(20_000),
            "x".repeat(500_000),
            "、".repeat(100_000),
            "1" + ",000".repeat(30_000),
            "\ud800".repeat(100_000),
            "\ud83d\ude00".repeat(10_000),
            "{\"type\":\"hazard\"}\n{}");
    for (Object cell : cells) {
      for (String header : List.of("编号", "发现日期", "隐患级别", "备注", "\ud800", "type", " ")) {
        check(told(HAZARDS, row(header, cell)));
      }
      Map<String, Object> entity = new LinkedHashMap<>();
      entity.put("生产经营场所", cell);
      check(told(RowReader.of(OPERATING_ENTITY), entity));
    }
    String huge = "列".repeat(300_000);
    check(told(HAZARDS, row(huge, "x", "发现日期", "x")));
    Map<String, Object> many = row("发现日期", "x");
    for (int i = 0; i < 5_000; i++) {
      many.put("列" + i, "x".repeat(2_000));
    }
    check(told(HAZARDS, many));
  }

  private static void check(Told told) {
    for (UnreadRecord unread : told.unread) {
      assertThat(unread.raw()).startsWith("{").doesNotContain("\n");
      assertThat(unread.raw().length()).isLessThan((1 << 22) + 100_000);
      assertThat(unread.problems()).anyMatch(p -> p.severity().isError());
      unread.problems().forEach(p -> assertThat(p.toString().length()).isLessThan(5_000));
    }
  }
}
