package io.github.safetysupervision.ledger;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids that are one slip away from what corrections name and nobody has: either may be meant, the
 * record of an earlier file or the one whose id is so like it, and then what takes the place of the
 * one is one more that takes that of the other.
 */
final class Slips {

  private final Map<String, NearIds> lost;
  private final Corrections corrections;
  private final Set<RecordKey> here = new HashSet<>();
  private final Set<RecordKey> doubted = new HashSet<>();
  private final Set<RecordKey> targets = new HashSet<>();

  /**
   * Starts.
   *
   * @param lost what corrections name that is not here, by type
   * @param corrections the corrections
   */
  Slips(Map<String, NearIds> lost, Corrections corrections) {
    this.lost = lost;
    this.corrections = corrections;
  }

  boolean isEmpty() {
    return lost.isEmpty();
  }

  /** Whether an id that a record has may be meant by a correction of another. */
  boolean isSlip(RecordKey key) {
    NearIds ids = lost.get(key.type());
    return ids != null && ids.near(key.id()).stream().anyMatch(t -> isMeant(key.of(t), key.id()));
  }

  /** A correction that names what is like its own id means another. */
  private boolean isMeant(RecordKey target, String id) {
    var by = corrections.superseders(target);
    return !(by.size() == 1 && by.get(0).equals(id));
  }

  /** Takes in an id that a record has; returns whether that changed anything. */
  boolean look(RecordKey key) {
    NearIds ids = lost.get(key.type());
    boolean isNew = false;
    for (String t : ids == null ? Set.<String>of() : ids.near(key.id())) {
      RecordKey target = key.of(t);
      if (isMeant(target, key.id())) {
        here.add(key);
        isNew |= targets.add(target) && doubt(target, doubted);
      }
    }
    return isNew;
  }

  private boolean doubt(RecordKey target, Set<RecordKey> to) {
    corrections.superseders(target).forEach(s -> to.add(target.of(s)));
    if (corrections.updatesInPlaceOf(target) > 0) {
      to.add(target);
    }
    return true;
  }

  /** What follows from the corrections and the slips found so far. */
  Corrections.Standing standing() {
    return corrections.standing(here, doubted);
  }

  /** What would follow if something like each target that is not here were there. */
  Corrections.Standing worst() {
    Set<RecordKey> all = new HashSet<>(doubted);
    lost.forEach((type, ids) -> ids.all().forEach(t -> doubt(new RecordKey(type, t), all)));
    return corrections.standing(here, all);
  }
}
