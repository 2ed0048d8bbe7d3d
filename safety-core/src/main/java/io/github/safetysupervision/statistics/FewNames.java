package io.github.safetysupervision.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An exact count, and the first few names by their own order: the order they come in makes no
 * difference to what is said.
 */
final class FewNames {

  private static final int KEPT = 10;

  private final List<String> least = new ArrayList<>(KEPT + 1);
  private long count;

  void add(String name) {
    count++;
    keep(name);
  }

  void addAll(FewNames others) {
    count += others.count;
    others.least.forEach(this::keep);
  }

  private void keep(String name) {
    if (least.size() == KEPT && name.compareTo(least.get(least.size() - 1)) >= 0) {
      return;
    }
    int at = Collections.binarySearch(least, name);
    least.add(at < 0 ? -at - 1 : at, name);
    if (least.size() > KEPT) {
      least.remove(KEPT);
    }
  }

  long count() {
    return count;
  }

  List<String> names() {
    return Collections.unmodifiableList(least);
  }

  /** The names, and whether there are more. */
  String said() {
    return String.join("、", least) + (count > least.size() ? "…" : "");
  }
}
