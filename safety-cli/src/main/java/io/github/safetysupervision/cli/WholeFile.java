package io.github.safetysupervision.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is there whole or not at all (完整写出): it is written beside its place, and put there
 * when all of it is written. Whatever goes wrong before leaves nothing.
 */
final class WholeFile implements Closeable {

  private static final int TRIES = 1_000;

  private final Path place;
  private final Path beside;

  private WholeFile(Path place, Path beside) {
    this.place = place;
    this.beside = beside;
  }

  /** Begins one. */
  static WholeFile at(Path file) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path name = place.getFileName();
    for (int i = 1; i < TRIES; i++) {
      Path beside = place.resolveSibling("." + name + "." + i + ".part");
      try {
        Files.createFile(beside);
        beside.toFile().deleteOnExit(); // for whoever ends the process before
        return new WholeFile(place, beside);
      } catch (FileAlreadyExistsException e) {
        // of another run
      }
    }
    throw new IOException(place + ": too many unfinished files beside it");
  }

  /** Where to write. */
  Path path() {
    return beside;
  }

  /** Puts it in its place; what was there is replaced. */
  void finish() throws IOException {
    keepPermissions();
    try {
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whoever could read the file that is replaced, and nobody else, can read the new one. */
  private void keepPermissions() throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
    if (old != null && Files.exists(place)) {
      Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(beside);
  }
}
