package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.checkerframework.checker.nullness.qual.MonotonicNonNull;
import org.jspecify.annotations.Nullable;

/**
 * The characters of one record, and where each of them stands in the file. One instance serves a
 * whole scan.
 *
 * <p>A byte that is no UTF-8 stands here as U+FFFD, alone, so that what follows keeps its place.
 */
final class RecordText {

  static final char REPLACEMENT = '\uFFFD';

  private static final int KEPT_OF_TOO_LONG = 1_000;

  private final @Nullable String source;
  private final int limit;

  private char[] chars = new char[1 << 10];
  private int length;
  private long dropped;

  private long line;
  private int column;
  private long byteOffset;

  private int firstDamage = -1;
  private @Nullable Problem damage;
  private @MonotonicNonNull BitSet malformed;
  private boolean anyMalformed;

  private int walked;
  private long walkedLine;
  private int walkedColumn;
  private long walkedBytes;

  RecordText(@Nullable String source, int limit) {
    this.source = source;
    this.limit = limit;
  }

  void start(long newLine, int newColumn, long newByteOffset) {
    line = newLine;
    column = newColumn;
    byteOffset = newByteOffset;
    length = 0;
    dropped = 0;
    firstDamage = -1;
    damage = null;
    if (anyMalformed && malformed != null) {
      malformed.clear();
      anyMalformed = false;
    }
    walked = Integer.MAX_VALUE;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Makes room for some characters; returns how many may be put from {@link #length} on. */
  int room(int wanted) {
    int free = chars.length - length;
    if (free < wanted && chars.length < limit) {
      int size = (int) Math.min(limit, Math.max(chars.length * 2L, (long) length + wanted));
      chars = Arrays.copyOf(chars, size);
      free = chars.length - length;
    }
    return free;
  }

  boolean isFull() {
    return length == limit;
  }

  /** Takes over the length after characters were put into {@link #chars}. */
  void setLength(int newLength) {
    length = newLength;
  }

  void append(char c) {
    if (length == chars.length && room(1) == 0) {
      dropped++;
    } else {
      chars[length++] = c;
    }
  }

  void appendCodePoint(int codePoint) {
    if (codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      append(Character.highSurrogate(codePoint));
      append(Character.lowSurrogate(codePoint));
      return;
    }
    if (codePoint == REPLACEMENT && damage == null) {
      firstDamage = length;
      damage = JsonProblems.DAMAGED_TEXT.with("found", "U+FFFD");
    }
    append((char) codePoint);
  }

  /** Puts a sign in the place of one byte that is no UTF-8. */
  void appendMalformed(String bytes, Wording cause) {
    if (damage == null || !anyMalformed) {
      firstDamage = length;
      damage = JsonProblems.MALFORMED_BYTES.with("found", bytes, "cause", cause);
    }
    if (malformed == null) {
      malformed = new BitSet();
    }
    if (length < limit) {
      malformed.set(length);
    }
    anyMalformed = true;
    append(REPLACEMENT);
  }

  boolean isTooLong() {
    return dropped > 0;
  }

  Problem tooLong() {
    return JsonProblems.TOO_LONG.with("found", length + dropped, "expected", limit);
  }

  /** What is wrong with the bytes of the text, or null. */
  @Nullable Problem damage() {
    return damage;
  }

  int firstDamage() {
    return firstDamage;
  }

  boolean isBlank() {
    return firstSignificant() == length && dropped == 0;
  }

  /** The offset of the first character that is no white space. */
  int firstSignificant() {
    int i = 0;
    while (i < length && Signs.isSpace(chars[i])) {
      i++;
    }
    return i;
  }

  /** The first character that is no white space, or {@link Signs#END}. */
  int firstCharacter() {
    int i = firstSignificant();
    return i < length ? chars[i] : Signs.END;
  }

  /** The text as it came, without the white space around it; the beginning if it is too long. */
  String raw() {
    int first = firstSignificant();
    int last = length;
    while (last > first && Signs.isSpace(chars[last - 1])) {
      last--;
    }
    if (isTooLong()) {
      last = Math.min(last, first + KEPT_OF_TOO_LONG);
      if (Character.isHighSurrogate(chars[last - 1])) {
        last--;
      }
    }
    return new String(chars, first, last - first);
  }

  /** Where a character stands in the file. Cheap if asked in order of offsets. */
  Place place(int offset, String pointer) {
    int to = Math.min(offset, length);
    if (to < walked) {
      walked = 0;
      walkedLine = line;
      walkedColumn = column;
      walkedBytes = byteOffset;
    }
    walk(to);
    return new Place(source, walkedLine, walkedColumn, walkedBytes, pointer);
  }

  /** Where some characters stand, each with its pointer behind the same beginning. */
  List<Place> places(int[] offsets, List<String> pointers, String base) {
    if (offsets.length == 1) {
      return List.of(place(offsets[0], base + pointers.get(0)));
    }
    Place[] out = new Place[offsets.length];
    IntStream.range(0, offsets.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> offsets[i]))
        .forEach(i -> out[i] = place(offsets[i], base + pointers.get(i)));
    return List.of(out);
  }

  private void walk(int to) {
    long bytes = walkedBytes;
    int characters = walkedColumn;
    for (int i = walked; i < to; i++) {
      char c = chars[i];
      if (c == '\n') {
        walkedLine++;
        characters = 0;
      }
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : isMalformed(i) ? 1 : 3;
      characters += Character.isLowSurrogate(c) ? 0 : 1;
    }
    walkedBytes = bytes;
    walkedColumn = characters;
    walked = to;
  }

  private boolean isMalformed(int offset) {
    return anyMalformed && malformed != null && malformed.get(offset);
  }
}
