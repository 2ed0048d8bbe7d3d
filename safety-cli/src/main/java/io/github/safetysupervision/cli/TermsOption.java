package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.DigestedStreams;
import io.github.safetysupervision.json.FileDigest;
import io.github.safetysupervision.record.TermMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of all commands that read a ledger: a file of local words (用语对照文件). */
final class TermsOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--terms",
      paramLabel = "FILE",
      description =
          "用语对照文件（UTF-8，制表符或逗号分隔），每行三列：字段、本地词、标准词，如 hazard.channel,双随机抽查,routine-inspection"
              + " / local words: one “field, local word, standard word” a line, with tabs or commas")
  private @Nullable Path file;

  TermsOption() {}

  /**
   * Lets the sources that a command opens from now on be read in these words.
   *
   * @return the same inputs
   * @throws ParameterException if the file says what cannot be
   */
  Inputs in(Inputs inputs) throws IOException {
    Path path = file;
    if (path != null) {
      inputs.speak(terms(path));
    }
    return inputs;
  }

  /** What the file is, or nothing where there is none. */
  List<FileDigest> digest() throws IOException {
    Path path = file;
    if (path == null) {
      return List.of();
    }
    DigestedStreams bytes =
        new DigestedStreams(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    try (InputStream in = bytes.open()) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return Stream.ofNullable(bytes.digest()).toList();
  }

  private TermMapping terms(Path path) throws IOException {
    try {
      return TermsFile.read(path);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
