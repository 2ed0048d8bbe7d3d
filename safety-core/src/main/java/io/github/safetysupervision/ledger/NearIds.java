package io.github.safetysupervision.ledger;

import io.github.safetysupervision.record.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which of some ids another is one slip away from, without comparing it to each: two texts
 * one slip apart are the same after one letter is left out of one of them, or of both.
 */
final class NearIds {

  private static final int MOST = 10_000;

  /** Ids that count on in ten digits and a few letters stay far below. */
  private static final int MOST_ALIKE = 200;

  private final Set<String> ids;
  private final Map<String, List<String>> byVariant = new HashMap<>();
  private boolean areTooMany;

  NearIds(Set<String> ids) {
    this.ids = ids;
    areTooMany = ids.size() > MOST;
    if (areTooMany) {
      return;
    }
    for (String id : ids) {
      for (String v : variants(id)) {
        List<String> alike = byVariant.computeIfAbsent(v, k -> new ArrayList<>(1));
        alike.add(id);
        areTooMany |= alike.size() > MOST_ALIKE;
      }
    }
  }

  /** Whether they are too many, or too many alike, to be compared with all others in good time. */
  boolean areTooMany() {
    return areTooMany;
  }

  /** The ids that others are compared with. */
  Set<String> all() {
    return ids;
  }

  /** The ids that one is near to; none if it is one of them and near no other. */
  Set<String> near(String id) {
    Set<String> out = new HashSet<>();
    for (String v : variants(id)) {
      List<String> candidates = byVariant.getOrDefault(v, List.of());
      for (String c : candidates) {
        if (Spelling.isNear(c, id)) {
          out.add(c);
        }
      }
    }
    return out;
  }

  /** The letters that count, as they are and with one left out. */
  private static Set<String> variants(String id) {
    String letters = Spelling.letters(id);
    Set<String> out = new HashSet<>();
    out.add(letters);
    for (int i = 0; i < letters.length(); i++) {
      out.add(letters.substring(0, i) + letters.substring(i + 1));
    }
    return out;
  }
}
