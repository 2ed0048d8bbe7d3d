package io.github.safetysupervision.json;

import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a record that is written as most are, straight from its bytes (快读): in one line, each known
 * field at most once, whole numbers, no list or object inside, and nothing wrong or new; fastest
 * with the type first and the fields as they were in the record before. All else it leaves alone,
 * and {@link RecordReader} reads it; what both read is the same.
 *
 * <p>One instance serves all records of a type in a scan.
 *
 * @param <T> the type of the records
 */
final class QuickReader<T extends SafetyRecord> {

  private static final int NONE = -1;

  /** In the place of a field, that the type was said. */
  private static final int TYPE = -2;

  /** How many bytes a value may have; what is longer than any may be is read as a text. */
  private static final int LONGEST = 1 << 15;

  private static final long QUOTES = EightBytes.ONES * '"';
  private static final long BACKSLASHES = EightBytes.ONES * '\\';
  private static final long BLANKS = EightBytes.ONES * ' ';
  private static final long TABS = EightBytes.ONES * '\t';

  /** The eight bytes that a record begins with. */
  private static final long HEAD =
      EightBytes.at("{\"type\":".getBytes(StandardCharsets.US_ASCII), 0);

  /** The six bytes that name the type, with their quotes. */
  private static final long TYPE_NAME =
      EightBytes.first("\"type\"  ".getBytes(StandardCharsets.US_ASCII), 0, 6);

  private static final int TYPE_LENGTH = 6;

  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private final ObjectReader<T> fields;

  /** What names the type. */
  private final byte[] type;

  private final long firstOfType;
  private final long lastOfType;

  /** The names with their quotes, and the first and last eight bytes of these. */
  private final byte[][] names;

  private final long[] firstOfNames;
  private final long[] lastOfNames;

  /**
   * The names with all that stands around them, from comma to colon: each as it is written without
   * blanks, and then each as it is with them; and the first and last eight bytes of these.
   */
  private final byte[][] heads;

  private final long[] firsts;
  private final long[] lasts;

  /** Where in these the heads begin that are written as the last one was. */
  private int style;

  /** How many bytes more than characters each name has, and that of the type. */
  private final int[] excess;

  private final int excessOfType;

  private final FieldType.Form[] forms;

  /** Which field came after each, counted from 1, the last time; the first at 0. */
  private final int[] followers;

  private final EscapedText escaped = new EscapedText();

  private byte[] bytes = {};
  private int from;
  private int limit;
  private int at;
  private int end;

  /** Whether any record was written with blanks. */
  private boolean isSpaced;

  /** Whether the type is still to come. */
  private boolean isTypeToCome;

  /** How many characters of three bytes were passed in values. */
  private int han;

  /** How many bytes more than characters were passed in names. */
  private int excessOfNames;

  QuickReader(RecordType<T, ?> type, ObjectReader<T> fields) {
    this.fields = fields;
    this.type = quoted(type.name());
    byte[] padded = Arrays.copyOf(this.type, Math.max(this.type.length, Long.BYTES));
    this.firstOfType = EightBytes.first(padded, 0, this.type.length);
    this.lastOfType = EightBytes.last(padded, 0, this.type.length);
    int n = type.fields().size();
    this.names = new byte[n][];
    this.firstOfNames = new long[n];
    this.lastOfNames = new long[n];
    this.heads = new byte[2 * n][];
    this.firsts = new long[2 * n];
    this.lasts = new long[2 * n];
    this.excess = new int[n];
    this.excessOfType = excess(type.name());
    this.forms = new FieldType.Form[n];
    this.followers = new int[n + 1];
    type.fields()
        .forEach(
            f -> {
              int i = f.index();
              names[i] = quoted(f.name());
              byte[] name = Arrays.copyOf(names[i], Math.max(names[i].length, Long.BYTES));
              firstOfNames[i] = EightBytes.first(name, 0, names[i].length);
              lastOfNames[i] = EightBytes.last(name, 0, names[i].length);
              excess[i] = excess(f.name());
              head(i, "," + '"' + f.name() + '"' + ":");
              head(n + i, ", " + '"' + f.name() + '"' + ": ");
              forms[i] = f.type().form();
              followers[i + 1] = (i + 1) % n;
            });
  }

  private void head(int i, String text) {
    byte[] head = text.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(head, Math.max(head.length, Long.BYTES));
    heads[i] = head;
    firsts[i] = EightBytes.first(padded, 0, head.length);
    lasts[i] = EightBytes.last(padded, 0, head.length);
  }

  private static int excess(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length - name.codePointCount(0, name.length());
  }

  private static byte[] quoted(String name) {
    return ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
  }

  /** Returns where the type of a record is said that begins with it at a place, or -1. */
  static int typeAt(byte[] b, int at, int limit) {
    int out = at + Long.BYTES;
    if (out >= limit || EightBytes.at(b, at) != HEAD) {
      return NONE;
    }
    return b[out] == ' ' ? out + 1 : out;
  }

  /** The same where other members stand first; no further than the line or an object inside. */
  static int laterTypeAt(byte[] b, int at, int limit) {
    for (int p = at + 1; p + Long.BYTES < limit && b[p] != '\n' && b[p] != '}'; p++) {
      if (b[p] == '"' && EightBytes.first(b, p, TYPE_LENGTH) == TYPE_NAME) {
        int colon = afterBlanks(b, p + TYPE_LENGTH, limit);
        if (colon < limit && b[colon] == ':') {
          return afterBlanks(b, colon + 1, limit);
        }
      }
    }
    return NONE;
  }

  /** The place after blanks: eight bytes at once, as a branch for each would be guessed wrongly. */
  private static int afterBlanks(byte[] b, int from, int limit) {
    int p = from;
    while (p + Long.BYTES <= limit) {
      long word = EightBytes.at(b, p);
      long others = EightBytes.notZeros(word ^ BLANKS) & EightBytes.notZeros(word ^ TABS);
      if (others != 0) {
        return p + (Long.numberOfTrailingZeros(others) >>> 3);
      }
      p += Long.BYTES;
    }
    while (p < limit && (b[p] == ' ' || b[p] == '\t')) {
      p++;
    }
    return p;
  }

  /** Whether this type is said at a place. */
  boolean isSaid(byte[] b, int at, int limit) {
    int length = type.length;
    return limit - at > Math.max(length, Long.BYTES)
        && EightBytes.first(b, at, length) == firstOfType
        && EightBytes.last(b, at, length) == lastOfType
        && (length <= 2 * Long.BYTES || isThere(type, b, at));
  }

  private static boolean isThere(byte[] what, byte[] b, int at) {
    return Arrays.equals(what, 0, what.length, b, at, at + what.length);
  }

  /**
   * Reads a record into the fields.
   *
   * @param start where it begins
   * @param typeAt where its type is said, which is this one, if it begins with it; else -1, and it
   *     is read only if this type is said later
   * @return the place after it, or -1 if it is not written as most are or not all of it is there
   */
  int read(byte[] b, int start, int typeAt, int newLimit) {
    bytes = b;
    from = start;
    limit = newLimit;
    isTypeToCome = typeAt < 0;
    at = isTypeToCome ? start : typeAt + type.length;
    han = 0;
    excessOfNames = excessOfType;
    fields.start(b);
    int previous = 0;
    skipBlanks();
    while (at < limit && (b[at] == ',' || at == start)) {
      int i = field(previous);
      if (i == TYPE) {
        at += type.length;
      } else if (i < 0 || at >= limit || !value(i)) {
        return NONE;
      } else {
        excessOfNames += excess[i];
        previous = i + 1;
      }
      skipBlanks();
    }
    if (at >= limit || b[at] != '}' || isTypeToCome || !fields.isAllThere()) {
      return NONE;
    }
    end = at + 1;
    return end;
  }

  private void skipBlanks() {
    if (isSpaced || (at < limit && (bytes[at] == ' ' || bytes[at] == '\t'))) {
      isSpaced = true;
      at = afterBlanks(bytes, at, limit);
    }
  }

  /** Passes comma, name and colon of a field; returns which it is, or that it is the type. */
  private int field(int previous) {
    int guess = followers[previous];
    int head = style + guess;
    if (isHead(head)) {
      at += heads[head].length;
      skipBlanks();
      return guess;
    }
    return otherField(previous, guess);
  }

  private boolean isHead(int i) {
    byte[] head = heads[i];
    int length = head.length;
    return limit - at > Math.max(length, Long.BYTES)
        && EightBytes.first(bytes, at, length) == firsts[i]
        && EightBytes.last(bytes, at, length) == lasts[i]
        && (length <= 2 * Long.BYTES || isThere(head, bytes, at));
  }

  private int otherField(int previous, int guess) {
    at++;
    style = at < limit && bytes[at] == ' ' ? names.length : 0;
    skipBlanks();
    int length = nameLength();
    if (length < 0) {
      return NONE;
    }
    if (isTypeToCome && EightBytes.first(bytes, at, length) == TYPE_NAME) {
      at += length;
      isTypeToCome = false;
      return colon() && isSaid(bytes, at, limit) ? TYPE : NONE;
    }
    int i = named(guess, length);
    if (i < 0) {
      return NONE;
    }
    followers[previous] = i;
    at += length;
    return colon() ? i : NONE;
  }

  /** How many bytes a name has that begins here, with its quotes; -1 if there is none. */
  private int nameLength() {
    if (at >= limit || bytes[at] != '"') {
      return NONE;
    }
    int stop = at + 1;
    while (stop + Long.BYTES <= limit) {
      long found = EightBytes.zeros(EightBytes.at(bytes, stop) ^ QUOTES);
      if (found != 0) {
        stop += Long.numberOfTrailingZeros(found) >>> 3;
        break;
      }
      stop += Long.BYTES;
    }
    while (stop < limit && bytes[stop] != '"') {
      stop++;
    }
    int out = stop + 1 - at;
    return limit - at > Math.max(out, Long.BYTES) ? out : NONE;
  }

  private int named(int guess, int length) {
    long first = EightBytes.first(bytes, at, length);
    long last = EightBytes.last(bytes, at, length);
    int i = guess;
    for (int k = 0; k < names.length; k++) {
      if (first == firstOfNames[i]
          && last == lastOfNames[i]
          && length == names[i].length
          && (length <= 2 * Long.BYTES || isThere(names[i], bytes, at))) {
        return i;
      }
      i = i + 1 == names.length ? 0 : i + 1;
    }
    return NONE;
  }

  private boolean colon() {
    skipBlanks();
    if (at >= limit || bytes[at] != ':') {
      return false;
    }
    at++;
    skipBlanks();
    return true;
  }

  private boolean value(int i) {
    byte first = bytes[at];
    return switch (forms[i]) {
      case STRING -> first == '"' && string(i);
      case NUMBER -> first >= '0' && first <= '9' && number(i);
      case FLAG -> word(i, first == 't' ? TRUE : FALSE);
      case LIST, OBJECT -> false;
    };
  }

  private boolean string(int i) {
    at++;
    int start = at;
    int before = han;
    byte[] b = bytes;
    while (at < limit) {
      passPlain();
      if (at >= limit) {
        return false;
      }
      byte c = b[at];
      if (c == '"') {
        int stop = at++;
        return stop - start <= LONGEST && fields.take(i, b, start, stop - start, han - before);
      }
      if (c == '\\') {
        return escaped(i, start, before);
      }
      if (c >= 0 || !passHan()) {
        return false;
      }
    }
    return false;
  }

  private boolean escaped(int i, int start, int hanBefore) {
    if (!escaped.read(bytes, start, Math.min(limit, start + LONGEST))) {
      return false;
    }
    han = hanBefore + escaped.han();
    at = escaped.end() + 1;
    return fields.takeEscaped(i, start, escaped.chars(), escaped.length());
  }

  /** Passes characters of ASCII but the quote, the backslash and controls; eight at a time. */
  private void passPlain() {
    byte[] b = bytes;
    int p = at;
    while (p + Long.BYTES <= b.length) {
      long word = EightBytes.at(b, p);
      long quote = word ^ QUOTES;
      long backslash = word ^ BACKSLASHES;
      // Each term is right up to the first byte that it finds.
      long found =
          (((quote - EightBytes.ONES) & ~quote)
                  | ((backslash - EightBytes.ONES) & ~backslash)
                  | ((word - BLANKS) & ~word)
                  | word)
              & EightBytes.HIGH_BITS;
      if (found != 0) {
        at = p + (Long.numberOfTrailingZeros(found) >>> 3);
        return;
      }
      p += Long.BYTES;
      if (p >= limit) {
        break;
      }
    }
    while (p < limit && b[p] >= ' ' && b[p] != '"' && b[p] != '\\') {
      p++;
    }
    at = p;
  }

  /** Passes characters of three bytes; returns whether there is any. */
  private boolean passHan() {
    byte[] b = bytes;
    int p = at;
    while (p + Long.BYTES <= limit && areTwoIdeographs(EightBytes.at(b, p))) {
      p += 6;
      han += 2;
    }
    while (p + 2 < limit && ByteInput.isHan(b[p], b[p + 1], b[p + 2])) {
      p += 3;
      han++;
    }
    boolean isAny = p > at;
    at = p;
    return isAny;
  }

  /** Whether the first six of eight bytes are two characters that begin with E1 to EC. */
  private static boolean areTwoIdeographs(long word) {
    int first = 1 << (word & 0xf);
    int second = 1 << ((word >>> 24) & 0xf);
    return (word & 0xc0c0f0c0c0f0L) == 0x8080e08080e0L
        && (first | second) < 1 << 0xd
        && ((first | second) & 1) == 0;
  }

  private boolean number(int i) {
    byte[] b = bytes;
    int start = at;
    while (at < limit && b[at] >= '0' && b[at] <= '9') {
      at++;
    }
    int length = at - start;
    boolean isWhole = at < limit && (b[at] == ',' || b[at] == '}' || b[at] == ' ');
    return isWhole && (length == 1 || b[start] != '0') && fields.take(i, b, start, length, 0);
  }

  private boolean word(int i, byte[] word) {
    if (limit - at <= word.length || !isThere(word, bytes, at)) {
      return false;
    }
    int start = at;
    at += word.length;
    return fields.take(i, bytes, start, word.length, 0);
  }

  /** How many characters the record has. */
  int length() {
    return end - from - 2 * han - excessOfNames;
  }

  /** How many characters stand in the record before a byte of it. */
  int charactersBefore(int byteAt) {
    int out = 0;
    for (int i = from; i < byteAt; i++) {
      out += ByteInput.isTail(bytes[i]) ? 0 : 1;
    }
    return out;
  }

  /** How many bytes stand in the record before one of its bytes. */
  int bytesBefore(int byteAt) {
    return byteAt - from;
  }
}
