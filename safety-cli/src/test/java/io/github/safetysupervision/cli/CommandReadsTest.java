package io.github.safetysupervision.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.ledger.RecordVisitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the commands open and read, file by file, temporary ones too: each source at most twice. And
 * what they leave behind: nothing.
 */
class CommandReadsTest {

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"370283\",\"period\":\"2024H1\",\"asOf\":\"2024-06-30\","
          + "\"complete\":[{\"type\":\"penalty\"},{\"type\":\"inspection\"}],\"counts\":[{\"type\":\"inspection\",\"records\":1}]}}";

  /** Another county: penalties and an inspection, and nothing of what they refer to. */
  private static final List<String> LEDGER =
      Stream.concat(
              Stream.of(
                  "{\"type\":\"inspection\",\"id\":\"JC-1\",\"territory\":\"370283\",\"inspectedOn\":\"2024-02-20\",\"channel\":\"routine-inspection\",\"department\":\"D-9\",\"visits\":[\"E-1\",\"E-2\"]}"),
              IntStream.range(0, 200)
                  .mapToObj(
                      i ->
                          "{\"type\":\"penalty\",\"id\":\"CF-%d\",\"territory\":\"370283\",\"decidedOn\":\"2024-03-05\",\"department\":\"D-9\",\"hazard\":\"H-%d\",\"kinds\":[\"fine\"],\"amount\":%d}"
                              .formatted(i, i, 1000 + i)))
          .toList();

  private static final List<String> STATED =
      List.of(
          "{\"type\":\"stated-figure\",\"id\":\"F1\",\"territory\":\"370283\",\"indicator\":\"penalty.times\",\"period\":\"2024H1\",\"quantity\":\"200次\"}",
          "{\"type\":\"stated-figure\",\"id\":\"F2\",\"territory\":\"370283\",\"indicator\":\"penalty.amount\",\"period\":\"2024H1\",\"quantity\":\"21.99万元\"}",
          "{\"type\":\"stated-figure\",\"id\":\"F3\",\"territory\":\"370283\",\"indicator\":\"hazard.found\",\"period\":\"2024H1\",\"quantity\":\"200条\"}");

  @TempDir Path folder = Path.of("");
  @TempDir Path temporary = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Counts counts = new Counts();
  private byte[] input = new byte[0];

  /** How often each file was opened, and how many bytes of it were read. */
  private static final class Counts {
    private final Map<String, Integer> opened = new HashMap<>();
    private final Map<String, Long> read = new HashMap<>();

    SeekableByteChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
      String name = nameOf(file);
      opened.merge(name, 1, Integer::sum);
      return new CountedChannel(Files.newByteChannel(file, options), name, read);
    }

    /** What is kept of the standard input has another name every time. */
    private static String nameOf(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.endsWith(".tmp") ? "kept" : name;
    }

    InputStream counting(byte[] bytes) {
      return new FilterInputStream(new ByteArrayInputStream(bytes)) {
        @Override
        public int read() throws IOException {
          throw new AssertionError("byte by byte");
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
          int n = super.read(buffer, from, Math.min(length, 100));
          read.merge("stdin", (long) Math.max(0, n), Long::sum);
          return n;
        }

        @Override
        public void close() {
          throw new AssertionError("the standard input is not ours to close");
        }
      };
    }

    private long readOf(String name) {
      return read.getOrDefault(name, 0L);
    }

    void assertReadAtMost(int times, String name, long size) {
      assertThat(opened.getOrDefault(name, 0))
          .as("openings of %s", name)
          .isLessThanOrEqualTo(times);
      assertThat(readOf(name)).as("bytes of %s", name).isLessThanOrEqualTo(times * size);
    }

    /** The standard input and what is kept of it are one source. */
    void assertInputReadTwice(long size) {
      assertThat(readOf("stdin")).as("bytes of standard input").isEqualTo(size);
      assertThat(opened.get("kept")).isEqualTo(1);
      assertThat(readOf("kept")).as("bytes of what is kept").isLessThanOrEqualTo(size);
    }
  }

  /** Counts what is read through it. */
  private record CountedChannel(SeekableByteChannel channel, String name, Map<String, Long> read)
      implements SeekableByteChannel {

    @Override
    public int read(ByteBuffer to) throws IOException {
      int n = channel.read(to);
      read.merge(name, (long) Math.max(0, n), Long::sum);
      return n;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return channel.write(from);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
      channel.position(at);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  @BeforeEach
  void writeWhatIsStated() throws IOException {
    Files.write(folder.resolve("beside.ndjson"), bytes(Form.PLAIN, STATED));
  }

  /** How a file is written. */
  private enum Form {
    PLAIN,
    MANIFEST_LAST,
    MANIFEST_LAST_BOM_CRLF,
    MANIFEST_LAST_PACKED
  }

  private static byte[] bytes(Form form, List<String> records) throws IOException {
    List<String> lines = new ArrayList<>(records);
    lines.add(form == Form.PLAIN ? 0 : records.size(), MANIFEST);
    boolean isCrLf = form == Form.MANIFEST_LAST_BOM_CRLF;
    String text = (isCrLf ? "\uFEFF" : "") + String.join(isCrLf ? "\r\n" : "\n", lines) + "\n";
    if (form != Form.MANIFEST_LAST_PACKED) {
      return text.getBytes(UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private int run(String... args) {
    return Safety.run(
        new Inputs(counts.counting(input), temporary, counts::open),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        args);
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  static Stream<Arguments> everything() {
    return Stream.of(Form.values())
        .flatMap(
            form ->
                Stream.of("figures", "explain", "explain another", "report")
                    .flatMap(
                        command ->
                            Stream.of(false, true)
                                .flatMap(
                                    isInput ->
                                        Stream.of(false, true)
                                            .map(
                                                isInside ->
                                                    Arguments.of(
                                                        form, command, isInput, isInside)))));
  }

  private static String[] args(String command, String ledger, String stated) {
    return switch (command) {
      case "figures" -> new String[] {"figures", ledger, stated};
      case "explain" -> new String[] {"explain", ledger, "F1", "--stated", stated};
      case "explain another" -> new String[] {"explain", ledger, "F9", "--stated", stated};
      default -> new String[] {"report", ledger, "--period", "2024H1", "--stated", stated};
    };
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyCommandReadsEachSourceAtMostTwice(
      Form form, String command, boolean isInput, boolean isInside) throws IOException {
    List<String> records =
        isInside ? Stream.concat(LEDGER.stream(), STATED.stream()).toList() : LEDGER;
    byte[] bytes = bytes(form, records);
    input = isInput ? bytes : input;
    Path file = folder.resolve("ledger.ndjson");
    Files.write(file, bytes);
    String ledger = isInput ? "-" : file.toString();
    String beside = folder.resolve("beside.ndjson").toString();
    boolean isAnother = command.equals("explain another");
    int status = run(args(command, ledger, isInside ? ledger : beside));
    assertThat(status).as(err.toString()).isEqualTo(isAnother ? Safety.MISUSE : Safety.DONE);
    if (isInput) {
      counts.assertInputReadTwice(bytes.length);
      counts.assertReadAtMost(0, "ledger.ndjson", bytes.length);
    } else {
      counts.assertReadAtMost(isAnother ? 1 : 2, "ledger.ndjson", bytes.length);
    }
    counts.assertReadAtMost(1, "beside.ndjson", Files.size(folder.resolve("beside.ndjson")));
    assertNothingIsLeft();
    String mark = form == Form.MANIFEST_LAST_BOM_CRLF ? "\uFEFF" : "";
    assertThat(normal(out)).isEqualTo(plainly(mark, command, records, isInside));
  }

  /** What is said of the same records in a file of its own with the manifest first. */
  private String plainly(String mark, String command, List<String> records, boolean isInside)
      throws IOException {
    Path plain = folder.resolve("plain.ndjson");
    Files.writeString(plain, mark + new String(bytes(Form.PLAIN, records), UTF_8));
    String ledger = plain.toString();
    StringWriter said = new StringWriter();
    String stated = isInside ? ledger : folder.resolve("beside.ndjson").toString();
    Safety.run(
        new PrintWriter(said, true), new PrintWriter(err, true), args(command, ledger, stated));
    return normal(said);
  }

  /** What is said without the places, which are others where the manifest stands elsewhere. */
  private static String normal(StringWriter said) {
    return said.toString()
        .replaceAll("(stdin|ledger\\.ndjson|plain\\.ndjson)(:\\d+:\\d+)?", "there");
  }

  /** The lines of a page are read once more, and nothing between them. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPageReadsNoMoreThanTheLinesItShows(boolean isInput) throws IOException {
    List<String> records = new ArrayList<>(LEDGER);
    for (int i = 0; i < 4; i++) {
      records.addAll(LEDGER.subList(1, LEDGER.size()));
    }
    records.add(LEDGER.get(1).replace("2024-03-05", "2024/3/5").replace("CF-0", "CF-X"));
    byte[] bytes = bytes(Form.PLAIN, records);
    input = isInput ? bytes : input;
    Path file = Files.write(folder.resolve("ledger.ndjson"), bytes);
    String ledger = isInput ? "-" : file.toString();
    String[] args = {"check", ledger, "--format", "html", "--max-problems", "1"};
    assertThat(run(args)).as(err.toString()).isEqualTo(Safety.FOUND);
    assertThat(out.toString()).contains("<mark>&quot;2024/3/5&quot;</mark>");
    long most = 50_000;
    assertThat(bytes.length).isGreaterThan(2 * (int) most);
    if (isInput) {
      assertThat(counts.readOf("stdin")).isEqualTo(bytes.length);
      assertThat(counts.readOf("kept")).isBetween(bytes.length + 1L, bytes.length + most);
    } else {
      assertThat(counts.opened).containsEntry("ledger.ndjson", 3);
      assertThat(counts.readOf("ledger.ndjson"))
          .isBetween(2L * bytes.length + 1, 2L * bytes.length + most);
    }
    assertNothingIsLeft();
  }

  /** A counter that could not say so would prove nothing. */
  @Test
  void theCountersFailAtAThirdRead() throws IOException {
    byte[] bytes = bytes(Form.PLAIN, LEDGER);
    Path file = Files.write(folder.resolve("ledger.ndjson"), bytes);
    input = bytes;
    try (Inputs inputs = new Inputs(counts.counting(input), temporary, counts::open)) {
      for (String name : List.of(file.toString(), "-")) {
        OpenedSource source = inputs.open(Path.of(name));
        for (int i = 0; i < 2; i++) {
          source.scan(RecordVisitor.NOBODY);
        }
      }
      counts.assertReadAtMost(2, "ledger.ndjson", bytes.length);
      counts.assertInputReadTwice(bytes.length);
      for (String name : List.of(file.toString(), "-")) {
        inputs.open(Path.of(name)).scan(RecordVisitor.NOBODY);
      }
      assertThatThrownBy(() -> counts.assertReadAtMost(2, "ledger.ndjson", bytes.length))
          .isInstanceOf(AssertionError.class);
      counts.opened.put("ledger.ndjson", 2);
      assertThatThrownBy(() -> counts.assertReadAtMost(2, "ledger.ndjson", bytes.length))
          .hasMessageContaining("bytes of ledger.ndjson");
      assertThatThrownBy(() -> counts.assertInputReadTwice(bytes.length))
          .hasMessageContaining("bytes of what is kept");
    }
    assertNothingIsLeft();
  }

  @Test
  void whatIsStatedCanComeFromStandardInputToo() throws IOException {
    Path file = Files.write(folder.resolve("ledger.ndjson"), bytes(Form.MANIFEST_LAST, LEDGER));
    input = bytes(Form.MANIFEST_LAST, STATED);
    assertThat(run("figures", file.toString(), "-")).isZero();
    assertThat(out.toString()).contains("F1").contains("200次");
    assertThat(counts.readOf("stdin")).isEqualTo(input.length);
    assertThat(counts.readOf("kept")).as("what is stated is read once").isZero();
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no exchange file", "{\"type\":\"hazard\"}\n", "{\"manifest\":{}}\n"})
  void nothingIsLeftOfAnInputThatIsNoLedger(String text) throws IOException {
    input = text.getBytes(UTF_8);
    String beside = folder.resolve("beside.ndjson").toString();
    assertThat(run("figures", "-", beside)).isEqualTo(Safety.UNREADABLE);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("safety: stdin：");
    assertThat(counts.opened).containsKey("kept");
    assertNothingIsLeft();
  }

  @Test
  void nothingIsLeftWhereTheInputFails() throws IOException {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the line went dead");
          }
        };
    int status =
        Safety.run(
            new Inputs(failing, temporary, counts::open),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            "report",
            "-",
            "--period",
            "2024H1");
    assertThat(status).isEqualTo(Safety.UNREADABLE);
    assertThat(err.toString()).contains("the line went dead");
    assertThat(counts.opened).containsKey("kept");
    assertNothingIsLeft();
  }

  @Test
  void aStandardInputHasNoFileBesideIt() throws IOException {
    input = bytes(Form.PLAIN, LEDGER);
    assertThat(run("explain", "-", "F1")).isEqualTo(Safety.MISUSE);
    assertThat(err.toString()).contains("--stated");
    assertNothingIsLeft();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayReadWhatIsKept() throws IOException {
    List<String> seen = new ArrayList<>();
    input = bytes(Form.PLAIN, LEDGER);
    Inputs inputs =
        new Inputs(
            counts.counting(input),
            temporary,
            (file, options) -> {
              if (file.startsWith(temporary)) {
                seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                assertThat(Files.size(file)).isZero();
              }
              return counts.open(file, options);
            });
    Safety.run(
        inputs,
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        "report",
        "-",
        "--period",
        "2024H1");
    assertThat(seen).containsExactly("rw-------");
  }

  private Process started(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temporary);
    // Its own notes are no file of ours.
    command.add("-XX:-UsePerfData");
    command.add("-cp");
    command.add(classPath());
    command.add(Safety.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String classPath() {
    String modules = System.getProperty("jdk.module.path", "");
    String classes = System.getProperty("java.class.path", "");
    return modules + File.pathSeparator + classes;
  }

  @Test
  void aProcessReadsARealPipeAndLeavesNothing() throws Exception {
    Process process =
        started("figures", "-", folder.resolve("beside.ndjson").toString(), "--lang", "en");
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write(bytes(Form.MANIFEST_LAST_PACKED, LEDGER));
    }
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).contains("F1").contains("200次");
    assertNothingIsLeft();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // a process is ended there without being told
  void aProcessThatIsEndedLeavesNothing() throws Exception {
    Process process = started("report", "-", "--period", "2024H1");
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write(bytes(Form.PLAIN, LEDGER));
      pipe.flush();
      for (int i = 0; i < 600 && isEmpty(temporary); i++) {
        Thread.sleep(50);
      }
      assertThat(isEmpty(temporary)).isFalse();
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("ipe"); // closing what nobody reads any more
    }
    assertNothingIsLeft();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
