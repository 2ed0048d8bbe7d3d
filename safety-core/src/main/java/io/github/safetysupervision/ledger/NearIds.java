package io.github.safetysupervision.ledger;

import io.github.safetysupervision.record.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of some ids another is one slip away from, without comparing it to each: each slip
 * has a text of its own that both of them have, such as what is left without the letter in which
 * they differ, and its place.
 */
final class NearIds {

  private static final int MOST = 10_000;
  private static final int MOST_SLIPS = 600_000;

  /**
   * After so many different ids all that share a slip with them are found: the first misses only
   * itself, the second one of which it alone is the correction.
   */
  private static final int MOST_VISITS = 100;

  /** With fewer letters only texts that are the same but for signs are near. */
  private static final int FEWEST_LETTERS = 3;

  private static final int AS_IS = -1;
  private static final int SHORTER = -2;

  private final Set<String> ids;
  private final LongHashSet slips = new LongHashSet();
  private final Map<Long, List<String>> bySlip = new HashMap<>();
  private final Map<Long, Integer> visits = new HashMap<>();
  private final Set<String> found = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> looked = new HashSet<>();

  /** The last id that was near to none: a record is asked about several times in a row. */
  private @Nullable String notNear;

  private final boolean areTooMany;
  private long compared;

  NearIds(Set<String> ids) {
    this.ids = ids;
    long all = ids.stream().mapToLong(id -> 2L * id.length() + 1).sum();
    areTooMany = ids.size() > MOST || all > MOST_SLIPS;
    if (!areTooMany) {
      for (String id : ids) {
        for (long slip : slipsTo(Spelling.letters(id))) {
          slips.add(slip);
          bySlip.computeIfAbsent(slip, k -> new ArrayList<>(1)).add(id);
        }
      }
    }
  }

  /** Whether they are too many, or too long, to be compared with all others in good time. */
  boolean areTooMany() {
    return areTooMany;
  }

  /** How many times two ids were compared: about once an id, as a shared slip makes them near. */
  long compared() {
    return compared;
  }

  /** The ids that others are compared with. */
  Set<String> all() {
    return ids;
  }

  /** Whether one is near to any of which something is so, which never changes. */
  boolean isNearAny(String id, Predicate<String> isSo) {
    if (id.equals(notNear)) {
      return false;
    }
    Boolean before = known.get(id);
    if (before != null) {
      return before;
    }
    boolean isAnyNear = false;
    for (long slip : slipsFrom(Spelling.letters(id))) {
      for (String candidate : with(slip)) {
        compared++;
        if (Spelling.isNear(candidate, id)) {
          isAnyNear = true;
          if (isSo.test(candidate)) {
            known.put(id, true);
            return true;
          }
        }
      }
    }
    if (isAnyNear) {
      known.put(id, false);
    } else {
      notNear = id;
    }
    return false;
  }

  private List<String> with(long slip) {
    return slips.contains(slip) ? bySlip.getOrDefault(slip, List.of()) : List.of();
  }

  /**
   * Tells of those one is near to, and of which something is so, each once, whoever is near. To be
   * asked of ids that are near to some.
   */
  void find(String id, Predicate<String> isSo, Consumer<String> consumer) {
    if (!looked.add(id)) {
      return;
    }
    for (long slip : slipsFrom(Spelling.letters(id))) {
      List<String> candidates = with(slip);
      int before = visits.getOrDefault(slip, 0);
      if (candidates.isEmpty() || before >= MOST_VISITS) {
        continue;
      }
      visits.put(slip, before + 1);
      for (String candidate : candidates) {
        if (!found.contains(candidate) && Spelling.isNear(candidate, id) && isSo.test(candidate)) {
          found.add(candidate);
          consumer.accept(candidate);
        }
      }
    }
  }

  /**
   * A text as it is; without a letter; and without the letter at a place. Of texts too short for a
   * slip nothing but the first: each would share the others with all texts as short.
   */
  private static long[] slipsTo(String letters) {
    SlipHashes text = new SlipHashes(letters);
    int n = letters.length();
    if (n < FEWEST_LETTERS) {
      return new long[] {text.whole(AS_IS)};
    }
    long[] out = new long[2 * n + 1];
    int at = 0;
    out[at++] = text.whole(AS_IS);
    for (int i = 0; i < n; i++) {
      out[at++] = text.without(i, SHORTER);
      out[at++] = text.without(i, i);
    }
    return out;
  }

  /** The same, seen from the other: what is shorter, longer, of one other letter, or exchanged. */
  private static long[] slipsFrom(String letters) {
    SlipHashes text = new SlipHashes(letters);
    int n = letters.length();
    if (n < FEWEST_LETTERS) {
      // A text of two letters may be one of three that lacks one.
      return n < FEWEST_LETTERS - 1
          ? new long[] {text.whole(AS_IS)}
          : new long[] {text.whole(AS_IS), text.whole(SHORTER)};
    }
    long[] out = new long[2 + 2 * n + n - 1];
    int at = 0;
    out[at++] = text.whole(AS_IS);
    out[at++] = text.whole(SHORTER);
    for (int i = 0; i < n; i++) {
      out[at++] = text.without(i, AS_IS);
      out[at++] = text.without(i, i);
    }
    for (int i = 0; i + 1 < n; i++) {
      out[at++] = text.exchanged(i, AS_IS);
    }
    return out;
  }
}
