package io.github.safetysupervision.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results are written, such as the standard output, which remembers why it could not be
 * written.
 */
final class StandardOutput extends PrintWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final OutputStream bytes;
  private Encoded encoded;

  private StandardOutput(OutputStream bytes, Encoded encoded) {
    super(encoded, false);
    this.bytes = bytes;
    this.encoded = encoded;
  }

  /** The standard output, in the characters of whoever reads it. */
  static StandardOutput ofProcess() {
    Charset charset = Terminal.OUT.charset();
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new StandardOutput(out, new Encoded(out, charset, CodingErrorAction.REPLACE));
  }

  /** Writes elsewhere, in UTF-8. */
  static StandardOutput to(OutputStream out) {
    return to(out, StandardCharsets.UTF_8);
  }

  /** Writes elsewhere. What the charset does not have is a failure: it would be lost. */
  static StandardOutput to(OutputStream out, Charset charset) {
    return new StandardOutput(out, new Encoded(out, charset, CodingErrorAction.REPORT));
  }

  /** Writes in another charset from here on; to be called before anything is written. */
  void encodeIn(Charset charset) {
    flush();
    encoded = new Encoded(bytes, charset, CodingErrorAction.REPORT);
    this.out = encoded;
  }

  /** Where bytes go that are to follow what was printed; to another writer as the text they are. */
  static OutputStream bytes(PrintWriter out) {
    out.flush();
    return out instanceof StandardOutput standard ? standard.new Watched() : new Decoded(out);
  }

  /** Why something could not be written, or null. */
  @Nullable IOException failure() {
    return encoded.failure;
  }

  /** Whether nobody reads any more, as after {@code | head}. */
  boolean isClosedPipe() {
    IOException e = encoded.failure;
    String why = e == null ? null : e.getMessage();
    return why != null && why.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Characters on their way to bytes. The mark by which sheets tell UTF-8 goes into it alone. */
  private static final class Encoded extends FilterWriter {
    private final boolean isUnicode;
    private boolean isBegun;
    private @Nullable IOException failure;

    Encoded(OutputStream out, Charset charset, CodingErrorAction missing) {
      super(writer(out, charset, missing));
      this.isUnicode = charset.name().startsWith("UTF-");
    }

    private static Writer writer(OutputStream out, Charset charset, CodingErrorAction missing) {
      return new BufferedWriter(
          new OutputStreamWriter(
              out,
              charset
                  .newEncoder()
                  .onMalformedInput(CodingErrorAction.REPLACE)
                  .onUnmappableCharacter(missing)));
    }

    @Override
    public void write(int c) throws IOException {
      write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      if (length == 0) {
        return;
      }
      boolean isMark = !isBegun && !isUnicode && text.charAt(from) == BYTE_ORDER_MARK;
      isBegun = true;
      int skipped = isMark ? 1 : 0;
      try {
        out.write(text, from + skipped, length - skipped);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }

  /** Bytes of somebody else's, of which it is remembered too why they could not be written. */
  private final class Watched extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      try {
        bytes.write(some, from, length);
      } catch (IOException e) {
        encoded.failure = e;
        throw e;
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        bytes.flush();
      } catch (IOException e) {
        encoded.failure = e;
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
