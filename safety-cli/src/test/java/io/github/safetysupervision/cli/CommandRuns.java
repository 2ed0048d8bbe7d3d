package io.github.safetysupervision.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on files of a folder of their own, and keeps what they print. */
abstract class CommandRuns {

  @TempDir Path folder = Path.of("");

  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }

  /** What the commands read besides files: nothing. */
  Inputs inputs() {
    return new Inputs(InputStream.nullInputStream(), folder, Files::newByteChannel);
  }

  int run(Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    return Safety.run(inputs(), new PrintWriter(out, true), new PrintWriter(err, true), texts);
  }
}
