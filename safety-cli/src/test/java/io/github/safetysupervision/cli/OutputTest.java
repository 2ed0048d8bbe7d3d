package io.github.safetysupervision.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where results go, and in which characters. */
class OutputTest extends CommandRuns {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"440305\",\"period\":\"2024-01-01/2024-03-31\",\"asOf\":\"2024-03-31\"}}\n";

  private static final String HAZARD =
      "{\"type\":\"hazard\",\"id\":\"NS-1\",\"territory\":\"440305001000\",\"foundOn\":\"2024/2/9\",\"channel\":\"routine-inspection\",\"grade\":\"general\",\"state\":\"registered\",\"description\":\"灭火器压力不足\"}\n";

  private Path ledger = Path.of("");

  @BeforeEach
  void writeLedger() throws IOException {
    ledger = write("nanshan.ndjson", MANIFEST + HAZARD);
  }

  private String printed(Object... args) {
    out.getBuffer().setLength(0);
    run(args);
    return out.toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyCommandWritesToAFileWhatItPrints() throws IOException {
    write("stated.ndjson", MANIFEST);
    Path file = folder.resolve("out");
    for (Object[] args :
        new Object[][] {
          {"check", ledger},
          {"check", ledger, "--format", "html"},
          {"check", ledger, "--format", "json"},
          {"check", ledger, "--format", "csv"},
          {"figures", ledger},
          {"rules", "HZ"},
          {"report", ledger, "--period", "2024-01-01/2024-03-31", "--format", "html"}
        }) {
      String text = printed(args);
      Object[] more = Stream.concat(Stream.of(args), Stream.of("--output", file)).toArray();
      assertThat(printed(more)).isEmpty();
      assertThat(Files.readString(file)).as(String.valueOf(args[0])).isEqualTo(text).isNotEmpty();
    }
    assertThat(files()).containsExactly("nanshan.ndjson", "out", "stated.ndjson");
  }

  @Test
  void aRunThatEndsEarlyLeavesWhatWasThere() throws IOException {
    Path file = write("out.md", "before");
    assertThat(run("check", folder.resolve("none.ndjson"), "--output", file)).isEqualTo(3);
    assertThat(run("check", ledger, "--output", file, "--encoding", "US-ASCII")).isEqualTo(3);
    assertThat(err.toString()).contains("不能写入").contains("GB18030");
    assertThat(run("report", ledger, "--period", "x", "--output", file)).isEqualTo(2);
    assertThat(file).hasContent("before");
    assertThat(files()).containsExactly("nanshan.ndjson", "out.md");
  }

  @Test
  void noInputIsOverwritten() throws IOException {
    Path profile = write("p.txt", "HZ-001=info\n");
    Path stated = write("stated.ndjson", MANIFEST);
    for (Path input : List.of(ledger, profile, stated)) {
      byte[] before = Files.readAllBytes(input);
      assertThat(run("check", ledger, "--profile", profile, "--stated", stated, "--output", input))
          .isEqualTo(2);
      assertThat(input).hasBinaryContent(before);
    }
    assertThat(run("figures", ledger, "--output", stated)).isEqualTo(2);
    assertThat(run("explain", ledger, "F1", "--output", stated)).isEqualTo(2);
    assertThat(run("report", ledger, "--period", "2024", "--output", stated)).isEqualTo(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALinkAndWhoMayReadItStaysTheSame() throws IOException {
    Path file = write("real.txt", "before");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    assertThat(run("check", ledger, "--output", link)).isEqualTo(1);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("不通过：");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void anEncodingIsThatOfTheFileAndAPageSaysSo() throws IOException {
    Path file = folder.resolve("out");
    String text = printed("check", ledger);
    run("check", ledger, "--output", file, "--encoding", "GB18030");
    assertThat(Files.readString(file, GB18030)).isEqualTo(text);
    String page = printed("check", ledger, "--format", "html");
    run("check", ledger, "--format", "html", "--output", file, "--encoding", "gb18030");
    assertThat(Files.readString(file, GB18030))
        .contains("<meta charset=\"gb18030\"/>")
        .isEqualTo(page.replace("charset=\"utf-8\"", "charset=\"gb18030\""));
    String sheet = printed("check", ledger, "--format", "csv");
    run("check", ledger, "--format", "csv", "--output", file, "--encoding", "GB18030");
    assertThat(sheet).startsWith("\uFEFF");
    assertThat(Files.readString(file, GB18030)).isEqualTo(sheet.substring(1));
    run("check", ledger, "--format", "csv", "--output", file);
    assertThat(Files.readString(file)).isEqualTo(sheet);
    assertThat(run("check", ledger, "--encoding", "国标")).isEqualTo(2);
    assertThat(err.toString()).contains("没有字符集“国标”");
  }

  @Test
  void theStandardOutputIsWrittenInTheEncodingThatIsAsked() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String name : List.of("GB18030", "UTF-8", "UTF-16LE")) {
      bytes.reset();
      int status =
          Safety.run(
              inputs(),
              StandardOutput.to(bytes),
              new PrintWriter(err, true),
              "check",
              ledger.toString(),
              "--encoding",
              name);
      assertThat(status).isEqualTo(1);
      assertThat(bytes.toString(Charset.forName(name))).startsWith("不通过：").contains("日期的写法不对");
    }
    bytes.reset();
    int status =
        Safety.run(
            inputs(),
            StandardOutput.to(bytes),
            new PrintWriter(err, true),
            "check",
            ledger.toString(),
            "--encoding",
            "ISO-8859-1");
    assertThat(status).as("what would be lost is a failure").isEqualTo(3);
    assertThat(err.toString()).contains("有字符不在该字符集中");
  }

  @Test
  void aTerminalHasItsOwnCharsetIfThatHasChinese() {
    assertThat(Terminal.ofTerminal("GBK")).isEqualTo(Charset.forName("GBK"));
    assertThat(Terminal.ofTerminal("ms936")).isEqualTo(Charset.forName("ms936"));
    for (String name :
        new String[] {"ANSI_X3.4-1968", "ISO-8859-1", "UTF-8", "no such", "", null}) {
      assertThat(Terminal.ofTerminal(name)).as(name).isEqualTo(UTF_8);
    }
  }

  @Test
  void reportsSayWhichFilesTheyAreAbout() throws Exception {
    Path stated = write("stated.ndjson", MANIFEST);
    String text = printed("check", ledger, "--stated", stated, "--format", "json");
    JsonNode files = new ObjectMapper().readTree(text).get("files");
    assertThat(files).hasSize(2);
    byte[] bytes = Files.readAllBytes(ledger);
    StringBuilder hex = new StringBuilder();
    for (byte b : java.security.MessageDigest.getInstance("SHA-256").digest(bytes)) {
      hex.append(String.format(java.util.Locale.ROOT, "%02x", b));
    }
    assertThat(files.at("/0/name").asText()).isEqualTo("nanshan.ndjson");
    assertThat(files.at("/0/bytes").asLong()).isEqualTo(bytes.length);
    assertThat(files.at("/0/sha256").asText()).isEqualTo(hex.toString());
    assertThat(files.at("/1/name").asText()).isEqualTo("stated.ndjson");
    assertThat(printed("check", ledger)).contains(hex.substring(0, 16) + "…", bytes.length + " 字节");
    assertThat(printed("check", ledger, "--format", "html")).contains(hex);
  }
}
