package io.github.safetysupervision.json;

import io.github.safetysupervision.record.Spelling;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the known names that others are near to ({@link Spelling#isNear}) or the plural of,
 * quickly: a file may have a million unknown ones. One instance serves a whole scan.
 *
 * <p>A known name of ASCII letters is compared letter by letter only with what has about as many of
 * the same letters.
 */
final class NearNames {

  private static final int MOST_KEPT = 1 << 10;
  private static final int LONGEST_KEPT = 64;
  private static final BitSet NONE = new BitSet();

  private final List<String> known;
  private final Letters[] letters;
  private final Map<String, BitSet> answers = new HashMap<>();

  NearNames(List<String> known) {
    this.known = List.copyOf(known);
    this.letters = known.stream().map(Letters::of).toArray(Letters[]::new);
  }

  /** Which of the known names one is near to, by their numbers. Not to be changed. */
  BitSet near(String written) {
    BitSet answer = answers.get(written);
    if (answer == null) {
      answer = find(written);
      if (answers.size() < MOST_KEPT && written.length() <= LONGEST_KEPT) {
        answers.put(written, answer);
      }
    }
    return answer;
  }

  private BitSet find(String written) {
    Letters of = Letters.of(written);
    BitSet out = null;
    for (int i = 0; i < letters.length; i++) {
      if (letters[i].mayBeNear(of)
          && (Spelling.isNear(known.get(i), written) || Spelling.isPlural(known.get(i), written))) {
        out = out == null ? new BitSet() : out;
        out.set(i);
      }
    }
    return out == null ? NONE : out;
  }

  /**
   * What letters a text has, as far as spelling counts them.
   *
   * @param set a bit for each of a to z and 0 to 9 that occurs
   * @param count how many of them there are
   * @param others how many letters and digits of other scripts there are
   */
  private record Letters(long set, int count, int others) {

    static Letters of(String text) {
      String folded = text;
      if (text.chars().anyMatch(c -> c >= 0x80)) {
        folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      }
      long set = 0;
      int count = 0;
      int others = 0;
      for (int i = 0; i < folded.length(); i++) {
        char c = folded.charAt(i);
        int bit = bit(c);
        if (bit >= 0) {
          set |= 1L << bit;
          count++;
        } else if (Character.isLetterOrDigit(c)) {
          others++;
        }
      }
      return new Letters(set, count, others);
    }

    private static int bit(char c) {
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        return -1;
      }
      return Character.isDigit(c) ? c - '0' + 26 : Character.toLowerCase(c) - 'a';
    }

    /** Whether one slip may lead from one to the other, or a plural; that changes y to ies. */
    boolean mayBeNear(Letters that) {
      return Math.abs(count - that.count) <= 2
          && Math.abs(others - that.others) <= 1
          && Long.bitCount(set ^ that.set) <= 4;
    }
  }
}
