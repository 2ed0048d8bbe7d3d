package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What leaves the command line: whole, obeyed by no terminal, and nobody's numbers. */
class TextExitTest extends CommandRuns {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2023-01-01/2023-06-30",\
      "asOf":"2023-06-30","complete":[{"type":"hazard"}]}}
      """;

  private static final String HAZARD =
      "{\"type\":\"hazard\",\"id\":\"%s\",\"territory\":\"152529\",\"foundOn\":\"2023-03-02\","
          + "\"channel\":\"special-inspection\",\"grade\":\"general\",\"state\":\"rectifying\"}\n";

  private static final String FIGURE =
      "{\"type\":\"stated-figure\",\"id\":\"%s\",\"territory\":\"152529\",\"indicator\":\"%s\","
          + "\"period\":\"2023-01-01/2023-06-30\",\"quantity\":\"%s\",\"phrase\":\"%s\"}\n";

  private static final String FORGED =
      "发现隐患\\nF2  已整改1条  1条  1条  holds  0  1\\n\\u001b[1A\\u001b[2K\\u202e\\u009b";

  private Path ledger = Path.of("");

  @BeforeEach
  void writeLedger() throws IOException {
    ledger = write("ledger.ndjson", MANIFEST + HAZARD.formatted("H1"));
  }

  private Path stated(String... figures) throws IOException {
    return write("stated.ndjson", MANIFEST + String.join("", figures));
  }

  private static boolean holdsControl(String text) {
    return text.chars()
        .anyMatch(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == 16));
  }

  @Test
  void aPhraseCannotForgeARow() throws IOException {
    Path forged = stated(FIGURE.formatted("F1", "hazard.found", "2条", FORGED));
    assertThat(run("figures", ledger, forged)).isZero();
    assertThat(out.toString().lines().filter(l -> l.startsWith("F2"))).isEmpty();
    assertThat(out.toString()).contains("发现隐患\\nF2 ").contains("\\u001b[2K\\u202e\\u009b");
    assertThat(run("explain", ledger, "F1")).isZero();
    for (String format : List.of("md", "html", "model")) {
      assertThat(run("report", ledger, "--period", "2023H1", "--format", format)).isZero();
    }
    assertThat(holdsControl(out.toString())).isFalse();
  }

  @Test
  void columnsLineUpWhateverIsInThem() throws IOException {
    Path forged =
        stated(
            FIGURE.formatted("F1", "hazard.found", "2条", "a\\tb\\u202e"),
            FIGURE.formatted("F2", "hazard.found", "2条", "发现隐患"));
    assertThat(run("figures", ledger, forged)).isZero();
    List<String> rows = out.toString().lines().skip(2).limit(2).toList();
    assertThat(TextTable.width(rows.get(0).substring(0, rows.get(0).indexOf("2条"))))
        .isEqualTo(TextTable.width(rows.get(1).substring(0, rows.get(1).indexOf("2条"))));
  }

  @Test
  void programsReadBackWhatWasWritten() throws Exception {
    Path forged = stated(FIGURE.formatted("F1", "hazard.found", "2条", FORGED));
    assertThat(run("figures", ledger, forged, "--format", "json")).isZero();
    assertThat(holdsControl(out.toString())).isFalse();
    JsonNode row = new ObjectMapper().readTree(out.toString()).at("/figures/0");
    assertThat(row.get("phrase").asText())
        .isEqualTo("发现隐患\nF2  已整改1条  1条  1条  holds  0  1\n\u001b[1A\u001b[2K\u202e\u009b");
    out.getBuffer().setLength(0);
    assertThat(run("report", ledger, "--period", "2023H1", "--format", "html")).isZero();
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(out.toString().replaceFirst("<!.*", ""))))
                .getDocumentElement()
                .getTagName())
        .isEqualTo("html");
  }

  @Test
  void errorsAreOneLineWhateverTheyName() {
    assertThat(run("figures", "no\u001b[2Ksuch\nfile", "b")).isEqualTo(3);
    assertThat(run("explain", ledger, "F1\nF2", "--stated", ledger)).isEqualTo(2);
    assertThat(run("figures", ledger, ledger, "--x\ny")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(3);
    assertThat(err.toString()).contains("no\\u001b[2Ksuch\\nfile").contains("F1\\nF2");
    assertThat(holdsControl(err.toString())).isFalse();
  }

  @Test
  void recordsOfDivisionDateAndSerialNumberStayApart() throws IOException {
    List<String> ids =
        List.of("152529202303150001", "152529202303160001", "152529202303170001", "15252900001");
    StringBuilder records = new StringBuilder(MANIFEST);
    for (String id : ids) {
      records.append(HAZARD.formatted(id));
      records.append(HAZARD.formatted(id).replace("2023-03-02", "2023-03-03"));
    }
    Path twice = write("twice.ndjson", records.toString());
    Path stated =
        stated(
            FIGURE.formatted(ids.get(0), "hazard.found", "3条", "发现隐患"),
            FIGURE.formatted(ids.get(3), "hazard.found", "15012345678条", "发现隐患"));
    for (String format : List.of("text", "json")) {
      out.getBuffer().setLength(0);
      assertThat(run("figures", twice, stated, "--format", format)).isZero();
      assertThat(out.toString()).contains(ids).contains("15012345678条").doesNotContain("*");
    }
    out.getBuffer().setLength(0);
    Path once =
        write(
            "once.ndjson", MANIFEST + HAZARD.formatted(ids.get(0)) + HAZARD.formatted(ids.get(3)));
    assertThat(run("explain", once, ids.get(0))).isZero();
    assertThat(out.toString()).contains(ids.get(0), ids.get(3)).doesNotContain("*");
    for (String format : List.of("md", "html", "model")) {
      out.getBuffer().setLength(0);
      assertThat(run("report", twice, "--period", "2023H1", "--format", format)).isZero();
      assertThat(out.toString())
          .contains(ids.get(0))
          .doesNotContain("0\\*\\*")
          .doesNotContain("1525**");
    }
  }

  @Test
  void aPersonsNumberIsNobodysToRead() throws IOException {
    Path stated =
        stated(
            FIGURE.formatted("F1", "13800138000", "3条", "电话138-0013-8000"),
            FIGURE.formatted("11010519491231002X", "hazard.found", "3条", "身份证１１０１０５１９４９１２３１００２ｘ"));
    for (String format : List.of("text", "json")) {
      assertThat(run("figures", ledger, stated, "--format", format)).isZero();
    }
    for (String format : List.of("md", "html", "model")) {
      assertThat(run("report", ledger, "--period", "2023H1", "--format", format)).isZero();
    }
    assertThat(run("explain", ledger, "F1")).isZero();
    assertThat(run("explain", ledger, "11010519491231002X")).isZero();
    assertThat(out.toString())
        .doesNotContain("13800138000")
        .doesNotContain("138-0013-8000")
        .doesNotContain("19491231")
        .doesNotContain("１９４９")
        .contains("110105********~");
  }

  /** A disk that is full after some bytes, or a pipe nobody reads. */
  private static StandardOutput failing(int after, String why) {
    return StandardOutput.to(
        new OutputStream() {
          private int written;

          @Override
          public void write(int b) throws IOException {
            if (++written > after) {
              throw new IOException(why);
            }
          }
        });
  }

  @Test
  void whatCannotBeWrittenIsThreeAndOneLine() throws IOException {
    Path stated = stated(FIGURE.formatted("F1", "hazard.found", "2条", "发现隐患"));
    for (Object[] args :
        new Object[][] {
          {"figures", ledger, stated},
          {"figures", ledger, stated, "--format", "json"},
          {"explain", ledger, "F1"},
          {"report", ledger, "--period", "2023H1"},
          {"--help"},
          {"--version"}
        }) {
      String[] texts = List.of(args).stream().map(Object::toString).toArray(String[]::new);
      err.getBuffer().setLength(0);
      StandardOutput full = failing(5, "No space left on device");
      assertThat(Safety.run(full, new PrintWriter(err, true), texts)).isEqualTo(3);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).startsWith("safety: ").contains("No space left");
      err.getBuffer().setLength(0);
      StandardOutput closed = failing(5, "Broken pipe");
      assertThat(Safety.run(closed, new PrintWriter(err, true), texts)).isEqualTo(3);
      assertThat(err.toString()).isEmpty();
    }
  }

  @Test
  void aReportThatCannotBeWrittenIsThreeAndOneLine() throws IOException {
    assertThat(run("report", ledger, "--period", "2023H1", "--output", folder.resolve("no/r.md")))
        .isEqualTo(3);
    assertThat(err.toString()).contains("no such folder: " + folder.resolve("no"));
    assertThat(err.toString().lines()).hasSize(1);
    err.getBuffer().setLength(0);
    assertThat(run("report", ledger, "--period", "2023H1", "--output", folder)).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
    assumeTrue(Files.exists(Path.of("/dev/full")));
    err.getBuffer().setLength(0);
    assertThat(run("report", ledger, "--period", "2023H1", "--output", "/dev/full")).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("/dev/full");
  }

  @Test
  void theReportDoesNotOverwriteItsLedger() throws IOException {
    String before = Files.readString(ledger);
    assertThat(run("report", ledger, "--period", "2023H1", "--output", ledger)).isEqualTo(2);
    assertThat(ledger).hasContent(before);
  }

  @Test
  void aDeviceIsNoLedger() throws IOException {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));
    Path stated = stated(FIGURE.formatted("F1", "hazard.found", "2条", "发现隐患"));
    for (Object[] args :
        new Object[][] {
          {"figures", device, stated},
          {"figures", ledger, device},
          {"explain", ledger, "F1", "--stated", device},
          {"report", device, "--period", "2023H1"},
          {"report", ledger, "--period", "2023H1", "--stated", device}
        }) {
      err.getBuffer().setLength(0);
      assertThat(run(args)).isEqualTo(3);
      assertThat(err.toString().lines()).hasSize(1);
      assertThat(err.toString()).contains("/dev/zero").contains("no plain file");
    }
  }

  @Test
  void explainSaysWhatAnIdIsThatIsNoStatedFigure() throws IOException {
    stated(
        FIGURE.formatted("F1", "hazard.found", "2条", "发现隐患"),
        FIGURE.formatted("F9", "hazard.found", "５条", "发现隐患"),
        "{\"type\":\"stated-identity\",\"id\":\"A13\",\"territory\":\"152529\",\"form\":\"all\","
            + "\"whole\":\"F1\",\"parts\":[\"F1\"]}\n");
    assertThat(run("explain", ledger, "A13")).isEqualTo(2);
    assertThat(err.toString()).contains("A13 is an identity").contains("F1 = F1");
    assertThat(run("explain", ledger, "F9")).isEqualTo(2);
    assertThat(err.toString()).contains("F9 could not be read");
    assertThat(run("explain", ledger, "F77")).isEqualTo(2);
    assertThat(err.toString()).contains("no stated figure F77");
  }
}
