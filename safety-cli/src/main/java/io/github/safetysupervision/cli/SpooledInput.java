package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.StreamSupplier;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stream that can be read but once, read as often as one likes: its bytes are kept in a file,
 * which nobody else may read, while they go by, and come from there the next time. The first
 * reading waits for nobody: it sees the bytes as they come.
 */
final class SpooledInput implements StreamSupplier, Closeable {

  private final InputStream in;
  private final Path file;
  private final SeekableByteChannel channel;
  private final Progress progress;
  private long kept;
  private boolean isWhole;

  private SpooledInput(InputStream in, Path file, SeekableByteChannel channel, Progress progress) {
    this.in = in;
    this.file = file;
    this.channel = channel;
    this.progress = progress;
  }

  /**
   * Begins.
   *
   * @param in the stream; never closed
   * @param folder where the file is made, or null for the temporary folder of the system
   * @param disk opens the file
   * @param progress is told how far it is read
   * @return the bytes, to be closed
   */
  static SpooledInput of(InputStream in, @Nullable Path folder, Inputs.Disk disk, Progress progress)
      throws IOException {
    Path file = privateFile(folder);
    // Closing deletes it; this is for whoever ends the process before.
    file.toFile().deleteOnExit();
    try {
      SeekableByteChannel channel =
          disk.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
      return new SpooledInput(in, file, channel, progress);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** Makes an empty file that its owner alone may read, where the file system knows owners. */
  private static Path privateFile(@Nullable Path folder) throws IOException {
    Path where = folder == null ? Path.of(System.getProperty("java.io.tmpdir", ".")) : folder;
    Set<String> views = where.getFileSystem().supportedFileAttributeViews();
    FileAttribute<?>[] owners =
        views.contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Path file = Files.createTempFile(where, "safety-", ".tmp", owners);
    AclFileAttributeView acl =
        owners.length == 0 ? Files.getFileAttributeView(file, AclFileAttributeView.class) : null;
    if (acl != null) {
      AclEntry all =
          AclEntry.newBuilder()
              .setType(AclEntryType.ALLOW)
              .setPrincipal(acl.getOwner())
              .setPermissions(EnumSet.allOf(AclEntryPermission.class))
              .build();
      acl.setAcl(List.of(all));
    }
    return file;
  }

  @Override
  public InputStream open() {
    progress.begin(Inputs.STANDARD_INPUT_NAME);
    return new Replay();
  }

  private final class Replay extends InputStream {
    private long position;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
      int n = SpooledInput.this.read(position, out, from, length);
      position += Math.max(n, 0);
      if (n < 0) {
        progress.clear();
      } else {
        progress.at(Inputs.STANDARD_INPUT_NAME, position, total());
      }
      return n;
    }

    /** Passes what is kept without reading it. */
    @Override
    public long skip(long n) {
      long passed = Math.max(0, Math.min(n, kept() - position));
      position += passed;
      return passed;
    }

    @Override
    public void close() {
      progress.clear();
    }
  }

  private synchronized long kept() {
    return kept;
  }

  /** How many bytes there are, or -1 as long as nobody knows. */
  private synchronized long total() {
    return isWhole ? kept : -1;
  }

  /** Reads what is kept from a position, or else takes in more. */
  private synchronized int read(long position, byte[] out, int from, int length)
      throws IOException {
    if (position < kept) {
      channel.position(position);
      return channel.read(ByteBuffer.wrap(out, from, (int) Math.min(length, kept - position)));
    }
    int n = in.read(out, from, length);
    if (n > 0) {
      ByteBuffer fresh = ByteBuffer.wrap(out, from, n);
      channel.position(kept);
      while (fresh.hasRemaining()) {
        channel.write(fresh);
      }
      kept += n;
    }
    isWhole |= n < 0;
    return n;
  }

  /** Deletes the file. */
  @Override
  public synchronized void close() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
