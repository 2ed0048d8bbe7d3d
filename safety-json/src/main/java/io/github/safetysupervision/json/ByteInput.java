package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, unpacked if they are gzip, with the line, column and offset of the next one.
 *
 * <p>Tells a broken disk, which is thrown, from damaged gzip data, which is a problem of the file.
 */
final class ByteInput implements AutoCloseable {

  private static final int SIZE = 1 << 16;
  private static final int HEAD = 4;
  private static final int GBK = -2;
  private static final int MALFORMED = -1;
  private static final byte FIRST_HAN = (byte) 0xe1;
  private static final byte LAST_HAN = (byte) 0xec;
  private static final byte MARKS = (byte) 0xef;
  private static final byte SOME = (byte) 0xbc;
  private static final int WORTH_A_STRING = 32;

  private static final long LINE_FEEDS = EightBytes.ONES * '\n';

  private static final Wording GB18030 =
      new Wording("GBK/GB18030（Windows 的“ANSI”）", "GBK or GB18030 (“ANSI” on Windows)");

  private final InputStream in;
  private @Nullable Problem damage;
  private boolean isGbkAsked;
  private boolean isGbk;

  private byte[] buffer = new byte[SIZE];
  private int position;
  private int limit;
  private long base;
  private boolean isAtEnd;

  private long line = 1;
  private int column = 1;

  private int mark = -1;
  private long markedLine;
  private int markedColumn;

  ByteInput(InputStream stream) throws IOException {
    in = unpacked(stream);
  }

  /** Returns the bytes of a file as they are read: unpacked if they are packed. */
  static InputStream unpacked(InputStream stream) throws IOException {
    byte[] head = stream.readNBytes(HEAD);
    InputStream stored = new Headed(head, stream);
    return isPacked(head) ? new GzipInput(stored) : stored;
  }

  /**
   * Whether these are the first bytes of gzip data, whole or with one of them damaged: text begins
   * with none of them.
   */
  private static boolean isPacked(byte[] head) {
    boolean out = head.length > 0 && head[0] == 0x1f;
    for (int i = 1; i < head.length; i++) {
      boolean isMagic = head[i - 1] == 0x1f && head[i] == (byte) 0x8b;
      out |= isMagic || (head[i - 1] == (byte) 0x8b && head[i] == 0x08);
    }
    return out;
  }

  /** Frees what unpacking holds; the bytes are closed by whoever opened them. */
  @Override
  public void close() {
    if (in instanceof GzipInput packed) {
      packed.close();
    }
  }

  /** What is wrong with the packing or the encoding, once it was reached; or null. */
  @Nullable Problem damage() {
    return damage;
  }

  long offset() {
    return base + position;
  }

  long line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Has the bytes in memory from {@link #position} to {@link #limit}. */
  byte[] buffer() {
    return buffer;
  }

  int position() {
    return position;
  }

  int limit() {
    return limit;
  }

  /** Passes some bytes on a line, which are so many characters. */
  void skip(int bytes, int characters) {
    position += bytes;
    column = (int) Math.min(Integer.MAX_VALUE, (long) column + characters);
  }

  /** Makes sure that some bytes are in memory; false if the file has fewer left. */
  boolean has(int bytes) throws IOException {
    while (limit - position < bytes && !isAtEnd) {
      fill();
    }
    return limit - position >= bytes;
  }

  /** The byte some places ahead, 0 to 255, or -1 after the end. */
  int peek(int ahead) throws IOException {
    return has(ahead + 1) ? buffer[position + ahead] & 0xff : -1;
  }

  private void fill() throws IOException {
    int keep = mark >= 0 ? mark : position;
    if (keep > 0) {
      System.arraycopy(buffer, keep, buffer, 0, limit - keep);
      base += keep;
      position -= keep;
      limit -= keep;
      if (mark >= 0) {
        mark = 0;
      }
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int n = read();
    if (n < 0) {
      isAtEnd = true;
    } else {
      limit += n;
    }
  }

  private int read() throws IOException {
    if (damage != null) {
      return -1;
    }
    try {
      return in.read(buffer, limit, buffer.length - limit);
    } catch (GzipInput.Damaged e) {
      damage = JsonProblems.BROKEN_COMPRESSION.with("found", e.what());
      return -1;
    }
  }

  /** Passes one byte of ASCII. */
  void skip() {
    if (buffer[position++] == '\n') {
      line++;
      column = 1;
    } else if (column < Integer.MAX_VALUE) {
      column++;
    }
  }

  /** Passes bytes that count as nothing, such as a byte order mark. */
  void skipUncounted(int bytes) {
    position += bytes;
  }

  /** Passes white space; returns the byte after it, or -1. */
  int skipSpace() throws IOException {
    while (true) {
      int b = peek(0);
      if (b < 0 || !Signs.isSpace(b)) {
        return b;
      }
      skip();
    }
  }

  /** Passes one character, of ASCII or not, and appends it; returns it, U+FFFD if malformed. */
  int copyCharacter(RecordText out) throws IOException {
    byte b = buffer[position];
    if (b >= 0) {
      skip();
      out.append((char) b);
      return b;
    }
    has(4);
    int codePoint = decode();
    if (column < Integer.MAX_VALUE) {
      column++;
    }
    if (codePoint == GBK && isGbkFromHere()) {
      return RecordText.REPLACEMENT;
    }
    if (codePoint < 0) {
      out.appendMalformed(
          hex(codePoint == GBK ? 2 : 1),
          codePoint == GBK
              ? new Wording("可能是 GBK/GB18030 编码", "probably GBK or GB18030")
              : new Wording("数据可能损坏", "the data may be damaged"));
      position++;
      return RecordText.REPLACEMENT;
    }
    position += codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    out.appendCodePoint(codePoint);
    return codePoint;
  }

  /**
   * Ends the bytes here if they go on in GBK: no record can be read any more. Asked once, at the
   * first bytes that may be GBK; a file with one damaged character is not looked through again.
   */
  private boolean isGbkFromHere() throws IOException {
    if (!isGbkAsked) {
      isGbkAsked = true;
      // What is unpacked may be damaged, which its checksum tells only in the end.
      isGbk = !(in instanceof GzipInput) && new GbkText(this).isHere();
      if (isGbk) {
        damage = JsonProblems.NOT_UTF8.with("found", GB18030);
        limit = position;
        isAtEnd = true;
      }
    }
    return isGbk;
  }

  /** Whether the bytes were found to go on in GBK, and ended there. */
  boolean isGbk() {
    return isGbk;
  }

  /** Appends what can only be the inside of a string: no quote, escape or control. */
  void copyPlain(RecordText out) {
    int n = out.length();
    int stop = position + Math.min(limit - position, out.room(limit - position));
    char[] chars = out.chars();
    byte[] b = buffer;
    int p = position;
    while (p < stop) {
      byte c = b[p];
      if (c < ' ' || c == '"' || c == '\\') {
        break;
      }
      chars[n++] = (char) c;
      p++;
    }
    passed(p, n, out);
    copyHan(out);
  }

  /** Appends the rest of the line and passes its end; false if the file ends instead. */
  boolean copyLine(RecordText out) throws IOException {
    while (has(1)) {
      copyAscii(out);
      copyHan(out);
      if (position < limit) {
        byte next = buffer[position];
        if (next == '\n') {
          skip();
          return true;
        }
        if (next < 0 || out.isFull()) {
          copyCharacter(out);
        }
      }
    }
    return false;
  }

  /** Appends ASCII up to the end of the line, as much as is in memory and has room. */
  private void copyAscii(RecordText out) {
    int n = out.length();
    int stop = position + Math.min(limit - position, out.room(limit - position));
    int end = endOfAscii(stop);
    int length = end - position;
    if (length >= WORTH_A_STRING) {
      // The fastest way the JDK has from bytes to characters: two copies, both of them vectors.
      new String(buffer, position, length, StandardCharsets.ISO_8859_1)
          .getChars(0, length, out.chars(), n);
    } else {
      char[] chars = out.chars();
      for (int i = 0; i < length; i++) {
        chars[n + i] = (char) buffer[position + i];
      }
    }
    passed(end, n + length, out);
  }

  /** Where the first line feed or byte beyond ASCII is; eight bytes at a time. */
  private int endOfAscii(int stop) {
    byte[] b = buffer;
    int p = position;
    while (p + Long.BYTES <= stop) {
      long word = EightBytes.at(b, p);
      long feeds = word ^ LINE_FEEDS;
      if (((word | ((feeds - EightBytes.ONES) & ~feeds)) & EightBytes.HIGH_BITS) != 0) {
        break;
      }
      p += Long.BYTES;
    }
    while (p < stop && b[p] >= 0 && b[p] != '\n') {
      p++;
    }
    return p;
  }

  /** Appends such characters as {@link #isHan}, as many as are in memory and have room. */
  private void copyHan(RecordText out) {
    int n = out.length();
    char[] chars = out.chars();
    byte[] b = buffer;
    int p = position;
    while (p + 2 < limit && n < chars.length && isHan(b[p], b[p + 1], b[p + 2])) {
      chars[n++] = (char) (((b[p] & 0x0f) << 12) | ((b[p + 1] & 0x3f) << 6) | (b[p + 2] & 0x3f));
      p += 3;
    }
    passed(p, n, out);
  }

  /**
   * Whether three bytes are one character as common in Chinese: those that begin with E1 to EC hold
   * all such ideographs, and EF BC the full-width marks; no surrogates and no sign of damage.
   */
  static boolean isHan(byte a, byte b, byte c) {
    return isTail(b)
        && isTail(c)
        && ((a >= FIRST_HAN && a <= LAST_HAN) || (a == MARKS && b == SOME));
  }

  /** Takes over how far characters were copied; none of them ends a line. */
  private void passed(int newPosition, int newLength, RecordText out) {
    position = newPosition;
    column = (int) Math.min(Integer.MAX_VALUE, (long) column + (newLength - out.length()));
    out.setLength(newLength);
  }

  /** The code point at the present place, or what the bytes look like if they are no UTF-8. */
  private int decode() {
    int a = buffer[position] & 0xff;
    int b = ahead(1);
    int c = ahead(2);
    int d = ahead(3);
    if (a >= 0xc2 && a < 0xe0 && isTail(b)) {
      return ((a & 0x1f) << 6) | (b & 0x3f);
    }
    if (a >= 0xe0 && a < 0xf0 && isTail(b) && isTail(c)) {
      int codePoint = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
      if (codePoint >= 0x800 && (codePoint < 0xd800 || codePoint > 0xdfff)) {
        return codePoint;
      }
    }
    if (a >= 0xf0 && a < 0xf5 && isTail(b) && isTail(c) && isTail(d)) {
      int codePoint = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
      if (codePoint >= 0x10000 && codePoint <= 0x10ffff) {
        return codePoint;
      }
    }
    boolean isPair = a >= 0x81 && a <= 0xfe && b >= 0x40 && b <= 0xfe && b != 0x7f;
    return isPair ? GBK : MALFORMED;
  }

  private int ahead(int n) {
    return position + n < limit ? buffer[position + n] & 0xff : 0;
  }

  static boolean isTail(int b) {
    return (b & 0xc0) == 0x80;
  }

  private String hex(int bytes) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < bytes; i++) {
      out.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%02X", ahead(i)));
    }
    return out.toString();
  }

  /** Remembers the present place; the bytes from here on stay in memory. */
  void mark() {
    mark = position;
    markedLine = line;
    markedColumn = column;
  }

  /** How many bytes are kept since the mark. */
  int marked() {
    return position - mark;
  }

  void unmark() {
    mark = -1;
  }

  /** Goes back to the mark and forgets it. */
  void reset() {
    position = mark;
    line = markedLine;
    column = markedColumn;
    mark = -1;
  }

  /** The bytes as stored, of which the first were read before. */
  private static final class Headed extends InputStream {
    private final byte[] head;
    private final InputStream rest;
    private int given;

    Headed(byte[] head, InputStream rest) {
      this.head = head;
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (given < head.length) {
        int n = Math.min(length, head.length - given);
        System.arraycopy(head, given, out, from, n);
        given += n;
        return n;
      }
      int n;
      do {
        n = rest.read(out, from, length);
      } while (n == 0);
      return n;
    }

    /** Passes bytes without reading them, where they are in a file. */
    @Override
    public long skip(long n) throws IOException {
      return given < head.length ? super.skip(Math.min(n, head.length - given)) : rest.skip(n);
    }
  }
}
