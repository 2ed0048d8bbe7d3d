package io.github.safetysupervision.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The bytes of a file, of which some can be passed without being read, and who tells how far. */
final class FileBytes extends InputStream {

  private final SeekableByteChannel channel;
  private final String file;
  private final Progress progress;
  private final long size;

  FileBytes(SeekableByteChannel channel, String file, Progress progress) throws IOException {
    this.channel = channel;
    this.file = file;
    this.progress = progress;
    this.size = channel.size();
    progress.begin(file);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] out, int from, int length) throws IOException {
    int n = channel.read(ByteBuffer.wrap(out, from, length));
    if (n < 0) {
      progress.clear();
    } else {
      progress.at(file, channel.position(), size);
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long at = channel.position();
    long passed = Math.max(0, Math.min(n, channel.size() - at));
    channel.position(at + passed);
    return passed;
  }

  @Override
  public void close() throws IOException {
    progress.clear();
    channel.close();
  }
}
