package io.github.safetysupervision.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Ids that are one slip away from what corrections name and nobody has: either may be meant, the
 * record of an earlier file or the one whose id is so like it, and then what takes the place of the
 * one is one more that takes that of the other.
 */
final class Slips {

  private final Map<String, NearIds> lost;
  private final Corrections corrections;

  /** Of those the ones whose correction was itself corrected. */
  private final Map<String, NearIds> stacked = new HashMap<>();

  private final Set<RecordKey> here = new HashSet<>();
  private final Set<RecordKey> doubted = new HashSet<>();
  private boolean isChanged;

  /**
   * Starts.
   *
   * @param lost what corrections name that is not here, by type
   * @param corrections the corrections
   */
  Slips(Map<String, NearIds> lost, Corrections corrections) {
    this.lost = lost;
    this.corrections = corrections;
    lost.forEach(
        (type, ids) ->
            stacked.put(
                type,
                new NearIds(
                    ids.all().stream()
                        .filter(t -> corrections.isStacked(new RecordKey(type, t)))
                        .collect(Collectors.toSet()))));
  }

  boolean isEmpty() {
    return lost.isEmpty();
  }

  /** Whether an id that a record has, or may have, may be meant by a correction of another. */
  boolean isSlip(RecordKey key) {
    NearIds ids = lost.get(key.type());
    return ids != null && ids.isNearAny(key.id(), meantFor(key));
  }

  /** A correction that names what is like its own id means another. */
  private Predicate<String> meantFor(RecordKey key) {
    return target -> !corrections.superseders(key.of(target)).equals(List.of(key.id()));
  }

  /** Takes in an id that a record has. */
  void look(RecordKey key) {
    NearIds ids = lost.get(key.type());
    if (ids == null || !isSlip(key)) {
      return;
    }
    here.add(key);
    ids.find(
        key.id(),
        meantFor(key),
        t -> {
          isChanged = true;
          doubt(key.of(t), doubted);
        });
  }

  /** Takes in an id of a correction, which is here: it may close a circle. */
  void lookAtCorrection(RecordKey key) {
    NearIds ids = stacked.get(key.type());
    if (ids != null && corrections.isSuperseding(key) && ids.isNearAny(key.id(), meantFor(key))) {
      corrections.mayCloseACircleOf(key.type());
    }
    look(key);
  }

  /** Whether another target was found since this was asked. */
  boolean isChanged() {
    boolean out = isChanged;
    isChanged = false;
    return out;
  }

  private void doubt(RecordKey target, Set<RecordKey> to) {
    corrections.superseders(target).forEach(s -> to.add(target.of(s)));
    if (corrections.updatesInPlaceOf(target) > 0) {
      to.add(target);
    }
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
