package io.github.safetysupervision.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which records take the place of which (取代关系): who supersedes whom, who may take back any, and
 * what cannot be told. The order in which it is told makes no difference.
 */
final class Corrections {

  private static final int NAMED = 10;

  private final Map<RecordKey, List<String>> supersededBy = new HashMap<>();
  private final Map<RecordKey, Integer> updatesInPlace = new HashMap<>();
  private final Set<RecordKey> maybeInPlace = new HashSet<>();
  private final Map<String, Set<String>> takers = new HashMap<>();
  private final Set<RecordKey> doubtful = new HashSet<>();
  private final Map<RecordKey, Set<RecordKey>> maybeSupersededBy = new HashMap<>();
  private final Set<RecordKey> loose = new HashSet<>();

  /** Types of which a record takes the place of one that it names, or may. */
  private final Set<String> superseding = new HashSet<>();

  /** Types of which a record takes the place of another, named or of its own id, or may. */
  private final Set<String> correcting = new HashSet<>();

  /** Keys of what nobody can take for the one record that an update in place corrects. */
  private final LongHashSet noOriginals = new LongHashSet();

  private final Set<String> typesOfMaybeCircles = new HashSet<>();
  private final Set<RecordKey> surelyNamed = new HashSet<>();
  private final Set<RecordKey> twice = new HashSet<>();
  private final Set<RecordKey> supersedingKeys = new HashSet<>();
  private Set<RecordKey> inCircles = Set.of();

  /** One record takes the place of another, by its id. */
  void supersede(String type, String superseded, String by) {
    supersededBy.computeIfAbsent(new RecordKey(type, superseded), k -> new ArrayList<>(1)).add(by);
    superseding.add(type);
    correcting.add(type);
  }

  /** A correction that names nothing means the record of its own id. */
  void updateInPlace(String type, String id) {
    updatesInPlace.merge(new RecordKey(type, id), 1, Integer::sum);
    correcting.add(type);
  }

  /** The same, of which one may be wrong that it is a record of the type. */
  void mayUpdateInPlace(RecordKey key) {
    doubtful.add(key);
    maybeSupersededBy.computeIfAbsent(key, k -> new HashSet<>());
    correcting.add(key.type());
  }

  /** A record that may be such a correction: what it does, or to what, was lost. */
  void mayBeInPlace(RecordKey key) {
    maybeInPlace.add(key);
  }

  /** Whether a record of an id corrects that id, or may. */
  private boolean mayHaveUpdateInPlace(RecordKey key) {
    return updatesInPlace.containsKey(key) || maybeInPlace.contains(key);
  }

  /**
   * A record that may be more than a fact: it takes another back, or what it does was lost. Where
   * it shares its id with an update in place, that need not be what is updated.
   */
  void isNoOriginal(RecordKey key) {
    noOriginals.add(key.hash());
  }

  /** Whether one of the records of an id may be something else than a fact, or an update of it. */
  boolean mayBeNoOriginal(RecordKey key) {
    return noOriginals.contains(key.hash());
  }

  /** A correction of which nobody can tell what it takes back. */
  void mayTakeBackAny(String type, String by) {
    takers.computeIfAbsent(type, k -> new TreeSet<>()).add(by);
  }

  /** A correction that names what it takes back, and of which one may be wrong that it is one. */
  void maySupersede(RecordKey superseded, @Nullable String by) {
    doubtful.add(superseded);
    Set<RecordKey> all = maybeSupersededBy.computeIfAbsent(superseded, k -> new HashSet<>());
    if (by != null) {
      all.add(superseded.of(by));
    }
    superseding.add(superseded.type());
    correcting.add(superseded.type());
    mayCloseACircle(superseded.type(), by);
  }

  /** A correction that may name any record, even one that leads back to it. */
  void mayCloseACircle(String type, @Nullable String by) {
    if (by != null) {
      loose.add(new RecordKey(type, by));
    }
  }

  /** Whether what takes the place of a record was itself corrected. */
  boolean isStacked(RecordKey key) {
    return superseders(key).stream().anyMatch(by -> supersededBy.containsKey(key.of(by)));
  }

  /** Whether a record takes the place of another. */
  boolean isSuperseding(RecordKey key) {
    return supersedingKeys.contains(key);
  }

  /** Whether some record of a type takes the place of another, or may. */
  boolean maySupersedeSome(String type) {
    return superseding.contains(type);
  }

  /** A correction whose id is lost may close a circle through whatever names what is not here. */
  void mayCloseACircleOf(String type) {
    typesOfMaybeCircles.add(type);
  }

  boolean isEmpty() {
    return supersededBy.isEmpty() && updatesInPlace.isEmpty() && doubtful.isEmpty();
  }

  /** What is named by corrections, or may be. */
  Set<RecordKey> named() {
    Set<RecordKey> out = new HashSet<>(supersededBy.keySet());
    out.addAll(maybeSupersededBy.keySet());
    return out;
  }

  Set<RecordKey> updatedInPlace() {
    return Set.copyOf(updatesInPlace.keySet());
  }

  /** The ids of those that take the place of a record. */
  List<String> superseders(RecordKey key) {
    return supersededBy.getOrDefault(key, List.of());
  }

  int updatesInPlaceOf(RecordKey key) {
    return updatesInPlace.getOrDefault(key, 0);
  }

  boolean isSuperseded(RecordKey key) {
    return surelyNamed.contains(key)
        && !mayHaveUpdateInPlace(key)
        && !twice.contains(key)
        && !inCircles.contains(key)
        && !typesOfMaybeCircles.contains(key.type());
  }

  /** Tells which ids several records have; once all else is told. */
  void settle(Predicate<RecordKey> isTwice) {
    supersededBy.forEach(
        (key, ids) -> {
          if (isTwice.test(key)) {
            twice.add(key);
          }
          for (String id : ids) {
            RecordKey by = key.of(id);
            supersedingKeys.add(by);
            if (isTwice.test(by)) {
              twice.add(by);
            } else {
              surelyNamed.add(key);
            }
          }
        });
  }

  /**
   * Whether several take the place of a record, so that none of them is the one. An update in place
   * is one of them: whether those that name its id mean it, or as it does the record before, cannot
   * be told.
   */
  boolean isContestedFor(RecordKey superseded) {
    int n = superseders(superseded).size();
    return n > 1
        || (n > 0
            && (mayHaveUpdateInPlace(superseded) || maybeSupersededBy.containsKey(superseded)));
  }

  /** Whether it cannot be told of a record if it still counts, whatever was slipped. */
  private boolean isDoubtful(RecordKey key) {
    return doubtful.contains(key)
        || inCircles.contains(key)
        || (supersededBy.containsKey(key)
            && (!surelyNamed.contains(key) || typesOfMaybeCircles.contains(key.type())));
  }

  /** Whether a correction of a type may take the place of any of its records. */
  boolean mayTakeBackSome(String type) {
    return takers.containsKey(type);
  }

  /**
   * Whether a correction of unclear target, other than the record itself, may take it back, or be
   * one more of those that take the place of the same record as it does.
   */
  boolean mayBeTakenBack(String type, String id) {
    Set<String> by = takers.isEmpty() ? null : takers.get(type);
    return by != null && (by.size() > 1 || !by.contains(id) || correcting.contains(type));
  }

  /** All ids that corrections name, or have. */
  Set<RecordKey> joined() {
    Set<RecordKey> out = named();
    supersededBy.forEach((key, ids) -> ids.forEach(id -> out.add(key.of(id))));
    maybeSupersededBy.values().forEach(out::addAll);
    return out;
  }

  /**
   * What follows from it.
   *
   * @param slips records that may be meant by a correction whose target is not here
   * @param doubted records of which that makes it open if they still count
   */
  Standing standing(Set<RecordKey> slips, Set<RecordKey> doubted) {
    return new Standing(slips, doubted);
  }

  /** Which records stand for which, and of which that is unclear. */
  final class Standing {
    private final Set<RecordKey> slips;
    private final Set<RecordKey> doubted;
    private final Set<RecordKey> contested = new HashSet<>();
    private final Set<RecordKey> unclear = new HashSet<>();
    private final Map<RecordKey, String> last = new HashMap<>();

    private Standing(Set<RecordKey> slips, Set<RecordKey> doubted) {
      this.slips = Set.copyOf(slips);
      this.doubted = Set.copyOf(doubted);
      List<RecordKey> forks = new ArrayList<>();
      supersededBy.keySet().stream()
          .filter(k -> isContestedFor(k) || this.slips.contains(k))
          .forEach(forks::add);
      forks.forEach(k -> superseders(k).forEach(by -> addUpwards(k.of(by), contested)));
      forks.stream().filter(k -> mayHaveUpdateInPlace(k)).forEach(contested::add);
      Stream.of(doubtful, this.slips, this.doubted, twice, forks)
          .flatMap(Collection::stream)
          .forEach(k -> addUpwards(k, unclear));
      supersededBy.keySet().stream()
          .filter(Corrections.this::isDoubtful)
          .forEach(k -> addUpwards(k, unclear));
      supersededBy.keySet().forEach(this::goUp);
    }

    /** Adds a record and all that stand, or may stand, in its place. */
    private void addUpwards(RecordKey from, Set<RecordKey> to) {
      Deque<RecordKey> open = new ArrayDeque<>(List.of(from));
      while (!open.isEmpty()) {
        RecordKey key = open.pop();
        if (to.add(key)) {
          superseders(key).forEach(by -> open.push(key.of(by)));
          maybeSupersededBy.getOrDefault(key, Set.of()).forEach(open::push);
        }
      }
    }

    /** Goes up a row of corrections once, whoever asks for one of them. */
    private void goUp(RecordKey from) {
      List<RecordKey> row = new ArrayList<>(1);
      RecordKey at = from;
      while (!unclear.contains(at) && !last.containsKey(at) && supersededBy.containsKey(at)) {
        row.add(at);
        at = at.of(superseders(at).get(0));
      }
      if (unclear.contains(at)) {
        unclear.addAll(row);
      } else {
        String id = last.getOrDefault(at, at.id());
        row.forEach(key -> last.put(key, id));
      }
    }

    /**
     * Whether it cannot be told of a record if it still counts, or if it is one of several that may
     * take the same place, or stands on one of them.
     */
    boolean isContested(RecordKey key) {
      return contested.contains(key)
          || slips.contains(key)
          || doubted.contains(key)
          || isDoubtful(key);
    }

    /** The last of those that took the place of a record; null where that is unclear. */
    @Nullable String lastOf(RecordKey key) {
      return unclear.contains(key) ? null : last.getOrDefault(key, key.id());
    }

    /** Of which records something else is said than in another standing. */
    Set<RecordKey> differing(Standing other) {
      Set<RecordKey> out = new HashSet<>();
      Stream.of(unclear, contested, slips, doubted, other.unclear, other.contested)
          .flatMap(Collection::stream)
          .filter(
              k ->
                  unclear.contains(k) != other.unclear.contains(k)
                      || isContested(k) != other.isContested(k))
          .forEach(out::add);
      return out;
    }
  }

  /** The first few corrections of a type whose target is unclear. */
  String takers(String type) {
    Set<String> all = takers.getOrDefault(type, Set.of());
    return all.stream().limit(NAMED).collect(Collectors.joining("、"))
        + (all.size() > NAMED ? "…" : "");
  }

  /** Finds who supersede each other in a circle; returns the least of each circle. */
  List<RecordKey> findCircles() {
    Map<RecordKey, Set<RecordKey>> above = new HashMap<>();
    Map<RecordKey, Set<RecordKey>> below = new HashMap<>();
    supersededBy.forEach(
        (old, ids) -> {
          for (String id : ids) {
            RecordKey by = old.of(id);
            above.computeIfAbsent(old, k -> new HashSet<>()).add(by);
            below.computeIfAbsent(by, k -> new HashSet<>()).add(old);
          }
        });
    Set<RecordKey> left = new HashSet<>(above.keySet());
    left.retainAll(below.keySet());
    Deque<RecordKey> open = new ArrayDeque<>(above.keySet());
    open.addAll(below.keySet());
    open.removeIf(left::contains);
    // Whoever has nobody left above or below is in no circle, and is left by its neighbours.
    while (!open.isEmpty()) {
      RecordKey gone = open.pop();
      leave(gone, below, above, left, open);
      leave(gone, above, below, left, open);
    }
    inCircles = left;
    loose.stream()
        .filter(supersededBy::containsKey)
        .forEach(k -> typesOfMaybeCircles.add(k.type()));
    return leastOfEach(above, below);
  }

  private static void leave(
      RecordKey gone,
      Map<RecordKey, Set<RecordKey>> towards,
      Map<RecordKey, Set<RecordKey>> back,
      Set<RecordKey> left,
      Deque<RecordKey> open) {
    for (RecordKey neighbour : towards.getOrDefault(gone, Set.of())) {
      Set<RecordKey> others = back.getOrDefault(neighbour, Set.of());
      others.remove(gone);
      if (others.isEmpty() && left.remove(neighbour)) {
        open.push(neighbour);
      }
    }
  }

  private List<RecordKey> leastOfEach(
      Map<RecordKey, Set<RecordKey>> above, Map<RecordKey, Set<RecordKey>> below) {
    Set<RecordKey> seen = new HashSet<>();
    List<RecordKey> sorted = new ArrayList<>(inCircles);
    Collections.sort(sorted);
    List<RecordKey> found = new ArrayList<>();
    for (RecordKey start : sorted) {
      if (seen.add(start)) {
        found.add(start);
        Deque<RecordKey> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
          RecordKey at = open.pop();
          Stream.of(above, below)
              .flatMap(m -> m.getOrDefault(at, Set.of()).stream())
              .filter(inCircles::contains)
              .filter(seen::add)
              .forEach(open::push);
        }
      }
    }
    return found;
  }
}
