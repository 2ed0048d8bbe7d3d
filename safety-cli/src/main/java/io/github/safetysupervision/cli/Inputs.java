package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.DigestedStreams;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.StreamSupplier;
import io.github.safetysupervision.record.TermMapping;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What a command reads: files, and the standard input under the name {@code -}. A file named twice
 * is one source, which is read for both at once.
 */
final class Inputs implements Closeable {

  /** Opens files; tests count by it what is opened and read. */
  interface Disk {
    SeekableByteChannel open(Path file, Set<? extends OpenOption> options) throws IOException;
  }

  private static final Path STANDARD_INPUT = Path.of("-");

  /** How the standard input is called, in places, reports and messages. */
  static final String STANDARD_INPUT_NAME = "stdin";

  /** Where the stated figures are looked for unless said otherwise. */
  private static final String BESIDE = "stated.ndjson";

  private final InputStream standardInput;
  private final @Nullable Path temporary;
  private final Disk disk;
  private final Progress progress;
  private ExchangeEdition edition = ExchangeEdition.V1_0;
  private final Map<Path, OpenedSource> opened = new LinkedHashMap<>();
  private @Nullable SpooledInput spooled;
  private boolean isDigesting;

  /**
   * Those of this process.
   *
   * @param progress is told how far they are read
   */
  Inputs(Progress progress) {
    this(System.in, null, Files::newByteChannel, progress);
  }

  /**
   * Others.
   *
   * @param temporary the folder for what is kept of the standard input, or null for that of the
   *     system
   */
  Inputs(InputStream standardInput, @Nullable Path temporary, Disk disk) {
    this(standardInput, temporary, disk, Progress.NONE);
  }

  /**
   * Others.
   *
   * @param temporary the folder for what is kept of the standard input, or null for that of the
   *     system
   * @param progress is told how far they are read
   */
  Inputs(InputStream standardInput, @Nullable Path temporary, Disk disk, Progress progress) {
    this.standardInput = standardInput;
    this.temporary = temporary;
    this.disk = disk;
    this.progress = progress;
  }

  /** Takes the digests of what is opened from here on, while it is read. */
  void takeDigests() {
    isDigesting = true;
  }

  /** Who is told how far they are read. */
  Progress progress() {
    return progress;
  }

  static boolean isStandardInput(Path path) {
    return path.equals(STANDARD_INPUT);
  }

  /** Has what is opened from now on read in local words too. */
  void speak(TermMapping terms) {
    edition = edition.with(terms);
  }

  /** Opens a file, or the standard input; it is read when it is asked for. */
  OpenedSource open(Path path) throws IOException {
    if (!isStandardInput(path)) {
      requirePlainFile(path);
    }
    for (Map.Entry<Path, OpenedSource> known : opened.entrySet()) {
      if (isSame(path, known.getKey())) {
        return known.getValue();
      }
    }
    OpenedSource out = isStandardInput(path) ? ofStandardInput() : ofFile(path);
    opened.put(path, out);
    return out;
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return isStandardInput(one) || isStandardInput(other)
        ? one.equals(other)
        : Files.isSameFile(one, other);
  }

  private OpenedSource ofFile(Path path) {
    Path last = path.getFileName();
    String name = (last == null ? path : last).toString();
    StreamSupplier bytes =
        () -> new FileBytes(disk.open(path, Set.of(StandardOpenOption.READ)), name, progress);
    return new OpenedSource(digested(name, bytes), edition, name, path.toString());
  }

  private OpenedSource ofStandardInput() throws IOException {
    SpooledInput kept = SpooledInput.of(standardInput, temporary, disk, progress);
    spooled = kept;
    return new OpenedSource(
        digested(STANDARD_INPUT_NAME, kept), edition, STANDARD_INPUT_NAME, STANDARD_INPUT_NAME);
  }

  private StreamSupplier digested(String name, StreamSupplier bytes) {
    return isDigesting ? new DigestedStreams(name, bytes) : bytes;
  }

  private static void requirePlainFile(Path path) {
    if (!Files.exists(path)) {
      throw new UnreadableException("文件不存在 / no such file: " + path);
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableException("是文件夹而不是文件 / a folder, not a file: " + path);
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException(
          "不是普通文件（而是管道、设备等），不能读两遍；可用 - 从标准输入读取 / no plain file but a pipe or device,"
              + " which cannot be read twice; hand it in as standard input, named -: "
              + path);
    }
  }

  /** The stated figures that were named, or else those beside the ledger. */
  static Path stated(@Nullable Path named, Path ledger, CommandSpec command, String how) {
    Path out = named == null ? statedBeside(ledger) : named;
    if (out == null) {
      throw new ParameterException(
          command.commandLine(),
          "台账旁没有 "
              + BESIDE
              + "，请用 "
              + how
              + " 指定 / no "
              + BESIDE
              + " beside the ledger, name it with "
              + how);
    }
    return out;
  }

  /** Returns the stated figures beside a ledger, or null if there are none. */
  static @Nullable Path statedBeside(Path ledger) {
    if (isStandardInput(ledger)) {
      return null;
    }
    Path file = ledger.toAbsolutePath().resolveSibling(BESIDE);
    return Files.exists(file) ? file : null;
  }

  /** Deletes what was kept of the standard input. */
  @Override
  public void close() throws IOException {
    SpooledInput kept = spooled;
    if (kept != null) {
      kept.close();
    }
  }
}
