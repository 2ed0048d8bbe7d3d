package io.github.safetysupervision.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An exact count, and the first few names by their own order: the order they come in makes no
 * difference to what is said.
 *
 * <p>The names are witnesses and no part of a state. Once one was taken out that was not kept, none
 * is said until nothing is left: no name is better than a wrong one.
 */
final class FewNames {

  private static final int KEPT = 10;

  private final List<String> least = new ArrayList<>(KEPT + 1);
  private long count;
  private boolean isLost;

  /** So many, of which nobody knows the names. */
  static FewNames nameless(long count) {
    FewNames out = new FewNames();
    out.count(count);
    return out;
  }

  void add(String name) {
    take(name, 1);
  }

  /** Adds a name, or with a sign of -1 takes it out. */
  void take(String name, int sign) {
    if (sign > 0) {
      count(1);
      keep(name);
      return;
    }
    int at = Collections.binarySearch(least, name);
    if (at >= 0) {
      least.remove(at);
    } else {
      lose();
    }
    count(-1);
  }

  void addAll(FewNames others) {
    if (others.isLost) {
      lose();
    }
    count(others.count);
    others.least.forEach(this::keep);
  }

  private void count(long more) {
    if (count < 0 || count + more < 0) {
      lose();
    }
    count += more;
    if (count == 0) {
      least.clear();
      isLost = false;
    }
  }

  private void lose() {
    least.clear();
    isLost = true;
  }

  private void keep(String name) {
    if (isLost
        || count <= 0
        || (least.size() == KEPT && name.compareTo(least.get(least.size() - 1)) >= 0)) {
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
