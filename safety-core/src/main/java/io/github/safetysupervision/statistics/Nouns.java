package io.github.safetysupervision.statistics;

import io.github.safetysupervision.quantity.CountNoun;
import java.util.List;
import java.util.Set;

/** Which count nouns reports use for each other, so that numbers in them can be compared. */
final class Nouns {

  private static final List<Set<CountNoun>> ALIKE =
      List.of(
          Set.of(CountNoun.ITEMS, CountNoun.MATTERS, CountNoun.PLACES, CountNoun.PIECES),
          Set.of(CountNoun.UNITS, CountNoun.HOUSEHOLDS));

  private Nouns() {}

  /** Whether two nouns count the same, or reports use them for each other; 未发现 names none. */
  static boolean areComparable(CountNoun one, CountNoun other) {
    return one.countsSameAs(other)
        || one.equals(CountNoun.UNSTATED)
        || other.equals(CountNoun.UNSTATED)
        || ALIKE.stream().anyMatch(s -> s.contains(one) && s.contains(other));
  }
}
