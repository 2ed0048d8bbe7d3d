package io.github.safetysupervision.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Where a command writes its result, and in which characters (输出): the same options of every
 * command that writes. A file is written beside its place and moved there when it is whole, so that
 * a run that ends early leaves what was there before.
 */
final class Output {

  /** Writes a result and returns the exit status. */
  @FunctionalInterface
  interface Result {
    int writeTo(PrintWriter out) throws IOException;
  }

  private static final String META = "<meta charset=\"utf-8\"/>";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "写入该文件（已有的会被替换），缺省为标准输出 / written to this file, which is replaced if it is there, instead"
              + " of standard output")
  private @Nullable Path file;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description =
          "输出的字符集，如 GB18030；缺省时文件和管道为 UTF-8，终端用它自己的 / the charset of the output, such as GB18030;"
              + " without, UTF-8 for files and pipes, and its own for a terminal")
  private @Nullable String encoding;

  Output() {}

  /** Whether results go to a terminal. */
  boolean isOnTerminal() {
    return file == null
        && spec.commandLine().getOut() instanceof StandardOutput
        && Terminal.OUT.isThere();
  }

  /** A page that says which charset it is in. */
  String ofPage(String html) {
    Charset charset = charset();
    return charset == null
        ? html
        : html.replace(META, META.replace("utf-8", charset.name().toLowerCase(Locale.ROOT)));
  }

  private @Nullable Charset charset() {
    String name = encoding;
    if (name == null) {
      return null;
    }
    try {
      Charset out = Charset.forName(name);
      if (out.canEncode()) {
        return out;
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // said below
    }
    throw new ParameterException(
        spec.commandLine(),
        "没有字符集“"
            + name
            + "”，如 UTF-8、GB18030 / there is no charset "
            + name
            + "; such as UTF-8, GB18030");
  }

  /**
   * Writes a result.
   *
   * @param sources what is read, and must not be overwritten
   * @return the exit status
   */
  int write(List<Path> sources, Result result) throws IOException {
    Charset charset = charset();
    Path to = file;
    if (to == null) {
      PrintWriter out = spec.commandLine().getOut();
      if (charset != null && out instanceof StandardOutput standard) {
        standard.encodeIn(charset);
      }
      int status = result.writeTo(out);
      out.flush();
      return status;
    }
    check(to, sources);
    return Files.exists(to) && !Files.isRegularFile(to)
        ? writeInto(to, to, result)
        : replace(to, result);
  }

  /** Said before the work, not after it. */
  private void check(Path to, List<Path> sources) throws IOException {
    Path parent = to.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UnreadableException("文件夹不存在 / no such folder: " + parent);
    }
    if (Files.isDirectory(to)) {
      throw new UnreadableException("是文件夹而不是文件 / a folder, not a file: " + to);
    }
    for (Path source : sources) {
      if (Files.exists(to) && Files.exists(source) && Files.isSameFile(to, source)) {
        throw new ParameterException(
            spec.commandLine(), "--output 会覆盖所读的文件 / --output would overwrite what is read: " + to);
      }
    }
  }

  /** Writes all of it or nothing. */
  private int replace(Path to, Result result) throws IOException {
    try (WholeFile whole = begun(to)) {
      int status = writeInto(whole.path(), to, result);
      try {
        whole.finish();
      } catch (IOException e) {
        throw unwritten(to, e);
      }
      return status;
    }
  }

  private static WholeFile begun(Path to) {
    try {
      return WholeFile.at(to);
    } catch (IOException e) {
      throw unwritten(to, e);
    }
  }

  private int writeInto(Path file, Path named, Result result) throws IOException {
    Charset charset = charset();
    int status;
    StandardOutput out;
    try (OutputStream bytes = opened(file, named)) {
      out = charset == null ? StandardOutput.to(bytes) : StandardOutput.to(bytes, charset);
      status = result.writeTo(out);
      out.flush();
      IOException why = out.failure();
      if (why != null) {
        throw unwritten(named, why);
      }
    }
    return status;
  }

  private static OutputStream opened(Path file, Path named) {
    try {
      return Files.newOutputStream(
          file,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw unwritten(named, e);
    }
  }

  private static UnreadableException unwritten(Path file, IOException why) {
    return new UnreadableException(
        "不能写入 / cannot be written: " + file + "：" + Failures.oneLine(why));
  }
}
