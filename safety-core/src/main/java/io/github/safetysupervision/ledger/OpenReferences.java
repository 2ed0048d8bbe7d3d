package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * References whose target had not been read when they were (待查引用): every one counted by what it
 * names, the first ones kept with their places. What it keeps is bounded; where that is not enough
 * it says so, and they have to be looked for again.
 */
final class OpenReferences {

  /** How many different targets are counted at the most. */
  private static final int TARGETS = 1 << 16;

  /** How many references are kept with their places. */
  private static final int PLACES = 1 << 10;

  /**
   * One reference.
   *
   * @param field the field it stands in
   * @param target the type it refers to
   * @param id what it names
   * @param key the key of that
   * @param record the id of the record it stands in
   * @param place where it stands
   */
  record Open(
      Field<?, ?> field, TypeName target, String id, long key, String record, Place place) {}

  private final List<Open> first = new ArrayList<>();
  private final Map<TypeName, Map<Long, Integer>> counts = new HashMap<>();
  private int targets;
  private boolean areTooMany;

  /** Counts a reference. */
  void add(
      Field<?, ?> field, String index, TypeName target, long key, String id, RecordView<?> in) {
    if (areTooMany) {
      return;
    }
    Map<Long, Integer> ofType = counts.computeIfAbsent(target, t -> new HashMap<>());
    int before = ofType.getOrDefault(key, 0);
    ofType.put(key, before + 1);
    if (before == 0 && ++targets > TARGETS) {
      areTooMany = true;
      forget();
      return;
    }
    if (first.size() < PLACES) {
      Place place = in.places().at("/" + field.name() + index);
      first.add(new Open(field, target, id, key, in.id(), place));
    }
  }

  /** Lets go of all, when it was said what there is to say. */
  void forget() {
    counts.clear();
    first.clear();
  }

  /** Whether there were more targets than are counted. */
  boolean areTooMany() {
    return areTooMany;
  }

  /** Whether every reference is among the {@linkplain #first first}. */
  boolean areAllKept() {
    return first.size() < PLACES;
  }

  /** The first of them, in the order they were read. */
  List<Open> first() {
    return first;
  }

  /** How many name each target, by its key. */
  Map<TypeName, Map<Long, Integer>> counts() {
    return counts;
  }
}
