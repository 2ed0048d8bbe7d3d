package io.github.safetysupervision.ledger;

/**
 * Hashes of a text, and of what is left of it without a letter or with two neighbours exchanged,
 * each in one step. Two different texts of one hash do no harm: what is found by it is compared.
 */
final class SlipHashes {

  private static final long BASE = 0x9E37_79B9_7F4A_7C15L;
  private static final long KIND = 0xC2B2_AE3D_27D4_EB4FL;
  private static final int HALF = 32;

  private final String text;

  /** The hash of the first so many letters. */
  private final long[] first;

  private final long[] power;

  SlipHashes(String text) {
    this.text = text;
    int n = text.length();
    this.first = new long[n + 1];
    this.power = new long[n + 1];
    power[0] = 1;
    for (int i = 0; i < n; i++) {
      first[i + 1] = first[i] * BASE + text.charAt(i) + 1;
      power[i + 1] = power[i] * BASE;
    }
  }

  /** The text itself, as one kind of slip. */
  long whole(int kind) {
    return mixed(first[text.length()], kind);
  }

  /** What is left without a letter. */
  long without(int i, int kind) {
    return mixed(followed(first[i], i + 1), kind);
  }

  /** The text with a letter and the next one exchanged. */
  long exchanged(int i, int kind) {
    long pair = (first[i] * BASE + text.charAt(i + 1) + 1) * BASE + text.charAt(i) + 1;
    return mixed(followed(pair, i + 2), kind);
  }

  /** The hash of a beginning with all letters from a place on behind it. */
  private long followed(long beginning, int from) {
    int n = text.length();
    return beginning * power[n - from] + first[n] - first[from] * power[n - from];
  }

  private static long mixed(long hash, int kind) {
    long out = (hash ^ (kind * KIND)) * BASE;
    return out ^ (out >>> HALF);
  }
}
