package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.record.TermMapping;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /** Where the stated figures are looked for unless said otherwise. */
  private static final String BESIDE = "stated.ndjson";

  private final InputStream standardInput;
  private final @Nullable Path temporary;
  private final Disk disk;
  private ExchangeEdition edition = ExchangeEdition.V1_0;
  private final Map<Path, OpenedSource> opened = new LinkedHashMap<>();
  private @Nullable SpooledInput spooled;

  /** Those of this process. */
  Inputs() {
    this(System.in, null, Files::newByteChannel);
  }

  /**
   * Others.
   *
   * @param temporary the folder for what is kept of the standard input, or null for that of the
   *     system
   */
  Inputs(InputStream standardInput, @Nullable Path temporary, Disk disk) {
    this.standardInput = standardInput;
    this.temporary = temporary;
    this.disk = disk;
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
    return new OpenedSource(
        ExchangeFile.of(
            () -> Channels.newInputStream(disk.open(path, Set.of(StandardOpenOption.READ))),
            edition,
            (last == null ? path : last).toString()),
        path.toString());
  }

  private OpenedSource ofStandardInput() throws IOException {
    SpooledInput bytes = SpooledInput.of(standardInput, temporary, disk);
    spooled = bytes;
    return new OpenedSource(ExchangeFile.of(bytes, edition, "stdin"), "标准输入 / standard input");
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
