package io.github.safetysupervision.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The standard output, which remembers why it could not be written. */
final class StandardOutput extends PrintWriter {

  private final Watched watched;

  /** Opens the standard output. */
  StandardOutput() {
    this(new Watched(new FileOutputStream(FileDescriptor.out)));
  }

  private StandardOutput(Watched watched) {
    super(watched, false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  /** For tests: writes elsewhere. */
  static StandardOutput to(OutputStream out) {
    return new StandardOutput(new Watched(out));
  }

  /** Where bytes go that are to follow what was printed; to another writer as the text they are. */
  static OutputStream bytes(PrintWriter out) {
    out.flush();
    return out instanceof StandardOutput standard ? standard.watched : new Decoded(out);
  }

  /** Why something could not be written, or null. */
  @Nullable IOException failure() {
    return watched.failure;
  }

  /** Whether nobody reads any more, as after {@code | head}. */
  boolean isClosedPipe() {
    IOException e = watched.failure;
    String why = e == null ? null : e.getMessage();
    return why != null && why.toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static final class Watched extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Watched(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  /** Prints UTF-8 bytes as the characters they are. */
  private static final class Decoded extends ByteArrayOutputStream {
    private final PrintWriter out;

    Decoded(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void flush() {
      out.print(toString(StandardCharsets.UTF_8));
      out.flush();
      reset();
    }
  }
}
