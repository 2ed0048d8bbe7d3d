package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens files for the commands, and says in one line what could not be read. */
final class Reading {

  /** Where the stated figures are looked for unless said otherwise. */
  private static final String BESIDE = "stated.ndjson";

  private Reading() {}

  /** Opens a file whose manifest can be read. */
  static ExchangeFile open(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new UnreadableException("文件不存在 / no such file: " + path);
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableException("是文件夹而不是文件 / a folder, not a file: " + path);
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableException(
          "不是普通文件（而是管道、设备等），不能读两遍 / no plain file but a pipe or device, which"
              + " cannot be read twice: "
              + path);
    }
    ExchangeFile file = ExchangeFile.of(path, ExchangeEdition.V1_0);
    Outcome<Manifest> manifest = file.manifest();
    if (manifest.value() == null) {
      throw new UnreadableException(
          path
              + "："
              + manifest.problems().stream()
                  .filter(p -> p.severity().isError())
                  .map(Problem::toString)
                  .findFirst()
                  .orElse("没有清单 / no manifest"));
    }
    return file;
  }

  /** Returns the stated figures beside a ledger, or null if there are none. */
  static @Nullable Path statedBeside(Path ledger) {
    Path file = ledger.toAbsolutePath().resolveSibling(BESIDE);
    return Files.exists(file) ? file : null;
  }

  static int statusOf(Exception e) {
    return e instanceof IOException ? Safety.UNREADABLE : Safety.MISUSE;
  }

  /** Whatever went wrong; line breaks in it are made visible where it is printed. */
  static String oneLine(Exception e) {
    String what =
        e instanceof NoSuchFileException
            ? "文件不存在 / no such file: " + e.getMessage()
            : e instanceof AccessDeniedException
                ? "没有读取权限 / not readable: " + e.getMessage()
                : e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return String.valueOf(what);
  }
}
