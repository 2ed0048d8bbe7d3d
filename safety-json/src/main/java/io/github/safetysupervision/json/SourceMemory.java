package io.github.safetysupervision.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the bytes of a source were when they were first read, to tell when they are
 * others. A figure takes several readings; one mixed of two states of a file would be true of
 * neither.
 */
final class SourceMemory {

  private TracedInput.@Nullable Trace first;

  /** Starts a reading. */
  synchronized TracedInput traced(InputStream in, TracedInput.@Nullable Stamp stamp) {
    TracedInput.Trace before = first;
    return new TracedInput(in, stamp, before == null ? 0 : before.bytes());
  }

  /**
   * Ends a reading.
   *
   * @param in what was read, as far as it was
   * @param isWhole whether all of it should have been read
   * @return whether the bytes are others than those of the first reading
   * @throws IOException if the machine fails
   */
  boolean isChanged(TracedInput in, boolean isWhole) throws IOException {
    TracedInput.Trace before = first();
    if (isWhole || (before != null && isStampedOtherwise(before, in.trace()))) {
      in.drain();
    }
    return compare(in);
  }

  private synchronized TracedInput.@Nullable Trace first() {
    return first;
  }

  private synchronized boolean compare(TracedInput in) {
    TracedInput.Trace before = first;
    if (before != null && in.differsFrom(before)) {
      return true;
    }
    TracedInput.Trace now = in.trace();
    if (before == null || now.bytes() > before.bytes() || now.isWhole()) {
      first = now;
    }
    return false;
  }

  /** A touched file is not a changed one; but then only all of its bytes can tell. */
  private static boolean isStampedOtherwise(TracedInput.Trace before, TracedInput.Trace now) {
    return !Objects.equals(before.stamp(), now.stamp());
  }
}
