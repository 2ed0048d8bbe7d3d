package io.github.safetysupervision.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of which the {@linkplain FileDigest digest} is taken while they are first read to their
 * end, so that nothing has to be read once more for it. Safe for use by several threads.
 *
 * <pre>{@code
 * DigestedStreams bytes = new DigestedStreams("2023H1.ndjson", () -> Files.newInputStream(path));
 * CheckReport report = Check.by(Rulebook.V1_0).of(ExchangeFile.of(bytes, V1_0, "2023H1.ndjson"));
 * bytes.digest();   // what was checked
 * }</pre>
 */
public final class DigestedStreams implements StreamSupplier {

  private final String name;
  private final StreamSupplier streams;
  private @Nullable FileDigest digest;

  /**
   * Makes one of bytes of which nothing was read yet.
   *
   * @param name the name of the file
   * @param streams opens the bytes, as often as it is asked
   */
  public DigestedStreams(String name, StreamSupplier streams) {
    this.name = Objects.requireNonNull(name, "name");
    this.streams = Objects.requireNonNull(streams, "streams");
  }

  /**
   * Returns the digest.
   *
   * @return what the bytes were when they were first read to their end, or null before that
   */
  public synchronized @Nullable FileDigest digest() {
    return digest;
  }

  @Override
  public InputStream open() throws IOException {
    InputStream in = streams.open();
    return digest() == null ? new Digesting(in) : in;
  }

  private synchronized void settle(long bytes, MessageDigest sha256) {
    if (digest == null) {
      digest = new FileDigest(name, bytes, HexFormat.of().formatHex(sha256.digest()));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** One reading, which may end before the bytes do; then it gives no digest. */
  private final class Digesting extends FilterInputStream {
    private final MessageDigest sha256 = sha256();
    private long bytes;
    private boolean isOver;

    Digesting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
      int n = in.read(out, from, length);
      if (n > 0) {
        sha256.update(out, from, n);
        bytes += n;
      } else if (n < 0 && !isOver) {
        isOver = true;
        settle(bytes, sha256);
      }
      return n;
    }

    /** What is skipped is read too: it belongs to the file. */
    @Override
    public long skip(long n) throws IOException {
      byte[] scrap = new byte[(int) Math.min(Math.max(n, 0), 1 << 13)];
      long done = 0;
      int last = 0;
      while (done < n && last >= 0) {
        last = read(scrap, 0, (int) Math.min(scrap.length, n - done));
        done += Math.max(last, 0);
      }
      return done;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
