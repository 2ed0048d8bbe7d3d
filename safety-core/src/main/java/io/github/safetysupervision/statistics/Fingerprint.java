package io.github.safetysupervision.statistics;

/**
 * Cheap 64-bit hashes, the same in every run on every machine, because states hold them. They guard
 * against chance and nothing else.
 */
final class Fingerprint {

  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xD6E8FEB86659FD93L;

  private Fingerprint() {}

  /** Of a text, four characters at a time. */
  static long of(CharSequence text) {
    int length = text.length();
    long out = mixed(length);
    int i = 0;
    for (; i + 4 <= length; i += 4) {
      out =
          mixed(
              out
                  ^ (text.charAt(i)
                      | (long) text.charAt(i + 1) << 16
                      | (long) text.charAt(i + 2) << 32
                      | (long) text.charAt(i + 3) << 48));
    }
    for (; i < length; i++) {
      out = mixed(out ^ text.charAt(i));
    }
    return out;
  }

  /** Of two hashes or numbers in this order. */
  static long of(long first, long second) {
    return mixed(mixed(first) ^ second);
  }

  /** Of what names a record: its type and its id, or where it stands. */
  static long of(Candidate candidate) {
    return of(of(candidate.type()), of(candidate.name()));
  }

  private static long mixed(long value) {
    long out = (value ^ (value >>> 32)) * FIRST;
    out = (out ^ (out >>> 29)) * SECOND;
    return out ^ (out >>> 32);
  }
}
