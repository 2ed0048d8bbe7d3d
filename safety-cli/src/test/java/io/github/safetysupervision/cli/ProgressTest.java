package io.github.safetysupervision.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What people at a terminal see while a long file is read. */
class ProgressTest extends CommandRuns {

  private static final long SECOND = 1_000_000_000L;
  private static final long MEGABYTE = 1 << 20;

  private final StringWriter terminal = new StringWriter();
  private long now = Long.MAX_VALUE - SECOND; // a clock may start anywhere, and run over

  private Progress progress() {
    return new Progress(new PrintWriter(terminal, true), () -> now);
  }

  /** What is on the line in the end, blanks left out: everything after the last return. */
  private String line() {
    String text = terminal.toString();
    return text.substring(text.lastIndexOf('\r') + 1).strip();
  }

  @Test
  void aShortReadIsNotWorthAWord() {
    Progress progress = progress();
    progress.begin("a");
    now += 2 * SECOND - 1;
    progress.at("a", 5, 10);
    progress.clear();
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void aLongReadIsToldOnOneLineThatGoesAgain() {
    Progress progress = progress();
    progress.begin("余杭.ndjson");
    progress.begin("余杭.ndjson");
    now += 2 * SECOND;
    progress.at("余杭.ndjson", 30 * MEGABYTE, 120 * MEGABYTE);
    assertThat(line()).isEqualTo("余杭.ndjson 第 2 遍 / pass 2: 25% (30/120 MB)");
    now += SECOND / 10;
    progress.at("余杭.ndjson", 60 * MEGABYTE, 120 * MEGABYTE);
    assertThat(line()).contains("25%");
    now += SECOND;
    progress.at("余杭.ndjson", 120 * MEGABYTE, 120 * MEGABYTE);
    assertThat(line()).contains("100%");
    progress.clear();
    assertThat(line()).isEmpty();
    assertThat(terminal.toString()).doesNotContain("\n");
  }

  @Test
  void ofAPipeNobodyKnowsHowMuchThereIs() {
    Progress progress = progress();
    progress.begin("stdin");
    now += 3 * SECOND;
    progress.at("stdin", 7 * MEGABYTE, -1);
    assertThat(line()).isEqualTo("stdin 第 1 遍 / pass 1: (7 MB)");
  }

  @Test
  void namesAreMaskedAndObeyedByNoTerminal() {
    Progress progress = progress();
    now += 3 * SECOND;
    progress.at("电话13812345678\u001b[2J", 1, 2);
    assertThat(terminal.toString()).doesNotContain("13812345678", "\u001b");
  }

  @Test
  void whoPrintsWhileReadingIsNotInterrupted() {
    Progress progress = progress();
    now += 3 * SECOND;
    progress.at("a", 1, 2);
    progress.beQuiet();
    assertThat(line()).isEmpty();
    int before = terminal.toString().length();
    now += 3 * SECOND;
    progress.at("a", 2, 2);
    assertThat(terminal.toString()).hasSize(before);
  }

  @Test
  void everyCommandTellsAndLeavesNothingOnTheLine() throws IOException {
    String manifest =
        "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"330110\",\"period\":\"2023-07-01/2023-09-30\",\"asOf\":\"2023-09-30\"}}\n";
    Path file = write("yuhang.ndjson", manifest);
    Path stated = write("stated.ndjson", manifest);
    for (String[] args :
        new String[][] {
          {"check", file.toString()},
          {"check", "-"},
          {"check", file.toString(), "--format", "html"},
          {"figures", file.toString(), stated.toString()},
          {"explain", file.toString(), "F1"},
          {"report", file.toString(), "--period", "2023-07-01/2023-09-30"}
        }) {
      terminal.getBuffer().setLength(0);
      Progress slow = new Progress(new PrintWriter(terminal, true), () -> now += 3 * SECOND);
      Inputs inputs =
          new Inputs(
              new ByteArrayInputStream(manifest.getBytes(UTF_8)),
              folder,
              Files::newByteChannel,
              slow);
      Safety.run(inputs, new PrintWriter(out, true), new PrintWriter(err, true), args);
      assertThat(terminal.toString()).as(args[0]).contains("第 1 遍 / pass 1:");
      assertThat(line()).as(args[0]).isEmpty();
    }
  }
}
