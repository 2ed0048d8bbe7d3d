package io.github.safetysupervision.ledger;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.record.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

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
   * itself, the second one of which it alone is the correction, and texts of two letters, which are
   * near to few, what they are too short for.
   */
  private static final int MOST_VISITS = 100;

  private final Set<String> ids;
  private final Map<Long, List<String>> bySlip = new HashMap<>();
  private final Map<Long, Integer> visits = new HashMap<>();
  private final Set<String> found = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Set<String> looked = new HashSet<>();
  private final boolean areTooMany;

  NearIds(Set<String> ids) {
    this.ids = ids;
    long slips = ids.stream().mapToLong(id -> 2L * id.length() + 1).sum();
    areTooMany = ids.size() > MOST || slips > MOST_SLIPS;
    if (!areTooMany) {
      for (String id : ids) {
        for (long slip : slipsTo(Spelling.letters(id))) {
          bySlip.computeIfAbsent(slip, k -> new ArrayList<>(1)).add(id);
        }
      }
    }
  }

  /** Whether they are too many, or too long, to be compared with all others in good time. */
  boolean areTooMany() {
    return areTooMany;
  }

  /** The ids that others are compared with. */
  Set<String> all() {
    return ids;
  }

  /** Whether one is near to any of which something is so, which never changes. */
  boolean isNearAny(String id, Predicate<String> isSo) {
    Boolean before = known.get(id);
    if (before != null) {
      return before;
    }
    boolean isAnyNear = false;
    for (long slip : slipsFrom(Spelling.letters(id))) {
      for (String candidate : bySlip.getOrDefault(slip, List.of())) {
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
    }
    return false;
  }

  /** Tells of those one is near to, and of which something is so, each once, whoever is near. */
  void find(String id, Predicate<String> isSo, Consumer<String> consumer) {
    if (looked.contains(id)) {
      return;
    }
    boolean isAnyNear = false;
    for (long slip : slipsFrom(Spelling.letters(id))) {
      List<String> candidates = bySlip.get(slip);
      int before = visits.getOrDefault(slip, 0);
      if (candidates == null || before >= MOST_VISITS) {
        continue;
      }
      visits.put(slip, before + 1);
      for (String candidate : candidates) {
        if (!found.contains(candidate) && Spelling.isNear(candidate, id)) {
          isAnyNear = true;
          if (isSo.test(candidate) && found.add(candidate)) {
            consumer.accept(candidate);
          }
        }
      }
    }
    if (isAnyNear) {
      looked.add(id);
    }
  }

  /** A text as it is; without a letter; and without the letter at a place. */
  private static Collection<Long> slipsTo(String letters) {
    Set<Long> out = new HashSet<>();
    out.add(hash("=", letters));
    for (int i = 0; i < letters.length(); i++) {
      out.add(hash("-", without(letters, i)));
      out.add(hash("/" + i, without(letters, i)));
    }
    return out;
  }

  /** The same, seen from the other: what is shorter, longer, of one other letter, or exchanged. */
  private static Collection<Long> slipsFrom(String letters) {
    Set<Long> out = new HashSet<>();
    out.add(hash("=", letters));
    out.add(hash("-", letters));
    for (int i = 0; i < letters.length(); i++) {
      out.add(hash("=", without(letters, i)));
      out.add(hash("/" + i, without(letters, i)));
    }
    for (int i = 0; i + 1 < letters.length(); i++) {
      out.add(
          hash(
              "=",
              letters.substring(0, i)
                  + letters.charAt(i + 1)
                  + letters.charAt(i)
                  + letters.substring(i + 2)));
    }
    return out;
  }

  private static String without(String letters, int i) {
    return letters.substring(0, i) + letters.substring(i + 1);
  }

  private static long hash(String kind, String letters) {
    return Hashing.farmHashFingerprint64().hashUnencodedChars(kind + ' ' + letters).asLong();
  }
}
