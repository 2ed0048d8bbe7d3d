package io.github.safetysupervision.json;

import static io.github.safetysupervision.json.Samples.FIRST_LINE;
import static io.github.safetysupervision.json.Samples.HAZARD;
import static io.github.safetysupervision.json.Samples.MANIFEST;
import static io.github.safetysupervision.json.Samples.lines;
import static io.github.safetysupervision.json.Samples.told;
import static io.github.safetysupervision.json.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is said to be lost of what is not read whole (ADR 0013). */
class LostInFilesTest {

  private static final HazardType TYPE = HazardType.HAZARD;
  private static final String MEETING =
      "{\"type\":\"meeting\",\"id\":\"M-1\",\"territory\":\"152529\",\"heldOn\":\"2023-03-01\","
          + "\"kind\":\"regular\"}";

  private static String hazard(String more) {
    return HAZARD.substring(0, HAZARD.length() - 1) + more + "}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ufffd\\ufffd", "E\\uFFFD", "\\ufffd\\u4e00"})
  void aLostCharacterIsLostHoweverItIsWritten(String written) {
    UnreadRecord escaped =
        unread(hazard(",\"entity\":\"" + written + "\",\"sector\":\"chemical\""));
    assertThat(escaped.loss()).isEqualTo(Loss.VALUE);
    assertThat(escaped.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(JsonProblems.DAMAGED_TEXT);
              assertThat(p.place().pointer()).isEqualTo("/entity");
              assertThat(p.place().column()).isEqualTo(hazard(",\"entity\":").length());
            });
    FieldValues known = Objects.requireNonNull(escaped.known());
    assertThat(known.isUnread(TYPE.entity)).isTrue();
    assertThat(known.isUnread(TYPE.sector)).isFalse();
    String raw = written.replace("\\ufffd", "\ufffd").replace("\\uFFFD", "\ufffd");
    assertThat(
            Objects.requireNonNull(unread(hazard(",\"entity\":\"" + raw + "\"")).known())
                .isUnread(TYPE.entity))
        .isTrue();
  }

  private static UnreadRecord unread(String line) {
    Told told = told(lines(line));
    assertThat(told.records).isEmpty();
    assertThat(told.ofFile).isEmpty();
    assertThat(told.unread).hasSize(1);
    UnreadRecord unread = told.unread.get(0);
    assertThat(unread.raw()).isEqualTo(line);
    assertThat(unread.problems()).anyMatch(p -> p.severity().isError());
    return unread;
  }

  private static String types(UnreadRecord unread) {
    return unread.types().stream().map(RecordType::name).collect(Collectors.joining(" "));
  }

  // ---- a value

  @Test
  void aValueThatCannotBeReadIsAllThatIsLost() {
    String damaged = HAZARD.replace("\"self-check\"", "\"self\uFFFDcheck\"");
    for (String line :
        List.of(
            HAZARD.replace("05-06", "02-30"),
            HAZARD.replace("\"foundOn\":\"2023-05-06\",", ""),
            HAZARD.replace("\"2023-05-06\"", "null"),
            hazard(",\"closedOn\":7"),
            damaged)) {
      UnreadRecord unread = unread(line);
      assertThat(unread.loss()).isEqualTo(Loss.VALUE);
      assertThat(unread.type()).isSameAs(TYPE);
      assertThat(unread.id()).isEqualTo("H-1");
      KnownValues known = (KnownValues) unread.known();
      List<String> lost = TYPE.fields().stream().filter(known::isUnread).map(Field::name).toList();
      String expected =
          line.contains("closedOn") ? "closedOn" : line.equals(damaged) ? "channel" : "foundOn";
      assertThat(lost).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\uFFFD\"", "\"\\ud800\"", "[{\"a\":\"x\\udc00\"}]", "\"\\ude00\\ud83d\""})
  void damageInAnUnknownFieldLosesNothingElse(String value) {
    UnreadRecord unread = unread(hazard(",\"x\":" + value));
    assertThat(unread.loss()).isEqualTo(Loss.VALUE);
    KnownValues known = (KnownValues) unread.known();
    assertThat(TYPE.fields()).noneMatch(known::isUnread);
  }

  @Test
  void halfACharacterIsRefusedWhereItStands() {
    String line = hazard(",\"x\":[\"\\ud83d\\ude00 \\\\ud800\",{\"\\n\":\"\\uDBFF\"}]");
    assertThat(Samples.full(unread(line).problems()))
        .isEqualTo(
            "JSON-026 2:"
                + (line.indexOf("\\uDBFF") + 1)
                + ("@" + (FIRST_LINE.length() + line.indexOf("\\uDBFF")))
                + " /x [H-1]");
    assertThat(told(lines(line.replace("\\uDBFF", "\\uDBFF\\uDFFF"))).problems).isEmpty();
  }

  // ---- a name

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFFFD",
        "x\\ud800",
        "\\udfffx",
        "x\\ufffd",
        "\uFFFDn\uFFFD\uFFFDOn",
        "unk\uFFFDnown",
        "typo"
      })
  void aNameDamagedBeyondGuessingLeavesNothingKnownToBeAbsent(String name) {
    UnreadRecord unread = unread(hazard(",\"" + name + "\":\"2023-05-07\""));
    assertThat(unread.loss()).isEqualTo(Loss.NAME);
    assertThat(unread.type()).isSameAs(TYPE);
    KnownValues known = (KnownValues) unread.known();
    assertThat(known.isUnread(TYPE.closedOn)).isTrue();
    assertThat(known.value(TYPE.foundOn)).hasToString("2023-05-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "closedOm",
        "closed_on",
        "销号日期",
        "closed\uFFFDOn",
        "closed\uFFFDn",
        "\uFFFDlosedOn",
        "clo\uFFFD\uFFFDdOn",
        "clos\\ud800dOn"
      })
  void aNameHidesJustTheFieldsItIsNear(String name) {
    for (String present : List.of("", ",\"closedOn\":\"2023-05-07\"")) {
      UnreadRecord unread = unread(hazard(present + ",\"" + name + "\":\"2023-05-07\""));
      assertThat(unread.loss()).isEqualTo(Loss.NAME);
      assertThat(unread.id()).isEqualTo("H-1");
      KnownValues known = (KnownValues) unread.known();
      assertThat(TYPE.fields().stream().filter(known::isUnread).map(Field::name))
          .containsExactly("closedOn");
    }
  }

  @Test
  void aMisspeltTypeSaysNothingOfWhatIsAbsent() {
    KnownValues known = (KnownValues) unread(HAZARD.replace("hazard", "hazrad")).known();
    assertThat(TYPE.fields()).noneMatch(known::isUnread);
  }

  @Test
  void aNameNearTheIdHidesIt() {
    assertThat(unread(hazard(",\"ID\":\"H-2\"")).id()).isNull();
  }

  @Test
  void aNameOfGbkBytesIsDamaged() {
    byte[] line =
        hazard(",\"销号日期\":\"2023-05-07\"").getBytes(java.nio.charset.Charset.forName("GBK"));
    byte[] first = utf8(FIRST_LINE);
    byte[] bytes = java.util.Arrays.copyOf(first, first.length + line.length);
    System.arraycopy(line, 0, bytes, first.length, line.length);
    assertThat(told(bytes).unread).singleElement().matches(u -> u.loss() == Loss.NAME);
  }

  @Test
  void aFieldOfAnObjectInsideIsUnreadIfANameInsideIsLost() {
    String entity =
        "{\"type\":\"operating-entity\",\"id\":\"E\",\"territory\":\"152529\",\"name\":\"甲\","
            + "\"sites\":[{\"name\":\"s\",\"territory\":\"152529\",%s:1}]}";
    for (String name : List.of("\"Name\"", "\"n\uFFFDme\"", "\"name\"")) {
      UnreadRecord unread = unread(String.format(entity, name));
      assertThat(unread.loss()).isEqualTo(Loss.VALUE);
      KnownValues known = (KnownValues) unread.known();
      List<String> lost =
          unread.types().get(0).fields().stream().filter(known::isUnread).map(Field::name).toList();
      assertThat(lost).containsExactly("sites");
    }
    UnreadRecord twice = unread(String.format(entity, "\"x\":1,\"x\""));
    assertThat(twice.loss()).isEqualTo(Loss.VALUE);
    assertThat(told(lines(String.format(entity, "\"x\""))).records).hasSize(1);
  }

  // ---- a type

  @Test
  void aTypeNearSeveralMayBeAnyOfThem() {
    List<String> labels = ExchangeEdition.V1_0.types().stream().map(RecordType::label).toList();
    for (String label : labels) {
      UnreadRecord unread = unread(HAZARD.replace("hazard", label));
      assertThat(unread.loss()).isEqualTo(Loss.TYPE);
      assertThat(unread.types()).anyMatch(t -> t.label().equals(label));
      assertThat(unread.known() == null).isEqualTo(unread.types().size() > 1);
    }
  }

  @Test
  void aDamagedTypeNearNoneMayBeAny() {
    assertThat(types(unread(HAZARD.replace("\"hazard\"", "\"\uFFFD\uFFFD\uFFFD\"")))).isEmpty();
    assertThat(types(unread(HAZARD.replace("\"hazard\"", "\"\\ud800\"")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "\\ud800"})
  void whatIsWrongWithARecordOfUnknownTypeIsToldAndLosesNothing(String text) {
    Told told = told(lines("{\"type\":\"blast-site\",\"id\":\"B\",\"x\":\"" + text + "\"}"));
    assertThat(told.unread).isEmpty();
    assertThat(told.unknown).hasSize(1);
    assertThat(told.ofFile).singleElement().matches(p -> p.severity() == Severity.ERROR);
    assertThat(told.ofFile.get(0).recordId()).isEqualTo("B");
  }

  // ---- the frame

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "HM | hazard meeting",
        "H,M | hazard meeting",
        "H\rM | hazard meeting",
        "HH | hazard",
        "{\"type\":\"hazard\",\"id\":\"H-1\",\"closedOn\":2023-05-07} | hazard",
        "{\"type\":\"事故隐患\",\"id\":\"H-1\",\"foundOm\":[nul]} | hazard",
        "{\"type\":\"hazrad\",\"id\":\"A\\-1\"} | hazard",
        "{\"type\":\"hazard\",\"id\":\"H-1\",\"heldOn\":2023-03-01} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\",\"x-local\":-} | ``",
        "{\"type\":\"haz\\u0061rd\",\"id\":-} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\",} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\",\"foundOm\":,} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\" | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1 | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1,\"territory\":\"152529\"} | ``",
        "{\"type\":\"hazard,\"id\":\"H-1\",\"territory\":\"152529\"} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\",\"id\":\"H-2\"} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\"},\"id\":\"H-2\"} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\"}l\",\"id\":\"H-2\"} | ``",
        "{\"type\":\"hazard\",\"id\"eworks\"} | ``",
        "H{\"id\":\"H-2\"} | ``",
        "HM{ | ``",
        "{H | ``",
        "{\"id\":\"H-1\",\"name\":\"hazard\",} | ``",
        "{\"type\":\"hazard\",\"id\":\"H-1\",\"type\":\"meeting\"} | ``",
        "{\"id\":\"H-1\"} | ``",
        "nonsense | ``",
        "\"hazard\" | ``",
        "[H] | hazard",
        "7 | ``"
      })
  void aFrameNamesTheTypesOfItsRecords(String line, String types) {
    UnreadRecord unread = unread(line.replaceAll("H(?!-)", HAZARD).replaceAll("M(?!-)", MEETING));
    assertThat(unread.loss()).isEqualTo(Loss.FRAME);
    assertThat(unread.id()).isNull();
    assertThat(unread.known()).isNull();
    assertThat(types(unread)).isEqualTo(types);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"zzz\":R | hazard meeting",
        "\"\":[1,[{\"a\":R}]] | hazard meeting",
        "\"zzz\":[{\"type\":\"事故隐患\"}] | hazard",
        "\"zzz\":{\"x\":1,\"type\":\"meetings\"} | hazard meeting",
        "\"closedOn\":R | hazard meeting"
      })
  void recordsInsideARecordAreAFrameOfTheirTypesAndIts(String member, String types) {
    String inside = member.replace("R", MEETING);
    UnreadRecord unread = unread(hazard("," + inside));
    assertThat(unread.loss()).isEqualTo(Loss.FRAME);
    assertThat(types(unread)).isEqualTo(types);
    if (types.contains(" ")) {
      unread = unread("{\"type\":\"batch\",\"id\":\"B\"," + inside + "}");
      assertThat(types(unread)).isEqualTo("meeting");
    }
  }

  @Test
  void aRecordInThePlaceOfAnObjectOfAFieldIsLostToo() {
    UnreadRecord unread =
        unread(
            "{\"type\":\"operating-entity\",\"id\":\"E\",\"territory\":\"152529\",\"name\":\"甲\","
                + "\"sites\":[{\"name\":\"a\",\"territory\":\"152529\",\"type\":\"hazard\"}]}");
    assertThat(types(unread).split(" ")).containsExactlyInAnyOrder("operating-entity", "hazard");
  }

  @Test
  void objectsInsideOfOtherTypesAreNoRecords() {
    assertThat(told(lines(hazard(",\"at\":{\"type\":\"Point\"}"))).records).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "?", "\u200b", "…"})
  void aTypeOfSignsOnlyIsNone(String type) {
    UnreadRecord unread = unread(HAZARD.replace("\"hazard\"", '"' + type + '"'));
    assertThat(unread.loss()).isEqualTo(Loss.FRAME);
    assertThat(unread.types()).isEmpty();
  }

  @Test
  void aLedgerWithCarriageReturnsOnlyIsOneFrame() {
    String text = FIRST_LINE.trim() + "\r" + HAZARD + "\r" + MEETING + "\r";
    Told told = told(utf8(text));
    assertThat(told.records).isEmpty();
    assertThat(told.unread).singleElement().matches(u -> u.loss() == Loss.FRAME);
    assertThat(types(told.unread.get(0))).isEqualTo("hazard meeting");
  }

  // ---- the document

  private static void fatal(String text, String code, int records) {
    Told told = told(utf8(text));
    assertThat(told.records).as(text).hasSize(records);
    assertThat(told.ofFile)
        .as(text)
        .anyMatch(p -> p.code().id().equals(code) && p.severity() == Severity.FATAL);
  }

  private static String document(String rest) {
    return "{\"manifest\":" + MANIFEST + "," + rest;
  }

  @Test
  void recordsThatAreNotReadAreFatal() {
    fatal(document("\"records\":[" + MEETING + "]," + HAZARD + "]}"), "JSON-025", 1);
    fatal(document("\"records\":[" + MEETING + "]}," + HAZARD + "]}"), "JSON-020", 1);
    fatal(document("\"records\":[" + MEETING + "]}") + document("\"records\":[]}"), "JSON-020", 1);
    fatal(document("\"records\":[" + MEETING), "JSON-021", 1);
    fatal(document("\"records\":[" + MEETING + "],"), "JSON-021", 1);
    fatal(document("\"Records\":[" + HAZARD + "]}"), "JSON-024", 0);
    fatal(document("\"recrods\":[],\"records\":[]}"), "JSON-024", 0);
    fatal(document("\"rec\uFFFDrds\":[],\"records\":[]}"), "JSON-024", 0);
    fatal(document("\"data\":{\"records\":[" + HAZARD + "]}}"), "JSON-024", 0);
    fatal(document("\"data\":[[{\"a\":{\"\\u0074ype\":1}}]],\"records\":[]}"), "JSON-024", 0);
    fatal(document("\"data\":[" + HAZARD + ",\"records\":[" + MEETING + "]}"), "JSON-024", 0);
    fatal(document("\"records\":[],\"type\":\"hazard\"}"), "JSON-024", 0);
    fatal(document("x" + HAZARD + ",\"records\":[" + MEETING + "]}"), "JSON-025", 1);
    fatal(document("\"records\":" + HAZARD + "}"), "JSON-018", 0);
    fatal(document("\"records\"[" + HAZARD + "]}"), "JSON-025", 0);
    fatal(document("\"records\":[]}").replace("\"1.0\"", "\"1.0"), "JSON-025", 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"records\":[R],\"exportedBy\":\"x\",\"path\":\"C:\\\\a\"}",
        "\"exported\":{\"by\":\"type\",\"at\":[1,\"\\\\type\"]},\"records\":[R]}",
        "\"records\":[R,],}",
        "\"records\":[,R]}",
        "}\n\nR\n"
      })
  void whatHoldsNoRecordsIsNotFatal(String rest) {
    Told told = told(utf8(document(rest.replace("R", HAZARD)).replace(",}\n", "}\n")));
    assertThat(told.records).hasSize(1);
    assertThat(told.unread).isEmpty();
    assertThat(told.ofFile).noneMatch(p -> p.severity() == Severity.FATAL);
  }

  @Test
  void theMemberMeantIsNamed() {
    Problem p = told(utf8(document("\"Records\":[]}"))).ofFile.get(0);
    assertThat(p.arguments())
        .containsEntry("found", "Records")
        .containsEntry("expected", "records");
    p = told(utf8("{\"records\":[],\"Manifest\":{}}")).ofFile.get(0);
    assertThat(p.arguments()).containsEntry("expected", "manifest");
  }

  // ---- the manifest

  private static List<Problem> ofManifest(String more) {
    return Samples.ofManifest(utf8(FIRST_LINE.replace("}}", "," + more + "}}")));
  }

  @Test
  void aMisspeltTypeInTheManifestIsSaidAndTheNameSuggested() {
    List<Problem> problems =
        ofManifest(
            "\"complete\":[{\"type\":\"hazard\"},{\"type\":\"hazards\"},{\"type\":\"blast-site\"}],"
                + "\"counts\":[{\"type\":\"事故隐患\",\"records\":2}]");
    assertThat(problems)
        .extracting(p -> p.code() + p.place().pointer() + p.arguments().get("expected"))
        .containsExactly(
            "JSON-027/manifest/complete/1/typehazard",
            "JSON-028/manifest/complete/2/type1.0",
            "JSON-027/manifest/counts/0/typehazard");
    assertThat(problems.get(1).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aManifestWithAMisspeltNameIsNone() throws IOException {
    for (String more :
        List.of(
            "\"compleet\":[]",
            "\"count\":[]",
            "\"complete\":[{\"type\":\"hazard\",\"perod\":\"2023Q1\"}]",
            "\"c\uFFFDunts\":[]",
            "\"co\\ud800nts\":[]",
            "\"齐全声明\":[]",
            "\"data\":{\"records\":[" + HAZARD + "]}")) {
      byte[] bytes = utf8(FIRST_LINE.replace("}}", "," + more + "}}"));
      assertThat(Samples.file(bytes).manifest().value()).as(more).isNull();
    }
    assertThat(ofManifest("\"x\":[1]")).isEmpty();
  }

  @Test
  void countsDoNotPassForRecords() {
    String counts = ",\"counts\":[{\"type\":\"hazard\",\"records\":1}]}";
    String broken = MANIFEST.replace("}", counts).replace("\"1.0\"", "\"1.0");
    Told told = told(utf8("{\"manifest\":" + broken + "}\n" + HAZARD + "\n"));
    assertThat(told.records).hasSize(1);
    assertThat(told.ofFile).anyMatch(p -> p.severity() == Severity.FATAL);
  }

  // ---- growth

  @Test
  void manyUnknownFieldsAndManyRemarksTakeLinearTime() {
    StringBuilder fields = new StringBuilder();
    StringBuilder sites = new StringBuilder();
    for (int i = 0; i < 80_000; i++) {
      fields.append(",\"T").append(i).append("\":1");
      sites
          .append(i == 0 ? "" : ",")
          .append("{\"name\":\"电话13812345678\",\"territory\":\"152529\"}");
    }
    String entity =
        "{\"type\":\"operating-entity\",\"id\":\"E\",\"territory\":\"152529\",\"name\":\"甲\",\"sites\":[";
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(told(lines(hazard(fields.toString()))).records).hasSize(1);
          assertThat(told(lines(hazard(fields + ",\"T1\":1"))).unread).hasSize(1);
          assertThat(
                  told(lines(entity + sites.substring(0, sites.length() / 10) + "\"}]}")).problems)
              .isNotEmpty();
        });
  }

  // ---- the quick comparison of names

  @Property(tries = 5_000)
  void namesAreNearAsSpellingSays(@ForAll("words") String written, @ForAll("words") String other) {
    List<String> known = new ArrayList<>(List.of("foundOn", "id", "third-party", "事故隐患", "a1"));
    known.add(other);
    NearNames names = new NearNames(known);
    for (int i = 0; i < known.size(); i++) {
      assertThat(names.near(written).get(i))
          .as("%s %s", known.get(i), written)
          .isEqualTo(Spelling.isNear(known.get(i), written));
    }
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> free =
        Arbitraries.of(
                "f", "o", "u", "n", "d", "O", "-", "_", " ", "1", "Ｆ", "事", "故", "\u200b", "é", "K")
            .list()
            .ofMaxSize(7)
            .map(l -> String.join("", l));
    Arbitrary<String> slips =
        Arbitraries.of(
            "foundOm",
            "fuondOn",
            "FOUND_ON",
            "ｆoundOn",
            "foundO",
            "thirdparty",
            "隐患事故",
            "事故隐",
            "1a");
    return Arbitraries.oneOf(free, slips);
  }

  @Test
  void bytesThatAreNoUtf8ComeBackAsReplacementCharacters() {
    byte[] bytes = lines(HAZARD.replace("H-1", "H\u00ff"));
    byte[] latin = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
    String written =
        new String(
            Samples.written(ExchangeWriter.lines(), Samples.file(latin)), StandardCharsets.UTF_8);
    assertThat(written).contains("\"id\":\"H\uFFFD\"");
  }
}
