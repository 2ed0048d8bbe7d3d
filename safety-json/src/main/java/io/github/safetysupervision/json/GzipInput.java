package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip data: one member or several, the last followed by nothing but zeros.
 *
 * <p>Every member is checked: its magic, method and flags, the checksum of its header if there is
 * one, the checksum and length of its content. {@link java.util.zip.GZIPInputStream} ends normally
 * where the header of a later member is damaged, and depends on {@code available()}; records would
 * be missing without a word.
 */
final class GzipInput extends InputStream {

  /** Says that the data is damaged, and no disk failed. */
  static final class Damaged extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Wording what;

    Damaged(Wording what) {
      super(what.en());
      this.what = what;
    }

    Wording what() {
      return what;
    }
  }

  private static final int SIZE = 1 << 16;
  private static final int DEFLATED = 8;
  private static final int HAS_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xe0;
  private static final int FIXED_REST = 6; // time, extra flags, system

  private final InputStream packed;
  private final byte[] buffer = new byte[SIZE];
  private int position;
  private int limit;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final CRC32 ofHeader = new CRC32();

  /** How many members were read and found whole. */
  private long members;

  private boolean isInMember;
  private boolean isOver;

  GzipInput(InputStream packed) {
    this.packed = packed;
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
    while (isInMember || beginMember()) {
      int n = unpack(out, from, length);
      if (n > 0) {
        return n;
      }
    }
    return -1;
  }

  /** Frees what is outside the heap; the packed bytes are closed by whoever opened them. */
  @Override
  public void close() {
    isOver = true;
    isInMember = false;
    inflater.end();
  }

  /** Reads the header of the next member; false if there is none. */
  private boolean beginMember() throws IOException {
    if (isOver) {
      return false;
    }
    int first = next();
    if (members > 0 && first <= 0) {
      endOfPadding(first);
      close();
      return false;
    }
    ofHeader.reset();
    if (first != 0x1f || next() != 0x8b) {
      throw damaged("开头不是 1F 8B", "does not begin with 1F 8B");
    }
    ofHeader.update(0x1f);
    ofHeader.update(0x8b);
    int method = header();
    int flags = header();
    if (method != DEFLATED || (flags & RESERVED) != 0) {
      throw damaged("头部不对", "has a wrong header");
    }
    passHeader(flags);
    inflater.reset();
    inflater.setInput(buffer, position, limit - position);
    checksum.reset();
    isInMember = true;
    return true;
  }

  private void passHeader(int flags) throws IOException {
    for (int i = 0; i < FIXED_REST; i++) {
      header();
    }
    if ((flags & HAS_EXTRA) != 0) {
      for (int rest = header() | header() << 8; rest > 0; rest--) {
        header();
      }
    }
    for (int flag : new int[] {HAS_NAME, HAS_COMMENT}) {
      boolean isInText = (flags & flag) != 0;
      while (isInText) {
        isInText = header() != 0;
      }
    }
    if ((flags & HAS_CHECKSUM) != 0) {
      int expected = (int) ofHeader.getValue() & 0xffff;
      if ((header() | header() << 8) != expected) {
        throw damaged("头部校验不符", "has a header that does not match its checksum");
      }
    }
  }

  /** Makes sure that nothing but zeros follows. */
  private void endOfPadding(int first) throws IOException {
    int b = first;
    while (b == 0) {
      b = next();
    }
    if (b > 0) {
      throw damaged("前面有多余字节", "has other bytes before it");
    }
  }

  private int unpack(byte[] out, int from, int length) throws IOException {
    try {
      while (true) {
        int n = inflater.inflate(out, from, length);
        if (n > 0) {
          checksum.update(out, from, n);
          return n;
        }
        if (inflater.finished()) {
          position = limit - inflater.getRemaining();
          endMember();
          return 0;
        }
        if (inflater.needsDictionary() || !refill()) {
          throw damaged("不完整", "is not whole");
        }
        inflater.setInput(buffer, 0, limit);
      }
    } catch (DataFormatException e) {
      throw damaged("内容无法解压", "has content that cannot be unpacked");
    }
  }

  private void endMember() throws IOException {
    isInMember = false;
    long sum = trailer();
    long size = trailer();
    if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw damaged("校验或长度不符", "does not match its checksum or length");
    }
    members++;
  }

  private long trailer() throws IOException {
    long out = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int b = next();
      if (b < 0) {
        throw damaged("不完整", "is not whole");
      }
      out |= (long) b << shift;
    }
    return out;
  }

  private int header() throws IOException {
    int b = next();
    if (b < 0) {
      throw damaged("不完整", "is not whole");
    }
    ofHeader.update(b);
    return b;
  }

  private int next() throws IOException {
    return position < limit || refill() ? buffer[position++] & 0xff : -1;
  }

  private boolean refill() throws IOException {
    int n;
    do {
      n = packed.read(buffer, 0, SIZE);
    } while (n == 0);
    position = 0;
    limit = Math.max(n, 0);
    return n > 0;
  }

  /** Says what is wrong with the member that is read. */
  private Damaged damaged(String zh, String en) {
    long number = members + 1;
    close();
    return new Damaged(new Wording("第 " + number + " 段" + zh, "part " + number + " " + en));
  }
}
