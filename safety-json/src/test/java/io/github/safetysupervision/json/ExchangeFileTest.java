package io.github.safetysupervision.json;

import static io.github.safetysupervision.json.Samples.FIRST_LINE;
import static io.github.safetysupervision.json.Samples.HAZARD;
import static io.github.safetysupervision.json.Samples.MANIFEST;
import static io.github.safetysupervision.json.Samples.document;
import static io.github.safetysupervision.json.Samples.full;
import static io.github.safetysupervision.json.Samples.lines;
import static io.github.safetysupervision.json.Samples.told;
import static io.github.safetysupervision.json.Samples.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeFileTest {

  private static final int FIRST = FIRST_LINE.length();
  private static final int OPENED = document().length - 2;

  private static String hazard(String more) {
    return HAZARD.substring(0, HAZARD.length() - 1) + more + "}";
  }

  private static String hazard(String old, String with) {
    return HAZARD.replace(old, with);
  }

  // ---- what is well

  @Test
  void aRecordIsReadFromLinesAndFromADocument() {
    for (byte[] bytes : List.of(lines(HAZARD), document(HAZARD))) {
      Told told = told(bytes);
      assertThat(told.problems).isEmpty();
      assertThat(told.records).hasSize(1);
      Hazard h = (Hazard) told.records.get(0);
      assertThat(h.getId()).isEqualTo("H-1");
      assertThat(h.getFoundOn()).hasToString("2023-05-06");
      assertThat(h.getClosedOn()).isNull();
      assertThat(Samples.ofManifest(bytes)).isEmpty();
    }
    assertThat(full(told(lines(HAZARD)).places.get(0))).isEqualTo("2:1@" + FIRST + " ");
    assertThat(full(told(document(HAZARD)).places.get(0)))
        .isEqualTo("1:" + (OPENED + 1) + "@" + OPENED + " /records/0");
  }

  @Test
  void theManifestMayFollowTheRecords() throws IOException {
    byte[] bytes = utf8("{\"records\":[" + HAZARD + "],\"manifest\":" + MANIFEST + "}");
    assertThat(told(bytes).records).hasSize(1);
    assertThat(told(bytes).problems).isEmpty();
    assertThat(Samples.file(bytes).manifest().isValid()).isTrue();
  }

  @Test
  void theTypeMayStandAnywhere() {
    String last = HAZARD.replace("\"type\":\"hazard\",", "").replace("}", ",\"type\":\"hazard\"}");
    assertThat(told(lines(last)).records).hasSize(1);
    assertThat(told(document(last)).records).hasSize(1);
  }

  @Test
  void blankLinesAndCarriageReturnsAreNothing() {
    byte[] bytes = utf8(FIRST_LINE.replace("\n", "\r\n") + "\r\n" + HAZARD + "\r\n  \n" + HAZARD);
    Told told = told(bytes);
    assertThat(told.records).hasSize(2);
    assertThat(told.problems).isEmpty();
    assertThat(full(told.places.get(0))).isEqualTo("3:1@" + (FIRST + 3) + " ");
    assertThat(full(told.places.get(1)))
        .isEqualTo("5:1@" + (FIRST + 3 + HAZARD.length() + 5) + " ");
  }

  @Test
  void unknownFieldsKeepTheirOrderAndSpelling() {
    String json =
        hazard(",\"z\":1.10,\"a\" : 1e5 , \"m\":[-0, {\"x\" : \"\\u4E2d\"} ],\"z2\":null");
    Hazard h = (Hazard) told(lines(json)).records.get(0);
    assertThat(h.getExtension())
        .isEqualTo(
            new Extension(
                List.of(
                    new Extension.Member("z", "1.10"),
                    new Extension.Member("a", "1e5"),
                    new Extension.Member("m", "[-0,{\"x\":\"\\u4E2d\"}]"),
                    new Extension.Member("z2", "null"))));
  }

  @Test
  void gzipIsUnpackedAndOffsetsAreThoseInside() throws IOException {
    byte[] bytes = lines(HAZARD, HAZARD.replace("05-06", "02-30"));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    assertThat(told(packed.toByteArray()).all).isEqualTo(told(bytes).all);
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 20);
    Told told = told(cut);
    assertThat(told.ofFile).extracting(p -> p.code().id()).containsExactly("JSON-005");
  }

  @Test
  void twoPackedPartsAreOneFile() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (byte[] part : List.of(utf8(FIRST_LINE), utf8(HAZARD))) {
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(part);
      }
    }
    assertThat(told(packed.toByteArray()).records).hasSize(1);
  }

  @Test
  void aBrokenDiskIsAnException() {
    ExchangeFile file =
        ExchangeFile.of(
            () ->
                new InputStream() {
                  @Override
                  public int read() throws IOException {
                    throw new IOException("disk");
                  }
                },
            ExchangeEdition.V1_0,
            "x");
    assertThatThrownBy(() -> file.scan(new Told())).hasMessage("disk");
    assertThatThrownBy(file::manifest).hasMessage("disk");
  }

  @Test
  void aStreamIsReadOnceIntoALedger() throws IOException {
    Ledger ledger =
        ExchangeFile.read(
            new ByteArrayInputStream(document(HAZARD, "{")), ExchangeEdition.V1_0, "s");
    assertThat(ledger.manifest().isValid()).isTrue();
    assertThat(ledger.find(HAZARD_TYPE, "H-1")).isNotNull();
    assertThat(ledger.unread()).hasSize(1);
  }

  private static final HazardType HAZARD_TYPE = HazardType.HAZARD;

  // ---- the file

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\r\n\t"})
  void anEmptyFileHoldsNothing(String text) {
    Told told = told(utf8(text));
    long line = 1 + text.chars().filter(c -> c == '\n').count();
    int column = text.isEmpty() ? 1 : 2;
    assertThat(told.all)
        .containsExactly("JSON-006 " + line + ":" + column + "@" + text.length() + " ");
    assertThat(full(Samples.ofManifest(utf8(text))))
        .isEqualTo(
            "JSON-006 "
                + line
                + ":"
                + column
                + "@"
                + text.length()
                + " ; JSON-014 0:0@-1 /manifest");
  }

  @Test
  void textThatIsNoJsonIsUnreadLineByLine() {
    Told told = told(utf8("id foundOn\nH-1 2023-05-06\n"));
    assertThat(told.unread).hasSize(2);
    assertThat(full(told.problems)).isEqualTo("JSON-007 1:1@0 ; JSON-007 2:1@11 ");
    assertThat(told.unread.get(0).type()).isNull();
    assertThat(told.unread.get(1).raw()).isEqualTo("H-1 2023-05-06");
  }

  @Test
  void recordsWithoutAManifestAreReadAndTheManifestIsMissing() {
    byte[] bytes = utf8(HAZARD + "\n");
    assertThat(told(bytes).records).hasSize(1);
    assertThat(Samples.ofManifest(bytes))
        .extracting(p -> p.code().id())
        .containsExactly("JSON-014");
  }

  @Test
  void anotherEncodingIsFatal() {
    for (Charset c : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String bom : List.of("", "\uFEFF")) {
        Told told = told((bom + FIRST_LINE + HAZARD).getBytes(c));
        assertThat(told.all).containsExactly("JSON-001 1:1@0 ");
        assertThat(told.problems.get(0).arguments()).containsEntry("found", c.name());
      }
    }
  }

  @Test
  void aByteOrderMarkIsSkippedAndCountsBytesOnly() {
    byte[] bytes = utf8("\uFEFF" + FIRST_LINE + HAZARD.replace("05-06", "02-30"));
    int at = HAZARD.indexOf("\"2023");
    assertThat(full(told(bytes).problems))
        .isEqualTo(
            "JSON-002 1:1@0 ; FORM-009 2:"
                + (at + 1)
                + "@"
                + (FIRST + 3 + at)
                + " /foundOn [H-1] 发现日期");
    Told noManifest = told(utf8("\uFEFF" + HAZARD.replace("05-06", "02-30")));
    assertThat(full(noManifest.problems.get(1).place()))
        .isEqualTo("1:" + (at + 1) + "@" + (3 + at) + " /foundOn");
  }

  @Test
  void gbkIsSaidToBeTheLikelyCauseAndCostsOneFieldOfOneRecord() throws IOException {
    String bad = hazard(",\"description\":\"隐患\"");
    int at = bad.indexOf("隐患");
    for (boolean isLines : new boolean[] {true, false}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(isLines ? utf8(FIRST_LINE) : Arrays.copyOf(document(), OPENED));
      out.write(bad.getBytes("GBK"));
      out.write(utf8((isLines ? "\n" : ",") + HAZARD + (isLines ? "\n" : "]}")));
      Told told = told(out.toByteArray());
      assertThat(told.records).hasSize(1);
      UnreadRecord unread = told.unread.get(0);
      assertThat(full(unread.problems()))
          .isEqualTo(
              isLines
                  ? "JSON-003 2:" + (at + 1) + ("@" + (FIRST + at)) + " /description [H-1] 隐患描述"
                  : "JSON-003 1:"
                      + (OPENED + at + 1)
                      + ("@" + (OPENED + at))
                      + " /records/0/description [H-1] 隐患描述");
      Problem p = unread.problems().get(0);
      assertThat(p.message(Locale.CHINESE)).contains("GBK").contains("D2 FE");
      KnownValues known = (KnownValues) unread.known();
      assertThat(known.isUnread(HAZARD_TYPE.description)).isTrue();
      assertThat(known.value(HAZARD_TYPE.id)).isEqualTo("H-1");
    }
  }

  @Test
  void textLostBeforeItCameHereIsAFault() {
    Told told = told(lines(hazard(",\"description\":\"\uFFFD\"")));
    assertThat(told.problems).extracting(p -> p.code().id()).containsExactly("JSON-004");
    assertThat(told(lines(hazard(",\"x\":\"\uFFFD\""))).unread).hasSize(1);
    assertThat(told(lines(hazard(",\"description\":\"\\ufffd\""))).unread)
        .as("written as an escape by whoever writes no other characters than ASCII")
        .hasSize(1);
  }

  @Test
  void aDocumentThatBreaksOffLosesOneRecordAndSaysSo() {
    String half = HAZARD.substring(0, 30);
    byte[] bytes = utf8("{\"manifest\":" + MANIFEST + ",\"records\":[" + HAZARD + "," + half);
    Told told = told(bytes);
    assertThat(told.records).hasSize(1);
    int start = OPENED + HAZARD.length() + 1;
    assertThat(full(told.problems))
        .isEqualTo(
            "JSON-007 1:"
                + (start + 31)
                + ("@" + (start + 30))
                + " /records/1 [H-1]; JSON-021 1:"
                + (start + 31)
                + ("@" + (start + 30))
                + " /records");
    assertThat(told.unread.get(0).loss()).isEqualTo(Loss.FRAME);
    assertThat(told.unread.get(0).types()).isEmpty();
    assertThat(told.unread.get(0).known()).isNull();
    assertThat(told.unread.get(0).raw()).isEqualTo(half);
  }

  @Test
  void aLineThatBreaksOffMayBeOfAnyTypeAndNamesItsId() {
    String half = HAZARD.substring(0, 40);
    Told told = told(utf8(FIRST_LINE + half + "\n"));
    assertThat(full(told.problems)).isEqualTo("JSON-007 2:41@" + (FIRST + 40) + "  [H-1]");
    assertThat(told.unread.get(0).types()).isEmpty();
  }

  @Test
  void linesThatBreakOffInALineMayHaveLostOthers() {
    String half = HAZARD.substring(0, 40);
    Told told = told(utf8(FIRST_LINE + half));
    assertThat(full(told.ofFile)).isEqualTo("JSON-021 2:41@" + (FIRST + 40) + " ");
    assertThat(told.ofFile.get(0).severity()).isEqualTo(Severity.FATAL);
    assertThat(told(utf8(FIRST_LINE + HAZARD)).problems).isEmpty();
    assertThat(told(utf8(FIRST_LINE + HAZARD + " x")).ofFile).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"hazard\",\"id\":\"H-9\"",
        "{\"type\":\"hazard\",\"id\":\"H-9,\"territory\":\"152529\"}",
        "{\"type\":\"hazard\",\"id\":\"H-9\",\"x\":[1,2}",
        "{\"type\":\"hazard\",\"id\":\"H-9\",,}",
        "{\"type\":\"hazard\",\"id\":\"H-9\",\"x\":NaN}",
        "{\"type\":\"hazard\",\"id\":\"H-9\",\"x\":{\"a\"}}",
        "{\"type\":\"hazard\" \"id\":\"H-9\"}",
        "{\"type\":\"hazard\",\"id\":\"a\tb\"}",
        "nonsense"
      })
  void aBrokenRecordCostsOneRecordInBothForms(String broken) {
    for (byte[] bytes : List.of(lines(HAZARD, broken, HAZARD), document(HAZARD, broken, HAZARD))) {
      Told told = told(bytes);
      assertThat(told.records).as(new String(bytes, StandardCharsets.UTF_8)).hasSize(2);
      assertThat(told.unread).hasSize(1);
      assertThat(told.problems).isNotEmpty();
    }
  }

  @Test
  void aBraceThatClosesNothingMayBeTheRestOfARecord() {
    Told told = told(document(HAZARD + "}", HAZARD));
    assertThat(told.records).hasSize(2);
    assertThat(told.ofFile).isEmpty();
    assertThat(told.unread).hasSize(1);
    assertThat(told.unread.get(0).types()).isEmpty();
    assertThat(told(lines(HAZARD + "}", HAZARD)).records).hasSize(1);
  }

  @Test
  void aBrokenLastRecordOfADocumentDoesNotSwallowItsEnd() {
    Told told = told(document(HAZARD, "{\"type\":\"hazard\",\"id\":\"H-9,\"x\":{\"y\":1}}"));
    assertThat(told.records).hasSize(1);
    assertThat(told.ofFile).isEmpty();
    assertThat(told.unread.get(0).raw()).endsWith("{\"y\":1}}");
  }

  @Test
  void textAfterTheEndIsReported() {
    byte[] bytes = utf8("{\"records\":[" + HAZARD + "]}\n x");
    int end = HAZARD.length() + 14;
    assertThat(full(told(bytes).problems)).isEqualTo("JSON-020 2:2@" + (end + 2) + " ");
    Told line = told(lines(HAZARD + " x"));
    assertThat(full(line.problems))
        .isEqualTo(
            "JSON-007 2:"
                + (HAZARD.length() + 2)
                + "@"
                + (FIRST + HAZARD.length() + 1)
                + "  [H-1]");
  }

  @Test
  void punctuationThatIsWrongBetweenRecordsCostsNoRecord() {
    assertThat(told(utf8("{\"records\":[" + HAZARD + HAZARD + "]}")).records).hasSize(2);
    assertThat(full(told(utf8("{\"records\":[" + HAZARD + HAZARD + "]}")).ofFile))
        .isEqualTo(
            "JSON-022 1:" + (HAZARD.length() + 13) + "@" + (HAZARD.length() + 12) + " /records");
    assertThat(told(document(HAZARD, "", HAZARD, "")).records).hasSize(2);
    assertThat(told(document(HAZARD, "", HAZARD, "")).ofFile)
        .extracting(p -> p.code().id())
        .containsExactly("JSON-022", "JSON-022");
  }

  @Test
  void otherMembersOfADocumentAreReported() {
    byte[] bytes =
        utf8(
            "{\"$schema\":\"x\",\"manifest\":"
                + MANIFEST
                + ",\"records\":[],\"records\":[],\"a/b\":1}");
    Told told = told(bytes);
    assertThat(told.ofFile)
        .extracting(p -> p.code().id() + p.place().pointer())
        .containsExactly("JSON-017/$schema", "JSON-015/records", "JSON-017/a~1b");
    assertThat(Samples.ofManifest(bytes)).isEmpty();
  }

  @Test
  void recordsThatAreNoListAreReported() {
    byte[] bytes = utf8("{\"manifest\":" + MANIFEST + ",\"records\":{\"a\":1}}");
    int at = 12 + MANIFEST.length() + 11;
    assertThat(full(told(bytes).problems))
        .isEqualTo("JSON-018 1:" + (at + 1) + "@" + at + " /records");
  }

  @Test
  void aBareListIsReportedAndRead() {
    Told told = told(utf8("[" + HAZARD + "]"));
    assertThat(told.records).hasSize(1);
    assertThat(full(told.places.get(0))).isEqualTo("1:2@1 /0");
    assertThat(full(told.ofFile)).isEqualTo("JSON-019 1:1@0 ");
  }

  // ---- the manifest

  @Test
  void anUnknownEditionIsAnErrorAndTheRecordsAreRead() throws IOException {
    byte[] bytes = utf8((FIRST_LINE + HAZARD).replace("\"1.0\"", "\"2.0\""));
    assertThat(told(bytes).records).hasSize(1);
    assertThat(full(Samples.ofManifest(bytes)))
        .isEqualTo("JSON-016 1:24@23 /manifest/edition 交换格式版本");
    assertThat(Samples.file(bytes).manifest().value()).isNotNull();
  }

  @Test
  void anotherEditionIsSaidOfAManifestThatCannotBeReadToo() {
    byte[] bytes =
        utf8(FIRST_LINE.replace("\"1.0\"", "\"2.0\"").replace("\"152529\"", "15") + HAZARD);
    assertThat(full(Samples.ofManifest(bytes)))
        .isEqualTo(
            "FORM-003 1:42@41 /manifest/territory 行政区划; JSON-016 1:24@23 /manifest/edition 交换格式版本");
  }

  @Test
  void aBrokenManifestIsAProblemOfItsOwn() {
    for (String form :
        List.of("{\"manifest\":%s}\n" + HAZARD, "{\"manifest\":%s,\"records\":[" + HAZARD + "]}")) {
      byte[] missing = utf8(String.format(form, MANIFEST.replace("\"asOf\"", "\"asof\"")));
      assertThat(full(Samples.ofManifest(missing)))
          .isEqualTo(
              "FORM-001 1:13@12 /manifest/asOf 截至日期; FORM-005 1:"
                  + (13 + MANIFEST.indexOf("\"2023-06-30\""))
                  + ("@" + (12 + MANIFEST.indexOf("\"2023-06-30\"")))
                  + " /manifest/asof");
      assertThat(told(missing).all).hasSize(1);
      byte[] broken = utf8(String.format(form, MANIFEST.replace("1.0\"", "1.0")));
      assertThat(told(broken).records).as(form).hasSize(1);
      assertThat(Samples.ofManifest(broken))
          .extracting(p -> p.code().id())
          .containsExactly("JSON-007");
      byte[] none = utf8(String.format(form, "null"));
      assertThat(full(Samples.ofManifest(none))).isEqualTo("JSON-014 1:13@12 /manifest");
      assertThat(told(none).records).hasSize(1);
    }
  }

  @Test
  void aManifestWithoutItsBraceDoesNotSwallowTheRecords() {
    byte[] bytes =
        utf8("{\"manifest\":" + MANIFEST.replace("}", "") + ",\"records\":[" + HAZARD + "]}");
    assertThat(told(bytes).records).hasSize(1);
    assertThat(Samples.ofManifest(bytes))
        .extracting(p -> p.code().id())
        .containsExactly("JSON-007");
    Told lines = told(utf8(FIRST_LINE.replace("}}", "}") + HAZARD));
    assertThat(lines.records).hasSize(1);
    assertThat(full(lines.ofFile)).isEqualTo("JSON-022 2:1@" + (FIRST - 1) + " ");
  }

  // ---- records

  @Test
  void nanIsNoJson() {
    Told told = told(lines(hazard(",\"x\":NaN")));
    assertThat(full(told.problems))
        .isEqualTo(
            "JSON-007 2:"
                + (HAZARD.length() + 5)
                + ("@" + (FIRST + HAZARD.length() + 4))
                + "  [H-1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1E2", "-0", "-1", "0.005"})
  void anAmountThatIsNoneMakesThePenaltyUnread(String number) {
    Told told = told(lines(penalty(number)));
    if (number.equals("-1")) {
      assertThat(told.records).hasSize(1);
      return;
    }
    assertThat(told.unread).hasSize(1);
    assertThat(told.problems.get(0).place().pointer()).isEqualTo("/amount");
  }

  @Test
  void aNumberOfFourHundredDigitsIsAFaultWhereKnownAndKeptWhereUnknown() {
    String digits = "7".repeat(400);
    assertThat(told(lines(penalty(digits))).unread).hasSize(1);
    Told told = told(lines(hazard(",\"x\":" + digits)));
    assertThat(((Hazard) told.records.get(0)).getExtension().json("x")).isEqualTo(digits);
  }

  private static String penalty(String amount) {
    return "{\"type\":\"penalty\",\"id\":\"P-1\",\"territory\":\"152529\",\"decidedOn\":\"2023-05-06\","
        + "\"department\":\"D-1\",\"kinds\":[\"fine\"],\"amount\":"
        + amount
        + "}";
  }

  @Test
  void depthIsLimitedAndNamed() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    String json = hazard(",\"x\":" + deep);
    Told told = told(lines(json, HAZARD));
    assertThat(told.records).hasSize(1);
    assertThat(full(told.problems))
        .isEqualTo(
            "JSON-008 2:"
                + (HAZARD.length() + 1005)
                + ("@" + (FIRST + HAZARD.length() + 1004))
                + "  [H-1]");
    assertThat(told.unread.get(0).raw()).isEqualTo(json);
    assertThat(told(document(json, HAZARD)).records).hasSize(1);
    assertThat(told(document("[".repeat(3_000_000), HAZARD)).unread).hasSize(1);
  }

  @Test
  void aRecordThatIsTooLongIsSkipped() throws IOException {
    String json = hazard(",\"x\":\"" + "字".repeat(5000) + "\"");
    for (byte[] bytes : List.of(lines(HAZARD, json, HAZARD), document(HAZARD, json, HAZARD))) {
      Told told = told(Samples.file(bytes).withRecordLimit(1024));
      assertThat(told.records).hasSize(2);
      assertThat(told.unread.get(0).loss()).isEqualTo(Loss.FRAME);
      assertThat(told.unread.get(0).types()).isEmpty();
      assertThat(told.problems).extracting(p -> p.code().id()).containsExactly("JSON-009");
      assertThat(told.problems.get(0).recordId()).isEqualTo("H-1");
      assertThat(told.problems.get(0).arguments()).containsEntry("found", "" + json.length());
      assertThat(told.unread.get(0).raw()).hasSize(1000);
    }
  }

  @Test
  void aRecordOfUnknownTypeIsKeptAsItCame() {
    Told told = told(lines("{\"type\" : \"blast-site\", \"id\":\"B\", \"n\": 1.10}"));
    assertThat(told.unknown).hasSize(1);
    assertThat(told.unknown.get(0).typeName()).isEqualTo("blast-site");
    assertThat(told.unknown.get(0).id()).isEqualTo("B");
    assertThat(told.unknown.get(0).json())
        .isEqualTo("{\"type\":\"blast-site\",\"id\":\"B\",\"n\":1.10}");
    assertThat(told.problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hazard",
        " hazard ",
        "HAZARD",
        "ha_zard",
        "hazards",
        "hazrad",
        "事故隐患",
        "haz\uFFFDrd"
      })
  void aMisspeltTypeMayBeTheOneItIsNear(String name) {
    Told told = told(lines(HAZARD.replace("\"hazard\"", "\"" + name + "\"")));
    assertThat(full(told.problems.get(0)))
        .isEqualTo("JSON-012 2:9@" + (FIRST + 8) + " /type [H-1] 记录类型");
    UnreadRecord unread = told.unread.get(0);
    assertThat(unread.loss()).isEqualTo(Loss.TYPE);
    assertThat(unread.types()).containsExactly(HAZARD_TYPE);
    assertThat(unread.id()).isEqualTo("H-1");
    KnownValues known = (KnownValues) unread.known();
    assertThat(known.value(HAZARD_TYPE.foundOn)).hasToString("2023-05-06");
    assertThat(known.isUnread(HAZARD_TYPE.closedOn)).isFalse();
    assertThat(told.problems.get(0).message(Locale.ENGLISH)).contains("expected hazard");
  }

  @Test
  void aRecordWithoutOneTypeMayBeOfAnyType() {
    String none = HAZARD.replace("\"type\":\"hazard\",", "");
    String number = HAZARD.replace("\"hazard\"", "1");
    String twice = hazard(",\"type\":\"hazard\"");
    Told told = told(lines(none, number, twice, "[1]", "\"x\"", "12"));
    assertThat(told.records).isEmpty();
    assertThat(told.unread).allMatch(u -> u.type() == null);
    assertThat(told.problems)
        .extracting(p -> p.code().id())
        .containsExactly("JSON-011", "FORM-003", "FORM-004", "JSON-010", "JSON-010", "JSON-010");
    assertThat(told.problems.get(2).place().column()).isEqualTo(HAZARD.length() + 8);
  }

  @Test
  void aDayThatIsNoneMakesTheRecordUnread() {
    String bad = hazard("2023-05-06", "2023-02-30");
    int at = HAZARD.indexOf("\"2023-05-06");
    assertThat(full(told(lines(bad)).problems))
        .isEqualTo("FORM-009 2:" + (at + 1) + "@" + (FIRST + at) + " /foundOn [H-1] 发现日期");
    assertThat(full(told(document(HAZARD, bad)).problems.get(0).place()).split(" ")[1])
        .isEqualTo("/records/1/foundOn");
    assertThat(told(lines(hazard("2023-05-06", "２０２３-05-06"))).unread).hasSize(1);
    assertThat(told(lines(hazard("\"152529\"", "152529"))).problems.get(0).code().id())
        .isEqualTo("FORM-003");
    assertThat(told(lines(hazard("152529", "１５２５２９"))).unread).hasSize(1);
  }

  @Test
  void aContradictionIsReportedAtItsFieldAndTheRecordIsARecord() {
    String bad = hazard(",\"deadline\":\"2023-01-01\"");
    int at = bad.indexOf("\"2023-01-01");
    Told told = told(lines(bad));
    assertThat(told.records).hasSize(1);
    assertThat(full(told.problems))
        .isEqualTo("HZ-001 2:" + (at + 1) + "@" + (FIRST + at) + " /deadline [H-1] 整改期限");
    assertThat(full(told(document(bad)).problems))
        .isEqualTo(
            "HZ-001 1:"
                + (OPENED + at + 1)
                + ("@" + (OPENED + at))
                + " /records/0/deadline [H-1] 整改期限");
  }

  @Test
  void elementsOfListsAreNamedByTheirNumber() {
    String json =
        "{\"type\":\"inspection\",\"id\":\"I\",\"territory\":\"152529\",\"inspectedOn\":\"2023-05-06\","
            + "\"channel\":\"self-check\",\"visits\":[\"a\",2,\"b\",null,\"c d\"]}";
    Told told = told(lines(json));
    assertThat(told.problems)
        .extracting(p -> p.code().id() + p.place().pointer())
        .containsExactly("FORM-003/visits/1", "FORM-003/visits/3", "FORM-008/visits/4");
    String entity =
        "{\"type\":\"operating-entity\",\"id\":\"E\",\"territory\":\"152529\",\"name\":\"甲\","
            + "\"sites\":[{\"name\":\"s\",\"territory\":\"152529\",\"x\":1},{\"name\":2,\"Territory\":\"1\"}]}";
    assertThat(told(lines(entity)).problems)
        .extracting(p -> p.code().id() + p.place().pointer())
        .containsExactly(
            "FORM-001/sites/1/territory", "FORM-003/sites/1/name", "FORM-005/sites/1/Territory");
  }

  @ParameterizedTest
  @CsvSource({
    "found_on,foundOn",
    "closedOm,closedOn",
    "closdeOn,closedOn",
    "sectov,sector",
    "Deadline,deadline",
    "整改期限,deadline"
  })
  void aNameNearAKnownOneHidesJustThatField(String name, String hidden) {
    Told told = told(lines(hazard(",\"" + name + "\":1")));
    assertThat(told.records).isEmpty();
    assertThat(full(told.problems))
        .isEqualTo(
            "FORM-005 2:"
                + (HAZARD.length() + name.length() + 4)
                + ("@" + (FIRST + utf8(HAZARD + name).length + 3))
                + (" /" + name + " [H-1]"));
    assertThat(told.problems.get(0).severity()).isEqualTo(Severity.ERROR);
    UnreadRecord unread = told.unread.get(0);
    assertThat(unread.loss()).isEqualTo(Loss.NAME);
    assertThat(unread.type()).isSameAs(HAZARD_TYPE);
    KnownValues known = (KnownValues) unread.known();
    assertThat(HAZARD_TYPE.fields().stream().filter(known::isUnread).map(f -> f.name()))
        .containsExactly(hidden);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "remark2", "备注", "closing", "a~/b", ""})
  void aNameNearNoneIsAnExtension(String name) {
    Told told = told(lines(hazard(",\"" + name + "\":1")));
    assertThat(told.problems).isEmpty();
    assertThat(told.records.get(0).getExtension().json(name)).isEqualTo("1");
  }

  @Test
  void anUnknownNameThatComesTwiceMayBeOfTwoRecords() {
    Told told = told(lines(hazard(",\"a~/b\":1,\"a~/b\":2")));
    assertThat(told.problems)
        .extracting(p -> p.code().id() + p.place().pointer())
        .containsExactly("JSON-013/a~0~1b");
    assertThat(told.unread.get(0).loss()).isEqualTo(Loss.FRAME);
    assertThat(told.unread.get(0).types()).isEmpty(); // the name is foreign
  }

  @Test
  void moreProblemsThanAreListedAreCounted() {
    String many = "1,".repeat(2_999) + "1";
    String json =
        "{\"type\":\"inspection\",\"id\":\"I\",\"territory\":\"152529\",\"inspectedOn\":\"2023-05-06\","
            + "\"channel\":\"self-check\",\"visits\":["
            + many
            + "]}";
    List<Problem> problems = told(lines(json)).problems;
    assertThat(problems).hasSize(1_001);
    assertThat(problems.get(1_000).arguments()).containsEntry("found", "2000");
  }

  // ---- golden places

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void placesCountCodePointsAndBytes(String newline) {
    String before = "{\"x\":\"安全😀𠮷é\",\"type\":\"hazard\",\"id\":\"H-😀\",\"territory\":";
    String bad = before + "\"九\"," + HAZARD.substring(HAZARD.indexOf("\"foundOn"));
    String pretty =
        "{" + newline + " \"manifest\" : " + MANIFEST + "," + newline + "\"records\": [" + newline;
    long skip = Samples.utf8(pretty).length;
    Told told = told(utf8(pretty + bad + newline + "]}"));
    int column = before.codePointCount(0, before.length()) + 1;
    assertThat(full(told.problems.get(0).place()))
        .isEqualTo("4:" + column + "@" + (skip + utf8(before).length) + " /records/0/territory");
    assertThat(told.problems.get(0).recordId()).isEqualTo("H-😀");
    String first = FIRST_LINE.replace("\n", newline);
    told = told(utf8(first + newline + " " + bad + newline));
    assertThat(full(told.problems.get(0).place()))
        .isEqualTo(
            "3:"
                + (column + 1)
                + ("@" + (first.length() + newline.length() + 1 + utf8(before).length))
                + " /territory");
  }
}
