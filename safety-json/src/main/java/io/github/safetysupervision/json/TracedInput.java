package io.github.safetysupervision.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Passes bytes on and takes their digest, of the whole and of every prefix as long as 2ⁿ. */
final class TracedInput extends InputStream {

  /** What a file system says of a file. */
  record Stamp(long size, FileTime modified) {}

  /**
   * What one reading saw of its bytes.
   *
   * @param stamp what the file system said before, or null if the bytes are of no file
   * @param bytes how many bytes were read
   * @param digest their digest
   * @param ofPrefixes the digests of the first 1, 2, 4, 8 … bytes
   * @param isWhole whether they were read to their end
   */
  record Trace(
      @Nullable Stamp stamp, long bytes, long digest, List<Long> ofPrefixes, boolean isWhole) {}

  private final InputStream in;
  private final @Nullable Stamp stamp;
  private final CRC32C digest = new CRC32C();
  private final List<Long> ofPrefixes = new ArrayList<>();
  private long bytes;
  private boolean isAtEnd;

  private final long known;
  private long digestOfKnown;

  /**
   * Starts a reading.
   *
   * @param known how many bytes an earlier reading saw, whose digest this one takes too
   */
  TracedInput(InputStream in, @Nullable Stamp stamp, long known) {
    this.in = in;
    this.stamp = stamp;
    this.known = known;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    int n = in.read(out, from, length);
    isAtEnd |= n < 0;
    int done = 0;
    while (done < n) {
      long mark = 1L << ofPrefixes.size();
      long next = bytes < known ? Math.min(mark, known) : mark;
      int step = (int) Math.min(n - done, next - bytes);
      digest.update(out, from + done, step);
      done += step;
      bytes += step;
      if (bytes == mark) {
        ofPrefixes.add(digest.getValue());
      }
      if (bytes == known) {
        digestOfKnown = digest.getValue();
      }
    }
    return n;
  }

  /** Reads what is left. */
  void drain() throws IOException {
    byte[] scrap = new byte[1 << 16];
    int n;
    do {
      n = read(scrap, 0, scrap.length);
    } while (n >= 0);
  }

  Trace trace() {
    return new Trace(stamp, bytes, digest.getValue(), List.copyOf(ofPrefixes), isAtEnd);
  }

  /** Whether the bytes read are surely others than those of an earlier reading. */
  boolean differsFrom(Trace before) {
    int both = Math.min(ofPrefixes.size(), before.ofPrefixes.size());
    if (both > 0 && !ofPrefixes.get(both - 1).equals(before.ofPrefixes.get(both - 1))) {
      return true;
    }
    if (bytes == before.bytes) {
      return digest.getValue() != before.digest;
    }
    if (bytes < before.bytes) {
      return isAtEnd;
    }
    return before.isWhole || (known == before.bytes && digestOfKnown != before.digest);
  }
}
