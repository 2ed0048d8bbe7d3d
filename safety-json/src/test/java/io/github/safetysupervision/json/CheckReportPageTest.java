package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of a check report, read as the XML that it is too. */
class CheckReportPageTest {

  private static final String TORN = Samples.HAZARD.replace("\"2023-05-06\"", "\"2023/5/6\"");

  private static String page(byte[] file) {
    return CheckReports.page(CheckReports.of(file, Rulebook.V1_0, 3), file, Locale.CHINESE);
  }

  private static Document xml(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE html>", ""))));
  }

  private static List<String> texts(Document page, String tag) {
    NodeList all = page.getElementsByTagName(tag);
    String[] out = new String[all.getLength()];
    for (int i = 0; i < out.length; i++) {
      out[i] = all.item(i).getTextContent();
    }
    return Arrays.asList(out);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void theVerdictIsTheFirstSentenceAndEachProblemHasItsLineAndItsMend() throws Exception {
    Document page = xml(page(Samples.lines(Samples.HAZARD.replace("H-1", "H-0"), TORN)));
    assertThat(texts(page, "p").get(0)).isEqualTo("不通过：不能导入，有 1 处要改正，1 条记录无法读取。");
    assertThat(texts(page, "li").get(0))
        .startsWith("第 3 行第 ")
        .contains("记录 H-1", "发现日期", "日期“2023/5/6”的写法不对");
    assertThat(texts(page, "mark")).containsExactly("\"2023/5/6\"");
    assertThat(texts(page, "pre").get(0)).contains("\"foundOn\":\"2023/5/6\",");
    assertThat(texts(page, "dd").get(0)).startsWith("写成 2023-01-10");
    assertThat(texts(page, "dd")).contains("docs/rules/FORM.md#form-020");
    assertThat(texts(page, "footer").get(0)).contains("0123456789abcdef", "safety 0.1.0", "1.0");
  }

  @Test
  void itSpeaksEnglish() throws Exception {
    byte[] file = Samples.lines(TORN);
    CheckReport report = CheckReports.of(file, Rulebook.V1_0, 3);
    Document page = xml(CheckReports.page(report, file, Locale.ENGLISH));
    assertThat(texts(page, "p").get(0))
        .isEqualTo("invalid: not to be imported; 1 to be mended, 1 record could not be read.");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void aGoodFileHasNothingToChoose() throws Exception {
    Document page = xml(page(Samples.lines(Samples.HAZARD)));
    assertThat(texts(page, "p").get(0)).isEqualTo("通过：可以导入，没有要改正或说明的问题。");
    assertThat(texts(page, "label")).isEmpty();
    assertThat(texts(page, "section")).isEmpty();
  }

  @Test
  void everythingIsShownUntilABoxIsCleared() throws Exception {
    String text = page(Samples.lines(TORN, Samples.HAZARD, Samples.HAZARD));
    Document page = xml(text);
    NodeList boxes = page.getElementsByTagName("input");
    assertThat(boxes.getLength()).isGreaterThan(2);
    for (int i = 0; i < boxes.getLength(); i++) {
      String id = boxes.item(i).getAttributes().getNamedItem("id").getNodeValue();
      assertThat(boxes.item(i).getAttributes().getNamedItem("checked")).isNotNull();
      assertThat(text).contains("#" + id + ":not(:checked)~main .of-" + id.replace("s-", ""));
      assertThat(text).containsPattern("<section class=\"[^\"]*\\bof-" + id.replace("s-", ""));
    }
    assertThat(texts(page, "label")).anyMatch(l -> l.startsWith("FORM-020 日期的写法不对 1"));
  }

  @Test
  void itNeedsNothingFromElsewhere() {
    assertThat(page(Samples.lines(TORN)))
        .doesNotContain("http", "<script", "src=", "url(", "@import", "<link", "href=");
  }

  @Test
  void hostileContentStaysText() throws Exception {
    String hostile = "</pre></title></style><script>alert(1)</script><img src=x onerror=y>'&amp;";
    byte[] file =
        Samples.lines(
            TORN.replace("}", ",\"description\":\"" + hostile + "\"}"),
            TORN.replace("2023/5/6", hostile).replace("H-1", "H<b>" + hostile),
            TORN.replace("\"foundOn\"", "\"<i>\\u202e\\u001b[2J\""));
    String text = page(file);
    assertThat(text).doesNotContain("<script>", "<img", "<i>", "<b>", "\u202e", "\u001b");
    assertThat(texts(xml(text), "mark"))
        .anyMatch(m -> m.startsWith("\"" + hostile.substring(0, 70)));
  }

  @Test
  void numbersOfPeopleAreMaskedInTheLinesOfTheFile() {
    String person = ",\"description\":\"联系人张三，电话138 1234 5678，身份证11010519491231002X\"}";
    for (String line :
        List.of(
            TORN.replace("}", person),
            TORN.replace("2023/5/6", "13812345678"),
            TORN.replace("\"2023/5/6\"", "13812345678"),
            TORN.replace("H-1", "11010519491231002X").replace("}", person))) {
      String text = page(Samples.lines(line));
      assertThat(text).contains("<mark>").doesNotContain("13812345678", "138 1234 5678");
      assertThat(text).doesNotContain("19491231", "11010519491231002X");
    }
  }

  @Test
  void longLinesAreCutAndControlCharactersMadeVisible() throws Exception {
    String longLine = TORN.replace("2023/5/6", "隐患\t".repeat(500));
    Document page = xml(page(Samples.lines(longLine)));
    String shown = texts(page, "pre").get(0);
    assertThat(shown.codePointCount(0, shown.length())).isLessThan(400);
    assertThat(shown).contains("隐患\\t", "…");
  }

  /** Counts what is read and what is passed. */
  private static final class Passing extends FilterInputStream {
    private long read;

    Passing(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
      int n = super.read(out, from, length);
      read += Math.max(n, 0);
      return n;
    }
  }

  @Test
  void onlyWhatStandsAroundTheProblemsIsReadAndPackedFilesShowTheSame() throws Exception {
    String[] records = new String[3000];
    Arrays.setAll(records, i -> (i % 1499 == 7 ? TORN : Samples.HAZARD).replace("H-1", "H-" + i));
    byte[] plain = Samples.lines(records);
    assertThat(page(packed(plain)).replaceAll("：[0-9]+ 字节", ""))
        .isEqualTo(page(plain).replaceAll("：[0-9]+ 字节", ""));
    CheckReport report = CheckReports.of(plain, Rulebook.V1_0, 100);
    Passing passing = new Passing(plain);
    StringWriter out = new StringWriter();
    CheckReportPage.by("a", "b")
        .showing("test.ndjson", () -> passing)
        .write(report, Locale.CHINESE, out);
    assertThat(texts(xml(out.toString()), "mark")).hasSize(2);
    assertThat(passing.read).isBetween(1L, 2 * 5000L);
    assertThat(plain.length).isGreaterThan(200_000);
  }

  @Test
  void ofTwoFilesOfOneNameNothingIsShown() throws Exception {
    byte[] file = Samples.lines(TORN);
    StringWriter out = new StringWriter();
    CheckReportPage.by("a", "b")
        .showing("test.ndjson", () -> new ByteArrayInputStream(file))
        .showing("test.ndjson", () -> new ByteArrayInputStream(file))
        .write(CheckReports.of(file, Rulebook.V1_0, 3), Locale.CHINESE, out);
    assertThat(texts(xml(out.toString()), "pre")).isEmpty();
  }

  @Test
  void aFileThatBreaksOffOrIsOfAnotherKindHasItsPageToo() throws Exception {
    byte[] whole = packed(Samples.lines(Samples.HAZARD, TORN));
    for (byte[] file :
        List.of(
            new byte[0],
            Samples.utf8("{\"manifest\""),
            Arrays.copyOf(whole, whole.length - 12),
            Samples.lines(TORN).clone(),
            ("a,b\n1,2\n").getBytes(StandardCharsets.UTF_8))) {
      assertThat(texts(xml(page(file)), "p").get(0)).startsWith("不通过：");
    }
  }

  @Test
  void ofAnotherEncodingNoLineIsShown() {
    String line = Samples.HAZARD.replace("}", ",\"description\":\"安全管理员电话13812345678\"}\n");
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "GBK")) {
      byte[] file = (Samples.FIRST_LINE + line.repeat(20)).getBytes(Charset.forName(charset));
      assertThat(page(file)).contains("JSON-001").doesNotContain("<pre>", "1381");
    }
  }

  @Test
  void theDigestIsThatOfTheFirstWholeReading() throws Exception {
    byte[] file = packed(Samples.lines(Samples.HAZARD, TORN));
    int[] opened = {0};
    DigestedStreams bytes =
        new DigestedStreams(
            "x.gz",
            () -> {
              opened[0]++;
              return new ByteArrayInputStream(file);
            });
    ExchangeFile source = ExchangeFile.of(bytes, ExchangeEdition.V1_0, "x.gz");
    try (InputStream begun = bytes.open()) {
      assertThat(begun.readNBytes(10)).hasSize(10);
    }
    assertThat(bytes.digest()).isNull();
    Check.by(Rulebook.V1_0).of(source);
    assertThat(opened[0]).isEqualTo(3);
    byte[] expected = java.security.MessageDigest.getInstance("SHA-256").digest(file);
    StringBuilder hex = new StringBuilder();
    for (byte b : expected) {
      hex.append(String.format(Locale.ROOT, "%02x", b));
    }
    assertThat(bytes.digest()).isEqualTo(new FileDigest("x.gz", file.length, hex.toString()));
  }
}
