package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the whole file is said once. */
class WholeFileTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"330110\",\"period\":\"2023-07-01/2023-09-30\",\"asOf\":\"2023-09-30\"}}\n";

  private static String hazards(int number) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < number; i++) {
      out.append("{\"type\":\"hazard\",\"id\":\"YH-").append(i);
      out.append("\",\"territory\":\"330110001000\",\"foundOn\":\"2023-08-01\",");
      out.append(
          "\"channel\":\"routine-inspection\",\"grade\":\"general\",\"state\":\"registered\",");
      out.append("\"description\":\"配电箱未上锁，临时用电线路私拉乱接\"}\n");
    }
    return out.toString();
  }

  private static String document(int number) {
    String records = hazards(number).strip().replace("\n", ",\n");
    return MANIFEST.strip().replaceFirst("}$", "") + ",\"records\":[" + records + "]}";
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030"})
  void anotherEncodingIsSaidOnceWithTheWayToConvertIt(String name) {
    for (String text : List.of(MANIFEST + hazards(30), document(30))) {
      Samples.Told told = Samples.told(text.getBytes(Charset.forName(name)));
      assertThat(told.records).isEmpty();
      assertThat(told.unread).isEmpty();
      assertThat(told.problems).singleElement().matches(p -> p.code() == JsonProblems.NOT_UTF8);
      Problem problem = told.problems.get(0);
      assertThat(problem.message(Locale.CHINESE)).contains("GBK/GB18030");
      assertThat(problem.code().fix().zh()).contains("iconv -f GB18030 -t UTF-8").contains("记事本");
      assertThat(problem.place().line()).isEqualTo(text.startsWith(MANIFEST) ? 2 : 1);
    }
  }

  @Test
  void charactersOfFourBytesAreOfThatEncodingToo() {
    String text = MANIFEST + hazards(3).replace("配电箱", "𠮷𠮷㐀");
    assertThat(Samples.told(text.getBytes(GB18030)).problems)
        .singleElement()
        .matches(p -> p.code() == JsonProblems.NOT_UTF8);
  }

  @Test
  void theManifestInAnotherEncodingIsNotSaidToBeBroken() throws IOException {
    String text = MANIFEST.replace("}}", ",\"source\":\"余杭区应急管理局安全生产综合监管平台\"}}") + hazards(5);
    List<Problem> wrong = Samples.ofManifest(text.getBytes(GB18030));
    assertThat(wrong).extracting(p -> p.code().id()).containsExactly("JSON-001", "JSON-014");
  }

  @Test
  void oneDamagedRecordAmongOthersCostsThatRecord() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(Samples.utf8(MANIFEST + hazards(2)));
    out.write(hazards(1).getBytes(GB18030));
    out.write(Samples.utf8(hazards(8)));
    Samples.Told told = Samples.told(out.toByteArray());
    assertThat(told.records).hasSize(10);
    assertThat(told.unread).hasSize(1);
  }

  @Test
  void textInUtf8IsNeverTakenForAnotherEncoding() {
    for (String text : List.of("配电箱未上锁", "é", "𠮷", "“”、。", "ｱ", "Ω")) {
      byte[] bytes = Samples.utf8(MANIFEST + hazards(3).replace("配电箱未上锁", text.repeat(30)));
      Samples.Told told = Samples.told(bytes);
      assertThat(told.problems).isEmpty();
      assertThat(told.records).hasSize(3);
    }
  }

  private record ForeignSample(String kind, byte[] bytes) {

    @Override
    public String toString() {
      return kind;
    }
  }

  private static byte[] bytes(int... first) {
    byte[] out = new byte[first.length + 600];
    for (int i = 0; i < first.length; i++) {
      out[i] = (byte) first[i];
    }
    return out;
  }

  private static byte[] zip(String entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(Samples.utf8(MANIFEST + hazards(9)));
    }
    return out.toByteArray();
  }

  private static byte[] tar() {
    byte[] out = new byte[1536];
    byte[] name = Samples.utf8("ledger.ndjson");
    System.arraycopy(name, 0, out, 0, name.length);
    byte[] magic = Samples.utf8("ustar");
    System.arraycopy(magic, 0, out, 257, magic.length);
    byte[] text = Samples.utf8(MANIFEST);
    System.arraycopy(text, 0, out, 512, text.length);
    return out;
  }

  static List<ForeignSample> foreign() throws IOException {
    String table = "编号,发现日期,渠道\nYH-1,2023-08-01,日常检查\nYH-2,2023-08-02,日常检查\n";
    return List.of(
        new ForeignSample(".xlsx", zip("[Content_Types].xml")),
        new ForeignSample("zip", zip("ledger.ndjson")),
        new ForeignSample(".xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
        new ForeignSample("PDF", Samples.utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\n")),
        new ForeignSample("rar", bytes('R', 'a', 'r', '!', 0x1a, 7, 1)),
        new ForeignSample("7z", bytes('7', 'z', 0xbc, 0xaf, 0x27, 0x1c, 1, 4)),
        new ForeignSample("tar", tar()),
        new ForeignSample("XML", Samples.utf8("<?xml version=\"1.0\"?>\n<a/>\n")),
        new ForeignSample("CSV", Samples.utf8(table)),
        new ForeignSample("CSV", Samples.utf8("\uFEFF" + table.replace("\n", "\r\n"))),
        new ForeignSample("CSV", Samples.utf8(table.replace(',', '\t'))),
        new ForeignSample("CSV", table.getBytes(GB18030)));
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void anotherKindOfFileIsSaidOnce(ForeignSample sample) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(sample.bytes());
    }
    for (byte[] bytes : List.of(sample.bytes(), packed.toByteArray())) {
      Samples.Told told = Samples.told(bytes);
      assertThat(told.unread).isEmpty();
      assertThat(told.problems)
          .filteredOn(p -> p.code() != JsonProblems.BYTE_ORDER_MARK)
          .singleElement()
          .matches(p -> p.code() == JsonProblems.FOREIGN_FILE)
          .matches(p -> p.message(Locale.CHINESE).contains(sample.kind()));
    }
  }

  @Test
  void recordsBehindSomethingElseAreStillLookedFor() {
    for (String first :
        List.of("type,id\nhazard,{}\n", "<?\n", "ledger.ndjson\n", "PK\n", "a,b\n")) {
      Samples.Told told = Samples.told((first + hazards(2)).getBytes(StandardCharsets.UTF_8));
      assertThat(told.records).as(first).hasSize(2);
      assertThat(told.unread).as(first).isNotEmpty();
    }
  }
}
