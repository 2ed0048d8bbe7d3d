package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Place;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what stands around some places of a file, once and in their order. What lies between them
 * is passed: not read at all where it is in a file as it is, and only unpacked where it is packed.
 */
final class ExcerptReader {

  /**
   * So many bytes before and after a place; many more than are shown, so that numbers are whole.
   */
  private static final int BEFORE = 1 << 11;

  private static final int AFTER = 1 << 11;

  private final InputStream in;
  private final byte[] window = new byte[BEFORE + AFTER];
  private long start;
  private int length;
  private boolean isAtEnd;

  private ExcerptReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads the excerpts.
   *
   * @param bytes the file
   * @param places places in it; those without an offset have no excerpt
   * @param ids ids of records, which are not taken for numbers of people
   * @return excerpts by their places, as far as the file goes
   * @throws IOException if the machine fails
   */
  static Map<Place, Excerpt> read(StreamSupplier bytes, Collection<Place> places, Set<String> ids)
      throws IOException {
    List<Place> inOrder =
        places.stream()
            .filter(p -> p.byteOffset() >= 0)
            .sorted(Comparator.comparingLong(Place::byteOffset))
            .toList();
    Map<Place, Excerpt> out = new HashMap<>();
    if (inOrder.isEmpty()) {
      return out;
    }
    try (InputStream stored = bytes.open();
        InputStream in = ByteInput.unpacked(stored)) {
      ExcerptReader reader = new ExcerptReader(in);
      for (Place p : inOrder) {
        if (!reader.isReached(p.byteOffset())) {
          break;
        }
        int at = (int) (p.byteOffset() - reader.start);
        out.put(p, Excerpt.of(reader.window, reader.length, at, ids));
      }
    }
    return out;
  }

  /** Moves the window around an offset; false if the file ends before it, or cannot be unpacked. */
  private boolean isReached(long offset) throws IOException {
    try {
      moveTo(Math.max(0, offset - BEFORE));
      fill(offset + AFTER);
    } catch (GzipInput.Damaged e) {
      isAtEnd = true;
    }
    return offset <= start + length;
  }

  private void moveTo(long newStart) throws IOException {
    long gone = newStart - start;
    if (gone < length) {
      System.arraycopy(window, (int) gone, window, 0, (int) (length - gone));
      length -= (int) gone;
    } else {
      pass(gone - length);
      length = 0;
    }
    start = newStart;
  }

  private void pass(long number) throws IOException {
    long left = number;
    while (left > 0 && !isAtEnd) {
      long n = in.skip(left);
      if (n == 0) {
        isAtEnd = in.read() < 0;
        n = 1;
      }
      left -= n;
    }
  }

  private void fill(long end) throws IOException {
    int wanted = (int) (end - start);
    while (length < wanted && !isAtEnd) {
      int n = in.read(window, length, wanted - length);
      isAtEnd = n < 0;
      length += Math.max(n, 0);
    }
  }
}
