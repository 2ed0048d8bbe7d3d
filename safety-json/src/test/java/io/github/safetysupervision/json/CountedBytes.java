package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that count how often they are opened, and how many of them are read. */
final class CountedBytes implements StreamSupplier {

  /** What a third opening may read: a manifest that stands first. */
  private static final int BEGINNING = 1 << 12;

  private final byte[] bytes;
  private int opened;
  private long read;

  CountedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  ExchangeFile file(String name) {
    return ExchangeFile.of(this, ExchangeEdition.V1_0, name);
  }

  int opened() {
    return opened;
  }

  long read() {
    return read;
  }

  /**
   * Whether this is more than a few times what may be read besides; else nothing is shown by it.
   */
  CountedBytes largeEnough() {
    assertThat(bytes.length).isGreaterThan(4 * BEGINNING);
    return this;
  }

  void assertReadAtMost(int times) {
    assertThat(opened).as("how often it is opened").isLessThanOrEqualTo(times + 1);
    int beginnings = Math.max(0, opened - times);
    assertThat(read)
        .as("bytes read of %d", bytes.length)
        .isLessThanOrEqualTo((long) times * bytes.length + (long) beginnings * BEGINNING);
  }

  @Override
  public InputStream open() {
    opened++;
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read() throws IOException {
        int out = super.read();
        read += out < 0 ? 0 : 1;
        return out;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        // A little at a time, so that whoever wants the beginning alone does not get it all.
        int out = super.read(buffer, from, Math.min(length, 64));
        read += Math.max(out, 0);
        return out;
      }

      @Override
      public long skip(long n) throws IOException {
        long out = super.skip(n);
        read += out;
        return out;
      }
    };
  }
}
